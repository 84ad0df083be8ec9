import { expect, test, vi } from "vitest";
import type { TestModule } from "vitest/node";
import ClosingLineReporter from "./closing-line-reporter.ts";

/** A test file with the states of its tests. */
function moduleOf(state: "passed" | "failed", tests: readonly string[]): TestModule {
  const children = { allTests: () => tests.map((each) => ({ result: () => ({ state: each }) })) };
  return { state: () => state, children } as unknown as TestModule;
}

test.each([
  [
    "tests of all files are counted",
    [moduleOf("passed", ["passed", "skipped"]), moduleOf("failed", ["passed", "failed"])],
    [],
    "2 passed, 1 failed, 1 skipped",
  ],
  ["a file that cannot be loaded is one failure", [moduleOf("failed", [])], [], "0 passed, 1 failed, 0 skipped"],
  ["a hook that fails after the tests is one failure", [moduleOf("failed", ["passed"])], [], "1 passed, 1 failed, 0 skipped"],
  ["an error outside of the tests is one failure", [moduleOf("passed", ["passed"])], [new Error("no")], "1 passed, 1 failed, 0 skipped"],
])("%s", (_, modules, errors, line) => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  new ClosingLineReporter().onTestRunEnd(modules, errors);
  expect(log.mock.calls).toEqual([[`\n${line}`]]);
  log.mockRestore();
});
