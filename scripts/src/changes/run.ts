import { relative } from "node:path";
import { assess, worthReporting } from "./assess.ts";
import type { Assessment } from "./assess.ts";
import { bumpFor, isLess, largest } from "./change.ts";
import { keyOf, writeChangeset } from "./changesets.ts";
import { isMissing, sentence, writeReport } from "./report.ts";

export interface Options {
  /** Whether to write changesets for the changes that no changeset records yet. */
  readonly write?: boolean | undefined;
  /** Whether to fail if a changeset is missing. */
  readonly check?: boolean | undefined;
}

/** Prints the changes for users since the last release, and returns the exit code. */
export async function runChanges(root: string, { write, check }: Options, home: string = root): Promise<number> {
  const assessments = await assess(root, home);
  console.log(writeReport(assessments));
  const missing = assessments.packages.filter(isMissing);
  if (write) {
    const files = [
      ...missing.map((each) => writeMissing(root, each)),
      ...assessments.packages.filter(isUnannounced).map(({ name }) => writeChangeset(root, name, "minor", [`The first release of \`${name}\`.`], [])),
    ];
    for (const file of files) console.log(`\nWrote ${relative(root, file)}. Reword it if you can say it better; leave the comment at its end.`);
    return 0;
  }
  if (!check) return 0;
  if (missing.length > 0) console.error(`\n${missing.map(describeMissing).join("\n")}\nRun \`npm run changes -- --write\` and commit the new files.`);
  return missing.length + assessments.problems.length > 0 ? 1 : 0;
}

function isUnannounced({ release, planned }: Assessment): boolean {
  return release === undefined && planned === "none";
}

function writeMissing(root: string, { name, release, changes, unrecorded, required, planned }: Assessment): string {
  const recorded = unrecorded.length > 0 ? unrecorded : worthReporting(changes);
  const needed = bumpFor(largest(recorded.map(({ bump }) => bump)), release!.version);
  const bump = isLess(planned, required) && isLess(needed, required) ? required : needed;
  return writeChangeset(
    root,
    name,
    bump,
    recorded.map(sentence),
    recorded.map(({ text }) => keyOf(name, text)),
  );
}

function describeMissing({ name, required, planned, unrecorded }: Assessment): string {
  if (isLess(planned, required)) return `${name} needs a changeset of ${required}${planned === "none" ? "" : `, and has one of ${planned}`}`;
  return `${name} has changes that no changeset records:\n${unrecorded.map((change) => `  ${sentence(change)}`).join("\n")}`;
}
