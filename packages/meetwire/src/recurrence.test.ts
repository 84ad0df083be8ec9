import { expect, test } from "vitest";
import { readRecurrence } from "./recurrence.ts";

test.each([
  ["FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10", { frequency: "WEEKLY", interval: 1, count: 10, byDay: [{ day: "MO" }, { day: "WE" }] }],
  ["RRULE:FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2", { frequency: "MONTHLY", interval: 2, byDay: [{ day: "FR", nth: -1 }] }],
  ["freq=daily;until=20301231T235959Z", { frequency: "DAILY", until: new Date("2030-12-31T23:59:59Z") }],
  ["FREQ=DAILY;UNTIL=20301231", { until: new Date("2030-12-31T23:59:59Z") }],
  ["FREQ=MONTHLY;BYMONTHDAY=1,-1;BYSETPOS=1;WKST=SU", { byMonthDay: [1, -1], bySetPosition: [1], weekStart: "SU" }],
  ["FREQ=YEARLY;BYYEARDAY=100", { others: { BYYEARDAY: "100" } }],
])("%s is a rule", (rule, expected) => expect(readRecurrence(rule)).toMatchObject(expected));

test.each([
  "",
  "WEEKLY",
  "FREQ=NEVER",
  "COUNT=3",
  "FREQ=DAILY;COUNT=0",
  "FREQ=DAILY;COUNT=1;COUNT=2",
  "FREQ=DAILY;COUNT=1;UNTIL=20300101",
  "FREQ=DAILY;UNTIL=20300230",
  "FREQ=WEEKLY;BYDAY=XX",
  "FREQ=DAILY;EXDATE=1",
  "FREQ=DAILY;;",
])("%j is not", (rule) => expect(() => readRecurrence(rule)).toThrow(/^recurrence is .* Give an RFC 5545 rule/));
