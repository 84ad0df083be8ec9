import { isMeetwireError } from "@meetwire/connectycube";
import type { Call, MeetwireError } from "@meetwire/connectycube";
import type { FaultyClient } from "./check.ts";

/** Throws unless a condition holds. */
export function expectThat(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`expected ${what}`);
}

/** Throws unless two values are the same as JSON. */
export function expectEqual(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [write(actual), write(wanted)];
  if (left !== right) throw new Error(`${what} is ${left} instead of ${right}`);
}

/** Throws unless a value has these properties, among others. */
export function expectMatch<Value extends object>(actual: Value, wanted: { readonly [Name in keyof Value]?: unknown }, what: string): void {
  for (const [name, value] of Object.entries(wanted)) {
    expectEqual((actual as Record<string, unknown>)[name], value, `${what}'s ${name}${actual instanceof Error ? ` (${actual.name}: ${actual.message})` : ""}`);
  }
}

/** Returns the error that a call fails with. */
export async function failureOf(call: Call<unknown> | Promise<unknown>): Promise<MeetwireError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) throw new Error(`expected a failure, and the call succeeded with ${write(outcome.value)}`);
  if (!isMeetwireError(outcome.error)) throw outcome.error;
  return outcome.error;
}

/** Runs a function and measures how long it takes. */
export async function time<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

/** A busy machine is late, so a time limit has this much tolerance. */
const LATE_MS = 20_000;

/** Throws unless the duration is as long as wanted, and not much longer. */
export function expectDuration(ms: number, wanted: number): void {
  // A timer can fire a millisecond early by another clock.
  expectThat(ms >= wanted - 5 && ms < wanted + LATE_MS, `to take ${wanted} ms, not ${Math.round(ms)} ms`);
}

/** Waits until a request has arrived at the server. */
export async function expectArrival({ received }: FaultyClient): Promise<void> {
  await poll("no request arrived", async () => (await received()).length > 0);
}

/** Throws unless the server soon sees that the client has closed the connection. */
export async function expectLeft({ received }: FaultyClient): Promise<void> {
  await poll("the connection is still open", async () => {
    const all = await received();
    return all.length > 0 && all.every(({ state }) => state === "broken");
  });
}

async function poll(failure: string, holds: () => Promise<boolean>): Promise<void> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > LATE_MS) throw new Error(`${failure} after ${LATE_MS / 1000} s`);
    await wait(20);
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

function write(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}
