import { readFileSync } from "node:fs";
import { Source } from "@redocly/openapi-core";
import type { Document } from "@redocly/openapi-core";

/** Reads a JSON file much faster than the YAML parser; `undefined` if it is not JSON, so the YAML parser can report the position. */
export function readJson(file: string): Document | undefined {
  if (!file.endsWith(".json")) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    return { source: new Source(file, text, "application/json"), parsed: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
