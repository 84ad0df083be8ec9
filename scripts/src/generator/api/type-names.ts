import type { Api } from "./api.ts";
import { differsInForms, differsInRequests, DIRECTIONS, findDirections } from "./directions.ts";
import type { Direction } from "./directions.ts";
import { capitalise, isIdentifier, NameRegistry, pascalCase } from "./names.ts";
import { clientNames, RESERVED_NAMES } from "./reserved-names.ts";

/** The name of each named type. */
export interface TypeNames {
  /** The schemas in the order of the spec, once for each type that is emitted. */
  readonly schemas: readonly NamedSchema[];
  /** The name of a schema in one direction. */
  of(schema: string, direction: Direction): string;
  /** Claims the name of anything else that is exported: an operation's parameters or response, a resource, a webhook. */
  claim(name: string): string;
}

export interface NamedSchema {
  readonly schema: string;
  readonly direction: Direction;
  readonly name: string;
}

/**
 * Names the types. A schema that is used in several directions with different types has its own name in responses,
 * `…Input` in requests, and `…FormInput` in forms if requests differ from those, too.
 */
export function nameTypes(api: Api): TypeNames {
  const { document, graph, clientName } = api;
  const registry = new NameRegistry([...RESERVED_NAMES, ...clientNames(clientName)]);
  const directions = findDirections(api);
  const [different, withFiles] = [graph.reaching(differsInRequests), graph.reaching(differsInForms)];
  const order = Object.keys(document.components?.schemas ?? {});
  const found = new Map<string, NamedSchema[]>();
  for (const schema of byClaim(order)) {
    const used = directions.get(schema) ?? new Set<Direction>(["response"]);
    const wanted = wantedName(schema);
    const name = registry.claim(RESERVED_NAMES.includes(wanted) ? `${wanted}Model` : wanted);
    const forms: NamedSchema[] = [];
    const add = (direction: Direction, twin: string) => void forms.push({ schema, direction, name: forms.length === 0 ? name : registry.claim(twin) });
    if (used.has("response")) add("response", name);
    if (used.has("request") && (forms.length === 0 || different.has(schema))) add("request", `${name}Input`);
    const isFormDifferent = withFiles.has(schema) || (!used.has("request") && different.has(schema));
    if (used.has("form") && (forms.length === 0 || isFormDifferent))
      add("form", forms.some(({ direction }) => direction === "request") ? `${name}FormInput` : `${name}Input`);
    found.set(schema, forms);
  }
  return {
    schemas: order.flatMap((schema) => found.get(schema)!),
    of(schema, direction) {
      const forms = found.get(schema)!;
      const fallbacks = [direction, ...(direction === "form" ? (["request"] as const) : []), ...DIRECTIONS];
      return fallbacks.map((each) => forms.find((form) => form.direction === each)?.name).find((name) => name !== undefined)!;
    },
    claim: (name) => registry.claim(name),
  };
}

function wantedName(schema: string): string {
  return (isIdentifier(schema) ? capitalise(schema) : pascalCase(schema)) || "Schema";
}

/** A schema whose own name fits keeps it. Numbers then go by the alphabet, so they do not depend on the order of the spec. */
function byClaim(schemas: readonly string[]): string[] {
  const rank = (schema: string) => Number(wantedName(schema) !== schema);
  return schemas.toSorted((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}
