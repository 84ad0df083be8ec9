import { describe, expect, test } from "vitest";
import { renderInline, renderMarkdown } from "./markdown.ts";

describe("renderMarkdown", () => {
  test.each([
    ["**a** `b<c>`", "<p><strong>a</strong> <code>b&lt;c&gt;</code></p>"],
    ["<script>alert(1)</script> <b>x</b>", "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;x&lt;/b&gt;"],
    ["![a plan](https://example.com/plan.png)", '<p><a href="https://example.com/plan.png">a plan</a></p>'],
    ["[here](https://example.com) and [there](./there.md)", '<p><a href="https://example.com">here</a> and there</p>'],
    ["[no](javascript:alert(1))", "<p>no</p>"],
    ["<!-- not shown -->", ""],
  ])("%s", (given, want) => expect(renderMarkdown(given).html.trim()).toBe(want));

  test("gives headings anchors, each of them once, at the level that is asked for", () => {
    const { html, headings, sections } = renderMarkdown("# `One` & two\n\nwords\n\n## One & two\n\nmore | words", { topLevel: 2, idPrefix: "about-" });
    expect(headings).toEqual([
      { depth: 2, id: "about-one-two", text: "One & two" },
      { depth: 3, id: "about-one-two-2", text: "One & two" },
    ]);
    expect(html).toContain('<h2 id="about-one-two"><code>One</code> &amp; two');
    expect(sections.map(({ words }) => words)).toEqual(["words", "more words"]);
  });

  test("resolves links as it is told", () => {
    const resolveLink = (href: string) => (href === "./a.md" ? "a.html" : undefined);
    expect(renderMarkdown("[a](./a.md) [b](./b.md)", { resolveLink }).html).toBe('<p><a href="a.html">a</a> b</p>\n');
  });
});

test("renderInline puts no paragraph around a text", () => {
  expect(renderInline("a `b` <c> [d](#e)")).toBe("a <code>b</code> &lt;c&gt; d");
});
