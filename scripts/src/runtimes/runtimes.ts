/**
 * Tests each guarantee of a call in every supported runtime.
 *
 *   runtimes             all of them
 *   runtimes <runtime>…  some, such as node22 or chromium
 *
 * Builds the packages first. A runtime is installed from npm when it is first needed. Exits with 1 if a check
 * fails; a runtime that is unavailable on this machine is reported, but is not a failure.
 */
import { buildPackages } from "../build/packages.ts";
import { bundleSuite } from "./bundle.ts";
import { runtimes } from "./catalogue.ts";
import type { RuntimeName } from "./catalogue.ts";
import { Unavailable } from "./runtime.ts";
import type { Runtime } from "./runtime.ts";
import { startServers } from "./start.ts";
import { isWrong, formatResults } from "./table.ts";
import type { Column } from "./table.ts";
import { runTool, ToolError } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";

async function main(given: readonly string[]): Promise<number> {
  const names = given.length > 0 ? given.map(readName) : (Object.keys(runtimes) as RuntimeName[]);
  buildPackages(root);
  const suite = await bundleSuite();
  const columns: Column[] = [];
  // One after the other, because the suite measures times.
  for (const name of names) columns.push(await runIn(runtimes[name], suite));
  console.log(formatResults(columns));
  return columns.some(isWrong) ? 1 : 0;
}

function readName(name: string): RuntimeName {
  if (Object.hasOwn(runtimes, name)) return name as RuntimeName;
  throw new ToolError(`there is no runtime ${JSON.stringify(name)}; there are ${Object.keys(runtimes).join(", ")}`);
}

async function runIn({ title, traits = {}, run }: Runtime, suite: string): Promise<Column> {
  const { servers, close } = await startServers();
  try {
    return { title, results: await run({ suite, servers, traits }) };
  } catch (error) {
    const { message } = error as Error;
    return error instanceof Unavailable ? { title, results: [], skipped: message } : { title, results: [], failed: message };
  } finally {
    await close();
  }
}

await runTool(() => main(process.argv.slice(2)));
