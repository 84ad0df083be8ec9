import { ConnectionError, RateLimitError, ServerError } from "@meetwire/connectycube";
import { DRAFT, MEETING_ID } from "../check.ts";
import type { Check, FaultyClient } from "../check.ts";
import { expectDuration, expectEqual, expectMatch, expectThat, failureOf, time, wait } from "../expect.ts";

export const retries: readonly Check[] = [
  {
    name: "retries a read after 503",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["fails: 503", "responds"]);
      expectEqual((await faulty.client.meetings.list()).items.length, 1, "the list's length");
      await expectRequests(faulty, 2);
    },
  },
  {
    name: "gives up after maxRetries",
    async run(fixture) {
      const faulty = fixture.connectFaulty("fails: 503", { maxRetries: 1 });
      const error = await failureOf(faulty.client.meetings.list());
      expectThat(error instanceof ServerError, "a ServerError");
      expectMatch(error, { status: 503, attempts: 2, retryable: true }, "the error");
      await expectRequests(faulty, 2);
    },
  },
  {
    name: "creates once after a rejected attempt",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["is unavailable: 503 for 0 seconds", "responds"]);
      await faulty.client.meetings.create({ body: DRAFT });
      await expectRequests(faulty, 2);
      await expectDone(faulty, 1);
    },
  },
  {
    name: "does not create again after 500",
    async run(fixture) {
      const faulty = fixture.connectFaulty("acts and fails: 500 with an empty body");
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ServerError, "a ServerError, though the body is empty");
      expectMatch(error, { status: 500, attempts: 1, outcome: "unknown" }, "the error");
      await expectDone(faulty, 1);
    },
  },
  {
    name: "does not create again after a reset",
    async run(fixture) {
      const faulty = fixture.connectFaulty("acts and resets before the headers");
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      await expectDone(faulty, 1);
    },
  },
  {
    name: "does not create again after a reset of a reused connection",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["responds", "acts and resets before the headers"], {}, fixture.servers.keepAliveOrigin);
      await faulty.client.meetings.list();
      // A runtime keeps the connection open for a moment after the response was read.
      await wait(50);
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      const [, ...creations] = await faulty.received();
      expectThat(creations[0]!.reused, "the connection to be reused");
      // A client cannot see requests that the runtime itself repeats, but the error must still not claim that the request had no effect.
      expectEqual(creations.length, fixture.traits.repeatsOnKept ? 2 : 1, "the number of creations at the server");
    },
  },
  {
    name: "retries an update after a reset",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["resets before the headers", "responds"]);
      await faulty.client.meetings.update({ meetingId: MEETING_ID, body: { name: "Moved" } });
      await expectDone(faulty, 1);
      await expectRequests(faulty, 2);
    },
  },
  {
    name: "reports a reset in the body",
    async run(fixture) {
      const faulty = fixture.connectFaulty("resets in the body", { maxRetries: 0 });
      const error = await failureOf(faulty.client.meetings.list());
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { outcome: "unknown", retryable: true }, "the error");
    },
  },
  {
    name: "waits for the seconds in Retry-After",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["rate limits: 429 for a second", "responds"]);
      const { ms } = await time(() => faulty.client.meetings.create({ body: DRAFT }));
      expectDuration(ms, 1000);
      await expectRequests(faulty, 2);
      await expectDone(faulty, 1);
    },
  },
  {
    name: "waits until the date in Retry-After",
    async run(fixture) {
      const faulty = fixture.connectFaulty(["rate limits: 429 until a date in 2 seconds", "responds"]);
      const { ms } = await time(() => faulty.client.meetings.create({ body: DRAFT }));
      expectDuration(ms, 1000);
      await expectRequests(faulty, 2);
    },
  },
  {
    name: "waits no longer than maxRetryAfterMs",
    async run(fixture) {
      const faulty = fixture.connectFaulty("rate limits: 429 for an hour");
      const { value: error, ms } = await time(() => failureOf(faulty.client.meetings.list()));
      expectDuration(ms, 0);
      expectThat(error instanceof RateLimitError, "a RateLimitError");
      expectMatch(error, { status: 429, retryAfterMs: 3_600_000, attempts: 1, outcome: "failed" }, "the error");
      await expectRequests(faulty, 1);
    },
  },
  {
    name: "asks for a new credential once",
    async run(fixture) {
      const asked: boolean[] = [];
      const token = ({ refused }: { refused: boolean }) => {
        asked.push(refused);
        return refused ? fixture.servers.connectycube.token : "ended";
      };
      await fixture.connect({ token }).meetings.list({ limit: 1 });
      expectEqual(asked, [false, true], "the arguments of the token function");
    },
  },
];

async function expectRequests({ received }: FaultyClient, wanted: number): Promise<void> {
  expectEqual((await received()).length, wanted, "the number of requests at the server");
}

async function expectDone({ received }: FaultyClient, wanted: number): Promise<void> {
  expectEqual((await received()).filter(({ acted }) => acted).length, wanted, "the number of executed requests");
}
