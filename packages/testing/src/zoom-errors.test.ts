import { createSandbox } from "@meetwire/sandbox";
import { expect, test } from "vitest";
import { isDailyLimit, isExpiredPage, isZoomError, readZoomErrorCode, ZOOM_ERROR_CODES } from "@meetwire/zoom/errors";
import { createZoom } from "@meetwire/zoom";
import { openapi } from "@meetwire/zoom/openapi";
import { DAY_MS } from "./time.ts";

test("an error is recognized by its code", async () => {
  const sandbox = createSandbox();
  const zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch });
  const { error } = await zoom.meetings.get({ meetingId: 1 }).safe();
  expect(readZoomErrorCode(error)).toBe(3001);
  expect(isZoomError(error, ZOOM_ERROR_CODES.meetingNotFound)).toBe(true);
  expect(isZoomError(error, ZOOM_ERROR_CODES.userNotFound)).toBe(false);
});

/** Codes that Zoom's users report, but its documentation does not list. */
const INFERRED: readonly number[] = [ZOOM_ERROR_CODES.missingScope, ZOOM_ERROR_CODES.meetingInProgress];

test("the codes match the spec, and each has one name", () => {
  const paths = openapi["paths"] as Readonly<Record<string, Readonly<Record<string, { "x-error-codes"?: Readonly<Record<string, number[]>> }>>>>;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const documented = new Set(operations.flatMap((operation) => Object.values(operation["x-error-codes"] ?? {}).flat()));
  const named: number[] = Object.values(ZOOM_ERROR_CODES);
  expect(documented.size).toBeGreaterThan(50);
  expect(named.filter((code) => !documented.has(code))).toEqual(INFERRED);
  expect([...documented].filter((code) => !named.includes(code))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test("other values have no code", () => {
  expect([undefined, null, "text", new Error("no"), { body: { code: 3001 } }].map(readZoomErrorCode)).toEqual(Array.from({ length: 5 }));
});

test.each([
  { type: "Daily-limit", daily: true },
  { type: "QPS", daily: false },
])("a 429 of the kind $type", async ({ type, daily }) => {
  const respond: typeof fetch = async () => Response.json({ code: 429, message: "Too many requests." }, { status: 429, headers: { "x-ratelimit-type": type } });
  const { error } = await createZoom({ token: "t", fetch: respond, maxRetries: 0 }).meetings.get({ meetingId: 1 }).safe();
  expect(isDailyLimit(error)).toBe(daily);
});

/** How long it is until the next day in UTC. */
const untilTomorrow = () => DAY_MS - (Date.now() % DAY_MS);

test("a host's daily limit ends the call at once, and holds back no other host and no other call", async () => {
  const sent: string[] = [];
  const respond = (async (url: string) => {
    sent.push(new URL(url).pathname);
    const message = "You have exceeded the daily rate limit of (100) for Meeting Create/Update API requests permitted for this particular user.";
    return url.includes("/users/u1/") ? Response.json({ code: 429, message }, { status: 429 }) : Response.json({ id: 1 });
  }) as unknown as typeof fetch;
  const zoom = createZoom({ token: "daily", fetch: respond });
  const first = await zoom.meetings.create({ userId: "u1", body: {} }).safe();
  const second = await zoom.meetings.create({ userId: "u1", body: {} }).safe();
  expect([first, second].map(({ error }) => [isDailyLimit(error), Math.abs(error!.retryAfterMs! - untilTomorrow()) < 60_000])).toEqual([
    [true, true],
    [true, true],
  ]);
  await zoom.meetings.create({ userId: "u2", body: {} });
  await zoom.meetings.update({ meetingId: 1, body: {} });
  expect(sent).toEqual(["/v2/users/u1/meetings", "/v2/users/u2/meetings", "/v2/meetings/1"]);
});

test("a daily limit of a change, which names no host, holds back no other call", async () => {
  const headers = { "x-ratelimit-type": "Daily-limit", "retry-after": new Date(Date.now() + untilTomorrow()).toISOString() };
  const respond = (async (_url: string, { method }: RequestInit) =>
    method === "PATCH" ? Response.json({ code: 429 }, { status: 429, headers }) : Response.json({ id: 1 })) as unknown as typeof fetch;
  const zoom = createZoom({ token: "changes", fetch: respond });
  expect(isDailyLimit((await zoom.meetings.update({ meetingId: 1, body: {} }).safe()).error)).toBe(true);
  expect((await zoom.meetings.get({ meetingId: 2 }).safe()).ok).toBe(true);
});

test.each([
  ["of the day", untilTomorrow, true],
  ["of a second, with a long queue", () => 120_000, false],
])("the client's own limit %s", async (_which, wait, daily) => {
  const limiter = { take: async () => wait(), block: async () => {} };
  const { error } = await createZoom({ token: "t", limiter, maxRetryAfterMs: 0 }).meetings.create({ userId: "u", body: {} }).safe();
  expect(error).toMatchObject({ name: "RateLimitError", attempts: 0 });
  expect(isDailyLimit(error)).toBe(daily);
});

test("an expired page is recognized, and other invalid input is not", async () => {
  const sandbox = createSandbox();
  const zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch });
  const { error } = await zoom.users.list({ next_page_token: "of-yesterday" }).safe();
  expect(isExpiredPage(error)).toBe(true);
  const invalid: typeof fetch = async () => Response.json({ code: 300, message: "Invalid meeting id." }, { status: 400 });
  const other = await createZoom({ token: "t", fetch: invalid }).meetings.get({ meetingId: 1 }).safe();
  expect(isExpiredPage(other.error)).toBe(false);
});
