import { expect, test } from "vitest";
import { fillTables } from "./tables.ts";
import { writeTable } from "./write-table.ts";

test("a table is as wide as its widest cells", () => {
  const rows = [
    ["", "a", "number"],
    ["`long`", "yes", "1"],
    ["–", "–", "12"],
  ];
  expect(writeTable(["left", "center", "right"], rows)).toBe(
    ["|        |  a  | number |", "| ------ | :-: | -----: |", "| `long` | yes |      1 |", "| –      |  –  |     12 |"].join("\n"),
  );
});

test.each([
  ["a\n<!-- x -->\n<!-- /x -->\nb", "a\n<!-- x -->\n\nTABLE\n\n<!-- /x -->\nb"],
  ["<!-- x -->\n\nold $& table\n\n<!-- /x -->", "<!-- x -->\n\nTABLE\n\n<!-- /x -->"],
  ["<!-- other -->\nkept\n<!-- /other -->", "<!-- other -->\nkept\n<!-- /other -->"],
  ["no mark", "no mark"],
])("fillTables(%j)", (given, want) => expect(fillTables(given, { x: "TABLE" })).toBe(want));
