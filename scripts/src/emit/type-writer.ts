import type { Direction } from "../api/directions.ts";
import { DATE_FORMATS } from "../api/directions.ts";
import { propertyName } from "../api/names.ts";
import type { TypeNames } from "../api/type-names.ts";
import { lookUp, schemaName } from "../specs/document.ts";
import type { Document, Schema, SchemaObject } from "../specs/document.ts";
import { describeSchema, writeComment } from "./comment.ts";

/** Writes the TypeScript of schemas that go one way. */
export class TypeWriter {
  readonly #document: Document;
  readonly #names: TypeNames;
  readonly #direction: Direction;
  /** References to what is no named schema, on the way: a circle of them cannot be written. */
  readonly #following: string[] = [];

  constructor(document: Document, names: TypeNames, direction: Direction) {
    this.#document = document;
    this.#names = names;
    this.#direction = direction;
  }

  /** A type expression. */
  write(schema: Schema, indent = ""): string {
    if (typeof schema === "boolean") return schema ? "unknown" : "never";
    if (schema.$ref !== undefined) return this.#writeReference(schema.$ref, indent);
    const types = [schema.type ?? inferType(schema)].flat();
    const nullable = schema.nullable === true || types.includes("null");
    if (types.length > 0 && types.every((type) => type === "null")) return "null";
    const written = this.#writeParts(schema, types.filter((type) => type !== "null" && type !== undefined) as string[], indent);
    return union([...written, ...(nullable ? ["null"] : [])]);
  }

  /** The members of an object type, each on its line, with its docs; nothing where it has none. */
  writeMembers({ properties = {}, required = [], additionalProperties }: SchemaObject, indent: string): string {
    const members = Object.entries(properties).flatMap(([name, property]) => {
      if (typeof property === "object" && (this.#direction === "request" ? property.readOnly : property.writeOnly)) return [];
      const optional = !required.includes(name);
      const type = this.write(property, indent);
      return [this.writeMember(name, type, optional, typeof property === "object" ? this.#describe(property) : [], indent)];
    });
    const index = this.#writeIndex(properties, additionalProperties, indent);
    return [...members, ...(index ? [index] : [])].join("");
  }

  /** One member of an interface. What may be left out of a request may also be given as `undefined`. */
  writeMember(name: string, type: string, optional: boolean, paragraphs: string[], indent: string): string {
    const written = optional && this.#direction === "request" ? union([type, "undefined"]) : type;
    return `${writeComment(paragraphs, indent)}${indent}${propertyName(name)}${optional ? "?" : ""}: ${written};\n`;
  }

  /** Whether a named schema can be an interface: an object of properties and nothing else. */
  isInterface(schema: Schema): schema is SchemaObject {
    if (typeof schema === "boolean" || schema.$ref || schema.allOf || schema.oneOf || schema.anyOf || schema.enum || schema.nullable) return false;
    return (schema.type ?? inferType(schema)) === "object" && Object.keys(schema.properties ?? {}).length > 0;
  }

  #writeReference(reference: string, indent: string): string {
    const name = schemaName(reference);
    if (name !== undefined) return this.#names.of(name, this.#direction);
    if (this.#following.includes(reference)) return "unknown";
    this.#following.push(reference);
    const type = this.write(lookUp(this.#document, reference) as Schema, indent);
    this.#following.pop();
    return type;
  }

  #writeParts(schema: SchemaObject, types: string[], indent: string): string[] {
    if (schema.const !== undefined) return [literal(schema.const)];
    if (schema.enum) return this.#writeEnum(schema.enum, types);
    const choices = schema.oneOf ?? schema.anyOf;
    const parts = [...(schema.allOf ?? []).map((each) => this.write(each, indent)), ...(choices ? [union(choices.map((each) => this.write(each, indent)))] : [])];
    const own = types.map((type) => this.#writeType(type, schema, indent));
    if (parts.length === 0) return own.length > 0 ? own : ["unknown"];
    // Beside a composition, a bare "type: object" says nothing more.
    if (schema.properties || (typeof schema.additionalProperties === "object" && own.length > 0)) parts.push(union(own));
    const known = parts.filter((part) => part !== "unknown");
    return [known.length === 0 ? "unknown" : known.length === 1 ? known[0]! : known.map((part) => (/[|]/.test(stripNested(part)) ? `(${part})` : part)).join(" & ")];
  }

  #writeEnum(values: unknown[], types: string[]): string[] {
    const literals = values.map(literal);
    const open = this.#direction === "answer" && values.every((value) => typeof value === "string") && !types.includes("boolean");
    // An answer may bring a value that is newer than the spec; the literals still complete in an editor.
    return open ? [...literals, "(string & {})"] : literals;
  }

  #writeType(type: string, schema: SchemaObject, indent: string): string {
    switch (type) {
      case "object":
        return this.#writeObject(schema, indent);
      case "array":
        return this.#writeArray(schema, indent);
      case "string":
        return schema.format === "binary" ? "Blob" : this.#withDate("string", schema);
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
    return this.#direction === "request" && DATE_FORMATS.includes(format) ? `${type} | Date` : type;
  }

  #writeObject(schema: SchemaObject, indent: string): string {
    const { properties = {}, additionalProperties } = schema;
    if (Object.keys(properties).length > 0) return `{\n${this.writeMembers(schema, `${indent}  `)}${indent}}`;
    if (additionalProperties === false) return "Record<string, never>";
    return `Record<string, ${typeof additionalProperties === "object" ? this.write(additionalProperties, indent) : "unknown"}>`;
  }

  #writeArray({ items, prefixItems }: SchemaObject, indent: string): string {
    if (prefixItems) {
      const rest = items === undefined || items === true ? ["...unknown[]"] : items === false ? [] : [`...${list(this.write(items, indent))}`];
      return `[${[...prefixItems.map((each) => this.write(each, indent)), ...rest].join(", ")}]`;
    }
    return list(this.write(items ?? true, indent));
  }

  /** Further properties of a stated type, beside the named ones: the index has to take those, too. */
  #writeIndex(properties: Record<string, Schema>, additional: Schema | undefined, indent: string): string | undefined {
    if (typeof additional !== "object" || Object.keys(properties).length === 0) return undefined;
    const types = [additional, ...Object.values(properties)].map((each) => this.write(each, indent));
    const type = types.includes("unknown") ? "unknown" : union([...types, "undefined"]);
    return `${writeComment(this.#describe(additional), indent)}${indent}[name: string]: ${type};\n`;
  }

  /** A property's docs: its own, or those of the schema that it refers to. */
  #describe(schema: SchemaObject): string[] {
    if (schema.$ref === undefined) return describeSchema(schema);
    const target = lookUp(this.#document, schema.$ref) as Schema;
    return describeSchema({ ...(typeof target === "object" ? target : {}), ...schema });
  }
}

function inferType({ properties, additionalProperties, items, prefixItems, allOf, oneOf, anyOf, required }: SchemaObject): string | undefined {
  if (items !== undefined || prefixItems) return "array";
  if (properties || typeof additionalProperties === "object") return "object";
  return required && !allOf && !oneOf && !anyOf ? "object" : undefined;
}

function literal(value: unknown): string {
  return typeof value === "object" && value !== null ? "unknown" : JSON.stringify(value);
}

function list(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

/** A union, each member once; `unknown` takes all. */
export function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.includes("unknown") ? "unknown" : distinct.length === 0 ? "never" : distinct.join(" | ");
}

/** A type without what stands in brackets, to see whether it is a union at its own level. */
function stripNested(type: string): string {
  let text = type;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\{[^{}]*\}|\([^()]*\)|<[^<>]*>|"[^"]*"/gs, "");
  }
  return text;
}
