import { expect, test } from "vitest";
import type { Adapter } from "./adapter.ts";
import { copyMeeting } from "./copy-meeting.ts";
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
  raw: { own: "setting" },
};

/** An account that keeps its input, except for the fields in `changes`. */
const targetOn = (provider: string, changes: Partial<Meeting> = {}, name = "second") => {
  const given: MeetingInput[] = [];
  const create = async (input: MeetingInput): Promise<Meeting> => {
    given.push(input);
    const { attendees = [], native: raw, ...fields } = input as MeetingInput & { attendees?: Meeting["attendees"] };
    return { ...original, ...(fields as Partial<Meeting>), provider, account: name, attendees, raw, ...changes };
  };
  return { given, target: { name, adapter: adapterOf(provider), create } };
};

const adapterOf = (provider: string): Adapter => ({ provider, capabilities: {}, client: {}, verbs: {} as Adapter["verbs"], settingsOf: (raw) => raw });

test("a copy within one account keeps all attendees, and loses nothing if its times are written in another zone", async () => {
  const { given, target } = targetOn("here", { startsAt: "2030-03-01T09:00:00Z" }, "first");
  expect((await copyMeeting(original, adapterOf("here"), target)).lost).toEqual([]);
  expect(given[0]).toMatchObject({ attendees: original.attendees, invite: false, native: { own: "setting" } });
});

test("a user's id is never sent to another account, even of the same provider", async () => {
  const { given, target } = targetOn("here");
  const { lost } = await copyMeeting(original, adapterOf("here"), target);
  expect(given[0]!.attendees).toEqual([{ id: undefined, email: "guest@mail.example" }]);
  expect(lost).toEqual([
    "attendees: Signe was not copied, because here shows no email address",
    "attendees: user 9 was not copied, because here shows no email address",
  ]);
});

test("a copy with another provider lists all losses, and never a password", async () => {
  const rich: Meeting = {
    ...original,
    host: { id: "7" },
    joinUrl: "https://here.example/1",
    password: "s3cret",
    description: "Bring boots",
    reference: "order-1",
    title: "A long title",
  };
  const { given, target } = targetOn("there", {
    title: "A long",
    endsAt: "2030-03-01T11:00:00+01:00",
    timeZone: undefined,
    record: false,
    password: undefined,
    description: undefined,
    attendees: [],
    reference: undefined,
    warnings: ["description: there does not accept it", "joinUrl: ask there"],
  });
  const { lost } = await copyMeeting(rich, adapterOf("here"), target);
  expect(given[0]).toMatchObject({ password: "s3cret", native: {} });
  expect(lost).toEqual([
    "attendees: Signe was not copied, because here shows no email address",
    "attendees: user 9 was not copied, because here shows no email address",
    'title: there has "A long" instead of "A long title"',
    'endsAt: there has "2030-03-01T11:00:00+01:00" instead of "2030-03-01T10:45:00+01:00"',
    "timeZone: there did not keep it",
    "record: there has false instead of true",
    "password: there did not keep it",
    "attendees: there did not keep guest@mail.example",
    "own: this setting of here was not copied",
    "host: it is the user of the account second instead of user 7",
    "reference: the copy does not have order-1",
    "joinUrl: https://here.example/1 leads to the original, send people the new link",
    "description: there does not accept it",
  ]);
  expect(lost.join()).not.toContain("s3cret");
});

test("a copy names each part of a setting that is lost", async () => {
  const raw = { settings: { waiting_room: true, host_video: false, absent: undefined } };
  const { target } = targetOn("there");
  const { lost } = await copyMeeting({ ...original, raw }, adapterOf("here"), target);
  expect(lost).toContain("settings: waiting_room, host_video of here were not copied");
});
