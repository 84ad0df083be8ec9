import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Fixture } from "./check.ts";
import { startServers } from "./start.ts";
import type { RunningServers } from "./start.ts";
import { checks, runCheck, runSuite } from "./suite.ts";
import type { CheckResult } from "./suite.ts";
import { isWrong, formatResults } from "./table.ts";

let running: RunningServers;
let results: readonly CheckResult[];

// The other runtimes have their own command, since they have to be installed: `npm run test:runtimes`.
beforeAll(async () => {
  running = await startServers();
  results = await runSuite(running.servers);
});
afterAll(() => running.close());

describe("on this Node", () => {
  test.each(checks.map(({ name }) => name))("%s", (name) => {
    expect(results.find((each) => each.name === name)).toEqual({ name });
  });
});

describe("a failed check", () => {
  const fails = async (run: () => Promise<void>) => runCheck({ name: "a check", run }, new Fixture(running.servers, {}), 50);

  test("is reported with its error", async () => {
    expect(await fails(() => Promise.reject(new Error("expected more")))).toEqual({ name: "a check", error: "expected more" });
    expect(await fails(() => Promise.reject(new TypeError("fetch failed")))).toEqual({ name: "a check", error: "TypeError: fetch failed" });
  });

  test("is reported if it never ends", async () => {
    expect(await fails(() => new Promise(() => {}))).toEqual({ name: "a check", error: "it did not end within 50 ms" });
  });

  test("is judged by the server's requests, not by the client's result", async () => {
    // A fetch that sends everything twice.
    const twice: typeof fetch = async (input, init) => {
      await (await fetch(input, init)).arrayBuffer();
      return fetch(input, init);
    };
    const fixture = new (class extends Fixture {
      override connect(options = {}) {
        return super.connect({ fetch: twice, ...options });
      }
    })(running.servers, {});
    const check = checks.find(({ name }) => name === "does not create again after 500")!;
    expect(await runCheck(check, fixture)).toEqual({ name: check.name, error: "the number of executed requests is 2 instead of 1" });
  });
});

describe("the table", () => {
  const columns = [
    { title: "Good", results: [{ name: "first" }, { name: "second" }] },
    { title: "Bad", results: [{ name: "first", error: "expected more" }] },
    { title: "Elsewhere", results: [], skipped: "npm does not have it for this machine" },
    { title: "Broken", results: [], failed: "it ended with 1" },
  ];

  test("has a row for each check, followed by the errors", () => {
    expect(formatResults(columns)).toBe(
      [
        "check   Good  Bad     Elsewhere  Broken",
        "first   ok    FAILED  -          -",
        "second  ok    -       -          -",
        "",
        "Good: 2 of 2 checks pass",
        "Bad: 0 of 1 checks pass",
        "  first: expected more",
        "Elsewhere: not run: npm does not have it for this machine",
        "Broken: FAILED: it ended with 1",
      ].join("\n"),
    );
  });

  test("is wrong if a check or a runtime fails, and not if the runtime is unavailable", () => {
    expect(columns.map(isWrong)).toEqual([false, true, false, true]);
  });
});
