import { createDailyEarly } from "@meetwire/daily-early";
import type { DailyEarly } from "@meetwire/daily-early";
import { beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { DAY } from "./time.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const teamName = "nordlys";

let sandbox: Sandbox;
let daily: DailyEarly;

beforeEach(() => {
  sandbox = createSandbox({ now: () => NOW });
  daily = createDailyEarly({ ...sandbox.credentials["daily-early"], baseUrl: sandbox.urls["daily-early"], fetch: sandbox.fetch });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Sends a raw request. */
async function send(method: string, path: string, { token = "sandbox-daily-early-token", body }: { token?: string; body?: unknown } = {}) {
  const headers = { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) };
  const response = await sandbox.fetch(`${sandbox.urls["daily-early"]}${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  return [response.status, await response.json()];
}

const failure = (message: string) => [200, { error: { message } }];
const base = `/domains/by-name/${teamName}`;

describe("teams/get", () => {
  it("has the rooms and the users, of whom only email and role are certain", async () => {
    const team = await daily.teams.get({ teamName });
    expect(team).toMatchObject({ name: teamName, teamInviteLink: expect.stringMatching(/^https:\/\/d\.daily\.co\/\?tk=/) });
    expect(team.rooms.map(({ name }) => name)).toEqual(["hello", "daily-standup", "retro", "interviews", "support"]);
    expect(new Set(team.rooms.map(({ dialInPIN }) => dialInPIN)).size).toBe(5);
    expect(team.users["amara@nordlys.example"]).toEqual({ email: "amara@nordlys.example", role: "member" });
  });

  it("fails with status 200 for a wrong token and an unknown team", async () => {
    expect(await send("GET", base, { token: "wrong" })).toEqual(failure("the token is missing or wrong"));
    expect(await send("GET", "/domains/by-name/nobody")).toEqual(failure("the team nobody does not exist"));
    await expect(daily.teams.get({ teamName: "nobody" })).rejects.toMatchObject({
      status: 200,
      message: expect.stringContaining("the team nobody does not exist"),
    });
  });
});

describe("rooms/create", () => {
  it("adds a room with its own PIN", async () => {
    const room = await daily.rooms.create({ teamName, body: { name: "room-a" } });
    expect(room).toEqual({ name: "room-a", dialInPIN: expect.stringMatching(/^\d{6}$/) });
    const { rooms } = await daily.teams.get({ teamName });
    expect(rooms.at(-1)).toEqual(room);
    expect(new Set(rooms.map(({ dialInPIN }) => dialInPIN)).size).toBe(6);
  });

  it("accepts 35 characters for both names", async () => {
    expect(await daily.rooms.create({ teamName, body: { name: "a".repeat(28) } })).toMatchObject({ name: "a".repeat(28) });
    expect(await send("POST", `${base}/room`, { body: { name: "a".repeat(29) } })).toEqual(
      failure("the team's name and the room's name together may have 35 characters, but they have 36"),
    );
  });

  it.each([
    { given: {}, want: "body.name is required" },
    { given: { name: "" }, want: "body.name must not be empty" },
    { given: { name: "a", privacy: "secret" }, want: 'body.privacy must be "public", "org" or "private"' },
    { given: { name: "hello" }, want: "the team nordlys already has a room hello" },
  ])("fails with status 200 for $given", async ({ given, want }) => {
    expect(await send("POST", `${base}/room`, { body: given })).toEqual(failure(want));
  });
});

describe("rooms/update", () => {
  it("sets the privacy of an existing room", async () => {
    expect(await daily.rooms.update({ teamName, roomName: "retro", body: { privacy: "private" } })).toEqual({ updated: true });
    expect(await send("POST", `${base}/room/none`, { body: { privacy: "org" } })).toEqual(failure("the team nordlys has no room none"));
    // The provider's own sample.
    expect(await send("POST", `${base}/room/retro`, { body: { name: "room-a" } })).toEqual(
      failure("body.privacy is required; body.name is not in the spec, which has privacy"),
    );
  });
});

describe("rooms/delete", () => {
  it("deletes a room, with the string true", async () => {
    expect(await send("DELETE", `${base}/room/retro`)).toEqual([200, { deleted: "true" }]);
    expect(await send("DELETE", `${base}/room/retro`)).toEqual(failure("the team nordlys has no room retro"));
    expect((await daily.teams.get({ teamName })).rooms.map(({ name }) => name)).not.toContain("retro");
  });
});

describe("users/remove", () => {
  it("removes a user by email", async () => {
    expect(await daily.users.remove({ teamName, userEmail: "lars@nordlys.example" })).toEqual({ deleted: "true" });
    expect(Object.keys((await daily.teams.get({ teamName })).users)).not.toContain("lars@nordlys.example");
    expect(await send("DELETE", `${base}/user/lars%40nordlys.example`)).toEqual(failure("the team nordlys has no user lars@nordlys.example"));
  });
});

describe("meetings/list", () => {
  const range = (days: number, room?: string) => ({
    teamName,
    body: { start: new Date(NOW - days * DAY), end: new Date(NOW), ...(room !== undefined && { room }) },
  });

  it("has at most 100 meetings and says that there are more", async () => {
    const [, body] = await send("POST", `${base}/meetings`, { body: { start: "2026-11-01T00:00:00Z", end: "2026-11-21T00:00:00Z" } });
    expect(body).toMatchObject({ meetings: { length: 100 }, moreResults: true });
  });

  it("is complete if the client divides the range", async () => {
    const all = await collect(daily.meetings.list(range(30)));
    expect(all).toHaveLength(360);
    expect(new Set(all.map(({ room, mtgStart }) => `${room} ${mtgStart}`)).size).toBe(360);
    expect(sandbox.requests.length).toBeGreaterThan(3);
  });

  it("has only the meetings of the given room", async () => {
    const all = await collect(daily.meetings.list(range(30, "retro")));
    expect(all.length).toBeGreaterThan(30);
    expect(all.every(({ room }) => room === "retro")).toBe(true);
    expect(await collect(daily.meetings.list(range(30, "none")))).toEqual([]);
  });

  it("has the meetings of the range, from the second participant's arrival to the next-to-last participant's departure", async () => {
    const { items } = await daily.meetings.list(range(2));
    expect(items.length).toBeGreaterThan(20);
    for (const { domain, mtgStart, mtgEnd, participants } of items) {
      const [joins, leaves] = [participants.map(({ mtgJoin }) => mtgJoin).toSorted(), participants.map(({ mtgLeave }) => mtgLeave).toSorted()];
      expect([domain, mtgStart, mtgEnd]).toEqual(["nordlys", joins[1], leaves.at(-2)]);
      expect(mtgStart).toMatch(/:00\.000Z$/);
      expect(Date.parse(mtgStart)).toBeGreaterThanOrEqual(NOW - 2 * DAY);
    }
  });

  it.each([
    { start: NOW - DAY, end: NOW },
    { start: (NOW - DAY) / 1000, end: NOW / 1000 },
    { start: new Date(NOW - DAY).toISOString(), end: new Date(NOW).toISOString() },
  ])("accepts the range from $start", async (body) => {
    const [, { meetings }] = (await send("POST", `${base}/meetings`, { body })) as [number, { meetings: unknown[] }];
    expect(meetings).toHaveLength(30);
  });

  it("fails with status 200 for an invalid range", async () => {
    expect(await send("POST", `${base}/meetings`, { body: { start: "yesterday" } })).toEqual(
      failure("body.end is required; body.start must be an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z"),
    );
  });
});

it("responds with 404 and 405 if no operation matches", async () => {
  expect(await send("GET", "/rooms")).toEqual([404, { error: { message: "there is nothing at /rooms" } }]);
  expect(await send("PUT", base)).toEqual([405, { error: { message: "/domains/by-name/nordlys accepts GET, not PUT" } }]);
});
