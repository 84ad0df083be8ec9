import { AbortedError, TimeoutError } from "@meetwire/connectycube";
import { DRAFT } from "../check.ts";
import type { Check } from "../check.ts";
import { expectDuration, expectEqual, expectLeft, expectMatch, expectThat, failureOf, time } from "../expect.ts";

/** The ways in which a call can end before it has a response. */
export const endings: readonly Check[] = [
  {
    name: "a timeout before the answer",
    async run(stage) {
      const encounter = stage.meet("isSilent");
      const { value: error, ms } = await time(() => failureOf(encounter.client.meetings.create({ body: DRAFT }, { timeoutMs: 150 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown", retryable: true }, "the error");
      expectDuration(ms, 150);
      await expectLeft(encounter);
    },
  },
  {
    name: "a timeout in the body",
    async run(stage) {
      const encounter = stage.meet("stallsInTheBody");
      const { value: error, ms } = await time(() => failureOf(encounter.client.meetings.create({ body: DRAFT }, { timeoutMs: 150 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      expectDuration(ms, 150);
      await expectLeft(encounter);
    },
  },
  {
    name: "a deadline over all attempts",
    async run(stage) {
      const encounter = stage.meet("stallsInTheBody", { timeoutMs: 100, maxRetries: 9 });
      const { value: error, ms } = await time(() => failureOf(encounter.client.meetings.list({}, { deadlineMs: 400 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      // A wait that would pass the deadline is not begun.
      expectThat(ms >= 95 && ms < 400 + 1500, `to end by the deadline, not after ${Math.round(ms)} ms`);
      expectEqual((await encounter.received()).length, error.attempts, "the number of requests at the server");
      await expectLeft(encounter);
    },
  },
  {
    name: "an abort before the call",
    async run(stage) {
      const encounter = stage.meet("answers");
      const error = await failureOf(encounter.client.meetings.create({ body: DRAFT }, { signal: AbortSignal.abort() }));
      expectThat(error instanceof AbortedError, `an AbortedError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 0, outcome: "failed" }, "the error");
      expectEqual(await encounter.received(), [], "what the server received");
    },
  },
  {
    name: "an abort during an attempt",
    async run(stage) {
      for (const behaviour of ["isSilent", "stallsInTheBody"] as const) {
        const encounter = stage.meet(behaviour);
        const { error, ms } = await abortAfter(150, (signal) => encounter.client.meetings.create({ body: DRAFT }, { signal }));
        expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "unknown", retryable: false }, "the error");
        expectThat(error.cause === REASON, "the caller's reason to be the cause");
        expectDuration(ms, 150);
        await expectLeft(encounter);
      }
    },
  },
  {
    name: "an abort in the wait",
    async run(stage) {
      const encounter = stage.meet("limitsForAnHour", { maxRetryAfterMs: Infinity });
      const { error, ms } = await abortAfter(200, (signal) => encounter.client.meetings.create({ body: DRAFT }, { signal }));
      expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "failed" }, "the error");
      expectDuration(ms, 200);
      expectEqual((await encounter.received()).length, 1, "the number of requests at the server");
    },
  },
];

const REASON = new Error("the caller changed their mind");

async function abortAfter(after: number, call: (signal: AbortSignal) => Promise<unknown>): ReturnType<typeof measure> {
  const controller = new AbortController();
  setTimeout(() => controller.abort(REASON), after);
  return measure(() => call(controller.signal));
}

async function measure(call: () => Promise<unknown>) {
  const { value: error, ms } = await time(() => failureOf(call()));
  return { error, ms };
}
