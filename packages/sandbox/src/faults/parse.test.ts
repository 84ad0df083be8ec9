import { describe, expect, it } from "vitest";
import { parseFault, parseFaultHeader } from "./parse.ts";

describe("a fault as JSON", () => {
  it.each([
    { given: { kind: "drop" }, want: { kind: "drop", processed: false } },
    { given: { kind: "drop", processed: true, times: 3 }, want: { kind: "drop", processed: true, times: 3 } },
    { given: { kind: "latency", ms: 50, times: "always" }, want: { kind: "latency", ms: 50, times: Infinity } },
    {
      given: { kind: "status", status: 429, retryAfter: 2, provider: "daily-early", operation: "teams/get" },
      want: { kind: "status", status: 429, retryAfter: 2, provider: "daily-early", operation: "teams/get" },
    },
    {
      given: { kind: "status", status: 503, retryAfter: "2026-11-21T09:00:00Z" },
      want: { kind: "status", status: 503, retryAfter: new Date("2026-11-21T09:00:00Z") },
    },
  ])("is $want for $given", ({ given, want }) => {
    expect(JSON.parse(JSON.stringify(parseFault(given)))).toEqual(JSON.parse(JSON.stringify(want)));
  });

  it.each([
    { given: null, want: "a fault must be a JSON object" },
    { given: { kind: "explode" }, want: "kind must be one of latency, status, drop, brokenJson, html, truncated, stall" },
    { given: { kind: "latency" }, want: "ms must be an integer of 0 or more" },
    { given: { kind: "status", status: 99 }, want: "status must be between 200 and 599" },
    { given: { kind: "status", status: 503, retryAfter: "soon" }, want: "retryAfter must be a number of seconds or a time" },
    { given: { kind: "html", time: 2 }, want: '"time" is not an option of a fault' },
    { given: { kind: "html", times: "often" }, want: "times must be an integer of 0 or more" },
    { given: { kind: "html", percent: 0 }, want: "percent must be a number above 0 and up to 100" },
    { given: { kind: "html", provider: 1 }, want: "provider must be a string" },
  ])("is rejected for $given", ({ given, want }) => {
    expect(() => parseFault(given)).toThrow(`this fault is not valid: ${want}`);
  });
});

describe("faults in a header", () => {
  it.each([
    { given: "drop", want: [{ kind: "drop", processed: false, times: 1 }] },
    { given: "drop;processed", want: [{ kind: "drop", processed: true, times: 1 }] },
    { given: "broken-json", want: [{ kind: "brokenJson", times: 1 }] },
    { given: "status=503;retry-after=1", want: [{ kind: "status", status: 503, retryAfter: 1, times: 1 }] },
    { given: "status=503; retry-after=2026-11-21T09:00:00Z", want: [{ kind: "status", status: 503, retryAfter: new Date("2026-11-21T09:00:00Z"), times: 1 }] },
    {
      given: "latency=20, html",
      want: [
        { kind: "latency", ms: 20, times: 1 },
        { kind: "html", times: 1 },
      ],
    },
  ])("are $want for $given", ({ given, want }) => {
    expect(parseFaultHeader(given)).toEqual(want);
  });
});
