import { hasChromium } from "@meetwire/chromium";
import { commandOf, installTool } from "../shared/tools.ts";
import type { ToolName } from "../shared/tools.ts";
import { runChromium } from "./chromium.ts";
import { runCommand } from "./command.ts";
import { Unavailable } from "./runtime.ts";
import type { Runtime } from "./runtime.ts";
import { runWorker } from "./worker.ts";

/** The supported runtimes, with the versions that a release is tested with. */
export const runtimes = {
  node22: { title: "Node 22", run: async (task) => runCommand(commandOf(await install("node22"), "node"), [], task) },
  node24: { title: "Node 24", run: async (task) => runCommand(commandOf(await install("node24"), "node"), [], task) },
  node26: { title: "Node 26", run: async (task) => runCommand(commandOf(await install("node26"), "node"), [], task) },
  bun: { title: "Bun", run: async (task) => runCommand(commandOf(await install("runtimes"), "bun"), ["run"], task) },
  deno: {
    title: "Deno",
    run: async (task) => runCommand(commandOf(await install("runtimes"), "deno"), ["run", "--allow-net", "--no-config", "--no-lock"], task),
  },
  workerd: { title: "workerd", run: async (task) => runWorker(await install("runtimes"), "2026-07-01", task) },
  chromium: {
    title: "Chromium",
    traits: { hidesRedirects: true, repeatsOnKept: true },
    run(task) {
      if (!hasChromium) throw new Unavailable("npm has Chromium only for Linux on x64");
      return runChromium(task);
    },
  },
} satisfies Record<string, Runtime>;

export type RuntimeName = keyof typeof runtimes;

/** Installs a runtime if npm has it for this machine. npm has all of them for Linux. */
async function install(name: ToolName): Promise<string> {
  try {
    return await installTool(name);
  } catch (error) {
    if (process.platform === "linux") throw error;
    throw new Unavailable(`npm cannot install it on ${process.platform}-${process.arch}`, { cause: error });
  }
}
