import { createConnectyCube, parseWebhook } from "@meetwire/connectycube";
import type { ConnectyCube, Meeting, Page, Recording } from "@meetwire/connectycube";
import { createHttp } from "@meetwire/connectycube/http";
import { openapi } from "@meetwire/connectycube/openapi";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";

const start = new Date("2030-03-01T09:00:00Z");
const end = new Date("2030-03-01T09:30:00Z");
const body = { name: "Friday weekly sync", start_date: start, end_date: end, attendees: [{ id: 5243 }, { email: "guest@mail.example" }] };

/** The sandbox's seed has a meeting that ended and was recorded. */
async function findRecorded(client: ConnectyCube): Promise<string> {
  const [meeting] = await client.meetings.list({ end_date: { lt: new Date() } }).toArray();
  return meeting!._id;
}

function create(sandbox: Sandbox, overrides = {}): ConnectyCube {
  return createConnectyCube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch, ...overrides });
}

testClient<ConnectyCube>({
  provider: "connectycube",
  openapi,
  create,
  reads: "meetings/list",
  creates: "meetings/create",
  climb: (client) => client.meetings.delete({ meetingId: ".." }),
  operations: {
    "meetings/create": {
      call: (client, options) => client.meetings.create({ body }, options),
      check: (meeting: Meeting) =>
        expect(meeting).toMatchObject({ name: "Friday weekly sync", start_date: start.getTime() / 1000, record: false, notify_before: null }),
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ limit: 2 }, options),
      check: (page: Page<Meeting>) => expect(page.items).toHaveLength(2),
    },
    "meetings/update": {
      call: (client) => client.meetings.create({ body }).then(({ _id }) => client.meetings.update({ meetingId: _id, body: { record: true } })),
      check: (meeting: Meeting) => expect(meeting).toMatchObject({ name: "Friday weekly sync", record: true }),
    },
    "meetings/delete": {
      call: (client) => client.meetings.create({ body }).then(({ _id }) => client.meetings.delete({ meetingId: _id })),
      // The spec does not describe the content, so the sandbox's text arrives unchanged.
      check: (data: unknown) => expect(data).toBe("OK"),
    },
    "recordings/list": {
      call: (client) => findRecorded(client).then((meetingId) => client.recordings.list({ meetingId })),
      check: (recordings: Recording[]) => expect(Array.isArray(recordings)).toBe(true),
    },
  },
});

describe("connectycube", () => {
  const sandbox = createSandbox();
  const client = create(sandbox);

  test("lists every meeting once, whatever the page size", async () => {
    const all = await client.meetings.list().toArray();
    for (const limit of [1, 2, 7, 100]) {
      const paged = await client.meetings.list({ limit }).toArray();
      expect(paged.map(({ _id }) => _id)).toEqual(all.map(({ _id }) => _id));
    }
    expect(all.length).toBeGreaterThan(10);
  });

  test("resumes a list after a page", async () => {
    const all = await client.meetings.list().toArray();
    const first = await client.meetings.list({ limit: 3 });
    const rest = await client.meetings.list({ limit: 3 }, { resumeFrom: first.next }).toArray();
    expect([...first.items, ...rest]).toEqual(all);
  });

  test("filters by time, given as a Date", async () => {
    const now = new Date();
    const found = await client.meetings.list({ start_date: { gte: now } }).toArray();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ start_date }) => start_date * 1000 >= now.getTime() - 1000)).toBe(true);
  });

  test("finds one meeting by its id", async () => {
    const made = await client.meetings.create({ body });
    const { items } = await client.meetings.list({ _id: made._id });
    expect(items).toEqual([made]);
  });

  test("has the provider's message", async () => {
    const other = createConnectyCube({ ...sandbox.accounts.connectycube["tomas"]!, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch });
    const made = await client.meetings.create({ body });
    const { error } = await other.meetings.delete({ meetingId: made._id }).safe();
    expect(error).toMatchObject({ name: "PermissionError", status: 403 });
    expect(error?.message).toMatch(/^connectycube meetings\/delete responded 403: ./);
  });

  test("has openapi-fetch's path client with the same credentials", async () => {
    const { data, error } = await createHttp(client).GET("/meetings", { params: { query: { limit: 1 } } });
    expect(error).toBeUndefined();
    expect(data).toHaveLength(1);
  });

  test("recognizes its webhook, and accepts an unknown one", async () => {
    const received: Request[] = [];
    const receiver: typeof fetch = async (input, init) => {
      received.push(new Request(input, init));
      return new Response("ok");
    };
    await sandbox.fireWebhook("connectycube", "recordingDone", "https://receiver.example/hook?secret=s3cret", { fetch: receiver });
    const webhook = await parseWebhook(received[0]!, { secret: "s3cret" });
    expect(webhook).toMatchObject({ event: "recordingDone", payload: { callRecords: expect.any(Array) } });
    expect(await parseWebhook('{"something":"new"}')).toEqual({ event: "unknown", payload: { something: "new" } });
  });
});
