import { INSTANTIATIONS_LIMIT, PACKAGES_LIMIT, SIZE_BUDGETS } from "../budgets.ts";
import type { Column, Row, Table, Unit } from "../measure.ts";
import { listEnabled, MEETWIRE, PEERS, RAW, RAW_WITH_TIMEOUT } from "../peers/peers.ts";
import type { Peer } from "../peers/peers.ts";
import { exactly } from "../spread.ts";
import type { Spread } from "../spread.ts";
import { findFigure, findVersion } from "./results.ts";
import type { Results } from "./results.ts";
import { formatQuantity } from "./tables.ts";

const COLUMNS: readonly (Column & { readonly measure: string; readonly column?: number })[] = [
  { title: "a call", unit: "ratio", measure: "calls" },
  { title: "over HTTP", unit: "ratio", measure: "loopback" },
  { title: "gzip", unit: "bytes", measure: "bytes", column: 1 },
  { title: "instantiations", unit: "count", measure: "types" },
  { title: "import", unit: "ms", measure: "imports" },
  { title: "packages", unit: "count", measure: "packages" },
];

/** Explains the columns of the summary. */
export const LEGEND =
  "Less is better. The first two columns are the time of a call relative to raw `fetch`, without a network and over HTTP on one machine. The others are the size of a client with one call (minified and gzipped), the type checker's instantiations for twenty calls, the import time, and the number of packages installed along with the client. The last column lists which of retries, timeouts and typed errors are enabled in the documented minimal set-up.";

/** The results that the summary uses. */
export function findSummarized(results: Results): Results {
  return results.filter((result) => COLUMNS.some(({ measure }) => measure === result.measure));
}

/** One row per peer. Peers with the most features enabled come first. */
export function summarize(results: Results): Table {
  const peers = PEERS.toSorted((left, right) => rank(right) - rank(left));
  const rows = peers.map((peer): Row => {
    const figures = COLUMNS.map(({ measure, column = 0 }) => findFigure(results, measure, peer.name, { column }));
    return { name: nameWithVersion(peer, results), cells: [...figures.map((figure) => figure && exactly(figure.median)), listEnabled(peer).join(", ")] };
  });
  return { title: "Summary", columns: [...COLUMNS.map(({ title, unit }) => ({ title, unit })), { title: "enabled", unit: "text" }], rows };
}

/** Raw `fetch` comes first, because the others are compared with it. */
function rank(peer: Peer): number {
  return peer.kind === "platform" ? Infinity : listEnabled(peer).length;
}

function nameWithVersion({ name, kind, package: client, generator }: Peer, results: Results): string {
  if (kind === "platform") return name === RAW ? "raw `fetch`" : "raw `fetch`, with a timeout";
  const version = findVersion(findSummarized(results), name === MEETWIRE ? MEETWIRE : (client ?? generator!));
  const label = name === MEETWIRE ? `**${name}**` : name;
  return version ? `${label} ${version}` : label;
}

interface Goal {
  readonly name: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly figure: Spread | undefined;
}

/** Our goals for meetwire, beside the measured figures. */
export function tableOfGoals(results: Results): Table {
  const columns = ["goal, at most", "measured", "reached"].map((title) => ({ title, unit: "text" as const }));
  return { title: "Goals", columns, rows: listGoals(results).map(writeGoal) };
}

function listGoals(results: Results): Goal[] {
  const figure = (measure: string, row = MEETWIRE, place?: { table?: number; column?: number }) => findFigure(results, measure, row, place);
  const generating = ["20", "100", "400", "1,100"].flatMap((size, column): Goal[] => [
    {
      name: `time to generate ${size} operations, relative to openapi-typescript`,
      limit: 1.25,
      unit: "ratio",
      figure: figure("generation", MEETWIRE, { column }),
    },
    {
      name: `memory for ${size} operations, relative to openapi-typescript`,
      limit: 1.25,
      unit: "ratio",
      figure: figure("generation", MEETWIRE, { table: 1, column }),
    },
  ]);
  return [
    { name: "a call, relative to raw fetch with a timeout", limit: 1.25, unit: "ratio", figure: divide(figure("calls"), figure("calls", RAW_WITH_TIMEOUT)) },
    { name: "a call over loopback HTTP, relative to raw fetch", limit: 1.03, unit: "ratio", figure: figure("loopback") },
    ...SIZE_BUDGETS.map(({ name, goal }): Goal => ({ name, limit: goal, unit: "bytes", figure: figure("bytes", name, { table: 1 }) })),
    { name: "type instantiations of 20 calls, ConnectyCube", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types") },
    { name: "type instantiations of 20 calls, Engage", limit: INSTANTIATIONS_LIMIT, unit: "count", figure: figure("types", MEETWIRE, { column: 1 }) },
    { name: "importing", limit: 5, unit: "ms", figure: figure("imports") },
    ...generating,
    { name: "time to generate GitHub's API, relative to openapi-typescript", limit: 1.25, unit: "ratio", figure: figure("github") },
    { name: "generating if nothing changed", limit: 300, unit: "ms", figure: figure("regeneration", "nothing changed") },
    { name: "packages installed with a client", limit: PACKAGES_LIMIT, unit: "count", figure: figure("packages") },
  ];
}

/** The ratio of two medians. */
function divide(figure: Spread | undefined, base: Spread | undefined): Spread | undefined {
  return figure && base && exactly(figure.median / base.median);
}

function writeGoal({ name, limit, unit, figure }: Goal): Row {
  const found = figure ? [formatQuantity(figure.median, unit), figure.median <= limit ? "yes" : "**no**"] : [];
  return { name, cells: [formatQuantity(limit, unit), ...found] };
}
