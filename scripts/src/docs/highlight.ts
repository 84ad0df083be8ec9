import ts from "typescript";
import { escapeHtml } from "./html.ts";

/** Where the name of a type leads to; nothing where it is not documented. */
export type LinkType = (name: string) => string | undefined;

/** Colours code. TypeScript's own scanner reads what it understands; of the rest, comments and strings stand out. */
export function highlight(code: string, language = "ts", linkType: LinkType = () => undefined): string {
  if (["ts", "js", "json"].includes(language)) return highlightTypeScript(code, linkType);
  if (language === "sh") return highlightLines(code, /^\s*#.*/, /^(\s*)([\w./-]+)/);
  if (language === "yaml") return highlightLines(code, /(^|\s)#.*/, /^(\s*(?:- )?)([\w$./{}-]+:)/);
  return escapeHtml(code);
}

const CONTEXTUAL = new Set(["as", "async", "await", "const", "declare", "from", "of", "readonly", "satisfies", "type"]);

function highlightTypeScript(code: string, linkType: LinkType): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  const open: boolean[] = [];
  let html = "";
  let before = "";
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.OpenBraceToken) open.push(false);
    if (token === ts.SyntaxKind.CloseBraceToken && open.pop()) token = scanner.reScanTemplateToken(false);
    if (token === ts.SyntaxKind.SlashToken && !/[\w)\]]$/.test(before)) token = scanner.reScanSlashToken();
    if (token === ts.SyntaxKind.TemplateHead || token === ts.SyntaxKind.TemplateMiddle) open.push(true);
    const text = scanner.getTokenText();
    html += mark(token, text, before, code.slice(scanner.getTokenEnd()), linkType);
    if (token > ts.SyntaxKind.LastTriviaToken) before = text;
  }
  return html;
}

function mark(token: ts.SyntaxKind, text: string, before: string, after: string, linkType: LinkType): string {
  const name = token >= ts.SyntaxKind.FirstKeyword || token === ts.SyntaxKind.Identifier;
  if (name && before !== "." && before !== "?.") {
    const url = linkType(text);
    if (url !== undefined && !/^\??:/.test(after)) return `<a class="t" href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  }
  const kind = classify(token, text, before, after);
  return kind === undefined ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`;
}

function classify(token: ts.SyntaxKind, text: string, before: string, after: string): string | undefined {
  if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) return "c";
  if (token === ts.SyntaxKind.NumericLiteral) return "n";
  if (token === ts.SyntaxKind.StringLiteral || token === ts.SyntaxKind.RegularExpressionLiteral) return "s";
  if (token >= ts.SyntaxKind.FirstTemplateToken && token <= ts.SyntaxKind.LastTemplateToken) return "s";
  const property = before === "." || before === "?." || /^\??:/.test(after);
  if (token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastReservedWord)
    return property || (after.startsWith("(") && before !== "" && text === "delete") ? undefined : "k";
  if (CONTEXTUAL.has(text) && !property && /^\s/.test(after)) return "k";
  if (token === ts.SyntaxKind.Identifier && /^[A-Z][a-z]/.test(text) && !property) return "t";
  return undefined;
}

function highlightLines(code: string, comment: RegExp, word: RegExp): string {
  return code
    .split("\n")
    .map((line) => {
      const start = line.search(comment);
      const [text, rest] = start < 0 ? [line, ""] : [line.slice(0, start), line.slice(start)];
      const marked = escapeHtml(text).replace(word, '$1<span class="k">$2</span>');
      return rest === "" ? marked : `${marked}<span class="c">${escapeHtml(rest)}</span>`;
    })
    .join("\n");
}
