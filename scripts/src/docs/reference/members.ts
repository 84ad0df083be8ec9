import type { Declaration, Member } from "../declarations/read.ts";
import type { Doc } from "../declarations/doc.ts";
import { highlight } from "../highlight.ts";
import type { LinkType } from "../highlight.ts";
import { breakable, escapeHtml } from "../html.ts";
import { renderInline, renderMarkdown } from "../markdown.ts";

export interface Row extends Member {
  /** Where it goes, such as `path`; shown beside its name. */
  readonly place?: string | undefined;
}

/** A table of properties or parameters. On a phone each row becomes a block of its own. */
export function renderMembers(caption: string, rows: readonly Row[], link: LinkType): string {
  if (rows.length === 0) return "";
  const optional = rows.some((row) => !row.optional) && rows.some((row) => row.optional);
  const body = rows.map(({ name, type, optional: mayLack, doc, place }) => {
    const marks = [place && `<span class="place">${place}</span>`, optional && !mayLack && '<span class="required">required</span>'].filter(Boolean).join(" ");
    return `<tr><th scope="row"><code>${breakable(name)}</code>${marks && ` ${marks}`}</th><td class="type"><code>${breakableHtml(highlight(tidyType(type), "ts", link))}</code></td><td>${renderDoc(doc)}</td></tr>`;
  });
  return `<table class="members"><caption>${escapeHtml(caption)}</caption><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Description</th></tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** A doc comment: its text, and what its tags add to it. */
export function renderDoc({ text, tags }: Doc): string {
  const notes = tags.flatMap(({ name, text: note }) => {
    if (name === "example") return [`<p class="example">Example: <code>${escapeHtml(note)}</code></p>`];
    if (name === "throws") return [`<p class="throws">Throws ${renderInline(note.replace(/^\{(\w+)\}/, "`$1`"))}</p>`];
    return name === "deprecated" ? [`<p><strong>Deprecated.</strong> ${renderInline(note)}</p>`] : [];
  });
  return renderMarkdown(text).html + notes.join("");
}

/** A type by itself, with what it holds. */
export function renderDeclaration({ name, kind, doc, code, members }: Declaration, link: LinkType, level: 2 | 4): string {
  const other: LinkType = (each) => (each === name ? undefined : link(each));
  const head = `<h${level} id="${escapeHtml(name)}"><code>${escapeHtml(name)}</code> <span class="kind">${kind}</span> <a class="anchor" href="#${escapeHtml(name)}" aria-label="Link to ${escapeHtml(name)}">#</a></h${level}>`;
  const shown =
    kind === "interface" && !code.includes("<") && !code.includes("extends")
      ? ""
      : `<pre class="code" tabindex="0"><code>${highlight(wrap(code), "ts", other)}</code></pre>`;
  return `<section class="declaration">${head}${renderDoc(doc)}${shown}${renderMembers(`What ${name} holds`, members, other)}</section>`;
}

/** What may be left out may also be `undefined`: it goes without saying here. */
function tidyType(type: string): string {
  return type.replace(/ \| undefined$/, "").replace(/^\((.*)\)$/s, "$1");
}

/** A long union or signature over several lines. */
function wrap(code: string): string {
  if (code.length <= 90 || code.includes("\n")) return code;
  const union = /^(type \w+ = )([^{}()<>]*)$/.exec(code);
  if (union) return `${union[1]!.trimEnd()}\n  | ${union[2]!.split(" | ").join("\n  | ")}`;
  const signature = /^([^(]*\()(.*)(\): .*)$/s.exec(code);
  if (!signature) return code;
  return `${signature[1]}\n  ${splitTopLevel(signature[2]!).join(",\n  ")},\n${signature[3]}`;
}

function splitTopLevel(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if ("([{<".includes(character)) depth++;
    if (")]}>".includes(character) && !(character === ">" && parts.at(-1)!.endsWith("="))) depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The same for text between tags. */
function breakableHtml(html: string): string {
  return html.replace(/(?<=>|^)[^<>]+/g, (text) => text.replace(/[a-z0-9](?=[A-Z])/g, "$&<wbr>"));
}
