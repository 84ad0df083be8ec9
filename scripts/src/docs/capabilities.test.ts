import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VERBS } from "meetwire";
import { root } from "../shared/workspace.ts";
import { ADAPTERS, capabilitiesTable } from "./capabilities.ts";

test("the table has a column for every adapter and a row for every verb", () => {
  const folder = join(root, "packages", "meetwire", "src", "adapters");
  const adapters = readdirSync(folder).flatMap((name) => (/^[^.]+\.ts$/.test(name) ? [name.slice(0, -3)] : []));
  expect(Object.keys(ADAPTERS).toSorted()).toEqual(adapters.toSorted());
  const [head, , ...rows] = capabilitiesTable().split("\n");
  expect(head!.match(/[\w-]+/g)).toEqual(["verb", ...Object.keys(ADAPTERS)]);
  expect(rows.map((row) => /`(.*?)`/.exec(row)![1])).toEqual(Object.entries(VERBS).flatMap(([area, verbs]) => verbs.map((verb) => `${area}.${verb}`)));
});

test("distinguishes native from emulated, and shows capabilities that need an option", () => {
  const row = (verb: string) =>
    capabilitiesTable()
      .split("\n")
      .find((line) => line.startsWith(`| \`${verb}\``))!
      .split("|")
      .map((each) => each.trim())
      .slice(2, -1);
  const columns = Object.keys(ADAPTERS);
  const support = (verb: string) => Object.fromEntries(columns.map((column, index) => [column, row(verb)[index]]));
  expect(support("meetings.cancel")).toMatchObject({ connectycube: "emulated", demodesk: "yes", "daily-early": "–" });
  expect(support("people.list")).toMatchObject({ demodesk: "with an option" });
});

test("alternatives name verbs that exist", () => {
  const known = new Set(Object.entries(VERBS).flatMap(([area, verbs]) => verbs.map((verb) => `${area}.${verb}`)));
  const named = Object.values(ADAPTERS).flatMap((adapter) => Object.keys(adapter("account").alternatives ?? {}));
  expect(named.filter((verb) => !known.has(verb))).toEqual([]);
});
