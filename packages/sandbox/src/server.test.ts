import { createServer, request } from "node:http";
import { createConnection } from "node:net";
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
    signal: AbortSignal.timeout(60_000),
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

  it("breaks responses off", async () => {
    const response = await get("truncated");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("stalls after the headers", async () => {
    const controller = new AbortController();
    const response = await fetch(`${server.urls.connectycube}/meetings`, { headers: { ...headers, "x-sandbox-fault": "stall" }, signal: controller.signal });
    expect(response.status).toBe(200);
    setTimeout(() => controller.abort(new Error("enough")), 500);
    await expect(response.text()).rejects.toThrow("enough");
  });

  it.each([
    { given: "status=429;retry-after=3", want: [429, "3", "application/json; charset=utf-8"] },
    { given: "html", want: [200, null, "text/html; charset=utf-8"] },
    { given: "broken-json", want: [200, null, "application/json; charset=utf-8"] },
  ])("responds to $given", async ({ given, want }) => {
    const response = await get(given);
    expect([response.status, response.headers.get("retry-after"), response.headers.get("content-type")]).toEqual(want);
    await expect(response.text()).resolves.toBeTypeOf("string");
  });

  it("sends webhooks over the network", async () => {
    const received: string[] = [];
    const receiver = createServer((incoming, outgoing) => {
      incoming.setEncoding("utf8").on("data", (text: string) => received.push(text));
      incoming.on("end", () => outgoing.writeHead(202).end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const response = await fetch(`${server.origin}/_sandbox/webhooks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ provider: "connectycube", event: "recordingDone", url }),
    });
    expect([response.status, await response.json()]).toEqual([200, { status: 202 }]);
    expect(JSON.parse(received.join(""))).toHaveProperty("meeting");
    receiver.close();
  });

  it("rejects a port that is in use", async () => {
    await expect(startSandbox({ port: Number(new URL(server.origin).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it.each([
    ["meetings.example", 403],
    ["127.0.0.1.meetings.example:4010", 403],
    ["localhost:4010", 200],
    ["127.0.0.1", 200],
    ["[::1]:4010", 200],
  ])("responds to the host %s with %i", async (host, status) => {
    const { port } = new URL(server.origin);
    const response = await new Promise<number | undefined>((resolve, reject) => {
      request({ port, host: "127.0.0.1", path: "/_sandbox/requests", headers: { host } }, (incoming) => resolve(incoming.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(response).toBe(status);
  });

  it("rejects a body above the limit before it has arrived, without Content-Length", async () => {
    const { port } = new URL(server.origin);
    const socket = createConnection(Number(port), "127.0.0.1");
    const received: string[] = [];
    socket.setEncoding("utf8").on("data", (text: string) => received.push(text));
    socket.on("error", () => {});
    socket.write(
      "POST /connectycube/meetings HTTP/1.1\r\nHost: localhost\r\nCB-Token: sandbox-connectycube-maya\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
    );
    const chunk = "x".repeat(64 * 1024);
    // 3 MiB, and no end.
    for (let index = 0; index < 48 && received.length === 0; index++) {
      socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await expect.poll(() => received.join("")).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
    expect(received.join("")).toContain('{"errors":["the body is larger than 1048576 bytes"]}');
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
