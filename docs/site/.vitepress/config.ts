import { readFileSync } from "node:fs";
import container from "markdown-it-container";
import { defineConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";
import { anchor } from "../../../scripts/src/docs/markdown.ts";
import { searchOptions, tokenize } from "./search.ts";

/** The pages come from `npm run docs`, which writes them and the sidebar into pages/. */
const sidebar = JSON.parse(readFileSync(new URL("../pages/sidebar.json", import.meta.url), "utf8")) as { text: string; items: { link: string }[] }[];

export default defineConfig({
  title: "meetwire",
  description: "Typed, reliable clients for meeting providers",
  lang: "en",
  base: process.env["DOCS_BASE"] ?? "/",
  srcDir: "pages",
  outDir: "dist",
  cacheDir: "node_modules/.cache/vitepress",
  head: [["link", { rel: "icon", href: `${process.env["DOCS_BASE"] ?? "/"}icon.svg`, type: "image/svg+xml" }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    // Descriptions from specs may hold anything: HTML, `{curly braces}` and `{{ mustaches }}` are shown as text.
    html: false,
    attrs: { disable: true },
    anchor: { slugify: anchor },
    config(md) {
      const { text, image } = md.renderer.rules;
      md.renderer.rules.text = (...parameters) => text!(...parameters).replaceAll("{{", "&#123;&#123;");
      // No page loads anything from another origin: an image elsewhere becomes a link to it.
      md.renderer.rules.image = (...parameters) => {
        const [tokens, index] = parameters;
        const { content } = tokens[index]!;
        const source = tokens[index]!.attrGet("src") ?? "";
        const escape = md.utils.escapeHtml;
        return /^https?:/.test(source) ? `<a href="${escape(source)}">${escape(content || source)}</a>` : image!(...parameters);
      };
      // ::: methods puts a filter above the table of an API's methods.
      md.use(container, "methods", { render: (tokens: { nesting: number }[], index: number) => (tokens[index]!.nesting === 1 ? "<MethodFilter>\n" : "</MethodFilter>\n") });
    },
  },
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    nav: sidebar.map(({ text, items }) => ({ text, link: items[0]!.link })),
    sidebar,
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        miniSearch: { options: { tokenize }, searchOptions },
      },
    },
  },
  vite: {
    plugins: [llmstxt({ sidebar, title: "meetwire", injectLLMHint: false, excludeIndexPage: false, stripHTML: false })],
    build: { chunkSizeWarningLimit: 4000 },
  },
});
