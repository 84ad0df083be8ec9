import { createConnectyCube } from "@meetwire/connectycube";
import type { Meeting } from "@meetwire/connectycube";
import { beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { HOUR as HOUR_MS } from "./time.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const HOUR = HOUR_MS / 1000;
const SECONDS = NOW / 1000;
const ANY_ID = /^[0-9a-f]{24}$/;

let now: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

const client = (name: "maya" | "tomas") =>
  createConnectyCube({ ...sandbox.accounts.connectycube[name]!, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch, maxRetries: 0 });
const names = (meetings: readonly Meeting[]) => meetings.map(({ name }) => name);
const plan = (more = {}) => ({ name: "Planning", start_date: SECONDS + HOUR, end_date: SECONDS + 2 * HOUR, attendees: [], ...more });

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A raw request and its response. */
async function send(method: string, path: string, { token = "sandbox-connectycube-maya", body }: { token?: string | null; body?: unknown } = {}) {
  const headers = { ...(token !== null && { "CB-Token": token }), ...(body !== undefined && { "content-type": "application/json" }) };
  const response = await sandbox.fetch(`${sandbox.urls.connectycube}${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: response.headers.get("content-type")?.includes("json") ? (JSON.parse(text) as unknown) : text };
}

describe("meetings/create", () => {
  it("responds with every key, and the meeting can be read", async () => {
    const cube = client("maya");
    const meeting = await cube.meetings.create({ body: plan() });
    expect(meeting).toEqual({
      _id: expect.stringMatching(ANY_ID),
      name: "Planning",
      start_date: SECONDS + HOUR,
      end_date: SECONDS + 2 * HOUR,
      attendees: [],
      record: false,
      chat_dialog_id: null,
      created_at: "2026-11-21T09:30:00Z",
      updated_at: "2026-11-21T09:30:00Z",
      host_id: 5243,
      public: false,
      scheduled: false,
      notify: false,
      notify_before: null,
      timezone: null,
    });
    expect((await cube.meetings.list({ _id: meeting._id })).items).toEqual([meeting]);
  });

  it("creates a chat dialog if it is requested", async () => {
    const meeting = await client("maya").meetings.create({
      body: plan({ chat: true, notify_before: { metric: "hours", value: 1 }, timezone: { offset: 120, name: "Europe/Riga" } }),
    });
    expect(meeting).toMatchObject({
      chat_dialog_id: expect.stringMatching(ANY_ID),
      notify_before: { metric: "hours", value: 1 },
      timezone: { offset: 120, name: "Europe/Riga" },
    });
  });

  it.each<{ given: Record<string, unknown>; want: object }>([
    { given: { name: undefined }, want: { name: ["is required"] } },
    { given: { start_date: "2026-11-21" }, want: { start_date: ["must be an integer"] } },
    { given: { attendees: [{}] }, want: { attendees: ["[0] must have id or email"] } },
    { given: { notify_before: { metric: "hours", value: 25 } }, want: { notify_before: ["value must be <= 24"] } },
    { given: { notify_before: { metric: "years", value: 1 } }, want: { notify_before: ['metric must be "minutes", "hours", "days" or "weeks"'] } },
    { given: { title: "x" }, want: { title: [expect.stringMatching(/^is not in the spec/)] } },
    { given: { constructor: 1 }, want: { constructor: [expect.stringMatching(/^is not in the spec/)] } },
    { given: { valueOf: 1 }, want: { valueOf: [expect.stringMatching(/^is not in the spec/)] } },
  ])("rejects $given by the name of the field", async ({ given, want }) => {
    expect(await send("POST", "/meetings", { body: plan(given) })).toEqual({ status: 422, body: { errors: want } });
  });

  it("rejects a body that is not JSON with a list of errors", async () => {
    const response = await sandbox.fetch(`${sandbox.urls.connectycube}/meetings`, {
      method: "POST",
      headers: { "CB-Token": "sandbox-connectycube-maya", "content-type": "application/json" },
      body: "{",
    });
    expect([response.status, await response.json()]).toEqual([400, { errors: [expect.stringMatching(/^body is not JSON/)] }]);
  });
});

describe("meetings/list", () => {
  it("has the meetings that the user hosts or attends", async () => {
    const maya = (await client("maya").meetings.list()).items;
    const tomas = (await client("tomas").meetings.list()).items;
    expect(maya.every(({ host_id, attendees }) => host_id === 5243 || attendees.some(({ id }) => id === 5243))).toBe(true);
    expect(names(maya)).toEqual(expect.arrayContaining(["Kick-off", "Weekly sync", "Support hour", "Onboarding: Fjord Outdoor"]));
    expect(names(maya)).not.toContain("Salary review");
    expect(names(tomas)).toContain("Salary review");
  });

  it.each([
    { given: { start_date: { gte: SECONDS } }, want: 54 },
    { given: { start_date: { lt: SECONDS } }, want: 102 },
    { given: { start_date: { gt: SECONDS }, scheduled: true }, want: 34 },
    { given: { scheduled: { ne: true } }, want: 66 },
    { given: { scheduled: { in: [true, false] } }, want: 156 },
    { given: { end_date: { lte: SECONDS - 300 * 24 * HOUR } }, want: 2 },
    { given: { created_at: { lt: "2026-01-01T00:00:00Z" } }, want: 2 },
    { given: { created_at: "2025-10-05T08:47:00.013Z" }, want: 1 },
    { given: { updated_at: { gt: "2026-11-01T00:00:00Z", lte: "2026-11-12T00:00:00Z" } }, want: 19 },
  ])("has $want for $given", async ({ given, want }) => {
    expect((await client("maya").meetings.list({ ...given, limit: 500 })).items).toHaveLength(want);
  });

  it("accepts exact times, and lists of them", async () => {
    const cube = client("maya");
    const [first, second, third] = (await cube.meetings.list()).items.map(({ start_date }) => start_date);
    expect((await cube.meetings.list({ start_date: first })).items).toHaveLength(1);
    expect((await cube.meetings.list({ start_date: { in: [first!, third!] } })).items).toHaveLength(2);
    expect((await cube.meetings.list({ start_date: { nin: [first!, second!] }, limit: 500 })).items).toHaveLength(154);
  });

  it("continues by offset and limit, and neither misses nor repeats a meeting", async () => {
    const cube = client("maya");
    const all = (await cube.meetings.list({ limit: 500 })).items.map(({ _id }) => _id);
    const paged: string[] = [];
    for await (const { _id } of cube.meetings.list({ limit: 5 })) paged.push(_id);
    expect(paged).toEqual(all);
    expect((await cube.meetings.list({ limit: 2, offset: 14 })).items.map(({ _id }) => _id)).toEqual(all.slice(14, 16));
  });

  it("has at most 100 without a limit", async () => {
    const cube = client("maya");
    expect(await send("GET", "/meetings")).toMatchObject({ body: { length: 100 } });
    const all = await collect(cube.meetings.list());
    expect(all).toHaveLength(156);
  });

  it("returns one object for an id: public ones to everyone, others to the participants", async () => {
    const [webinar, salaries] = ["Webinar: what is new", "Salary review"].map(
      async (name) => (await client("tomas").meetings.list()).items.find((each) => each.name === name)!._id,
    );
    expect(await send("GET", `/meetings?_id=${await webinar}`)).toMatchObject({ status: 200, body: { name: "Webinar: what is new" } });
    expect(await send("GET", `/meetings?_id=${await salaries}`)).toEqual({ status: 403, body: { errors: { base: ["Forbidden"] } } });
    expect(await send("GET", "/meetings?_id=64ba8ab043e599002b5bdbca")).toEqual({ status: 404, body: { errors: ["Not found"] } });
  });

  it.each(["after", "constructor", "__proto__", "hasOwnProperty"])("rejects the operator %s", async (operator) => {
    expect(await send("GET", `/meetings?start_date[${operator}]=1`)).toEqual({
      status: 400,
      body: { errors: [`query.start_date.${operator} is not in the spec, which has lt, lte, gt, gte, ne, in and nin`] },
    });
    expect(Object.hasOwn(Object.prototype, "gte")).toBe(false);
  });

  it("accepts an unknown parameter with a note", async () => {
    expect((await send("GET", "/meetings?page=2&limit=1")).status).toBe(200);
    expect(sandbox.requests.at(-1)!.notes).toEqual(["query.page is not in the spec, and was accepted"]);
  });
});

describe("meetings/update", () => {
  it("changes only the given fields", async () => {
    const cube = client("maya");
    const meeting = await cube.meetings.create({ body: plan() });
    now += 60_000;
    const updated = await cube.meetings.update({ meetingId: meeting._id, body: { name: "Replanning", public: true, chat: true } });
    expect(updated).toEqual({ ...meeting, name: "Replanning", public: true, updated_at: "2026-11-21T09:31:00Z" });
  });

  it("is only for the host", async () => {
    const { _id } = await client("maya").meetings.create({ body: plan({ attendees: [{ id: 5244 }] }) });
    expect(await send("PUT", `/meetings/${_id}`, { token: "sandbox-connectycube-tomas", body: { name: "Mine" } })).toEqual({
      status: 403,
      body: { errors: { base: ["Forbidden: only the host may do this"] } },
    });
    expect(await send("PUT", "/meetings/64ba8ab043e599002b5bdbca", { body: {} })).toMatchObject({ status: 404 });
  });

  it("starts and stops recording, and has the file after the meeting", async () => {
    const cube = client("maya");
    const { _id } = await cube.meetings.create({ body: plan({ start_date: SECONDS, end_date: SECONDS + HOUR }) });
    await cube.meetings.update({ meetingId: _id, body: { record: true } });
    now += 10 * 60_000;
    await cube.meetings.update({ meetingId: _id, body: { record: false } });
    expect(await cube.recordings.list({ meetingId: _id })).toEqual([]);
    now += 60 * 60_000;
    expect(await cube.recordings.list({ meetingId: _id })).toMatchObject([
      { room_id: _id, duration: 600.062, participants_ids: [5243], participants_count: 1 },
    ]);
  });
});

describe("meetings/delete", () => {
  it("is only for the host, and removes the meeting", async () => {
    const { _id } = await client("maya").meetings.create({ body: plan() });
    expect(await send("DELETE", `/meetings/${_id}`, { token: "sandbox-connectycube-tomas" })).toMatchObject({ status: 403 });
    expect(await send("DELETE", `/meetings/${_id}`)).toEqual({ status: 200, body: "OK" });
    expect(await send("DELETE", `/meetings/${_id}`)).toEqual({ status: 404, body: { errors: ["Not found"] } });
  });
});

it("works with the suffix .json too", async () => {
  const [meeting] = (await client("maya").meetings.list({ limit: 1 })).items;
  expect(await send("GET", "/meetings.json?limit=1")).toEqual({ status: 200, body: [meeting] });
  expect(await send("GET", `/meetings/recordings/${meeting!._id}.json`)).toEqual({ status: 200, body: [] });
  expect(await send("PUT", `/meetings/${meeting!._id}.json`, { body: {} })).toMatchObject({ status: 200 });
});
