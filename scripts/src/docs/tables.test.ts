import { expect, test } from "vitest";
import { fillTables, withoutMarks } from "./tables.ts";

test.each([
  ["a\n<!-- x -->\n<!-- /x -->\nb", "a\n<!-- x -->\n\nTABLE\n\n<!-- /x -->\nb"],
  ["<!-- x -->\n\nold $& table\n\n<!-- /x -->", "<!-- x -->\n\nTABLE\n\n<!-- /x -->"],
  ["<!-- other -->\nkept\n<!-- /other -->", "<!-- other -->\nkept\n<!-- /other -->"],
  ["no mark", "no mark"],
])("fillTables(%j)", (given, want) => expect(fillTables(given, { x: "TABLE" })).toBe(want));

test("the site's text has no marks", () => expect(withoutMarks("a\n<!-- x -->\n\nTABLE\n\n<!-- /x -->\nb")).toBe("a\n\nTABLE\n\nb"));
