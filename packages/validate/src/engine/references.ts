import type { Reference } from "./openapi.ts";

/** Looks up what a `$ref` points at. */
export type Lookup = <Target extends object>(target: Target | Reference) => Target;

/**
 * A copy of the document whose references are absolute (`name#/components/…`), so that a schema taken out of it still
 * finds what it refers to.
 */
export function withAbsoluteReferences<Document extends object>(document: Document, name: string): Document {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === "$ref" && typeof each === "string" && each.startsWith("#") ? name + each : copy(each)]),
    );
  };
  return copy(document) as Document;
}

/** Makes the look-up of a document's own references. */
export function createLookup(document: object): Lookup {
  const lookup = <Target extends object>(target: Target | Reference): Target => {
    if (!("$ref" in target) || typeof target.$ref !== "string") return target as Target;
    const pointer = target.$ref.slice(target.$ref.indexOf("#/") + 2);
    const found = pointer.split("/").reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[unescapePart(part)], document);
    if (typeof found !== "object" || found === null) throw new Error(`nothing is at ${target.$ref}`);
    return lookup(found as Target | Reference);
  };
  return lookup;
}

function unescapePart(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
