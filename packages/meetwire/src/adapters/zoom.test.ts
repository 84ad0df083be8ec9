import { createSandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { createMeetwire } from "../create-meetwire.ts";
import { zoom } from "./zoom.ts";
import { DAY_MS } from "../time.ts";

const START = "2030-03-01T09:00:00Z";
const input = { title: "Weekly sync", startsAt: START, durationMinutes: 30 };

/** An account of the sandbox. */
function connect() {
  const { accounts, urls, fetch } = createSandbox();
  return createMeetwire({ sales: zoom({ ...accounts.zoom["maya"]!, baseUrl: urls.zoom, fetch }) }).sales;
}

/** An account of a provider that responds as given, by the path. */
function respond(responses: Readonly<Record<string, unknown>>) {
  const send: typeof fetch = async (url) => Response.json(responses[new URL(new Request(url).url).pathname.replace("/v2", "")]);
  return createMeetwire({ sales: zoom({ token: "t", maxRetries: 0, fetch: send }) }).sales;
}

const meeting = { id: 7, topic: "Weekly sync", start_time: START, duration: 30, timezone: "UTC" };

describe("a series", () => {
  test.each([
    ["FREQ=DAILY;INTERVAL=2;COUNT=5", { type: 1, repeat_interval: 2, end_times: 5 }],
    ["FREQ=WEEKLY;BYDAY=SU,WE,SA;COUNT=6", { type: 2, repeat_interval: 1, weekly_days: "1,4,7", end_times: 6 }],
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", { type: 3, monthly_week: -1, monthly_week_day: 6 }],
    ["FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20300801T090000Z", { type: 3, monthly_day: 15, end_date_time: "2030-08-01T09:00:00.000Z" }],
  ])("%s is sent in Zoom's form, and read back", async (recurrence, expected) => {
    const made = await connect().meetings.create({ ...input, recurrence });
    expect(made.raw).toMatchObject({ type: 8, recurrence: expected });
    expect(made).toMatchObject({ recurrence, warnings: [] });
  });

  test("turns a plain meeting into a series", async () => {
    const sales = connect();
    const { id } = await sales.meetings.create(input);
    const changed = await sales.meetings.update(id, { recurrence: "FREQ=DAILY;COUNT=5" });
    expect(changed.raw).toMatchObject({ type: 8, recurrence: { type: 1, end_times: 5 } });
    expect(changed.recurrence).toBe("FREQ=DAILY;COUNT=5");
  });

  test.each([
    ["FREQ=WEEKLY", "it needs COUNT or UNTIL"],
    ["FREQ=WEEKLY;COUNT=61", "COUNT is 60 at most"],
    ["FREQ=WEEKLY;INTERVAL=51;COUNT=2", "an interval is 50 at most"],
    ["FREQ=YEARLY;COUNT=2", "Zoom repeats daily, weekly or monthly"],
    ["FREQ=DAILY;BYDAY=MO;COUNT=2", "a daily rule cannot have days"],
    ["FREQ=WEEKLY;BYDAY=2MO;COUNT=2", "plain days of the week"],
    ["FREQ=MONTHLY;BYDAY=1MO,2MO;COUNT=2", "a monthly rule can only have one day"],
    ["FREQ=MONTHLY;BYDAY=5MO;COUNT=2", "1 to 4, or -1"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", "counted from its start"],
    ["FREQ=MONTHLY;BYSETPOS=1;COUNT=2", "Zoom supports only"],
  ])("%s is rejected: %s", async (recurrence, reason) => {
    await expect(connect().meetings.create({ ...input, recurrence })).rejects.toThrow(reason);
  });
});

describe("the occurrences of a series", () => {
  const recurrence = "FREQ=WEEKLY;COUNT=4";
  const days = (list: readonly { startsAt: string }[]) => list.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10));
  const range = { from: "2030-03-05T00:00:00Z", to: "2030-03-20T00:00:00Z" };

  test("are listed in each range that contains some, even if the series began before it", async () => {
    const sales = connect();
    const { id } = await sales.meetings.create({ ...input, recurrence });
    const found = await sales.meetings.list(range).toArray();
    expect(days(found)).toEqual(["2030-03-08", "2030-03-15"]);
    expect(new Set(found.map((each) => each.id)).size).toBe(2);
    expect(found.every((each) => each.id.startsWith(`${id}@`) && each.recurrence === undefined && each.title === input.title)).toBe(true);
    expect(days(await sales.meetings.list({ from: "2030-02-01T00:00:00Z", to: "2030-09-01T00:00:00Z" }).toArray())).toHaveLength(4);
  });

  test("can be read, moved and deleted one by one", async () => {
    const sales = connect();
    const series = await sales.meetings.create({ ...input, recurrence });
    const [second, third] = await sales.meetings.list(range).toArray();
    expect(await sales.meetings.get(second!.id)).toMatchObject({ id: second!.id, uid: second!.uid, startsAt: second!.startsAt, recurrence: undefined });
    const moved = await sales.meetings.update(second!.id, { startsAt: "2030-03-09T10:00:00Z", durationMinutes: 45 });
    expect(moved).toMatchObject({ id: second!.id, warnings: [] });
    await sales.meetings.delete(third!.id);
    const left = await sales.meetings.list({ ...range, from: "2030-03-01T00:00:00Z", to: "2030-04-01T00:00:00Z" }).toArray();
    expect(days(left)).toEqual(["2030-03-01", "2030-03-09", "2030-03-22"]);
    expect((await sales.meetings.get(series.id)).recurrence).toBe(recurrence);
  });

  test.each([{ title: "Other" }, { recurrence: "FREQ=DAILY;COUNT=2" }, { password: "abc123" }])("cannot have their own %o", async (changes) => {
    const sales = connect();
    await sales.meetings.create({ ...input, recurrence });
    const [first] = await sales.meetings.list(range).toArray();
    await expect(sales.meetings.update(first!.id, changes)).rejects.toThrow("change the series");
  });

  test("are listed once, even if Zoom lists each of them in a separate row", async () => {
    const rows = [1, 8, 15].map((day) => ({ ...meeting, type: 8, start_time: `2030-03-${String(day).padStart(2, "0")}T09:00:00Z` }));
    const occurrences = rows.map(({ start_time, duration }) => ({ occurrence_id: String(Date.parse(start_time)), start_time, duration, status: "available" }));
    const sales = respond({ "/users/me/meetings": { meetings: rows }, "/meetings/7": { ...rows[0], occurrences } });
    expect(days(await sales.meetings.list({ from: "2030-03-01T00:00:00Z", to: "2030-04-01T00:00:00Z" }).toArray())).toEqual([
      "2030-03-01",
      "2030-03-08",
      "2030-03-15",
    ]);
  });

  test.each(["7@", "7@undefined", "7@x"])("are not the whole series: %s is rejected before it is deleted", async (id) => {
    const sent: string[] = [];
    const send: typeof fetch = async (url) => {
      sent.push(new Request(url).url);
      return new Response(null, { status: 204 });
    };
    const { sales } = createMeetwire({ sales: zoom({ token: "t", fetch: send }) });
    await expect(sales.meetings.delete(id)).rejects.toMatchObject({ name: "InvalidInputError" });
    expect(sent).toEqual([]);
  });

  test("give a series its start if it has none of its own", async () => {
    const occurrences = [
      { occurrence_id: "1", start_time: "2030-03-01T09:00:00Z", duration: 30, status: "deleted" },
      { occurrence_id: "2", start_time: "2030-03-08T09:00:00Z", duration: 45, status: "available" },
    ];
    const read = await respond({ "/meetings/7": { id: 7, topic: "Weekly sync", type: 8, timezone: "UTC", occurrences } }).meetings.get("7");
    expect(read).toMatchObject({ startsAt: "2030-03-08T09:00:00.000Z", endsAt: "2030-03-08T09:45:00.000Z" });
    await expect(respond({ "/meetings/7": { id: 7, topic: "Room", type: 3 } }).meetings.get("7")).rejects.toThrow("no fixed times");
  });

  test("have their own recordings and attendance", async () => {
    const [one, two] = ["2030-03-01T09:02:00Z", "2030-03-08T09:01:00Z"] as const;
    const visit = (name: string) => ({ participants: [{ name, join_time: one, leave_time: two }] });
    const sales = respond({
      "/meetings/7": {},
      "/past_meetings/7/instances": {
        meetings: [
          { uuid: "one", start_time: one },
          { uuid: "two", start_time: two },
        ],
      },
      "/meetings/one/recordings": { recording_files: [{ id: "f" }] },
      "/meetings/two/recordings": { recording_files: [{ id: "g" }] },
      "/past_meetings/one/participants": visit("Ann"),
      "/past_meetings/two/participants": visit("Ben"),
    });
    const id = `7@${Date.parse("2030-03-08T09:00:00Z")}`;
    expect((await sales.recordings.list(id)).map((each) => each.id)).toEqual(["g@two"]);
    expect((await sales.attendance.list(id)).map(({ person }) => person.name)).toEqual(["Ben"]);
    await expect(sales.attendance.list(`7@${Date.parse("2030-03-15T09:00:00Z")}`)).rejects.toMatchObject({ name: "NotFoundError" });
  });
});

test("an occurrence that was moved has its own instances, and the one that it was moved next to has others", async () => {
  const id = (time: string) => String(Date.parse(time));
  const [monday, tuesday] = ["2030-03-04T09:00:00Z", "2030-03-05T09:00:00Z"] as const;
  const sales = respond({
    "/meetings/7": {
      occurrences: [
        { occurrence_id: id(monday), start_time: "2030-03-05T15:00:00Z", status: "available" },
        { occurrence_id: id(tuesday), start_time: tuesday, status: "available" },
      ],
    },
    "/past_meetings/7/instances": {
      meetings: [
        { uuid: "late", start_time: "2030-03-05T15:01:00Z" },
        { uuid: "early", start_time: "2030-03-05T09:02:00Z" },
      ],
    },
    "/meetings/late/recordings": { recording_files: [{ id: "f" }] },
    "/meetings/early/recordings": { recording_files: [{ id: "g" }] },
  });
  expect((await sales.recordings.list(`7@${id(monday)}`)).map((each) => each.id)).toEqual(["f@late"]);
  expect((await sales.recordings.list(`7@${id(tuesday)}`)).map((each) => each.id)).toEqual(["g@early"]);
});

describe("Zoom's changes are in the warnings", () => {
  test("a start in the past", async () => {
    const { warnings } = await connect().meetings.create({ ...input, startsAt: new Date(Date.now() - DAY_MS) });
    expect(warnings[0]).toMatch(/^startsAt: Zoom does not accept a time in the past/);
  });

  test("parts of a minute", async () => {
    const { endsAt, warnings } = await connect().meetings.create({ title: "Odd", startsAt: START, endsAt: "2030-03-01T09:10:20Z" });
    expect(new Date(endsAt).toISOString()).toBe("2030-03-01T09:10:00.000Z");
    expect(warnings).toEqual(["endsAt: Zoom counts whole minutes, so the length was rounded"]);
  });

  test("people without an address, and names", async () => {
    const attendees = [{ name: "Ann" }, { id: "77" }, {}, { email: "b@x.example", name: "Ben" }];
    const { warnings } = await connect().meetings.create({ ...input, attendees, invite: false });
    expect(warnings).toEqual([
      "attendees: Ann was left out, Zoom needs an email address",
      "attendees: user 77 was left out, Zoom needs an email address",
      "attendees: a person without a name was left out, Zoom needs an email address",
      "attendees: Zoom stores no names, so Ben was left out",
    ]);
  });

  test("less than a minute becomes a minute, not Zoom's hour", async () => {
    const { endsAt } = await connect().meetings.create({ title: "Odd", startsAt: START, endsAt: "2030-03-01T09:00:20Z" });
    expect(new Date(endsAt).toISOString()).toBe("2030-03-01T09:01:00.000Z");
  });

  test("a rule that is only spelled differently is not a loss", async () => {
    const { warnings } = await connect().meetings.create({ ...input, recurrence: "RRULE:FREQ=WEEKLY;COUNT=4;byday=mo,fr" });
    expect(warnings).toEqual([]);
  });

  test("more than a day is rejected", async () => {
    await expect(connect().meetings.create({ ...input, durationMinutes: 24 * 60 + 1 })).rejects.toThrow("Zoom allows 1440 at most");
  });
});

test("a meeting that Zoom reports as running has started, whatever its times are", async () => {
  const { status } = await respond({ "/meetings/7": { ...meeting, status: "started" } }).meetings.get("7");
  expect(status).toBe("started");
});

test("past meetings are listed", async () => {
  const over = { ...meeting, start_time: "2020-03-01T09:00:00Z" };
  const list = respond({ "/users/me/meetings": { meetings: [over] } }).meetings.list({ from: "2020-03-01T00:00:00Z", to: "2020-03-02T00:00:00Z" });
  expect((await list.toArray()).map(({ id, status }) => [id, status])).toEqual([["7", "ended"]]);
});

test("a copy keeps Zoom's own settings", async () => {
  const { accounts, urls, fetch } = createSandbox();
  const wire = createMeetwire({ sales: zoom({ ...accounts.zoom["maya"]!, baseUrl: urls.zoom, fetch }) });
  const settings = { waiting_room: true, mute_upon_entry: true };
  const { meeting: copy } = await wire.copyMeeting(await wire.sales.meetings.create({ ...input, native: { settings } }), "sales");
  expect(copy.raw).toMatchObject({ settings });
});

describe("recordings", () => {
  const file = { id: "f", file_type: "MP4", file_size: 9, recording_start: "2030-03-01T09:00:00Z", recording_end: "2030-03-01T09:20:00Z" };

  test("include all instances, each with its length", async () => {
    const sales = respond({
      "/past_meetings/7/instances": { meetings: [{ uuid: "one" }, { uuid: "two" }] },
      "/meetings/one/recordings": { recording_files: [file] },
      "/meetings/two/recordings": { recording_files: [{ ...file, id: "g" }] },
    });
    const recordings = await sales.recordings.list("7");
    expect(recordings.map(({ id, durationSeconds }) => [id, durationSeconds])).toEqual([
      ["f@one", 1200],
      ["g@two", 1200],
    ]);
  });

  test("without an id, such as captions, are listed by their type, and deleted only with the whole recording", async () => {
    const caption = { file_type: "CC", recording_start: START, download_url: "https://zoom.us/rec/download/cc" };
    const sales = respond({ "/past_meetings/7/instances": { meetings: [{ uuid: "one" }] }, "/meetings/one/recordings": { recording_files: [file, caption] } });
    const recordings = await sales.recordings.list("7");
    expect(recordings.map(({ id }) => id)).toEqual(["f@one", "CC@one"]);
    expect(recordings.failures).toEqual([]);
    await expect(sales.recordings.delete("CC@one")).rejects.toThrow("only with its whole recording");
  });

  test("cannot be downloaded or deleted without an instance in its id", async () => {
    const sales = respond({});
    await expect(sales.recordings.delete("f")).rejects.toMatchObject({ name: "InvalidInputError" });
    await expect(sales.recordings.download({ id: "f" } as never)).rejects.toMatchObject({ name: "InvalidInputError" });
  });
});

test("guests without an address are counted one by one, and a visit that cannot be read is in the failures", async () => {
  const visit = { name: "Guest", join_time: "2030-03-01T09:00:00Z", leave_time: "2030-03-01T09:10:00Z" };
  const known = { ...visit, id: "u", user_email: "a@x.example" };
  const participants = [
    visit,
    visit,
    known,
    { ...known, join_time: "2030-03-01T09:20:00Z", leave_time: "2030-03-01T09:30:00Z" },
    { ...known, join_time: null },
  ];
  const attendance = await respond({ "/past_meetings/7/participants": { participants } }).attendance.list("7");
  expect(attendance.map(({ seconds }) => seconds)).toEqual([600, 600, 1200]);
  expect(attendance).toMatchObject({ failures: [{ id: "u" }] });
});

test("the time in the waiting room is no attendance, and who has not left is still there", async () => {
  const visit = { id: "u", name: "Ann", user_email: "a@x.example", join_time: "2030-03-01T09:00:00Z", leave_time: "2030-03-01T09:10:00Z" };
  const participants = [
    { ...visit, status: "in_waiting_room", leave_time: "2030-03-01T09:05:00Z", join_time: "2030-03-01T08:00:00Z" },
    { ...visit, status: "in_meeting" },
    { ...visit, id: "w", user_email: "w@x.example", status: "in_waiting_room" },
    { ...visit, id: "v", user_email: "v@x.example", leave_time: "" },
  ];
  const attendance = await respond({ "/past_meetings/7/participants": { participants } }).attendance.list("7");
  expect(attendance.map(({ person, spans }) => [person.id, spans.length, spans[0]!.to])).toEqual([
    ["u", 1, "2030-03-01T09:10:00.000Z"],
    ["v", 1, undefined],
  ]);
  expect(attendance.failures).toEqual([]);
});

test("roles have names instead of Zoom's numbers", async () => {
  const users = [0, 1, 2, "r9"].map((role_id, index) => ({ id: `u${index}`, role_id, first_name: "Ann", last_name: "Ek" }));
  const people = await respond({ "/users": { users } }).people.list();
  expect(people.slice(0, 4).map(({ role, name }) => [role, name])).toEqual(["owner", "admin", "member", "r9"].map((role) => [role, "Ann Ek"]));
});

test("an event about a meeting has the fields of the meeting that Zoom sends", async () => {
  const event = { event: "meeting.created", event_ts: 1_900_000_000_000, payload: { account_id: "a", object: { ...meeting, uuid: "x" } } };
  expect(await respond({}).webhooks.parse(event)).toMatchObject({ meeting: { id: "7", title: "Weekly sync", endsAt: "2030-03-01T09:30:00.000Z" } });
});

test("an event has the same id if it is delivered again, and another one than an event of the same millisecond", async () => {
  const joined = (who: string, more: object = {}) => ({
    event: "meeting.participant_joined",
    event_ts: 1_900_000_000_000,
    ...more,
    payload: { account_id: "a", object: { ...meeting, uuid: "x", participant: { user_name: who } } },
  });
  const idOf = async (event: object) => (await respond({}).webhooks.parse(event)).id;
  const ann = await idOf(joined("Ann", { download_token: "one" }));
  expect(await idOf(joined("Ann", { download_token: "two" }))).toBe(ann);
  expect(await idOf(joined("Ben"))).not.toBe(ann);
});

test("an event about occurrences of a series does not look like one about the whole series", async () => {
  const parse = async (event: string, operation: string, occurrences: readonly string[] | undefined) => {
    const object = { ...meeting, uuid: "x", type: 8, occurrences: occurrences?.map((id) => ({ occurrence_id: id, start_time: START })) };
    const change = event === "meeting.updated" ? { scope: operation } : { operation };
    const { type, meetingId } = await respond({}).webhooks.parse({ event, event_ts: 1_900_000_000_000, payload: { account_id: "a", ...change, object } });
    return `${type} ${meetingId}`;
  };
  expect(await parse("meeting.deleted", "single", ["1"])).toBe("cancelled 7@1");
  expect(await parse("meeting.deleted", "range", ["1", "2"])).toBe("rescheduled 7");
  expect(await parse("meeting.deleted", "all", ["1", "2"])).toBe("cancelled 7");
  // A meeting that is no series.
  expect(await parse("meeting.deleted", "single", undefined)).toBe("cancelled 7");
  expect(await parse("meeting.updated", "single", ["1"])).toBe("rescheduled 7@1");
});
