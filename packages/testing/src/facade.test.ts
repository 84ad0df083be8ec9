import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire, InvalidInputError } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY_MS } from "./time.ts";

const range = { from: new Date(Date.now() - 30 * DAY_MS), to: new Date(Date.now() + 30 * DAY_MS) };

let sandbox = createSandbox();
beforeEach(() => {
  sandbox = createSandbox();
});

function create() {
  const { credentials, accounts, urls, fetch } = sandbox;
  return createMeetwire({
    maya: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }),
    tomas: connectycube({ ...accounts.connectycube["tomas"]!, baseUrl: urls.connectycube, fetch }),
    rooms: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys" }),
  });
}

describe("a list over many accounts", () => {
  test("merges by start, with every meeting of each account", async () => {
    const wire = create();
    const merged = await wire.meetings.list(range).toArray();
    const single = await Promise.all([wire.maya, wire.tomas, wire.rooms].map((account) => account.meetings.list(range).toArray()));
    expect(merged).toHaveLength(single.flat().length);
    const starts = merged.map(({ startsAt }) => Date.parse(startsAt));
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    expect(new Set(merged.map(({ account }) => account))).toEqual(new Set(["maya", "tomas", "rooms"]));
  });

  test("yields the meetings of healthy accounts, and reports the others", async () => {
    sandbox.faults.add({ provider: "daily-early", kind: "status", status: 500, times: Infinity });
    const { credentials, urls, fetch } = sandbox;
    const wire = createMeetwire({
      maya: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }),
      rooms: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys", maxRetries: 0 }),
    });
    const list = wire.meetings.list(range);
    const meetings = await list.toArray();
    expect(meetings.length).toBeGreaterThan(5);
    expect(meetings.every(({ account }) => account === "maya")).toBe(true);
    expect(list.failures).toEqual([{ account: "rooms", error: expect.objectContaining({ name: "ServerError", status: 500 }) }]);
  });

  test("resumes where it stopped, and a failed account where it failed", async () => {
    const wire = create();
    const all = await wire.meetings.list(range).toArray();
    const list = wire.meetings.list(range);
    const first = await list.toArray({ limit: 20 });
    const rest = await wire.meetings.list(range, { resumeFrom: list.resumeToken }).toArray();
    const ids = (meetings: typeof all) => meetings.map(({ account, id }) => `${account} ${id}`);
    expect(ids([...first, ...rest])).toEqual(ids(all));

    sandbox.faults.add({ provider: "connectycube", kind: "status", status: 400, times: Infinity });
    const broken = wire.meetings.list(range);
    const some = await broken.toArray();
    expect(broken.failures).toHaveLength(2);
    sandbox.faults.clear();
    const missing = await wire.meetings.list(range, { resumeFrom: broken.resumeToken }).toArray();
    expect(ids([...some, ...missing]).toSorted()).toEqual(ids(all).toSorted());
  });

  test("sends no more requests when the consumer stops", async () => {
    const wire = create();
    for await (const _ of wire.meetings.list({ from: new Date("2000-01-01T00:00:00Z"), to: new Date("2040-01-01T00:00:00Z") })) break;
    const sent = sandbox.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sandbox.requests.length).toBe(sent);
  });

  test("ends when the caller's signal aborts", async () => {
    const controller = new AbortController();
    sandbox.faults.add({ kind: "latency", ms: 10_000, times: Infinity });
    const list = create().meetings.list(range, { signal: controller.signal }).toArray();
    controller.abort();
    await expect(list).rejects.toMatchObject({ name: "AbortedError" });
  });
});

describe("createMeetwire", () => {
  test("rejects reserved names", () => {
    const { credentials } = sandbox;
    // @ts-expect-error -- the name is reserved
    expect(() => createMeetwire({ meetings: connectycube(credentials.connectycube) })).toThrow(InvalidInputError);
  });

  test("returns the provider's own client", async () => {
    const { maya } = create();
    expect((await maya.client.meetings.list({ limit: 1 })).items).toHaveLength(1);
  });
});

describe("copying a meeting", () => {
  test("schedules it again, and lists the losses", async () => {
    const wire = create();
    const original = await wire.maya.meetings.create({
      title: "Demo",
      startsAt: "2030-03-01T09:00:00Z",
      durationMinutes: 30,
      timeZone: "Europe/Vienna",
      attendees: ["guest@mail.example", { id: "5245" }],
    });
    const same = await wire.copyMeeting(original, "maya");
    expect(same.lost).toEqual([]);
    expect(same.meeting.attendees).toEqual(original.attendees);

    const other = await wire.copyMeeting(original, "tomas");
    expect(other).toMatchObject({
      meeting: { account: "tomas", title: "Demo", startsAt: original.startsAt, endsAt: original.endsAt, timeZone: "Europe/Vienna" },
      lost: [
        "attendees: user 5245 was not copied, because connectycube shows no email address",
        "host: it is the user of the account tomas instead of user 5243",
      ],
    });
    expect(other.meeting.attendees).toEqual([{ email: "guest@mail.example" }]);

    const foreign = await wire.copyMeeting({ ...original, provider: "elsewhere", joinUrl: "https://elsewhere.example/1" }, "tomas");
    expect(foreign.lost).toContain("joinUrl: https://elsewhere.example/1 leads to the original, send people the new link");
  });

  test("rejects a cancelled meeting, and an unknown account", async () => {
    const wire = create();
    const original = await wire.maya.meetings.create({ title: "Demo", startsAt: "2030-03-01T09:00:00Z", durationMinutes: 30 });
    await wire.maya.meetings.cancel(original.id);
    await expect(wire.copyMeeting({ ...original, status: "cancelled" }, "tomas")).rejects.toThrow(/was cancelled/);
    await expect(wire.copyMeeting(original, "tomas")).rejects.toMatchObject({ name: "NotFoundError" });
    // @ts-expect-error -- there is no such account
    await expect(wire.copyMeeting(original, "sales")).rejects.toThrow(/there is no account sales; there are maya, tomas, rooms/);
    // @ts-expect-error -- Daily has no schedule
    await expect(wire.copyMeeting(original, "rooms")).rejects.toMatchObject({ name: "UnsupportedError" });
  });
});
