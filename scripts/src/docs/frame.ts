import { breakable, escapeHtml, relativeUrl } from "./html.ts";
import type { Heading } from "./markdown.ts";
import type { Page } from "./page.ts";

const GROUPS = ["Guides", "API reference", "Packages"] as const;

/** Set before anything is drawn, so that a page does not flash in the other colours. */
const THEME_SCRIPT =
  'document.documentElement.classList.add("js");try{const t=localStorage.getItem("meetwire-theme");if(t)document.documentElement.dataset.theme=t}catch{}';

/** A whole page: the bar with the search, the navigation, the text and its table of contents. */
export function renderFrame(page: Page, pages: readonly Page[]): string {
  const relative = (to: string) => relativeUrl(page.path, to);
  const base = relative("index.html").replace(/(index\.html|#)$/, "");
  const title = page.path === "index.html" ? "meetwire" : `${page.title} · meetwire`;
  const contents = page.outline === undefined ? renderContents(page.headings) : "";
  return `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(page.description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${base}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}assets/site.css">
<script>${THEME_SCRIPT}</script>
<script src="${base}assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">To the text</a>
<header class="bar">
<button type="button" class="menu" aria-label="Navigation" aria-expanded="false" aria-controls="navigation"><span aria-hidden="true">☰</span></button>
<a class="brand" href="${relative("index.html")}"><img src="${base}assets/icon.svg" alt="" width="22" height="22"> meetwire</a>
<search class="search" role="search"><input type="search" role="combobox" placeholder="Search" aria-label="Search the docs" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd><ul id="results" role="listbox" aria-label="Results" hidden></ul></search>
<button type="button" class="theme" aria-label="Light or dark"><span aria-hidden="true">◐</span></button>
</header>
<div class="frame${contents === "" ? " wide" : ""}">
<nav id="navigation" aria-label="Pages">${GROUPS.map((group) => renderGroup(group, page, pages)).join("")}</nav>
<main id="content" tabindex="-1">
<article class="${page.outline === undefined ? "text" : "reference"}">
${page.html}
</article>
</main>
${contents}
</div>
</body>
</html>
`;
}

function renderGroup(group: (typeof GROUPS)[number], page: Page, pages: readonly Page[]): string {
  const items = pages
    .filter((each) => each.group === group)
    .map((each) => {
      const current = each.path === page.path ? ' aria-current="page"' : each.path === page.parent ? ' aria-current="true"' : "";
      const outline = each.path === page.path ? (each.outline ?? "") : "";
      return `<li><a href="${relativeUrl(page.path, each.path)}"${current}>${escapeHtml(each.label ?? each.title)}</a>${outline}</li>`;
    });
  return `<section><h2>${group}</h2><ul>${items.join("")}</ul></section>`;
}

function renderContents(headings: readonly Heading[]): string {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  if (shown.length < 2) return "";
  const items = shown.map(({ depth, id, text }) => `<li class="level-${depth}"><a href="#${escapeHtml(id)}">${breakable(text)}</a></li>`);
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2><ul>${items.join("")}</ul></nav>`;
}
