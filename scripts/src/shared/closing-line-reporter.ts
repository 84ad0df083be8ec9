import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line of counts, which continuous integration can read. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    // A failure outside of a test, such as a type error in a source file, counts as one.
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) if (state !== "pending") counts[state]++;
      // The file could not be loaded, or one of its hooks failed.
      if (module.state() === "failed" && !states.includes("failed")) counts.failed++;
    }
    console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
