import { Fixture } from "./check.ts";
import type { Check } from "./check.ts";
import { endings } from "./checks/endings.ts";
import { errors } from "./checks/errors.ts";
import { meetings } from "./checks/meetings.ts";
import { paging } from "./checks/paging.ts";
import { retries } from "./checks/retries.ts";
import { safety } from "./checks/safety.ts";
import { streams } from "./checks/streams.ts";
import { webhooks } from "./checks/webhooks.ts";
import type { Servers, Traits } from "./servers.ts";

/** The result of a check: `error` is absent if it passed. */
export interface CheckResult {
  readonly name: string;
  readonly error?: string;
}

/**
 * The checks for every runtime. They use only web standards, with no test framework and no Node modules, and are bundled into
 * one file, so each runtime runs the same bytes.
 */
export const checks: readonly Check[] = [...meetings, ...paging, ...retries, ...endings, ...safety, ...errors, ...streams, ...webhooks];

/** Runs the checks one after the other, because most of them measure times. */
export async function runSuite(servers: Servers, traits: Traits = {}): Promise<CheckResult[]> {
  const fixture = new Fixture(servers, traits);
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await runCheck(check, fixture));
  return results;
}

/** Runs a check, with a time limit. */
export async function runCheck({ name, run }: Check, fixture: Fixture, limitMs = 60_000): Promise<CheckResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([run(fixture), late]);
    return { name };
  } catch (error) {
    return { name, error: error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
