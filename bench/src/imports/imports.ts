import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setUpFile } from "../calls/connect.ts";
import type { Findings, Measure, Row } from "../measure.ts";
import { MEETWIRE, PEERS } from "../peers/peers.ts";
import { plainEnvironment, run } from "../run.ts";
import { spreadOf } from "../spread.ts";
import { adapterNames } from "../bytes/programs.ts";
import { installed, installMeetwire } from "../types/installed.ts";

const ROUNDS = 15;

/** The import time, which a serverless function waits for at a cold start. */
export const imports: Measure = {
  name: "imports",
  question: "How long does it take to import a client?",
  peers: true,
  async run({ includes, report }): Promise<Findings> {
    const files = { nothing: fileURLToPath(new URL("./nothing.js", import.meta.url)), ...(await filesToImport(includes)) };
    const samples = Object.fromEntries(Object.keys(files).map((name) => [name, [] as Sample[]]));
    for (let round = 0; round < ROUNDS; round++) {
      report(`round ${round + 1} of ${ROUNDS}`);
      for (const [name, file] of Object.entries(files)) samples[name]!.push(await probe(file));
    }
    const [msFloor, bytesFloor] = [spreadOf(samples["nothing"]!.map(({ ms }) => ms)).median, spreadOf(samples["nothing"]!.map(({ bytes }) => bytes)).median];
    const rows = Object.keys(files)
      .filter((name) => name !== "nothing")
      .map((name): Row => {
        const found = samples[name]!;
        return { name, cells: [spreadOf(found.map(({ ms }) => ms - msFloor)), spreadOf(found.map(({ bytes }) => (bytes - bytesFloor) / 1e6))] };
      });
    const columns = [
      { title: "time", unit: "ms" },
      { title: "memory", unit: "MB" },
    ] as const;
    return { tables: [{ title: "Importing, over an empty module", columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  `Each import runs in a new Node process, ${ROUNDS} rounds in turn. The median for an empty module is subtracted. Files are in the disk cache; there is no compile cache. A client is only imported, not created. The facade is imported with all its adapters.`,
];

interface Sample {
  readonly ms: number;
  readonly bytes: number;
}

async function probe(file: string): Promise<Sample> {
  return JSON.parse(await run(process.execPath, [fileURLToPath(new URL("./probe.js", import.meta.url)), file], { env: plainEnvironment() })) as Sample;
}

/** The peers' set-ups. For meetwire: the published packages, and the facade with every adapter. */
async function filesToImport(includes: (peer: string) => boolean): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { name, kind } of PEERS) if (includes(name) && kind !== "platform") files[name] = setUpFile(name);
  if (!includes(MEETWIRE)) return files;
  await installMeetwire();
  files[MEETWIRE] = join(installed, "client.js");
  copyFileSync(setUpFile(MEETWIRE), files[MEETWIRE]);
  files["meetwire facade"] = join(installed, "facade.js");
  writeFileSync(join(installed, "facade.js"), ['import "meetwire";', ...adapterNames().map((name) => `import "meetwire/${name}";`)].join("\n"));
  return files;
}
