import { createServer } from "node:net";
import type { Server } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { listChanges, readSharedState } from "./shared-state.ts";

const FOLDER = process.cwd();
const listener = () => {};
const { fetch } = globalThis;

let server: Server;

test.each([
  ["a global variable that is added", "globalThis.leaked", () => vi.stubGlobal("leaked", 1), () => vi.unstubAllGlobals()],
  ["a global function that is replaced", "globalThis.fetch", () => (globalThis.fetch = async () => new Response()), () => (globalThis.fetch = fetch)],
  ["a spy", "console.log", () => vi.spyOn(console, "log"), () => vi.restoreAllMocks()],
  ["fake timers", "globalThis.setTimeout", () => vi.useFakeTimers(), () => vi.useRealTimers()],
  [
    "a property of every object",
    "Object.prototype.leaked",
    () => Object.assign(Object.prototype, { leaked: 1 }),
    () => delete (Object.prototype as { leaked?: number }).leaked,
  ],
  ["a server", "the number of open servers", () => (server = createServer().listen(0)), () => server.close()],
  ["an environment variable", "process.env.LEAKED", () => (process.env["LEAKED"] = "1"), () => delete process.env["LEAKED"]],
  ["the working directory", "the working directory", () => process.chdir("/"), () => process.chdir(FOLDER)],
  [
    "a listener of the process",
    "process.on(unhandledRejection)",
    () => process.on("unhandledRejection", listener),
    () => process.off("unhandledRejection", listener),
  ],
])("%s is found", async (_, name, change, undo) => {
  const before = readSharedState();
  onTestFinished(() => {
    undo();
  });
  change();
  expect(listChanges(before, readSharedState())).toContain(name);
  undo();
  await expect.poll(() => listChanges(before, readSharedState())).toEqual([]);
});
