import { describe, expect, it } from "vitest";
import { Faults } from "../faults/faults.ts";
import type { SandboxProvider } from "../providers/provider.ts";
import { SandboxError } from "../sandbox-error.ts";
import { HandlerResponse } from "./handler-response.ts";
import { RequestLog } from "./request-log.ts";
import { createService } from "./service.ts";
import type { Environment } from "./service.ts";

const success = { content: { "application/json": { schema: { type: "object", required: ["count"], properties: { count: { type: "integer" } } } } } } as const;
const failures = { content: { "application/json": { schema: { type: "object", required: ["error"] } } } } as const;
const operation = (operationId: string, status = "200") => ({ get: { operationId, responses: { [status]: success, default: failures } } });

const provider: SandboxProvider<{ count: number }, string, object> = {
  name: "test",
  document: {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    "x-error-in-body": "error",
    paths: {
      "/count": operation("count/get"),
      "/wrong": operation("wrong/get"),
      "/broken": operation("broken/get"),
      "/unwritten": operation("unwritten/get"),
      "/made": operation("made/get", "201"),
      "/refused": operation("refused/get"),
      "/secret": operation("secret/get"),
    },
    webhooks: { counted: { post: { requestBody: { content: success.content } } } },
  },
  accounts: [{ name: "anybody", description: "Anybody", credentials: {}, headers: {} }],
  firstPath: "/count",
  examples: {},
  seed: () => ({ count: 0 }),
  authenticate(_, { operation: { id } }) {
    if (id === "secret/get") throw new SandboxError(401, "who are you?");
    return "anybody";
  },
  handlers: {
    "count/get": ({ state }) => ({ count: ++state.count }),
    "wrong/get": () => ({ count: "many" }),
    "broken/get": () => {
      throw new Error("a mistake");
    },
    "made/get": () => HandlerResponse.json({ count: 1 }, { headers: { location: "/count" } }),
    "refused/get": () => {
      throw new SandboxError(409, "no");
    },
    "secret/get": () => ({ count: 1 }),
  },
  routes: { "GET /beside/{name}": ({ params }) => HandlerResponse.text(`hello ${params["name"]}`, "text/plain") },
  webhooks: { counted: ({ state, about }) => ({ count: about === "nothing" ? null : state.count }) },
  normalizePath: (path) => path.toLowerCase(),
  writeError: ({ status, message }) => ({ status: status >= 500 ? status : 200, body: { error: message } }),
};

const environment = (log = new RequestLog()): Environment => ({
  now: () => 0,
  origin: "http://test.test",
  seed: 0,
  strict: false,
  rateLimits: false,
  maxBodyBytes: 1000,
  faults: new Faults(),
  log,
  emit: () => {},
  probe: async () => true,
  save: () => undefined,
});

function start() {
  const log = new RequestLog();
  const service = createService(provider, environment(log));
  const get = async (path: string) => {
    const response = await service.handle(new Request(`http://test.test/test${path}`));
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { service, log, get };
}

describe("a service", () => {
  it.each([
    { given: "/count", want: { status: 200, text: '{"count":1}' } },
    { given: "/COUNT", want: { status: 200, text: '{"count":1}' } },
    { given: "/made", want: { status: 201, text: '{"count":1}' } },
    { given: "/beside/you", want: { status: 200, text: "hello you" } },
    // The service decides the status of an operation's failure; without an operation, the failure's own status is used.
    { given: "/refused", want: { status: 200, text: '{"error":"no"}' } },
    { given: "/secret", want: { status: 200, text: '{"error":"who are you?"}' } },
    { given: "/nothing", want: { status: 404, text: '{"error":"there is nothing at /nothing"}' } },
  ])("responds to $given with $want", async ({ given, want }) => {
    expect(await start().get(given)).toMatchObject(want);
  });

  it("keeps its state until it is reset", async () => {
    const { service, get } = start();
    await get("/count");
    expect((await get("/count")).text).toBe('{"count":2}');
    service.reset();
    expect((await get("/count")).text).toBe('{"count":1}');
  });

  it.each([
    { given: "/wrong", want: "response.count must be an integer" },
    { given: "/broken", want: "Error: a mistake" },
    { given: "/unwritten", want: "Error: this operation has no handler yet" },
  ])("responds with 500 to its own mistake at $given, explains it, and logs it", async ({ given, want }) => {
    const { log, get } = start();
    const { status, text } = await get(given);
    expect(status).toBe(500);
    expect(text).toContain("the sandbox has a bug in");
    expect(text).toContain(want);
    expect(log.requests).toMatchObject([{ status: 500, problem: expect.stringContaining(want) }]);
  });

  it("builds only webhooks that the spec allows", () => {
    const { service } = start();
    expect(service.buildWebhook("counted", undefined)).toEqual({ count: 0 });
    expect(() => service.buildWebhook("counted", "nothing")).toThrow("payload.count must be an integer");
    expect(() => service.buildWebhook("unheard", undefined)).toThrow('test has no webhook "unheard". It has counted.');
  });

  it("rejects handlers that its spec does not have", async () => {
    const wrong = createService({ ...provider, handlers: { "count/gte": () => ({}) } }, environment());
    await expect(wrong.handle(new Request("http://test.test/test/count"))).rejects.toThrow("the spec of test has no count/gte");
  });
});

it("remembers the last thousand requests", () => {
  const log = new RequestLog();
  for (let index = 0; index < 1005; index++) log.add({ time: 0, provider: "test", method: "GET", path: `/${index}`, query: "" });
  expect(log.requests).toHaveLength(1000);
  expect(log.requests[0]?.path).toBe("/5");
});
