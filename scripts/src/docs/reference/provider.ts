import { readApi } from "../../generator/api/read-api.ts";
import { planTypes } from "../../generator/plan/plan.ts";
import type { Plan, PlannedOperation } from "../../generator/plan/plan.ts";
import type { LoadedSpec } from "../../generator/specs/load.ts";

/** A provider, in the form that its reference needs. */
export interface ProviderReference {
  readonly name: string;
  readonly plan: Plan;
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

export function readReference(spec: LoadedSpec): ProviderReference {
  const plan = planTypes(readApi(spec));
  return { name: spec.provider, plan, resources: groupByResource(plan) };
}

/** Sorted by name, so that readers can find a method. */
function groupByResource({ api, operations }: Plan): Resource[] {
  const groups = Map.groupBy(operations, ({ resource }) => resource.join("."));
  const describe = (own: readonly PlannedOperation[]) => {
    const tags = new Set(own.map(({ object }) => object.tags?.[0]));
    const [tag] = tags;
    // A tag that several resources share does not describe any of them.
    const shared = operations.some((other) => other.object.tags?.[0] === tag && !own.includes(other));
    return tags.size === 1 && !shared ? (api.document.tags?.find(({ name }) => name === tag)?.description ?? "") : "";
  };
  return [...groups]
    .map(([name, own]) => ({ name, description: describe(own), operations: own }))
    .toSorted((left, right) => left.name.localeCompare(right.name, "en"));
}

/** `reports.agent.get` */
export function methodName({ resource, verb }: Pick<PlannedOperation, "resource" | "verb">): string {
  return [...resource, verb].join(".");
}

/** `ConnectyCube` for the "ConnectyCube Meetings API". */
export function shortTitle({ plan: { api } }: Pick<ProviderReference, "plan">): string {
  return api.document.info.title.replace(/( Meetings| Team)? API$/, "");
}
