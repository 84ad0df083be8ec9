import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Stage } from "./check.ts";
import { startServices } from "./start.ts";
import type { RunningServices } from "./start.ts";
import { checks, runCheck, runSuite } from "./suite.ts";
import type { Outcome } from "./suite.ts";
import { isWrong, writeTable } from "./table.ts";

let running: RunningServices;
let outcomes: readonly Outcome[];

// The other runtimes have their own command, since they have to be installed: `npm run test:runtimes`.
beforeAll(async () => {
  running = await startServices();
  outcomes = await runSuite(running.services);
}, 60_000);
afterAll(() => running.close());

describe("on this Node", () => {
  test.each(checks.map(({ name }) => name))("%s", (name) => {
    expect(outcomes.find((each) => each.name === name)).toEqual({ name });
  });
});

describe("a check that does not hold", () => {
  const fails = async (run: () => Promise<void>) => runCheck({ name: "a check", run }, new Stage(running.services, {}), 50);

  test("is told with its error", async () => {
    expect(await fails(() => Promise.reject(new Error("expected more")))).toEqual({ name: "a check", error: "expected more" });
    expect(await fails(() => Promise.reject(new TypeError("fetch failed")))).toEqual({ name: "a check", error: "TypeError: fetch failed" });
  });

  test("is told where it never ends", async () => {
    expect(await fails(() => new Promise(() => {}))).toEqual({ name: "a check", error: "it did not end within 50 ms" });
  });

  test("is what its server saw, whatever the client says", async () => {
    // A fetch that sends everything twice.
    const twice: typeof fetch = async (input, init) => {
      await (await fetch(input, init)).arrayBuffer();
      return fetch(input, init);
    };
    const stage = new (class extends Stage {
      override connect(options = {}) {
        return super.connect({ fetch: twice, ...options });
      }
    })(running.services, {});
    const check = checks.find(({ name }) => name === "does not create again after 500")!;
    expect(await runCheck(check, stage)).toEqual({ name: check.name, error: "how often the server did it is 2 instead of 1" });
  });
});

describe("the table", () => {
  const columns = [
    { title: "Good", outcomes: [{ name: "first" }, { name: "second" }] },
    { title: "Bad", outcomes: [{ name: "first", error: "expected more" }] },
    { title: "Elsewhere", outcomes: [], skipped: "npm has it for others" },
    { title: "Broken", outcomes: [], failed: "it ended with 1" },
  ];

  test("has a row for each check, and says below what went wrong", () => {
    expect(writeTable(columns)).toBe(
      [
        "check   Good  Bad     Elsewhere  Broken",
        "first   ok    FAILED  -          -",
        "second  ok    -       -          -",
        "",
        "Good: 2 of 2 checks hold",
        "Bad: 0 of 1 checks hold",
        "  first: expected more",
        "Elsewhere: not run: npm has it for others",
        "Broken: FAILED: it ended with 1",
      ].join("\n"),
    );
  });

  test("is wrong where a check fails or a runtime does, and not where it cannot be had", () => {
    expect(columns.map(isWrong)).toEqual([false, true, false, true]);
  });
});
