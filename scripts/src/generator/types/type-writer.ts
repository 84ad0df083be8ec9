import type { Api } from "../api/api.ts";
import type { Direction } from "../api/directions.ts";
import { DATE_FORMATS } from "../api/directions.ts";
import { propertyName } from "../api/names.ts";
import { isBinary } from "../api/schema-view.ts";
import type { TypeNames } from "../api/type-names.ts";
import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Schema, SchemaObject } from "../../shared/openapi.ts";
import { isNumber } from "../specs/big-integers.ts";
import type { Cycles, EdgeKind } from "./cycles.ts";
import { describeSchema, writeComment } from "./comment.ts";
import { inferType } from "./schema-kinds.ts";
import { builtIn, code, DATE, dictionary, intersection, list, literal, named, NEVER, NULL, NUMBER, object, record, STRING, tuple } from "./type.ts";
import { UNDEFINED, union, UNKNOWN } from "./type.ts";
import type { Code, Type } from "./type.ts";

/** The parts of the API that a writer needs. */
export interface WriterContext {
  readonly api: Api;
  readonly names: TypeNames;
  readonly cycles: Cycles;
  readonly direction: Direction;
  /** Fields that take no `Date`. */
  readonly dateless: ReadonlySet<string>;
}

/** A tuple with more optional elements than these is written as a list. */
const MOST_OPTIONAL_ELEMENTS = 8;

/** Writes the TypeScript of schemas in one direction. */
export class TypeWriter {
  readonly #context: WriterContext;
  /** References that are being written out in full: a cycle of them cannot be written. */
  readonly #following: string[] = [];
  /** The named type that is being written, while the writer is at a part of it. */
  #owner: { readonly name: string; readonly kind: EdgeKind } | undefined;
  #takesDates: boolean;

  constructor(context: WriterContext) {
    this.#context = context;
    this.#takesDates = context.direction !== "response";
  }

  /** The type of a named schema that is not an interface. */
  writeNamed(name: string, schema: Schema): Type {
    this.#owner = { name, kind: "choice" };
    const type = this.write(schema);
    this.#owner = undefined;
    return type;
  }

  /** A type expression. */
  write(schema: Schema, indent = ""): Type {
    if (typeof schema === "boolean") return schema ? UNKNOWN : NEVER;
    if (schema.$ref !== undefined) return this.#writeReference(schema, schema.$ref, indent);
    const types = [schema.type ?? inferType(schema) ?? []].flat();
    const nullable = schema.nullable === true || types.includes("null");
    if (types.length > 0 && types.every((type) => type === "null")) return NULL;
    const written = this.#writeParts(
      schema,
      types.filter((type) => type !== "null"),
      indent,
    );
    return union(nullable ? [...written, NULL] : written);
  }

  /** The members of an object type, each on its line, with its docs. */
  writeMembers({ properties = {}, required = [], additionalProperties }: SchemaObject, indent: string): Code {
    const { api, direction } = this.#context;
    const needed = new Set(required);
    const types: Type[] = [];
    const members = Object.entries(properties).flatMap(([name, property]) => {
      const { readOnly, writeOnly } = api.views.of(property);
      if (direction === "response" ? writeOnly : readOnly) return [];
      const type = this.writeField(name, property, indent);
      types.push(type);
      return [this.writeMember(name, type, !needed.has(name), typeof property === "object" ? this.#describe(property) : [], indent)];
    });
    const further = isAnything(additionalProperties) ? true : additionalProperties;
    if (further === undefined || further === false || Object.keys(properties).length === 0) return code`${members}`;
    // The index signature has to allow the types of the named properties, too.
    const index = further === true ? UNKNOWN : union([this.write(further, indent), ...types, UNDEFINED]);
    const comment = typeof further === "object" ? writeComment(this.#describe(further), indent) : "";
    return code`${members}${comment}${indent}[name: string]: ${index};\n`;
  }

  /** The type of a field. */
  writeField(name: string, schema: Schema, indent: string): Type {
    const before = this.#takesDates;
    this.#takesDates = before && !this.#context.dateless.has(name);
    const type = this.#apart(() => this.write(schema, indent));
    this.#takesDates = before;
    return type;
  }

  /** One member of an interface. In a request, a member that may be left out may also be `undefined`. */
  writeMember(name: string, type: Type, optional: boolean, paragraphs: string[], indent: string): Code {
    const written = optional && this.#context.direction !== "response" ? union([type, UNDEFINED]) : type;
    return code`${writeComment(paragraphs, indent)}${indent}${propertyName(name)}${optional ? "?" : ""}: ${written};\n`;
  }

  #writeReference({ nullable, ...schema }: SchemaObject, reference: string, indent: string): Type {
    if (nullable) return union([this.write(schema, indent), NULL]);
    const { api, names, cycles, direction } = this.#context;
    const name = schemaName(reference);
    const isCut = name !== undefined && this.#owner !== undefined && cycles.isCut(this.#owner.name, name, this.#owner.kind);
    if (name !== undefined && !isCut) return named(names.of(name, direction));
    const isChoice = isCut && this.#owner!.kind === "choice";
    // A union that includes itself can drop that member.
    if (isChoice && (name === this.#owner!.name || this.#following.includes(reference))) return NEVER;
    if (this.#following.includes(reference)) return UNKNOWN;
    this.#following.push(reference);
    const target = lookUp(api.document, reference) as Schema;
    const type = this.write(isCut && !isChoice ? withoutChoices(target) : target, indent);
    this.#following.pop();
    return type;
  }

  #writeParts(schema: SchemaObject, types: readonly string[], indent: string): Type[] {
    if (schema.const !== undefined) return [literal(schema.const)];
    if (schema.enum) return this.#writeEnum(schema.enum, types);
    const parts = (schema.allOf ?? []).map((each) => this.#as("part", () => this.write(each, indent)));
    for (const choices of [schema.oneOf, schema.anyOf]) if (choices) parts.push(this.#writeChoice(choices, indent));
    const own = types.map((type) => this.#writeType(type, schema, indent));
    if (parts.length === 0) return own.length > 0 ? own : [UNKNOWN];
    // Beside a composition that says something, a bare type is redundant.
    const { properties, additionalProperties, items, prefixItems } = schema;
    const isDetailed = properties ?? items ?? prefixItems ?? typeof additionalProperties === "object";
    const composed = intersection(parts);
    return [own.length > 0 && (isDetailed !== false || composed === UNKNOWN) ? intersection([...parts, union(own)]) : composed];
  }

  #writeChoice(choices: readonly Schema[], indent: string): Type {
    const type = union(choices.map((each) => this.#as("choice", () => this.write(each, indent))));
    // A choice that only leads back to itself allows any value.
    return type === NEVER && choices.some((each) => each !== false) ? UNKNOWN : type;
  }

  /** A response may hold a value newer than the spec, so its enums are open. A single value is a constant, which distinguishes union members. */
  #writeEnum(values: readonly unknown[], types: readonly string[]): Type[] {
    const literals = values.map(literal);
    const several = values.filter((value) => value !== null).length > 1;
    const open = this.#context.direction === "response" && several && !types.includes("boolean");
    const known = values.filter((value) => value !== null);
    const kinds = known.map((value) => (typeof value === "string" ? "string" : isNumber(value) ? "number" : undefined));
    return open && !kinds.includes(undefined)
      ? [...literals, ...new Set(kinds)].map((each) => (typeof each === "string" ? builtIn(`(${each} & {})`) : each!))
      : literals;
  }

  #writeType(type: string, schema: SchemaObject, indent: string): Type {
    switch (type) {
      case "object":
        return this.#writeObject(schema, indent);
      case "array":
        return this.#apart(() => this.#writeArray(schema, indent));
      case "string":
        return isBinary(schema) && this.#context.direction === "form" ? builtIn("Blob") : this.#withDate(STRING, schema);
      case "integer":
      case "number":
        return this.#withDate(NUMBER, schema);
      case "boolean":
        return builtIn("boolean");
      default:
        return UNKNOWN;
    }
  }

  #withDate(type: Type, { format = "" }: SchemaObject): Type {
    return this.#takesDates && DATE_FORMATS.includes(format) ? union([type, DATE]) : type;
  }

  #writeObject(schema: SchemaObject, indent: string): Type {
    const { properties = {}, additionalProperties } = schema;
    if (Object.keys(properties).length > 0) return object(this.writeMembers(schema, `${indent}  `), indent);
    if (additionalProperties === false) return record(NEVER);
    if (typeof additionalProperties !== "object") return record(UNKNOWN);
    const value = this.#apart(() => this.write(additionalProperties, indent));
    // A type cannot be a Record of itself, but it can be an object of itself.
    const circular = this.#owner && this.#context.api.graph.reach(additionalProperties).has(this.#owner.name);
    return circular ? dictionary(value) : record(value);
  }

  #writeArray({ items, prefixItems, minItems, maxItems = Infinity }: SchemaObject, indent: string): Type {
    if (!prefixItems) return list(this.write(items ?? true, indent));
    const elements = prefixItems.slice(0, maxItems).map((each) => this.write(each, indent));
    const further = items === false ? undefined : this.write(items ?? true, indent);
    const more = maxItems - elements.length;
    if (further && more > MOST_OPTIONAL_ELEMENTS) return tuple(elements, minItems ?? elements.length, further);
    if (further) for (let index = 0; index < more; index++) elements.push(further);
    // Without `minItems`, we expect the described elements; more elements up to `maxItems` are not expected.
    return tuple(elements, minItems ?? Math.min(prefixItems.length, elements.length), undefined);
  }

  /** Writes something that the owner contains, by this kind of edge. */
  #as(kind: EdgeKind, write: () => Type): Type {
    const before = this.#owner;
    this.#owner = before && { ...before, kind };
    const type = write();
    this.#owner = before;
    return type;
  }

  /** Writes the schemas that the owner refers to but does not contain. */
  #apart(write: () => Type): Type {
    const before = this.#owner;
    this.#owner = undefined;
    const type = write();
    this.#owner = before;
    return type;
  }

  /** A property's docs: its own, or the docs of the schema that it refers to. */
  #describe(schema: SchemaObject): string[] {
    if (schema.$ref === undefined) return describeSchema(schema);
    const target = lookUp(this.#context.api.document, schema.$ref) as Schema;
    return describeSchema({ ...(typeof target === "object" ? target : {}), ...schema });
  }
}

/** `true` and `{}` mean the same. */
function isAnything(schema: Schema | undefined): boolean {
  return schema === true || (typeof schema === "object" && Object.keys(schema).length === 0);
}

function withoutChoices(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { oneOf: _, anyOf: __, ...rest } = schema;
  return rest;
}
