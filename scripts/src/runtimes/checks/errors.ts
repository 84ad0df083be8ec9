import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  isMeetwireError,
  MeetwireError,
  NotFoundError,
  UnexpectedResponseError,
  ValidationError,
} from "@meetwire/connectycube";
import type { LogEvent } from "@meetwire/connectycube";
import { createDailyEarly, NotFoundError as DailyEarlyNotFoundError } from "@meetwire/daily-early";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { DRAFT, MEETING_ID, SECRET } from "../check.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectMatch, expectThat, failureOf } from "../expect.ts";

export const errors: readonly Check[] = [
  {
    name: "throws a separate error class for each failure",
    async run(fixture) {
      const client = fixture.connect();
      const cases = [
        { error: await failureOf(fixture.connect({ token: SECRET }).meetings.list()), type: AuthenticationError, status: 401, operation: "meetings/list" },
        {
          error: await failureOf(client.meetings.delete({ meetingId: "000000000000000000000000" })),
          type: NotFoundError,
          status: 404,
          operation: "meetings/delete",
        },
        {
          error: await failureOf(client.meetings.create({ body: { ...DRAFT, name: undefined as never } })),
          type: ValidationError,
          status: 422,
          operation: "meetings/create",
        },
      ];
      for (const { error, type, status, operation } of cases) {
        expectThat(error instanceof type && error instanceof ApiError && error instanceof MeetwireError, `a ${type.name}, not ${error.name}: ${error.message}`);
        expectMatch(error, { name: type.name, status, operation, provider: "connectycube", attempts: 1, outcome: "failed" }, "the error");
        expectThat(error.message.length > 0 && error.body !== undefined, "a message and a body");
      }
    },
  },
  {
    name: "recognizes its errors across copies of the package",
    async run(fixture) {
      const error = await failureOf(fixture.connect({ token: SECRET }).meetings.list());
      class Copy extends Error {
        get [Symbol.for("meetwire.error")](): true {
          return true;
        }
      }
      const results = [error, new Copy(), new Error("another"), undefined, "text"].map((each) => isMeetwireError(each));
      expectEqual(results, [true, true, false, false, false], "the results of isMeetwireError");
    },
  },
  {
    name: "reports a failure without throwing",
    async run(fixture) {
      const { ok, error, response } = await fixture.connect().meetings.delete({ meetingId: "000000000000000000000000" }).safe();
      expectEqual([ok, error?.name, response?.status], [false, "NotFoundError", 404], "the result");
    },
  },
  {
    name: "finds the error in the body",
    async run(fixture) {
      const client = createDailyEarly(fixture.servers["daily-early"]);
      const error = await failureOf(client.teams.get({ teamName: "nobody" }));
      expectThat(error instanceof ApiError || error instanceof DailyEarlyNotFoundError, `an ApiError, not ${error.name}: ${error.message}`);
      expectMatch(error, { status: 200, provider: "daily-early", operation: "teams/get" }, "the error");
      expectEqual((await client.teams.get({ teamName: "nordlys" })).name, "nordlys", "the team that exists");
    },
  },
  {
    name: "does not accept HTML as a response",
    async run(fixture) {
      const error = await failureOf(fixture.connectFaulty("responds with an HTML page").client.meetings.list());
      expectThat(error instanceof UnexpectedResponseError, `an UnexpectedResponseError, not ${error.name}: ${error.message}`);
      expectThat(/^the response is not JSON, but \d+ characters of text\/html/.test(error.message), "the message to describe the response");
    },
  },
  {
    name: "names the address that does not respond",
    async run(fixture) {
      const error = await failureOf(fixture.connect({ baseUrl: fixture.servers.nowhere, maxRetries: 0 }).meetings.create({ body: DRAFT }));
      expectThat(error instanceof ConnectionError, `a ConnectionError, not ${error.name}: ${error.message}`);
      expectThat(error.message.includes(fixture.servers.nowhere) && error.attempts === 1, `the address in the message, not ${error.message}`);
    },
  },
  {
    name: "keeps secrets out of errors and logs",
    async run(fixture) {
      const events: LogEvent[] = [];
      const logger = (event: LogEvent) => void events.push(event);
      const failures = [
        await failureOf(
          fixture.connectFaulty("fails: 503", { maxRetries: 1, logger }).client.meetings.update({ meetingId: MEETING_ID, body: { name: SECRET } }),
        ),
        await failureOf(fixture.connectFaulty("acts and resets before the headers", { logger }).client.meetings.create({ body: { ...DRAFT, name: SECRET } })),
        // Its credential is in the URL, which some runtimes put into their own error.
        await failureOf(createTeamViewerEngage({ queryToken: SECRET, baseUrl: fixture.servers.nowhere, maxRetries: 0, logger }).customers.list()),
      ];
      const reported = [...events, ...failures.flatMap((error) => [error, error.message, String(error), String(error.cause), error.stack])].map(
        (each) => JSON.stringify(each) ?? "",
      );
      expectEqual(
        reported.filter((each) => each.includes(SECRET)),
        [],
        "the texts that contain the secret",
      );
      expectEqual(
        events.map(({ attempt, status }) => [attempt, status]),
        [
          [1, 503],
          [2, 503],
          [1, undefined],
          [1, undefined],
        ],
        "the logger's events",
      );
      expectThat(events[0]?.retryInMs !== undefined && events[1]?.retryInMs === undefined, "only the event before the retry to have the wait");
    },
  },
];
