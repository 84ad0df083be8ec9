import { AbortedError, TimeoutError } from "@meetwire/connectycube";
import type { LogEvent } from "@meetwire/connectycube";
import { DRAFT } from "../check.ts";
import type { Check } from "../check.ts";
import { expectArrival, expectDuration, expectEqual, expectLeft, expectMatch, expectThat, failureOf, time } from "../expect.ts";

/** The ways in which a call can end before it has a response. */
export const endings: readonly Check[] = [
  {
    name: "a timeout before the response",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls before the headers");
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.create({ body: DRAFT }, { timeoutMs: 1000 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown", retryable: true }, "the error");
      expectDuration(ms, 1000);
      await expectLeft(faulty);
    },
  },
  {
    name: "a timeout in the body",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls in the body");
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.create({ body: DRAFT }, { timeoutMs: 1000 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      expectDuration(ms, 1000);
      await expectLeft(faulty);
    },
  },
  {
    name: "a deadline over all attempts",
    async run(fixture) {
      const faulty = fixture.connectFaulty("stalls in the body", { timeoutMs: 500, maxRetries: 9 });
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.list({}, { deadlineMs: 1800 })));
      expectThat(error instanceof TimeoutError, `a TimeoutError, not ${error.name}: ${error.message}`);
      // The client does not start a wait that would pass the deadline.
      expectDuration(ms, 500);
      const { length } = await faulty.received();
      // On a busy machine, an attempt may end before it reaches the server.
      expectThat(length > 0 && length <= error.attempts, `at most ${error.attempts} requests at the server, not ${length}`);
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
        const controller = new AbortController();
        const failure = failureOf(faulty.client.meetings.create({ body: DRAFT }, { signal: controller.signal }));
        await expectArrival(faulty);
        controller.abort(REASON);
        const error = await failure;
        expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "unknown", retryable: false }, "the error");
        expectThat(error.cause === REASON, "the caller's reason to be the cause");
        await expectLeft(faulty);
      }
    },
  },
  {
    name: "an abort in the wait",
    async run(fixture) {
      const controller = new AbortController();
      const logger = ({ retryInMs }: LogEvent) => {
        if (retryInMs !== undefined) setTimeout(() => controller.abort(REASON), 50);
      };
      const faulty = fixture.connectFaulty("rate limits: 429 for an hour", { maxRetryAfterMs: Infinity, logger });
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }, { signal: controller.signal }));
      expectMatch(error, { name: "AbortedError", attempts: 1, outcome: "failed" }, "the error");
      expectEqual((await faulty.received()).length, 1, "the number of requests at the server");
    },
  },
];

const REASON = new Error("the caller changed their mind");
