import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { staleRegistrations } from "./registration.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "meetwire-registration-"));
  for (const folder of ["scripts", "packages/testing", "examples", "packages/sandbox", "packages/meetwire"])
    write(`${folder}/package.json`, { dependencies: { zod: "1.0.0" } });
  write("packages/sandbox/src/providers/provider.ts", "");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, content: string | object): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Record<string, Record<string, unknown>>;
const register = () => {
  for (const { name, text } of staleRegistrations(root)) write(name, text);
  expect(staleRegistrations(root)).toEqual([]);
};
const addProvider = (name: string) => write(`packages/${name}/package.json`, { exports: { "./openapi": "./src/generated/openapi.ts" } });

test("a provider is a dependency of the packages that use every provider; the sandbox and the facade need a file of its name", () => {
  addProvider("big-acme");
  register();
  expect(["scripts", "packages/testing", "examples"].map((folder) => manifest(folder)["dependencies"])).toEqual(
    Array.from({ length: 3 }, () => ({ "@meetwire/big-acme": "workspace:*", zod: "1.0.0" })),
  );
  for (const folder of ["packages/sandbox", "packages/meetwire"]) expect(manifest(folder)["dependencies"]).toEqual({ zod: "1.0.0" });
});

test("its part of the sandbox and its adapter are registered", () => {
  addProvider("big-acme");
  write("packages/sandbox/src/providers/big-acme.ts", "");
  write("packages/meetwire/src/adapters/big-acme.ts", "");
  register();
  for (const folder of ["packages/sandbox", "packages/meetwire"])
    expect(manifest(folder)["dependencies"]).toEqual({ "@meetwire/big-acme": "workspace:^", zod: "1.0.0" });
  const built = { types: "./dist/adapters/big-acme.d.ts", default: "./dist/adapters/big-acme.js" };
  expect(manifest("packages/meetwire")).toMatchObject({
    exports: { "./big-acme": { "@meetwire/source": "./src/adapters/big-acme.ts", ...built } },
    publishConfig: { exports: { "./big-acme": built } },
  });
  expect(readFileSync(join(root, "packages/sandbox/src/providers/all-providers.ts"), "utf8")).toContain(
    'import { bigAcme } from "./big-acme.ts";\n\n/** All providers of the sandbox, by the name in their URLs. */\nexport const providers = {\n  "big-acme": bigAcme,\n};\n',
  );
});

test("a removed provider is unregistered everywhere, and other entries stay", () => {
  const entry = { default: "./dist/index.js" };
  write("packages/runtime/package.json", { name: "@meetwire/runtime" });
  write("packages/meetwire/package.json", {
    exports: { ".": entry },
    publishConfig: { exports: { ".": entry }, access: "public" },
    dependencies: { "@meetwire/runtime": "workspace:^" },
  });
  const before = manifest("packages/meetwire");
  addProvider("acme");
  write("packages/meetwire/src/adapters/acme.ts", "");
  register();
  expect(manifest("packages/meetwire")).not.toEqual(before);
  // Its package is still there, and only its adapter is gone.
  rmSync(join(root, "packages", "meetwire", "src", "adapters", "acme.ts"));
  register();
  expect(manifest("packages/meetwire")).toEqual(before);
  rmSync(join(root, "packages", "acme"), { recursive: true });
  register();
  expect(manifest("packages/meetwire")).toEqual(before);
  expect(manifest("scripts")["dependencies"]).toEqual({ zod: "1.0.0" });
});
