import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "./server.ts";

const program = ["--conditions=@meetwire/source", fileURLToPath(new URL("cli.ts", import.meta.url))];
const env = { ...process.env, NODE_NO_WARNINGS: "1" };
const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const started: ChildProcess[] = [];

/** Starts the program, and waits for the greeting. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [...program, ...options], { env });
  started.push(child);
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.includes("Ctrl+C")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}, and printed ${JSON.stringify(output)}`)));
  });
  return { child, output };
}

/** Runs the program to its end. */
function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...options], { env, encoding: "utf8" });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

const maya = { "CB-Token": "sandbox-connectycube-maya", "content-type": "application/json" };
const originOf = (output: string) => /(http:\/\/127\.0\.0\.1:\d+)\/connectycube\n/.exec(output)![1]!;

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** Starting the program takes longer than these tests, so they share one. */
describe("the running program", () => {
  let child: ChildProcess;
  let output: string;
  /** The lines after the greeting. */
  let lines = "";
  beforeAll(async () => {
    ({ child, output } = await start("--port", "0"));
    // The other tests' children are killed after each test.
    started.splice(0);
    child.stdout!.on("data", (text: string) => (lines += text));
  });
  afterAll(() => void child.kill("SIGKILL"));

  it("prints the address and a key of each provider, and the page", async () => {
    const origin = originOf(output);
    expect(output).toContain(`URL   ${origin}/daily-early\n    key   Authorization: Bearer sandbox-daily-early-token\n`);
    expect(output).toContain("key   CB-Token: sandbox-connectycube-maya\n");
    expect(output).toContain(`Page with a calendar, all calls and an interactive reference: ${origin}/\n`);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it.skipIf(!hasCurl)("prints commands that work when they are pasted", () => {
    const commands = [...output.matchAll(/curl .*/g)].map(([command]) => command);
    expect(commands.length).toBeGreaterThanOrEqual(2);
    for (const command of commands) {
      const { status, stdout } = spawnSync("sh", ["-c", `${command} --silent --fail`], { encoding: "utf8" });
      expect([command, status]).toEqual([command, 0]);
      expect(JSON.parse(stdout)).not.toHaveProperty("error");
    }
  });

  it("has a line for each call, with the reason if it is rejected", async () => {
    await fetch(`${originOf(output)}/connectycube/meetings?limit=1`, { headers: maya });
    await fetch(`${originOf(output)}/connectycube/meetings`, { method: "POST", headers: maya, body: "{" });
    await fetch(`${originOf(output)}/teamviewer-engage/role?access_token=secret%1b[31m`);
    await expect.poll(() => lines).toMatch(/role\?access_token=\*\*\*/);
    expect(lines).toMatch(/^200 GET {4}\/connectycube\/meetings\?limit=1 meetings\/list {2}[\d.]+ ms$/m);
    expect(lines).toMatch(/^400 POST {3}\/connectycube\/meetings meetings\/create {2}[\d.]+ ms\n {4}body is not JSON/m);
    expect(lines).toMatch(/roles\/list {2}\(inferred route\) {2}/);
    expect(lines).not.toContain("secret");
  });

  it("stops on SIGINT", async () => {
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});

describe("the program", () => {
  it("explains the fix if the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(run("--port", String(port))).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is in use. Choose another one with --port, such as --port ${port + 1}, or any free one with --port 0.`,
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
    { given: ["--seed", "x"], want: "--seed takes a number from 0 to " },
    { given: ["--now", "later"], want: '--now takes a time such as 2026-11-21T09:00:00Z, not "later"' },
    { given: ["--webhook", "nobody=http://localhost"], want: "--webhook takes a provider and a URL" },
    { given: ["--webhook", "demodesk"], want: "--webhook demodesk needs a URL" },
  ])("rejects $given", ({ given, want }) => {
    const { status, stdout, stderr } = run(...given);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(want);
    expect(stderr).toContain("Usage: npx @meetwire/sandbox [options]");
  });
});

const create = (origin: string, name: string) =>
  fetch(`${origin}/connectycube/meetings`, {
    method: "POST",
    headers: maya,
    body: JSON.stringify({ name, start_date: 2_000_000_000, end_date: 2_000_001_800, attendees: [] }),
  });
const names = async (origin: string) =>
  ((await (await fetch(`${origin}/connectycube/meetings?limit=100000`, { headers: maya })).json()) as { name: string }[]).map(({ name }) => name);

/** `SANDBOX_CALLS=10000` is near the limit of open files of a process. */
const PARALLEL_CALLS = Number(process.env["SANDBOX_CALLS"] ?? 2000);

it(`loses no call if there are ${PARALLEL_CALLS} at the same time, and prints no line with --quiet`, { timeout: 300_000 }, async () => {
  const { child, output } = await start("--port", "0", "--quiet");
  let printed = "";
  child.stdout.on("data", (text: string) => (printed += text));
  const origin = originOf(output);
  const before = await names(origin);
  const statuses = await Promise.all(Array.from({ length: PARALLEL_CALLS }, async (_, index) => (await create(origin, `Parallel ${index}`)).status));
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  const after = await names(origin);
  expect(after).toHaveLength(before.length + PARALLEL_CALLS);
  expect(new Set(after.filter((name) => name.startsWith("Parallel"))).size).toBe(PARALLEL_CALLS);
  child.kill("SIGINT");
  await once(child, "close");
  expect(printed).toBe("");
});

/** How often the program is killed; `SANDBOX_KILLS` sets another number. */
const KILLS = Number(process.env["SANDBOX_KILLS"] ?? 6);
const CALLS = Math.max(40, KILLS + 1);

describe("--data", () => {
  it(
    "keeps every confirmed change, whenever the program is killed",
    async () => {
      const file = join(folder, "state.json");
      const confirmed: string[] = [];
      // Each round kills the program at a different point: after a different number of confirmed calls.
      for (let round = 0; round < KILLS; round++) {
        const { child, output } = await start("--port", "0", "--quiet", "--data", file);
        const origin = originOf(output);
        expect(await names(origin)).toEqual(expect.arrayContaining(confirmed));
        const exited = once(child, "exit");
        const wanted = confirmed.length + 1 + Math.floor((round * (CALLS - 1)) / KILLS);
        const calls = Array.from({ length: CALLS }, async (_, index) => {
          const name = `Round ${round}, call ${index}`;
          if ((await create(origin, name)).ok) confirmed.push(name);
          if (confirmed.length === wanted) child.kill("SIGKILL");
        });
        await Promise.allSettled(calls);
        await exited;
        expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: "meetwire-sandbox", version: 3 });
      }
    },
    60_000 + KILLS * 60_000,
  );

  it.each([
    ["", "is not a data file of the sandbox"],
    ["{", "is not a data file of the sandbox"],
    ["null", "is not a data file of the sandbox"],
    ['{"name":"something else"}', "is not a data file of the sandbox"],
    ['{"format":"meetwire-sandbox","version":99,"state":{}}', "was saved by another version of the sandbox"],
  ])("does not change a file that it cannot use: %j", async (content, problem) => {
    const file = join(folder, "other.json");
    writeFileSync(file, content);
    const message = `${file} ${problem}. It was not changed. Choose another file with --data, or delete it.`;
    await expect(startSandbox({ port: 0, dataFile: file })).rejects.toThrow(expect.objectContaining({ name: "DataFileError", message }));
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  it("ends with 1 if it cannot use the file", () => {
    const file = join(folder, "other.json");
    writeFileSync(file, "{");
    const message = `${file} is not a data file of the sandbox. It was not changed. Choose another file with --data, or delete it.`;
    expect(run("--port", "0", "--data", file)).toEqual({ status: 1, stdout: "", stderr: message });
  });

  it("leaves no temporary files", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp") && !name.startsWith("state.json"))).toEqual([]);
  });
});

describe("--record and --replay", () => {
  it("repeat the calls, without credentials that were rejected, after a stop by SIGTERM", async () => {
    const file = join(folder, "calls.jsonl");
    const first = await start("--port", "0", "--quiet", "--record", file);
    await create(originOf(first.output), "Recorded");
    await fetch(`${originOf(first.output)}/connectycube/meetings?limit=1`, { headers: { "CB-Token": "a-real-token" } });
    await fetch(`${originOf(first.output)}/teamviewer-engage/role?access_token=a-real-token&pageSize=1`);
    await fetch(`${originOf(first.output)}/teamviewer-engage/role?access_token=sandbox-engage-agent`);
    await fetch(`${originOf(first.output)}/zoom/rec/download/1?access_token=a-real-token`);
    // Zoom rejects a client with 400 and not with 401.
    const grant = "grant_type=account_credentials&account_id=sandbox-zoom-account";
    for (const secret of ["a-real-secret", "sandbox-zoom-secret"])
      await fetch(`${originOf(first.output)}/zoom/oauth/token?${grant}`, {
        method: "POST",
        headers: { authorization: `Basic ${btoa(`sandbox-zoom-client:${secret}`)}` },
      });
    first.child.kill("SIGTERM");
    expect(await once(first.child, "exit")).toEqual([0, null]);
    const lines = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      {
        method: "POST",
        path: "/connectycube/meetings",
        headers: { "cb-token": "sandbox-connectycube-maya" },
        body: expect.stringContaining("Recorded"),
        status: 200,
        response: { name: "Recorded" },
      },
      { method: "GET", path: "/connectycube/meetings?limit=1", headers: { "cb-token": "***" }, status: 401 },
      { method: "GET", path: "/teamviewer-engage/role?access_token=***&pageSize=1", headers: {}, status: 401 },
      { method: "GET", path: "/teamviewer-engage/role?access_token=sandbox-engage-agent", headers: {} },
      { method: "GET", path: "/zoom/rec/download/1?access_token=***", headers: {}, status: 401 },
      { method: "POST", path: `/zoom/oauth/token?${grant}`, headers: { authorization: "***" }, status: 400 },
      {
        method: "POST",
        path: `/zoom/oauth/token?${grant}`,
        headers: { authorization: `Basic ${btoa("sandbox-zoom-client:sandbox-zoom-secret")}` },
        status: 200,
      },
    ]);
    const second = await start("--port", "0", "--quiet", "--replay", file);
    expect(second.output).toContain("7 recorded calls were replayed, 0 with another status.");
    expect(await names(originOf(second.output))).toContain("Recorded");
  });
});

it("prints JSON on request, and warns if other machines can reach it", async () => {
  const child = spawn(process.execPath, [...program, "--port", "0", "--json", "--host", "0.0.0.0"], { env });
  started.push(child);
  // Programs that read the calls get the greeting on stderr.
  let greeting = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (greeting += text));
  await expect.poll(() => greeting).toContain("Ctrl+C");
  expect(greeting).toContain("Warning: at 0.0.0.0, other machines can reach the sandbox");
  expect(greeting).toContain("It is for development and tests, not for production.");
  const lines = once(child.stdout.setEncoding("utf8"), "data") as Promise<[string]>;
  await names(/(http:\/\/\S+)\/connectycube\n/.exec(greeting)![1]!);
  expect(JSON.parse((await lines)[0].split("\n")[0]!)).toMatchObject({ operation: "meetings/list", status: 200 });
});
