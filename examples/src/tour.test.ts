import { expect, test } from "vitest";
import { tour } from "./tour.ts";

test("the tour runs, and fits a terminal of 80 columns", async () => {
  const lines: string[] = [];
  await tour((text) => void lines.push(...text.split("\n")));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const text = lines.join("\n");
  for (const part of ["Scheduled", "Moved", "Cancelled", "to teamviewer-engage, with the id", "UnsupportedError", "Demo for Fjord"])
    expect(text).toContain(part);
});
