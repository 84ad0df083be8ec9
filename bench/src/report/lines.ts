import type { Unit } from "../measure.ts";
import { chooseTicks, keepApart } from "./axes.ts";
import { element, END, frame, label, line, round, TOP } from "./svg.ts";
import type { Theme } from "./svg.ts";
import { writeNumber, writeQuantity } from "./tables.ts";

export interface Series {
  readonly name: string;
  readonly ours: boolean;
  readonly points: readonly { readonly x: number; readonly value: number }[];
}

/** How something grows with something else: medians, on a scale from zero. Their spread is in the table below the plot. */
export interface LinePlot {
  readonly title: string;
  /** What the figures are, and what they grow with: `time, by accounts`. */
  readonly scale: string;
  readonly unit: Unit;
  /** Whether each step to the right is a multiple of the last. Else growth in proportion is a straight line. */
  readonly logarithmic: boolean;
  readonly series: readonly Series[];
}

const HEIGHT = 300;
const [LEFT, RIGHT, BOTTOM] = [54, END - 124, HEIGHT - 38];

/** The result in words. */
export function describeLines({ title, scale, unit, series }: LinePlot): string {
  const parts = series.map(({ name, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    return `${name} from ${writeQuantity(first.value, unit)} at ${writeNumber(first.x, "count")} to ${writeQuantity(last.value, unit)} at ${writeNumber(last.x, "count")}`;
  });
  return `${title}, ${scale}: ${parts.join("; ")}.`;
}

export function drawLines(plot: LinePlot, theme: Theme): string {
  const { title, scale, series, logarithmic } = plot;
  const steps = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted((left, right) => left - right);
  const along = logarithmic ? Math.log : (value: number) => value;
  const [from, to] = [along(steps[0]!), along(steps.at(-1)!)];
  const across = (x: number) => LEFT + ((along(x) - from) / (to - from)) * (RIGHT - LEFT);
  const ticks = chooseTicks(Math.max(...series.flatMap(({ points }) => points.map(({ value }) => value))));
  const up = (value: number) => BOTTOM - (Math.max(0, value) / ticks.at(-1)!) * (BOTTOM - TOP);
  const grid = ticks.flatMap((tick) => [
    line([LEFT, up(tick)], [RIGHT, up(tick)], tick === 0 ? theme.muted : theme.grid),
    label(tick.toLocaleString("en"), LEFT - 8, up(tick) + 4, theme.muted, { "text-anchor": "end" }),
  ]);
  const places = keepApart(steps.map(across), 30);
  const stepLabels = steps.flatMap((step, index) =>
    places.has(index) ? [label(step.toLocaleString("en"), across(step), BOTTOM + 18, theme.muted, { "text-anchor": "middle" })] : [],
  );
  const curves = series.map((each) => drawCurve(each, across, up, theme));
  return frame({ title, explanation: `median ${scale}${logarithmic ? " (log scale)" : ""}`, description: describeLines(plot), height: HEIGHT }, theme, [
    ...grid,
    ...stepLabels,
    ...curves,
    ...nameSeries(series, up, theme),
  ]);
}

function drawCurve({ ours, points }: Series, across: (x: number) => number, up: (value: number) => number, theme: Theme): string {
  const colour = ours ? theme.accent : theme.muted;
  const path = points.map(({ x, value }) => `${round(across(x))},${round(up(value))}`).join(" ");
  const medians = points.map(({ x, value }) => element("circle", { cx: across(x), cy: up(value), r: 2.5, fill: colour }));
  return [element("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": ours ? 2.5 : 1.5 }), ...medians].join("");
}

/** Names at the ends of the lines, moved up where they would overlap. */
function nameSeries(series: readonly Series[], up: (value: number) => number, theme: Theme): string[] {
  let lowest = Infinity;
  return series
    .map(({ name, ours, points }) => ({ name, ours, y: up(points.at(-1)!.value) + 4 }))
    .toSorted((left, right) => right.y - left.y)
    .map(({ name, ours, y }) => {
      lowest = Math.min(y, lowest - 14);
      return label(name, RIGHT + 8, lowest, ours ? theme.accent : theme.text, { "font-weight": ours ? 600 : 400 });
    });
}
