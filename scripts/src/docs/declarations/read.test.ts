import { describe, expect, test } from "vitest";
import { readDeclarations } from "./read.ts";

const read = (text: string) => [...readDeclarations(text, "file.ts").values()];

describe("readDeclarations", () => {
  test("reads an interface with its docs", () => {
    const [found] = read(`
/**
 * A room.
 *
 * - has a door
 *
 * @deprecated use a hall
 */
export interface Room<Raw> extends Place {
  /**
   * Its name.
   *
   * @example "blue"
   */
  name: string;
  size?: number | undefined;
  "fire-exit"?: boolean;
  enter(who: string): Promise<void>;
  [name: string]: unknown;
}`);
    expect(found).toMatchObject({ name: "Room", kind: "interface", code: "interface Room<Raw> extends Place" });
    expect(found!.doc).toEqual({ text: "A room.\n\n- has a door", tags: [{ name: "deprecated", text: "use a hall" }] });
    expect(found!.members.map(({ name, type, optional }) => [name, type, optional])).toEqual([
      ["name", "string", false],
      ["size", "number | undefined", true],
      ["fire-exit", "boolean", true],
      ["enter", "(who: string): Promise<void>", false],
      ["[name]", "unknown", true],
    ]);
    expect(found!.members[0]!.doc).toEqual({ text: "Its name.", tags: [{ name: "example", text: '"blue"' }] });
  });

  test("spreads out objects that are written in place", () => {
    const [found] = read(
      'export interface Event { meta: {\n/** Which. */\nevent: { action: "a" }; }; list: ({ id: string })[]; by: Record<string, { id: number }>; }',
    );
    expect(found!.members.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      "meta: object",
      "meta.event: object",
      'meta.event.action: "a"',
      "list: (object)[]",
      "list[].id: string",
      "by: Record<string, object>",
      "by[name].id: number",
    ]);
    expect(found!.members[1]!.doc.text).toBe("Which.");
  });

  test.each([
    [
      "/** Adds. */\nexport function add(\n  left: number,\n  right = 1,\n): number {\n  return left + right;\n}",
      "function",
      "function add(left: number, right = 1): number",
    ],
    ["export type Either = A | B;", "type", "type Either = A | B"],
    ["export const table: Readonly<Record<string, string>> = { a: 'b' };", "const", "const table: Readonly<Record<string, string>>"],
    [
      "export class Sum<T> extends Base<T> { #own = 1; private hidden = 2; readonly total: number; add(each: T): void {} get last(): T { return 0 as T } }",
      "class",
      "class Sum<T> extends Base<T>",
    ],
  ])("%s", (given, kind, code) => expect(read(given)[0]).toMatchObject({ kind, code }));

  test("shows the signatures of an overloaded function, without that of its body", () => {
    const found = read(
      "/** Adds. */\nexport function add(left: number): number;\nexport function add(left: string): string;\nexport function add(left: never): never {\n  return left;\n}",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: "function add(left: number): number\nfunction add(left: string): string", doc: { text: "Adds." } });
  });

  test("shows of a class what is public", () => {
    const [found] = read(
      "export class Sum<T> { #own = 1; private hidden = 2; constructor() {} readonly total: number = 1; add(each: T): void {} get last(): T { return 0 as T } }",
    );
    expect(found!.members.map(({ name, type }) => name + type)).toEqual(["totalnumber", "add(each: T): void", "lastT"]);
  });
});
