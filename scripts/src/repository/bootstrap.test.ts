import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Runs the bootstrap in a checkout of its own, on a machine that is as the manifest and the environment say. */
function bootstrap(args: string[], manifest: object, environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-bootstrap-"));
  folders.push(folder);
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(root, "scripts", "bootstrap.mjs"), join(folder, "scripts", "bootstrap.mjs"));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...own, ...manifest }));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts", "bootstrap.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, stderr };
}

describe("the bootstrap", () => {
  test("says what it wants where it is not told what to run", () => {
    expect(bootstrap([], {})).toEqual({ status: 1, stderr: "meetwire: say what to run: node scripts/bootstrap.mjs <command> [arguments]\n" });
  });

  test("says so where Node is too old", () => {
    const { status, stderr } = bootstrap(["node"], { engines: { node: ">=99" } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^meetwire: this needs Node 99 or newer, and this is Node .*\. Install a newer one, then run the same command again\.\n$/);
  });

  test("says what to check where the registry cannot be reached", () => {
    const { status, stderr } = bootstrap(
      ["node"],
      {},
      { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0", npm_config_cache: join(tmpdir(), "meetwire-no-cache") },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/meetwire: npm install failed\. Check that this machine reaches the npm registry .* run the same command again/);
  });
});
