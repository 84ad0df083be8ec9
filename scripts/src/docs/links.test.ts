import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { linkPages } from "./links.ts";

const folder = mkdtempSync(join(tmpdir(), "meetwire-links-"));
const file = join(folder, "page.md");
writeFileSync(join(folder, "there.md"), "");
afterAll(() => rmSync(folder, { recursive: true }));

const link = (text: string) => linkPages(text, file, folder, new Map([["guide.md", "guides/guide.md"]]));

test.each([
  ["[one](./guide.md#part)", "[one](/guides/guide#part)"],
  ["[two](./there.md)", "two"],
  ["[`three`](./there.md)", "`three`"],
  ["[four](https://example.com) [five](#here)", "[four](https://example.com) [five](#here)"],
  ["`[six](./gone.md)`", "`[six](./gone.md)`"],
  ["```md\n[seven](./gone.md)\n```", "```md\n[seven](./gone.md)\n```"],
])("%s", (given, want) => expect(link(given)).toEqual({ text: want, problems: [] }));

test("names the file and the line of a broken link", () => {
  expect(link("one\n\n[two](./gone.md)").problems).toEqual([{ file, line: 3, message: "the link to ./gone.md is broken" }]);
});
