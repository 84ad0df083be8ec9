import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findSpecs } from "../generator/specs/find.ts";
import { root } from "../shared/workspace.ts";
import { capabilitiesTable, readAdapters, readVerbs } from "./capabilities.ts";

describe("the capabilities", () => {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-capabilities-"));
  const source = join(folder, "packages", "meetwire", "src");
  mkdirSync(join(source, "adapters"), { recursive: true });
  writeFileSync(join(source, "capabilities.ts"), 'export const VERBS = { meetings: ["create", "list"], rooms: ["list"] } as const;');
  const specs = [
    { provider: "acme", file: "" },
    { provider: "none", file: "" },
  ];
  const write = (text: string) => writeFileSync(join(source, "adapters", "acme.ts"), text);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are a table of every verb and every adapter", () => {
    write(
      'const capabilities = { meetings: { list: "native", create: "emulated" } } as const satisfies Capabilities;\nconst alternatives = { "rooms.list": "look" };',
    );
    expect(capabilitiesTable(folder, specs)).toBe(
      [
        "|                   |   acme   |",
        "| ----------------- | :------: |",
        "| `meetings.create` | emulated |",
        "| `meetings.list`   |   yes    |",
        "| `rooms.list`      |    –     |",
      ].join("\n"),
    );
    expect(readAdapters(folder, specs)[0]!.alternatives).toEqual({ "rooms.list": "look" });
  });

  test("that an option adds are told apart", () => {
    write(
      'const capabilities = { meetings: { list: "native" } } as const satisfies Capabilities;\nconst more = { ...capabilities, meetings: { ...capabilities.meetings, create: "native" } } as const satisfies Capabilities;',
    );
    expect(readAdapters(folder, specs)[0]!.optional).toEqual(["meetings.create"]);
    expect(capabilitiesTable(folder, specs)).toContain("| `meetings.create` | by an option |");
  });

  test("that cannot be read name the file and the line", () => {
    write("const more = () => ({});\nconst capabilities = { ...more() };");
    expect(() => capabilitiesTable(folder, specs)).toThrow(/acme\.ts:2:27 more\(\) is no plain data/);
    write("export const other = {};");
    expect(() => capabilitiesTable(folder, specs)).toThrow(/acme\.ts there is no constant capabilities/);
  });

  test("of the facade name verbs that there are", () => {
    const verbs = readVerbs(root);
    const adapters = readAdapters(root, findSpecs(root));
    expect(adapters.length).toBeGreaterThan(1);
    const known = new Set(Object.entries(verbs).flatMap(([area, names]) => names.map((name) => `${area}.${name}`)));
    const named = adapters.flatMap(({ capabilities, alternatives }) => [
      ...Object.entries(capabilities).flatMap(([area, supported]) => Object.keys(supported).map((name) => `${area}.${name}`)),
      ...Object.keys(alternatives),
    ]);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
