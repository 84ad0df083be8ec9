import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundlePackage } from "./bundle.ts";

const entry = (name: string) => ({ "@meetwire/source": `./src/${name}.ts`, types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
const manifest = { name: "acme", type: "module", exports: { ".": entry("generated/index"), "./http": entry("http") }, bin: { acme: "./dist/cli.js" } };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meetwire-build-"));
  write("package.json", JSON.stringify(manifest));
  write("node_modules/neighbour/package.json", '{ "name": "neighbour", "type": "module", "exports": "./index.js" }');
  write("node_modules/neighbour/index.js", "export class Neighbour {}");
  write("src/errors.ts", "/** It is in the way. */\nexport class AcmeError extends Error {}\nexport const unused = 1;");
  write("src/generated/index.ts", 'export { AcmeError } from "../errors.ts";\nexport { Neighbour } from "neighbour";');
  write(
    "src/http.ts",
    'import { AcmeError } from "./errors.ts";\nimport type { Neighbour } from "neighbour";\nexport const fail = (): Neighbour => { throw new AcmeError(); };',
  );
  write("src/cli.ts", "#!/usr/bin/env node\nconsole.log(new URL(import.meta.url).pathname);");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a package's JavaScript", () => {
  test("is a file for each entry point, and shared files", async () => {
    await build();
    expect(files()).toEqual(["cli.js", "generated/index.js", "http.js", "shared/errors.js"]);
    expect(read("dist/cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test("has each class once, with its comments", async () => {
    await build();
    const [{ AcmeError }, { fail }] = (await Promise.all([load("generated/index"), load("http")])) as [{ AcmeError: typeof Error }, { fail(): void }];
    expect(fail).toThrow(AcmeError);
    expect(AcmeError.name).toBe("AcmeError");
    expect(read("dist/shared/errors.js")).toContain("/** It is in the way. */");
    expect(read("dist/shared/errors.js")).not.toContain("unused");
  });

  test("does not bundle other packages", async () => {
    await build();
    expect(read("dist/generated/index.js")).toContain('from "neighbour"');
    expect(read("dist/http.js")).not.toContain("neighbour");
  });

  test("has no files of an earlier build", async () => {
    write("dist/errors.js", "");
    await build();
    expect(files()).not.toContain("errors.js");
  });

  test("fails if a file is missing", async () => {
    write("src/http.ts", 'export { missing } from "./errors.ts";');
    await expect(build()).rejects.toThrow("missing");
  });

  test("fails if the manifest names a file that is not built", async () => {
    write("package.json", JSON.stringify({ ...manifest, exports: { ".": { ...entry("http"), default: "./http.js" } } }));
    await expect(build()).rejects.toThrow("package.json names ./http.js");
  });
});

function build(): Promise<void> {
  return bundlePackage(folder, join(folder, "dist"));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function load(name: string): Promise<object> {
  return import(pathToFileURL(join(folder, "dist", `${name}.js`)).href) as Promise<object>;
}

function files(): string[] {
  return readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted();
}
