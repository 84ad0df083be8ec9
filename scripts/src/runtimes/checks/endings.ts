import { AbortedError, TimeoutError } from "@meetwire/connectycube";
import { DRAFT } from "../check.ts";
import type { Check } from "../check.ts";
import { expectDuration, expectEqual, expectLeft, expectMatch, expectThat, failureOf, time } from "../expect.ts";

/** The ways in which a call can end before it has a response. */
export const endings: readonly Check[] = [
  {
    name: "a timeout before the response",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls before the headers");
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.create({ body: DRAFT }, { timeoutMs: 150 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown", retryable: true }, "the error");
      expectDuration(ms, 150);
      await expectLeft(faulty);
    },
  },
  {
    name: "a timeout in the body",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls in the body");
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.create({ body: DRAFT }, { timeoutMs: 150 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      expectDuration(ms, 150);
      await expectLeft(faulty);
    },
  },
  {
    name: "a deadline over all attempts",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls in the body", { timeoutMs: 100, maxRetries: 9 });
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.list({}, { deadlineMs: 400 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      // The client does not start a wait that would pass the deadline.
      expectThat(ms >= 95 && ms < 400 + 1500, `to end by the deadline, not after ${Math.round(ms)} ms`);
      expectEqual((await faulty.received()).length, error.attempts, "the number of requests at the server");
      await expectLeft(faulty);
    },
  },
  {
    name: "an abort before the call",
    async run(fixture) {
      const faulty = fixture.connectFaulty("responds");
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }, { signal: AbortSignal.abort() }));
      expectThat(error instanceof AbortedError, `an AbortedError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 0, outcome: "failed" }, "the error");
      expectEqual(await faulty.received(), [], "the requests at the server");
    },
  },
  {
    name: "an abort during an attempt",
    async run(fixture) {
      for (const behavior of ["stalls before the headers", "stalls in the body"] as const) {
        const faulty = fixture.connectFaulty(behavior);
        const { error, ms } = await abortAfter(150, (signal) => faulty.client.meetings.create({ body: DRAFT }, { signal }));
        expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "unknown", retryable: false }, "the error");
        expectThat(error.cause === REASON, "the caller's reason to be the cause");
        expectDuration(ms, 150);
        await expectLeft(faulty);
      }
    },
  },
  {
    name: "an abort in the wait",
    async run(fixture) {
      const faulty = fixture.connectFaulty("rate limits: 429 for an hour", { maxRetryAfterMs: Infinity });
      const { error, ms } = await abortAfter(200, (signal) => faulty.client.meetings.create({ body: DRAFT }, { signal }));
      expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "failed" }, "the error");
      expectDuration(ms, 200);
      expectEqual((await faulty.received()).length, 1, "the number of requests at the server");
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
