import { expect, test } from "vitest";
import { copyMeeting } from "./copy.ts";
import type { Meeting, MeetingInput } from "./meeting.ts";

const original: Meeting = {
  provider: "here",
  account: "first",
  id: "1",
  title: "Demo",
  startsAt: "2030-03-01T10:00:00+01:00",
  endsAt: "2030-03-01T10:45:00+01:00",
  timeZone: "Europe/Vienna",
  record: true,
  status: "scheduled",
  attendees: [{ id: "7", email: "guest@mail.example" }, { id: "8", name: "Signe" }, { id: "9" }],
  warnings: [],
  raw: undefined,
};

/** An account that takes what it is given, but for what it `changes`. */
const accountOn = (provider: string, changes: Partial<Meeting> = {}) => {
  const given: MeetingInput[] = [];
  const create = async (input: MeetingInput): Promise<Meeting> => {
    given.push(input);
    return { ...original, provider, attendees: [], ...changes };
  };
  return { given, account: { name: "second", provider, meetings: { create } } };
};

test("a copy on the same platform has everybody, and lacks nothing where its times are the same in another zone", async () => {
  const { given, account } = accountOn("here", { startsAt: "2030-03-01T09:00:00Z" });
  expect((await copyMeeting(original, account)).lost).toEqual([]);
  expect(given[0]!.attendees).toEqual(original.attendees);
});

test("a copy on another platform names who was not invited, what its provider says, and what differs", async () => {
  const { given, account } = accountOn("there", { endsAt: "2030-03-01T11:00:00+01:00", timeZone: undefined, record: false, warnings: ["no description"] });
  const { lost } = await copyMeeting({ ...original, host: { id: "7" }, joinUrl: "https://here.example/1" }, account);
  expect(given[0]!.attendees).toEqual([{ email: "guest@mail.example" }]);
  expect(lost).toEqual([
    "Signe was not invited: here gives no email address",
    "user 9 was not invited: here gives no email address",
    "no description",
    "endsAt is 2030-03-01T11:00:00+01:00 instead of 2030-03-01T10:45:00+01:00",
    "timeZone was not kept: it was Europe/Vienna",
    "record was not kept: it was true",
    "its host is the account's user",
    "the link https://here.example/1 leads to the original: send people the new one",
  ]);
});
