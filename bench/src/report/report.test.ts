import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../folders.ts";
import type { Findings } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import { exactly } from "../spread.ts";
import { describeRuns, findVersion, mergeResults, readPublished } from "./results.ts";
import type { Result } from "./results.ts";
import { summarize } from "./summary.ts";
import { formatTable } from "./tables.ts";
import { fillBlock, makeReport } from "./write.ts";

const [MORNING, EVENING] = ["2026-11-21T08:00:00.000Z", "2026-11-21T20:00:00.000Z"];

const calls: Findings = {
  tables: [
    {
      title: "A call",
      columns: [{ title: "POST", unit: "ratio" }],
      rows: [
        { name: "raw", cells: [exactly(1)] },
        { name: "meetwire", cells: [{ median: 1.5, low: 1.2, high: 2 }] },
        { name: "ky", cells: [exactly(7)] },
        { name: "axios", cells: [exactly(9)] },
      ],
    },
  ],
  notes: [],
};

function createResult(measure: string, changes: Partial<Result> = {}): Result {
  const machine = { cores: 2, processor: "EPYC", memory: "24 GiB", node: "v24.21.0", platform: "linux x64" };
  return { measure, question: "?", date: MORNING, machine, commit: "abc1234", versions: { ky: "2.1.0" }, ...calls, ...changes };
}

describe("the published report", () => {
  const report = Object.entries(makeReport(readPublished()));

  test.each(report.map(([file, text]) => ({ file: relative(root, file), text })))(
    "is in $file as `npm run bench -- --write` wrote it from results.json",
    ({ file, text }) => expect(readFileSync(`${root}/${file}`, "utf8")).toBe(text),
  );
});

describe("the block of a text", () => {
  test("replaces edits made by hand", () => {
    const text = "before\n<!-- bench -->\n\n| 1.01 |\n\n<!-- /bench -->\nafter";
    expect(fillBlock(text, "| 1.47 |")).toBe("before\n<!-- bench -->\n\n| 1.47 |\n\n<!-- /bench -->\nafter");
  });

  test.each(["none", "<!-- bench -->", "<!-- /bench --><!-- bench -->"])("is an error in %j if its marks are missing", (text) => {
    expect(() => fillBlock(text, "")).toThrow("the text has no <!-- bench --> … <!-- /bench -->");
  });
});

describe("results of several runs", () => {
  const results = [createResult("loopback", { date: EVENING, versions: { ky: "2.2.0" } }), createResult("calls")];

  test("are merged to the latest of each measure, in the order of the measures", () => {
    const old = createResult("loopback", { date: "2026-11-20T21:00:00.000Z" });
    expect(mergeResults([...results, old])).toEqual([results[1], results[0]]);
    expect(mergeResults(MEASURES.map(({ name }) => createResult(name)).toReversed()).map(({ measure }) => measure)).toEqual(MEASURES.map(({ name }) => name));
  });

  test("are listed run by run", () => {
    expect(describeRuns(results)).toBe(
      [
        "Measured in several runs. Compare figures of different lines with care:\n",
        "- `loopback` on 2026-11-21 at 20:00 UTC, with Node 24.21.0 on 2 cores (EPYC), 24 GiB, linux x64, at commit `abc1234`",
        "- `calls` on 2026-11-21 at 08:00 UTC, with Node 24.21.0 on 2 cores (EPYC), 24 GiB, linux x64, at commit `abc1234`",
      ].join("\n"),
    );
    expect(describeRuns([createResult("calls", { commit: "abc1234-dirty" }), createResult("bytes")])).toMatch(
      /^Measured in one run .* at commit `abc1234` with changes\.$/,
    );
  });

  test("list every version that was measured", () => {
    expect(findVersion(results, "ky")).toBe("2.2.0 and 2.1.0");
    expect(findVersion(results, "axios")).toBeUndefined();
  });
});

test("the summary shows a dash for each figure that was never measured, and begins with the peers that have the most enabled", () => {
  const rows = formatTable(summarize([createResult("calls")]))
    .split("\n")
    .slice(2, 6);
  expect(rows.map((row) => row.split("|").map((cell) => cell.trim()))).toEqual([
    ["", "raw `fetch`", "1.00", "–", "–", "–", "–", "–", "–", ""],
    ["", "raw `fetch`, with a timeout", "–", "–", "–", "–", "–", "–", "timeout", ""],
    ["", "**meetwire**", "1.50", "–", "–", "–", "–", "–", "retries, timeout, typed errors", ""],
    ["", "ky 2.1.0", "7.00", "–", "–", "–", "–", "–", "retries, timeout, typed errors", ""],
  ]);
});
