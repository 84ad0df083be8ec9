import { resolveSchema } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";
import type { Api, ApiOperation } from "./api.ts";
import { DATE_FORMATS } from "./directions.ts";

/** The runtime writes a date as ISO 8601 where nothing else is said. */
const DEFAULT_FORMAT = "date-time";

/**
 * What a `Date` becomes in a request, by the name of the parameter or property that holds it. A field of a parameter
 * takes after the parameter (`start_date[gte]`), and ISO 8601 goes without saying.
 */
export class DateFields {
  readonly #api: Api;
  /** The schemas from which a date can be reached that is not written as ISO 8601: no other needs a look. */
  readonly #unusual: ReadonlySet<string>;
  readonly #named = new Map<string, [string, string][]>();
  /** The names of fields that would take a `Date` in two formats in one call. The runtime goes by the name, so they take none. */
  readonly conflicts = new Set<string>();

  constructor(api: Api) {
    this.#api = api;
    this.#unusual = api.graph.reaching(isUnusual);
  }

  of({ parameters, body }: ApiOperation): Record<string, string> {
    const found = new Map<string, string>();
    const roots = [...parameters.filter((parameter) => parameter.in !== "path"), ...(body ? [{ name: undefined, schema: body.schema }] : [])];
    if (!roots.some(({ schema }) => this.#isUnusual(schema))) return {};
    const add = (name: string, format: string) => {
      if ((found.get(name) ?? format) !== format) this.conflicts.add(name);
      found.set(name, format);
    };
    for (const { name, schema } of roots) {
      const own = name === undefined ? undefined : formatOf(this.#api.document, schema);
      if (own) add(name!, own);
      for (const [field, format] of this.#within(schema)) if (format !== own) add(field, format);
    }
    return Object.fromEntries([...found].filter(([, format]) => format !== DEFAULT_FORMAT));
  }

  #isUnusual(schema: Schema): boolean {
    const { objects, names } = this.#api.graph.parts(schema);
    return objects.some(isUnusual) || names.some((name) => this.#unusual.has(name));
  }

  /** The date fields of a schema and of all that it refers to. */
  *#within(schema: Schema): Generator<[string, string], void, undefined> {
    yield* this.#fields(this.#api.graph.parts(schema).objects);
    for (const name of this.#api.graph.reach(schema)) {
      const known = this.#named.get(name) ?? this.#fields(this.#api.graph.named(name).objects);
      this.#named.set(name, known);
      yield* known;
    }
  }

  #fields(objects: readonly SchemaObject[]): [string, string][] {
    return objects
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .flatMap(([name, property]): [string, string][] => {
        const format = formatOf(this.#api.document, property);
        return format === undefined ? [] : [[name, format]];
      });
  }
}

function isUnusual({ format = "" }: SchemaObject): boolean {
  return DATE_FORMATS.includes(format) && format !== DEFAULT_FORMAT;
}

/** The date format of a value, of a list's items, or of one branch of a choice. */
function formatOf(document: Document, schema: Schema): string | undefined {
  const { format, items, oneOf = [], anyOf = [] } = resolveSchema(document, schema);
  if (format !== undefined) return DATE_FORMATS.includes(format) ? format : undefined;
  return [items ?? true, ...oneOf, ...anyOf].map((part) => resolveSchema(document, part).format).find((each) => DATE_FORMATS.includes(each ?? ""));
}
