export type Alignment = "left" | "center" | "right";

/** A table as the formatter leaves it: each column as wide as its widest cell. */
export function writeTable(alignments: readonly Alignment[], rows: readonly (readonly string[])[]): string {
  const widths = alignments.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const rules = alignments.map((alignment, column) => {
    const dashes = "-".repeat(widths[column]! - (alignment === "center" ? 2 : alignment === "right" ? 1 : 0));
    return alignment === "center" ? `:${dashes}:` : alignment === "right" ? `${dashes}:` : dashes;
  });
  const write = (cells: readonly string[]) => `| ${cells.map((cell, column) => pad(cell, widths[column]!, alignments[column]!)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [write(head), `| ${rules.join(" | ")} |`, ...body.map(write)].join("\n");
}

function pad(cell: string, width: number, alignment: Alignment): string {
  if (alignment === "left") return cell.padEnd(width);
  if (alignment === "right") return cell.padStart(width);
  return cell.padStart(cell.length + Math.floor((width - cell.length) / 2)).padEnd(width);
}
