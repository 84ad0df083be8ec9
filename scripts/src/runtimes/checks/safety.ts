import { createConnectyCube, InvalidInputError, UnexpectedResponseError } from "@meetwire/connectycube";
import { DRAFT, SECRET } from "../check.ts";
import type { Check, FaultyCall } from "../check.ts";
import { expectEqual, expectLeft, expectMatch, expectThat, failureOf } from "../expect.ts";

export const safety: readonly Check[] = [
  {
    name: "follows a redirect within the origin",
    async run(stage) {
      const encounter = stage.meet("redirectsWithin");
      if (stage.traits.hidesRedirects) return expectHiddenRedirect(encounter);
      expectEqual((await encounter.client.meetings.list()).items.length, 1, "the list's length");
      expectEqual(
        (await encounter.received()).map(({ headers }) => headers["cb-token"]),
        [SECRET, SECRET],
        "the credential",
      );
    },
  },
  {
    name: "takes no secret to another origin",
    async run(stage) {
      const encounter = stage.meet("redirectsElsewhere", { headers: { "x-own": SECRET, authorization: SECRET } });
      if (stage.traits.hidesRedirects) return expectHiddenRedirect(encounter);
      expectEqual((await encounter.client.meetings.list()).items.length, 1, "the list's length");
      const [home, away] = await encounter.received();
      expectEqual([home!.headers["cb-token"], home!.headers["x-own"]], [SECRET, SECRET], "what the service got");
      expectEqual(away!.host, new URL(stage.services.foreignOrigin).host, "where it leads");
      expectThat(!JSON.stringify(away).includes(SECRET), "no secret reaches the other origin");
    },
  },
  {
    name: "does not redirect a creation",
    async run(stage) {
      const encounter = stage.meet("redirectsElsewhere");
      const error = await failureOf(encounter.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof UnexpectedResponseError, `an UnexpectedResponseError, not ${error.name}: ${error.message}`);
      const where = stage.traits.hidesRedirects ? "" : ` to ${stage.services.foreignOrigin}`;
      expectMatch(error, { message: `the provider redirects${where}: check baseUrl`, outcome: "unknown" }, "the error");
      expectEqual((await encounter.received()).length, 1, "the number of requests");
    },
  },
  {
    name: "refuses a path that climbs",
    async run(stage) {
      const encounter = stage.meet("answers");
      for (const meetingId of ["", ".", "..", undefined, null, {}]) {
        const error = await failureOf(encounter.client.meetings.delete({ meetingId: meetingId as string }));
        expectThat(error instanceof InvalidInputError, `an InvalidInputError, not ${error.name}: ${error.message}`);
        expectMatch(error, { attempts: 0, outcome: "failed" }, "the error");
      }
      expectEqual(await encounter.received(), [], "what the server received");
    },
  },
  {
    name: "refuses a client that cannot work",
    async run() {
      for (const options of [{ token: "" }, { token: SECRET, baseUrl: "nowhere" }, { token: SECRET, baseUrl: "file:///etc" }]) {
        // oxlint-disable-next-line require-await -- an exception has to become a rejection
        const error = await failureOf((async () => createConnectyCube(options))());
        expectThat(error instanceof InvalidInputError && !error.message.includes(SECRET), "an InvalidInputError without the secret");
      }
    },
  },
  {
    name: "reads no more than maxResponseBytes",
    async run(stage) {
      const endless = stage.meet("isEndless", { maxResponseBytes: 100_000 });
      await expectTooLarge(endless);
      await expectLeft(endless);
      await expectTooLarge(stage.meet("isLargeAsDeclared", { maxResponseBytes: 100_000 }));
    },
  },
  {
    name: "counts the bytes after decompression",
    async run(stage) {
      await expectTooLarge(stage.meet("isLargeCompressed", { maxResponseBytes: 100_000 }));
      const { client } = stage.meet("isLargeCompressed", { maxResponseBytes: 2_000_000 });
      const { data } = await client.meetings.list();
      expectEqual(String(data).length, 1 << 20, "the length of an answer within the limit");
    },
  },
];

/** A browser tells nothing of a redirect but that there is one: the call fails, and says what to look at. */
async function expectHiddenRedirect({ client, received }: FaultyCall): Promise<void> {
  const error = await failureOf(client.meetings.list());
  expectThat(error instanceof UnexpectedResponseError, `an UnexpectedResponseError, not ${error.name}: ${error.message}`);
  expectMatch(error, { message: "the provider redirects: check baseUrl", attempts: 1 }, "the error");
  expectEqual((await received()).length, 1, "the number of requests");
}

async function expectTooLarge({ client }: FaultyCall): Promise<void> {
  const error = await failureOf(client.meetings.list());
  expectMatch(error, { name: "UnexpectedResponseError", message: "the response is larger than maxResponseBytes, 100000 bytes", attempts: 1 }, "the error");
}
