import { Marked } from "marked";
import type { Token, Tokens } from "marked";
import { highlight } from "./highlight.ts";
import { escapeHtml, plainText, slug } from "./html.ts";

export interface Heading {
  readonly depth: number;
  readonly id: string;
  /** Without marks. */
  readonly text: string;
}

/** A heading with the words up to the next one, for the search. */
export interface Section extends Heading {
  readonly words: string;
}

export interface MarkdownOptions {
  /** Where a link leads on the page; nothing for one that leads nowhere, which is then left out. Default: out of the site only. */
  readonly resolveLink?: (href: string) => string | undefined;
  /** The depth of a heading of the first level. Default 1. */
  readonly topLevel?: number;
  /** Stands before each heading's anchor, so that two texts on one page do not have the same. */
  readonly idPrefix?: string;
}

export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
}

/** Markdown as HTML. Raw HTML in it is shown as text, and nothing is loaded from elsewhere: an image becomes a link. */
export function renderMarkdown(markdown: string, options: MarkdownOptions = {}): RenderedMarkdown {
  const { resolveLink = externalLink, topLevel = 1, idPrefix = "" } = options;
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, text, depth }) {
        const heading = { depth: depth + topLevel - 1, id: claim(idPrefix + slug(plainText(text)), taken), text: plainText(text) };
        headings.push(heading);
        return `<h${heading.depth} id="${heading.id}">${this.parser.parseInline(tokens)} <a class="anchor" href="#${heading.id}" aria-label="Link to ${escapeHtml(heading.text)}">#</a></h${heading.depth}>\n`;
      },
      code({ text, lang }) {
        return renderCode(text, lang);
      },
      link({ href, title, tokens }) {
        const url = resolveLink(href);
        const inner = this.parser.parseInline(tokens);
        return url === undefined ? inner : `<a href="${escapeHtml(url)}"${title ? ` title="${escapeHtml(title)}"` : ""}>${inner}</a>`;
      },
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}${cell.align ? ` class="${cell.align}"` : ""}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
        return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead>${row(token.header, "th")}</thead><tbody>${token.rows.map((cells) => row(cells, "td")).join("")}</tbody></table></div>\n`;
      },
      image: renderImage,
      // A line break is the one mark that our tables need and Markdown has not.
      html: ({ text }) => (text.startsWith("<!--") ? "" : /^<br\s*\/?>$/.test(text) ? "<br>" : escapeHtml(text)),
    },
  });
  const tokens = marked.lexer(markdown);
  const html = marked.parser(tokens);
  return { html, headings, sections: readSections(tokens, headings) };
}

/** A short text within a line or a cell. */
export function renderInline(markdown: string): string {
  const renderer = {
    html: ({ text }: { text: string }) => escapeHtml(text),
    image: renderImage,
    link({ href, text }: Tokens.Link) {
      return externalLink(href) === undefined ? escapeHtml(plainText(text)) : `<a href="${escapeHtml(href)}">${escapeHtml(plainText(text))}</a>`;
    },
  };
  return new Marked({ renderer }).parseInline(markdown) as string;
}

/** A spec or a doc comment may link to places in documents that are not here. */
function externalLink(href: string): string | undefined {
  return /^(https?|mailto):/.test(href) ? href : undefined;
}

function renderImage({ href, text }: { href: string; text: string }): string {
  return externalLink(href) === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`;
}

export function renderCode(code: string, language?: string): string {
  return `<pre class="code" tabindex="0"><code>${highlight(code, language)}</code></pre>\n`;
}

/** Hands out an anchor once: a second heading of the same words gets a number. */
function claim(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function readSections(tokens: readonly Token[], headings: readonly Heading[]): Section[] {
  const texts: string[] = [];
  for (const token of tokens) {
    if (token.type === "heading") texts.push("");
    else if (texts.length > 0 && token.type !== "code") texts.push(`${texts.pop()!} ${token.raw}`);
  }
  return headings.map((heading, index) => ({ ...heading, words: plainText((texts[index] ?? "").replace(/[|>#]|-{3,}/g, " ")) }));
}
