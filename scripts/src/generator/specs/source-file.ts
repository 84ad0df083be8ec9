import { readFileSync } from "node:fs";
import { BaseResolver, Source } from "@redocly/openapi-core";
import type { Document } from "@redocly/openapi-core";
import { parseJson, restoreDigits } from "./big-integers.ts";

/** Reads a JSON file much faster than the YAML parser; `undefined` if it is not JSON, so the YAML parser can report the position. */
export function readJson(file: string): Document | undefined {
  if (!file.endsWith(".json")) return undefined;
  const text = readText(file);
  try {
    return { source: new Source(file, text, "application/json"), parsed: parseJson(text) };
  } catch {
    return undefined;
  }
}

/** Redocly's resolver. Its files keep the digits of their big integers. */
export class FileResolver extends BaseResolver {
  readonly #restored = new WeakSet<Document>();

  override async resolveDocument(...given: Parameters<BaseResolver["resolveDocument"]>): ReturnType<BaseResolver["resolveDocument"]> {
    const document = await super.resolveDocument(...given);
    if (document instanceof Error || this.#restored.has(document)) return document;
    this.#restored.add(document);
    await restoreDigits(document.parsed, document.source.body);
    return document;
  }
}

/** Files of .NET's tools start with a byte order mark, which JSON.parse rejects. The YAML parser accepts it, but is slow. */
function readText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}
