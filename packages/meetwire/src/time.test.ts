import { describe, expect, test } from "vitest";
import { findTimeZone, guessTimeZone, movesMeeting, offsetOf, readOffset, readSchedule, readTime, writeTime } from "./time.ts";

const start = new Date("2030-03-01T09:00:00Z");
const end = new Date("2030-03-01T09:45:00Z");

describe("a time", () => {
  test.each(["2030-03-01T09:00:00Z", "2030-03-01T10:00+01:00", "2030-03-01T10:00:00.000+0100", "2030-03-01T10:00:00+01", "2030-03-01T09:00:00,000Z", start])(
    "is read from %s",
    (value) => expect(readTime(value, "from")).toEqual(start),
  );

  test.each([
    "2030-03-01T09:00:00",
    "2030-03-01",
    "tomorrow",
    "",
    new Date(NaN),
    undefined,
    0,
    1_900_000_000_000,
    "7 Z",
    "March 7 2030 Z",
    "2030-02-30T09:00:00Z",
    "2029-02-29T09:00:00Z",
    "2030-04-31T09:00:00Z",
    "2030-13-01T09:00:00Z",
    "2030-03-01T25:00:00Z",
    "2030-03-01T09:60:00Z",
    "2030-03-01T09:00:00+99:00",
    "2030-03-01 09:00:00Z",
  ])("is not read from %s, and the error says what to pass", (value) =>
    expect(() => readTime(value as string, "from")).toThrow(/^from is .*: give a Date, or ISO 8601 with a zone such as/),
  );

  test.each([
    [undefined, "2030-03-01T09:00:00.000Z"],
    [0, "2030-03-01T09:00:00.000Z"],
    [60, "2030-03-01T10:00:00.000+01:00"],
    [345, "2030-03-01T14:45:00.000+05:45"],
    [-210, "2030-03-01T05:30:00.000-03:30"],
    [-720, "2030-02-28T21:00:00.000-12:00"],
  ])("is written %s minutes ahead of UTC as %s", (offset, text) => {
    expect(writeTime(start, offset)).toBe(text);
    expect(new Date(text)).toEqual(start);
    expect(readOffset(text) ?? 0).toBe(offset ?? 0);
  });

  test.each([
    ["Europe/Vienna", 60],
    ["America/St_Johns", -210],
    ["Asia/Kathmandu", 345],
    ["UTC", 0],
    ["Europe/London", 0],
  ])("is in %s %s minutes ahead of UTC", (zone, offset) => expect(offsetOf(zone, start)).toBe(offset));

  test.each([
    ["Europe/Vienna", "2030-10-27T00:30:00Z", "2030-10-27T02:30:00.000+02:00"],
    ["Europe/Vienna", "2030-10-27T02:30:00Z", "2030-10-27T03:30:00.000+01:00"],
    ["America/New_York", "2030-03-10T07:00:00Z", "2030-03-10T03:00:00.000-04:00"],
  ])("is written in %s at %s as %s", (zone, time, text) => expect(writeTime(new Date(time), zone)).toBe(text));

  test.each([
    ["Europe/Paris", "Europe/Paris"],
    ["EUROPE/PARIS", "Europe/Paris"],
    ["europe/paris", "Europe/Paris"],
    ["utc", "UTC"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["US/Pacific", "US/Pacific"],
  ])("has the zone %s, which is %s", (name, zone) => expect(findTimeZone(name)).toBe(zone));

  test.each(["+02:00", "MST", "CEST", "GMT+1", "Europe/Atlantis", "", " ", "Vienna", 5, undefined])("has no zone %s", (name) =>
    expect(findTimeZone(name)).toBeUndefined(),
  );

  test.each([
    ["Berlin", "Europe/Berlin"],
    ["New York", "America/New_York"],
    ["(GMT+01:00) Vienna", "Europe/Vienna"],
    ["Atlantis", undefined],
    [null, undefined],
  ])("%s of a provider is %s", (name, zone) => expect(guessTimeZone(name)).toBe(zone));

  test("has the zone's offset on that day", () => expect(offsetOf("Europe/Vienna", new Date("2030-07-01T09:00:00Z"))).toBe(120));
});

describe("a schedule", () => {
  test.each([
    [{ startsAt: start, endsAt: end }, undefined],
    [{ startsAt: start, durationMinutes: 45 }, undefined],
    [{ startsAt: start }, { start: new Date("2030-01-01T00:00:00Z"), end: new Date("2030-01-01T00:45:00Z") }],
    [{ endsAt: end }, { start, end: start }],
    [{ durationMinutes: 45 }, { start, end: start }],
    [{}, { start, end }],
  ])("is read from %j, with %j at present", (input, present) =>
    expect(readSchedule(input, present)).toEqual({ start, end, timeZone: undefined, offsetMinutes: undefined }),
  );

  test("without a length can be moved, and still has no length", () => {
    expect(readSchedule({ startsAt: end }, { start, end: start })).toMatchObject({ start: end, end });
  });

  test.each([
    [{ durationMinutes: 45 }, /^startsAt is undefined: give a Date/],
    [{ startsAt: start }, /^give either endsAt or durationMinutes$/],
    [{ startsAt: start, endsAt: end, durationMinutes: 45 }, /^give either endsAt or durationMinutes$/],
    [{ startsAt: start, endsAt: start }, /^the meeting would take 0 minutes: its end has to be after its start; give endsAt or durationMinutes$/],
    [{ startsAt: start, durationMinutes: -5 }, /^the meeting would take -5 minutes/],
    [{ startsAt: start, durationMinutes: NaN }, /^the meeting would take NaN minutes/],
    [{ startsAt: start, durationMinutes: 45, timeZone: "Europe/Atlantis" }, /^there is no time zone "Europe\/Atlantis": give an IANA name/],
  ])("is not read from %j", (input, message) => expect(() => readSchedule(input)).toThrow(message));

  test("is only changed by a time or a zone", () => {
    expect(movesMeeting({})).toBe(false);
    for (const changes of [{ startsAt: start }, { endsAt: end }, { durationMinutes: 0 }, { timeZone: "UTC" }]) expect(movesMeeting(changes)).toBe(true);
  });
});
