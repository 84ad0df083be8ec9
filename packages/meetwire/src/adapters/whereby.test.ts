import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { createMeetwire } from "../create-meetwire.ts";
import { whereby } from "./whereby.ts";
import type { WherebyAccountOptions } from "./whereby.ts";

const HOUR = 60 * 60_000;
const NOW = Date.parse("2027-03-10T10:20:00Z");
const ROOM = "/room-prefix-793e9ec1-c686-423d-9043-9b7a10c553fd";

let now = NOW;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

function connect(options: Partial<WherebyAccountOptions> = {}) {
  const { credentials, urls, fetch } = sandbox;
  return createMeetwire({ lessons: whereby({ ...credentials.whereby, baseUrl: urls.whereby, fetch, limiter: false, maxRetries: 0, ...options }) }).lessons;
}

/** An account over a `fetch` that gives each path its response. */
function stub(responses: Readonly<Record<string, unknown>>) {
  const fetch: typeof globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input));
    return pathname in responses ? Response.json(responses[pathname]) : Response.json({ error: "Not found" }, { status: 404 });
  };
  return connect({ baseUrl: "https://api.whereby.example", fetch });
}

const page = (results: unknown[]) => ({ results, cursor: null });

describe("a meeting", () => {
  test("is a room until its end, and warns that it keeps neither title nor start", async () => {
    const account = connect();
    const meeting = await account.meetings.create({
      title: "Demo",
      startsAt: "2027-03-11T09:00:00Z",
      durationMinutes: 30,
      native: { roomNamePrefix: "demo-", isLocked: true, fields: ["hostRoomUrl"] },
    });
    expect(meeting).toMatchObject({ startsAt: "2027-03-10T10:20:00.000Z", endsAt: "2027-03-11T09:30:00.000Z", title: expect.stringMatching(/^demo-/) });
    expect(meeting.raw.hostRoomUrl).toContain("?roomKey=");
    expect(meeting.warnings.map((each) => each.split(":")[0])).toEqual(["title", "startsAt"]);
    expect(meeting.id).toBe(`${meeting.raw.meetingId}${meeting.raw.roomName}`);
    expect(sandbox.requests[0]!.body).toMatchObject({ endDate: "2027-03-11T09:30:00.000Z", isLocked: true });
  });

  test("still has its recordings and its attendance when its room is gone", async () => {
    const account = connect();
    const { id } = await account.meetings.create({
      title: "Demo",
      startsAt: new Date(now),
      durationMinutes: 60,
      native: { recording: { type: "cloud", destination: null, startTrigger: "automatic" } },
    });
    now += 4 * HOUR;
    await expect(account.meetings.get(id)).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await account.recordings.list(id)).toMatchObject([{ meetingId: id, durationSeconds: 1790 }]);
    const people = await account.attendance.list(id);
    expect(people.map(({ person, seconds }) => [person.id, person.name, seconds])).toEqual([
      ["host-17", "Maya Lindqvist", 1830],
      ["customer-2041", "Jules Moreau", 1795],
    ]);
  });

  test("is read to find its room if the id does not contain it", async () => {
    const account = connect();
    expect(await account.recordings.list("9cf691bf-f2d5-4420-bda9-ee8607bb558b")).toHaveLength(1);
    expect(await account.recordings.list(ROOM)).toHaveLength(1);
  });

  test("is not created again if it was created but cannot be read", async () => {
    const account = stub({ "/meetings": { meetingId: "m1", roomName: "/a", roomUrl: "https://x.example/a", endDate: "soon" } });
    const result = account.meetings.create({ title: "Demo", startsAt: new Date(now), durationMinutes: 30 });
    await expect(result).rejects.toMatchObject({ outcome: "done", data: { id: "m1/a" } });
  });
});

describe("a room", () => {
  test("begins with the given name, is locked if it is private, and lasts a year", async () => {
    const account = connect();
    const room = await account.rooms.create({ name: "room-a", access: "private" });
    expect(room).toMatchObject({ name: "room-a", joinUrl: expect.stringContaining("whereby.com/room-a-") });
    const { endDate, isLocked } = sandbox.requests[0]!.body as { endDate: string; isLocked: boolean };
    expect([Math.round((Date.parse(endDate) - Date.now()) / (24 * HOUR)), isLocked]).toEqual([365, true]);
    expect((await account.rooms.list()).find(({ id }) => id === room.id)?.name).toBe("room-a");
    const short = connect({ roomDays: 1000 });
    await short.rooms.create({ name: "b", access: "public" });
    const last = sandbox.requests.at(-1)!.body as { endDate: string; isLocked: boolean };
    expect([Math.round((Date.parse(last.endDate) - Date.now()) / (24 * HOUR)), last.isLocked]).toEqual([1000, false]);
  });

  test.each(["Room A", "", "-a", "a_b", "é", "a".repeat(39)])("is rejected with the name %j, before anything is sent", async (name) => {
    await expect(connect().rooms.create({ name })).rejects.toMatchObject({ name: "InvalidInputError" });
    expect(sandbox.requests).toEqual([]);
  });

  test("cannot be for a team", async () => {
    await expect(connect().rooms.create({ name: "a", access: "team" })).rejects.toMatchObject({ name: "InvalidInputError" });
  });
});

describe("files", () => {
  test("are downloaded without the API key, under their own name", async () => {
    const account = connect();
    const [recording] = await account.recordings.list(ROOM);
    const { stream, name, size } = await account.recordings.download(recording!);
    await stream.cancel();
    expect([name, size]).toEqual([recording!.raw.filename, 120_000]);
    expect(JSON.stringify(recording)).not.toContain("signature");
  });

  test("are not found if the transcription is not ready or belongs to another session", async () => {
    const recording = { recordingId: "r", roomSessionId: "s", filename: "a.mkv", startDate: "2030-03-01T10:00:00Z", endDate: "2030-03-01T11:00:00Z" };
    const row = { transcriptionId: "t", roomSessionId: "s", state: "in_progress" };
    // The file exists, so only the state and the session decide.
    const file = { "/transcriptions/t/access-link": { accessLink: "https://files.example/t", expires: 1 }, "/t": "words" };
    for (const rows of [[], [row], [{ ...row, state: "ready", roomSessionId: "other" }], [null]])
      await expect(stub({ ...file, "/recordings/r": recording, "/transcriptions": page(rows) }).transcripts.get("r/a")).rejects.toMatchObject({
        name: "NotFoundError",
      });
  });

  test("are one segment, because the form of a transcription is not known", async () => {
    const segments = await connect().transcripts.segments(`a56f6ad7-37fe-4a37-9319-3174630ba57a${ROOM}`);
    expect(segments).toEqual([{ text: expect.stringMatching(/^# room-prefix.*Shall we begin\?.*\S$/s) }]);
  });
});

describe("attendance", () => {
  const visit = {
    roomSessionId: "s",
    displayName: "Ann",
    roleName: "visitor",
    joinedAt: "2030-03-01T10:00:00Z",
    leftAt: "2030-03-01T10:10:00Z",
    externalId: "",
  };

  test("does not count programs, and does not merge guests who only have the same name", async () => {
    const rows = ["recorder", "streamer", "captioner", "assistant", "visitor", "visitor"].map((roleName, index) => ({
      ...visit,
      roleName,
      participantId: `p${index}`,
    }));
    const account = stub({ "/insights/room-sessions": page([{ roomSessionId: "s" }]), "/insights/participants": page(rows) });
    const people = await account.attendance.list("m1/a");
    expect(people.map(({ person, seconds }) => [person.name, seconds])).toEqual([
      ["Ann", 600],
      ["Ann", 600],
    ]);
  });

  test("merges the visits of one person, and leaves the end open while the person is there", async () => {
    const rows = [
      { ...visit, externalId: "c1" },
      { ...visit, externalId: "c1", joinedAt: "2030-03-01T10:20:00Z", leftAt: null },
      { ...visit, externalId: "c2", joinedAt: "never" },
    ];
    const account = stub({ "/insights/room-sessions": page([{ roomSessionId: "s" }, null]), "/insights/participants": page(rows) });
    const people = await account.attendance.list("m1/a");
    expect(people).toMatchObject([{ person: { id: "c1" }, spans: [{ to: "2030-03-01T10:10:00.000Z" }, { from: "2030-03-01T10:20:00.000Z" }] }]);
    expect(people[0]!.spans[1]!.to).toBeUndefined();
    expect(people.failures).toHaveLength(1);
  });
});
