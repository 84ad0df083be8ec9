import { InvalidInputError } from "@meetwire/runtime";
import { readTime } from "./time.ts";

export type Weekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

const FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** The parts of an RFC 5545 rule. A part that the rule does not have is absent. */
export interface Recurrence {
  frequency: (typeof FREQUENCIES)[number];
  /** 2 means every second day, week and so on. Default 1. */
  interval: number;
  /** The number of meetings. */
  count?: number | undefined;
  /** The latest start. */
  until?: Date | undefined;
  /** Days of the week; with `nth`, the nth of the month or year, counted from its end if negative. */
  byDay?: { day: Weekday; nth?: number | undefined }[] | undefined;
  byMonthDay?: number[] | undefined;
  byMonth?: number[] | undefined;
  bySetPosition?: number[] | undefined;
  weekStart?: Weekday | undefined;
  /** Parts that are rarely used, by their own names, such as `BYYEARDAY`. */
  others: Readonly<Record<string, string>>;
}

const RARE = new Set(["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO"]);

/**
 * Reads an RFC 5545 rule, with or without `RRULE:`.
 *
 * @throws {InvalidInputError} if it is not a valid rule
 * @example
 * const { frequency, count } = readRecurrence("FREQ=WEEKLY;BYDAY=MO;COUNT=10");
 */
export function readRecurrence(rule: string): Recurrence {
  const fail = (why: string): never => {
    throw new InvalidInputError(`recurrence is ${JSON.stringify(rule)}: ${why}. Give an RFC 5545 rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=10`);
  };
  if (typeof rule !== "string") fail("it is not a string");
  const parts = new Map<string, string>();
  for (const part of rule
    .replace(/^RRULE:/i, "")
    .toUpperCase()
    .split(";")) {
    const [, name = "", value = ""] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (name === "" || parts.has(name)) fail(name === "" ? `${JSON.stringify(part)} is not a part of a rule` : `${name} appears twice`);
    parts.set(name, value);
  }
  const take = <Value>(name: string, read: (value: string) => Value): Value | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value === undefined ? undefined : read(value);
  };
  const integer = (name: string, low: number, high: number) => (value: string) => {
    const number = Number(value);
    if (!/^[+-]?\d+$/.test(value) || number === 0 || number < low || number > high) fail(`${name} is ${value}`);
    return number;
  };
  const integers = (name: string, low: number, high: number) => (value: string) => value.split(",").map(integer(name, low, high));
  const weekday = (value: string) => (/^(MO|TU|WE|TH|FR|SA|SU)$/.test(value) ? (value as Weekday) : fail(`${value} is not a day of the week`));

  const frequency = take("FREQ", (value) => FREQUENCIES.find((each) => each === value) ?? fail(`FREQ is ${value}`)) ?? fail("FREQ is missing");
  const recurrence: Recurrence = {
    frequency,
    interval: take("INTERVAL", integer("INTERVAL", 1, Infinity)) ?? 1,
    count: take("COUNT", integer("COUNT", 1, Infinity)),
    until: take("UNTIL", (value) => readUntil(value) ?? fail(`UNTIL is ${value}`)),
    byDay: take("BYDAY", (value) =>
      value.split(",").map((each) => {
        const [, nth, day = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(each) ?? [];
        return { day: weekday(day || each), nth: nth === undefined ? undefined : integer("BYDAY", -53, 53)(nth) };
      }),
    ),
    byMonthDay: take("BYMONTHDAY", integers("BYMONTHDAY", -31, 31)),
    byMonth: take("BYMONTH", integers("BYMONTH", 1, 12)),
    bySetPosition: take("BYSETPOS", integers("BYSETPOS", -366, 366)),
    weekStart: take("WKST", weekday),
    others: Object.fromEntries(parts),
  };
  for (const name of parts.keys()) if (!RARE.has(name)) fail(`${name} is not a part of a rule`);
  if (recurrence.count !== undefined && recurrence.until !== undefined) fail("it has both COUNT and UNTIL");
  return recurrence;
}

/** Reads `20301231T235959Z`, or a day, which means the end of that day in UTC. */
function readUntil(value: string): Date | undefined {
  const [, year, month, day, time, hour = "23", minute = "59", second = "59"] = /^(\d{4})(\d\d)(\d\d)(T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(value) ?? [];
  try {
    return year === undefined ? undefined : readTime(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`, time ?? "UNTIL");
  } catch {
    return undefined;
  }
}
