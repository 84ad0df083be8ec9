import { readApi } from "../../generator/api/read-api.ts";
import { emitClient } from "../../generator/emit/client.ts";
import { emitModels } from "../../generator/emit/models.ts";
import { emitParameters } from "../../generator/emit/parameters.ts";
import { planTypes } from "../../generator/emit/plan.ts";
import type { Plan, PlannedOperation } from "../../generator/emit/plan.ts";
import type { LoadedSpec } from "../../generator/specs/load.ts";
import { readDeclarations } from "../declarations/read.ts";
import type { Declaration } from "../declarations/read.ts";
import { escapeHtml } from "../html.ts";
import type { LinkType } from "../highlight.ts";

/** A provider as its reference shows it: its spec, and the types of its client as they are generated from it. */
export interface Provider {
  readonly name: string;
  readonly spec: LoadedSpec;
  readonly plan: Plan;
  /** The named types of requests and answers. */
  readonly models: ReadonlyMap<string, Declaration>;
  /** The parameters of each method. */
  readonly parameters: ReadonlyMap<string, Declaration>;
  /** The client, its resources, its options and its factory. */
  readonly client: ReadonlyMap<string, Declaration>;
  readonly resources: readonly Resource[];
}

/** A resource of the client with its methods: `client.reports.agent`. */
export interface Resource {
  /** `reports.agent` */
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly operations: readonly PlannedOperation[];
}

export function readProvider(spec: LoadedSpec): Provider {
  const api = readApi(spec);
  const plan = planTypes(api);
  const declarations = ({ name, text }: { name: string; text: string }) => readDeclarations(text, name);
  return {
    name: spec.provider,
    spec,
    plan,
    models: declarations(emitModels(plan)),
    parameters: declarations(emitParameters(plan)),
    client: declarations(emitClient(plan)),
    resources: groupByResource(plan),
  };
}

/** By name, so that who looks for one knows where it is: the order of a provider's document says little. */
function groupByResource({ api, operations }: Plan): Resource[] {
  const groups = Map.groupBy(operations, ({ resource }) => resource.join("."));
  const describe = (own: readonly PlannedOperation[]) => {
    const tags = new Set(own.map(({ object }) => object.tags?.[0]));
    const [tag] = tags;
    // A tag over several resources describes none of them.
    const shared = operations.some((other) => other.object.tags?.[0] === tag && !own.includes(other));
    return tags.size === 1 && !shared ? (api.document.tags?.find(({ name }) => name === tag)?.description ?? "") : "";
  };
  return [...groups]
    .map(([name, own]) => ({ name, description: describe(own), operations: own }))
    .toSorted((left, right) => left.name.localeCompare(right.name, "en"));
}

/** A method's anchor and name: `reports.agent.get`. */
export function methodName({ resource, verb }: Pick<PlannedOperation, "resource" | "verb">): string {
  return [...resource, verb].join(".");
}

/** `ConnectyCube` for the "ConnectyCube Meetings API". */
export function shortTitle({ plan: { api } }: Pick<Provider, "plan">): string {
  return api.document.info.title.replace(/( Meetings| Team)? API$/, "");
}

export function apiPath(provider: string): string {
  return `api/${provider}.html`;
}

export function typesPath(provider: string): string {
  return `api/${provider}-types.html`;
}

export function openapiPath(provider: string): string {
  return `api/${provider}-openapi.html`;
}

/** Links the names of a provider's types, and of the runtime's, to where they are shown. */
export function linkTypes({ name, models }: Provider, runtime: LinkType, relative: (path: string) => string): LinkType {
  return (type) => (models.has(type) ? relative(`${typesPath(name)}#${escapeHtml(type)}`) : runtime(type));
}
