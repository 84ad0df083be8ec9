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
  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    return { ...document, parsed: restoreDigits(document.parsed, source.body) };
  }
}

/** Files of .NET's tools start with a byte order mark, which is no JSON. */
function readText(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}
