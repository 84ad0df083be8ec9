import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";
import { ToolError } from "../shared/tool-error.ts";
import { BUMPS } from "./change.ts";
import type { Bump } from "./change.ts";

/** A file in `.changeset/` that asks for a release. */
export interface Changeset {
  /** Its path in the checkout. */
  readonly file: string;
  readonly bumps: Readonly<Record<string, Bump>>;
  /** The keys of the changes that it was written for. Empty for a changeset written by hand. */
  readonly covers: ReadonlySet<string>;
  /** Whether a pre-release already used it. */
  readonly isUsed: boolean;
}

/** Reads the pending changesets, and those that the current pre-release used. */
export function readChangesets(root: string): Changeset[] {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return ["", "pre"].flatMap((part) => {
    const place = join(folder, part);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .toSorted()
      .map((name) => readChangeset(root, join(place, name), part !== ""));
  });
}

function readChangeset(root: string, path: string, isUsed: boolean): Changeset {
  const file = relative(root, path).split("\\").join("/");
  const [, front, summary = ""] = /^---\r?\n([^]*?)\r?\n?---\r?\n?([^]*)$/.exec(readFileSync(path, "utf8")) ?? [];
  let bumps: unknown;
  try {
    bumps = front === undefined ? undefined : (parse(front) as unknown);
  } catch (error) {
    throw new ToolError(`${file}: the front matter is not valid YAML: ${(error as Error).message.split("\n")[0]}`);
  }
  // An empty changeset says that a pull request needs no release.
  if (bumps === null) bumps = {};
  if (typeof bumps !== "object") throw new ToolError(`${file}: begin the file with the packages between two lines of ---, such as "@meetwire/daily": patch`);
  for (const [name, bump] of Object.entries(bumps as object)) {
    if (!BUMPS.includes(bump as Bump)) throw new ToolError(`${file}: \`${String(bump)}\` is not a bump. Write patch, minor or major after ${name}`);
  }
  const [, covers = ""] = /<!-- covers ([\da-f ]+) -->/.exec(summary) ?? [];
  return { file, bumps: bumps as Record<string, Bump>, covers: new Set(covers.split(" ").filter(Boolean)), isUsed };
}

/** Identifies a change of a package, even if a person rewords it. */
export function keyOf(name: string, text: string): string {
  return createHash("sha256").update(`${name}\n${text}`).digest("hex").slice(0, 10);
}

/**
 * Writes a changeset under a unique name, so branches never conflict. A comment records which changes it covers:
 * people can reword it, and its sentences are not added again.
 */
export function writeChangeset(root: string, name: string, bump: Bump, sentences: readonly string[], covers: readonly string[]): string {
  const place = `changes-${name.replace(/^@/, "").replaceAll("/", "-")}-${randomBytes(3).toString("hex")}.md`;
  const file = join(root, ".changeset", place);
  const summary = sentences.length === 1 ? sentences[0]! : sentences.map((sentence) => `- ${sentence}`).join("\n");
  const comment = covers.length === 0 ? "" : `\n<!-- covers ${covers.join(" ")} -->\n`;
  writeFileSync(file, `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${summary}\n${comment}`);
  return file;
}
