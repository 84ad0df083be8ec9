/** The anchor of a heading: `reports.agent.get` becomes `reports-agent-get`. The site uses it too. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const FENCE = "^ *```[^]*?^ *```$";

/** Changes the links of a text, but not its code. If a link's target becomes `undefined`, only its text is kept. */
export function replaceLinks(markdown: string, replace: (target: string) => string | undefined): string {
  const words = "(?:`[^`\\n]*`|[^[\\]`])*";
  const pattern = new RegExp(`${FENCE}|(?<!!)\\[(?<words>${words})\\]\\((?<target>[^)\\s]+)\\)|\`[^\`\\n]+\``, "gm");
  return markdown.replace(pattern, (match: string, ...rest: unknown[]) => {
    const link = rest.at(-1) as { words?: string; target?: string };
    if (link.target === undefined) return match;
    const replaced = replace(link.target);
    return replaced === undefined ? link.words! : `[${link.words}](${replaced})`;
  });
}

/**
 * Writes a description from a spec for one of our pages. Its headings become bold, so they do not mix with the
 * page's own, and only links to the web are kept.
 */
export function embed(description = ""): string {
  const text = replaceLinks(description.trim(), (target) => (/^(https?|mailto):/.test(target) ? target : undefined));
  return text.replace(new RegExp(`${FENCE}|^#{1,6} +(?<heading>.*?)#*$`, "gm"), (match: string, heading?: string) =>
    heading === undefined ? match : `**${heading.trim()}**`,
  );
}

/** The same on one line, for a table cell. */
export function embedInline(description = ""): string {
  return embed(description).replace(/\s*\n\s*/g, " ");
}

/** A `|` in a cell must be escaped. */
export function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, "\\|");
}

/** The start of a text, about one sentence, without Markdown. */
export function plainText(markdown: string, length = 160): string {
  const text = replaceLinks(markdown, () => undefined)
    .replace(/^#.*$/gm, "")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(" ", length))} …`;
}
