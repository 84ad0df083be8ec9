import { measureSize, SIZE_BUDGETS } from "../budgets.ts";
import { setUpFile } from "../calls/connect.ts";
import type { Findings, Measure, Row, Table } from "../measure.ts";
import { MEETWIRE, PEERS } from "../peers/peers.ts";
import { exactly } from "../spread.ts";
import { bundle } from "./bundle.ts";
import type { ModuleSize } from "./bundle.ts";
import { adapterNames, CONNECTYCUBE, facade, peerProgram } from "./programs.ts";

/** The bytes that a website's visitors download. */
export const bytes: Measure = {
  name: "bytes",
  question: "How many bytes does a client with one call add to a program?",
  peers: true,
  async run({ includes, report }): Promise<Findings> {
    const rows: Row[] = [];
    for (const { name } of PEERS.filter((peer) => includes(peer.name))) {
      report(name);
      const { minified, gzip } = await bundle(peerProgram(setUpFile(name)));
      rows.push({ name, cells: [exactly(minified), exactly(gzip)] });
    }
    const tables: Table[] = [{ title: "A client with one call", columns: SIZES, rows }];
    if (includes(MEETWIRE)) tables.push(await tableOfBudgets(), await tableOfAdapters(), tableOfModules((await bundle(CONNECTYCUBE)).modules));
    return { tables, notes: NOTES };
  },
};

const SIZES = [
  { title: "minified", unit: "bytes" },
  { title: "gzip", unit: "bytes" },
] as const;

const NOTES = [
  "Bundled and minified by rolldown for a browser, then gzipped at level 9. Imports of Node's own modules are left out, which saves the SDKs that have them a few hundred bytes. 1 KB is 1,000 bytes.",
  "A program creates one client and makes one call: `meetings/create`, or the closest operation. `orval` and `kubb` only send the request and parse the response. The table of calls lists the enabled features of each client.",
];

async function tableOfBudgets(): Promise<Table> {
  const rows: Row[] = [];
  for (const budget of SIZE_BUDGETS) rows.push({ name: budget.name, cells: [exactly((await measureSize(budget)).gzip), exactly(budget.limit)] });
  return { title: "meetwire's budgets", columns: [SIZES[1], { title: "budget", unit: "bytes" }], rows };
}

async function tableOfAdapters(): Promise<Table> {
  const rows: Row[] = [];
  for (const name of adapterNames()) {
    const { minified, gzip } = await bundle(facade([name]));
    rows.push({ name, cells: [exactly(minified), exactly(gzip)] });
  }
  return { title: "The facade with one adapter", columns: SIZES, rows };
}

function tableOfModules(modules: readonly ModuleSize[]): Table {
  return {
    title: "The ConnectyCube client by module",
    columns: SIZES,
    rows: modules.map(({ name, minified, gzip }) => ({ name, cells: [exactly(minified), exactly(gzip)] })),
  };
}
