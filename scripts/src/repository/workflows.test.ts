import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../shared/workspace.ts";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const folder = join(root, ".github", "workflows");
const workflows = Object.fromEntries(readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), "utf8")) as Workflow]));
const stepsOf = (file: string, job: string) => workflows[file]!.jobs[job]!.steps;
const runOf = (file: string, job: string, matches: (step: Step) => boolean) => stepsOf(file, job).find((step) => step.run !== undefined && matches(step))!.run!;

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "meetwire-workflows-"));
  mkdirSync(join(work, "bin"));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** Puts a stub command first in PATH that records its arguments. */
function stub(name: string, script: string): void {
  const file = join(work, "bin", name);
  writeFileSync(file, `#!/usr/bin/env bash\necho "${name} $*" >> "${join(work, "calls")}"\n${script}\n`);
  chmodSync(file, 0o755);
}

/** Runs a step's script as GitHub does, and returns its calls of stubs and its outputs. */
function runScript(script: string, env: Record<string, string> = {}) {
  const output = join(work, "output");
  writeFileSync(output, "");
  const { status, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
    cwd: work,
    encoding: "utf8",
    env: { PATH: [join(work, "bin"), process.env["PATH"]].join(delimiter), GITHUB_OUTPUT: output, ...env },
  });
  const calls = existsSync(join(work, "calls")) ? readFileSync(join(work, "calls"), "utf8").trim().split("\n") : [];
  return { status, said: stdout, output: readFileSync(output, "utf8"), calls };
}

describe.skipIf(process.platform === "win32")("release.yml", () => {
  const chooseTag = runOf("release.yml", "publish", ({ id }) => id === "tag");

  test.each([
    ["main", "options=\n"],
    ["release/0.1", "options=-- --tag release-0.1\n"],
    ["release/1.x", "options=-- --tag release-1.x\n"],
  ])("publishes %s under its own npm tag", (branch, output) => {
    expect(runScript(chooseTag, { GITHUB_REF_NAME: branch })).toMatchObject({ status: 0, output });
  });

  test("publishes a snapshot under the given tag, without git tags", () => {
    stub("npm", "");
    const { status, calls } = runScript(
      runOf("release.yml", "snapshot", () => true),
      { TAG: "canary; echo no" },
    );
    expect({ status, calls }).toEqual({
      status: 0,
      calls: ["npm run --silent release:version -- --snapshot canary; echo no", "npm run --silent release:publish -- --tag canary; echo no --no-git-tag"],
    });
  });
});

describe.skipIf(process.platform === "win32")("drift.yml", () => {
  const compare = runOf("drift.yml", "compare", ({ id }) => id === "drift");
  const report = runOf("drift.yml", "compare", (step) => step.if?.includes("differs") ?? false);

  test.each([
    ["matches", "acme\n  meetings/list    matches", 0, ""],
    ["has something new", "acme\n  meetings/list    matches\n                     new: /0/color is not in the spec", 0, "differs=true\n"],
    ["is wrong", "acme\n  meetings/list    differs\n                     wrong: /0/id must be a string", 1, "differs=true\n"],
    ["is deprecated", "acme\n  meetings/list    matches\n                     info: the provider calls it deprecated", 0, "differs=true\n"],
    ["could not be compared", "no network", 1, "differs=true\n"],
  ])("notices a provider that %s", (_name, text, status, output) => {
    stub("npm", `cat <<'END'\n${text}\nEND\nexit ${status}`);
    expect(runScript(compare)).toMatchObject({ status: 0, output, said: `${text}\n` });
  });

  test("opens an issue, or comments on the open one", () => {
    writeFileSync(join(work, "report.txt"), "acme differs\n");
    stub("gh", "");
    expect(runScript(report).calls).toEqual([
      expect.stringMatching(/^gh issue list --label drift --state open/),
      expect.stringMatching(/^gh label create drift --force/),
      expect.stringMatching(/^gh issue create .*--label drift --body-file body.md$/),
    ]);
    expect(readFileSync(join(work, "body.md"), "utf8")).toBe("The live APIs differ from the specs:\n\n```\nacme differs\n```\n");
    rmSync(join(work, "calls"));
    stub("gh", 'if [ "$2" = list ]; then echo 17; fi');
    expect(runScript(report).calls.slice(1)).toEqual(["gh issue comment 17 --body-file body.md"]);
  });
});

describe("every workflow", () => {
  const all = Object.entries(workflows).flatMap(([file, { jobs }]) =>
    Object.entries(jobs).flatMap(([job, { steps }]) => steps.map((step) => ({ place: `${file} ${job}`, ...step }))),
  );

  test("runs only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const names = all.flatMap((step) =>
      [...`${step.run ?? ""}\n${String(step.with?.["script"] ?? "")}`.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(names).toEqual(expect.arrayContaining(["release:version", "release:publish", "changes", "drift", "test:publish"]));
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("pins third-party actions to a commit, and leaves no credentials in the checkout", () => {
    const foreign = all.filter(({ uses }) => uses !== undefined && !uses.startsWith("./"));
    expect(foreign.filter(({ uses }) => !/@[0-9a-f]{40}$/.test(uses!))).toEqual([]);
    expect(foreign.filter((step) => step.uses!.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("has the complete history if it needs it", () => {
    const compares = (step: Step) =>
      /\bchanges\b|release:|select-mode|\.ci\/run/.test(`${step.run ?? ""}${step.uses ?? ""}${String(step.with?.["script"] ?? "")}`);
    const jobs = Object.entries(workflows).flatMap(([file, { jobs: each }]) =>
      Object.entries(each).map(([job, { steps }]) => ({ name: `${file} ${job}`, steps })),
    );
    const needy = jobs.filter(({ steps }) => steps.some(compares));
    expect(needy.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "check.yml check",
        "check.yml changes",
        "release.yml version",
        "release.yml test",
        "release.yml publish",
        "release.yml snapshot",
      ]),
    );
    expect(needy.filter(({ steps }) => !steps.some((step) => step.with?.["fetch-depth"] === 0)).map(({ name }) => name)).toEqual([]);
  });
});
