import { markdownTable } from "markdown-table";
import type { Table, Unit } from "../measure.ts";
import type { Spread } from "../spread.ts";

const UNITS: Readonly<Record<Unit, string>> = { ratio: "", bytes: "B", count: "", ms: "ms", µs: "µs", MB: "MB", text: "" };

/** Formats a table as Markdown, with numbers aligned to the right. */
export function formatTable({ columns, rows }: Table): string {
  const header = ["", ...columns.map(({ title, unit }) => (UNITS[unit] ? `${title}, ${UNITS[unit]}` : title))];
  const body = rows.map(({ name, cells }) => [name, ...columns.map(({ unit }, index) => formatCell(cells[index], unit))]);
  return markdownTable([header, ...body], { align: ["", ...columns.map(({ unit }) => (unit === "text" ? "" : "r"))] });
}

/** A median, followed in brackets by the quartiles if the figure varies. */
function formatCell(cell: Spread | string | undefined | null, unit: Unit): string {
  // JSON turns a missing cell into null.
  if (!cell) return "–";
  if (typeof cell === "string") return cell;
  const { median, low, high } = cell;
  const [middle, ...ends] = [median, low, high].map((value) => formatNumber(value, unit));
  return low === high ? middle! : `${middle} (${ends.join("–")})`;
}

/** A number with its unit. In a table the header has the unit. */
export function formatQuantity(value: number, unit: Unit): string {
  return [formatNumber(value, unit), ...(UNITS[unit] ? [UNITS[unit]] : [])].join(" ");
}

function formatNumber(value: number, unit: Unit): string {
  return value.toLocaleString("en", digitsOf(value, unit));
}

function digitsOf(value: number, unit: Unit): Intl.NumberFormatOptions {
  if (unit === "bytes" || unit === "count") return { maximumFractionDigits: 0 };
  if (unit === "ratio") return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return { maximumSignificantDigits: Math.abs(value) >= 100 ? 4 : Math.abs(value) >= 1 ? 3 : 2 };
}
