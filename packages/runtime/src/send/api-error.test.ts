import { describe, expect, test } from "vitest";
import type { ApiError } from "../errors.ts";
import { apiFault } from "./api-error.ts";
import { Redactor } from "./redact.ts";

function errorOf(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return errorOfText(status, typeof body === "string" ? body : (JSON.stringify(body) ?? ""), headers);
}

function errorOfText(status: number, text: string, headers: Record<string, string> = {}) {
  const label = { provider: "acme", operation: "things/get" };
  return apiFault(label, new Response(null, { status, headers }), text, new Redactor([])).toError(label) as ApiError;
}

describe("the class for a status", () => {
  test.each([
    [400, "ValidationError", false],
    [401, "AuthenticationError", false],
    [402, "ApiError", false],
    [403, "PermissionError", false],
    [404, "NotFoundError", false],
    [405, "ApiError", false],
    [408, "ApiError", true],
    [409, "ConflictError", false],
    [422, "ValidationError", false],
    [429, "RateLimitError", true],
    [500, "ServerError", true],
    [501, "ServerError", false],
    [502, "ServerError", true],
    [503, "ServerError", true],
    [504, "ServerError", true],
    [599, "ServerError", false],
  ])("%i: %s, retryable %s", (status, name, retryable) => {
    expect(errorOf(status)).toMatchObject({ name, status, retryable, message: `acme things/get responded ${status}` });
  });

  test("a failure under HTTP 200", () => {
    expect(errorOf(200, { error: "no such room" })).toMatchObject({ name: "ApiError", status: 200, message: "acme things/get failed: no such room" });
  });
});

describe("the provider's own message", () => {
  test.each<{ whose: string; body: unknown; words: string }>([
    { whose: "ConnectyCube's list", body: { errors: ["Token is required", "Try again"] }, words: "Token is required; Try again" },
    { whose: "ConnectyCube's map", body: { errors: { base: ["Required session does not exist"] } }, words: "Required session does not exist" },
    {
      whose: "ConnectyCube's fields",
      body: { errors: { name: ["can't be blank"], end_date: ["is in the past", "is a text"] } },
      words: "name can't be blank; end_date is in the past; is a text",
    },
    { whose: "Daily's object", body: { error: { message: "room exists" } }, words: "room exists" },
    { whose: "Daily's text", body: { error: "room exists" }, words: "room exists" },
    { whose: "Demodesk's list", body: { errors: [{ detail: "Invalid key" }, { detail: "Bad id" }] }, words: "Invalid key; Bad id" },
    { whose: "Spring's", body: { status: 404, error: "Not Found", message: "No customer", path: "/customer" }, words: "No customer" },
    { whose: "Laravel's", body: { message: "The data was invalid.", errors: { email: ["is taken"] } }, words: "email is taken" },
    { whose: "a problem document", body: { type: "about:blank", title: "Forbidden", status: 403 }, words: "Forbidden" },
    { whose: "a plain text", body: "  Authentication failed\n", words: "Authentication failed" },
  ])("$whose", ({ body, words }) => {
    expect(errorOf(400, body).message).toBe(`acme things/get responded 400: ${words}`);
  });

  test.each([
    [undefined],
    [null],
    [""],
    [7],
    [{}],
    [[]],
    [{ error: null }],
    [{ errors: {} }],
    ["<html><h1>Bad gateway</h1></html>"],
    ["\n <?xml?>"],
    [{ code: 12 }],
  ])("is not found in %j", (body) => {
    expect(errorOf(502, body).message).toBe("acme things/get responded 502");
  });

  test("is cut if it is too long", () => {
    expect(errorOf(400, { errors: Array.from({ length: 999 }, () => "again") }).message.length).toBeLessThan(340);
  });
});

describe("the other information of a response", () => {
  test.each([
    { headers: {}, want: { requestId: undefined, retryAfterMs: undefined } },
    { headers: { "x-request-id": "a", "request-id": "b" }, want: { requestId: "a" } },
    { headers: { "request-id": "b" }, want: { requestId: "b" } },
    { headers: { "retry-after": "120" }, want: { retryAfterMs: 120_000, message: "acme things/get responded 429 (it asks to wait 120 s)" } },
  ])("$headers", ({ headers, want }) => {
    expect(errorOf(429, undefined, headers)).toMatchObject(want);
  });

  test("the body is complete, and like the response it is not enumerable", () => {
    const error = errorOf(400, { errors: ["a"], hint: 1 });
    expect(error.body).toEqual({ errors: ["a"], hint: 1 });
    expect(error.response?.status).toBe(400);
    expect(Object.keys(error)).not.toContain("response");
    expect(Object.keys(error)).not.toContain("body");
  });
});

test.each([
  ["an object in an object", '{"error":', "}"],
  ["a list in a list", "[", "]"],
])("a body of %s, nested thousands deep, leads to a typed error", (_, open, close) => {
  expect(errorOfText(500, `${open.repeat(8000)}1${close.repeat(8000)}`).message).toBe("acme things/get responded 500");
});
