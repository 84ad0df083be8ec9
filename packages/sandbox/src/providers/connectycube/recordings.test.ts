import { createConnectyCube } from "@meetwire/connectycube";
import { beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import type { Sandbox } from "../../sandbox-types.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 30);

let now: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

const client = (name: "maya" | "tomas") =>
  createConnectyCube({ ...sandbox.accounts.connectycube[name]!, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch, maxRetries: 0 });

describe("recordings/list", () => {
  it("has the recordings of an ended meeting, with links that work for an hour", async () => {
    const cube = client("maya");
    const sync = (await cube.meetings.list({ scheduled: true })).items[0]!;
    const [first, second] = await cube.recordings.list({ meetingId: sync._id });
    expect(first).toMatchObject({ room_id: sync._id, participants_ids: [5243, 5244, 5245], duration: 1380.062, file_uid: expect.stringContaining(sync._id) });
    expect(second).toBeDefined();
    expect((await sandbox.fetch(first!.download_url)).status).toBe(200);
    now += 60 * 60_000;
    expect((await sandbox.fetch(first!.download_url)).status).toBe(403);
  });

  it("is empty while the meeting runs, and has its recordings after it has ended", async () => {
    const cube = client("tomas");
    const support = (await cube.meetings.list()).items.find(({ name }) => name === "Support hour")!;
    expect(await cube.recordings.list({ meetingId: support._id })).toEqual([]);
    now += 2 * 60 * 60_000;
    expect(await cube.recordings.list({ meetingId: support._id })).toMatchObject([{ duration: 7200.062 }]);
  });

  it("is closed to those who do not take part", async () => {
    const salaries = (await client("tomas").meetings.list()).items.find(({ name }) => name === "Salary review")!;
    await expect(client("maya").recordings.list({ meetingId: salaries._id })).rejects.toMatchObject({ status: 403 });
  });
});

describe("the webhook recordingDone", () => {
  const receive = async (about?: string) => {
    let received: unknown;
    await sandbox.fireWebhook("connectycube", "recordingDone", "https://hooks.test/", {
      about,
      fetch: async (_, init) => ((received = JSON.parse(String(init?.body))), new Response()),
    });
    return received;
  };

  it("is about the given meeting, or the one that was recorded last", async () => {
    const first = (await client("maya").meetings.list({ scheduled: true })).items[0]!;
    const latest = (await client("maya").meetings.list({ scheduled: true, end_date: { lt: NOW / 1000 }, limit: 500 })).items.findLast(
      ({ name }) => name === "Weekly sync",
    )!;
    expect(await receive()).toMatchObject({ meeting: latest, hostUser: { id: 5243, full_name: "Maya Lindqvist" }, callRecords: [{ room_id: latest._id }] });
    expect(await receive(first._id)).toMatchObject({ meeting: first, callRecords: [{}, {}] });
    await expect(receive("64ba8ab043e599002b5bdbca")).rejects.toThrow("Not found");
  });
});
