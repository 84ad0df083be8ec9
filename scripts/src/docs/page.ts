/** A page of the site as Markdown: `path` is its file in the site's sources, such as `api/daily/rooms.md`. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** For search engines and `llms.txt`. */
  readonly description: string;
  /** Markdown, with links between pages as absolute paths (`/api/daily/rooms`). */
  readonly text: string;
}

/** An entry of the site's sidebar, in VitePress's terms. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** The file of a page: its front matter and its text. */
export function writePage({ title, description, text }: Page): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text.trim()}\n`;
}

/** The link to a page: `api/daily/index.md` is `/api/daily/`. */
export function linkTo(path: string): string {
  return `/${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}
