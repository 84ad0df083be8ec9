import { describe, expect, test } from "vitest";
import type { Params, QueryStyle } from "../operation.ts";
import { commaQuery, deepQuery, filterQuery, jsonQuery, pipeQuery, spaceQuery, writeQuery } from "./encode.ts";
import { isoDate, unixTime, unixTimeMs } from "./dates.ts";

const at = new Date("2026-11-21T09:00:00.750Z");
const SECONDS = 1_795_251_600;

describe("writeQuery", () => {
  const cases: { what: string; given: Params; styles?: Record<string, QueryStyle>; want: string }[] = [
    { what: "nothing", given: {}, want: "" },
    { what: "texts, numbers, booleans", given: { name: "a b&c=ü", limit: 5, on: true, big: 7n }, want: "?name=a%20b%26c%3D%C3%BC&limit=5&on=true&big=7" },
    { what: "an empty text", given: { name: "" }, want: "?name=" },
    { what: "undefined left out, null sent", given: { a: undefined, b: null }, want: "?b=null" },
    { what: "a list, a value each", given: { tag: ["a", "b&c", undefined] }, want: "?tag=a&tag=b%26c" },
    { what: "an empty list", given: { tag: [] }, want: "" },
    { what: "an object, a property each", given: { page: { offset: 1, size: undefined } }, want: "?offset=1" },
    { what: "objects in a list, as JSON", given: { tag: [{ a: 1 }] }, want: "?tag=%7B%22a%22%3A1%7D" },
    { what: "what knows its own text", given: { link: new URL("https://a.example/") }, want: "?link=https%3A%2F%2Fa.example%2F" },
    { what: "a name that needs encoding", given: { "a&b": 1 }, want: "?a%26b=1" },
    { what: "an empty list with commas", given: { tag: [], other: 1 }, styles: { tag: commaQuery }, want: "?other=1" },
    { what: "an empty list with pipes", given: { tag: [undefined] }, styles: { tag: pipeQuery }, want: "" },
    { what: "an empty list in a filter", given: { start: { in: [], gte: 1 } }, styles: { start: filterQuery }, want: "?start%5Bgte%5D=1" },
    { what: "an empty list, deep", given: { start: { in: [] } }, styles: { start: deepQuery }, want: "" },
    { what: "comma", given: { tag: ["a", "b,c"] }, styles: { tag: commaQuery }, want: "?tag=a,b%2Cc" },
    { what: "space", given: { tag: ["a", "b"] }, styles: { tag: spaceQuery }, want: "?tag=a%20b" },
    { what: "an object with commas", given: { tag: { a: "1,2", b: undefined, c: 3 } }, styles: { tag: commaQuery }, want: "?tag=a,1%2C2,c,3" },
    { what: "pipe", given: { tag: ["a", "b"] }, styles: { tag: pipeQuery }, want: "?tag=a%7Cb" },
    {
      what: "deep",
      given: { start: { gte: 1, lt: null, x: { y: 2 } } },
      styles: { start: deepQuery },
      want: "?start%5Bgte%5D=1&start%5Blt%5D=null&start%5Bx%5D%5By%5D=2",
    },
    { what: "deep with a list", given: { start: { in: [2, 3] } }, styles: { start: deepQuery }, want: "?start%5Bin%5D%5B%5D=2&start%5Bin%5D%5B%5D=3" },
    { what: "deep with a list of commas", given: { start: { in: [2, 3] } }, styles: { start: filterQuery }, want: "?start%5Bin%5D=2,3" },
    { what: "a list, deep", given: { expand: ["a.b", "c"] }, styles: { expand: deepQuery }, want: "?expand%5B%5D=a.b&expand%5B%5D=c" },
    { what: "a list of objects, deep", given: { by: [{ a: 1 }] }, styles: { by: deepQuery }, want: "?by%5B0%5D%5Ba%5D=1" },
    { what: "a name that every object has", given: { constructor: ["x", "y"] }, styles: {}, want: "?constructor=x&constructor=y" },
    { what: "deep with a plain value", given: { start: 4 }, styles: { start: deepQuery }, want: "?start=4" },
    {
      what: "json",
      given: { filter: { a: [1, null], at } },
      styles: { filter: jsonQuery },
      want: `?filter=${encodeURIComponent('{"a":[1,null],"at":"2026-11-21T09:00:00.750Z"}')}`,
    },
  ];
  test.each(cases)("$what", ({ given, styles, want }) => {
    expect(writeQuery(given, styles)).toBe(want);
  });

  test.each([
    { format: undefined, want: "2026-11-21T09%3A00%3A00.750Z" },
    { format: isoDate, want: "2026-11-21" },
    { format: unixTime, want: `${SECONDS}` },
    { format: unixTimeMs, want: `${SECONDS}750` },
  ] as const)("a Date as $format.name", ({ format, want }) => {
    const dates = format && { at: format };
    expect(writeQuery({ at }, undefined, dates)).toBe(`?at=${want}`);
    expect(writeQuery({ at: [at, at] }, undefined, dates)).toBe(`?at=${want}&at=${want}`);
    expect(writeQuery({ at: { gte: at } }, { at: deepQuery }, dates)).toBe(`?at%5Bgte%5D=${want}`);
    expect(writeQuery({ at: { in: [at, at] } }, { at: filterQuery }, dates)).toBe(`?at%5Bin%5D=${want},${want}`);
  });

  test.each([
    [" ", spaceQuery],
    ["|", pipeQuery],
  ])("refuses '%s' in a value that it separates from others", (delimiter, style) => {
    expect(() => writeQuery({ list: ["a", `b${delimiter}c`] }, { list: style })).toThrow(/^list has ".*" in a value: it separates the values/);
  });

  test("leaves out parameters of the path and headers", () => {
    expect(writeQuery({ id: 1, body: {}, q: 2 }, undefined, undefined, (name) => name !== "q")).toBe("?q=2");
  });

  test("refuses an invalid date, and half a character", () => {
    expect(() => writeQuery({ at: new Date(Number.NaN) }, undefined, { at: unixTime })).toThrow(RangeError);
    expect(() => writeQuery({ name: "\ud800" }, undefined)).toThrow(URIError);
  });
});
