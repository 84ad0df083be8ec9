import { describe, expect, test } from "vitest";
import { bumpBetween, bumpFor, largest } from "./change.ts";

describe("bumps", () => {
  test.each([
    ["major", "1.2.3", "major"],
    ["minor", "1.2.3", "minor"],
    ["patch", "1.2.3", "patch"],
    ["major", "0.2.3", "minor"],
    ["minor", "0.2.3", "patch"],
    ["none", "0.2.3", "none"],
  ] as const)("a %s change of %s is a %s", (change, version, want) => {
    expect(bumpFor(change, version)).toBe(want);
  });

  test.each([
    ["1.2.3", "2.0.0", "major"],
    ["1.2.3", "1.3.0", "minor"],
    ["1.2.3", "1.2.4", "patch"],
    ["1.2.3", "1.2.3", "none"],
    ["1.2.3", "1.1.9", "none"],
  ])("from %s to %s it is a %s", (older, newer, want) => {
    expect(bumpBetween(older, newer)).toBe(want);
  });

  test("the largest counts", () => {
    expect(largest(["patch", "minor", "none"])).toBe("minor");
    expect(largest([])).toBe("none");
  });
});
