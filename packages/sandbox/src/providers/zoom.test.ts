import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAuthorization, createZoom } from "@meetwire/zoom";
import type { Zoom } from "@meetwire/zoom";
import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";

const userId = "maya@nordlys.example";
const NOW = Date.parse("2027-03-10T10:20:00Z");

let now = NOW;
let sandbox: Sandbox;
let zoom: Zoom;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
  zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch, maxRetries: 0 });
});

async function send(path: string, init: RequestInit = {}) {
  return sandbox.fetch(`${sandbox.urls.zoom}${path}`, init);
}

describe("meetings", () => {
  test("are created, read, changed and deleted", async () => {
    const created = await zoom.meetings.create({
      userId,
      body: { topic: "Weekly sync", type: 2, start_time: "2027-03-12T09:00:00", timezone: "Europe/Stockholm", duration: 30 },
    });
    expect(created).toMatchObject({ topic: "Weekly sync", start_time: "2027-03-12T08:00:00Z", duration: 30, host_email: userId });
    await zoom.meetings.update({ meetingId: created.id!, body: { topic: "Moved", start_time: new Date("2027-03-13T09:00:00Z") } });
    const read = await zoom.meetings.get({ meetingId: created.id! });
    expect(read).toMatchObject({ topic: "Moved", start_time: "2027-03-13T09:00:00Z", duration: 30 });
    expect(read.start_url).not.toBe(created.start_url);
    await zoom.meetings.delete({ meetingId: created.id! });
    await expect(zoom.meetings.get({ meetingId: created.id! })).rejects.toMatchObject({ status: 404, body: { code: 3001 } });
    await zoom.meetings.updateStatus({ meetingId: created.id!, body: { action: "recover" } });
    expect((await zoom.meetings.get({ meetingId: created.id! })).topic).toBe("Moved");
  });

  test("ignore a start in the past", async () => {
    const { id, start_time } = await zoom.meetings.create({ userId, body: { type: 2, start_time: "2020-01-01T00:00:00Z" } });
    expect(start_time).toBe("2027-03-10T10:20:00Z");
    await zoom.meetings.update({ meetingId: id!, body: { start_time: "2020-01-01T00:00:00Z" } });
    expect((await zoom.meetings.get({ meetingId: id! })).start_time).toBe("2027-03-10T10:20:00Z");
  });

  test("repeat on days of the week, at the same local time when clocks change", async () => {
    const { occurrences } = await zoom.meetings.create({
      userId,
      body: { type: 8, start_time: "2027-03-24T09:00:00", timezone: "Europe/Stockholm", recurrence: { type: 2, weekly_days: "4", end_times: 3 } },
    });
    expect(occurrences?.map(({ start_time }) => start_time)).toEqual(["2027-03-24T08:00:00Z", "2027-03-31T07:00:00Z", "2027-04-07T07:00:00Z"]);
  });

  test("lose one occurrence", async () => {
    const meeting = await zoom.meetings.create({ userId, body: { type: 8, start_time: "2027-03-24T09:00:00Z", recurrence: { type: 1, end_times: 3 } } });
    await zoom.meetings.delete({ meetingId: meeting.id!, occurrence_id: meeting.occurrences![1]!.occurrence_id! });
    const { occurrences } = await zoom.meetings.get({ meetingId: meeting.id! });
    expect(occurrences?.map(({ status }) => status)).toEqual(["available", "deleted", "available"]);
  });

  test.each(["meetings", "webinars"] as const)("a series of %s has its new length and its new rule, and deleted occurrences stay deleted", async (kind) => {
    const recurrence = { type: 1, end_times: 3 } as const;
    const body = { start_time: "2027-03-24T09:00:00Z", duration: 30, timezone: "UTC" } as const;
    const { id, occurrences: first } =
      kind === "meetings"
        ? await zoom.meetings.create({ userId, body: { ...body, type: 8, recurrence } })
        : await zoom.webinars.create({ userId, body: { ...body, type: 9, recurrence } });
    const [, second] = first!;
    const update = (changes: { duration?: number; recurrence?: { type: 1; end_times: number } }) =>
      kind === "meetings" ? zoom.meetings.update({ meetingId: id!, body: changes }) : zoom.webinars.update({ webinarId: id!, body: changes });
    const read = async () => {
      const { occurrences } = kind === "meetings" ? await zoom.meetings.get({ meetingId: id! }) : await zoom.webinars.get({ webinarId: String(id) });
      return occurrences!.map(({ duration, status }) => `${duration} ${status}`);
    };
    if (kind === "meetings") await zoom.meetings.delete({ meetingId: id!, occurrence_id: second!.occurrence_id! });
    else await zoom.webinars.delete({ webinarId: id!, occurrence_id: second!.occurrence_id! });
    await update({ duration: 45 });
    expect(await read()).toEqual(["45 available", "45 deleted", "45 available"]);
    await update({ recurrence: { type: 1, end_times: 4 } });
    expect(await read()).toEqual(["45 available", "45 deleted", "45 available", "45 available"]);
  });

  test("can be created a hundred times a day by one host", async () => {
    // Not through the client, which applies the limit itself.
    const create = (host: string) =>
      send(`/users/${host}/meetings`, {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox.credentials.zoom.token}`, "content-type": "application/json" },
        body: '{"type":3}',
      });
    for (let count = 0; count < 100; count++) expect((await create(userId)).status).toBe(201);
    const refused = await create(userId);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-ratelimit-type")).toBe("Daily-limit");
    expect((await create("tomas@nordlys.example")).status).toBe(201);
    now += DAY;
    expect((await create(userId)).status).toBe(201);
  });

  test("reject an unknown time zone, and an unknown host", async () => {
    await expect(zoom.meetings.create({ userId, body: { timezone: "Mars/Olympus" } })).rejects.toMatchObject({ status: 400, body: { code: 300 } });
    await expect(zoom.meetings.create({ userId: "nobody@nordlys.example", body: {} })).rejects.toMatchObject({ status: 404, body: { code: 1001 } });
    await expect(zoom.meetings.create({ userId: "me", body: {} })).rejects.toMatchObject({ status: 400 });
    const { id } = await zoom.webinars.create({ userId, body: {} });
    const body = { timezone: "Mars/Olympus", start_time: "2030-01-01T09:00:00" };
    await expect(zoom.webinars.update({ webinarId: id!, body })).rejects.toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("need a rule if they repeat at fixed times", async () => {
    const { id } = await zoom.meetings.create({ userId, body: {} });
    await expect(zoom.meetings.update({ meetingId: id!, body: { type: 8 } })).rejects.toMatchObject({ status: 400, body: { code: 300 } });
    await expect(zoom.webinars.create({ userId, body: { type: 9 } })).rejects.toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("have each registrant once, and take at most 30 at a time", async () => {
    const { id } = await zoom.meetings.create({ userId, body: { start_time: "2027-03-24T09:00:00Z", settings: { approval_type: 0 } } });
    const register = (email: string) => zoom.meetings.registrants.create({ meetingId: id!, body: { email, first_name: "Ann" } });
    expect((await register("Ann@mail.example")).registrant_id).toBe((await register("ann@mail.example")).registrant_id);
    const registrants = Array.from({ length: 31 }, (_, index) => ({ email: `guest${index}@mail.example`, first_name: "Guest" }));
    await expect(zoom.meetings.registrants.createBatch({ meetingId: String(id), body: { registrants } })).rejects.toMatchObject({ status: 400 });
  });
});

describe("tokens", () => {
  const app = `Basic ${btoa("sandbox-zoom-client:sandbox-zoom-secret")}`;
  const ask = async (query: string) =>
    (await send(`/oauth/token?${query}`, { method: "POST", headers: { authorization: app } })).json() as Promise<{
      access_token: string;
      refresh_token?: string;
      error?: string;
    }>;
  const read = (token: string) => send("/users", { headers: { authorization: `Bearer ${token}` } });

  test("are replaced by newer ones, and expire", async () => {
    const query = "grant_type=account_credentials&account_id=sandbox-zoom-account";
    const first = await ask(query);
    expect((await read(first.access_token)).status).toBe(200);
    const second = await ask(query);
    expect(await (await read(first.access_token)).json()).toEqual({ code: 124, message: "Invalid access token." });
    now += HOUR;
    expect((await read(second.access_token)).status).toBe(401);
  });

  test("come from a refresh token, which works once", async () => {
    const { refresh_token: next } = await ask("grant_type=refresh_token&refresh_token=sandbox-zoom-refresh-token");
    expect(await ask("grant_type=refresh_token&refresh_token=sandbox-zoom-refresh-token")).toMatchObject({ error: "invalid_grant" });
    expect(await ask(`grant_type=refresh_token&refresh_token=${next}`)).toMatchObject({ token_type: "bearer" });
  });

  test("come from a user who connects an account, with a code that works once", async () => {
    const credentials = { clientId: "sandbox-zoom-client", clientSecret: "sandbox-zoom-secret", tokenUrl: `${sandbox.urls.zoom}/oauth/token` };
    const redirectUri = "https://me.example/zoom/callback";
    const grants: string[] = [];
    const authorization = createAuthorization({
      ...credentials,
      redirectUri,
      authorizationUrl: `${sandbox.urls.zoom}/oauth/authorize`,
      fetch: sandbox.fetch,
      onGrant: ({ refreshToken }) => void grants.push(refreshToken!),
    });
    const started = await authorization.start();
    const consent = await sandbox.fetch(started.headers.get("location")!, { redirect: "manual" });
    const callback = consent.headers.get("location")!;
    const arrive = () => authorization.callback(new Request(callback, { headers: { cookie: started.headers.get("set-cookie")!.split(";")[0]! } }));
    expect((await arrive()).status).toBe(200);
    const maya = createZoom({ ...credentials, refreshToken: grants[0]!, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch });
    expect((await maya.users.get({ userId: "me" })).email).toBe(userId);
    await expect(arrive()).rejects.toMatchObject({ name: "AuthenticationError" });
    expect(grants).toHaveLength(1);
  });

  test.each([
    { what: "another verifier", challenge: "x", minutes: 0, redirect: "https://me.example/", good: false },
    { what: "another address", challenge: undefined, minutes: 0, redirect: "https://evil.example/", good: false },
    { what: "too late", challenge: undefined, minutes: 5, redirect: "https://me.example/", good: false },
    { what: "no mistake", challenge: undefined, minutes: 4, redirect: "https://me.example/", good: true },
  ])("come from a code, unless it is exchanged with a mistake: $what", async ({ challenge, minutes, redirect, good }) => {
    const query = new URLSearchParams({ response_type: "code", client_id: "sandbox-zoom-client", redirect_uri: "https://me.example/" });
    if (challenge !== undefined) query.set("code_challenge", challenge);
    const { headers } = await send(`/oauth/authorize?${query}`, { redirect: "manual" });
    const code = new URL(headers.get("location")!).searchParams.get("code")!;
    now += minutes * MINUTE;
    const grant = await ask(`grant_type=authorization_code&code=${code}&redirect_uri=${encodeURIComponent(redirect)}&code_verifier=y`);
    expect(grant.error).toBe(good ? undefined : "invalid_grant");
  });

  test("are not given to an unknown app", async () => {
    const response = await send("/oauth/authorize?response_type=code&client_id=other&redirect_uri=https://me.example/", { redirect: "manual" });
    expect(response.status).toBe(400);
  });

  test("are limited to their scopes", async () => {
    const { access_token: token } = await ask("grant_type=account_credentials&account_id=sandbox-zoom-account&scope=meeting:read:admin");
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    expect((await send(`/users/${userId}/meetings`, { headers })).status).toBe(200);
    const refused = await send(`/users/${userId}/meetings`, { method: "POST", headers, body: "{}" });
    expect(await refused.json()).toMatchObject({ code: 4711 });
  });
});

describe("recordings", () => {
  test("are downloaded from another origin, which must not receive the token", async () => {
    const { items: meetings } = await zoom.recordings.list({ userId, from: "2027-02-20", to: "2027-03-09" });
    const file = meetings[0]!.recording_files![0]!;
    const headers = { authorization: `Bearer ${sandbox.credentials.zoom.token}` };
    const redirect = await sandbox.fetch(file.download_url!, { headers, redirect: "manual" });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get("location")!;
    expect(new URL(location).origin).not.toBe(new URL(sandbox.urls.zoom).origin);
    expect((await sandbox.fetch(location, { headers })).status).toBe(400);
    const complete = new Uint8Array(await (await sandbox.fetch(location)).arrayBuffer());
    expect(complete.byteLength).toBe(file.file_size);
    const rest = await sandbox.fetch(location, { headers: { range: "bytes=1000-" } });
    expect(rest.status).toBe(206);
    expect(new Uint8Array(await rest.arrayBuffer())).toEqual(complete.slice(1000));
    expect((await sandbox.fetch(file.download_url!)).status).toBe(401);
  });

  test("are moved to the trash, and restored", async () => {
    const { items: meetings } = await zoom.recordings.list({ userId, from: "2027-02-20", to: "2027-03-09" });
    const { uuid } = meetings[0]!;
    await zoom.recordings.delete({ meetingId: uuid! });
    const trash = await zoom.recordings.list({ userId, trash: true });
    expect(trash.items.map((each) => each.uuid)).toEqual([uuid]);
    await zoom.recordings.recover({ meetingUUID: uuid!, body: { action: "recover" } });
    expect((await zoom.recordings.get({ meetingId: uuid! })).recording_files).toHaveLength(3);
  });
});

test("a cursor belongs to its list, and expires after 15 minutes", async () => {
  const open = (await zoom.meetings.list({ userId, page_size: 300 })).items.find(({ topic }) => topic === "Open house")!;
  const { data: first } = await zoom.meetings.registrants.list({ meetingId: open.id!, page_size: 30 });
  expect(first).toMatchObject({ total_records: 40, page_count: 2, next_page_token: expect.stringMatching(/.{20}/) });
  const { next_page_token: token } = first;
  const { data: second } = await zoom.meetings.registrants.list({ meetingId: open.id!, page_size: 30, next_page_token: token! });
  expect(second.registrants).toHaveLength(10);
  expect(second.next_page_token).toBe("");
  await expect(zoom.meetings.registrants.list({ meetingId: open.id!, status: "pending", next_page_token: token! })).rejects.toMatchObject({ status: 400 });
  now += 15 * MINUTE;
  await expect(zoom.meetings.registrants.list({ meetingId: open.id!, page_size: 30, next_page_token: token! })).rejects.toMatchObject({
    status: 400,
    body: { code: 300 },
  });
});

test("changes send their events, each about the changed object", async () => {
  interface Received {
    readonly event: string;
    readonly payload: { readonly object: Record<string, unknown> };
  }
  const received: Received[] = [];
  // A meeting is running at this time.
  now = Date.parse("2027-03-10T13:40:00Z");
  const noted = createSandbox({ now: () => now });
  const server = createServer((request, response) => {
    let text = "";
    request
      .on("data", (part) => (text += String(part)))
      .on("end", () => {
        received.push(JSON.parse(text) as Received);
        response.end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = noted.subscribe({ provider: "zoom", url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  const client = createZoom({ ...noted.credentials.zoom, baseUrl: noted.urls.zoom, fetch: noted.fetch });
  /** The objects of the events that a call fires, by event. */
  const fired = async (call: () => PromiseLike<unknown>) => {
    await noted.settled();
    received.length = 0;
    await call();
    await noted.settled();
    expect(noted.requests.at(-1)!.notes.filter((each) => each.includes("webhook"))).toEqual([]);
    return received.map(({ event, payload: { object } }): [string, Record<string, unknown>] => [event, object]);
  };
  try {
    const { id: meetingId } = await client.meetings.create({ userId, body: { topic: "Open", type: 2, settings: { approval_type: 1 } } });
    const register = (email: string) => client.meetings.registrants.create({ meetingId: meetingId!, body: { email, first_name: "A" } });
    const { registrant_id: first } = await register("a@mail.example");
    expect(await fired(() => register("b@mail.example"))).toMatchObject([
      ["meeting.registration_created", { id: meetingId, registrant: { email: "b@mail.example" } }],
    ]);
    const update = (action: "approve" | "cancel") =>
      client.meetings.registrants.updateStatus({ meetingId: meetingId!, body: { action, registrants: [{ email: "b@mail.example" }] } });
    expect(await fired(() => update("approve"))).toMatchObject([["meeting.registration_approved", { registrant: { email: "b@mail.example" } }]]);
    expect(await fired(() => update("cancel"))).toMatchObject([["meeting.registration_cancelled", { registrant: { email: "b@mail.example" } }]]);
    expect(await fired(() => client.meetings.registrants.delete({ meetingId: meetingId!, registrantId: first! }))).toMatchObject([
      ["meeting.registration_cancelled", { registrant: { email: "a@mail.example" } }],
    ]);
    const batch = [{ email: "c@mail.example", first_name: "C" }];
    expect(await fired(() => client.meetings.registrants.createBatch({ meetingId: String(meetingId), body: { registrants: batch } }))).toMatchObject([
      ["meeting.registration_created", { registrant: { email: "c@mail.example" } }],
    ]);
    expect(await fired(() => client.meetings.delete({ meetingId: meetingId! }))).toMatchObject([["meeting.deleted", { id: meetingId }]]);
    expect(await fired(() => client.meetings.updateStatus({ meetingId: meetingId!, body: { action: "recover" } }))).toMatchObject([
      ["meeting.recovered", { id: meetingId }],
    ]);

    const daily = { topic: "Daily", type: 8, recurrence: { type: 1, end_times: 3 } } as const;
    const series = await client.meetings.create({ userId, body: daily });
    const occurrence = { meetingId: series.id!, occurrence_id: series.occurrences![1]!.occurrence_id! };
    const oneOccurrence = [{ occurrence_id: occurrence.occurrence_id }];
    const single = async (call: () => PromiseLike<unknown>) => (await fired(call)).map(([event, { occurrences }]) => [event, occurrences]);
    expect(await single(() => client.meetings.update({ ...occurrence, body: { duration: 20 } }))).toMatchObject([["meeting.updated", oneOccurrence]]);
    expect(await single(() => client.meetings.delete(occurrence))).toMatchObject([["meeting.deleted", oneOccurrence]]);
    expect(await single(() => client.meetings.delete({ meetingId: series.id! }))).toEqual([["meeting.deleted", undefined]]);

    const webinar = { topic: "News", settings: { approval_type: 0 as const } };
    const [[event, created] = []] = await fired(() => client.webinars.create({ userId, body: webinar }));
    expect(event).toBe("webinar.created");
    const webinarId = Number(created!["id"]);
    expect(await fired(() => client.webinars.registrants.create({ webinarId, body: { email: "d@mail.example", first_name: "D" } }))).toMatchObject([
      ["webinar.registration_created", { id: webinarId, registrant: { email: "d@mail.example", status: "approved" } }],
    ]);
    expect(await fired(() => client.webinars.delete({ webinarId }))).toMatchObject([["webinar.deleted", { id: webinarId, topic: "News" }]]);

    const uuid = "aDYlohsHRtCd4ii1uC2+hA==";
    const recording = { meetingId: uuid };
    const files = (await client.recordings.get(recording)).recording_files!;
    const [one, ...others] = files.map(({ id }) => id!);
    const file = { ...recording, recordingId: one! };
    const about = (ids: readonly (string | undefined)[]) => ({ uuid, recording_count: ids.length, recording_files: ids.map((id) => ({ id })) });
    expect(await fired(() => client.recordings.deleteFile(file))).toMatchObject([["recording.trashed", about([one])]]);
    expect(await fired(() => client.recordings.recoverFile({ ...file, body: { action: "recover" } }))).toMatchObject([["recording.recovered", about([one])]]);
    expect(await fired(() => client.recordings.delete(recording))).toMatchObject([["recording.trashed", about([one, ...others])]]);
    expect(await fired(() => client.recordings.recover({ meetingUUID: uuid, body: { action: "recover" } }))).toMatchObject([
      ["recording.recovered", about([one, ...others])],
    ]);
    expect(await fired(() => client.recordings.deleteFile({ ...file, action: "delete" }))).toMatchObject([["recording.deleted", about([one])]]);
    expect(await fired(() => client.recordings.delete({ ...recording, action: "delete" }))).toMatchObject([["recording.deleted", about(others)]]);
    const [summary] = (await client.summaries.list()).items;
    expect(await fired(() => client.summaries.delete({ meetingId: summary!.meeting_uuid! }))).toMatchObject([
      ["meeting.summary_deleted", { meeting_uuid: summary!.meeting_uuid, meeting_topic: summary!.meeting_topic }],
    ]);

    const hosts = await client.users.list().toArray();
    const running = await Promise.all(hosts.map(({ id }) => client.meetings.list({ userId: id!, type: "live" }).toArray()));
    const [live] = running.flat();
    const names: string[] = [];
    for (const method of ["recording.start", "recording.pause", "recording.resume", "recording.stop"] as const) {
      const events = await fired(() => client.meetings.control({ meetingId: String(live!.id), body: { method } }));
      expect(events[0]![1]).toMatchObject({ id: live!.id, topic: live!.topic });
      names.push(...events.map(([name]) => name));
    }
    expect(names).toEqual(["recording.started", "recording.paused", "recording.resumed", "recording.stopped"]);
  } finally {
    stop();
    server.close();
  }
});

test("a UUID that begins with a slash is found only if it is encoded twice", async () => {
  const found = await zoom.recordings.list({ userId: "tomas@nordlys.example", from: "2027-02-10", to: "2027-03-09" });
  const { uuid = "" } = found.items.find((each) => each.uuid!.startsWith("/"))!;
  expect((await zoom.pastMeetings.get({ meetingId: uuid })).uuid).toBe(uuid);
  const once = await send(`/past_meetings/${encodeURIComponent(uuid)}`, { headers: { authorization: `Bearer ${sandbox.credentials.zoom.token}` } });
  expect(await once.json()).toMatchObject({ code: 3001 });
});

test("notes are found by the number of a meeting, or by the UUID of an instance", async () => {
  const [one] = (await zoom.recordings.list({ userId, from: "2027-02-20", to: "2027-03-09" })).items;
  for (const meetingId of [String(one!.id), one!.uuid!]) expect((await zoom.notes.list({ meeting_id: meetingId })).notes).toHaveLength(1);
  expect((await zoom.notes.list({ meeting_id: "1" })).notes).toEqual([]);
});

test("a page has its number", async () => {
  const pages = [await zoom.users.list(), await zoom.users.list({ page_number: "2" })];
  expect(pages.map(({ items, data }) => [items.length, data.page_number])).toEqual([
    [30, 1],
    [5, 2],
  ]);
});

test("a limit that is reached is described in Zoom's headers, with the time in ISO 8601", async () => {
  const limited = createSandbox({ now: () => NOW, rateLimits: "free" });
  const read = () => limited.fetch(`${limited.urls.zoom}/users`, { headers: { authorization: `Bearer ${limited.credentials.zoom.token}` } });
  const responses = [await read(), await read(), await read()];
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 429]);
  const { "retry-after": retryAfter = "", ...headers } = Object.fromEntries(responses[2]!.headers) as Record<string, string>;
  expect(retryAfter).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Math.abs(Date.parse(retryAfter) - Date.now())).toBeLessThan(60_000);
  expect(headers).toMatchObject({
    "x-ratelimit-category": "Medium",
    "x-ratelimit-type": "QPS",
    "x-ratelimit-limit": "2",
    "x-ratelimit-remaining": "0",
  });
});
