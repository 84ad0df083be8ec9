import type { Column, Row, Table } from "../measure.ts";
import { MEETWIRE, PEERS, RAW } from "../peers/peers.ts";
import type { Peer } from "../peers/peers.ts";
import { exactly } from "../spread.ts";
import { findFigure } from "./results.ts";
import type { Results } from "./results.ts";
import { findVersion } from "./runs.ts";

const COLUMNS: readonly (Column & { readonly measure: string; readonly column?: number })[] = [
  { title: "a call", unit: "ratio", measure: "calls" },
  { title: "over HTTP", unit: "ratio", measure: "loopback" },
  { title: "gzip", unit: "bytes", measure: "bytes", column: 1 },
  { title: "instantiations", unit: "count", measure: "types" },
  { title: "import", unit: "ms", measure: "imports" },
  { title: "packages", unit: "count", measure: "packages" },
];

/** What the columns mean. */
export const LEGEND =
  "A call takes so many times as long as with raw `fetch`, with no network and over HTTP on one machine. Then: the bytes of a client with one call, minified and gzipped; the type checker's instantiations for twenty calls; the time of the import over that of an empty module; and the packages installed along. Less is better. Armed is what a call has of retries, a timeout and typed errors, set up as documented.";

/** The results that the summary shows something of. */
export function findSummarised(results: Results): Results {
  return results.filter((result) => COLUMNS.some(({ measure }) => measure === result.measure));
}

/** What decides which client one takes, in one table: those first that have the most armed. */
export function summarise(results: Results): Table {
  const peers = PEERS.toSorted((left, right) => rank(right) - rank(left));
  const rows = peers.map((peer): Row => {
    const figures = COLUMNS.map(({ measure, column = 0 }) => findFigure(results, measure, peer.name, { column }));
    return { name: nameWithVersion(peer, results), cells: [...figures.map((figure) => figure && exactly(figure.median)), listArmed(peer).join(", ")] };
  });
  return { title: "In short", columns: [...COLUMNS.map(({ title, unit }) => ({ title, unit })), { title: "armed", unit: "text" }], rows };
}

/** Whether a call has all of it armed, as ours has. */
export function isFullyArmed({ armed }: Peer): boolean {
  return armed.retries && armed.timeout && armed.typedErrors;
}

function listArmed({ armed }: Peer): string[] {
  return [...(armed.retries ? ["retries"] : []), ...(armed.timeout ? ["timeout"] : []), ...(armed.typedErrors ? ["typed errors"] : [])];
}

/** The floor stands above all, since the others are held against it. */
function rank(peer: Peer): number {
  return peer.kind === "platform" ? Infinity : listArmed(peer).length;
}

function nameWithVersion({ name, kind, package: client, generator }: Peer, results: Results): string {
  if (kind === "platform") return name === RAW ? "raw `fetch`" : "raw `fetch`, with a timeout";
  const version = findVersion(findSummarised(results), name === MEETWIRE ? MEETWIRE : (client ?? generator!));
  const words = name === MEETWIRE ? `**${name}**` : name;
  return version ? `${words} ${version}` : words;
}
