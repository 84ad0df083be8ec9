import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connect } from "../test/client.ts";
import { FAULTS } from "../test/faulty-server/faults.ts";
import { choose, createRandom } from "../test/faulty-server/random.ts";
import { startFaultyServer } from "../test/faulty-server/server.ts";
import type { FaultyServer } from "../test/faulty-server/server.ts";
import { watchTimers } from "../test/faulty-server/timers.ts";
import { deadUrl } from "../test/serve.ts";
import { isMeetwireError } from "./errors.ts";
import type { MeetwireError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { streamedResponse } from "./send/stream.ts";

const SEED = Number(process.env["FAULTS_SEED"] ?? 20_261_121);
const CALLS = 4500;
/** So few that a slow machine, which is client and service at once, still answers most calls in time. */
const AT_ONCE = 16;
const TIMEOUT_MS = 60;
const DEADLINE_MS = 200;
/** How much later than its deadline a call may end, on a machine that has other things to do. */
const TICK_MS = 1000;

const path = "/things/{id}";
const OPERATIONS = {
  get: { method: "GET", path },
  create: { method: "POST", path },
  change: { method: "PATCH", path },
  replace: { method: "PUT", path },
  remove: { method: "DELETE", path },
  search: { method: "POST", path, idempotent: true },
  download: { method: "GET", path, stream: streamedResponse },
} satisfies Record<string, Operation>;
const VERBS = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The result of a call from the caller's view. */
interface Finding {
  readonly id: string;
  readonly verb: keyof typeof OPERATIONS;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly ms: number;
}

const findings: Finding[] = [];
const heap: number[] = [];
const rejections: unknown[] = [];
const { signal: lasting } = new AbortController();
const signals = new Set<AbortSignal>();
let server: FaultyServer;
let timers: ReturnType<typeof watchTimers>;

/** Makes one call, with whatever may happen on the caller's side: refused connections, impatience, an expired credential. */
async function makeCall(id: string, random: () => number, dead: string): Promise<Finding> {
  const verb = choose(random, VERBS);
  const signal = random() < 0.1 ? AbortSignal.timeout(Math.floor(random() * 100)) : lasting;
  signals.add(signal);
  const things = connect(OPERATIONS, {
    baseUrl: server.url,
    token: () => "s3cret",
    headers: { "x-own": "mine" },
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: 64 * 1024,
    fetch: (url, init) => fetch(random() < 0.05 ? (url as string).replace(server.url, dead) : url, init),
    logger: () => {
      if (random() < 0.1) throw new Error("disk full");
    },
  });
  const started = performance.now();
  const end = () => performance.now() - started;
  try {
    const body = verb === "get" || verb === "download" ? undefined : { name: id };
    const data = await things[verb]({ id, body }, { deadlineMs: DEADLINE_MS, signal });
    return { id, verb, data: verb === "download" ? await readStream(data) : data, ms: end() };
  } catch (error) {
    return { id, verb, error, ms: end() };
  }
}

/** A stream that pours is given up by who reads it: its size is not limited. */
async function readStream(stream: unknown): Promise<unknown> {
  let text = "";
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.length > 100_000) return "too much";
  }
  return text;
}

beforeAll(async () => {
  process.on("unhandledRejection", (reason) => rejections.push(reason));
  const random = createRandom(SEED);
  // Waits between attempts that leave time for some within the deadline.
  const waits = createRandom(SEED + 1);
  vi.spyOn(Math, "random").mockImplementation(() => waits() * 0.05);
  server = await startFaultyServer(createRandom(SEED + 2));
  const dead = await deadUrl();
  timers = watchTimers();
  let next = 0;
  const work = async (until: number) => {
    while (next < until) findings.push(await makeCall(`call-${next++}`, random, dead));
  };
  for (const part of [1, 2, 3]) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => work((CALLS * part) / 3)));
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed);
  }
}, 180_000);

afterAll(async () => {
  timers.stop();
  vi.restoreAllMocks();
  await server.close();
});

const doneOf = ({ id }: Finding) => server.done.get(id) ?? 0;
const failed = () => findings.filter(({ error }) => error !== undefined);

describe(`${CALLS} calls of a service that misbehaves (seed ${SEED})`, () => {
  test("met everything that it can do, and ended in every way", () => {
    expect(findings).toHaveLength(CALLS);
    expect(Object.keys(server.shown).toSorted()).toEqual(Object.keys(FAULTS).toSorted());
    expect(Math.min(...Object.values(server.shown))).toBeGreaterThan(20);
    const names = new Set(failed().map(({ error }) => (error as Error).name));
    for (const name of [
      "ValidationError",
      "NotFoundError",
      "ConflictError",
      "RateLimitError",
      "ServerError",
      "ConnectionError",
      "TimeoutError",
      "AbortedError",
      "UnexpectedResponseError",
    ])
      expect(names).toContain(name);
    expect(findings.length - failed().length).toBeGreaterThan(CALLS / 20);
  });

  test("never repeated an effect", () => {
    const twice = findings.filter((finding) => ["create", "change"].includes(finding.verb) && doneOf(finding) > 1);
    expect(twice).toEqual([]);
  });

  test("were done where they were reported as done, with the right answer", () => {
    const succeeded = findings.filter(({ error, verb }) => error === undefined && verb !== "download");
    // A redirect's target was executed on another origin.
    expect(succeeded.filter((finding) => doneOf(finding) === 0 && finding.verb !== "get")).toEqual([]);
    expect(succeeded.filter(({ id, data }) => (data as { id?: string }).id !== id)).toEqual([]);
  });

  test("were not done where they were reported as failed for certain", () => {
    const certain = failed().filter(({ error }) => (error as MeetwireError).outcome === "failed");
    expect(certain.length).toBeGreaterThan(CALLS / 30);
    expect(certain.filter((finding) => doneOf(finding) > 0 && finding.verb !== "get" && finding.verb !== "download")).toEqual([]);
    expect(failed().filter(({ error }) => (error as MeetwireError).outcome === "unknown").length).toBeGreaterThan(CALLS / 30);
  });

  test("failed with nothing but errors of ours, which say whose they are", () => {
    expect(failed().filter(({ error }) => !isMeetwireError(error))).toEqual([]);
    for (const { error, verb } of failed()) expect(error).toMatchObject({ provider: "acme", operation: `things/${verb}`, attempts: expect.any(Number) });
  });

  test("ended at their deadline", () => {
    expect(findings.filter(({ ms }) => ms > DEADLINE_MS + TICK_MS)).toEqual([]);
  });

  test("kept their secrets to themselves", () => {
    expect(server.leaked).toEqual([]);
    expect(JSON.stringify(failed().map(({ error }) => error))).not.toContain("s3cret");
  });

  test("left nothing behind: no timer, no listener, no connection, no rejection", async () => {
    await expect.poll(() => server.open(), { timeout: 5000 }).toBe(0);
    expect(timers.running()).toBe(0);
    expect([...signals].flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
    expect(rejections).toEqual([]);
  });

  test("took no memory for long", () => {
    const [first, , last] = heap as [number, number, number];
    // The findings themselves (errors with stacks) take a few MB per part.
    expect((last - first) / 2 ** 20).toBeLessThan(16);
  });
});
