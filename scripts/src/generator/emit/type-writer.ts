import type { Api } from "../api/api.ts";
import type { Direction } from "../api/directions.ts";
import { DATE_FORMATS } from "../api/directions.ts";
import { propertyName } from "../api/names.ts";
import type { TypeNames } from "../api/type-names.ts";
import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import type { Circles, Way } from "./circles.ts";
import { describeSchema, writeComment } from "./comment.ts";
import { inferType, isBinary, isRequirement } from "./schema-kinds.ts";
import { intersection, list, literal, union } from "./type-text.ts";

/** What a writer has to know of the API. */
export interface WriterContext {
  readonly api: Api;
  readonly names: TypeNames;
  readonly circles: Circles;
  readonly direction: Direction;
  /** Fields that take no `Date`. */
  readonly dateless: ReadonlySet<string>;
}

/** Writes the TypeScript of schemas that go one way. */
export class TypeWriter {
  readonly #context: WriterContext;
  /** References on the way that are written in full: a circle of them cannot be written. */
  readonly #following: string[] = [];
  /** The named type that is being written, as long as what is written is what it is made of. */
  #owner: { readonly name: string; readonly way: Way } | undefined;
  #takesDates: boolean;

  constructor(context: WriterContext) {
    this.#context = context;
    this.#takesDates = context.direction === "request";
  }

  /** The type of a named schema that is no interface. */
  writeNamed(name: string, schema: Schema): string {
    this.#owner = { name, way: "choice" };
    const type = this.write(schema);
    this.#owner = undefined;
    return type;
  }

  /** A type expression. */
  write(schema: Schema, indent = ""): string {
    if (typeof schema === "boolean") return schema ? "unknown" : "never";
    if (schema.$ref !== undefined) return this.#writeReference(schema, schema.$ref, indent);
    if (isRequirement(schema)) return `{ ${schema.required!.map((name) => `${propertyName(name)}: unknown`).join("; ")} }`;
    const types = [schema.type ?? inferType(schema) ?? []].flat();
    const nullable = schema.nullable === true || types.includes("null");
    if (types.length > 0 && types.every((type) => type === "null")) return "null";
    const written = this.#writeParts(
      schema,
      types.filter((type) => type !== "null"),
      indent,
    );
    return union([...written, ...(nullable ? ["null"] : [])]);
  }

  /** The members of an object type, each on its line, with its docs; nothing where it has none. */
  writeMembers({ properties = {}, required = [], additionalProperties }: SchemaObject, indent: string): string {
    const needed = new Set(required);
    const types: string[] = [];
    const members = Object.entries(properties).flatMap(([name, property]) => {
      if (typeof property === "object" && (this.#context.direction === "request" ? property.readOnly : property.writeOnly)) return [];
      const type = this.writeField(name, property, indent);
      types.push(type);
      return [this.writeMember(name, type, !needed.has(name), typeof property === "object" ? this.#describe(property) : [], indent)];
    });
    if (typeof additionalProperties !== "object" || Object.keys(properties).length === 0) return members.join("");
    // Further properties of a stated type, beside the named ones: the index has to take those, too.
    const index = union([this.write(additionalProperties, indent), ...types, "undefined"]);
    return `${members.join("")}${writeComment(this.#describe(additionalProperties), indent)}${indent}[name: string]: ${index};\n`;
  }

  /** The type of a field, which may be one that takes no `Date`. */
  writeField(name: string, schema: Schema, indent: string): string {
    const before = this.#takesDates;
    this.#takesDates = before && !this.#context.dateless.has(name);
    const type = this.#apart(() => this.write(schema, indent));
    this.#takesDates = before;
    return type;
  }

  /** One member of an interface. What may be left out of a request may also be given as `undefined`. */
  writeMember(name: string, type: string, optional: boolean, paragraphs: string[], indent: string): string {
    const written = optional && this.#context.direction === "request" ? union([type, "undefined"]) : type;
    return `${writeComment(paragraphs, indent)}${indent}${propertyName(name)}${optional ? "?" : ""}: ${written};\n`;
  }

  #writeReference(schema: SchemaObject, reference: string, indent: string): string {
    const { $ref: _, ...beside } = schema;
    const { properties, allOf, oneOf, anyOf, nullable } = beside;
    // OpenAPI 3.1 allows more beside a reference.
    if (properties ?? allOf ?? oneOf ?? anyOf) return this.write({ ...beside, allOf: [{ $ref: reference }, ...(allOf ?? [])] }, indent);
    if (nullable) return union([this.write({ $ref: reference }, indent), "null"]);
    const { api, names, circles, direction } = this.#context;
    const name = schemaName(reference);
    const circular = name !== undefined && this.#owner !== undefined && circles.has(this.#owner.name, name, this.#owner.way);
    if (name !== undefined && !circular) return names.of(name, direction);
    // A choice of which the type is itself one adds nothing to it.
    if (circular && this.#owner!.way === "choice") return "never";
    if (this.#following.includes(reference)) return "unknown";
    this.#following.push(reference);
    const target = lookUp(api.document, reference) as Schema;
    const type = this.write(circular ? withoutChoices(target) : target, indent);
    this.#following.pop();
    return type;
  }

  #writeParts(schema: SchemaObject, types: readonly string[], indent: string): string[] {
    if (schema.const !== undefined) return [literal(schema.const)];
    if (schema.enum) return this.#writeEnum(schema.enum, types);
    const parts = (schema.allOf ?? []).map((each) => this.#as("part", () => this.write(each, indent)));
    for (const choices of [schema.oneOf, schema.anyOf])
      if (choices) parts.push(union(choices.map((each) => this.#as("choice", () => this.write(each, indent)))));
    const own = types.map((type) => this.#writeType(type, schema, indent));
    if (parts.length === 0) return own.length > 0 ? own : ["unknown"];
    // Beside a composition, a bare "type: object" says nothing more.
    if (schema.properties || (typeof schema.additionalProperties === "object" && own.length > 0)) parts.push(union(own));
    return [intersection(parts)];
  }

  #writeEnum(values: unknown[], types: readonly string[]): string[] {
    const literals = values.map(literal);
    const open = this.#context.direction === "answer" && values.every((value) => typeof value === "string") && !types.includes("boolean");
    // An answer may bring a value that is newer than the spec; the literals still complete in an editor.
    return open ? [...literals, "(string & {})"] : literals;
  }

  #writeType(type: string, schema: SchemaObject, indent: string): string {
    switch (type) {
      case "object":
        return this.#writeObject(schema, indent);
      case "array":
        return this.#apart(() => this.#writeArray(schema, indent));
      case "string":
        return isBinary(schema) && this.#context.direction === "request" ? "Blob" : this.#withDate("string", schema);
      case "integer":
      case "number":
        return this.#withDate("number", schema);
      case "boolean":
        return "boolean";
      default:
        return "unknown";
    }
  }

  #withDate(type: string, { format = "" }: SchemaObject): string {
    return this.#takesDates && DATE_FORMATS.includes(format) ? `${type} | Date` : type;
  }

  #writeObject(schema: SchemaObject, indent: string): string {
    const { properties = {}, additionalProperties } = schema;
    if (Object.keys(properties).length > 0) return `{\n${this.writeMembers(schema, `${indent}  `)}${indent}}`;
    if (additionalProperties === false) return "Record<string, never>";
    if (typeof additionalProperties !== "object") return "Record<string, unknown>";
    const value = this.#apart(() => this.write(additionalProperties, indent));
    // A type cannot be a Record of itself, but it can be an object of itself.
    const circular = this.#owner && this.#context.api.graph.reach(additionalProperties).has(this.#owner.name);
    return circular ? `{ [name: string]: ${value} }` : `Record<string, ${value}>`;
  }

  #writeArray({ items, prefixItems }: SchemaObject, indent: string): string {
    if (prefixItems) {
      const rest = items === undefined || items === true ? ["...unknown[]"] : items === false ? [] : [`...${list(this.write(items, indent))}`];
      return `[${[...prefixItems.map((each) => this.write(each, indent)), ...rest].join(", ")}]`;
    }
    return list(this.write(items ?? true, indent));
  }

  /** Writes what the owner is made of, this way. */
  #as(way: Way, write: () => string): string {
    const before = this.#owner;
    this.#owner = before && { ...before, way };
    const type = write();
    this.#owner = before;
    return type;
  }

  /** Writes what the owner holds, but is not made of. */
  #apart(write: () => string): string {
    const before = this.#owner;
    this.#owner = undefined;
    const type = write();
    this.#owner = before;
    return type;
  }

  /** A property's docs: its own, or those of the schema that it refers to. */
  #describe(schema: SchemaObject): string[] {
    if (schema.$ref === undefined) return describeSchema(schema);
    const target = lookUp(this.#context.api.document, schema.$ref) as Schema;
    return describeSchema({ ...(typeof target === "object" ? target : {}), ...schema });
  }
}

function withoutChoices(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { oneOf: _, anyOf: __, ...rest } = schema;
  return rest;
}
