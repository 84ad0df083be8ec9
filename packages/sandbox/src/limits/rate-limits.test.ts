import { expect, it } from "vitest";
import { createContract } from "../contract/contract.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import type { SandboxError } from "../sandbox-error.ts";
import { createRateLimits } from "./rate-limits.ts";
import { DAY } from "../providers/time.ts";

const operation = (operationId: string, limit?: unknown) => ({
  get: { operationId, responses: { "204": {} }, ...(limit !== undefined && { "x-rate-limit": limit }) },
});

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  "x-rate-limits": {
    plans: ["free", "pro"],
    plan: "pro",
    label: "usual",
    labels: {
      usual: { free: [{ requests: 1, seconds: 1 }], pro: [{ requests: 3, seconds: 1 }] },
      daily: [{ requests: 2, days: 1 }],
    },
  },
  paths: {
    "/usual": operation("usual"),
    "/heavy": operation("heavy", { label: "usual", cost: 2 }),
    "/keyed": operation("keyed", { label: "daily", key: "host.id" }),
  },
};

/** Calls operations with a clock that the test controls, and returns the rejections. */
function start(plan: string | boolean) {
  const { operations } = createContract(document, "test");
  const clock = { now: DAY / 2 };
  const limits = createRateLimits(document, plan, () => clock.now);
  const call = (id: string, body?: unknown) => {
    try {
      limits.take(
        operations.find((each) => each.id === id)!,
        {},
        body,
      );
      return "accepted";
    } catch (error) {
      const { status, message, headers } = error as SandboxError;
      return `${status} after ${headers["retry-after"]} s: ${message}`;
    }
  };
  return { clock, limits, call };
}

it("counts the cost of each call in a sliding window", () => {
  const { clock, call } = start(true);
  expect([call("heavy"), call("usual")]).toEqual(["accepted", "accepted"]);
  expect(call("usual")).toBe("429 after 1 s: too many requests: usual allows 3 per 1 s");
  clock.now += 999;
  expect(call("usual")).toMatch(/^429/);
  clock.now += 1;
  expect(call("usual")).toBe("accepted");
});

it("counts a UTC day separately for each value of the key", () => {
  const { clock, call } = start(true);
  const host = (id: string) => call("keyed", { host: { id } });
  expect([host("maya"), host("maya"), host("tomas")]).toEqual(["accepted", "accepted", "accepted"]);
  expect(host("maya")).toBe("429 after 43200 s: too many requests: daily allows 2 per day");
  clock.now = DAY;
  expect(host("maya")).toBe("accepted");
});

it("applies the chosen plan, or the spec's own", () => {
  const accepted = (plan: string | boolean) => {
    const { call } = start(plan);
    return Array.from({ length: 5 }, () => call("usual")).filter((each) => each === "accepted").length;
  };
  expect([accepted("free"), accepted("pro"), accepted(true), accepted(false)]).toEqual([1, 3, 3, 5]);
});

it("forgets the calls at a reset", () => {
  const { limits, call } = start("free");
  expect([call("usual"), call("usual")]).toEqual(["accepted", expect.stringMatching(/^429/)]);
  limits.reset();
  expect(call("usual")).toBe("accepted");
});
