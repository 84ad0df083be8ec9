import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { DateFormat } from "../operation.ts";
import { Call } from "../call.ts";
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
  test("writes each date by the name of its field, however deep", () => {
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

/** An instance whose content is behind a getter. */
class Meeting {
  readonly #topic: string;
  constructor(topic: string) {
    this.#topic = topic;
  }
  get topic() {
    return this.#topic;
  }
}

describe("values that JSON would write as {}", () => {
  test.each<[string, object]>([
    ["Map", new Map([["a", 1]])],
    ["Set", new Set([1])],
    ["Promise", Promise.resolve("forgotten await")],
    ["URLSearchParams", new URLSearchParams("a=1")],
    ["FormData", new FormData()],
    ["RegExp", /a/],
    ["ArrayBuffer", new ArrayBuffer(1)],
    ["Call", new Call(Promise.resolve({ data: 1, response: new Response() }))],
  ])("a %s is refused, however deep", (kind, value) => {
    expect(() => writeDates(value, undefined, undefined, "body")).toThrow(`body is a value of type ${kind}: give a plain object`);
    expect(() => writeDates({ list: [{ value }] }, undefined)).toThrow(`value is a value of type ${kind}: give a plain object`);
  });

  test.each<[string, object]>([
    ["a Map with a property of its own", Object.assign(new Map(), { own: 1 })],
    ["a form with a property of its own", Object.assign(new FormData(), { own: 1 })],
    ["an instance with getters", new Meeting("a")],
    ["an instance of a class that inherits getters", new (class extends Meeting {})("a")],
    ["an object that inherits its values", Object.create({ topic: "a" }) as object],
    [
      "an instance that is a list of its own",
      Object.assign(
        new (class {
          *[Symbol.iterator]() {}
        })(),
        { items: [1] },
      ),
    ],
  ])("%s is refused", (_what, value) => {
    expect(() => writeDates({ filter: value }, undefined)).toThrow(/^filter is a value of type \w*: give a plain object$/);
  });

  test("are accepted if no content is lost", () => {
    class Filter {
      declare none?: string;
      gt = 1;
      method() {}
    }
    function Old(this: { lt: number }) {
      this.lt = 2;
    }
    Old.prototype.method = () => {};
    const old = Reflect.construct(Old, []) as object;
    const given = { a: new Filter(), b: old, c: Object.create(null) as object, d: [], e: new String(""), f: runInNewContext("({ a: [1] })") as object };
    expect(JSON.stringify(writeDates(given, undefined))).toBe('{"a":{"gt":1},"b":{"lt":2},"c":{},"d":[],"e":"","f":{"a":[1]}}');
  });
});

describe("a value that writes itself as JSON", () => {
  const row = (values: unknown) => ({ toJSON: () => values });
  const formats = { start: unixTime };

  test.each<{ what: string; given: unknown; want: unknown }>([
    { what: "gives dates, as an ORM's row does", given: row({ start: at, other: at }), want: { start: 1_795_305_599, other: at.toISOString() } },
    {
      what: "gives rows",
      given: { rows: [row({ start: at, row: row({ start: at }) })] },
      want: { rows: [{ start: 1_795_305_599, row: { start: 1_795_305_599 } }] },
    },
    { what: "gives a date", given: { start: row(at) }, want: { start: 1_795_305_599 } },
    { what: "is a date library's, which gives ISO 8601", given: { start: row(at.toISOString()) }, want: { start: 1_795_305_599 } },
    { what: "gives text for a field that takes text", given: { name: row("x") }, want: { name: "x" } },
    { what: "gives itself", given: { row: selfish() }, want: { row: { start: 1_795_305_599 } } },
  ])("$what", ({ given, want }) => {
    expect(JSON.parse(JSON.stringify(writeDates(given, formats)))).toEqual(want);
  });

  test.each([row({ start: new Date(Number.NaN) }), { start: row(new Date(Number.NaN)) }, { start: row(null) }, { start: row("soon") }])(
    "is refused if it gives an invalid date: %#",
    (given) => {
      expect(() => writeDates(given, formats)).toThrow(RangeError);
    },
  );

  test("gets the name of its field, as JSON.stringify does", () => {
    const names: unknown[] = [];
    const spy = { toJSON: (name: unknown) => names.push(name) };
    writeDates({ a: spy, list: [spy] }, undefined);
    expect(names).toEqual(["a", "0"]);
  });

  function selfish() {
    return {
      start: at,
      toJSON() {
        return { ...this, toJSON: undefined };
      },
    };
  }
});

test.each(FORMATS)("a date of another realm is written as any other: $format.name", ({ format, want }) => {
  expect(writeDates(runInNewContext(`new Date(${at.getTime()})`), undefined, format)).toBe(want);
  expect(() => writeDates(runInNewContext("new Date(NaN)"), undefined, format)).toThrow("Invalid time value");
});
