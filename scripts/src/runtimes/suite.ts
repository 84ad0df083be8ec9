import { Stage } from "./check.ts";
import type { Check } from "./check.ts";
import { endings } from "./checks/endings.ts";
import { errors } from "./checks/errors.ts";
import { meetings } from "./checks/meetings.ts";
import { paging } from "./checks/paging.ts";
import { retries } from "./checks/retries.ts";
import { safety } from "./checks/safety.ts";
import { streams } from "./checks/streams.ts";
import { webhooks } from "./checks/webhooks.ts";
import type { Services, Traits } from "./services.ts";

/** The result of a check: `error` is absent if it passed. */
export interface Outcome {
  readonly name: string;
  readonly error?: string;
}

/**
 * The checks for every runtime. They use only web standards, with no test framework and no Node modules, and are bundled into
 * one file, so each runtime runs the same bytes.
 */
export const checks: readonly Check[] = [...meetings, ...paging, ...retries, ...endings, ...safety, ...errors, ...streams, ...webhooks];

/** Runs the suite. One check after the other, since most of them look at the clock. */
export async function runSuite(services: Services, traits: Traits = {}): Promise<Outcome[]> {
  const stage = new Stage(services, traits);
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check, stage));
  return outcomes;
}

/** Runs a check that may also never end. */
export async function runCheck({ name, run }: Check, stage: Stage, limitMs = 15_000): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([run(stage), late]);
    return { name };
  } catch (error) {
    return { name, error: error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
