import { CLOCK_TOLERANCE_MS, memoryLimiter } from "@meetwire/runtime";
import type { Limit, Limiter, Store } from "@meetwire/runtime";
import { createClient } from "@redis/client";
import type { RedisClientOptions } from "@redis/client";
import { LocalCopy } from "./local-copy.ts";
import type { LocalEntry } from "./local-copy.ts";
import * as scripts from "./scripts.ts";
import type { Script } from "./scripts.ts";

/** A change of the connection. */
export type RedisEvent =
  /** Redis cannot be reached. This process continues with its last known values and shares no changes. */
  | { readonly type: "degraded"; readonly error: Error }
  /** Redis is back and has this process's changes. */
  | { readonly type: "rejoined"; readonly awayMs: number };

export interface RedisOptions {
  /** The address of Redis. Default `redis://localhost:6379`. */
  url?: string | undefined;
  /** More options of the client, such as `password` or `socket: { tls: true }`. */
  client?: RedisClientOptions | undefined;
  /** Prepended to all keys, to separate programs that share a Redis. Default: empty; meetwire's own keys begin with `meetwire:`. */
  prefix?: string | undefined;
  /** How long to wait for Redis before continuing without it, in milliseconds. Default 1000. */
  timeoutMs?: number | undefined;
  /** Called when Redis goes down, and when it is back. Default: a line to `console.warn`. */
  onEvent?: ((event: RedisEvent) => void) | undefined;
}

/** A store that is also a limiter. Pass it to a client as `store` to share tokens and limits. */
export interface RedisState extends Store, Limiter {
  /** Whether Redis is in use: `false` while this process continues without it. */
  readonly shared: boolean;
  /** Closes the connection. An idle connection does not keep the process alive. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 1000;
/** How often to try Redis while it is down. */
const PROBE_MS = 250;

/**
 * Shares tokens, limits and handled webhooks between processes, through Redis 6.2 or newer, or Valkey. If Redis cannot be
 * reached, calls continue with this process's values, `onEvent` reports it, and the process rejoins automatically.
 *
 * @example
 * const store = connectRedis({ url: process.env.REDIS_URL });
 * const zoom = createZoom({ accountId, clientId, clientSecret, store });
 */
export function connectRedis(options: RedisOptions = {}): RedisState {
  const { url, prefix = "", timeoutMs = TIMEOUT_MS, onEvent = warn } = options;
  const client = createClient({
    // Do not resend the commands of a broken connection, because this process has continued without them.
    disableOfflineQueue: true,
    ...options.client,
    ...(url !== undefined && { url }),
    // The client's own timer would keep the process alive as long as Redis is down.
    socket: { connectTimeout: timeoutMs, ...options.client?.socket, reconnectStrategy: false } as NonNullable<RedisClientOptions["socket"]>,
  });
  const local = new LocalCopy();
  const localLimiter = memoryLimiter();
  let state: "new" | "shared" | "away" | "closed" = "new";
  let connecting: Promise<unknown> | undefined;
  let lostAt = 0;
  let busy = 0;
  let probe: ReturnType<typeof setTimeout> | undefined;

  // Without a listener, an error would end the process. Failed commands report the error anyway.
  client.on("error", () => {});

  const connect = async (): Promise<void> => {
    if (client.isReady) return;
    connecting ??= client.connect().finally(() => (connecting = undefined));
    await connecting;
  };

  /** Runs a command on Redis, at most for `timeoutMs`. Only a running command keeps the process alive. */
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy++ === 0) client.ref();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const end = () => reject(new Error(`Redis did not respond within ${timeoutMs} ms`));
      // After the process was paused, timers run before the socket is read. Read waiting responses first.
      timer = setTimeout(() => setImmediate(end), timeoutMs);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      if (--busy === 0) client.unref();
    }
  };

  const run = async ({ text, sha1 }: Script, keys: readonly string[], ...given: readonly (string | number)[]): Promise<unknown> => {
    const rest = { keys: keys.map((key) => prefix + key), arguments: given.map(String) };
    try {
      return await client.evalSha(sha1, rest);
    } catch (error) {
      // Redis was restarted, or has never seen the script.
      if (!String(error).includes("NOSCRIPT")) throw error;
      return client.eval(text, rest);
    }
  };

  const lose = (error: unknown): void => {
    if (state === "away" || state === "closed") return;
    state = "away";
    lostAt = performance.now();
    tryLater();
    onEvent({ type: "degraded", error: error instanceof Error ? error : new Error(String(error)) });
  };

  const tryLater = (): void => {
    probe = setTimeout(() => void rejoin(), PROBE_MS);
    // Do not keep an idle process alive: Redis may never come back.
    (probe as { unref?: () => void }).unref?.();
  };

  const rejoin = async (): Promise<void> => {
    try {
      await ask(connect);
      // A replica would respond to a ping, but not accept writes.
      await ask(() => client.set(`${prefix}meetwire:probe`, "", { expiration: { type: "PX", value: 1000 } }));
      // Each round writes back the changes made during the previous one, until there are no changes left.
      let entries = [...local.entries];
      do {
        for (const [key, entry] of entries) await ask(() => writeBack(key, entry));
        entries = [...local.entries].filter(([, { changed }]) => changed);
      } while (entries.length > 0);
    } catch {
      if (state === "away") tryLater();
      return;
    }
    if (state !== "away") return;
    state = "shared";
    onEvent({ type: "rejoined", awayMs: Math.round(performance.now() - lostAt) });
  };

  /** Writes a key to Redis that this process has changed, or that Redis may have lost. */
  const writeBack = async (key: string, entry: LocalEntry): Promise<void> => {
    const { value, expiresAt, remote, changed } = entry;
    const ttlMs = expiresAt - performance.now();
    const living = value !== undefined && ttlMs > 0;
    if (living || changed) {
      const expected = changed ? remote : undefined;
      const taken = await run(scripts.writeBack, [key], expected ?? "", expected === undefined ? "" : 1, value ?? "", toTtl(ttlMs), living ? 1 : "");
      const newer = local.entries.get(key);
      if (newer !== entry) {
        if (newer && taken === 1) local.entries.set(key, { ...newer, remote: living ? value : undefined });
        return;
      }
    }
    // If another process was faster, its value counts. It is read when it is needed.
    if (changed || !living) local.entries.delete(key);
  };

  const use = async <T>(remote: () => Promise<T>, byItself: () => Promise<T>): Promise<T> => {
    if (state === "closed") throw new Error("this connection to Redis was closed");
    if (state !== "away") {
      try {
        return await ask(async () => {
          await connect();
          state = state === "new" ? "shared" : state;
          return remote();
        });
      } catch (error) {
        lose(error);
      }
    }
    return byItself();
  };

  /** A late response must not undo changes that this process made after it stopped waiting. */
  const note = (key: string, value: string | undefined, ttlMs?: number): void => {
    if (state === "shared") local.note(key, value, ttlMs);
  };
  const noteIf = (done: boolean, key: string, value: string, ttlMs: number | undefined): boolean => {
    if (done) note(key, value, ttlMs);
    return done;
  };

  return {
    get shared() {
      return state === "shared";
    },
    get: (key) =>
      use(
        async () => {
          const [value, ttlMs] = await Promise.all([client.get(prefix + key), client.pTTL(prefix + key)]);
          note(key, value ?? undefined, ttlMs >= 0 ? ttlMs : undefined);
          return value ?? undefined;
        },
        () => local.get(key),
      ),
    set: (key, value, ttlMs) =>
      use(
        async () => {
          await client.set(prefix + key, value, expiry(ttlMs));
          note(key, value, ttlMs);
        },
        () => local.set(key, value, ttlMs),
      ),
    setIfAbsent: (key, value, ttlMs) =>
      use(
        async () => noteIf((await client.set(prefix + key, value, { ...expiry(ttlMs), condition: "NX" })) !== null, key, value, ttlMs),
        () => local.setIfAbsent(key, value, ttlMs),
      ),
    compareAndSet: (key, expected, value, ttlMs) =>
      use(
        async () => noteIf((await run(scripts.compareAndSet, [key], expected, value, toTtl(ttlMs))) === 1, key, value, ttlMs),
        () => local.compareAndSet(key, expected, value, ttlMs),
      ),
    delete: (key, expected) =>
      use(
        async () => {
          await (expected === undefined ? client.del(prefix + key) : run(scripts.compareAndDelete, [key], expected));
          note(key, undefined);
        },
        () => local.delete(key, expected),
      ),
    take: (limits, cost, maxWaitMs) =>
      use(
        // Lua cannot read Infinity.
        async () => Number(await run(scripts.take, keysOf(limits), cost, Math.min(maxWaitMs, Number.MAX_SAFE_INTEGER), ...describe(limits))),
        () => localLimiter.take(limits, cost, maxWaitMs),
      ),
    block: (limits, ms) =>
      use(
        async () => {
          await run(scripts.block, keysOf(limits), ms, CLOCK_TOLERANCE_MS, ...describe(limits));
        },
        () => localLimiter.block(limits, ms),
      ),
    async close() {
      state = "closed";
      clearTimeout(probe);
      if (client.isOpen) client.destroy();
    },
  };
}

function keysOf(limits: readonly Limit[]): string[] {
  return limits.map(({ key }) => key);
}

/** Writes limits as arguments for the scripts. */
function describe(limits: readonly Limit[]): (string | number)[] {
  return limits.flatMap((limit) => ("quota" in limit ? ["q", limit.quota, limit.periodMs] : ["s", limit.intervalMs, limit.burst]));
}

function expiry(ttlMs: number | undefined): { expiration?: { type: "PX"; value: number } } {
  return ttlMs === undefined ? {} : { expiration: { type: "PX", value: Math.max(1, Math.ceil(ttlMs)) } };
}

function toTtl(ttlMs: number | undefined): number | "" {
  return ttlMs === undefined || ttlMs === Infinity ? "" : Math.max(1, Math.ceil(ttlMs));
}

function warn(event: RedisEvent): void {
  console.warn(
    event.type === "degraded"
      ? `meetwire: Redis is down, this process continues without it: ${event.error.message}`
      : `meetwire: Redis is back after ${event.awayMs} ms`,
  );
}
