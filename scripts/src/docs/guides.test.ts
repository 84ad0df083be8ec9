import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startSandbox } from "@meetwire/sandbox/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { readAdapters } from "./capabilities.ts";
import { readDeclarations } from "./declarations/read.ts";
import { GUIDES } from "./guides.ts";
import { readProvider, shortTitle } from "./reference/provider.ts";
import { Project } from "./testing/project.ts";

const written = GUIDES.filter(({ file }) => file.startsWith("docs/")).map(({ file }) => {
  const text = readFileSync(join(root, file), "utf8");
  return { file, text, blocks: [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code) };
});

const blocks = written.flatMap(({ file, blocks: codes }) => codes.map((code, index) => ({ name: `${file} ${index + 1}`, code })));

describe("the code of the guides", () => {
  const project = new Project(root);
  let server: Awaited<ReturnType<typeof startSandbox>>;
  beforeAll(async () => {
    server = await startSandbox({ port: 0 });
  });
  afterAll(async () => {
    project.remove();
    await server.close();
  });

  test("type-checks", async () => {
    expect(blocks.length).toBeGreaterThan(12);
    const files = blocks.map(({ name, code }) => [`${name.replaceAll(/[^\w]+/g, "-")}.ts`, code]);
    expect(await project.typeCheck(Object.fromEntries(files) as Record<string, string>)).toBe("");
  }, 60_000);

  test.concurrent.each(blocks)(
    "$name runs",
    async ({ code }) => {
      expect(await project.run(code.replaceAll("http://127.0.0.1:4010", server.origin))).toBe("");
    },
    60_000,
  );
});

describe("where each field comes from", () => {
  const facade = readFileSync(join(root, "docs", "facade.md"), "utf8");
  const sections = new Map(
    facade
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split("\n", 1)[0]!, section]),
  );
  const types = readDeclarations(readFileSync(join(root, "packages", "meetwire", "src", "meeting.ts"), "utf8"), "meeting.ts");
  // These are the same for all: names that the facade gives, and the platform's own answer.
  const fields = types
    .get("Meeting")!
    .members.map(({ name }) => name)
    .filter((name) => !["provider", "account", "warnings", "raw"].includes(name));

  test("is told of each platform that has an adapter", async () => {
    const specs = findSpecs(root);
    const titles = await Promise.all(
      readAdapters(root, specs).map(async ({ provider }) => shortTitle(readProvider(await loadSpec(specs.find((spec) => spec.provider === provider)!)))),
    );
    expect(new Set(sections.keys())).toEqual(new Set(titles));
  });

  test.each([...sections])("is told for every field of %s", (_, section) => {
    const told = section
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) => [...line.split("|")[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(new Set(told)).toEqual(new Set(fields));
  });
});

describe("the guides", () => {
  test.each(written)("$file has no code that no test sees", ({ text }) => {
    const languages = [...text.matchAll(/^\s*```(\w+)\n/gm)].map(([, language]) => language);
    expect(languages.filter((language) => !["ts", "sh", "yaml"].includes(language!))).toEqual([]);
  });

  test.each(written)("$file names no command that is not there", ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
