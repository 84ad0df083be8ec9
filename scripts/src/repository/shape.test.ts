import { readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { findSpecs } from "../generator/specs/find.ts";
import { root } from "../shared/workspace.ts";
import { importsOf, listFiles } from "../shared/source-files.ts";

const providers = findSpecs(root).map(({ provider }) => provider);
const sources = listFiles(".ts", ".mjs", ".js").filter(({ path }) => !/\.test(-d)?\.ts$/.test(path));
const written = sources.filter(({ path }) => !path.includes("/generated/"));

/** Which of our packages each package may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "packages/runtime": ["@meetwire/runtime"],
  ...Object.fromEntries(providers.map((provider) => [`packages/${provider}`, ["@meetwire/runtime", `@meetwire/${provider}`]])),
  "packages/meetwire": ["@meetwire/runtime", ...providers.map((provider) => `@meetwire/${provider}`)],
  "packages/validate": ["@meetwire/runtime"],
  "packages/redis": ["@meetwire/runtime"],
  "packages/sandbox": ["@meetwire/runtime", "@meetwire/validate", ...providers.map((provider) => `@meetwire/${provider}`)],
};

describe("who may import whom", () => {
  test.each(Object.entries(MAY_IMPORT))("%s", (folder, allowed) => {
    const wrong = sources
      .filter(({ path }) => path.startsWith(`${folder}/src/`))
      .flatMap(({ path, text }) => importsOf(text).map((from) => ({ path, from })))
      .filter(({ from }) => /^(@meetwire\/|meetwire(\/|$))/.test(from))
      .filter(({ from }) => !allowed.some((name) => from === name || from.startsWith(`${name}/`)));
    expect(wrong).toEqual([]);
  });

  test("no file imports another package by its path", () => {
    const packageOf = (path: string) =>
      path
        .split("/")
        .slice(0, path.startsWith("packages/") ? 2 : 1)
        .join("/");
    const wrong = sources
      .filter(({ path }) => path.includes("/src/"))
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((from) => from.startsWith("."))
          .map((from) => ({ path, to: posix.join(dirname(path), from) })),
      )
      .filter(({ path, to }) => packageOf(path) !== packageOf(to));
    expect(wrong).toEqual([]);
  });

  test("no file imports its own package's index", () => {
    const wrong = written.filter(({ path, text }) => path.includes("/src/") && importsOf(text).some((from) => /^\.{1,2}\/(.*\/)?index\.ts$/.test(from)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("an entry point imports the package's main entry point by name, as a user would, so the module exists once", () => {
    const users = ["runtime", ...providers].flatMap((name) =>
      written.filter(({ path, text }) => path.startsWith(`packages/${name}/src/`) && importsOf(text).includes(`@meetwire/${name}`)),
    );
    expect(users.map(({ path }) => path)).toEqual(["packages/runtime/src/http.ts", "packages/demodesk/src/server.ts"]);
  });

  test("published clients use only web standards", () => {
    const clients = ["runtime", "validate", "meetwire", ...providers].map((name) => `packages/${name}/src/`);
    const wrong = sources.filter(
      ({ path, text }) => clients.some((folder) => path.startsWith(folder)) && importsOf(text).some((from) => from.startsWith("node:")),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("openapi-fetch and openapi-typescript have one file each", () => {
    const users = (name: string) =>
      sources
        .filter(({ text }) => importsOf(text).includes(name))
        .map(({ path }) => path)
        .filter((path) => !path.startsWith("bench/"));
    expect(users("openapi-fetch")).toEqual(["packages/runtime/src/http.ts"]);
    expect(users("openapi-typescript")).toEqual(["scripts/src/generator/emit/paths.ts"]);
  });
});

describe("files", () => {
  test("an index is an explicit list", () => {
    expect(sources.filter(({ text }) => /^export \*/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("a package has only the configuration that names it", () => {
    const allowed =
      /^(src|dist|node_modules|\.turbo|package\.json|tsconfig\.build\.json|turbo\.json|README\.md|AGENTS\.md|CHANGELOG\.md|LICENSE|assets|test|scripts)$/;
    const wrong = readdirSync(join(root, "packages"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(root, "packages", name))
          .filter((file) => !allowed.test(file))
          .map((file) => `${name}/${file}`),
      );
    expect(wrong).toEqual([]);
  });

  test("no test uses skip or only", () => {
    const tests = listFiles(".test.ts", ".test-d.ts");
    expect(tests.filter(({ text }) => /\b(test|it|describe)\.(only|todo|skip)\b/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(tests.length).toBeGreaterThan(10);
  });
});
