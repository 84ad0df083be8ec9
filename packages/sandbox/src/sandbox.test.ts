import { createConnectyCube } from "@meetwire/connectycube";
import { describe, expect, it } from "vitest";
import type { FaultKind } from "./faults/fault.ts";
import { createSandbox } from "./sandbox.ts";
import type { Sandbox } from "./sandbox-types.ts";

const headers = { "CB-Token": "sandbox-connectycube-maya" };
const meetings = (sandbox: Sandbox) => `${sandbox.urls.connectycube}/meetings`;
const create = (sandbox: Sandbox) =>
  sandbox.fetch(meetings(sandbox), {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ name: "New", start_date: 1, end_date: 2, attendees: [] }),
  });
const count = async (sandbox: Sandbox) => ((await (await sandbox.fetch(`${meetings(sandbox)}?limit=1000`, { headers })).json()) as unknown[]).length;

describe("fetch", () => {
  it("accepts the input of fetch, and sets the URL of the response", async () => {
    const sandbox = createSandbox();
    const url = `${meetings(sandbox)}?limit=1`;
    for (const input of [url, new URL(url), new Request(url, { headers })]) {
      const response = await sandbox.fetch(input, { headers });
      expect([response.status, response.url]).toEqual([200, url]);
    }
  });

  it("reaches only the sandbox", async () => {
    const sandbox = createSandbox({ origin: "http://localhost:1234" });
    expect(sandbox.urls).toMatchObject({ connectycube: "http://localhost:1234/connectycube", "daily-early": "http://localhost:1234/daily-early" });
    await expect(sandbox.fetch("https://api.connectycube.com/meetings")).rejects.toThrow(
      "the sandbox is at http://localhost:1234 and does not reach https://api.connectycube.com",
    );
  });

  it("stops when the caller aborts: before, while waiting, and while reading", async () => {
    const sandbox = createSandbox();
    await expect(sandbox.fetch(meetings(sandbox), { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
    sandbox.faults.add({ kind: "latency", ms: 10_000 });
    await expect(sandbox.fetch(meetings(sandbox), { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
    sandbox.faults.add({ kind: "stall" });
    const controller = new AbortController();
    const response = await sandbox.fetch(meetings(sandbox), { headers, signal: controller.signal });
    const reading = response.text();
    controller.abort(new Error("while reading"));
    await expect(reading).rejects.toThrow("while reading");
  });
});

describe("a sandbox", () => {
  it("has its own state, and goes back to the seed", async () => {
    const [one, other] = [createSandbox(), createSandbox()];
    const atFirst = await count(one);
    await create(one);
    one.faults.add({ kind: "drop" });
    expect(await count(other)).toBe(atFirst);
    one.reset();
    expect(one.requests).toEqual([]);
    expect(await count(one)).toBe(atFirst);
  });

  it("has the same ids each time", async () => {
    const ids = async () => {
      const response = await create(createSandbox());
      return ((await response.json()) as { _id: string })._id;
    };
    expect(await ids()).toBe(await ids());
  });

  it("accepts a parameter that the spec does not have, with a note, unless it is strict", async () => {
    const [open, strict] = [createSandbox(), createSandbox({ strict: true })];
    const get = async (sandbox: Sandbox) => (await sandbox.fetch(`${meetings(sandbox)}?lmit=1`, { headers })).status;
    expect([await get(open), await get(strict)]).toEqual([200, 422]);
    expect(open.requests).toMatchObject([{ notes: ["query.lmit is not in the spec, and was accepted"] }]);
    expect(strict.requests).toMatchObject([{ reason: "query.lmit is not in the spec", notes: [] }]);
  });

  it("applies documented rate limits only on request", async () => {
    const get = async (sandbox: Sandbox) =>
      (await sandbox.fetch(`${sandbox.urls.zoom}/users`, { headers: { authorization: `Bearer ${sandbox.credentials.zoom.token}` } })).status;
    const statuses = async (rateLimits: string | boolean) => {
      const sandbox = createSandbox({ now: () => 0, rateLimits });
      return [await get(sandbox), await get(sandbox), await get(sandbox)];
    };
    expect(await statuses(false)).toEqual([200, 200, 200]);
    expect(await statuses("free")).toEqual([200, 200, 429]);
  });

  it("lists the requests it received", async () => {
    const sandbox = createSandbox();
    await sandbox.fetch(`${meetings(sandbox)}?limit=1`, { headers });
    await sandbox.fetch(`${sandbox.urls["daily-early"]}/nothing`, { method: "POST" });
    expect(sandbox.requests).toMatchObject([
      {
        id: 1,
        provider: "connectycube",
        operation: "meetings/list",
        method: "GET",
        path: "/meetings",
        query: "?limit=1",
        status: 200,
        response: [{}],
        reason: undefined,
      },
      {
        id: 2,
        provider: "daily-early",
        operation: undefined,
        method: "POST",
        path: "/nothing",
        query: "",
        status: 404,
        reason: "there is nothing at /nothing",
      },
    ]);
  });

  it("fires webhooks through the given fetch", async () => {
    const sandbox = createSandbox();
    const received: Request[] = [];
    const response = await sandbox.fireWebhook("connectycube", "recordingDone", "https://hooks.test/path", {
      fetch: async (input, init) => (received.push(new Request(input, init)), new Response(null, { status: 204 })),
    });
    expect(response.status).toBe(204);
    expect(received.map(({ method, url, headers: sent }) => [method, url, sent.get("content-type")])).toEqual([
      ["POST", "https://hooks.test/path", "application/json"],
    ]);
    expect(await received[0]?.json()).toHaveProperty("callRecords");
    await expect(sandbox.fireWebhook("daily-early", "recordingDone", "https://hooks.test/")).rejects.toThrow('daily-early has no webhook "recordingDone"');
  });
});

describe("faults", () => {
  const get = async (sandbox: Sandbox, init: RequestInit = {}) => sandbox.fetch(`${meetings(sandbox)}?limit=1`, { headers, ...init });

  it("reset the connection", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "drop" });
    await expect(get(sandbox)).rejects.toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(sandbox.requests).toMatchObject([{ operation: "meetings/list", status: undefined }]);
  });

  it.each([
    { processed: false, want: 0 },
    { processed: true, want: 1 },
  ])("reset it before or after the request is handled: processed $processed creates $want", async ({ processed, want }) => {
    const sandbox = createSandbox();
    const atFirst = await count(sandbox);
    sandbox.faults.add({ kind: "drop", processed });
    await expect(create(sandbox)).rejects.toThrow("fetch failed");
    expect((await count(sandbox)) - atFirst).toBe(want);
  });

  it.each([
    { retryAfter: undefined, want: null },
    { retryAfter: 2, want: "2" },
    { retryAfter: new Date("2026-11-21T09:00:00Z"), want: "Sat, 21 Nov 2026 09:00:00 GMT" },
  ])("respond with a status and Retry-After $want in the provider's form, without handling the request", async ({ retryAfter, want }) => {
    const sandbox = createSandbox();
    const atFirst = await count(sandbox);
    sandbox.faults.add({ kind: "status", status: 503, retryAfter });
    const response = await create(sandbox);
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      503,
      want,
      { errors: ["this status was requested as a fault"] },
    ]);
    expect(await count(sandbox)).toBe(atFirst);
  });

  it("respond with a status even if the provider reports failures with 200, and with one that has no body", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "status", status: 429 });
    const response = await sandbox.fetch(`${sandbox.urls["daily-early"]}/domains/by-name/nordlys`);
    expect([response.status, await response.json()]).toEqual([429, { error: { message: "this status was requested as a fault" } }]);
    sandbox.faults.add({ kind: "status", status: 204 });
    expect((await get(sandbox)).status).toBe(204);
  });

  it("break the JSON", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "brokenJson" });
    const response = await get(sandbox);
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("respond with HTML", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "html" });
    const response = await get(sandbox);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it("break the response off in the middle", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "truncated" });
    const reader = (await get(sandbox)).body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\[\{"_id":/);
    await expect(reader.read()).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
  });

  it("send only the headers", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "stall" });
    const response = await get(sandbox);
    expect(response.status).toBe(200);
    const silence = new Promise((resolve) => setTimeout(resolve, 50, "silence"));
    expect(await Promise.race([response.text(), silence])).toBe("silence");
  });

  it("delay, also together with another fault", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "latency", ms: 60, times: 2 });
    sandbox.faults.add({ kind: "status", status: 500 });
    const started = performance.now();
    expect((await get(sandbox)).status).toBe(500);
    expect((await get(sandbox)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  });

  it("are for the given number of requests, provider and operation", async () => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "status", status: 500, provider: "daily-early" });
    sandbox.faults.add({ kind: "status", status: 501, operation: "meetings/create", times: 2 });
    expect((await get(sandbox)).status).toBe(200);
    expect((await create(sandbox)).status).toBe(501);
    expect((await create(sandbox)).status).toBe(501);
    expect((await create(sandbox)).status).toBe(200);
    expect(sandbox.faults.pending).toMatchObject([{ provider: "daily-early" }]);
  });

  it("hit their share of the requests, until they are removed", async () => {
    const sandbox = createSandbox();
    const remove = sandbox.faults.add({ kind: "status", status: 503, percent: 30 });
    const failures = async () => {
      let failed = 0;
      for (let index = 0; index < 100; index++) if ((await sandbox.fetch(`${meetings(sandbox)}?limit=1`, { headers })).status === 503) failed++;
      return failed;
    };
    const failed = await failures();
    expect(failed).toBeGreaterThan(15);
    expect(failed).toBeLessThan(45);
    remove();
    expect(await failures()).toBe(0);
  });

  it("can be removed, one or all", async () => {
    const sandbox = createSandbox();
    const takeBack = sandbox.faults.add({ kind: "status", status: 500, times: Infinity });
    expect((await get(sandbox)).status).toBe(500);
    takeBack();
    expect((await get(sandbox)).status).toBe(200);
    sandbox.faults.add({ kind: "drop", times: Infinity });
    sandbox.faults.clear();
    expect((await get(sandbox)).status).toBe(200);
  });

  it.each([
    { given: "status=503;retry-after=1", want: [503, "1"] },
    { given: "latency=1, status=500", want: [500, null] },
    { given: "nonsense", want: [400, null] },
  ])("can be set by a header: $given", async ({ given, want }) => {
    const sandbox = createSandbox();
    const response = await get(sandbox, { headers: { ...headers, "x-sandbox-fault": given } });
    expect([response.status, response.headers.get("retry-after")]).toEqual(want);
  });

  it.each<{ kind: FaultKind; want: string }>([
    { kind: { kind: "drop" }, want: "ConnectionError" },
    { kind: { kind: "status", status: 429 }, want: "RateLimitError" },
    { kind: { kind: "status", status: 503 }, want: "ServerError" },
    { kind: { kind: "brokenJson" }, want: "UnexpectedResponseError" },
    { kind: { kind: "html" }, want: "UnexpectedResponseError" },
    { kind: { kind: "truncated" }, want: "ConnectionError" },
    { kind: { kind: "stall" }, want: "TimeoutError" },
    { kind: { kind: "latency", ms: 5000 }, want: "TimeoutError" },
  ])("reach a client as $want: $kind.kind", async ({ kind, want }) => {
    const sandbox = createSandbox();
    sandbox.faults.add(kind);
    const cube = createConnectyCube({
      ...sandbox.credentials.connectycube,
      baseUrl: sandbox.urls.connectycube,
      fetch: sandbox.fetch,
      maxRetries: 0,
      timeoutMs: want === "TimeoutError" ? 100 : 60_000,
    });
    const { error } = await cube.meetings.list().safe();
    expect(error?.name).toBe(want);
  });
});
