import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedFiles, Workspace } from "../shared/testing/workspace-copy.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = new Workspace({ providers: ["daily-early"] });
}, 120_000);
afterAll(() => workspace[Symbol.dispose](), 120_000);

const given = (name: string) => readFileSync(join(import.meta.dirname, "testing", "specs", name), "utf8");

describe("a spec that is dropped into specs/", { timeout: 120_000 }, () => {
  test("gets a package, and its gaps are reported", () => {
    workspace.write("specs/petstore.yaml", given("petstore.yaml"));
    workspace.write("specs/weather.json", given("weather.json"));
    const { status, stdout, stderr } = workspace.generate();
    expect(stderr).not.toContain("no operation has an x-source");
    expect(stdout).toContain(
      "petstore: new package in packages/petstore, with its changeset, and first corrections in specs/petstore/overlay.yaml\nweather: new package in packages/weather, with its changeset, and first corrections in specs/weather/overlay.yaml\n",
    );
    expect(stdout).toMatch(/^weather +generated: client\.ts, /m);
    expect(status).toBe(0);
  });

  test("which type-checks with every strict option", () => {
    const compilerOptions = { noEmit: true, allowImportingTsExtensions: true, customConditions: ["@meetwire/source"], skipLibCheck: false };
    workspace.write(
      "tsconfig.new.json",
      JSON.stringify({ extends: "./tsconfig.base.json", compilerOptions, include: ["packages/petstore/src", "packages/weather/src"] }),
    );
    expect(workspace.run("tsc", "--project", "tsconfig.new.json")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("builds", () => {
    expect(workspace.run("turbo", "run", "build", "--filter=@meetwire/petstore", "--filter=@meetwire/weather", "--output-logs=errors-only")).toMatchObject({
      status: 0,
    });
  });

  test("and is formatted like the rest", () => {
    expect(workspace.run("oxfmt", "--check", "packages/petstore", "packages/weather")).toMatchObject({ status: 0 });
  });

  test("is not changed by the next run, with people's edits", () => {
    const readme = `${workspace.read("packages/weather/README.md")}\nBy hand.\n`;
    workspace.write("packages/weather/README.md", readme);
    const before = workspace.packages();
    const { stdout, stderr, status } = workspace.generate();
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout.split("\n").filter((line) => line !== "" && !line.endsWith(" fresh"))).toEqual([]);
    expect(workspace.generate("weather")).toEqual({ status: 0, stdout: "weather  fresh\n", stderr: "" });
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });
});

describe("an edit of a spec", { timeout: 120_000 }, () => {
  test("changes only the edited type", () => {
    const before = workspace.packages();
    workspace.write("specs/petstore.yaml", given("petstore.yaml").replace("claws: { type: integer }", "claws: { type: string }"));
    expect(workspace.generate("--check", "petstore")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("stale: packages/petstore/src/generated/models.ts\n") as string,
    });
    expect(workspace.generate()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^petstore +generated: models\.ts$/m) as string,
    });
    expect(workspace.generate("--check", "petstore", "weather")).toMatchObject({ status: 0, stderr: "" });
    const after = workspace.packages();
    expect(changedFiles(before, after)).toEqual(["models.ts", "openapi.ts", "paths.ts"].map((name) => `packages/petstore/src/generated/${name}`));
    const models = "packages/petstore/src/generated/models.ts";
    expect(after.get(models)).toBe(before.get(models)!.replaceAll("claws?: number;", "claws?: string;"));
  });

  test.each([
    [
      "a word that is misspelled",
      (text: string) => text.replace("summary", "sumary").replace("security:", "securty:"),
      /^specs\/petstore\.yaml:8:1 Property `securty` is not expected here\./,
    ],
    ["invalid YAML", (text: string) => `${text}  - [\n`, /^specs\/petstore\.yaml:\d+:\d+ \w/],
  ])("that is wrong (%s) is reported with its line, and changes nothing", (_name, edit, want) => {
    const before = workspace.packages();
    const right = workspace.read("specs/petstore.yaml");
    workspace.write("specs/petstore.yaml", edit(right));
    const { status, stderr } = workspace.generate();
    expect(stderr).toMatch(want);
    expect(stderr).toMatch(/\nNothing was generated for the specs above\. Correct them and run the same command again\.\n$/);
    expect(status).toBe(1);
    const check = workspace.generate("--check", "petstore", "weather");
    expect(check.stderr).toMatch(want);
    expect(check.stdout).toContain("weather: fresh\n");
    workspace.write("specs/petstore.yaml", right);
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });
});

describe("--check", { timeout: 120_000 }, () => {
  test("names every file that is stale, missing or orphaned, and the next run fixes them", () => {
    const before = workspace.packages();
    const folder = "packages/weather/src/generated";
    workspace.write(`${folder}/client.ts`, "changed by hand\n");
    workspace.remove(`${folder}/models.ts`);
    workspace.write(`${folder}/extra.ts`, "");
    const { status, stdout, stderr } = workspace.generate("--check", "weather");
    expect(stderr.split("\n").toSorted()).toEqual(
      [
        "",
        "Run `npm run generate` and commit the changes.",
        `missing: ${folder}/models.ts`,
        `orphaned: ${folder}/extra.ts`,
        `stale: ${folder}/client.ts`,
      ].toSorted(),
    );
    expect(stdout).not.toContain("weather: fresh");
    expect(status).toBe(1);
    workspace.generate();
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });

  test("names the package whose spec is gone", () => {
    workspace.remove("specs/weather.json");
    expect(workspace.generate("--check")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("orphaned: packages/weather/src/generated no longer has a spec\n") as string,
    });
    workspace.write("specs/weather.json", given("weather.json"));
  });
});

describe("the files that are not committed", { timeout: 120_000 }, () => {
  test("are produced again without touching the others, and --check does not ask for them", () => {
    const before = workspace.packages();
    for (const name of ["openapi.ts", "paths.ts"]) workspace.remove(`packages/weather/src/generated/${name}`);
    expect(workspace.generate("--check", "weather")).toMatchObject({ status: 0, stdout: "weather: fresh\n" });
    workspace.write("packages/weather/src/generated/models.ts", "changed by hand\n");
    expect(workspace.run("turbo", "run", "derive")).toMatchObject({ status: 0 });
    expect(changedFiles(before, workspace.packages())).toEqual(["packages/weather/src/generated/models.ts"]);
    workspace.generate();
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });
});

describe("is refused", { timeout: 120_000 }, () => {
  test("a spec that has the name of another package", () => {
    workspace.write("specs/runtime.json", given("weather.json"));
    expect(workspace.generate()).toMatchObject({
      status: 1,
      stderr:
        "specs/runtime.json packages/runtime already exists and is not generated from a spec: choose another name for the spec\nNothing was generated for the specs above. Correct them and run the same command again.\n",
    });
    workspace.remove("specs/runtime.json");
  });

  test("a new spec that is wrong gets no package and does not stop the others", () => {
    workspace.write("specs/wrong.yaml", "openapi: 3.1.0\n");
    const right = workspace.read("specs/petstore.yaml");
    workspace.write("specs/petstore.yaml", right.replace("claws: { type: string }", "claws: { type: boolean }"));
    const before = workspace.packages();
    const { status, stdout, stderr } = workspace.generate();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^specs\/wrong\.yaml:1:1 The field `info` must be present on this level\./);
    expect(stdout).toMatch(/^petstore +generated: models\.ts$/m);
    expect(changedFiles(before, workspace.packages()).filter((file) => !/\/(openapi|paths)\.ts$/.test(file))).toEqual([
      "packages/petstore/src/generated/models.ts",
    ]);
    workspace.remove("specs/wrong.yaml");
    workspace.write("specs/petstore.yaml", right);
    workspace.generate();
  });

  test("a provider that has no spec", () => {
    expect(workspace.generate("--check", "nobody")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^specs there is no spec for nobody; there are daily-early, petstore, /) as string,
    });
  });
});
