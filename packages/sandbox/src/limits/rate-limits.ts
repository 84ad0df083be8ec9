import type { OpenApiDocument } from "../contract/openapi.ts";
import type { Operation } from "../contract/operations.ts";
import { SandboxError } from "../sandbox-error.ts";
import { DAY } from "../providers/time.ts";

/** One window of a limit: `{ requests: 4, seconds: 1 }` slides, `{ requests: 6000, days: 1 }` is a UTC day. */
interface Window {
  readonly requests: number;
  readonly seconds?: number;
  readonly days?: number;
}

/** `x-rate-limits` of a spec. */
interface RateLimitsExtension {
  readonly plan?: string;
  readonly plans?: readonly string[];
  readonly label?: string;
  readonly labels: Readonly<Record<string, readonly Window[] | Readonly<Record<string, readonly Window[]>>>>;
}

interface Use {
  readonly label: string;
  readonly cost?: number;
  readonly key?: string;
}

export interface RateLimits {
  /** Counts a call. Throws a 429 with `Retry-After` if the documented limit is reached. */
  take(operation: Operation, parameters: Readonly<Record<string, unknown>>, body: unknown): void;
  reset(): void;
}

/** Applies the documented limits of a spec (`x-rate-limits`). A spec without them has no limits. */
export function createRateLimits(document: OpenApiDocument, plan: string | boolean, now: () => number): RateLimits {
  const extension = document["x-rate-limits"] as RateLimitsExtension | undefined;
  /** The times of calls, by label, key and window. */
  const calls = new Map<string, { at: number; cost: number }[]>();
  if (!extension || plan === false) return { take() {}, reset() {} };
  const chosen = typeof plan === "string" && extension.plans?.includes(plan) ? plan : extension.plan;

  const windowsOf = (label: string): readonly Window[] => {
    const found = Object.hasOwn(extension.labels, label) ? extension.labels[label]! : [];
    return Array.isArray(found) ? found : ((found as Readonly<Record<string, readonly Window[]>>)[chosen ?? ""] ?? []);
  };

  return {
    take(operation, parameters, body) {
      const time = now();
      const counted = usesOf(operation, extension).flatMap(({ label, cost = 1, key }) =>
        windowsOf(label).map((window, index) => {
          const start = window.days ? Math.floor(time / DAY) * DAY : time - (window.seconds ?? 1) * 1000;
          const name = JSON.stringify([label, key && readKey(key, parameters, body), index]);
          const recent = (calls.get(name) ?? []).filter(({ at }) => (window.days ? at >= start : at > start));
          calls.set(name, recent);
          return { label, cost, window, start, recent };
        }),
      );
      for (const { label, cost, window, start, recent } of counted) {
        const left = window.requests - recent.reduce((sum, each) => sum + each.cost, 0);
        if (cost <= left) continue;
        const freeAt = window.days ? start + DAY : findRoom(recent, cost - left, time) + (window.seconds ?? 1) * 1000;
        const waitMs = freeAt - time;
        const seconds = Math.max(1, Math.ceil(waitMs / 1000));
        const period = window.days ? "day" : `${window.seconds} s`;
        throw new SandboxError(429, `too many requests: ${label} allows ${window.requests} per ${period}`, {
          headers: { "retry-after": String(seconds) },
          limit: { label, isDaily: window.days !== undefined, allowed: window.requests, left, freeAt, waitMs },
        });
      }
      for (const { cost, recent } of counted) recent.push({ at: time, cost });
    },
    reset: () => calls.clear(),
  };
}

/** When the earlier call was made that has to leave the window before there is room for this one. */
function findRoom(recent: readonly { readonly at: number; readonly cost: number }[], missing: number, now: number): number {
  let freed = 0;
  return recent.find(({ cost }) => (freed += cost) >= missing)?.at ?? now;
}

function usesOf({ rateLimit }: Operation, { label }: RateLimitsExtension): Use[] {
  const given = rateLimit ?? label;
  if (given === undefined) return [];
  return [given].flat().map((each) => (typeof each === "string" ? { label: each } : (each as Use)));
}

/** A parameter of the operation, or a property of the body by its dotted path. */
function readKey(key: string, parameters: Readonly<Record<string, unknown>>, body: unknown): unknown {
  if (Object.hasOwn(parameters, key)) return parameters[key];
  return key
    .split(".")
    .reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined), body);
}
