import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spec } from "../../generator/specs/find.ts";
import type { Change } from "../change.ts";
import { alignRoutes, readDocument, splitDirections } from "./comparable.ts";
import { describe } from "./describe.ts";
import type { Report } from "./report.ts";

/** What is different between two versions of a spec for those who use its client. */
export async function compareSpecs(base: Spec, revision: Spec): Promise<Change[]> {
  const [before, after] = [await readDocument(base.file), await readDocument(revision.file)];
  const moved = alignRoutes(before, after);
  const [left, right] = [splitDirections(before), splitDirections(after)];
  return unique([...moved, ...diff(left, right).changes.flatMap((change) => describe(change, left, right))]);
}

/** Has redocly compare two documents. */
function diff(base: object, revision: object): Report {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-diff-"));
  try {
    writeFileSync(join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
    // A configuration without diff-recommended lets everything pass.
    writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");
    const options = ["--config=redocly.yaml", "--format=json", "--fail-on=none", "--output=report.json"];
    const { status, stdout, stderr } = spawnSync("redocly", ["diff", "base.json", "revision.json", ...options], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`redocly diff failed:\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.text, change])).values()];
}
