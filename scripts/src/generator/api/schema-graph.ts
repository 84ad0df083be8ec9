import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";

/** The parts of a schema, itself first, and the named schemas that it refers to. */
export interface Parts {
  readonly objects: readonly SchemaObject[];
  readonly names: readonly string[];
}

/** The references between a spec's schemas. Each schema is analysed once, even if many operations use it. */
export class SchemaGraph {
  readonly #document: Document;
  readonly #named = new Map<string, Parts>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The names of the spec's own schemas. */
  get names(): readonly string[] {
    return Object.keys(this.#document.components?.schemas ?? {});
  }

  /** The parts of one of the spec's own schemas. */
  named(name: string): Parts {
    const known = this.#named.get(name) ?? this.parts(this.#document.components?.schemas?.[name] ?? true);
    this.#named.set(name, known);
    return known;
  }

  /** The parts of any schema. Follows references to unnamed targets, such as a parameter's schema. */
  parts(schema: Schema): Parts {
    const objects: SchemaObject[] = [];
    const names = new Set<string>();
    const followed = new Set<string>();
    const open = [schema];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next !== "object" || next === null) continue;
      objects.push(next);
      open.push(...subschemas(next).toReversed());
      if (next.$ref === undefined || followed.has(next.$ref)) continue;
      followed.add(next.$ref);
      const name = schemaName(next.$ref);
      if (name === undefined) open.push(lookUp(this.#document, next.$ref) as Schema);
      else names.add(name);
    }
    return { objects, names: [...names] };
  }

  /** The named schemas that can be reached from a schema, directly or indirectly. */
  reach(schema: Schema): Set<string> {
    const found = new Set(this.parts(schema).names);
    // A `for…of` over a set also visits items that are added during the loop.
    for (const name of found) for (const used of this.named(name).names) found.add(used);
    return found;
  }

  /** The named schemas for which a condition holds in a part of themselves or of a schema they refer to. */
  reaching(condition: (object: SchemaObject) => boolean): Set<string> {
    const users = new Map<string, string[]>();
    for (const name of this.names) {
      for (const used of this.named(name).names) {
        if (users.has(used)) users.get(used)!.push(name);
        else users.set(used, [name]);
      }
    }
    const found = new Set<string>();
    const open = this.names.filter((name) => this.named(name).objects.some(condition));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(users.get(next) ?? []));
    }
    return found;
  }
}

function subschemas({ properties = {}, additionalProperties, items, prefixItems = [], allOf = [], oneOf = [], anyOf = [] }: SchemaObject): Schema[] {
  return [...Object.values(properties), additionalProperties, items, ...prefixItems, ...allOf, ...oneOf, ...anyOf].filter((each) => each !== undefined);
}
