import type { Document, OperationObject, Schema, SchemaObject } from "../shared/openapi.ts";
import { METHODS, resolve, resolveSchema } from "../shared/openapi.ts";

/** A finding about a response that its schema does not check. */
export interface Notice {
  /** `wrong` if the spec is no longer correct, `info` if a person should know. */
  readonly kind: "wrong" | "info";
  readonly message: string;
}

/** Seconds from 2001 to 2099. A time outside of that is most likely given in another unit. */
const [FIRST_SECOND, LAST_SECOND] = [978_307_200, 4_102_444_800];

/** How many objects must lack an optional property before it is reported. */
const ENOUGH_OBJECTS = 5;

/** Checks the parts of responses that a schema does not cover: units of times, headers, redirects, and properties that are always missing. */
export class Notices {
  readonly #document: Document;
  readonly #found: Notice[] = [];
  /** By the path of an optional property: how often a response had its object, and how often the property. */
  readonly #optional = new Map<string, { objects: number; present: number }>();
  #items = 0;
  #lists = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Reads the headers and the status of a response, including one that redirects. */
  readHead(request: Request, { status, headers }: Response): void {
    const location = headers.get("location");
    if (status >= 300 && status < 400 && location !== null) {
      const target = URL.parse(location, request.url);
      this.#add("info", `redirects with ${status} to ${target ? `${target.origin}${target.pathname}` : "another address"}: the spec has an old address`);
    }
    const deprecation = headers.get("deprecation");
    if (deprecation !== null) this.#add("info", `the provider calls it deprecated (Deprecation: ${readDate(deprecation)})`);
    const sunset = headers.get("sunset");
    if (sunset !== null) this.#add("info", `the provider ends it on ${readDate(sunset)} (Sunset)`);
  }

  /** Reads the body of a response. */
  readBody(operation: string, status: number, data: unknown): void {
    const schema = this.#schemaOf(operation, status);
    if (schema !== undefined) this.#read(schema, data, "", operation, 0);
  }

  /** The differences found since the last call. */
  take(): { notices: Notice[]; isEmpty: boolean } {
    const taken = { notices: [...new Map(this.#found.map((notice) => [notice.message, notice])).values()], isEmpty: this.#lists > 0 && this.#items === 0 };
    this.#found.length = 0;
    [this.#items, this.#lists] = [0, 0];
    return taken;
  }

  /** Optional properties that no response had, by operation. */
  unseen(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [place, { objects, present }] of this.#optional) {
      if (present > 0 || objects < ENOUGH_OBJECTS) continue;
      const [operation, property] = place.split(" ") as [string, string];
      found.set(operation, [...(found.get(operation) ?? []), property]);
    }
    return found;
  }

  #add(kind: Notice["kind"], message: string): void {
    this.#found.push({ kind, message });
  }

  #schemaOf(operation: string, status: number): Schema | undefined {
    for (const item of Object.values(this.#document.paths ?? {})) {
      const path = resolve(this.#document, item);
      const found: OperationObject | undefined = METHODS.map((method) => path[method]).find((each) => each?.operationId === operation);
      const response = found?.responses?.[status] ?? found?.responses?.[`${String(status)[0]}XX`] ?? found?.responses?.["default"];
      if (!response) continue;
      return Object.entries(resolve(this.#document, response).content ?? {}).find(([type]) => type.includes("json"))?.[1].schema;
    }
    return undefined;
  }

  #read(given: Schema, value: unknown, path: string, operation: string, depth: number): void {
    if (depth > 20 || value === null || value === undefined) return;
    const schema = resolveSchema(this.#document, given);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) this.#read(part, value, path, operation, depth + 1);
    if (typeof value === "number") this.#readTime(schema, value, path);
    else if (Array.isArray(value)) {
      if (schema.items === undefined) return;
      this.#lists++;
      this.#items += value.length;
      for (const item of value) this.#read(schema.items, item, `${path}[]`, operation, depth + 1);
    } else if (typeof value === "object") this.#readObject(schema, value as Record<string, unknown>, path, operation, depth);
  }

  #readObject(schema: SchemaObject, value: Record<string, unknown>, path: string, operation: string, depth: number): void {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const place = path === "" ? name : `${path}.${name}`;
      if (value[name] !== undefined) this.#read(property, value[name], place, operation, depth + 1);
      if (schema.required?.includes(name)) continue;
      const known = this.#optional.get(`${operation} ${place}`) ?? { objects: 0, present: 0 };
      this.#optional.set(`${operation} ${place}`, { objects: known.objects + 1, present: known.present + (value[name] === undefined ? 0 : 1) });
    }
    const others = schema.additionalProperties;
    if (typeof others !== "object") return;
    for (const [name, each] of Object.entries(value)) if (schema.properties?.[name] === undefined) this.#read(others, each, `${path}.*`, operation, depth + 1);
  }

  #readTime({ format }: SchemaObject, value: number, path: string): void {
    if (format === "unixtime" && value > LAST_SECOND) this.#add("wrong", `${path} is documented as seconds since 1970, but looks like milliseconds`);
    if (format === "unixtime-ms" && value > FIRST_SECOND && value < LAST_SECOND)
      this.#add("wrong", `${path} is documented as milliseconds since 1970, but looks like seconds`);
  }
}

/** A date as an HTTP header gives it: `@1790000000` or `Wed, 31 Dec 2026 00:00:00 GMT`. */
function readDate(text: string): string {
  const date = new Date(text.startsWith("@") ? Number(text.slice(1)) * 1000 : text);
  return Number.isNaN(date.getTime()) ? text.slice(0, 40) : date.toISOString().slice(0, 10);
}
