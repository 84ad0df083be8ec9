import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import type { Appointment, TeamViewerEngageOptions } from "@meetwire/teamviewer-engage";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { createMeetwire } from "../create-meetwire.ts";
import { readRunning, teamviewerEngage } from "./teamviewer-engage.ts";
import { DAY_MS, MINUTE_MS } from "../time.ts";

const NAME = "teamviewer-engage";

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});
afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

const connect = (more: Partial<TeamViewerEngageOptions> = {}) =>
  createMeetwire({ support: teamviewerEngage({ ...sandbox.credentials[NAME], baseUrl: sandbox.urls[NAME], fetch: sandbox.fetch, maxRetries: 0, ...more }) })
    .support;

/** A client's `fetch` that replaces the sandbox's response to one operation, because many responses are inferred. */
const respondWith =
  (path: RegExp, change: (response: Response) => unknown): typeof fetch =>
  async (input, init) => {
    const url = new URL(String(input));
    const response = await sandbox.fetch(input, init);
    return path.test(`${init?.method} ${url.pathname}`) ? Response.json(await change(response)) : response;
  };

const startsAt = new Date("2030-03-01T09:00:00Z");
const input = { title: "Fitting", startsAt, durationMinutes: 45, timeZone: "Europe/Vienna", attendees: ["guest@mail.example"] };
const around = { from: new Date(Date.now() - 60 * DAY_MS), to: new Date(Date.now() + 60 * DAY_MS) };
const asked = () => sandbox.requests.map(({ operation }) => operation);

describe("an appointment as a meeting", () => {
  test("is scheduled in its zone, with the provider's own settings", async () => {
    const meeting = await connect().meetings.create({ ...input, description: "Bring boots", record: true, native: { customerId: "c1", validType: "HOURS" } });
    expect(meeting).toMatchObject({
      provider: NAME,
      account: "support",
      title: "Fitting",
      startsAt: "2030-03-01T10:00:00.000+01:00",
      endsAt: "2030-03-01T10:45:00.000+01:00",
      timeZone: "Europe/Vienna",
      description: "Bring boots",
      record: true,
      status: "scheduled",
      attendees: [{ email: "guest@mail.example" }],
      warnings: [expect.stringMatching(/^invite: no invitations were sent/), expect.stringMatching(/^joinUrl: /)],
      raw: { customerId: "c1", validType: "HOURS", durationInMinutes: 45 },
    });
    expectTypeOf(meeting.raw).toEqualTypeOf<Appointment>();
    expect(asked()).toEqual(["appointments/create"]);
  });

  test("warns about fields that Engage does not accept", async () => {
    const attendees = [{ name: "Somebody" }, { id: "7" }, "a@mail.example", "a@mail.example"];
    const meeting = await connect().meetings.create({ title: "Fitting", startsAt, endsAt: new Date(startsAt.getTime() + 90_500), attendees });
    expect(meeting.attendees).toEqual([{ email: "a@mail.example" }]);
    expect(meeting.warnings).toEqual([
      expect.stringMatching(/^invite: /),
      expect.stringMatching(/^attendees: Somebody was left out/),
      expect.stringMatching(/^attendees: user 7 was left out/),
      expect.stringMatching(/^endsAt: .*rounded up$/),
      expect.stringMatching(/^joinUrl: /),
    ]);
    expect(meeting.raw.durationInMinutes).toBe(2);
  });

  test("has started if Engage says that it is running, whatever its times are", async () => {
    const support = connect();
    const running = (await support.meetings.list(around).toArray()).filter(({ status }) => status === "started");
    expect(running.map(({ title }) => title)).toEqual(["Fitting by video"]);
    expect(asked()).toEqual(["appointments/list", "appointments/runningStatus"]);
    expect(await support.meetings.get(running[0]!.id)).toMatchObject({ status: "started", host: { email: "anna@nordlys.example" } });

    const early = connect({ fetch: respondWith(/running$/, () => true) });
    const { id } = await early.meetings.create({ ...input, startsAt: new Date(Date.now() + 10 * MINUTE_MS) });
    expect(await early.meetings.get(id)).toMatchObject({ status: "started", warnings: [] });
    expect((await early.meetings.list(around).toArray()).find((each) => each.id === id)?.status).toBe("started");
    const late = connect({ fetch: respondWith(/running$/, () => ({ status: "NOT_RUNNING" })) });
    expect((await late.meetings.get(running[0]!.id)).status).toBe("scheduled");
  });

  test("takes the status from the clock if the response cannot be read, or the route does not exist", async () => {
    const strange = connect({ fetch: respondWith(/running$/, () => ({ phase: 3 })) });
    const { id } = await strange.meetings.create({ ...input, startsAt: new Date(Date.now() + 10 * MINUTE_MS) });
    expect(await strange.meetings.get(id)).toMatchObject({ status: "scheduled", warnings: [expect.stringMatching(/^status: .*from the clock$/)] });
    const elsewhere = connect({ operations: { "appointments/runningStatus": { method: "GET", path: "/appointment/{appointmentId}/runs" } } });
    expect(await elsewhere.meetings.get(id)).toMatchObject({ status: "scheduled", warnings: [expect.stringContaining("from the clock")] });
  });

  test.each([400, 401, 403, 405, 429, 500, 503])("can be read and listed even if the inferred status route responds with %i", async (status) => {
    const support = connect();
    const { id } = await support.meetings.create({ ...input, startsAt: new Date(Date.now() - 10 * MINUTE_MS) });
    sandbox.faults.add({ kind: "status", status, operation: "appointments/runningStatus", times: Infinity });
    const warnings = [expect.stringContaining("from the clock")];
    expect(await support.meetings.get(id)).toMatchObject({ status: "started", warnings });
    const before = sandbox.requests.length;
    expect((await support.meetings.list(around).toArray()).find((each) => each.id === id)).toMatchObject({ status: "started", warnings });
    expect(sandbox.requests.slice(before).filter(({ operation }) => operation === "appointments/runningStatus")).toHaveLength(1);
  });

  test("keeps unchanged fields, although the provider replaces the appointment", async () => {
    const support = connect();
    const native = { customerId: "c1", password: "pw", validAfter: 2, customProperties: { order: 7 }, sendInviteEmail: true };
    const { id, raw } = await support.meetings.create({ ...input, description: "Bring boots", native });
    const moved = await support.meetings.update(id, { startsAt: new Date(startsAt.getTime() + DAY_MS) });
    const { sendInviteEmail: _, ...kept } = raw;
    expect(moved.raw).toEqual({ ...kept, date: "2030-03-02T09:00:00.000Z" });
    expect(await support.meetings.update(id, { title: "Other", attendees: [] })).toMatchObject({ title: "Other", attendees: [], description: "Bring boots" });
  });

  test("is read if the responses of creating and updating do not contain it", async () => {
    const terse = connect({ fetch: respondWith(/^(POST|PUT) /, async (response) => ({ id: ((await response.json()) as Appointment).id })) });
    const meeting = await terse.meetings.create(input);
    expect(meeting).toMatchObject({ title: "Fitting", startsAt: "2030-03-01T10:00:00.000+01:00" });
    expect((await terse.meetings.update(meeting.id, { title: "Other" })).title).toBe("Other");
    const mute = connect({ fetch: respondWith(/^POST /, () => ({})) });
    await expect(mute.meetings.create(input)).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      message: expect.stringContaining("does not say its id"),
      outcome: "done",
    });
  });

  test("is deleted when it is cancelled, with a warning", async () => {
    const support = connect();
    const { id } = await support.meetings.create(input);
    expect(await support.meetings.cancel(id)).toMatchObject({ id, status: "cancelled", warnings: [expect.stringContaining("deleted")] });
    await expect(support.meetings.get(id)).rejects.toMatchObject({ name: "NotFoundError" });
  });

  test("gets a failure if it has no date, and a warning if it has no length", async () => {
    const support = connect();
    const { id = "" } = await support.client.appointments.create({ body: { title: "Some day" } });
    await expect(support.meetings.get(id)).rejects.toThrow("date is undefined, which is not a date");
    const list = support.meetings.list(around);
    expect((await list.toArray()).map(({ title }) => title)).not.toContain("Some day");
    expect(list.failures).toEqual([{ account: "support", id, error: expect.objectContaining({ name: "UnexpectedResponseError" }) }]);
    const open = await support.client.appointments.create({ body: { title: "Open end", date: startsAt } });
    expect(await support.meetings.get(open.id!)).toMatchObject({
      endsAt: "2030-03-01T09:00:00.000Z",
      warnings: [expect.stringContaining("does not send the length")],
    });
  });
});

describe("the list of appointments", () => {
  test("is sorted, within its range, and requested once", async () => {
    const meetings = await connect().meetings.list({ from: "2000-01-01T00:00:00Z", to: new Date() }).toArray();
    const starts = meetings.map((meeting) => Date.parse(meeting.startsAt));
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    expect(starts.length).toBeGreaterThan(5);
    expect(Math.max(...starts)).toBeLessThan(Date.now());
    expect(asked().filter((operation) => operation === "appointments/list")).toHaveLength(1);
  });

  test.each([
    ["by number", (page: number) => [page * 4, (page + 1) * 4]],
    ["the same response to any request", () => [0, 1000]],
  ])("may come in pages: %s", async (_, rangeOf) => {
    const all = await connect().meetings.list(around).toArray();
    const paged: typeof globalThis.fetch = async (request, init) => {
      const url = new URL(String(request));
      const page = Number(url.searchParams.get("pageNumber") ?? 0);
      // The sandbox follows the spec, in which the list has no pages.
      url.searchParams.delete("pageNumber");
      const response = await sandbox.fetch(url, init);
      return url.pathname.endsWith("/appointment")
        ? Response.json({ page, results: ((await response.json()) as unknown[]).slice(...rangeOf(page)) })
        : response;
    };
    const found = await connect({ fetch: paged }).meetings.list(around).toArray();
    expect(found.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test("fails if the response is neither a list nor a page, instead of looking empty", async () => {
    const strange = connect({ fetch: respondWith(/^GET .*\/appointment$/, () => ({ appointments: [] })) });
    await expect(strange.meetings.list(around).toArray()).rejects.toMatchObject({ name: "UnexpectedResponseError" });
  });
});

describe("the adapter also has", () => {
  test("recordings, by its customer", async () => {
    const support = connect();
    const [recording] = await support.client.recordings.list();
    const meetings = await support.meetings.list(around).toArray();
    const meeting = meetings.find(({ raw }) => raw.customerId === recording!["customerId"])!;
    const found = await support.recordings.list(meeting.id);
    expect(found).toContainEqual({
      provider: NAME,
      account: "support",
      id: recording!.id,
      meetingId: undefined,
      customerId: meeting.raw.customerId,
      raw: recording,
    });
    await support.recordings.delete(recording!.id!);
    expect((await support.recordings.list(meeting.id)).map(({ id }) => id)).not.toContain(recording!.id);
    const { id } = await support.meetings.create(input);
    await expect(support.recordings.list(id)).rejects.toThrow("has no customerId");
  });

  test("people, with their email address as the id", async () => {
    const support = connect();
    const member = await support.people.create({ email: "eva@nordlys.example", firstName: "Eva", lastName: "Lund" });
    expect(member).toMatchObject({ id: "eva@nordlys.example", email: "eva@nordlys.example", name: "Eva Lund" });
    expect((await support.people.list()).map(({ id }) => id)).toContain(member.id);
    await support.people.remove(member.id);
    expect((await support.people.list()).map(({ id }) => id)).not.toContain(member.id);
  });

  test("messages, over all pages", async () => {
    const support = connect();
    const { id = "" } = await support.client.customers.create({ body: {} });
    for (let count = 1; count <= 25; count++) await support.messages.send(id, `Message ${count}`);
    const texts: (string | undefined)[] = [];
    for await (const { text } of support.messages.list(id)) texts.push(text);
    expect(texts).toHaveLength(25);
    expect(texts.at(-1)).toBe("Message 25");
  });

  test("a co-browsing session as a room, with a link for its host", async () => {
    const support = connect();
    const room = await support.rooms.create({ name: "Checkout", startUrl: "https://shop.example/cart" });
    expect(room).toMatchObject({
      provider: NAME,
      account: "support",
      name: "Checkout",
      joinUrl: expect.stringMatching(/^https?:/),
      hostUrl: expect.stringMatching(/^https?:/),
    });
    expect(room.hostUrl).not.toBe(room.joinUrl);
    expect(support.capabilities.rooms.create).toBe("emulated");
    await expect(support.rooms.create({ name: "Checkout" })).rejects.toThrow("pass startUrl");
    await expect(support.rooms.create({ name: "Checkout", startUrl: "https://shop.example", access: "team" })).rejects.toThrow("leave access out");
    // @ts-expect-error -- they cannot be listed
    await expect(support.rooms.list()).rejects.toThrow("only known by their links");
  });

  test("webhooks, which have to be named if their payloads have the same form", async () => {
    const { webhooks } = connect();
    const conversation = { customerId: "c1", status: "DONE" };
    const event = await webhooks.parse(conversation, { event: "statusChange" });
    expect(event).toMatchObject({ provider: NAME, account: "support", type: "other", raw: { event: "statusChange", payload: conversation } });
    expect(await webhooks.parse({ type: "MESSAGE", message: "Hello" })).toMatchObject({ type: "message" });
    await expect(webhooks.parse(conversation)).rejects.toThrow("newConversation and statusChange");
    expect((await webhooks.parse(conversation, { event: "statusChange" })).id).not.toBe(event.id);
    // @ts-expect-error -- no event has this name
    await webhooks.parse(conversation, { event: "deleted" });
  });
});

test.each([
  [true, true],
  ["RUNNING", true],
  [{ status: "NOT_RUNNING" }, false],
  [{ running: "false" }, false],
  [{ isRunning: true }, true],
  [null, undefined],
  [{}, undefined],
  ["maybe", undefined],
])("reads %o as running: %s", (data, expected) => expect(readRunning(data)).toBe(expected));
