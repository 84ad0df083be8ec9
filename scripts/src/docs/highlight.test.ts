import { describe, expect, test } from "vitest";
import { highlight } from "./highlight.ts";

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe("highlight", () => {
  test.each([
    ["ts", 'const a = `x ${b ? `y ${c}` : "<z>"} w`; // end\nfor await (const each of list()) each.delete(/a\\/"b/g, 1_000);'],
    ["ts", "type A<T> = { of: T; await?: Date } & B;"],
    ["sh", '# first\nnpm install <name> && echo "a"'],
    ["yaml", "a:\n  - b: c # why\n"],
    ["html", "<b>&amp;</b>"],
  ])("keeps every character of %s: %s", (language, code) => expect(textOf(highlight(code, language))).toBe(code));

  test("marks what stands out", () => {
    const html = highlight('await client.delete({ of: "a" }); // gone');
    expect(html).toContain('<span class="k">await</span>');
    expect(html).toContain("client.delete({ of:");
    expect(html).toContain('<span class="s">&quot;a&quot;</span>');
    expect(html).toContain('<span class="c">// gone</span>');
  });

  test("links the types that lead somewhere", () => {
    const html = highlight("list(): Pages<Meeting, Other>", "ts", (name) => (name === "Meeting" ? "types.html#Meeting" : undefined));
    expect(html).toContain('<a class="t" href="types.html#Meeting">Meeting</a>');
    expect(html).not.toContain(">Other</a>");
  });
});
