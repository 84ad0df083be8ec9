import type { Table } from "../measure.ts";
import { MEETWIRE, PEERS } from "../peers/peers.ts";
import { describeBars, drawBars } from "./bars.ts";
import type { Bar, BarPlot } from "./bars.ts";
import { describeLines, drawLines } from "./lines.ts";
import type { LinePlot, Series } from "./lines.ts";
import type { Results } from "./results.ts";
import { isFullyArmed } from "./summary.ts";
import type { Theme } from "./svg.ts";

/** The picture of what a measure found: bench/plots/<measure>-light.svg, and -dark. */
export interface Plot {
  readonly measure: string;
  /** The result in words, for who cannot see it. */
  readonly description: string;
  draw(theme: Theme): string;
}

/** Where the figures of a plot stand among a measure's results. */
interface Source {
  readonly measure: string;
  readonly title: string;
  readonly scale: string;
  readonly table?: number;
  readonly column?: number;
}

const COMPARISONS: readonly Source[] = [
  { measure: "calls", title: "A call", scale: "times as long as raw fetch" },
  { measure: "loopback", title: "A call over HTTP", scale: "times as long as raw fetch" },
  { measure: "bytes", title: "A client with one call", scale: "bytes, minified and gzipped", column: 1 },
  { measure: "types", title: "Twenty calls", scale: "type instantiations" },
  { measure: "imports", title: "Importing", scale: "ms, over an empty module" },
];

/** A line for each row where a figure grows from column to column, and else one line, down the rows of the first column. */
const GROWTHS: readonly (Source & { readonly along: "rows" | "columns"; readonly logarithmic: boolean })[] = [
  { measure: "generation", title: "Generating", scale: "ms, by operations of the API", table: 2, along: "columns", logarithmic: false },
  { measure: "accounts", title: "A meeting in a merged list", scale: "µs, by accounts", along: "rows", logarithmic: false },
  { measure: "parallel", title: "A call among others", scale: "ratio to raw fetch, by calls under way", along: "columns", logarithmic: true },
  { measure: "pages", title: "Reading a list", scale: "ratio to a loop by hand, by page size", along: "rows", logarithmic: true },
];

/** A plot for each measure that has one and has run. */
export function describePlots(results: Results): Plot[] {
  const plots = <Each extends Source>(sources: readonly Each[], describe: (source: Each, table: Table) => Omit<Plot, "measure">): Plot[] =>
    sources.flatMap((source) => {
      const table = results.find(({ measure }) => measure === source.measure)?.tables[source.table ?? 0];
      return table ? [{ measure: source.measure, ...describe(source, table) }] : [];
    });
  return [
    ...plots(COMPARISONS, (source, table) => {
      const plot = compare(source, table);
      return { description: describeBars(plot), draw: (theme) => drawBars(plot, theme) };
    }),
    ...plots(GROWTHS, (source, table) => {
      const plot: LinePlot = { ...source, unit: table.columns[0]!.unit, series: source.along === "columns" ? readRows(table) : [readColumn(table)] };
      return { description: describeLines(plot), draw: (theme) => drawLines(plot, theme) };
    }),
  ];
}

function compare({ title, scale, column = 0 }: Source, { columns, rows }: Table): BarPlot {
  const bars = rows.flatMap(({ name, cells }): Bar[] => {
    const value = cells[column];
    return value && typeof value === "object" ? [{ name, value, standing: findStanding(name) }] : [];
  });
  return { title, scale, unit: columns[column]!.unit, bars: bars.toSorted((left, right) => left.value.median - right.value.median) };
}

/** `meetwire facade` is ours as well, and no peer. */
function findStanding(name: string): Bar["standing"] {
  if (name.startsWith(MEETWIRE)) return "ours";
  return PEERS.some((peer) => peer.name === name && isFullyArmed(peer)) ? "armed" : "less armed";
}

function readRows({ columns, rows }: Table): Series[] {
  return rows.map(({ name, cells }) => ({
    name,
    ours: name === MEETWIRE,
    points: columns.flatMap(({ title }, index) => {
      const value = cells[index];
      return value && typeof value === "object" ? [{ x: readNumber(title), value: value.median }] : [];
    }),
  }));
}

function readColumn({ rows }: Table): Series {
  const points = rows.flatMap(({ name, cells: [value] }) => (value && typeof value === "object" ? [{ x: readNumber(name), value: value.median }] : []));
  return { name: MEETWIRE, ours: true, points };
}

/** `1,100 operations` is 1100. */
function readNumber(text: string): number {
  return Number(text.replaceAll(",", "").match(/\d+/)![0]);
}
