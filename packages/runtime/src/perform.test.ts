import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../test/client.ts";
import { json, serve } from "../test/serve.ts";
import { RateLimitError, UnexpectedResponseError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { ResponseHook, ResponseInfo } from "./options.ts";
import { failureIn } from "./send/api-error.ts";
import { streamedResponse } from "./send/stream.ts";

/** Calls one operation of a provider that responds with this body. */
async function call(operation: Partial<Operation>, body: string | null, init: ResponseInit = {}, provider = {}) {
  const things = connect({ get: { method: "GET", path: "/", ...operation } }, { fetch: async () => new Response(body, init), maxRetries: 0 }, provider);
  return things.get().safe();
}

describe("a response", () => {
  test.each<{ what: string; operation: Partial<Operation>; body: string | null; status?: number; want: unknown }>([
    { what: "JSON", operation: {}, body: '{"a":[1,null,"ü"]}', want: { a: [1, null, "ü"] } },
    { what: "JSON with unknown fields, kept", operation: {}, body: '{"newer":{"than":"the spec"}}', want: { newer: { than: "the spec" } } },
    { what: "JSON that is not an object", operation: {}, body: "null", want: null },
    { what: "JSON behind a byte order mark", operation: {}, body: "\ufeff[1]", want: [1] },
    { what: "no content, as it says", operation: {}, body: null, status: 204, want: undefined },
    { what: "text", operation: { response: "text" }, body: "Hello", want: "Hello" },
    { what: "text that looks like JSON", operation: { response: "text" }, body: '{"a":1}', want: '{"a":1}' },
    { what: "no text", operation: { response: "text" }, body: "", want: "" },
    { what: "ConnectyCube's text for an operation without a response", operation: { response: "none" }, body: "The resource was deleted", want: undefined },
    { what: "an empty body beside JSON", operation: { mayBeEmpty: true }, body: "", status: 202, want: undefined },
    { what: "an empty body for an operation without a response", operation: { response: "none" }, body: null, want: undefined },
  ])("$what", async ({ operation, body, status, want }) => {
    expect(await call(operation, body, { status: status ?? 200 })).toMatchObject({ ok: true, data: want });
  });

  test.each([
    { what: "JSON", body: '{"a":1}', want: { a: 1 } },
    { what: "text", body: "deleted", want: "deleted" },
    { what: "nothing", body: "", want: undefined },
    { what: "nothing, though it should be JSON", body: "", want: undefined, headers: { "content-type": "application/json" } },
  ])("that the spec does not describe is read by its content: $what", async ({ body, want, headers = {} }) => {
    expect(await call({ response: "any" }, body, { headers })).toMatchObject({ ok: true, data: want });
  });

  const mixed = { response: "mixed", stream: streamedResponse, accept: "application/json, application/pdf, text/csv, text/event-stream" } as const;
  test.each([
    { type: "application/json", body: '{"a":1}', want: { a: 1 } },
    { type: "application/problem+json; charset=utf-8", body: "[1]", want: [1] },
    { type: "text/csv", body: "1", want: "1" },
  ])("of several media types is read by its content type, $type", async ({ type, body, want }) => {
    expect(await call(mixed, body, { headers: { "content-type": type } })).toMatchObject({ ok: true, data: want });
  });

  test.each(["application/pdf", "text/event-stream; charset=utf-8", "application/x-ndjson", "application/json-seq"])(
    "of several media types is a stream if it is %s",
    async (type) => {
      const { data } = await call(mixed, "data: {}", { headers: { "content-type": type } });
      expect(data).toBeInstanceOf(ReadableStream);
      expect(await new Response(data as unknown as ReadableStream).text()).toBe("data: {}");
    },
  );

  test("of several media types has to be JSON if it says so", async () => {
    const { error } = await call(mixed, "{", { headers: { "content-type": "application/json" } });
    expect(error).toMatchObject({ name: "UnexpectedResponseError" });
  });

  test("of several media types is requested as any of them, or as one", async () => {
    const { url, received } = await serve((response) => json(response, 200, {}));
    const things = connect({ get: { path: "/", ...mixed } }, { baseUrl: url });
    await things.get();
    await things.get({}, { accept: "application/pdf" });
    expect(received.map(({ headers }) => headers.accept)).toEqual([mixed.accept, "application/pdf"]);
  });

  test.each([
    { what: "HTML", type: "text/html", body: "<title>Log in</title>", says: "the response is not JSON, but 21 characters of text/html" },
    { what: "empty", type: "application/json", body: "", says: "the response is not JSON, but 0 characters of application/json" },
    { what: "cut off", type: "application/json", body: '{"token":"s3cret', says: "the response is not JSON, but 16 characters of application/json" },
  ])("that is $what instead of JSON is an error", async ({ type, body, says }) => {
    const { error } = await call({}, body, { headers: { "content-type": type } });
    expect(error).toMatchObject({
      name: "UnexpectedResponseError",
      provider: "acme",
      operation: "things/get",
      message: says,
      outcome: "unknown",
      retryable: false,
    });
    expect(error!.cause).toBeUndefined();
  });
});

describe("a failure under HTTP 200", () => {
  const daily = { isFailure: failureIn("error") };
  test.each<{ what: string; operation: Partial<Operation>; body: string; failure?: string }>([
    { what: "a text", operation: {}, body: '{"error":"no room"}', failure: "acme things/get failed: no room" },
    { what: "an object", operation: {}, body: '{"error":{"message":"no room"}}', failure: "acme things/get failed: no room" },
    { what: "a boolean", operation: {}, body: '{"error":true}', failure: "acme things/get failed" },
    {
      what: "an object for an operation without a response",
      operation: { response: "none" },
      body: '{"error":"no room"}',
      failure: "acme things/get failed: no room",
    },
    { what: "a number", operation: {}, body: '{"error":17}', failure: "acme things/get failed" },
    { what: "a list with a message", operation: {}, body: '{"error":["no room"]}', failure: "acme things/get failed: no room" },
    ...["null", "false", "0", '""', '" "', "[]", "{}", "[null]", '[""]'].map((empty) => ({ what: empty, operation: {}, body: `{"error":${empty},"a":1}` })),
    { what: "no property", operation: {}, body: '{"a":1}' },
    { what: "no object", operation: {}, body: '"error"' },
  ])("$what", async ({ operation, body, failure }) => {
    const { ok, error } = await call(operation, body, {}, daily);
    expect(ok).toBe(!failure);
    if (failure) expect(error).toMatchObject({ name: "ApiError", status: 200, message: failure, outcome: "failed", body: JSON.parse(body), attempts: 1 });
  });

  test("is a success for a provider that does not report failures like this", async () => {
    expect(await call({}, '{"error":"no room"}')).toMatchObject({ ok: true });
  });
});

describe("onResponse", () => {
  test("sees responses, and not failures", async () => {
    const seen: ResponseInfo[] = [];
    const { url } = await serve((response, { method }) => json(response, method === "GET" ? 201 : 404, { a: 1 }));
    const things = connect(VERBS, { baseUrl: url, onResponse: (response) => void seen.push(response) });
    await things.get();
    await things.create().safe();
    expect(seen).toEqual([{ provider: "acme", operation: "things/get", status: 201, data: { a: 1 }, attempts: 1, response: expect.any(Response) as Response }]);
  });

  const mine = new TypeError("mine");
  const limit = new RateLimitError("my own limiter", { status: 429, body: undefined, retryable: true, retryAfterMs: 1 });
  test.each<{ what: string; hook: ResponseHook; cause: unknown }>([
    { what: "throws", hook: () => thrown(mine), cause: mine },
    { what: "throws an error that is retryable", hook: () => thrown(limit), cause: limit },
    { what: "rejects", hook: async () => thrown(mine), cause: mine },
    { what: "throws undefined", hook: () => thrown(undefined), cause: undefined },
  ])("that $what fails the call with the outcome done, and no request is sent again", async ({ hook, cause }) => {
    const { url, received } = await serve((response) => json(response, 201, { id: 5 }));
    const { error } = await connect(VERBS, { baseUrl: url, onResponse: hook }).create().safe();
    expect(error).toMatchObject({ name: "ResponseHookError", provider: "acme", operation: "things/create", attempts: 1, outcome: "done", retryable: false });
    expect(error?.cause).toBe(cause);
    expect([error?.data, error?.response?.status]).toEqual([{ id: 5 }, 201]);
    expect(JSON.stringify(Object.entries(error!))).not.toContain('"id"');
    expect(received).toHaveLength(1);
  });

  test("that hangs ends at the deadline, with the outcome done", async () => {
    const { url, received } = await serve((response) => json(response, 201, { id: 5 }));
    const things = connect(VERBS, { baseUrl: url, onResponse: () => new Promise(() => {}), deadlineMs: 1500 });
    const { error } = await things.create().safe();
    expect(error).toMatchObject({ name: "TimeoutError", message: "no complete response within deadlineMs, 1500 ms", outcome: "done", data: { id: 5 } });
    expect(received).toHaveLength(1);
  });

  test("may fail the call with an error whose outcome is already done", async () => {
    const { url } = await serve((response) => json(response, 200, {}));
    const own = new UnexpectedResponseError("differs", { outcome: "done" });
    expect(
      (
        await connect(VERBS, { baseUrl: url, onResponse: () => thrown(own) })
          .create()
          .safe()
      ).error,
    ).toBe(own);
  });
});

function thrown(error: unknown): never {
  throw error;
}

test("a call's options override the client's, except for undefined ones", async () => {
  const { url, received } = await serve((response) => json(response, 503, {}, { "retry-after": "0" }));
  const things = connect(VERBS, { baseUrl: url, maxRetries: 0 });
  await things.get({}, { maxRetries: undefined }).safe();
  expect(received).toHaveLength(1);
  await things.get({}, { maxRetries: 1 }).safe();
  expect(received).toHaveLength(3);
});
