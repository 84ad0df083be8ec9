import { describe, expect, test } from "vitest";
import type { DateFormat } from "../operation.ts";
import { isoDate, unixTime, unixTimeMs, writeDates } from "./dates.ts";

const at = new Date("2026-11-21T23:59:59.999Z");
const FORMATS: { format: DateFormat | undefined; want: string | number }[] = [
  { format: undefined, want: "2026-11-21T23:59:59.999Z" },
  { format: isoDate, want: "2026-11-21" },
  { format: unixTime, want: 1_795_305_599 },
  { format: unixTimeMs, want: 1_795_305_599_999 },
];

describe("a date", () => {
  test.each(FORMATS)("$format.name", ({ format, want }) => {
    expect(writeDates(at, undefined, format)).toBe(want);
    expect(() => writeDates(new Date("nonsense"), undefined, format)).toThrow(RangeError);
  });

  test("rounds seconds down, before 1970 too", () => {
    expect(writeDates(new Date(-1), undefined, unixTime)).toBe(-1);
  });
});

describe("writeDates", () => {
  test("writes each by the name of the field that holds it, however deep", () => {
    const formats = { start: unixTime, day: isoDate };
    const given = { start: at, other: at, list: [{ start: at }], day: [at, null], nested: { day: at }, start_filter: { gte: at } };
    expect(writeDates(given, formats)).toEqual({
      start: 1_795_305_599,
      other: "2026-11-21T23:59:59.999Z",
      list: [{ start: 1_795_305_599 }],
      day: ["2026-11-21", null],
      nested: { day: "2026-11-21" },
      start_filter: { gte: "2026-11-21T23:59:59.999Z" },
    });
    expect(given.start).toBe(at);
  });

  test("leaves everything else to JSON", () => {
    class Own {
      hidden = 1;
      toJSON() {
        return { shown: 2 };
      }
    }
    const given = JSON.parse('{"__proto__":{"a":1},"a":[1,null,"x",{"b":false}]}') as object;
    expect(JSON.stringify(writeDates(given, undefined))).toBe(JSON.stringify(given));
    expect(JSON.stringify(writeDates({ own: new Own(), undef: undefined, list: [undefined] }, undefined))).toBe('{"own":{"shown":2},"list":[null]}');
  });
});
