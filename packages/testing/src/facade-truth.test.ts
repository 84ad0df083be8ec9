/** The facade's guarantees for any response of a provider. Uses stubs, because they can respond in ways that the sandbox does not. */
import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire, isMeetwireError, supports } from "meetwire";
import type { Meeting, MeetingInput } from "meetwire";
import { listByWindows, MeetingList } from "meetwire/adapter";
import type { AdapterFactory } from "meetwire/adapter";
import { connectycube } from "meetwire/connectycube";
import { daily } from "meetwire/daily";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { whereby } from "meetwire/whereby";
import { zoom } from "meetwire/zoom";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "./time.ts";

const range = { from: "2030-03-01T00:00:00Z", to: "2030-03-03T00:00:00Z" };
const plain = { title: "Demo", startsAt: "2030-03-01T09:00:00Z", durationMinutes: 30 };

type Respond = (request: Request, url: URL) => unknown;

/** A stub of a provider. It returns a response, or its body. */
const stub =
  (respond: Respond): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const given = await respond(request, new URL(request.url));
    return given instanceof Response ? given : Response.json(given);
  };

const cubeMeeting = {
  _id: "m1",
  name: "a",
  start_date: Date.parse("2030-03-01T10:00:00Z") / 1000,
  end_date: Date.parse("2030-03-01T11:00:00Z") / 1000,
  attendees: [{ id: 5 }],
  host_id: 1,
  timezone: { name: "Europe/Vienna", offset: 60 },
};
const dailyRoom = {
  id: "d61cd7b2-a273-42b4-89bd-be763fd562c1",
  name: "a-1",
  api_created: true,
  privacy: "private",
  url: "https://t.daily.co/a-1",
  created_at: "2030-02-01T10:00:00.000Z",
  config: {
    nbf: Date.parse("2030-03-01T10:00:00Z") / 1000,
    exp: Date.parse("2030-03-01T11:00:00Z") / 1000,
    recordings_template: "{domain_name}/{room_name}/title-a/{epoch_time}",
  },
};
const dailyMeeting = {
  domain: "t",
  room: "r",
  mtgStart: "2030-03-01T10:00:00Z",
  mtgEnd: "2030-03-01T10:05:00Z",
  participants: [{ email: "a@x.example", mtgJoin: "2030-03-01T10:00:00Z", mtgLeave: "2030-03-01T10:04:00Z" }],
};
const demoMeeting = {
  id: "1",
  type: "demos",
  attributes: {
    status: "scheduled",
    duration: 1800,
    account: "a",
    link: "https://demodesk.com/ABCDEFGH",
    token: "ABCDEFGH",
    startDate: "2030-03-01T10:00:00.000+01:00",
    timeZone: "Berlin",
  },
  relationships: { user: { data: { id: "7", type: "users" } }, participants: { data: [{ id: "8", type: "participants" }] }, recordings: { data: [] } },
};
const appointment = {
  id: "e1",
  title: "a",
  date: "2030-03-01T10:00:00Z",
  durationInMinutes: 5,
  owner: "a@x.example",
  attendees: ["b@x.example"],
  timezoneId: "Europe/Vienna",
  customProperties: { a: 1 },
};
const zoomMeeting = {
  id: 1,
  uuid: "aDYlohsHRtCd4ii1uC2+hA==",
  host_id: "h",
  topic: "a",
  type: 2,
  start_time: "2030-03-01T10:00:00Z",
  duration: 30,
  timezone: "Europe/Vienna",
  agenda: "b",
  created_at: "2030-02-01T10:00:00Z",
  join_url: "https://zoom.example/j/1",
  settings: { auto_recording: "cloud", meeting_invitees: [{ email: "b@x.example" }] },
  recurrence: { type: 2, repeat_interval: 1, weekly_days: "6", end_times: 3 },
};

const wherebyMeeting = {
  meetingId: "m1",
  roomName: "/a",
  roomUrl: "https://nordlys.whereby.com/a",
  startDate: "2030-03-01T10:00:00.000Z",
  endDate: "2030-03-01T11:00:00.000Z",
};

/** Each provider with one valid record: the response of its list, and its account. */
const PROVIDERS = {
  connectycube: {
    record: cubeMeeting,
    send: (records: unknown[]) => records,
    connect: (respond: Respond) => connectycube({ token: "t", maxRetries: 0, fetch: stub(respond) }),
    idField: "_id",
  },
  daily: {
    record: dailyRoom,
    send: (data: unknown[]) => ({ total_count: data.length, data }),
    connect: (respond: Respond) => daily({ apiKey: "k", maxRetries: 0, limiter: false, fetch: stub(respond) }),
    idField: "name",
  },
  "daily-early": {
    record: dailyMeeting,
    send: (meetings: unknown[]) => ({ moreResults: false, meetings }),
    connect: (respond: Respond) => dailyEarly({ token: "t", team: "t", maxRetries: 0, fetch: stub(respond) }),
    idField: "room",
  },
  demodesk: {
    record: demoMeeting,
    send: (data: unknown[]) => ({ data, status: "ok", meta: { totalPages: 1, currentPage: 1, totalCount: data.length, pageSize: 25 } }),
    connect: (respond: Respond) => demodesk({ apiKey: "k", maxRetries: 0, fetch: stub(respond) }),
    idField: "id",
  },
  "teamviewer-engage": {
    record: appointment,
    send: (records: unknown[]) => records,
    connect: (respond: Respond) => teamviewerEngage({ token: "t", maxRetries: 0, fetch: stub(respond) }),
    idField: "id",
  },
  whereby: {
    record: wherebyMeeting,
    send: (results: unknown[]) => ({ results, cursor: null }),
    connect: (respond: Respond) => whereby({ apiKey: "k", maxRetries: 0, limiter: false, fetch: stub(respond) }),
    idField: "meetingId",
  },
  zoom: {
    record: zoomMeeting,
    send: (meetings: unknown[]) => ({ meetings }),
    connect: (respond: Respond) => zoom({ token: "t", maxRetries: 0, limiter: false, fetch: stub(respond) }),
    idField: "id",
  },
} as const;
const NAMES = Object.keys(PROVIDERS) as (keyof typeof PROVIDERS)[];

interface ListingAccount {
  readonly account: { readonly meetings: { list(given: typeof range): MeetingList<Meeting>; get(id: string): Promise<Meeting> } };
}
const connect = (factory: AdapterFactory<never, never>) => (createMeetwire({ account: factory }) as unknown as ListingAccount).account;

/** The path of every value in a record. The tests replace each value with an odd one. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function replaceAt(record: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(record) ? ([...record] as never) : { ...(record as object) };
  copy[key] = replaceAt(copy[key], rest, value);
  return copy;
}

const ODD = [null, undefined, 7, "", "odd", true, [], {}, [null], { data: null }];

describe.each(NAMES)("%s", (name) => {
  const { record, send, connect: connectTo, idField } = PROVIDERS[name];

  test("returns the other records if one is odd in any field, and reports that one", async () => {
    const problems: string[] = [];
    const goodTitle = name === "daily-early" ? "r" : "a";
    for (const path of pathsOf(record)) {
      // A number can be read as another time, outside of the range.
      // A Daily room without times is not a meeting.
      const isTime = ["start_date", "startDate", "date", "mtgStart", "start_time", "nbf", "exp", "config"].includes(path.at(-1)!);
      for (const value of ODD) {
        const odd = replaceAt({ ...record, ...(name === "daily-early" ? { room: "odd" } : { [idField]: "99" }) }, path, value);
        const list = connect(connectTo(() => send([odd, record])) as never).meetings.list(range);
        const meetings = await list.toArray();
        const holds =
          meetings.some(({ title }) => title === goodTitle) &&
          meetings.length + list.failures.length >= (isTime ? 1 : 2) &&
          list.failures.every(({ error }) => (error as Error).name === "UnexpectedResponseError") &&
          meetings.every(({ id, title, startsAt, endsAt }) => [id, title, startsAt, endsAt].every((each) => typeof each === "string"));
        if (!holds) problems.push(`${path.join(".")} = ${JSON.stringify(value)}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("fails with typed errors only, whatever the response is", async () => {
    const problems: string[] = [];
    for (const body of [null, 5, "text", [], {}, [null], { data: null }, { data: [null] }, { meetings: null }, { results: 5 }, true]) {
      const account = connect(connectTo(() => Response.json(body)) as never) as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>;
      const calls = [
        () =>
          connect(connectTo(() => Response.json(body)) as never)
            .meetings.list(range)
            .toArray(),
        () => account["meetings"]!["create"]!(plain),
        () => account["meetings"]!["get"]!("1:ABCDEFGH"),
        () => account["meetings"]!["update"]!("1:ABCDEFGH", { title: "b", startsAt: plain.startsAt }),
        () => account["meetings"]!["cancel"]!("1:ABCDEFGH"),
        () => account["rooms"]!["list"]!(),
        () => account["rooms"]!["create"]!({ name: "r", startUrl: "https://a.example" }),
        () => account["people"]!["list"]!(),
        () => account["people"]!["create"]!({ email: "a@x.example" }),
        () => account["recordings"]!["list"]!("1"),
        () => account["attendance"]!["list"]!("r/2030-03-01T10:00:00Z/00000000"),
        () => account["webhooks"]!["parse"]!(body ?? "null"),
      ];
      for (const [index, call] of calls.entries()) {
        const error: unknown = await Promise.resolve()
          .then(call)
          .then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
        if (error !== undefined && !isMeetwireError(error)) problems.push(`${index} on ${JSON.stringify(body)}: ${String(error)}`);
      }
      // The provider has created the meeting, whatever its response says.
      const error: unknown = await Promise.resolve(account["meetings"]!["create"]!(plain)).catch((thrown: unknown) => thrown);
      if (isMeetwireError(error) && error.name !== "UnsupportedError" && error.outcome === "failed")
        problems.push(`create on ${JSON.stringify(body)} is ${error.outcome}: ${error.message}`);
    }
    expect(problems).toEqual([]);
  });

  test("a distant end costs few requests", async () => {
    let requests = 0;
    const account = connect(connectTo(() => (requests++, send([]))) as never);
    await account.meetings.list({ from: "2026-01-01T00:00:00Z", to: "9999-12-31T00:00:00Z" }).toArray();
    expect(requests).toBeLessThan(30);
  });

  test("an invalid range throws before any request", () => {
    const account = connect(connectTo(() => send([])) as never);
    for (const [from, to] of [
      [range.from, "2030-12-01"],
      ["2030-01-01", range.to],
      [range.to, range.from],
      [5, range.to],
    ] as [string, string][])
      expect(() => account.meetings.list({ from, to })).toThrow(/from is|to is|the range ends/);
  });
});

describe("a list that is read in pages", () => {
  test.each(["connectycube", "demodesk"] as const)("of %s misses no meeting if another one is deleted in the meantime", async (name) => {
    const { record, connect: connectTo } = PROVIDERS[name];
    const start = Date.parse(range.from);
    let all = Array.from({ length: 150 }, (_, index) => {
      const time = start + index * 60_000;
      if (name === "connectycube") return { ...record, _id: `m${index}`, start_date: time / 1000, end_date: time / 1000 + 60 };
      return { ...demoMeeting, id: String(index), attributes: { ...demoMeeting.attributes, startDate: new Date(time).toISOString(), token: null } };
    });
    const idOf = (each: object) => String((each as { _id?: string; id?: string })._id ?? (each as { id?: string }).id);
    const stays = all.slice(1).map(idOf);
    let calls = 0;
    const respond: Respond = (_, { searchParams }) => {
      const number = (key: string, fallback: number) => Number(searchParams.get(key) ?? fallback);
      const found = all.filter((each) => {
        const at = "start_date" in each ? each.start_date : 0;
        return name === "demodesk" || (at >= number("start_date[gte]", 0) && at <= number("start_date[lte]", Infinity));
      });
      const page = number("page", 1);
      const offset = name === "connectycube" ? number("offset", 0) : (page - 1) * 25;
      const items = found.slice(offset, offset + (name === "connectycube" ? number("limit", 100) : 25));
      if (calls++ === 0) all = all.slice(1);
      return name === "connectycube" ? items : { data: items, status: "ok", meta: { currentPage: page, pageSize: 25, hasNextPage: found.length > page * 25 } };
    };
    const got = new Set(
      (
        await connect(connectTo(respond) as never)
          .meetings.list(range)
          .toArray()
      ).map(({ id }) => id),
    );
    expect(stays.filter((id) => !got.has(id))).toEqual([]);
  });
});

/** An account with the given list. */
const listing =
  (list: (signal: AbortSignal | undefined) => AsyncGenerator<Meeting, void, undefined>): AdapterFactory =>
  () => ({
    provider: "own",
    capabilities: { meetings: { list: "native" } },
    client: {},
    verbs: { meetings: { list: (_: unknown, call?: { signal?: AbortSignal }) => new MeetingList(() => list(call?.signal)) } } as never,
  });
const meetingAt = (account: string, minutes: number): Meeting => {
  const startsAt = new Date(Date.parse(range.from) + minutes * 60_000).toISOString();
  return {
    provider: "own",
    account,
    id: `${account}${minutes}`,
    title: "a",
    startsAt,
    endsAt: startsAt,
    status: "scheduled",
    attendees: [],
    warnings: [],
    raw: undefined,
  };
};

describe("a merged list", () => {
  test("can be looped over again, and has two meetings of one room and minute", async () => {
    const meetings = [dailyMeeting, { ...dailyMeeting, participants: [{ email: "b@x.example" }] }];
    const wire = createMeetwire({ rooms: dailyEarly({ token: "t", team: "t", fetch: stub(() => ({ moreResults: false, meetings })) }) });
    const list = wire.meetings.list(range);
    expect(await list.toArray()).toHaveLength(2);
    expect(await list.toArray()).toHaveLength(2);
    const { resumeToken } = list;
    expect(await wire.meetings.list(range, { resumeFrom: resumeToken }).toArray()).toEqual([]);
  });

  test("checks its range before any request", () => {
    const wire = createMeetwire({ own: listing(async function* () {}) });
    expect(() => wire.meetings.list({ from: new Date(), to: "2030-12-01" })).toThrow(/^to is/);
    expect(() => wire.meetings.list({ from: range.to, to: range.from })).toThrow(/the range ends before it begins/);
  });

  test("waits for a slow account until its deadline, and reports it", async () => {
    const wire = createMeetwire({
      quick: listing(async function* () {
        yield meetingAt("quick", 1);
        yield meetingAt("quick", 9);
      }),
      stuck: listing(async function* () {
        yield meetingAt("stuck", 2);
        await new Promise(() => {});
      }),
    });
    const list = wire.meetings.list(range, { accountTimeoutMs: 50 });
    expect((await list.toArray()).map(({ id }) => id)).toEqual(["quick1", "stuck2", "quick9"]);
    expect(list.failures).toEqual([{ account: "stuck", error: expect.objectContaining({ name: "TimeoutError" }) }]);
  });

  test("reads accounts in parallel, up to the limit, and ahead of the consumer", async () => {
    let running = 0;
    let most = 0;
    const read = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    let ahead = 0;
    const accounts = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `a${index}`,
        listing(async function* () {
          await read();
          yield meetingAt(`a${index}`, index);
          ahead += 1;
          await read();
        }),
      ]),
    );
    const seen: number[] = [];
    for await (const _ of createMeetwire(accounts).meetings.list(range, { concurrency: 4 })) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(ahead);
    }
    expect(most).toBe(4);
    expect(seen[0]).toBe(1);
    expect(seen).toHaveLength(20);
  });

  test("recognizes a meeting that two keys of one tenant can see", async () => {
    const { credentials, accounts, urls, fetch } = createSandbox();
    const options = { baseUrl: urls.demodesk, fetch };
    const wire = createMeetwire({ admin: demodesk({ ...credentials.demodesk, ...options }), user: demodesk({ ...accounts.demodesk["user"]!, ...options }) });
    const meetings = await wire.meetings.list({ from: new Date(Date.now() - DAY_MS), to: new Date(Date.now() + DAY_MS) }).toArray();
    expect(new Set(meetings.map(({ uid }) => uid)).size).toBe(meetings.length / 2);
  });
});

describe("one webhooks.parse for all accounts", () => {
  const wire = createMeetwire({ first: connectycube({ token: "t" }), second: connectycube({ token: "t" }), sales: demodesk({ apiKey: "k" }) });
  const cubeEvent = { meeting: cubeMeeting, hostUser: {}, callRecords: [] };
  const request = (url: string, body: object = cubeEvent) => new Request(url, { method: "POST", body: JSON.stringify(body) });

  test("finds the account by the URL, the name, or the provider", async () => {
    expect((await wire.webhooks.parse(request("https://me.example/hooks/second"))).account).toBe("second");
    expect((await wire.webhooks.parse(request("https://me.example/hooks?account=first"))).account).toBe("first");
    expect((await wire.webhooks.parse(cubeEvent, { account: "second" })).account).toBe("second");
    const demo = { meta: { event: { action: "demo.ended", createdAt: "2030-03-01T10:00:00Z" } }, data: { id: "7", type: "demos", attributes: {} } };
    expect(await wire.webhooks.parse(request("https://me.example/hooks", demo))).toMatchObject({ account: "sales", type: "ended", meetingId: "7" });
    await expect(wire.webhooks.parse(request("https://me.example/hooks"))).rejects.toThrow(/can be for first, second/);
    await expect(wire.webhooks.parse(cubeEvent, { account: "third" })).rejects.toThrow(/no account third/);
    await expect(wire.webhooks.parse(request("https://me.example/hooks"), { secret: "s" })).rejects.toMatchObject({ name: "WebhookSecretError" });
  });
});

describe("accounts that are known at run time", () => {
  test("are found by name, and narrowed by `supports`", async () => {
    const { credentials, urls, fetch } = createSandbox();
    const rows = [
      { id: "c1", make: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }) },
      { id: "d1", make: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys" }) },
    ];
    const wire = createMeetwire(Object.fromEntries(rows.map(({ id, make }) => [id, make])));
    const made: Meeting[] = [];
    for (const { id } of rows) {
      const account = wire.account(id);
      if (account.supports("meetings.create")) made.push(await account.meetings.create(plain));
      else expect(supports(account, "rooms.create")).toBe(true);
    }
    expect(made).toHaveLength(1);
    expect((await wire.copyMeeting(made[0]!, "c1")).meeting.account).toBe("c1");
    await expect(wire.copyMeeting(made[0]!, "d1")).rejects.toMatchObject({ name: "UnsupportedError" });
    expect(() => wire.account("nobody")).toThrow(/there is no account nobody; there are c1, d1/);
  });
});

describe("ids", () => {
  test.each([undefined, null, "", " ", 5])("%j is rejected before anything is sent", async (id) => {
    const { credentials, urls, fetch, requests } = createSandbox();
    const { cube } = createMeetwire({ cube: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }) });
    for (const verb of ["get", "update", "cancel", "delete"] as const)
      await expect((cube.meetings[verb] as (id: unknown, changes: object) => Promise<unknown>)(id, {})).rejects.toMatchObject({ name: "InvalidInputError" });
    expect(requests).toEqual([]);
  });

  test.each(["connectycube", "daily", "demodesk", "teamviewer-engage", "whereby", "zoom"] as const)(
    "%s: a response with another meeting than the requested one is an error",
    async (name) => {
      const { record, connect: connectTo, send } = PROVIDERS[name];
      const account = connect(
        connectTo((_, { pathname }) =>
          name === "demodesk" && !pathname.endsWith("/demos") ? { data: record, status: "ok" } : name === "connectycube" ? send([record]) : record,
        ) as never,
      );
      await expect(account.meetings.get(name === "demodesk" ? "55:PYBGFKMZ" : "another")).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    },
  );
});

describe("a provider's informal time zone", () => {
  test.each([
    ["Berlin", "Europe/Berlin", 0],
    ["(GMT+01:00) Vienna", "Europe/Vienna", 0],
    ["Middle Earth", undefined, 1],
  ])("%s is %s", async (timeZone, expected, warnings) => {
    const record = { ...demoMeeting, attributes: { ...demoMeeting.attributes, timeZone } };
    const [meeting] = await connect(PROVIDERS.demodesk.connect(() => PROVIDERS.demodesk.send([record])) as never)
      .meetings.list(range)
      .toArray();
    expect(meeting).toMatchObject({ timeZone: expected, startsAt: "2030-03-01T10:00:00.000+01:00" });
    expect(meeting!.warnings).toHaveLength(warnings);
  });
});

describe("lost and warnings are complete", () => {
  /** Each field separately, all fields, and all but one. */
  const FIELDS: Partial<MeetingInput> = {
    description: "What it is about",
    timeZone: "Europe/Vienna",
    attendees: [{ email: "a@mail.example", name: "Ann" }, "b@mail.example"],
    record: true,
    password: "s3cret-77",
    visibility: "private",
  };
  const COPIED = ["title", "startsAt", "endsAt", "timeZone", "description", "record", "password", "visibility", "joinUrl", "reference"] as const;
  const names = Object.keys(FIELDS) as (keyof MeetingInput)[];
  const all = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((__, index) => (bits >> index) & 1));
  const combinations = all.filter(({ length }) => length <= 1 || length >= names.length - 1);
  const createWire = () => {
    const { credentials, accounts, urls, fetch } = createSandbox();
    return createMeetwire({
      cube: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch, meetingUrlTemplate: "https://meet.example/%s" }),
      otherCube: connectycube({ ...accounts.connectycube["tomas"]!, baseUrl: urls.connectycube, fetch }),
      daily: daily({ ...credentials.daily, baseUrl: urls.daily, fetch, limiter: false }),
      demo: demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, fetch }),
      engage: teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"], fetch }),
      whereby: whereby({ ...credentials.whereby, baseUrl: urls.whereby, fetch, limiter: false }),
      zoom: zoom({ ...accounts.zoom["maya"]!, baseUrl: urls.zoom, fetch, limiter: false }),
    });
  };
  const accounts = ["cube", "otherCube", "daily", "demo", "engage", "whereby", "zoom"] as const;

  test.each(accounts.flatMap((from) => accounts.map((to) => [from, to] as const)))("from %s to %s, for each combination of fields", async (from, to) => {
    const wire = createWire();
    const problems: string[] = [];
    for (const fields of combinations) {
      const check = (holds: boolean, what: string) => void (holds || problems.push(`${fields.join(", ")}: ${what}`));
      const input = {
        title: "A title",
        // A Whereby room starts now. Until 2030, it would be longer than Zoom allows.
        startsAt: from === "whereby" ? new Date(Date.now() + DAY_MS / 4) : "2030-03-01T09:00:00Z",
        durationMinutes: 30,
        ...Object.fromEntries(fields.map((field) => [field, FIELDS[field]])),
      } as MeetingInput;
      const native = from === "engage" ? { validBefore: 2, customProperties: { order: 7 }, owner: "anna@nordlys.example" } : {};
      const original: Meeting = await (wire[from].meetings.create as (given: MeetingInput) => Promise<Meeting>)({ ...input, native });
      const said = (sentences: readonly string[], field: string) => sentences.some((sentence) => sentence.startsWith(`${field}:`));
      for (const field of fields)
        check(field === "attendees" || original[field as keyof Meeting] === FIELDS[field] || said(original.warnings, field), `${field} when created`);

      const { meeting, lost } = await wire.copyMeeting(original, to);
      for (const field of COPIED) {
        const [before, after] = [original[field], meeting[field]];
        const isSame = field.endsWith("At") ? Date.parse(String(after)) === Date.parse(String(before)) : after === before;
        check(before === undefined || isSame || said(lost, field), `${field} when copied`);
      }
      for (const { email, name } of original.attendees)
        check(meeting.attendees.some((each) => each.email === email && each.name === name) || said(lost, "attendees"), `attendee ${email}`);
      check(from === to || original.host === undefined || original.host.email === meeting.host?.email || said(lost, "host"), "host");
      if (from === "engage" && to !== "engage") for (const setting of ["validBefore", "customProperties"]) check(said(lost, setting), setting);
      check(!lost.join().includes("s3cret") && new Set(lost).size === lost.length, `lost is ${lost.join("; ")}`);
    }
    expect(problems).toEqual([]);
  });
});

test("windows grow, shrink and are halved, and each meeting is listed once", async () => {
  const starts = [...Array.from({ length: 300 }, (_, index) => index * 60_000), ...Array.from({ length: 40 }, (_, index) => 40 * DAY_MS + index * DAY_MS)];
  const meetings = starts.map((start, index) => ({ ...meetingAt("a", 0), id: `m${index}`, startsAt: new Date(Date.parse(range.from) + start).toISOString() }));
  const found: string[] = [];
  const read = async (from: Date, to: Date) => {
    const within = meetings.filter(({ startsAt }) => Date.parse(startsAt) >= from.getTime() && Date.parse(startsAt) < to.getTime());
    return within.length > 50 ? undefined : within;
  };
  for await (const { id } of listByWindows({ from: range.from, to: "2040-01-01T00:00:00Z" }, read)) found.push(id);
  expect(found).toEqual(meetings.map(({ id }) => id));
});
