import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changedFiles, Workspace } from "../shared/testing/workspace-copy.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = new Workspace({ providers: ["daily-early"] });
});
afterAll(() => workspace[Symbol.dispose]());

const given = (name: string) => readFileSync(join(import.meta.dirname, "testing", "specs", name), "utf8");

describe("a spec that is dropped into specs/", { timeout: 300_000 }, () => {
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

describe("an edit of a spec", { timeout: 300_000 }, () => {
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

  test("that is wrong (a misspelled word, invalid YAML) is reported with its line, and changes nothing", () => {
    const before = workspace.packages();
    const [misspelled, invalid] = ["specs/petstore.yaml", "specs/daily-early/openapi.yaml"] as const;
    const right = [misspelled, invalid].map((file) => [file, workspace.read(file)] as const);
    workspace.write(misspelled, workspace.read(misspelled).replace("summary", "sumary").replace("security:", "securty:"));
    workspace.write(invalid, `${workspace.read(invalid)}  - [\n`);
    const generated = workspace.generate();
    const check = workspace.generate("--check", "daily-early", "petstore", "weather");
    for (const { status, stderr } of [generated, check]) {
      expect(stderr).toMatch(/^specs\/petstore\.yaml:8:1 Property `securty` is not expected here\./m);
      expect(stderr).toMatch(/^specs\/daily-early\/openapi\.yaml:\d+:\d+ \w/m);
      expect(status).toBe(1);
    }
    expect(generated.stderr).toMatch(/\nNothing was generated for the specs above\. Correct them and run the same command again\.\n$/);
    expect(check.stdout).toBe("weather: fresh\n");
    for (const [file, text] of right) workspace.write(file, text);
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });
});

describe("--check", { timeout: 300_000 }, () => {
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

describe("the files that are not committed", { timeout: 300_000 }, () => {
  test("are produced again without touching the others, and --check does not ask for them", () => {
    const before = workspace.packages();
    for (const name of ["openapi.ts", "paths.ts"]) workspace.remove(`packages/weather/src/generated/${name}`);
    expect(workspace.generate("--check", "weather")).toMatchObject({ status: 0, stdout: "weather: fresh\n" });
    workspace.write("packages/weather/src/generated/models.ts", "changed by hand\n");
    expect(workspace.run("turbo", "run", "derive")).toMatchObject({ status: 0 });
    expect(changedFiles(before, workspace.packages())).toEqual(["packages/weather/src/generated/models.ts"]);
    workspace.generate("weather");
    expect(changedFiles(before, workspace.packages())).toEqual([]);
  });
});

describe("is refused", { timeout: 300_000 }, () => {
  test("a spec that has the name of another package, or a new one that is wrong, without stopping the others", () => {
    workspace.write("specs/runtime.json", given("weather.json"));
    workspace.write("specs/wrong.yaml", "openapi: 3.1.0\n");
    workspace.write("specs/petstore.yaml", workspace.read("specs/petstore.yaml").replace("claws: { type: string }", "claws: { type: boolean }"));
    const before = workspace.packages();
    const { status, stdout, stderr } = workspace.generate();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^specs\/runtime\.json packages\/runtime already exists and is not generated from a spec: choose another name for the spec$/m);
    expect(stderr).toMatch(/^specs\/wrong\.yaml:1:1 The field `info` must be present on this level\./m);
    expect(stderr).toMatch(/\nNothing was generated for the specs above\. Correct them and run the same command again\.\n$/);
    expect(stdout).toMatch(/^petstore +generated: models\.ts$/m);
    expect(changedFiles(before, workspace.packages()).filter((file) => !/\/(openapi|paths)\.ts$/.test(file))).toEqual([
      "packages/petstore/src/generated/models.ts",
    ]);
    for (const name of ["runtime.json", "wrong.yaml"]) workspace.remove(`specs/${name}`);
  });

  test("a provider that has no spec", () => {
    expect(workspace.generate("--check", "nobody")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^specs there is no spec for nobody; there are daily-early, petstore, /) as string,
    });
  });
});
