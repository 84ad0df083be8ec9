import { expect, test } from "vitest";
import { anchor, cell, embed, embedInline, plainText } from "./markdown.ts";

test.each([
  ["reports.agent.onlineTimes", "reports-agent-onlinetimes"],
  ["MeetingCreate", "meetingcreate"],
  ["How Engage's `routes` were inferred", "how-engages-routes-were-inferred"],
])("anchor(%s)", (given, want) => expect(anchor(given)).toBe(want));

test.each([
  ["## A heading ##\n\ntext", "**A heading**\n\ntext"],
  ["```sh\n# no heading\n```", "```sh\n# no heading\n```"],
  ["[here](https://example.com), [there](./there.md), [`code`](#/paths)", "[here](https://example.com), there, `code`"],
  ["[no](javascript:alert(1))", "no)"],
])("embed(%j)", (given, want) => expect(embed(given)).toBe(want));

test("a cell is one line, and its pipes are escaped", () => {
  expect(cell(embedInline("a | b\n\n- c \\| d"))).toBe("a \\| b - c \\| d");
});

test("a description for search engines ends at the end of a word", () => {
  expect(plainText("# Title\n\nSome `code` and a [link](./x.md).")).toBe("Some code and a link.");
  expect(plainText("one two three", 9)).toBe("one two …");
});
