import { describe, expect, test } from "vitest";
import { createProvider } from "../test/client.ts";
import type { TestOptions } from "../test/client.ts";
import { json, serve } from "../test/serve.ts";
import type { Respond } from "../test/serve.ts";
import { createClient } from "./client.ts";
import { httpOptions } from "./http-options.ts";
import type { HttpOptions } from "./http-options.ts";
import { createHttpClient } from "./http.ts";
import type { LogEvent } from "./options.ts";

/** The relevant part of openapi-typescript's output. */
interface Paths {
  "/things": {
    get: {
      parameters: { query?: Record<string, unknown> };
      responses: { 200: { content: { "application/json": unknown } }; 500: { content: { "application/json": { message: string } } } };
    };
    post: { requestBody: { content: { "application/json": object } }; responses: { 200: { content: { "application/json": unknown } } } };
  };
  "/things/{id}/parts/{part}": {
    get: { parameters: { path: { id: string | number; part: string } }; responses: { 200: { content: { "application/json": unknown } } } };
  };
}

async function connect(respond: Respond, options: TestOptions = {}) {
  const { url, received } = await serve(respond);
  const client = createClient<object>(createProvider({ get: { method: "GET", path: "/things" } }), { token: "s3cret", baseUrl: url, ...options });
  return { http: createHttpClient<Paths>(client), received };
}

const ok: Respond = (response) => json(response, 200, { ok: true });

test.each<{ what: string; respond: Respond; status: number }>([
  { what: "a status that no Response can be made with", respond: (response) => response.writeHead(600, "Odd").end("{}"), status: 600 },
  { what: "a reason phrase beyond ASCII", respond: (response) => response.writeHead(404, "N\u00f6").end("{}"), status: 404 },
  { what: "a body nested too deep to be written", respond: (response) => response.writeHead(500).end(`${"[".repeat(9000)}${"]".repeat(9000)}`), status: 500 },
])("the path client survives $what", async ({ respond, status }) => {
  const { http } = await connect(respond, { maxRetries: 0 });
  const { error, response } = await http.GET("/things");
  expect([response.status, response.ok]).toEqual([status, false]);
  expect(error).toBeDefined();
});

test.each<[string, (options: HttpOptions) => unknown]>([
  ["an invalid date in the query", ({ querySerializer }) => querySerializer({ since: new Date(Number.NaN) })],
  ["half a character in the query", ({ querySerializer }) => querySerializer({ a: "\ud800" })],
  ["half a character in the path", ({ pathSerializer }) => pathSerializer("/a/{b}", { b: "\ud800" })],
])("the path client refuses %s with a typed error", (_, write) => {
  const options = httpOptions(createClient<object>(createProvider({}), { token: "s3cret" } as TestOptions));
  expect(() => write(options)).toThrow(expect.objectContaining({ name: "InvalidInputError", outcome: "failed" }));
});

describe("the path client", () => {
  test("has the client's credential, headers and log", async () => {
    const events: LogEvent[] = [];
    const { http, received } = await connect(ok, { headers: { "x-own": "mine" }, logger: (event) => void events.push(event) });
    const { data, error, response } = await http.POST("/things", { body: { a: 1 }, headers: { "x-call": "call" } });
    expect([data, error, response.status]).toEqual([{ ok: true }, undefined, 200]);
    expect(received[0]).toMatchObject({ method: "POST", url: "/things", body: '{"a":1}' });
    expect(received[0]!.headers).toMatchObject({
      "x-token": "s3cret",
      "x-own": "mine",
      "x-call": "call",
      accept: "application/json",
      "content-type": "application/json",
    });
    expect(events).toMatchObject([{ provider: "acme", operation: "POST /things", status: 200 }]);
  });

  test("retries as often as a client does", async () => {
    const once: Respond = (response, request, count) => (count === 1 ? json(response, 503, {}, { "retry-after": "0" }) : ok(response, request, count));
    const { http, received } = await connect(once);
    expect((await http.GET("/things")).data).toEqual({ ok: true });
    expect(received).toHaveLength(2);
    const broken = await connect((response) => response.destroy());
    await expect(broken.http.POST("/things", { body: {} })).rejects.toMatchObject({
      name: "ConnectionError",
      provider: "acme",
      operation: "POST /things",
      outcome: "unknown",
      attempts: 1,
    });
    expect(broken.received).toHaveLength(1);
  });

  test("has the client's limits and refreshed credentials", async () => {
    const { http } = await connect((response) => response.end("x".repeat(2000)), { maxResponseBytes: 1000 });
    await expect(http.GET("/things")).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    const slow = await connect(() => {}, { timeoutMs: 30, maxRetries: 0 });
    await expect(slow.http.GET("/things")).rejects.toMatchObject({ name: "TimeoutError" });
    const expired = await connect((response, { headers }) => json(response, headers["x-token"] === "new" ? 200 : 401, {}), {
      token: ({ refused }) => (refused ? "new" : "old"),
    });
    expect((await expired.http.POST("/things", { body: {} })).response.status).toBe(200);
  });

  test("ends when the caller aborts", async () => {
    const { http } = await connect(() => {});
    const controller = new AbortController();
    const call = http.GET("/things", { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortedError" });
  });

  test("reports a failure as openapi-fetch does", async () => {
    const { http } = await connect((response) => json(response, 422, { errors: ["no"] }));
    const { data, error, response: received } = await http.GET("/things");
    expect([data, error, received.status]).toEqual([undefined, { errors: ["no"] }, 422]);
    const text = await connect((response) => response.writeHead(401).end("Authentication failed"));
    expect((await text.http.GET("/things")).error).toBe("Authentication failed");
  });

  test("reads binary bodies unchanged", async () => {
    const bytes = Buffer.from([0, 255, 254, 10, 195]);
    const { http } = await connect((response) => response.end(bytes));
    const { data } = await http.GET("/things", { parseAs: "arrayBuffer" });
    expect([...new Uint8Array(data as unknown as ArrayBuffer)]).toEqual([...bytes]);
  });
});

describe("faults of openapi-fetch that this entry point corrects", () => {
  test("a 500 with an empty body looks like a success", async () => {
    const { http } = await connect((response) => response.writeHead(500, { "content-length": 0 }).end(), { maxRetries: 0 });
    const { data, error, response } = await http.GET("/things");
    expect([data, response.status, error]).toEqual([undefined, 500, { message: "acme GET /things responded 500" }]);
  });

  test.each([
    ["all", undefined],
    ["one", { path: { id: 1 } }],
  ])("a missing path parameter is sent as its placeholder: %s", async (_, params) => {
    const { http, received } = await connect(ok);
    await expect(http.GET("/things/{id}/parts/{part}", { params } as never)).rejects.toMatchObject({ name: "InvalidInputError", attempts: 0 });
    expect(received).toEqual([]);
  });

  test.each(["..", ".", ""])("a path parameter can climb: %j", async (id) => {
    const { http, received } = await connect(ok);
    await expect(http.GET("/things/{id}/parts/{part}", { params: { path: { id, part: "a" } } })).rejects.toMatchObject({ name: "InvalidInputError" });
    expect(received).toEqual([]);
  });

  test("a path parameter may have braces and slashes", async () => {
    const { http, received } = await connect(ok);
    await http.GET("/things/{id}/parts/{part}", { params: { path: { id: "{id}", part: "a/../b" } } });
    expect(received[0]!.url).toBe("/things/%7bid%7D/parts/a%2F..%2Fb");
  });

  test("a Date in a query is dropped", async () => {
    const { http, received } = await connect(ok);
    await http.GET("/things", { params: { query: { at: new Date("2026-11-21T09:00:00Z"), body: 1 } } });
    expect(received[0]!.url).toBe("/things?at=2026-11-21T09%3A00%3A00.000Z&body=1");
  });

  test("nested query objects throw", async () => {
    const { http, received } = await connect(ok);
    await http.GET("/things", { params: { query: { start: { gte: 1, in: [2, 3] }, ids: [4, 5], gone: undefined } } });
    expect(received[0]!.url).toBe("/things?start%5Bgte%5D=1&start%5Bin%5D=2,3&ids=4&ids=5");
  });
});
