import type { Row, Table, Unit } from "../measure.ts";
import type { Spread } from "../spread.ts";

const UNITS: Readonly<Record<Unit, string>> = { ratio: "", bytes: "B", count: "", ms: "ms", µs: "µs", MB: "MB", text: "" };

/** Writes a table in Markdown, its columns padded so that it can be read as it is. */
export function writeTable({ columns, rows }: Table): string {
  const header = ["", ...columns.map(({ title, unit }) => (UNITS[unit] ? `${title}, ${UNITS[unit]}` : title))];
  const body = rows.map(({ name, cells }: Row) => [name, ...columns.map(({ unit }, index) => writeCell(cells[index], unit))]);
  const widths = header.map((title, index) => Math.max(3, title.length, ...body.map((cells) => cells[index]!.length)));
  const numeric = [false, ...columns.map(({ unit }) => unit !== "text")];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (numeric[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (numeric[index] ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(header), rule, ...body.map(line)].join("\n");
}

/** A figure, and in brackets what half of all measurements were between, where it varies. */
function writeCell(cell: Spread | string | undefined | null, unit: Unit): string {
  // What could not be measured comes back from JSON as null.
  if (!cell) return "–";
  if (typeof cell === "string") return cell;
  const { median, low, high } = cell;
  const [middle, ...ends] = [median, low, high].map((value) => writeNumber(value, unit));
  return low === high ? middle! : `${middle} (${ends.join("–")})`;
}

/** A number with its unit, which a table has in its header. */
export function writeQuantity(value: number, unit: Unit): string {
  return [writeNumber(value, unit), ...(UNITS[unit] ? [UNITS[unit]] : [])].join(" ");
}

export function writeNumber(value: number, unit: Unit): string {
  return value.toLocaleString("en", digitsOf(value, unit));
}

function digitsOf(value: number, unit: Unit): Intl.NumberFormatOptions {
  if (unit === "bytes" || unit === "count") return { maximumFractionDigits: 0 };
  if (unit === "ratio") return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return { maximumSignificantDigits: Math.abs(value) >= 100 ? 4 : Math.abs(value) >= 1 ? 3 : 2 };
}
