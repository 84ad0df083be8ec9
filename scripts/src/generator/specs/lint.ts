import { BaseResolver, lintDocument } from "@redocly/openapi-core";
import type { Config, Document as ParsedFile, NormalizedProblem } from "@redocly/openapi-core";

/** Names that every object has. Redocly looks them up without asking whether they are an object's own. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Runs Redocly's linter on a spec. Works even if properties are called `constructor` or `valueOf`. */
export function lint(file: ParsedFile, config: Config, externalRefResolver = new BaseResolver(config.resolve)): Promise<NormalizedProblem[]> {
  const names = [...INHERITED].some((name) => file.source.body.includes(name));
  const document = names ? { ...file, parsed: maskNames(file.parsed) } : file;
  return lintDocument({ document, config: config.styleguide, externalRefResolver });
}

/** A copy that renames the keys that every object has. */
function maskNames(value: unknown): unknown {
  if (typeof value === "string" && value.startsWith("#/")) return value.split("/").map(mask).join("/");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(maskNames);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [mask(key), maskNames(each)]));
}

function mask(name: string): string {
  return INHERITED.has(name) ? `${name}_` : name;
}
