import { createConnectyCube } from "@meetwire/connectycube";
import { createZoom } from "@meetwire/zoom";
import { Agent, request } from "undici";
import { afterEach, expect, it } from "vitest";
import { interceptFetch, mswHandlers, undiciInterceptor } from "./intercept.ts";
import { createSandbox } from "./sandbox.ts";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const body = { name: "Planning", start_date: 2_000_000_000, end_date: 2_000_001_800, attendees: [{ id: 5 }] };
const maya = { "CB-Token": "sandbox-connectycube-maya" };

it("replaces the providers' real addresses in the global fetch until it is stopped", async () => {
  const sandbox = createSandbox();
  const original = globalThis.fetch;
  stops.push(interceptFetch(sandbox));
  const cube = createConnectyCube(sandbox.credentials.connectycube);
  expect((await cube.meetings.create({ body })).name).toBe("Planning");
  expect(sandbox.requests).toMatchObject([{ operation: "meetings/create" }]);
  // A host whose name only starts with the provider's is another host.
  await expect(fetch("https://api.connectycube.com.nowhere.invalid/meetings", { signal: AbortSignal.timeout(5000) })).rejects.toThrow(/fetch failed|aborted/);
  expect(sandbox.requests).toHaveLength(1);
  stops.splice(0).forEach((stop) => stop());
  expect(globalThis.fetch).toBe(original);
});

it("replaces token addresses and the addresses in links", async () => {
  const sandbox = createSandbox();
  stops.push(interceptFetch(sandbox));
  const zoom = createZoom({ accountId: "sandbox-zoom-account", clientId: "sandbox-zoom-client", clientSecret: "sandbox-zoom-secret" });
  const { items } = await zoom.recordings.list({ userId: "maya@nordlys.example", from: "2026-11-01", to: "2026-11-30" });
  expect(items).toBeInstanceOf(Array);
  expect(sandbox.requests.map(({ path, status }) => [path, status])).toEqual([
    ["/oauth/token", 200],
    ["/users/maya%40nordlys.example/recordings", 200],
  ]);
  const link = `${sandbox.urls.zoom}/rec/download/none`;
  expect((await fetch(link)).status).toBe(401);
});

it("makes handlers for MSW", async () => {
  const sandbox = createSandbox();
  const handlers = mswHandlers(sandbox, { all: (path, resolver) => ({ path, resolver }) });
  const { resolver } = handlers.find(({ path }) => path === "https://api.connectycube.com/*")!;
  const send = (headers: object) => resolver({ request: new Request("https://api.connectycube.com/meetings?limit=1", { headers: { ...maya, ...headers } }) });
  expect(await (await send({}))!.json()).toHaveLength(1);
  // MSW recognizes a network error by this value.
  expect((await send({ "x-sandbox-fault": "drop" }))!.type).toBe("error");
  expect(handlers.map(({ path }) => path)).toEqual(expect.arrayContaining(["https://zoom.us/oauth/*", "http://files.sandbox.meetwire.test/*"]));
});

it("replaces the network in undici", async () => {
  const sandbox = createSandbox();
  const agent = new Agent();
  const dispatcher = agent.compose(undiciInterceptor(sandbox));
  const send = (options: object = {}) =>
    request("https://api.connectycube.com/meetings?limit=1", { dispatcher, headers: maya, signal: AbortSignal.timeout(10_000), ...options });

  const created = await send({ method: "POST", headers: { ...maya, "content-type": "application/json" }, body: JSON.stringify(body) });
  expect([created.statusCode, created.headers["content-type"], await created.body.json()]).toMatchObject([
    200,
    "application/json; charset=utf-8",
    { name: "Planning", attendees: [{ id: 5 }] },
  ]);
  // Headers as a flat list, as undici allows them.
  const listed = await send({ headers: Object.entries(maya).flat() });
  expect(await listed.body.json()).toHaveLength(1);
  const rejected = await send({ headers: {} });
  expect(rejected.statusCode).toBe(401);
  await rejected.body.dump();

  await expect(send({ headers: { ...maya, "x-sandbox-fault": "drop" } })).rejects.toMatchObject({ code: "ECONNRESET" });
  const truncated = await send({ headers: { ...maya, "x-sandbox-fault": "truncated" } });
  await expect(truncated.body.text()).rejects.toMatchObject({ code: "ECONNRESET" });
  const controller = new AbortController();
  const stalled = await send({ headers: { ...maya, "x-sandbox-fault": "stall" }, signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 100);
  await expect(stalled.body.text()).rejects.toThrow("enough");

  // More than undici buffers, so the response is paused and resumed.
  const all = await request("https://api.connectycube.com/meetings?limit=100000", { dispatcher, headers: maya });
  const pages = await Promise.all(
    Array.from({ length: 3 }, () => request("https://api.connectycube.com/meetings?limit=100000", { dispatcher, headers: maya })),
  );
  for (const { body: stream } of [all, ...pages]) expect(Array.isArray(await stream.json())).toBe(true);
  await expect(request("https://nowhere.invalid/", { dispatcher })).rejects.toThrow(/ENOTFOUND|EAI_AGAIN|ECONN/);
  await agent.close();
});
