import type { Unit } from "../measure.ts";
import type { Spread } from "../spread.ts";
import { element, END, frame, label, line, TOP } from "./svg.ts";
import type { Theme } from "./svg.ts";
import { writeNumber, writeQuantity } from "./tables.ts";

/** What stands beside what: ours, those with as much armed, and those with less. */
export type Standing = "ours" | "armed" | "less armed";

export interface Bar {
  readonly name: string;
  readonly value: Spread;
  readonly standing: Standing;
}

/** Bars from zero, on a linear scale. */
export interface BarPlot {
  readonly title: string;
  /** What the figures are: `time, to raw fetch`. */
  readonly scale: string;
  readonly unit: Unit;
  /** The best first. */
  readonly bars: readonly Bar[];
}

const ROW = 20;
const NAMES = 116;
const FIGURES = 54;

/** The result in words. */
export function describeBars({ title, scale, unit, bars }: BarPlot): string {
  const those = (standing: Standing) => bars.filter((bar) => bar.standing === standing);
  const list = (some: readonly Bar[]) => some.map(({ name, value }) => `${name} ${writeQuantity(value.median, unit)}`);
  const less = list(those("less armed"));
  const parts = [
    ...list(those("ours")),
    ...(those("armed").length > 0 ? [`with as much armed ${list(those("armed")).join(", ")}`] : []),
    ...(less.length > 0 ? [`with less armed ${[...new Set([less[0], less.at(-1)])].join(" to ")}`] : []),
  ];
  return `${title}, ${scale}: ${parts.join("; ")}.`;
}

export function drawBars(plot: BarPlot, theme: Theme): string {
  const { title, scale, unit, bars } = plot;
  const varies = bars.some(({ value }) => value.low !== value.high);
  const most = Math.max(...bars.map(({ value }) => value.high));
  const place = (value: number) => NAMES + (Math.max(0, value) / most) * (END - NAMES - FIGURES);
  const bottom = TOP + bars.length * ROW;
  const rows = bars.flatMap(({ name, value, standing }, index) => {
    const top = TOP + index * ROW;
    const [ours, middle, baseline] = [standing === "ours", top + ROW / 2, top + ROW / 2 + 4];
    const colour = ours ? theme.accent : theme.text;
    const style = { "font-weight": ours ? 600 : 400, "text-anchor": "end" };
    return [
      label(name, NAMES - 8, baseline, colour, style),
      swatch(NAMES, top + 4, place(value.median) - NAMES, standing, theme),
      ...(value.low === value.high ? [] : [drawWhisker(place(value.low), place(value.high), middle, theme)]),
      label(writeNumber(value.median, unit), END, baseline, colour, style),
    ];
  });
  const explanation = varies ? `${scale}: median, and what half were between` : scale;
  const legend = [
    swatch(NAMES, bottom + 10, 12, "armed", theme),
    label("retries, timeout and typed errors armed", NAMES + 18, bottom + 20, theme.muted),
    swatch(NAMES, bottom + 28, 12, "less armed", theme),
    label("fewer of them, or none", NAMES + 18, bottom + 38, theme.muted),
  ];
  const axis = line([NAMES, TOP], [NAMES, bottom], theme.muted);
  return frame({ title, explanation, description: describeBars(plot), height: bottom + 60 }, theme, [...rows, axis, ...legend]);
}

/** Filled where as much is armed as in ours, and hollow where it is less. */
function swatch(x: number, y: number, width: number, standing: Standing, theme: Theme): string {
  const colour = standing === "ours" ? theme.accent : theme.bar;
  const colours = standing === "less armed" ? { fill: "none", stroke: theme.muted } : { fill: colour, stroke: colour };
  return element("rect", { x, y, width: Math.max(1, width), height: 12, ...colours });
}

/** What half of the measurements were between. */
function drawWhisker(low: number, high: number, y: number, theme: Theme): string {
  const ends = [low, high].map((x) => line([x, y - 3], [x, y + 3], theme.text));
  return [line([low, y], [high, y], theme.text), ...ends].join("");
}
