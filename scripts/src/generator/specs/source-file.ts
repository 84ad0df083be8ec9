import { readFileSync } from "node:fs";
import { BaseResolver, Source } from "@redocly/openapi-core";
import type { Document } from "@redocly/openapi-core";
import { parseJson, restoreDigits } from "./big-integers.ts";
import { maskNames, mayNeedMask } from "./masked-names.ts";

/** Reads a JSON file much faster than the YAML parser; `undefined` if it is not JSON or has a key twice, so the YAML parser can report the position. */
export function readJson(file: string): Document | undefined {
  if (!file.endsWith(".json")) return undefined;
  const text = readText(file);
  try {
    const parsed = parseJson(text);
    return hasKeyTwice(text, parsed) ? undefined : { source: new Source(file, text, "application/json"), parsed };
  } catch {
    return undefined;
  }
}

/** Whether an object of a JSON text has a key twice. `JSON.parse` keeps only the last one. */
function hasKeyTwice(text: string, parsed: unknown): boolean {
  let kept = 0;
  const open = [parsed];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next)) kept += Object.keys(next).length;
    for (const value of Object.values(next)) if (typeof value === "object") open.push(value);
  }
  // Counting colons after quotes is fast, but also counts strings that begin with a colon.
  let most = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 1)) if (text[at - 1] !== "\\") most++;
  if (most <= kept) return false;
  let given = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) given++;
  return given > kept;
}

/** Redocly's resolver. Its files keep the digits of their big integers, and mask the names that every object has. */
export class FileResolver extends BaseResolver {
  readonly #restored = new WeakSet<Document>();
  readonly #masked = new WeakMap<Document, Document>();
  /** Whether a file may have masked names. */
  hasMasked = false;

  override async resolveDocument(...given: Parameters<BaseResolver["resolveDocument"]>): ReturnType<BaseResolver["resolveDocument"]> {
    const document = await this.read(...given);
    return document instanceof Error ? document : this.mask(document);
  }

  /** A file with its own names. */
  async read(...given: Parameters<BaseResolver["resolveDocument"]>): ReturnType<BaseResolver["resolveDocument"]> {
    const document = await super.resolveDocument(...given);
    if (document instanceof Error || this.#restored.has(document)) return document;
    this.#restored.add(document);
    await restoreDigits(document.parsed, document.source.body);
    return document;
  }

  /** A file with masked names, if it may have any. */
  mask(document: Document, isNeeded: boolean = mayNeedMask(document.source.body)): Document {
    const masked = this.#masked.get(document) ?? (isNeeded ? { ...document, parsed: maskNames(document.parsed) } : document);
    this.hasMasked ||= masked !== document;
    this.#masked.set(document, masked);
    return masked;
  }
}

/** Files of .NET's tools start with a byte order mark, which JSON.parse rejects. The YAML parser accepts it, but is slow. */
function readText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}
