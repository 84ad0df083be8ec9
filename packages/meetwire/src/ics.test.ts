import { describe, expect, test } from "vitest";
import { writeIcs } from "./ics.ts";
import type { Meeting } from "./meeting.ts";

const meeting: Meeting = {
  provider: "acme",
  account: "sales",
  id: "7",
  uid: "acme:7",
  title: "Demo; with, commas\\ and\nlines",
  startsAt: "2030-03-01T10:00:00.000+01:00",
  endsAt: "2030-03-01T10:45:00.000+01:00",
  timeZone: "Europe/Vienna",
  description: "Bring boots",
  status: "scheduled",
  joinUrl: "https://acme.example/j/7?a=1,2",
  host: { email: "maya@nordlys.example", name: 'Maya "M" Lindqvist' },
  attendees: [{ email: "guest@mail.example", name: "Guest, Ann" }, { name: "Nobody" }],
  createdAt: "2030-01-01T00:00:00.000Z",
  updatedAt: "2030-01-01T00:01:00.000Z",
  password: "s3cret",
  warnings: [],
  raw: undefined,
};
const now = new Date("2030-02-01T00:00:00Z");
/** The file's lines, unfolded. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("an iCalendar file", () => {
  test("has the meeting, its link and its people", () => {
    const file = writeIcs(meeting, { now });
    expect(linesOf(file)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//meetwire//meetwire//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "BEGIN:VEVENT",
      "UID:acme:7@meetwire",
      "DTSTAMP:20300201T000000Z",
      "SEQUENCE:60",
      "DTSTART:20300301T090000Z",
      "DTEND:20300301T094500Z",
      String.raw`SUMMARY:Demo\; with\, commas\\ and\nlines`,
      String.raw`DESCRIPTION:Bring boots\n\nJoin: https://acme.example/j/7?a=1\,2`,
      String.raw`LOCATION:https://acme.example/j/7?a=1\,2`,
      "URL:https://acme.example/j/7?a=1,2",
      "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://acme.example/j/7?a=1,2",
      "X-GOOGLE-CONFERENCE:https://acme.example/j/7?a=1,2",
      "STATUS:CONFIRMED",
      "CREATED:20300101T000000Z",
      "LAST-MODIFIED:20300101T000100Z",
      'ORGANIZER;CN="Maya  M  Lindqvist":mailto:maya@nordlys.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Guest, Ann":mailto:guest@mail.example',
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
    expect(file).not.toContain("s3cret");
  });

  test("keeps its UID when the meeting changes, and cancels a meeting", () => {
    const lines = linesOf(writeIcs({ ...meeting, title: "Other", status: "cancelled" }, { sequence: 3 }));
    expect(lines).toEqual(expect.arrayContaining(["METHOD:CANCEL", "UID:acme:7@meetwire", "SEQUENCE:3", "STATUS:CANCELLED"]));
    expect(linesOf(writeIcs({ ...meeting, uid: undefined }))).toContain("UID:acme:sales/7@meetwire");
  });

  test("folds at 75 bytes, never inside a character", () => {
    const title = "Übung 💬 ".repeat(60);
    const file = writeIcs({ ...meeting, title });
    for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
    expect(linesOf(file)).toContain(`SUMMARY:${title}`);
  });

  test("does not let a text begin another property", () => {
    const evil = "x\r\nATTENDEE:mailto:evil@mail.example\u0000";
    const file = writeIcs({
      ...meeting,
      title: evil,
      description: evil,
      joinUrl: `https://a.example/${evil}`,
      id: evil,
      uid: evil,
      attendees: [{ email: evil, name: evil }],
    });
    expect(linesOf(file).filter((line) => line.startsWith("ATTENDEE:"))).toEqual([]);
    expect(file).not.toContain("\u0000");
  });

  test("follows the clocks of its zone if it is a series", () => {
    const lines = linesOf(writeIcs({ ...meeting, recurrence: "RRULE:FREQ=WEEKLY;COUNT=10" }));
    expect(lines).toEqual(
      expect.arrayContaining([
        "RRULE:FREQ=WEEKLY;COUNT=10",
        "DTSTART;TZID=Europe/Vienna:20300301T100000",
        "BEGIN:VTIMEZONE",
        "DTSTART:20300331T020000",
        "DTSTART:20301027T030000",
      ]),
    );
    expect(() => writeIcs({ ...meeting, recurrence: "FREQ=NEVER" })).toThrow(/FREQ is NEVER/);
  });
});
