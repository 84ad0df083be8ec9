import { schemaName } from "../../shared/openapi.ts";
import type { Schema } from "../../shared/openapi.ts";
import type { Api, ApiOperation } from "./api.ts";
import { DATE_FORMATS } from "./directions.ts";
import type { SchemaView } from "./schema-view.ts";

/** The runtime writes a date as ISO 8601 unless the table says otherwise. */
const DEFAULT_FORMAT = "date-time";

/** The body's own name in a call. */
const BODY = "body";

/** A field that takes a `Date`. */
interface DateField {
  readonly name: string;
  readonly format: string;
  /** The format of the field that contains it, which it inherits. */
  readonly outer: string;
}

/**
 * The format of a `Date` in a request, by the name of its parameter or property. Values inside a field, such as
 * a list, a map or a filter (`start_date[gte]`), inherit the field's format unless they have their own.
 */
export class DateFields {
  readonly #api: Api;
  /** The named schemas that hold a date. */
  readonly #dated: ReadonlySet<string>;
  /** The named schemas that hold a date not written as ISO 8601. The others are skipped. */
  readonly #unusual: ReadonlySet<string>;
  /** The names of fields that would need two formats in one call. The runtime finds dates by name, so these fields do not accept a `Date`. */
  readonly conflicts = new Set<string>();

  constructor(api: Api) {
    this.#api = api;
    this.#dated = api.graph.reaching(({ format = "" }) => DATE_FORMATS.includes(format));
    this.#unusual = api.graph.reaching(({ format = "" }) => DATE_FORMATS.includes(format) && format !== DEFAULT_FORMAT);
  }

  of({ parameters, body }: ApiOperation): Record<string, string> {
    const fields: [string, Schema][] = parameters.filter((parameter) => parameter.in !== "path").map(({ name, schema }) => [name, schema]);
    if (body) fields.push([BODY, body.schema]);
    if (!fields.some(([, schema]) => this.#isUnusual(schema))) return {};
    const found: DateField[] = [];
    const seen = new Map<Schema, Set<string | undefined>>();
    /** Visits a schema once for each format that it could inherit. */
    const isNew = (schema: Schema, outer: string | undefined) => {
      if (!this.#holdsDates(schema)) return false;
      const known = seen.get(schema) ?? new Set();
      seen.set(schema, known);
      return known.size !== known.add(outer).size;
    };
    const visit = (name: string, schema: Schema, outer: string | undefined) => {
      const [format, ...others] = this.#formatsOf(schema);
      if (format !== undefined) found.push({ name, format, outer: outer ?? DEFAULT_FORMAT });
      if (others.length > 0) this.conflicts.add(name);
      within(this.#api.views.alternatives(schema), format ?? outer);
    };
    const within = (views: readonly SchemaView[], outer: string | undefined) => {
      for (const view of views) {
        for (const [name, { schema, readOnly }] of view.properties) if (!readOnly && isNew(schema, outer)) visit(name, schema, outer);
        for (const held of heldBy(view)) if (isNew(held, outer)) within(this.#api.views.alternatives(held), outer);
      }
    };
    for (const [name, schema] of fields) visit(name, schema, undefined);
    return this.#choose(found);
  }

  /** A name is in the table if one of its fields does not inherit its format. The entry then applies to all fields of that name. */
  #choose(found: readonly DateField[]): Record<string, string> {
    const chosen = new Map(found.flatMap(({ name, format, outer }): [string, string][] => (format === outer ? [] : [[name, format]])));
    for (const { name, format } of found) {
      const known = chosen.get(name);
      if (known !== undefined && (known !== format || known === DEFAULT_FORMAT)) this.conflicts.add(name);
    }
    return Object.fromEntries([...chosen].filter(([, format]) => format !== DEFAULT_FORMAT));
  }

  /** Whether to visit a schema: a reference to a schema without dates can be skipped. */
  #holdsDates(schema: Schema): boolean {
    const name = typeof schema === "object" && schema.$ref !== undefined ? schemaName(schema.$ref) : undefined;
    return name === undefined || this.#dated.has(name);
  }

  #isUnusual(schema: Schema): boolean {
    const { objects, names } = this.#api.graph.parts(schema);
    return objects.some(({ format = "" }) => DATE_FORMATS.includes(format) && format !== DEFAULT_FORMAT) || names.some((name) => this.#unusual.has(name));
  }

  /** The formats of the dates that a value is or holds without naming them: in lists, maps and choices. */
  #formatsOf(schema: Schema, found = new Set<string>(), seen = new Set<Schema>()): Set<string> {
    if (seen.has(schema)) return found;
    seen.add(schema);
    for (const view of this.#api.views.alternatives(schema)) {
      if (view.format !== undefined && DATE_FORMATS.includes(view.format)) found.add(view.format);
      for (const held of heldBy(view)) this.#formatsOf(held, found, seen);
    }
    return found;
  }
}

/** The schemas of the values that a value holds without naming them: in a list, or under names that the spec does not give. */
function heldBy({ items, further, prefixItems }: SchemaView): Schema[] {
  return [items, further, ...prefixItems].filter((each) => each !== undefined);
}
