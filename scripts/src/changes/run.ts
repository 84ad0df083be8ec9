import { relative } from "node:path";
import { assess } from "./assess.ts";
import { writeChangeset } from "./changesets.ts";
import { isMissing, sentencesOf, writeReport } from "./report.ts";

export interface Options {
  /** Whether to write the changesets that are missing or too small. */
  readonly write?: boolean | undefined;
  /** Whether to fail where one is. */
  readonly check?: boolean | undefined;
}

/** Says what is different for users since the last release, and returns the exit code. */
export async function runChanges(root: string, { write, check }: Options, home: string = root): Promise<number> {
  const assessments = await assess(root, home);
  console.log(writeReport(assessments));
  const missing = assessments.filter(isMissing);
  if (write) {
    for (const each of missing) {
      const file = writeChangeset(root, each.name, each.required, sentencesOf(each));
      console.log(`\nwrote ${relative(root, file)}: say it better where you can`);
    }
    return 0;
  }
  if (missing.length === 0 || !check) return 0;
  const wanted = missing.map(
    ({ name, required, planned }) => `${name} needs a changeset of ${required}${planned === "none" ? "" : `, and has one of ${planned}`}`,
  );
  console.error(`\n${wanted.join("\n")}\nRun \`npm run changes -- --write\` and commit what it writes.`);
  return 1;
}
