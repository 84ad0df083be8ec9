import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../folders.ts";
import type { Findings } from "../measure.ts";
import { MEASURES } from "../measures.ts";
import { exactly } from "../spread.ts";
import { chooseTicks, keepApart } from "./axes.ts";
import { describePlots } from "./plots.ts";
import { mergeResults, readPublished } from "./results.ts";
import type { Result } from "./results.ts";
import { describeRuns, findVersion } from "./runs.ts";
import { summarise } from "./summary.ts";
import { THEMES } from "./svg.ts";
import { writeTable } from "./tables.ts";
import { fillBlock, makeReport, plots } from "./write.ts";

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

describe("what is published", () => {
  const report = Object.entries(makeReport(readPublished()));

  test.each(report.map(([file, text]) => ({ file: relative(root, file), text })))(
    "is in $file as `npm run bench -- --write` wrote it from results.json",
    ({ file, text }) => expect(readFileSync(`${root}/${file}`, "utf8")).toBe(text),
  );

  test("has no plots of what is not measured any more", () => {
    expect(readdirSync(plots).toSorted()).toEqual(report.flatMap(([file]) => (dirname(file) === plots ? [basename(file)] : [])).toSorted());
  });
});

describe("the block of a text", () => {
  test("is written anew, whatever was edited in it", () => {
    const text = "before\n<!-- bench -->\n\n| 1.01 |\n\n<!-- /bench -->\nafter";
    expect(fillBlock(text, "| 1.47 |")).toBe("before\n<!-- bench -->\n\n| 1.47 |\n\n<!-- /bench -->\nafter");
  });

  test.each(["none", "<!-- bench -->", "<!-- /bench --><!-- bench -->"])("is missing in %j", (text) => {
    expect(() => fillBlock(text, "")).toThrow("there is no <!-- bench --> … <!-- /bench -->");
  });
});

describe("results of several runs", () => {
  const results = [createResult("loopback", { date: EVENING, versions: { ky: "2.2.0" } }), createResult("calls")];

  test("are the last of each measure, in the measures' order", () => {
    const old = createResult("loopback", { date: "2026-11-20T21:00:00.000Z" });
    expect(mergeResults([...results, old])).toEqual([results[1], results[0]]);
    expect(mergeResults(MEASURES.map(({ name }) => createResult(name)).toReversed()).map(({ measure }) => measure)).toEqual(MEASURES.map(({ name }) => name));
  });

  test("say so, and which is of which", () => {
    expect(describeRuns(results)).toBe(
      [
        "Not measured in one run, so that figures of different lines compare only roughly:\n",
        "- `loopback` on 2026-11-21 at 20:00 UTC, with Node 24.21.0 on 2 cores (EPYC), 24 GiB, linux x64, at commit `abc1234`",
        "- `calls` on 2026-11-21 at 08:00 UTC, with Node 24.21.0 on 2 cores (EPYC), 24 GiB, linux x64, at commit `abc1234`",
      ].join("\n"),
    );
    expect(describeRuns([createResult("calls", { commit: "abc1234-dirty" }), createResult("bytes")])).toMatch(
      /^Measured in one run .* at commit `abc1234` with changes\.$/,
    );
  });

  test("have every version that was measured", () => {
    expect(findVersion(results, "ky")).toBe("2.2.0 and 2.1.0");
    expect(findVersion(results, "axios")).toBeUndefined();
  });
});

test("the summary leaves open what was never measured, and begins with who has the most armed", () => {
  const rows = writeTable(summarise([createResult("calls")]))
    .split("\n")
    .slice(2, 6);
  expect(rows.map((row) => row.split("|").map((cell) => cell.trim()))).toEqual([
    ["", "raw `fetch`", "1.00", "–", "–", "–", "–", "–", "–", ""],
    ["", "raw `fetch`, with a timeout", "–", "–", "–", "–", "–", "–", "timeout", ""],
    ["", "**meetwire**", "1.50", "–", "–", "–", "–", "–", "retries, timeout, typed errors", ""],
    ["", "ky 2.1.0", "7.00", "–", "–", "–", "–", "–", "retries, timeout, typed errors", ""],
  ]);
});

describe("a plot", () => {
  const [plot] = describePlots([createResult("calls")]);

  test("says in words what it shows", () => {
    expect(plot!.description).toBe("A call, times as long as raw fetch: meetwire 1.50; with as much armed ky 7.00; with less armed raw 1.00 to axios 9.00.");
  });

  test("is as high as its bars are many, and in the colours of its theme", () => {
    const [light, dark] = [plot!.draw(THEMES.light), plot!.draw(THEMES.dark)];
    expect(light).toContain(THEMES.light.accent);
    expect(dark).toContain(THEMES.dark.accent);
    expect(dark).not.toContain(THEMES.light.text);
    expect(light).not.toMatch(/NaN|Infinity|undefined/);
    expect(Number(/height="(\d+)"/.exec(light)![1])).toBeGreaterThan(4 * 20);
  });

  test("of growth has a line for each client, from the least to the most", () => {
    const columns = ["1 at a time", "1,000 at a time"].map((title) => ({ title, unit: "ratio" as const }));
    const rows = ["raw", "meetwire"].map((name, index) => ({ name, cells: [exactly(index + 1), exactly(index + 1.5)] }));
    const [growth] = describePlots([createResult("parallel", { tables: [{ title: "", columns, rows }] })]);
    expect(growth!.description).toBe(
      "A call among others, ratio to raw fetch, by calls under way: raw from 1.00 at 1 to 1.50 at 1,000; meetwire from 2.00 at 1 to 2.50 at 1,000.",
    );
    expect(growth!.draw(THEMES.light)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test.each([
  [0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [1.62, [0, 0.5, 1, 1.5, 2]],
  [12_320, [0, 5000, 10_000, 15_000]],
  [60, [0, 10, 20, 30, 40, 50, 60]],
])("an axis up to %d has round numbers", (most, ticks) => expect(chooseTicks(most)).toEqual(ticks));

test.each([
  [[0, 10, 50, 100], 34, [0, 2, 3]],
  [[0, 40, 60, 80, 100], 34, [0, 2, 4]],
  [[0, 20], 34, [0, 1]],
])("labels at %j have %d pixels to themselves", (places, room, kept) => {
  expect([...keepApart(places, room)].toSorted((left, right) => left - right)).toEqual(kept);
});
