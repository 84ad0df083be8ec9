import { INSTANTIATIONS_LIMIT } from "../budgets.ts";
import type { Findings, Measure, Row } from "../measure.ts";
import { APIS } from "../peers/generate.ts";
import type { Api } from "../peers/generate.ts";
import { exactly } from "../spread.ts";
import { installMeetwire } from "./installed.ts";
import { countInstantiations, TYPED_PEERS } from "./instantiations.ts";

/** What the type checker has to do in every editor, at every keystroke. */
export const types: Measure = {
  name: "types",
  question: "What do twenty calls cost the type checker?",
  peers: true,
  async run({ includes, report }): Promise<Findings> {
    await installMeetwire();
    const rows: Row[] = [];
    for (const peer of TYPED_PEERS.filter(includes)) {
      report(peer);
      const cells = [];
      for (const api of Object.keys(APIS) as Api[]) cells.push(exactly(await countInstantiations(api, peer)));
      rows.push({ name: peer, cells });
    }
    const columns = Object.entries(APIS).map(([api, { paths }]) => ({
      title: `${api}, ${countOperations(paths as object)} operations`,
      unit: "count" as const,
    }));
    return { tables: [{ title: "Type instantiations of twenty calls", columns, rows }], notes: NOTES };
  },
};

const NOTES = [
  `\`tsc --extendedDiagnostics\` counts them in a program with the calls and in the same one without, where the client is imported and made; the table has the difference. Five operations are called four times each, and a field of each answer is read. Our goal is ${INSTANTIATIONS_LIMIT}.`,
  "All clients are generated from the same two specs and compiled to declarations, as they would be published. The figures do not depend on the machine. Those peers take part that generate a client from a spec.",
];

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);

function countOperations(paths: object): number {
  return Object.values(paths).reduce((count: number, item: object) => count + Object.keys(item).filter((key) => METHODS.has(key)).length, 0);
}
