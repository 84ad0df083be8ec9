import { createDailyEarly } from "@meetwire/daily-early";
import type { DailyEarly, Deleted, Meeting, Page, Room, Team } from "@meetwire/daily-early";
import { openapi } from "@meetwire/daily-early/openapi";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";
import { DAY_MS } from "./time.ts";

const teamName = "nordlys";
const lastYear = { start: new Date(Date.now() - 365 * DAY_MS), end: new Date() };

function create(sandbox: Sandbox, overrides = {}): DailyEarly {
  return createDailyEarly({ ...sandbox.credentials["daily-early"], baseUrl: sandbox.urls["daily-early"], fetch: sandbox.fetch, ...overrides });
}

testClient<DailyEarly>({
  provider: "daily-early",
  openapi,
  create,
  reads: "teams/get",
  creates: "rooms/create",
  climb: (client) => client.rooms.delete({ teamName, roomName: ".." }),
  operations: {
    "teams/get": {
      call: (client, options) => client.teams.get({ teamName }, options),
      check: (team: Team) => expect(team.rooms.map(({ name }) => name)).toContain("hello"),
    },
    "rooms/create": {
      call: (client, options) => client.rooms.create({ teamName, body: { name: "room-a", privacy: "public" } }, options),
      check: (room: Room) => expect(room).toEqual({ name: "room-a", dialInPIN: expect.stringMatching(/^\d{6}$/) }),
    },
    "rooms/update": {
      call: (client, options) => client.rooms.update({ teamName, roomName: "hello", body: { privacy: "private" } }, options),
      check: (data: object) => expect(data).toEqual({ updated: true }),
    },
    "rooms/delete": {
      call: (client, options) => client.rooms.delete({ teamName, roomName: "hello" }, options),
      check: (data: Deleted) => expect(String(data.deleted)).toBe("true"),
    },
    "users/remove": {
      call: (client, options) => client.users.remove({ teamName, userEmail: "yuki@nordlys.example" }, options),
      check: (data: Deleted) => expect(String(data.deleted)).toBe("true"),
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ teamName, body: { ...lastYear, room: "hello" } }, options),
      check: (page: Page<Meeting>) => expect(page.items.every(({ room }) => room === "hello")).toBe(true),
    },
  },
});

describe("daily-early", () => {
  const sandbox = createSandbox();
  const client = create(sandbox);

  test("throws a failure that has HTTP status 200", async () => {
    const { error } = await client.rooms.create({ teamName, body: { name: "a-name-that-is-much-too-long-for-this-team" } }).safe();
    expect(error).toMatchObject({ name: "ApiError", status: 200, provider: "daily-early", operation: "rooms/create" });
    expect(error?.message).toMatch(/^daily-early rooms\/create failed: .*35 characters/);
  });

  test("lists all meetings of a busy time, although a response has at most 100", async () => {
    sandbox.reset();
    const all = await client.meetings.list({ teamName, body: lastYear }).toArray();
    const keys = new Set(all.map(({ room, mtgStart }) => `${room} ${mtgStart}`));
    expect(all.length).toBeGreaterThan(200);
    expect(keys.size).toBe(all.length);
    expect(sandbox.requests.length).toBeGreaterThan(3);
    const byRoom = await Promise.all(
      (await client.teams.get({ teamName })).rooms.map(({ name }) => client.meetings.list({ teamName, body: { ...lastYear, room: name } }).toArray()),
    );
    expect(all.length).toBe(byRoom.flat().length);
  });
});
