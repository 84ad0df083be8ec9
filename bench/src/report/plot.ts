import { MEETWIRE } from "../peers/peers.ts";
import type { Panel } from "./panels.ts";
import { writeNumber } from "./tables.ts";

export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly dot: string;
  readonly accent: string;
}

/** GitHub's own colours, so that the plot sits on its page in both. */
export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: { text: "#1f2328", muted: "#59636e", grid: "#d1d9e0", dot: "#818b98", accent: "#0969da" },
  dark: { text: "#f0f6fc", muted: "#9198a1", grid: "#3d444d", dot: "#9198a1", accent: "#4493f8" },
};

const PANEL_WIDTH = 420;
const NAME_WIDTH = 120;
const LABEL_WIDTH = 60;
const ROW_HEIGHT = 18;
const HEAD_HEIGHT = 44;
const GAP = 24;

/** Draws the panels two by two. Scales are logarithmic, since the peers differ by orders of magnitude. */
export function drawPlot(panels: readonly Panel[], theme: Theme): string {
  const lines: string[] = [];
  let top = 0;
  for (let index = 0; index < panels.length; index += 2) {
    const pair = panels.slice(index, index + 2);
    pair.forEach((panel, column) => lines.push(`<g transform="translate(${column * (PANEL_WIDTH + GAP)} ${top})">${drawPanel(panel, theme)}</g>`));
    top += Math.max(...pair.map(heightOf)) + GAP;
  }
  const width = PANEL_WIDTH * 2 + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif" font-size="12">\n${lines.join("\n")}\n</svg>\n`;
}

function heightOf({ points }: Panel): number {
  return HEAD_HEIGHT + points.length * ROW_HEIGHT;
}

function drawPanel(panel: Panel, theme: Theme): string {
  const { title, unit, points } = panel;
  const scale = createScale(points.flatMap(({ value }) => [value.low, value.high]));
  const bottom = heightOf(panel);
  const ticks = scale.ticks.map((tick) => {
    const x = scale.place(tick);
    return `<line x1="${x}" x2="${x}" y1="${HEAD_HEIGHT - 8}" y2="${bottom}" stroke="${theme.grid}"/><text x="${x}" y="${HEAD_HEIGHT - 14}" fill="${theme.muted}" font-size="10" text-anchor="middle">${tick.toLocaleString("en")}</text>`;
  });
  const rows = points.map(({ name, value }, index) => {
    const y = HEAD_HEIGHT + index * ROW_HEIGHT + ROW_HEIGHT / 2;
    const ours = name.startsWith(MEETWIRE);
    const [low, middle, high] = [value.low, value.median, value.high].map(scale.place);
    const colour = ours ? theme.accent : theme.dot;
    const label = name.length > 18 ? `${name.slice(0, 17)}…` : name;
    return [
      `<text x="${NAME_WIDTH - 10}" y="${y + 4}" fill="${ours ? theme.accent : theme.text}" text-anchor="end"${ours ? ' font-weight="600"' : ""}>${escape(label)}</text>`,
      `<line x1="${low}" x2="${high}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2" opacity="0.5"/><circle cx="${middle}" cy="${y}" r="4" fill="${colour}"/>`,
      `<text x="${PANEL_WIDTH}" y="${y + 4}" fill="${ours ? theme.accent : theme.muted}" text-anchor="end">${writeNumber(value.median, unit)}</text>`,
    ].join("");
  });
  return [`<text x="0" y="14" fill="${theme.text}" font-weight="600" font-size="13">${escape(title)}</text>`, ...ticks, ...rows].join("\n");
}

interface Scale {
  readonly ticks: readonly number[];
  place(value: number): number;
}

function createScale(values: readonly number[]): Scale {
  // Nothing below a tenth is told apart: a difference of two medians may even be negative.
  const smallest = Math.max(0.1, Math.min(...values));
  const [from, to] = [Math.log10(smallest) - 0.05, Math.log10(Math.max(...values, smallest * 10)) + 0.05];
  const powers = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => 10 ** (Math.ceil(from) + index));
  const between = powers.length > 1 ? [] : [10 ** Math.floor(from), ...powers].flatMap((power) => [power * 2, power * 5]);
  const ticks = [...powers, ...between].filter((tick) => Math.log10(tick) >= from && Math.log10(tick) <= to).map((tick) => Number(tick.toPrecision(3)));
  const [left, right] = [NAME_WIDTH, PANEL_WIDTH - LABEL_WIDTH];
  return { ticks, place: (value) => Math.round((left + ((Math.log10(Math.max(value, smallest)) - from) / (to - from)) * (right - left)) * 10) / 10 };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
