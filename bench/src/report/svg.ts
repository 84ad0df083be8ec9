export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** Peers' bars, on which the spread is drawn in the colour of text. */
  readonly bar: string;
  readonly accent: string;
}

/** GitHub's own colours, so that a plot sits on its page in both. */
export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: { text: "#1f2328", muted: "#59636e", grid: "#d1d9e0", bar: "#afb8c1", accent: "#0969da" },
  dark: { text: "#f0f6fc", muted: "#9198a1", grid: "#3d444d", bar: "#656c76", accent: "#4493f8" },
};

/** Two stand side by side on GitHub's page of 830 pixels; on a phone they stand below each other, still legible. */
export const WIDTH = 404;

/** Where what is drawn ends: the rest keeps it apart from its neighbour. */
export const END = WIDTH - 16;

/** Where what is drawn starts, below the title and the line that explains it. */
export const TOP = 48;

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escape(value)}"`);
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}

export function label(text: string, x: number, y: number, fill: string, attributes: Attributes = {}): string {
  return element("text", { x, y, fill, ...attributes }, escape(text));
}

export function line(from: readonly [number, number], to: readonly [number, number], stroke: string, attributes: Attributes = {}): string {
  return element("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke, ...attributes });
}

export interface Frame {
  readonly title: string;
  /** The line below the title: what is drawn, in which unit. */
  readonly explanation: string;
  /** The whole of it in words, for who cannot see it. */
  readonly description: string;
  readonly height: number;
}

/** A picture on its own: GitHub shows it as an image, so that it can load neither fonts nor styles. */
export function frame({ title, explanation, description, height }: Frame, theme: Theme, parts: readonly string[]): string {
  const attributes = { xmlns: "http://www.w3.org/2000/svg", role: "img", viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height };
  const fonts = { "font-family": "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif", "font-size": 12 };
  const content = [
    element("title", {}, escape(title)),
    element("desc", {}, escape(description)),
    label(title, 0, 15, theme.text, { "font-size": 14, "font-weight": 600 }),
    label(explanation, 0, 33, theme.muted),
    ...parts,
  ];
  return `${element("svg", { ...attributes, ...fonts }, `\n${content.join("\n")}\n`)}\n`;
}

/** To a tenth of a pixel, which is as fine as anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
