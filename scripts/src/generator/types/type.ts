/**
 * A TypeScript type expression with the metadata that others need, so its text is never parsed again.
 */
export interface Type {
  readonly text: string;
  /** The named types in it. */
  readonly references: readonly string[];
  /** The kind at its top level: `name` covers keywords such as `string`, too. */
  readonly shape: "name" | "union" | "intersection" | "other";
  /** A union's members. */
  readonly members: readonly Type[];
  /** Whether an object is written out in it. Such a type deserves its own name. */
  readonly hasObject: boolean;
}

function type(text: string, from: readonly Type[] = [], more: Partial<Type> = {}): Type {
  return {
    text,
    references: [...new Set(from.flatMap(({ references }) => references))],
    shape: "other",
    members: [],
    hasObject: from.some(({ hasObject }) => hasObject),
    ...more,
  };
}

/** A TypeScript keyword or a global type: no import needed. */
export function builtIn(text: string): Type {
  return type(text, [], { shape: /^\w+$/.test(text) ? "name" : "other" });
}

/** A type that is imported, or exported by the same file. */
export function named(name: string): Type {
  return type(name, [], { shape: "name", references: [name] });
}

export const UNKNOWN: Type = builtIn("unknown");
export const NEVER: Type = builtIn("never");
export const NULL: Type = builtIn("null");
export const UNDEFINED: Type = builtIn("undefined");
export const STRING: Type = builtIn("string");
export const NUMBER: Type = builtIn("number");
export const DATE: Type = builtIn("Date");

/** A value's own type. */
export function literal(value: unknown): Type {
  if (typeof value === "object" && value !== null) return UNKNOWN;
  return value === null ? NULL : type(JSON.stringify(value));
}

export function list(item: Type): Type {
  return type(item.shape === "name" ? `${item.text}[]` : `(${item.text})[]`, [item]);
}

/** A tuple. Elements after the first `required` ones may be missing; without a rest, there are no more. */
export function tuple(elements: readonly Type[], required: number, rest: Type | undefined): Type {
  const written = elements.map((element, index) => (index < required ? element.text : `${element.shape === "name" ? element.text : `(${element.text})`}?`));
  const all = rest ? [...written, `...${list(rest).text}`] : written;
  return type(`[${all.join(", ")}]`, rest ? [...elements, rest] : elements);
}

export function record(value: Type): Type {
  return type(`Record<string, ${value.text}>`, [value]);
}

/** An object of values. Unlike a `Record`, it can contain itself. */
export function dictionary(value: Type): Type {
  return type(`{ [name: string]: ${value.text} }`, [value]);
}

/** A generic type, such as `Call<Data, Failure>`. */
export function generic(name: string, parameters: readonly Type[]): Type {
  return type(`${name}<${parameters.map(({ text }) => text).join(", ")}>`, [named(name), ...parameters]);
}

/** An object, written out: its members are lines of code. */
export function object(members: Code, indent: string): Type {
  return type(`{\n${members.text}${indent}}`, [], { references: members.references, hasObject: true });
}

/** A union without duplicates. `unknown` absorbs the others, and `never` is dropped. */
export function union(types: readonly Type[]): Type {
  const members = [...new Map(types.flatMap((each) => (each.shape === "union" ? each.members : [each])).map((each) => [each.text, each])).values()];
  const distinct = members.filter((each) => each.text !== "never");
  if (distinct.some((each) => each.text === "unknown")) return UNKNOWN;
  if (distinct.length <= 1) return distinct[0] ?? NEVER;
  return type(distinct.map(({ text }) => text).join(" | "), distinct, { shape: "union", members: distinct });
}

/** An intersection; `unknown` is dropped. */
export function intersection(types: readonly Type[]): Type {
  const known = [...new Map(types.map((each) => [each.text, each])).values()].filter((each) => each.text !== "unknown");
  if (known.length <= 1) return known[0] ?? UNKNOWN;
  return type(known.map((each) => (each.shape === "union" ? `(${each.text})` : each.text)).join(" & "), known, { shape: "intersection" });
}

/** Lines of code, with the named types in them. */
export interface Code {
  readonly text: string;
  readonly references: readonly string[];
}

/** Writes code from text and from earlier results, whose references it keeps. */
export function code(strings: TemplateStringsArray, ...values: readonly (string | Code | readonly (string | Code)[])[]): Code {
  let text = strings[0]!;
  const references: string[] = [];
  values.forEach((value, index) => {
    const parts: readonly (string | Code)[] = Array.isArray(value) ? value : [value as string | Code];
    for (const part of parts) {
      text += typeof part === "string" ? part : part.text;
      if (typeof part !== "string") references.push(...part.references);
    }
    text += strings[index + 1]!;
  });
  return { text, references };
}
