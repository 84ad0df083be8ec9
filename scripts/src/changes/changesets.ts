import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { BUMPS, isLess, largest } from "./change.ts";
import type { Bump } from "./change.ts";

/** What is to be released of each package, by the changesets that wait in `.changeset/`. */
export function readChangesets(root: string): Map<string, Bump> {
  const pending = new Map<string, Bump>();
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return pending;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")) {
    for (const [name, bump] of Object.entries(readChangeset(readFileSync(join(folder, file), "utf8")).bumps)) {
      if (!BUMPS.includes(bump)) throw new Error(`.changeset/${file}: \`${bump}\` is no bump: write patch, minor or major`);
      pending.set(name, largest([bump, pending.get(name) ?? "none"]));
    }
  }
  return pending;
}

interface Changeset {
  readonly bumps: Readonly<Record<string, Bump>>;
  readonly summary: string;
}

function readChangeset(text: string): Changeset {
  const [, front, summary] = /^---\r?\n([^]*?)\r?\n?---\r?\n([^]*)$/.exec(text) ?? [];
  const bumps = front === undefined ? undefined : (parse(front) as Record<string, Bump> | null);
  return { bumps: bumps ?? {}, summary: (summary ?? "").trim() };
}

/**
 * Writes a package's changeset, `.changeset/changes-<package>.md`. One that is there keeps its words, which a person may
 * have put better: its bump is raised, and sentences that it lacks are added.
 */
export function writeChangeset(root: string, name: string, bump: Bump, sentences: readonly string[]): string {
  const file = join(root, ".changeset", `changes-${name.replace(/^@/, "").replaceAll("/", "-")}.md`);
  const present = existsSync(file) ? readChangeset(readFileSync(file, "utf8")) : { bumps: {} as Record<string, Bump>, summary: "" };
  const already = present.bumps[name] ?? "none";
  const added = sentences.filter((sentence) => !present.summary.includes(sentence));
  const bumps = { ...present.bumps, [name]: isLess(already, bump) ? bump : already };
  const front = Object.entries(bumps)
    .map(([each, size]) => `${JSON.stringify(each)}: ${size}\n`)
    .join("");
  const summary =
    present.summary === "" && added.length === 1
      ? added[0]!
      : [present.summary, added.map((sentence) => `- ${sentence}`).join("\n")].filter(Boolean).join("\n");
  writeFileSync(file, `---\n${front}---\n\n${summary}\n`);
  return file;
}
