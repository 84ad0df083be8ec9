/** Text as it stands in a page, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A heading's anchor: `Where a field comes from` becomes `where-a-field-comes-from`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[`'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The way from one page of the site to another, as a relative link: the site works from any folder, and from a disk. */
export function relativeUrl(from: string, to: string): string {
  const [path = "", anchor] = to.split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (path === from) return hash || "#";
  const [here, there] = [from.split("/").slice(0, -1), path.split("/")];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/") + hash;
}

/** Markdown without its marks, for the search. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A long name such as `meta.event.createdAt` may be broken between its words. */
export function breakable(name: string): string {
  return escapeHtml(name).replace(/([.\]/_])(?=[A-Za-z[{])|([a-z0-9])(?=[A-Z])/g, "$&<wbr>");
}
