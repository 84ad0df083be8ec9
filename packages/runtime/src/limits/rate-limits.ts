import { InvalidInputError, RateLimitError } from "../errors.ts";
import { Fault } from "../fault.ts";
import { fingerprint } from "../hash.ts";
import type { CallLimit, FindLimit, Params, RateLimit } from "../operation.ts";
import type { ClientOptions, Settings } from "../options.ts";
import { readAt } from "../read-at.ts";
import { sleep, withTimeout } from "../send/clock.ts";
import { MAX_RETRY_AFTER_MS } from "../send/retry.ts";
import { mergeDefined } from "../settings.ts";
import { CLOCK_TOLERANCE_MS } from "../state/limiter.ts";
import type { Limit, Limiter } from "../state/limiter.ts";
import { processLimiter } from "../state/process-state.ts";
import type { Store } from "../state/store.ts";
import { DAY_MS, readWait } from "./read-wait.ts";

/** A documented limit: a number of requests in any window of some seconds, or in each calendar day in UTC. */
export interface RateWindow {
  readonly requests: number;
  readonly seconds?: number;
  readonly days?: 1;
  readonly burst?: number;
}

/** A provider's limits: the spec's `x-rate-limits`. */
export interface RateLimitTable {
  readonly plans?: readonly string[];
  /** The plan if the program does not say. */
  readonly plan?: string;
  /** The label of operations without their own. */
  readonly label?: string;
  readonly labels: Readonly<Record<string, readonly RateWindow[] | Readonly<Record<string, readonly RateWindow[]>>>>;
  /** The options that tell accounts apart, the best one first. */
  readonly account: readonly string[];
}

/** The options of a client that keeps to the provider's limits. */
export interface RateLimitOptions {
  /** The limiter. Default: `store` if it is a limiter, otherwise this process's memory. `false` turns limits off. */
  limiter?: Limiter | false | undefined;
  /** Names the account that the limits belong to. Default: derived from the credentials. Required if several clients share limits and their credentials are functions. */
  account?: string | undefined;
}

type Options = ClientOptions & RateLimitOptions & { readonly plan?: string; readonly store?: Store & Partial<Limiter> } & Readonly<Record<string, unknown>>;

/** How often a call takes a new place because it was late. */
const MAX_TURNS = 4;

/** A wait up to this can be about any limit. */
const SHORT_WAIT_MS = 60_000;

/** Makes the limits of a client from its options. */
export function rateLimits(table: RateLimitTable): (provider: string, options: ClientOptions) => FindLimit | undefined {
  return (provider, given) => {
    const options = given as Options;
    const { store, limiter = isLimiter(store) ? store : undefined } = options;
    if (options.plan !== undefined && !table.plans?.includes(options.plan))
      throw new Fault(InvalidInputError, `there is no plan ${JSON.stringify(options.plan)}: give ${String(table.plans)}`);
    if (limiter === false) return undefined;
    const used = limiter ?? processLimiter(options.fetch);
    let account: Promise<string> | undefined;
    return ({ limit = table.label ?? [] }, params, settings) => {
      const own = ownCredential(table, options, settings as Options);
      const prefix = async () =>
        `meetwire:limit:${provider}:${await (own ? fingerprint(...own) : (account ??= nameAccount(table, options, limiter !== undefined)))}`;
      const labels = [limit].flat().map((each) => (typeof each === "string" ? { label: each } : each));
      const limits = labels.flatMap((each) => readLimits(table, options.plan ?? table.plan, each, params));
      return limits.length === 0 ? undefined : limitCall(provider, used, prefix, limits);
    };
  };
}

/** A limit whose key is not complete yet. */
interface CountedLimit {
  readonly limit: Limit;
  readonly cost: number;
  /** Whether it applies to one object, such as a user, and not to the account. */
  readonly narrow: boolean;
  /** How long the limit can ask to wait. */
  readonly windowMs: number;
  readonly words: string;
}

function limitCall(provider: string, limiter: Limiter, prefix: () => Promise<string>, counted: readonly CountedLimit[]): CallLimit {
  const costs = [...new Set(counted.map(({ cost }) => cost))];
  const named = async (limits: readonly CountedLimit[]) => {
    const start = await prefix();
    return limits.map(({ limit }) => ({ ...limit, key: `${start}:${limit.key}` }));
  };
  /** The place is valid until this time, on the clock of `performance.now()`. */
  let goodUntil = Infinity;
  const isLate = () => performance.now() >= goodUntil;
  return {
    isLate,
    async wait(settings, deadline, attempt) {
      const { maxRetryAfterMs = MAX_RETRY_AFTER_MS } = settings;
      const signal = attempt ?? settings.signal;
      for (const cost of costs) {
        const limits = counted.filter((each) => each.cost === cost);
        let keys = await named(limits);
        for (let turn = attempt ? 1 : 0; turn < MAX_TURNS; turn++) {
          if (turn > 0) keys = keys.filter((limit) => !("quota" in limit));
          const longest = Math.min(maxRetryAfterMs, deadline - performance.now());
          const asked = performance.now();
          let waitMs: number;
          try {
            // A caller's limiter may never respond.
            waitMs = await withTimeout(mergeDefined<Settings>(settings, { timeoutMs: Infinity, signal }), deadline, async () =>
              limiter.take(keys, cost, longest),
            );
          } catch (error) {
            if (error instanceof Fault) return error;
            // The call is sent anyway: the provider still responds 429.
            waitMs = 0;
          }
          if (waitMs > longest) return tooLong(provider, limits, waitMs);
          if (waitMs > 0) await sleep(waitMs, signal);
          goodUntil = asked + waitMs + toleranceMs(keys);
          // A process that was suspended would send all of its delayed calls at once, so they take new places.
          if (!isLate() || signal?.aborted) break;
        }
      }
      return undefined;
    },
    learn(response, waitMs = readWait(response)) {
      if (waitMs === undefined) return;
      const blocked = limitsOf(waitMs, counted);
      if (blocked.length === 0) return;
      // The response is good, even if the limiter cannot be updated.
      void named(blocked)
        .then((limits) => limiter.block(limits, waitMs))
        .catch(() => {});
    },
  };
}

/** The limits that a wait can be about. If one user's daily limit is used up, the calls of the others go on. */
function limitsOf(waitMs: number, counted: readonly CountedLimit[]): readonly CountedLimit[] {
  if (waitMs <= SHORT_WAIT_MS) return counted;
  // Twice the window, because a provider may count in windows of its own.
  const possible = counted.filter(({ windowMs }) => waitMs <= windowMs * 2);
  const narrow = possible.filter((each) => each.narrow);
  return narrow.length > 0 ? narrow : possible;
}

function readLimits(table: RateLimitTable, plan: string | undefined, { label, cost = 1, key }: Exclude<RateLimit, string>, params: Params): CountedLimit[] {
  const found = table.labels[label];
  if (!found) throw new Fault(InvalidInputError, `there is no limit ${JSON.stringify(label)}: give one of ${Object.keys(table.labels).join(", ")}`);
  const windows = Array.isArray(found) ? (found as readonly RateWindow[]) : ((found as Readonly<Record<string, readonly RateWindow[]>>)[plan ?? ""] ?? []);
  const value = key === undefined ? undefined : (params[key] ?? readAt(params["body"], key));
  if (key !== undefined && value === undefined) return [];
  const name = value === undefined ? label : `${label}:${encodeURIComponent(String(value))}`;
  return windows.map((window, index) => ({
    limit: toLimit(`${name}:${index}`, window),
    cost,
    narrow: value !== undefined,
    windowMs: window.seconds === undefined ? Infinity : window.seconds * 1000,
    words: `${label}, ${window.requests} per ${window.seconds === undefined ? "day" : window.seconds === 1 ? "second" : `${window.seconds} seconds`}`,
  }));
}

/**
 * Spreads the requests so that no window has more than are allowed: at most `burst` at once, and one each interval. The
 * window is taken as a little longer, because requests may arrive closer together than they were sent.
 */
export function toLimit(key: string, { requests, seconds, burst = Math.max(1, Math.floor(requests * ((seconds ?? 0) < 60 ? 0.1 : 0.5))) }: RateWindow): Limit {
  if (seconds === undefined) return { key, quota: requests, periodMs: DAY_MS };
  const windowMs = seconds * 1000;
  return { key, burst, intervalMs: (windowMs + Math.min(windowMs / 10, 1000)) / (requests + 1 - burst) };
}

/** How late a call may be sent. The burst makes up for this much. */
function toleranceMs(limits: readonly Limit[]): number {
  return Math.min(...limits.map((limit) => ("quota" in limit ? Infinity : Math.max(50, limit.burst * limit.intervalMs))));
}

function tooLong(provider: string, limits: readonly CountedLimit[], waitMs: number): Fault {
  // A quota's wait ends with the day.
  const left = (Date.now() + waitMs) % DAY_MS;
  const isQuota = Math.min(left, DAY_MS - left) < CLOCK_TOLERANCE_MS;
  const causes = limits.filter(({ limit }) => "quota" in limit === isQuota);
  const words = (causes.length > 0 ? causes : limits).map((each) => each.words).join("; ");
  return new Fault(RateLimitError, `${provider}'s limit (${words}) has room again in ${Math.ceil(waitMs / 1000)} s, which is longer than this call may wait`, {
    status: 429,
    retryable: true,
    retryAfterMs: Math.ceil(waitMs),
  });
}

async function nameAccount({ account }: RateLimitTable, options: Options, shared: boolean): Promise<string> {
  const option = ["account", ...account].find((each) => typeof options[each] === "string");
  // This client's account is unknown. In a shared limiter all such clients count together, which is safe.
  if (option === undefined) return shared ? "" : crypto.randomUUID();
  return fingerprint(option, options[option] as string);
}

/** The credential of a call that is not the client's. If the account has a name, the name holds for those, too. */
function ownCredential({ account }: RateLimitTable, options: Options, settings: Options): [option: string, value: string] | undefined {
  const option = options.account === undefined && account.find((each) => typeof settings[each] === "string" && settings[each] !== options[each]);
  return option ? [option, settings[option] as string] : undefined;
}

function isLimiter(store: Partial<Limiter> | undefined): store is Limiter {
  return typeof store?.take === "function";
}
