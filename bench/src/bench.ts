/**
 * Measures meetwire and its peers side by side.
 *
 *   bench                      runs every measure and publishes the results: results.json, RESULTS.md, the README's table
 *   bench <measure>…           runs these measures; publishes nothing
 *   bench … --only <peer,…>    runs with these peers and raw fetch; such results are never published
 *   bench … --write            publishes the latest results afterwards; without a measure, only that
 *   bench --list               lists the measures and the peers
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { describeCommit } from "./commit.ts";
import { describeMachine } from "./machine.ts";
import type { Task } from "./measure-process.ts";
import type { Measure } from "./measure.ts";
import { MEASURES } from "./measures.ts";
import { PEERS } from "./peers/peers.ts";
import type { Run } from "./report/results.ts";
import { writeReport } from "./report/write.ts";
import { uninstallMeetwire } from "./types/installed.ts";
import { UsageError } from "./usage-error.ts";

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.list) return list();
  const only = values.only?.split(",");
  const unknown = only?.find((name) => !PEERS.some((peer) => peer.name === name));
  if (unknown !== undefined) throw new UsageError(`unknown peer ${unknown}. The peers are: ${PEERS.map(({ name }) => name).join(", ")}`);
  const measures = positionals.length > 0 ? positionals.map(findMeasure) : values.write ? [] : MEASURES;
  const run: Run = { date: new Date().toISOString(), machine: describeMachine(), commit: describeCommit() };
  for (const measure of measures) await runMeasure(measure, run, only);
  if (values.write || (measures === MEASURES && !only)) {
    writeReport();
    console.log("Published: bench/results.json, bench/RESULTS.md and the table in README.md.");
  } else console.log("Not published. `npm run bench -- --write` publishes the last run of each measure with all peers.");
}

function readArguments() {
  try {
    return parseArgs({ options: { list: { type: "boolean" }, only: { type: "string" }, write: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function list(): void {
  const width = Math.max(...MEASURES.map(({ name }) => name.length));
  console.log(MEASURES.map(({ name, question }) => `${name.padEnd(width)}  ${question}`).join("\n"));
  console.log(`\nPeers: ${PEERS.map(({ name }) => name).join(", ")}`);
}

function findMeasure(name: string): Measure {
  const measure = MEASURES.find((each) => each.name === name);
  if (!measure) throw new UsageError(`unknown measure ${name}. The measures are: ${MEASURES.map((each) => each.name).join(", ")}`);
  return measure;
}

/** Runs a measure in a separate process, so that its loaded modules and V8's optimisations do not affect the next one. */
async function runMeasure({ name }: Measure, run: Run, only: readonly string[] | undefined): Promise<void> {
  const child = fork(new URL("./measure-process.ts", import.meta.url), [name, JSON.stringify({ run, only } satisfies Task)], { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new UsageError(`${name} failed; see the output above`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
} finally {
  uninstallMeetwire();
}
