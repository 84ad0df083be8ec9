import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workspace } from "../shared/testing/workspace-copy.ts";
import { root } from "../shared/workspace.ts";

/** A step of the guide: a sentence of a fixed form, and the block after it. */
interface Step {
  readonly sentence: string;
  readonly language: string;
  readonly block: string;
}

const guide = readFileSync(join(root, "docs", "adding-a-provider.md"), "utf8");
const example = /^### An example\n(.*?)^## /ms.exec(guide)![1]!;
const steps: Step[] = [...example.matchAll(/^(?<sentence>\S[^\n]*:)\n\n^```(?<language>\w+)[^\n]*\n(?<block>.*?)^```$/gms)].map(
  ({ groups }) => groups as never,
);

let workspace: Workspace;
beforeAll(() => {
  workspace = new Workspace();
}, 240_000);
afterAll(() => workspace?.[Symbol.dispose](), 120_000);

/** Follows a step. */
function follow({ sentence, language, block }: Step): void {
  const [, file, old] = /^In `([^`]+)`, replace `([^`]+)` with:$/.exec(sentence) ?? [];
  const [, end] = /^Add to the end of `([^`]+)`:$/.exec(sentence) ?? [];
  const [, created] = /^Write `([^`]+)`:$/.exec(sentence) ?? [];
  if (file !== undefined) {
    const text = workspace.read(file);
    expect(text.split(old!)).toHaveLength(2);
    workspace.write(
      file,
      text.replace(old!, () => block.trimEnd()),
    );
  } else if (end !== undefined) workspace.write(end, workspace.read(end) + block);
  else if (created !== undefined) workspace.write(created, block);
  else {
    expect(language).toBe("sh");
    for (const line of block.trim().split("\n")) runLine(line);
  }
}

/** Runs a command of package.json as npm would, without the bootstrap, which would download another pnpm. */
function runLine(line: string): void {
  const [, name, rest = ""] = /^npm (?:run )?(\S+)(?: (?:-- )?(.*))?$/.exec(line)!;
  const { scripts } = JSON.parse(workspace.read("package.json")) as { scripts: Record<string, string> };
  const [command, ...given] = scripts[name!]!.replace("node scripts/bootstrap.mjs ", "").split(" ");
  const options = name === "test" ? ["--typecheck.enabled=false", "--maxWorkers=1"] : [];
  const { status, stdout, stderr } = workspace.run(command!, ...given, ...rest.split(" ").filter(Boolean), ...options);
  expect({ line, status, ...(status !== 0 && { stdout, stderr }) }).toEqual({ line, status: 0 });
}

test("the guide's example, followed step by step, gives a complete provider", { timeout: 600_000 }, () => {
  expect(steps.map(({ sentence }) => sentence.split("`")[0])).toEqual([
    "Write ",
    "Run:",
    ...Array(3).fill("In "),
    "Add to the end of ",
    "Write ",
    "Bring everything up to date, and run the tests:",
  ]);
  for (const step of steps) follow(step);
  expect(workspace.run("tsc", "--noEmit")).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(workspace.generate("--check")).toMatchObject({ status: 0 });
  // A second time changes nothing.
  const before = workspace.packages();
  runLine("npm run add-provider huddle");
  expect([...workspace.packages()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)).toEqual([]);
});
