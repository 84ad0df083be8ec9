/**
 * Measures meetwire and its peers side by side.
 *
 *   bench                      every measure, and then publishes: results.json, RESULTS.md, the plots, the README's table
 *   bench <measure>…           these; nothing is published
 *   bench … --only <peer,…>    with these peers alone, which is never published; raw fetch always takes part
 *   bench … --write            then publishes what was measured last; alone, only that
 *   bench --list               the measures and the peers
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
import { UsageError } from "./UsageError.ts";

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.list) return list();
  const only = values.only?.split(",");
  const unknown = only?.find((name) => !PEERS.some((peer) => peer.name === name));
  if (unknown !== undefined) throw new UsageError(`there is no peer ${unknown}; there are ${PEERS.map(({ name }) => name).join(", ")}`);
  const measures = positionals.length > 0 ? positionals.map(findMeasure) : values.write ? [] : MEASURES;
  const run: Run = { date: new Date().toISOString(), machine: describeMachine(), commit: describeCommit() };
  for (const measure of measures) await runMeasure(measure, run, only);
  if (values.write || (measures === MEASURES && !only)) {
    writeReport();
    console.log("Published: bench/results.json, bench/RESULTS.md, bench/plots and the table in README.md.");
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
  if (!measure) throw new UsageError(`there is no measure ${name}; there are ${MEASURES.map((each) => each.name).join(", ")}`);
  return measure;
}

/** Runs a measure in a process of its own: what one has loaded and made the engine learn is not the next one's. */
async function runMeasure({ name }: Measure, run: Run, only: readonly string[] | undefined): Promise<void> {
  const child = fork(new URL("./measure-process.ts", import.meta.url), [name, JSON.stringify({ run, only } satisfies Task)], { stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new UsageError(`${name} could not be measured`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
} finally {
  uninstallMeetwire();
}
