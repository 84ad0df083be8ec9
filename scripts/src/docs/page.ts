import type { Heading } from "./markdown.ts";

/** A page of the site, before the frame is put around it. */
export interface Page {
  /** Where it is in the site's folder, such as `api/daily-early.html`. */
  readonly path: string;
  readonly title: string;
  /** Its name in the navigation; absent where another page leads to it. */
  readonly label?: string;
  readonly group?: "Guides" | "API reference" | "Packages";
  /** The page under whose entry in the navigation it counts. */
  readonly parent?: string;
  readonly description: string;
  /** What stands in `<main>`. */
  readonly html: string;
  /** What the page's own table of contents shows. */
  readonly headings: readonly Heading[];
  /** A navigation within the page that takes the place of its table of contents, under the page's entry. */
  readonly outline?: string;
  readonly entries: readonly SearchEntry[];
  /** The file that the text is written in, and that text, for messages. */
  readonly source?: { readonly file: string; readonly text: string };
}

/** Something that the search finds. */
export interface SearchEntry {
  readonly title: string;
  /** `api/daily-early.html#meetings.list` */
  readonly url: string;
  readonly kind: "guide" | "method" | "webhook" | "type" | "export";
  /** The page or the provider, which is shown beside the title. */
  readonly where: string;
  readonly words: string;
}
