import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const program = ["--conditions=@meetwire/source", fileURLToPath(new URL("cli.ts", import.meta.url))];
const env = { ...process.env, NODE_NO_WARNINGS: "1" };
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const started: ChildProcess[] = [];

/** Starts the program, and waits for the greeting. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [...program, ...options], { env });
  started.push(child);
  let output = "";
  child.stdout.setEncoding("utf8");
  for await (const text of child.stdout) if ((output += text).includes("Ctrl+C")) break;
  return { child, output };
}

/** Runs the program to its end. */
function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...options], { env, encoding: "utf8" });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

describe("the program", () => {
  it("prints where the services are, a key for each, and the page", async () => {
    const { output } = await start("--port", "0");
    const origin = /(http:\/\/127\.0\.0\.1:\d+)\/connectycube\n/.exec(output)?.[1];
    expect(output).toContain(`URL   ${origin}/daily-early\n    key   Authorization: Bearer sandbox-daily-early-token\n`);
    expect(output).toContain("key   CB-Token: sandbox-connectycube-maya\n");
    expect(output).toContain(`Page with an interactive reference of each: ${origin}/\n`);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it.skipIf(!hasCurl)("prints commands that work when they are pasted", async () => {
    const { output } = await start("--port", "0");
    const commands = [...output.matchAll(/curl .*/g)].map(([command]) => command);
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const command of commands) {
      const { status, stdout } = spawnSync("sh", ["-c", `${command} --silent --fail`], { encoding: "utf8" });
      expect([command, status]).toEqual([command, 0]);
      expect(JSON.parse(stdout)).not.toHaveProperty("error");
    }
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops on %s", async (signal) => {
    const { child } = await start("--port", "0");
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("says what to do where the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(run("--port", String(port))).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is taken. Choose another with --port, for instance --port ${port + 1}, or any free one with --port 0.`,
    });
    other.close();
  });

  it("prints its version and its options", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
    expect(run("--version")).toEqual({ status: 0, stdout: version, stderr: "" });
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--port <number>"), stderr: "" });
  });

  it.each([
    { given: ["--prot", "1"], want: "Unknown option '--prot'" },
    { given: ["--port", "many"], want: '--port takes a number from 0 to 65535, not "many"' },
    { given: ["--port", "70000"], want: '--port takes a number from 0 to 65535, not "70000"' },
    { given: ["extra"], want: "Unexpected argument 'extra'" },
  ])("refuses $given", ({ given, want }) => {
    const { status, stdout, stderr } = run(...given);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(want);
    expect(stderr).toContain("Usage: npx @meetwire/sandbox [options]");
  });
});
