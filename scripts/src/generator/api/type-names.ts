import type { Api } from "./api.ts";
import { differs, findDirections } from "./directions.ts";
import type { Direction } from "./directions.ts";
import { capitalise, isIdentifier, NameRegistry, pascalCase } from "./names.ts";
import { RESERVED_NAMES } from "./reserved-names.ts";

/** What every named type is called. */
export interface TypeNames {
  /** The schemas in the order of the document, each with the forms that are emitted. */
  readonly schemas: readonly NamedSchema[];
  /** The name of a schema of the document's own where it goes this way. */
  of(schema: string, direction: Direction): string;
  /** The name of anything else that is exported: an operation's parameters, its answer or its items, a resource, a webhook. */
  claim(name: string): string;
}

export interface NamedSchema {
  readonly schema: string;
  readonly direction: Direction;
  readonly name: string;
}

/** Names the types. A schema used both ways, with two forms, has the name for its answers and `…Input` for its requests. */
export function nameTypes(api: Api): TypeNames {
  const { document, graph, clientName } = api;
  const registry = new NameRegistry([
    ...RESERVED_NAMES,
    clientName,
    `create${clientName}`,
    `${clientName}Options`,
    `${clientName}Operation`,
    `${clientName}Webhook`,
  ]);
  const directions = findDirections(api);
  const different = graph.reaching(differs);
  const schemas: NamedSchema[] = [];
  const names = new Map<string, string>();
  for (const schema of Object.keys(document.components?.schemas ?? {})) {
    const used = directions.get(schema) ?? new Set<Direction>(["answer"]);
    const wanted = (isIdentifier(schema) ? capitalise(schema) : pascalCase(schema)) || "Schema";
    const name = registry.claim(RESERVED_NAMES.includes(wanted) ? `${wanted}Model` : wanted);
    const twin = used.size === 2 && different.has(schema) ? registry.claim(`${wanted}Input`) : name;
    names.set(`${schema} answer`, name).set(`${schema} request`, twin);
    schemas.push({ schema, name, direction: used.has("answer") ? "answer" : "request" });
    if (twin !== name) schemas.push({ schema, name: twin, direction: "request" });
  }
  return {
    schemas,
    of: (schema, direction) => names.get(`${schema} ${direction}`)!,
    claim: (name) => registry.claim(name),
  };
}
