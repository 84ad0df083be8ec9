import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { createMeetwire } from "../create-meetwire.ts";
import { demodesk } from "./demodesk.ts";
import type { DemodeskAccountOptions } from "./demodesk.ts";
import { DAY_MS } from "../time.ts";

const NOW = Date.UTC(2026, 10, 20, 9, 40);

let now: number;
let seen: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  seen = 0;
  sandbox = createSandbox({ now: () => now });
});

afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

const connect = (name = "admin", more: Partial<DemodeskAccountOptions> = {}) =>
  createMeetwire({
    sales: demodesk({ ...sandbox.accounts.demodesk[name]!, baseUrl: sandbox.urls.demodesk, fetch: sandbox.fetch, maxRetries: 0, ...more, companyId: "42" }),
  }).sales;
const input = { title: "Kestrel: Demo", startsAt: new Date(NOW + 3 * DAY_MS), durationMinutes: 45, timeZone: "Europe/Vienna" };
/** The requests since the last call of this function. */
const asked = () => {
  const operations = sandbox.requests.slice(seen).map(({ operation }) => operation);
  seen = sandbox.requests.length;
  return operations;
};
const past = { from: new Date(NOW - 60 * DAY_MS), to: new Date(NOW) };

describe("a meeting", () => {
  test("is scheduled in its zone, and read back, because Demodesk only returns its id", async () => {
    const meeting = await connect().meetings.create(input);
    expect(meeting).toMatchObject({
      provider: "demodesk",
      account: "sales",
      id: expect.stringMatching(/^\d+:[A-Z]{8}$/),
      title: "Kestrel: Demo",
      startsAt: "2026-11-23T10:40:00.000+01:00",
      endsAt: "2026-11-23T11:25:00.000+01:00",
      timeZone: "Europe/Vienna",
      status: "scheduled",
      joinUrl: expect.stringMatching(/^https:\/\/demodesk\.com\/[A-Z]{8}$/),
      host: { id: "9771" },
      attendees: [],
      warnings: [],
    });
    expect(asked()).toEqual(["meetings/create", "meetings/list", "meetings/get"]);
  });

  test("needs no search if Demodesk returns more than the id", async () => {
    const sent: string[] = [];
    const generous: typeof fetch = async (url, init) => {
      sent.push(init?.method ?? "GET");
      const response = await sandbox.fetch(url, init);
      if (init?.method !== "POST") return response;
      const { data } = (await response.json()) as { data: { id: string } };
      const { items } = await connect().client.meetings.list({ filter: { account_i_cont: "Kestrel: Demo" } });
      return Response.json({ data: items.find(({ id }) => id === data.id), status: "ok" });
    };
    await connect("admin", { fetch: generous }).meetings.create(input);
    expect(sent).toEqual(["POST", "GET"]);
  });

  test("warns about fields that Demodesk does not accept", async () => {
    const { warnings } = await connect().meetings.create({ ...input, attendees: ["owen@kestrel.example"], description: "Bring coffee", record: true });
    expect(warnings).toEqual([
      expect.stringMatching(/^description: Demodesk does not accept a description/),
      expect.stringMatching(/^attendees: Demodesk's API does not send invitations/),
      expect.stringMatching(/^record: in Demodesk, the event type decides/),
    ]);
  });

  test("accepts Demodesk's own fields", async () => {
    const { host, raw } = await connect().meetings.create({ ...input, native: { user_id: "9772", countryCode: "AT" } });
    expect(host).toMatchObject({ id: "9772" });
    expect(raw.data.attributes.countryCode).toBe("AT");
  });

  test.each(["meetings/get", "meetings/list"])(
    "has the outcome done, with its id, if it cannot be read back by %s, so it is not scheduled twice",
    async (operation) => {
      sandbox.faults.add({ kind: "status", status: 503, operation });
      const account = connect();
      const error = await account.meetings.create(input).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        name: "UnexpectedResponseError",
        message: expect.stringMatching(/^demodesk scheduled the meeting \d+, but the result could not be read: .*503.* Do not repeat the call/),
        outcome: "done",
        data: { id: expect.stringMatching(/^\d+$/) },
        retryable: false,
      });
      expect((await account.meetings.get((error as { data: { id: string } }).data.id)).title).toBe(input.title);
    },
  );

  test("has the outcome done if it was changed and cannot be read", async () => {
    const account = connect();
    const { id } = await account.meetings.create(input);
    sandbox.faults.add({ kind: "status", status: 503, operation: "meetings/get" });
    await expect(account.meetings.update(id, { timeZone: undefined, native: { countryCode: "AT" } })).rejects.toMatchObject({ outcome: "done", data: { id } });
  });

  test("has the outcome done even if the caller aborts while it is read back", async () => {
    const controller = new AbortController();
    const aborting: typeof fetch = async (url, init) => {
      if (init?.method === "GET") controller.abort();
      return sandbox.fetch(url, init);
    };
    const creating = connect("admin", { fetch: aborting }).meetings.create(input, { signal: controller.signal });
    await expect(creating).rejects.toMatchObject({ name: "AbortedError", outcome: "done", data: { id: expect.any(String) } });
  });

  test("is found by id and token, by the token only, and by the id only", async () => {
    const account = connect();
    const { id } = await account.meetings.create(input);
    const [number, token] = id.split(":") as [string, string];
    for (const each of [id, token, number]) {
      asked();
      expect((await account.meetings.get(each)).id).toBe(id);
      expect(asked().filter((operation) => operation === "meetings/get")).toHaveLength(1);
      expect((await account.meetings.update(each, { title: `By ${each}` })).title).toBe(`By ${each}`);
    }
    expect(await account.meetings.cancel(number)).toMatchObject({ id, status: "cancelled" });
    await account.meetings.delete(token);
    for (const each of [id, token, number]) await expect(account.meetings.get(each)).rejects.toMatchObject({ name: "NotFoundError" });
  });

  test("keeps the reference in its title when it is renamed, and its length when it is moved", async () => {
    const account = connect();
    const { id } = await account.meetings.create(input);
    asked();
    expect(await account.meetings.update(id, { title: "Renamed" })).toMatchObject({ id, title: "Renamed" });
    expect(asked()).toEqual(["meetings/get", "meetings/update", "meetings/get"]);
    expect(await account.meetings.update(id, { startsAt: "2026-12-01T09:00:00+01:00" })).toMatchObject({
      startsAt: "2026-12-01T09:00:00.000+01:00",
      endsAt: "2026-12-01T09:45:00.000+01:00",
    });
    expect(await account.meetings.update(id, { durationMinutes: 15 })).toMatchObject({ endsAt: "2026-12-01T09:15:00.000+01:00" });
    await expect(account.meetings.update(id, { endsAt: "2026-12-01T08:00:00Z" })).rejects.toThrow(/has to be after its start/);
  });

  test("can be cancelled twice, but not after it has started", async () => {
    const account = connect();
    const { id } = await account.meetings.create(input);
    await account.meetings.cancel(id);
    expect(await account.meetings.get(id)).toMatchObject({ status: "cancelled" });
    expect(await account.meetings.cancel(id)).toMatchObject({ id, status: "cancelled" });
    const other = await account.meetings.create(input);
    now = NOW + 3 * DAY_MS;
    await expect(account.meetings.cancel(other.id)).rejects.toMatchObject({ name: "ValidationError", message: expect.stringContaining("has started") });
  });
});

describe("a list", () => {
  test("has the whole team's meetings by start, with host and participants", async () => {
    const meetings = await connect().meetings.list(past).toArray();
    expect(meetings.length).toBeGreaterThan(40);
    expect(new Set(meetings.map(({ host }) => host?.email))).toEqual(new Set(["maya@nordlys.example", "tomas@nordlys.example", "yuki@nordlys.example"]));
    expect(new Set(meetings.map(({ status }) => status))).toEqual(new Set(["started", "ended", "cancelled"]));
    expect(meetings.flatMap(({ attendees }) => attendees.map(({ name }) => name))).toEqual(expect.arrayContaining(["Signe Halvorsen", "Evi"]));
    const starts = meetings.map(({ startsAt }) => Date.parse(startsAt));
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    expect(starts.every((start) => start >= past.from.getTime() && start < past.to.getTime())).toBe(true);
    expect(meetings.some(({ record }) => record)).toBe(true);
  });

  test("has only the meetings of the key's user on request", async () => {
    const meetings = await connect("user", { meetings: "own" }).meetings.list(past).toArray();
    expect(new Set(meetings.map(({ host }) => host?.name))).toEqual(new Set(["Tomás Ferreira"]));
  });

  test("is the same with the newer meta", async () => {
    const all = await connect("newer")
      .meetings.list({ from: new Date(NOW - 60 * DAY_MS), to: new Date(NOW + 60 * DAY_MS) })
      .toArray();
    expect(all.length).toBeGreaterThan(25);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe("people", () => {
  test("are listed, added with their key, and removed", async () => {
    const account = connect();
    const member = await account.people.create({ email: "lars@nordlys.example", firstName: "Lars", lastName: "Holm" });
    expect(member).toMatchObject({ email: "lars@nordlys.example", name: "Lars Holm", raw: { id: member.id, apiKey: expect.any(String) } });
    expect((await account.people.list()).map(({ name }) => name)).toContain("Lars Holm");
    await account.people.remove(member.id);
    expect((await account.people.list()).map(({ id }) => id)).not.toContain(member.id);
  });

  test("cannot be listed without companyId", async () => {
    const { sales } = createMeetwire({ sales: demodesk({ apiKey: "a-key" }) });
    expect(sales.supports("people.list")).toBe(false);
    // @ts-expect-error -- without companyId the method does not exist
    await expect(sales.people.list()).rejects.toThrow(/^demodesk cannot do people\.list: .*give companyId/);
    expectTypeOf(sales.people.create).toBeFunction();
  });
});

describe("events", () => {
  async function receive(event: string, about?: string) {
    let received: Request | undefined;
    const receiver: typeof fetch = async (url, init) => {
      received = new Request(url, init);
      return new Response();
    };
    await sandbox.fireWebhook("demodesk", event, "https://yourdomain.com/hooks", { fetch: receiver, about });
    return connect().webhooks.parse(received!);
  }

  test.each([
    ["demo.scheduled", "scheduled"],
    ["demo.rescheduled", "rescheduled"],
    ["demo.handovered", "other"],
    ["demo.canceled", "cancelled"],
    ["demo.started", "started"],
    ["demo.ended", "ended"],
    ["demo.call_note_updated", "other"],
    ["demo.event_response_updated", "other"],
    ["recording.uploaded", "recordingReady"],
    ["recording.transcription_postprocessed", "other"],
  ])("%s is %s, about a meeting that can be read", async (event, type) => {
    const parsed = await receive(event);
    expect(parsed).toMatchObject({ provider: "demodesk", account: "sales", type, meetingId: expect.stringMatching(/^\d+:[A-Z]{8}$/), raw: { event } });
    expect((await connect().meetings.get(parsed.meetingId!)).id).toBe(parsed.meetingId);
    expect((await receive(event)).id).toBe(parsed.id);
  });

  test("lead to the transcript", async () => {
    const { raw } = await receive("recording.transcription_postprocessed");
    if (raw.event !== "recording.transcription_postprocessed") throw new Error("another event");
    expect(await connect().transcripts.get(raw.payload.data.attributes.token)).toContain("Thanks for taking the time");
  });

  test("have different ids if one meeting ends twice", async () => {
    const ended = (createdAt: string) =>
      connect().webhooks.parse({ meta: { event: { action: "demo.ended", createdAt } }, data: { id: "7", type: "demos", attributes: { token: "ABCDEFGH" } } });
    const [first, again, second] = await Promise.all([ended("2026-11-20T09:00:00Z"), ended("2026-11-20T09:00:00Z"), ended("2026-11-20T09:20:00Z")]);
    expect(first.id).toBe(again.id);
    expect(second.id).not.toBe(first.id);
  });

  test.each<[payload: object, expected: object]>([
    [
      { meta: { event: { action: "demo.paused", createdAt: "t" } }, data: { id: "7" } },
      { id: "demo.paused:7:t", type: "other", meetingId: undefined },
    ],
    [{ something: "new" }, { id: expect.stringMatching(/^demodesk:[\da-f]{32}$/), type: "other", meetingId: undefined }],
    [
      { meta: { event: { action: "demo.started" } }, data: { id: "7", type: "demos" } },
      { type: "started", meetingId: "7" },
    ],
    [
      { meta: { event: { action: "recording.uploaded" } }, data: { id: "9", type: "recordings", attributes: { demoId: 7, token: "abc" } } },
      { type: "recordingReady", meetingId: "7" },
    ],
  ])("survive missing fields: %j", async (payload, expected) => {
    expect(await connect().webhooks.parse(payload)).toMatchObject(expected);
  });
});
