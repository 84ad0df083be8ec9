import { createSandbox } from "@meetwire/sandbox";
import { expect, test } from "vitest";
import { isDailyLimit, isExpiredPage, isZoomError, readZoomErrorCode, ZOOM_ERROR_CODES } from "@meetwire/zoom/errors";
import { createZoom } from "@meetwire/zoom";
import { openapi } from "@meetwire/zoom/openapi";

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

test("an expired page is recognized, and other invalid input is not", async () => {
  const sandbox = createSandbox();
  const zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch });
  const { error } = await zoom.users.list({ next_page_token: "of-yesterday" }).safe();
  expect(isExpiredPage(error)).toBe(true);
  const invalid: typeof fetch = async () => Response.json({ code: 300, message: "Invalid meeting id." }, { status: 400 });
  const other = await createZoom({ token: "t", fetch: invalid }).meetings.get({ meetingId: 1 }).safe();
  expect(isExpiredPage(other.error)).toBe(false);
});
