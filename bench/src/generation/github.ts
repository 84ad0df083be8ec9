import { readFileSync } from "node:fs";
import { join } from "node:path";
import { peers } from "../folders.ts";

type Tree = Record<string, unknown>;

/**
 * GitHub's own spec, about 1,200 operations, changed so that our lint accepts it: operation names use capitals instead
 * of dashes, paths that differ from others only in a parameter's name are left out, `nullable` is dropped if there is no
 * type, and `x-webhooks` is removed.
 */
export function readGithub(): object {
  const file = join(peers, "node_modules", "@octokit", "openapi", "generated", "api.github.com.json");
  const { "x-webhooks": _, ...document } = JSON.parse(readFileSync(file, "utf8")) as Tree & { paths: Record<string, Record<string, Tree>> };
  const seen = new Set<string>();
  const paths = Object.entries(document.paths).filter(([path]) => {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    return !seen.has(shape) && seen.add(shape);
  });
  for (const operation of paths.flatMap(([, item]) => Object.values(item))) {
    const { operationId } = operation;
    if (typeof operationId === "string") operation["operationId"] = operationId.replaceAll(/[-_](\w)/g, (_match, letter: string) => letter.toUpperCase());
  }
  dropIdleNullable(document);
  return { ...document, paths: Object.fromEntries(paths) };
}

function dropIdleNullable(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const tree = value as Tree;
  if (typeof tree["nullable"] === "boolean" && tree["type"] === undefined) delete tree["nullable"];
  for (const each of Object.values(tree)) dropIdleNullable(each);
}
