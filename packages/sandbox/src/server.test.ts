import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createDailyEarly } from "@meetwire/daily-early";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "./server.ts";
import type { SandboxServer } from "./server.ts";

let server: SandboxServer;
const headers = { "CB-Token": "sandbox-connectycube-maya" };
const get = (fault?: string) =>
  fetch(`${server.urls.connectycube}/meetings?limit=1`, {
    headers: { ...headers, ...(fault !== undefined && { "x-sandbox-fault": fault }) },
    signal: AbortSignal.timeout(2000),
  });

beforeAll(async () => {
  server = await startSandbox({ port: 0 });
});
afterAll(() => server.close());

describe("a sandbox behind a port", () => {
  it("serves real clients", async () => {
    const daily = createDailyEarly({ ...server.sandbox.credentials["daily-early"], baseUrl: server.urls["daily-early"] });
    expect(await daily.rooms.create({ teamName: "nordlys", body: { name: "ports" } })).toMatchObject({ name: "ports" });
    expect(server.sandbox.requests.at(-1)).toMatchObject({ operation: "rooms/create", status: 200 });
  });

  it("resets connections", async () => {
    await expect(get("drop")).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  it("breaks answers off", async () => {
    const response = await get("truncated");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("stalls after the headers", async () => {
    const response = await fetch(`${server.urls.connectycube}/meetings`, {
      headers: { ...headers, "x-sandbox-fault": "stall" },
      signal: AbortSignal.timeout(200),
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it.each([
    { given: "status=429;retry-after=3", want: [429, "3", "application/json; charset=utf-8"] },
    { given: "html", want: [200, null, "text/html; charset=utf-8"] },
    { given: "broken-json", want: [200, null, "application/json; charset=utf-8"] },
  ])("answers $given", async ({ given, want }) => {
    const response = await get(given);
    expect([response.status, response.headers.get("retry-after"), response.headers.get("content-type")]).toEqual(want);
    await expect(response.text()).resolves.toBeTypeOf("string");
  });

  it("sends webhooks where it is told to, over the network", async () => {
    const received: string[] = [];
    const receiver = createServer((request, response) => {
      request.setEncoding("utf8").on("data", (text: string) => received.push(text));
      request.on("end", () => response.writeHead(202).end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const answer = await fetch(`${server.origin}/_sandbox/webhooks`, {
      method: "POST",
      body: JSON.stringify({ provider: "connectycube", event: "recordingDone", url }),
    });
    expect([answer.status, await answer.json()]).toEqual([200, { status: 202 }]);
    expect(JSON.parse(received.join(""))).toHaveProperty("meeting");
    receiver.close();
  });

  it("refuses a port that is taken", async () => {
    await expect(startSandbox({ port: Number(new URL(server.origin).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("closes, with connections open", async () => {
    const other = await startSandbox({ port: 0 });
    const hanging = fetch(`${other.urls.connectycube}/meetings`, { headers: { ...headers, "x-sandbox-fault": "latency=60000" } });
    await expect.poll(() => other.sandbox.requests.length).toBe(1);
    const [closed] = await Promise.allSettled([other.close(), expect(hanging).rejects.toThrow("fetch failed")]);
    expect(closed.status).toBe("fulfilled");
    await expect(fetch(other.origin)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });
});
