/**
 * Runs one measure. `bench` starts this file in a separate process.
 *
 *   measure-process <measure> <task as JSON>
 */
import { MEASURES } from "./measures.ts";
import { generatePeers } from "./peers/generate.ts";
import { installPeers } from "./peers/install.ts";
import { RAW } from "./peers/peers.ts";
import { storeResult } from "./report/results.ts";
import type { Run } from "./report/results.ts";
import { formatTable } from "./report/tables.ts";
import { findVersions } from "./versions.ts";

export interface Task {
  readonly run: Run;
  /** The peers that take part. Default: all. */
  readonly only?: readonly string[] | undefined;
}

const [given, task] = process.argv.slice(2);
const { name, question, peers, run: measure } = MEASURES.find((each) => each.name === given)!;
const { run, only } = JSON.parse(task!) as Task;

const report = (progress: string) => process.stderr.write(`${name}: ${progress}\n`);
if (peers) {
  await installPeers(report);
  await generatePeers(report);
}
const started = performance.now();
const findings = await measure({ includes: (peer) => !only || peer === RAW || only.includes(peer), report });
storeResult({ measure: name, question, ...run, versions: findVersions(peers), only, ...findings });
console.log(`\n# ${question}\n`);
for (const table of findings.tables) console.log(`${table.title}\n\n${formatTable(table)}\n`);
report(`took ${Math.round((performance.now() - started) / 1000)} s`);
