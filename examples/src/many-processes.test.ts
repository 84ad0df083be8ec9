import { memoryStore } from "@meetwire/runtime";
import { createSandbox } from "@meetwire/sandbox";
import { expect, test } from "vitest";
import { connectWorker } from "./many-processes.ts";

test("processes that share a store log in once", async () => {
  const sandbox = createSandbox();
  // In a real program, this is connectRedis(). Here, a shared memory store stands in for Redis.
  const store = memoryStore();
  const workers = Array.from({ length: 4 }, () => connectWorker({ store, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch }));
  const lists = await Promise.all(workers.map((cube) => cube.meetings.list({ limit: 5 })));
  expect(lists.every(({ items }) => items.length > 0)).toBe(true);
  expect(sandbox.requests.filter(({ method, path }) => method === "POST" && path.startsWith("/session")).length).toBe(1);
});
