import { createConnectyCube, InvalidInputError, UnexpectedResponseError } from "@meetwire/connectycube";
import { DRAFT, SECRET } from "../check.ts";
import type { Check, FaultyClient } from "../check.ts";
import { expectEqual, expectLeft, expectMatch, expectThat, failureOf } from "../expect.ts";

export const safety: readonly Check[] = [
  {
    name: "follows a redirect within the origin",
    async run(fixture) {
      const faulty = fixture.connectFaulty("redirects within the origin");
      if (fixture.traits.hidesRedirects) return expectHiddenRedirect(faulty);
      expectEqual((await faulty.client.meetings.list()).items.length, 1, "the list's length");
      expectEqual(
        (await faulty.received()).map(({ headers }) => headers["cb-token"]),
        [SECRET, SECRET],
        "the credential",
      );
    },
  },
  {
    name: "sends no secret to another origin",
    async run(fixture) {
      const faulty = fixture.connectFaulty("redirects to another origin", { headers: { "x-own": SECRET, authorization: SECRET } });
      if (fixture.traits.hidesRedirects) return expectHiddenRedirect(faulty);
      expectEqual((await faulty.client.meetings.list()).items.length, 1, "the list's length");
      const [home, away] = await faulty.received();
      expectEqual([home!.headers["cb-token"], home!.headers["x-own"]], [SECRET, SECRET], "the headers at the provider");
      expectEqual(away!.origin, fixture.servers.foreignOrigin, "the redirect's target");
      expectThat(!JSON.stringify(away).includes(SECRET), "no secret reaches the other origin");
    },
  },
  {
    name: "does not redirect a creation",
    async run(fixture) {
      const faulty = fixture.connectFaulty("redirects to another origin");
      const error = await failureOf(faulty.client.meetings.create({ body: DRAFT }));
      expectThat(error instanceof UnexpectedResponseError, `an UnexpectedResponseError, not ${error.name}: ${error.message}`);
      const where = fixture.traits.hidesRedirects ? "" : ` to ${fixture.servers.foreignOrigin}`;
      expectMatch(error, { message: `the provider redirects${where}: check baseUrl`, outcome: "unknown" }, "the error");
      expectEqual((await faulty.received()).length, 1, "the number of requests");
    },
  },
  {
    name: "rejects a path that leaves its folder",
    async run(fixture) {
      const faulty = fixture.connectFaulty("responds");
      for (const meetingId of ["", ".", "..", undefined, null, {}]) {
        const error = await failureOf(faulty.client.meetings.delete({ meetingId: meetingId as string }));
        expectThat(error instanceof InvalidInputError, `an InvalidInputError, not ${error.name}: ${error.message}`);
        expectMatch(error, { attempts: 0, outcome: "failed" }, "the error");
      }
      expectEqual(await faulty.received(), [], "the requests at the server");
    },
  },
  {
    name: "rejects invalid options",
    async run() {
      for (const options of [{ token: "" }, { token: SECRET, baseUrl: "nowhere" }, { token: SECRET, baseUrl: "file:///etc" }]) {
        // oxlint-disable-next-line require-await -- an exception has to become a rejection
        const error = await failureOf((async () => createConnectyCube(options))());
        expectThat(error instanceof InvalidInputError && !error.message.includes(SECRET), "an InvalidInputError without the secret");
      }
    },
  },
  {
    name: "stops reading at maxResponseBytes",
    async run(fixture) {
      const endless = fixture.connectFaulty("streams forever", { maxResponseBytes: 100_000 });
      await expectTooLarge(endless);
      await expectLeft(endless);
      await expectTooLarge(fixture.connectFaulty("declares a gigabyte", { maxResponseBytes: 100_000 }));
    },
  },
  {
    name: "counts the bytes after decompression",
    async run(fixture) {
      await expectTooLarge(fixture.connectFaulty("is a decompression bomb", { maxResponseBytes: 100_000 }));
      const { client } = fixture.connectFaulty("is a decompression bomb", { maxResponseBytes: 2_000_000 });
      const { data } = await client.meetings.list();
      expectEqual(String(data).length, 1 << 20, "the length of a response within the limit");
    },
  },
];

/** A browser hides the target of a redirect, so the call fails, and its message says to check `baseUrl`. */
async function expectHiddenRedirect({ client, received }: FaultyClient): Promise<void> {
  const error = await failureOf(client.meetings.list());
  expectThat(error instanceof UnexpectedResponseError, `an UnexpectedResponseError, not ${error.name}: ${error.message}`);
  expectMatch(error, { message: "the provider redirects: check baseUrl", attempts: 1 }, "the error");
  expectEqual((await received()).length, 1, "the number of requests");
}

async function expectTooLarge({ client }: FaultyClient): Promise<void> {
  const error = await failureOf(client.meetings.list());
  expectMatch(error, { name: "UnexpectedResponseError", message: "the response is larger than maxResponseBytes, 100000 bytes", attempts: 1 }, "the error");
}
