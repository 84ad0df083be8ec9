import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startSandbox } from "@meetwire/sandbox/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { ADAPTERS, MEETING_FIELDS } from "./capabilities.ts";
import { GUIDES } from "./guides.ts";
import { readReference, shortTitle } from "./reference/provider.ts";
import { Project } from "./testing/project.ts";

const written = GUIDES.filter(({ file }) => file.startsWith("docs/")).map(({ file }) => {
  const text = readFileSync(join(root, file), "utf8");
  return { file, text, blocks: [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code) };
});

describe("the code of the guides", () => {
  const project = new Project(root);
  const programs = written.flatMap(({ file, blocks }) => blocks.map((code, index) => ({ name: `${file} ${index + 1}`, code })));
  let server: Awaited<ReturnType<typeof startSandbox>>;
  let said: string[];
  beforeAll(async () => {
    server = await startSandbox({ port: 0 });
    said = await project.run(programs.map(({ code }) => code.replaceAll("http://127.0.0.1:4010", server.origin)));
  });
  afterAll(async () => {
    project.remove();
    await server.close();
  });

  test("type-checks", async () => {
    const files = programs.map(({ name, code }) => [`${name.replaceAll(/[^\w]+/g, "-")}.ts`, code]);
    expect(files.length).toBeGreaterThan(12);
    expect(await project.typeCheck(Object.fromEntries(files) as Record<string, string>)).toBe("");
  });

  test.each(programs.map(({ name }, index) => [name, index] as const))("%s runs", (_name, index) => expect(said[index]).toBe(""));
});

describe("the sources of fields", () => {
  const facade = readFileSync(join(root, "docs", "facade.md"), "utf8");
  const sections = new Map(
    facade
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split("\n", 1)[0]!, section]),
  );

  test("has a section for each provider with an adapter", async () => {
    const specs = findSpecs(root).filter(({ provider }) => provider in ADAPTERS);
    const titles = await Promise.all(specs.map(async (spec) => shortTitle(readReference(await loadSpec(spec)))));
    expect(new Set(sections.keys())).toEqual(new Set(titles));
  });

  test.each([...sections])("has a row for every field of %s", (_, section) => {
    const rows = section.split("\n").filter((line) => line.startsWith("| `"));
    const fields = rows.flatMap((line) => [...line.split("|")[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(new Set(fields)).toEqual(new Set(MEETING_FIELDS));
  });
});

describe("the guides", () => {
  test.each(written)("$file has no untested code", ({ text }) => {
    const languages = [...text.matchAll(/^\s*```(\w+)\n/gm)].map(([, language]) => language);
    expect(languages.filter((language) => !["ts", "sh", "yaml"].includes(language!))).toEqual([]);
  });

  test.each(written)("$file names only existing commands", ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
