import { deadUrl } from "@meetwire/fault-server";
import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import type { TestOptions } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { LogEvent } from "../options.ts";

describe("the logger", () => {
  test("gets an event for each attempt, with only the documented fields", async () => {
    const events: LogEvent[] = [];
    const { url } = await serve((response, _, count) =>
      json(response, count === 1 ? 503 : 200, { secret: "s3cret" }, { "retry-after": "0", "set-cookie": "s3cret" }),
    );
    const credentials = [{ option: "token", in: "query", name: "key" }] as const;
    const things = connect(VERBS, { baseUrl: url, headers: { "x-own": "s3cret" }, logger: (event) => void events.push(event) }, { credentials });
    await things.create({ secret: "s3cret", body: { secret: "s3cret" } });
    const common = { provider: "acme", operation: "things/create", method: "POST", url: `${url}/things`, durationMs: expect.any(Number) };
    expect(events).toEqual([
      { ...common, attempt: 1, status: 503, error: "ServerError", retryInMs: 0 },
      { ...common, attempt: 2, status: 200, error: undefined, retryInMs: undefined },
    ]);
  });

  test.each<{ what: string; options: TestOptions; want: Partial<LogEvent> }>([
    { what: "a fault", options: { maxRetries: 0 }, want: { attempt: 1, status: undefined, error: "ConnectionError" } },
    { what: "a wait", options: { maxRetries: 1 }, want: { attempt: 1, error: "ConnectionError", retryInMs: expect.any(Number) as number } },
    { what: "a credential that fails", options: { token: () => "" }, want: { attempt: 1, status: undefined, error: "InvalidInputError" } },
    { what: "an aborted call", options: { timeoutMs: 0, maxRetries: 0 }, want: { attempt: 1, error: "TimeoutError" } },
  ])("gets $what", async ({ options, want }) => {
    const events: LogEvent[] = [];
    await connect(VERBS, { baseUrl: await deadUrl(), ...options, logger: (event) => void events.push(event) })
      .get()
      .safe();
    expect(events[0]).toMatchObject(want);
  });

  test.each<[string, NonNullable<TestOptions["logger"]>]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
    ["never resolves", () => new Promise(() => {})],
  ])("that %s makes no difference", async (_, logger) => {
    const { url, received } = await serve((response) => json(response, 200, { ok: true }));
    expect(await connect(VERBS, { baseUrl: url, logger }).create()).toEqual({ ok: true });
    expect(received).toHaveLength(1);
  });
});
