import { INSTANTIATIONS_LIMIT } from "../budgets.ts";
import type { Findings, Measure, Row } from "../measure.ts";
import { APIS } from "../peers/generate.ts";
import type { Api } from "../peers/generate.ts";
import { exactly } from "../spread.ts";
import { installMeetwire } from "./installed.ts";
import { countInstantiations, TYPED_PEERS } from "./instantiations.ts";

/** The work of the type checker, which an editor repeats at every keystroke. */
export const types: Measure = {
  name: "types",
  question: "How much work are twenty calls for the type checker?",
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
  `\`tsc --extendedDiagnostics\` counts them in a program with the calls and in one that only creates the client. The table shows the difference. Five operations are called four times each, and a field of each response is read. Our goal is ${INSTANTIATIONS_LIMIT}.`,
  "All clients are generated from the same two specs and compiled to declarations, as they would be published. The figures do not depend on the machine. Only peers that generate a client from a spec take part.",
];

const METHODS = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);

function countOperations(paths: object): number {
  return Object.values(paths).reduce((count: number, item: object) => count + Object.keys(item).filter((key) => METHODS.has(key)).length, 0);
}
