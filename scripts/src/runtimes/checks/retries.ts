import { ConnectionError, RateLimitError, ServerError } from "@meetwire/connectycube";
import { DRAFT, MEETING_ID } from "../check.ts";
import type { Check, FaultyCall } from "../check.ts";
import { expectDuration, expectEqual, expectMatch, expectThat, failureOf, time, wait } from "../expect.ts";

export const retries: readonly Check[] = [
  {
    name: "reads again after 503",
    async run(stage) {
      const encounter = stage.meet("unavailableOnce");
      expectEqual((await encounter.client.meetings.list()).items.length, 1, "the list's length");
      await expectRequests(encounter, 2);
    },
  },
  {
    name: "gives up after maxRetries",
    async run(stage) {
      const encounter = stage.meet("unavailable", { maxRetries: 1 });
      const error = await failureOf(encounter.client.meetings.list());
      expectThat(error instanceof ServerError, "a ServerError");
      expectMatch(error, { status: 503, attempts: 2, retryable: true }, "the error");
      await expectRequests(encounter, 2);
    },
  },
  {
    name: "creates once though refused at first",
    async run(stage) {
      const encounter = stage.meet("refusesOnce");
      await encounter.client.meetings.create({ body: DRAFT });
      await expectRequests(encounter, 2);
      await expectDone(encounter, 1);
    },
  },
  {
    name: "does not create again after 500",
    async run(stage) {
      const encounter = stage.meet("doesItAndFails");
      const error = await failureOf(encounter.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ServerError, "a ServerError, though the body is empty");
      expectMatch(error, { status: 500, attempts: 1, outcome: "unknown" }, "the error");
      await expectDone(encounter, 1);
    },
  },
  {
    name: "does not create again after a reset",
    async run(stage) {
      const encounter = stage.meet("doesItAndResets");
      const error = await failureOf(encounter.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      await expectDone(encounter, 1);
    },
  },
  {
    name: "does not create again after a reset of a kept connection",
    async run(stage) {
      const encounter = stage.meet("resetsTheSecond", {}, stage.services.keeping);
      await encounter.client.meetings.list();
      // A runtime keeps the connection open for a moment after the response was read.
      await wait(50);
      const error = await failureOf(encounter.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { attempts: 1, outcome: "unknown" }, "the error");
      const [, ...creations] = await encounter.received();
      expectThat(creations[0]!.reused, "the connection to have been kept");
      // A client cannot see requests that the runtime itself repeats, but the error must still not claim that the request had no effect.
      expectEqual(creations.length, stage.traits.repeatsOnKept ? 2 : 1, "the number of creations at the server");
    },
  },
  {
    name: "repeats a change after a reset",
    async run(stage) {
      const encounter = stage.meet("resetsOnce");
      await encounter.client.meetings.update({ meetingId: MEETING_ID, body: { name: "Moved" } });
      await expectDone(encounter, 1);
      await expectRequests(encounter, 2);
    },
  },
  {
    name: "reports a reset in the body",
    async run(stage) {
      const encounter = stage.meet("resetsInTheBody", { maxRetries: 0 });
      const error = await failureOf(encounter.client.meetings.list());
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectMatch(error, { outcome: "unknown", retryable: true }, "the error");
    },
  },
  {
    name: "waits as many seconds as Retry-After says",
    async run(stage) {
      const encounter = stage.meet("limitsForASecond");
      const { ms } = await time(() => encounter.client.meetings.create({ body: DRAFT }));
      expectDuration(ms, 1000);
      await expectRequests(encounter, 2);
      await expectDone(encounter, 1);
    },
  },
  {
    name: "waits until the date that Retry-After says",
    async run(stage) {
      const encounter = stage.meet("limitsUntilADate");
      const { ms } = await time(() => encounter.client.meetings.create({ body: DRAFT }));
      expectDuration(ms, 1000);
      await expectRequests(encounter, 2);
    },
  },
  {
    name: "waits no longer than maxRetryAfterMs",
    async run(stage) {
      const encounter = stage.meet("limitsForAnHour");
      const { value: error, ms } = await time(() => failureOf(encounter.client.meetings.list()));
      expectDuration(ms, 0);
      expectThat(error instanceof RateLimitError, "a RateLimitError");
      expectMatch(error, { status: 429, retryAfterMs: 3_600_000, attempts: 1, outcome: "failed" }, "the error");
      await expectRequests(encounter, 1);
    },
  },
  {
    name: "asks for a new credential once",
    async run(stage) {
      const asked: boolean[] = [];
      const token = ({ refused }: { refused: boolean }) => {
        asked.push(refused);
        return refused ? stage.services.connectycube.token : "ended";
      };
      await stage.connect({ token }).meetings.list({ limit: 1 });
      expectEqual(asked, [false, true], "what the function was told");
    },
  },
];

async function expectRequests({ received }: FaultyCall, wanted: number): Promise<void> {
  expectEqual((await received()).length, wanted, "the number of requests at the server");
}

async function expectDone({ received }: FaultyCall, wanted: number): Promise<void> {
  expectEqual((await received()).filter(({ done }) => done).length, wanted, "how often the server did it");
}
