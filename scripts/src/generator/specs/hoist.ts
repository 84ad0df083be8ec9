import { NameRegistry, pascalCase } from "../api/names.ts";
import { decodeName } from "../../shared/openapi.ts";
import type { Document } from "../../shared/openapi.ts";

type Node = Record<string, unknown>;

/** The section of `components` for the target of a reference, by the keyword that contains the target. */
const KINDS: [RegExp, string][] = [
  [/\/parameters\/\d+$/, "parameters"],
  [/\/responses\/[^/]+$/, "responses"],
  [/\/requestBody$/, "requestBodies"],
  [/\/headers\/[^/]+$/, "headers"],
  [/\/(schema|items|not|additionalProperties|(properties|patternProperties|definitions|\$defs)\/[^/]+|(allOf|oneOf|anyOf|prefixItems)\/\d+)$/, "schemas"],
];

const NAMED = /^#\/components\/[^/]+\/[^/]+$/;

/**
 * Gives each unnamed target of a reference a name under `components`. Such a target is
 * `#/paths/~1users/get/responses/200/content/application~1json/schema`. A named schema can be written once and refer to itself.
 */
export function hoistTargets(document: Document): void {
  const references = findReferences(document).filter(({ $ref }) => !NAMED.test($ref));
  const places = new Map(references.map(({ $ref }) => [$ref, findPlace(document, $ref)]));
  const names = new Map<string, NameRegistry>();
  const moved = new Map<string, string>();
  for (const [reference, place] of places) {
    const kind = KINDS.find(([pattern]) => pattern.test(reference))?.[1];
    if (!place || kind === undefined) continue;
    const components = ((document.components ??= {})[kind] ??= {}) as Node;
    if (!names.has(kind)) names.set(kind, new NameRegistry(Object.keys(components)));
    const name = names.get(kind)!.claim(nameOf(reference) || "Schema");
    components[name] = place.holder[place.key];
    moved.set(reference, `#/components/${kind}/${name}`);
  }
  // Only now: a target may stand within another.
  for (const [reference, target] of moved) {
    const { holder, key } = places.get(reference)!;
    holder[key] = { $ref: target };
  }
  for (const node of references) node.$ref = moved.get(node.$ref) ?? node.$ref;
}

/** Every reference in a spec, in order. */
export function findReferences(document: unknown): { $ref: string }[] {
  const found: { $ref: string }[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [document];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if ("$ref" in next && typeof next.$ref === "string") found.push(next as { $ref: string });
    for (const value of Object.values(next)) if (typeof value === "object" && value !== null) open.push(value);
  }
  return found.toReversed();
}

/** The object that contains the target of a reference, following other references. */
function findPlace(document: Document, reference: string): { holder: Node; key: string } | undefined {
  const keys = reference.replace(/^#\/?/, "").split("/").map(decodeName);
  const last = keys.pop()!;
  let node: unknown = document;
  for (const key of keys) node = follow(document, (node as Node | undefined)?.[key]);
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, last)) return undefined;
  // A schema may be a boolean.
  return /^(object|boolean)$/.test(typeof (node as Node)[last]) ? { holder: node as Node, key: last } : undefined;
}

function follow(document: Document, node: unknown, depth = 0): unknown {
  const reference = (node as { $ref?: unknown } | undefined)?.$ref;
  if (typeof reference !== "string" || depth > 50) return node;
  const place = findPlace(document, reference);
  return place && follow(document, place.holder[place.key], depth + 1);
}

/** `UsersGet200Data`, of the pointer's parts that say something. */
function nameOf(reference: string): string {
  const words = decodeURIComponent(reference)
    .replace(/^#\/(components\/[^/]+|paths)\//, "")
    .replaceAll("~1", " ")
    .replaceAll("~0", "~");
  return pascalCase(words.replace(/\/(content\/[^/]+|schema|properties|responses|parameters|allOf|oneOf|anyOf|items|definitions|\$defs)(?=\/|$)/g, "/"));
}
