import { createConnectyCube } from "@meetwire/connectycube";
import { afterEach, expect, it } from "vitest";
import { createSandbox } from "./sandbox.ts";
import { assertReceived, interceptFetch, matchers, mswHandlers } from "./testing.ts";

declare module "vitest" {
  interface Matchers {
    toHaveReceived(expected: object): void;
  }
}

expect.extend(matchers);

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const body = { name: "Planning", start_date: 2_000_000_000, end_date: 2_000_001_800, attendees: [{ id: 5 }] };

it("finds a request by its parts", async () => {
  const sandbox = createSandbox();
  expect(() => assertReceived(sandbox, { operation: "meetings/create" })).toThrow("It has received no requests.");
  const cube = createConnectyCube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch });
  await cube.meetings.create({ body });
  expect(assertReceived(sandbox, { operation: "meetings/create", body: { name: "Planning", attendees: [{ id: 5 }] } })).toMatchObject({ status: 200 });
  expect(() => assertReceived(sandbox, { body: { attendees: [] } })).toThrow("POST /connectycube/meetings (meetings/create): 200");
  expect(sandbox).toHaveReceived({ body: { name: "Planning" } });
  expect(sandbox).not.toHaveReceived({ body: { name: "Other" } });
  expect(() => expect(sandbox).toHaveReceived({ method: "DELETE" })).toThrow("expected the sandbox to have received");
});

it("takes the place of the providers' real addresses in the global fetch, until it is stopped", async () => {
  const sandbox = createSandbox();
  const original = globalThis.fetch;
  stops.push(interceptFetch(sandbox));
  const cube = createConnectyCube(sandbox.credentials.connectycube);
  expect((await cube.meetings.create({ body })).name).toBe("Planning");
  expect(sandbox).toHaveReceived({ operation: "meetings/create" });
  // Another host whose name only begins in the same way is not the provider.
  await expect(fetch("https://api.connectycube.com.nowhere.invalid/meetings", { signal: AbortSignal.timeout(5000) })).rejects.toThrow(/fetch failed|aborted/);
  expect(sandbox.requests).toHaveLength(1);
  stops.splice(0).forEach((stop) => stop());
  expect(globalThis.fetch).toBe(original);
});

it("makes handlers for MSW", async () => {
  const sandbox = createSandbox();
  const handlers = mswHandlers(sandbox, { all: (path, resolver) => ({ path, resolver }) });
  const { resolver } = handlers.find(({ path }) => path === "https://api.connectycube.com/*")!;
  const response = await resolver({
    request: new Request("https://api.connectycube.com/meetings?limit=1", { headers: { "CB-Token": "sandbox-connectycube-maya" } }),
  });
  expect(await response!.json()).toHaveLength(1);
});
