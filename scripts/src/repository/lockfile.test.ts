import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../shared/workspace.ts";

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly os?: readonly string[] }>>;
  readonly snapshots: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

test("the lockfile has the native binaries of every tool for Linux, macOS and Windows", () => {
  const { packages, snapshots } = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;
  const native = Object.entries(snapshots).flatMap(([name, { optionalDependencies = {} }]) => {
    const systems = new Set(Object.entries(optionalDependencies).flatMap(([binary, version]) => packages[`${binary}@${version}`]?.os ?? []));
    return systems.has("linux") ? [{ name, missing: ["darwin", "win32"].filter((system) => !systems.has(system)) }] : [];
  });
  expect(native.map(({ name }) => name.split("@")[0])).toEqual(expect.arrayContaining(["oxfmt", "oxlint", "oxlint-tsgolint", "rolldown", "turbo"]));
  // If this fails: remove the package from the lockfile, then run `pnpm install --fix-lockfile`.
  expect(native.filter(({ missing }) => missing.length > 0)).toEqual([]);
});
