/** Formats rows under their headings for a terminal. Each column is as wide as its widest cell. */
export function alignColumns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const write = (cells: readonly string[]) => `  ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")}`.trimEnd();
  return [write(head), write(widths.map((width) => "─".repeat(width))), ...rows.map(write)].join("\n");
}
