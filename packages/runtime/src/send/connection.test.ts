import { describe, expect, onTestFinished, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import type { TestOptions } from "../../test/client.ts";
import { serve } from "../../test/serve.ts";
import { MeetwireError } from "../errors.ts";

/** A client with its own `fetch` that fails, and how often it was called. */
async function failWith(fault: unknown, verb: "get" | "create" = "get") {
  let calls = 0;
  const fetch: TestOptions["fetch"] = () => {
    calls++;
    throw fault;
  };
  const { error } = await connect(VERBS, { fetch })[verb]().safe();
  return { error: error!, calls };
}

class SessionOver extends Error {
  override name = "SessionOver";
}

describe("an error of the caller's own fetch", () => {
  test.each<[string, unknown]>([
    ["of their own class", new SessionOver("log in again")],
    ["of their own class, with a cause", new SessionOver("log in again", { cause: new TypeError("inner") })],
    ["that is plain", new Error("no network today")],
    ["with a code that is not the network's", Object.assign(new Error("no"), { code: "ERR_SESSION_OVER" })],
    ["that says that it is final", Object.assign(new TypeError("no"), { retryable: false })],
    ["of ours", new MeetwireError("limited")],
  ])("%s is the cause, and is not retried", async (_, fault) => {
    const { error, calls } = await failWith(fault);
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1, retryable: false, outcome: "unknown" });
    expect(error.cause).toBe(fault);
    expect(calls).toBe(1);
  });

  test.each<[string, unknown, string | undefined]>([
    ["the platform's", new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }), "ECONNRESET"],
    ["a browser's", new TypeError("Failed to fetch"), undefined],
    ["node-fetch's", Object.assign(new Error("request failed"), { name: "FetchError", type: "system", code: "ECONNRESET" }), "ECONNRESET"],
    ["Bun's", Object.assign(new Error("closed"), { code: "ConnectionClosed" }), "ConnectionClosed"],
    ["a time that ran out", new DOMException("too late", "TimeoutError"), undefined],
    ["one that says so", Object.assign(new SessionOver("limited"), { retryable: true }), undefined],
    ["one of ours that says so", new MeetwireError("limited", { retryable: true }), undefined],
  ])("that is transient is retried if that is safe: %s", async (_, fault, code) => {
    expect(await failWith(fault)).toMatchObject({ calls: 3, error: { name: "ConnectionError", code, retryable: true } });
    expect(await failWith(fault, "create")).toMatchObject({ calls: 1, error: { outcome: "unknown" } });
  });

  test.each([[undefined], [null], [{}], ["text"], [42]])("that returns %j instead of a response leads to a typed error", async (value) => {
    const { error } = await connect(VERBS, { fetch: async () => value as unknown as Response })
      .create()
      .safe();
    expect(error).toMatchObject({ name: "UnexpectedResponseError", outcome: "unknown", attempts: 1 });
  });
});

describe("a request that cannot be sent is refused once, as failed", () => {
  const REFUSED: [string, TestOptions, object][] = [
    ["a header name with a blank", { headers: { "x bad": "1" } }, {}],
    ["an empty header name", { headers: { "": "1" } }, {}],
    ["a header name beyond ASCII", { headers: { "x-ü": "1" } }, {}],
    ...["expect", "transfer-encoding", "upgrade", "keep-alive", "content-length"].map((name): [string, TestOptions, object] => [
      `the header ${name}`,
      { headers: { [name]: "1" } },
      {},
    ]),
    ["a port that fetch blocks", { baseUrl: "http://127.0.0.1:6000" }, {}],
    ["a body with a GET", {}, { body: { a: 1 } }],
  ];
  test.each(REFUSED)("%s", async (_, options, params) => {
    const { url, received } = await serve((response) => response.end("[]"));
    const { error } = await connect(VERBS, { baseUrl: url, ...options })
      .get(params)
      .safe();
    expect(error).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed", provider: "acme", operation: "things/get" });
    expect(received).toEqual([]);
  });
});

describe("a timeout beyond 300 s, which Node's fetch does not wait for", () => {
  const key = Symbol.for("undici.globalDispatcher.1");
  const globals = globalThis as unknown as Record<symbol, { constructor: new (options: object) => unknown }>;

  test.each([
    { timeoutMs: 299_999, name: "ConnectionError" },
    { timeoutMs: 300_001, name: undefined },
    { timeoutMs: Infinity, name: undefined },
  ])("$timeoutMs ms: $name", async ({ timeoutMs, name }) => {
    const { url } = await serve((response) => setTimeout(() => response.end("1"), 2500));
    await fetch("data:,");
    const before = globals[key]!;
    // As if 300 s were over at once.
    Object.assign(globals, { [key]: new before.constructor({ headersTimeout: 100 }) });
    onTestFinished(() => void Object.assign(globals, { [key]: before }));
    const { data, error } = await connect(VERBS, { baseUrl: url, timeoutMs, maxRetries: 0 }).get().safe();
    expect(error?.name).toBe(name);
    if (!name) expect(data).toBe(1);
  });
});
