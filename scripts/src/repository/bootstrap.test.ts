import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Runs the bootstrap in a separate checkout, with a changed manifest and environment. */
function bootstrap(args: string[], manifest: object, environment: Record<string, string> = {}, lockfile = "") {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-bootstrap-"));
  folders.push(folder);
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(root, "scripts", "bootstrap.mjs"), join(folder, "scripts", "bootstrap.mjs"));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...own, ...manifest }));
  writeFileSync(join(folder, "pnpm-lock.yaml"), lockfile);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts", "bootstrap.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, stderr };
}

describe("the bootstrap", () => {
  test("asks for a command if there is none", () => {
    expect(bootstrap([], {})).toEqual({ status: 1, stderr: "meetwire: name a command to run: node scripts/bootstrap.mjs <command> [arguments]\n" });
  });

  test("reports that Node is too old", () => {
    const { status, stderr } = bootstrap(["node"], { engines: { node: ">=99" } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^meetwire: this needs Node 99 or newer, but this is Node .*\. Install a newer one, then run the same command again\.\n$/);
  });

  test("suggests checks if the registry cannot be reached", () => {
    const { status, stderr } = bootstrap(
      ["node"],
      {},
      { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0", npm_config_cache: join(tmpdir(), "meetwire-no-cache") },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/meetwire: npm install failed\. Check that this machine reaches the npm registry .* run the same command again/);
  });

  test("names a command that does not exist", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "bootstrap.mjs"), "no-such-command"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 1,
      // The first run with this Node also says that it sets up pnpm.
      stderr: expect.stringMatching(
        /^(meetwire: setting up .*\n)?meetwire: cannot run no-such-command: there is no such command in node_modules\/\.bin or on PATH\n$/,
      ) as string,
    });
  });

  test("finds conflict markers in the lockfile", () => {
    const { status, stderr } = bootstrap(["node"], {}, {}, "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n");
    expect(status).toBe(1);
    expect(stderr).toContain("meetwire: pnpm-lock.yaml has conflict markers. Take either side");
  });

  test.skipIf(process.platform === "win32")("forwards SIGTERM to the command, and exits with its status", async () => {
    const program = "process.on('SIGTERM', () => { console.log('ended'); process.exit(7); }); console.log('started'); setInterval(() => {}, 1000);";
    const child = spawn(process.execPath, [join(root, "scripts", "bootstrap.mjs"), "node", "--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output === "") child.kill("SIGTERM");
      output += text;
    });
    const [status] = (await once(child, "close")) as [number | null];
    expect({ status, output }).toEqual({ status: 7, output: "started\nended\n" });
  });

  test.skipIf(process.platform === "win32")(
    "ends with `npm run`, whose shell does not forward signals",
    async () => {
      const child = spawn("npm", ["run", "--silent", "sandbox", "--", "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
      child.stdout.once("data", () => child.kill("SIGTERM"));
      // The pipe is closed when the last process that holds it has ended: the sandbox.
      await once(child, "close");
      expect(child.stdout.readableEnded || child.stdout.destroyed).toBe(true);
    },
    120_000,
  );
});
