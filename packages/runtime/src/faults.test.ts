import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { behaviors, createRandom, deadUrl, pick, startFaultServer } from "@meetwire/fault-server";
import type { FaultServer } from "@meetwire/fault-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connect } from "../test/client.ts";
import { watchTimers } from "../test/timers.ts";
import { isMeetwireError } from "./errors.ts";
import type { MeetwireError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { streamedResponse } from "./send/stream.ts";

const SEED = Number(process.env["FAULTS_SEED"] ?? 20_261_121);
const CALLS = 4500;
/** Few enough that a slow machine, which is client and server at once, still responds to most calls in time. */
const AT_ONCE = 8;
const TIMEOUT_MS = 60;
const DEADLINE_MS = 200;
/** How much later than its deadline a call may end on a busy machine. */
const TOLERANCE_MS = 10_000;

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
const noteRejection = (reason: unknown) => void rejections.push(reason);
const { signal: lasting } = new AbortController();
const signals = new Set<AbortSignal>();
let server: FaultServer;
let timers: ReturnType<typeof watchTimers>;

/** Makes one call. At random, the caller aborts it, the provider cannot be reached, or the logger fails. */
async function makeCall(id: string, random: () => number, dead: string): Promise<Finding> {
  const verb = pick(random, VERBS);
  const signal = random() < 0.1 ? AbortSignal.timeout(Math.floor(random() * 100)) : lasting;
  signals.add(signal);
  const things = connect(OPERATIONS, {
    baseUrl: `${server.keepAliveOrigin}/random/${id}`,
    token: () => "s3cret",
    headers: { "x-own": "mine" },
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: 64 * 1024,
    fetch: (url, init) => fetch(random() < 0.05 ? (url as string).replace(server.keepAliveOrigin, dead) : url, init),
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

/** Reads a stream, up to a size: the runtime does not limit it. */
async function readStream(stream: unknown): Promise<unknown> {
  let text = "";
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.length > 100_000) return "too much";
  }
  return text;
}

beforeAll(async () => {
  const { stackTraceLimit } = Error;
  // The errors are kept, and their stacks would take most of the memory.
  Error.stackTraceLimit = 0;
  process.on("unhandledRejection", noteRejection);
  const random = createRandom(SEED);
  // Short waits, so that several attempts fit into the deadline.
  const waits = createRandom(SEED + 1);
  vi.spyOn(Math, "random").mockImplementation(() => waits() * 0.05);
  server = await startFaultServer({ body: ({ series }) => ({ id: series }), seed: SEED + 2 });
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
  Error.stackTraceLimit = stackTraceLimit;
}, 900_000);

afterAll(async () => {
  timers.stop();
  process.off("unhandledRejection", noteRejection);
  vi.restoreAllMocks();
  await server.close();
});

/** How often the server acted on a call's requests. */
const actsOf = ({ id }: Finding) => server.received.get(id)?.filter(({ acted }) => acted).length ?? 0;
const allRequests = () => [...server.received.values()].flat();
const failed = () => findings.filter(({ error }) => error !== undefined);

describe(`${CALLS} calls of a server that fails at random (seed ${SEED})`, () => {
  test("met every behavior, and ended in every way", () => {
    expect(findings).toHaveLength(CALLS);
    const met = Object.keys(behaviors).map((name) => allRequests().filter(({ behavior }) => behavior === name).length);
    expect(Math.min(...met)).toBeGreaterThan(0);
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
    // On a busy machine, most calls reach their deadline.
    expect(findings.length).toBeGreaterThan(failed().length);
  });

  test("never repeated an effect", () => {
    const repeated = findings.filter((finding) => ["create", "change"].includes(finding.verb) && actsOf(finding) > 1);
    expect(repeated).toEqual([]);
  });

  test("took effect if they succeeded, and got the right response", () => {
    const succeeded = findings.filter(({ error, verb }) => error === undefined && verb !== "download");
    expect(succeeded.filter((finding) => actsOf(finding) === 0)).toEqual([]);
    expect(succeeded.filter(({ id, data }) => (data as { id?: string }).id !== id)).toEqual([]);
  });

  test("had no effect if they were reported as failed", () => {
    const certain = failed().filter(({ error }) => (error as MeetwireError).outcome === "failed");
    expect(certain).not.toEqual([]);
    expect(certain.filter((finding) => actsOf(finding) > 0 && finding.verb !== "get" && finding.verb !== "download")).toEqual([]);
    expect(failed().filter(({ error }) => (error as MeetwireError).outcome === "unknown")).not.toEqual([]);
  });

  test("failed only with meetwire's errors, which name the provider and the operation", () => {
    expect(failed().filter(({ error }) => !isMeetwireError(error))).toEqual([]);
    for (const { error, verb } of failed()) expect(error).toMatchObject({ provider: "acme", operation: `things/${verb}`, attempts: expect.any(Number) });
  });

  test("ended by their deadline", () => {
    expect(findings.filter(({ ms }) => ms > DEADLINE_MS + TOLERANCE_MS)).toEqual([]);
  });

  test("sent no secret to another origin, and put none into an error", () => {
    const away = allRequests().filter(({ origin }) => origin === server.foreignOrigin);
    expect(away).not.toEqual([]);
    expect(away.filter(({ headers }) => JSON.stringify(headers).includes("s3cret") || headers["x-own"] !== undefined)).toEqual([]);
    expect(JSON.stringify(failed().map(({ error }) => error))).not.toContain("s3cret");
  });

  test("left no timer, listener, open response or unhandled rejection", async () => {
    await expect.poll(() => allRequests().filter(({ state }) => state === "open"), { timeout: 60_000 }).toEqual([]);
    expect(timers.running()).toBe(0);
    expect([...signals].flatMap((signal) => getEventListeners(signal, "abort"))).toEqual([]);
    expect(rejections).toEqual([]);
  });

  test("held on to no memory", () => {
    const [first, , last] = heap as [number, number, number];
    // The findings and the requests themselves take some MB per part.
    expect((last - first) / 2 ** 20).toBeLessThan(16);
  });
});
