import { readFileSync, rmSync } from "node:fs";
import { Converter, Renderer } from "typedoc";
import { MarkdownPageEvent } from "typedoc-plugin-markdown";

const entries = JSON.parse(readFileSync(new URL("./pages/entries.json", import.meta.url), "utf8"));

/** Fits TypeDoc's pages into the site: their addresses and titles are those that the sidebar has. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const module of project.children ?? []) {
      const entry = entries.find(({ file }) => file.replace(/(\/index)?\.ts$/, "") === module.name);
      if (entry === undefined) throw new Error(`no page for the entry point ${module.name}`);
      module.name = entry.path.replace(/\.md$/, "");
    }
    // The Markdown plugin leaves out which error is thrown.
    for (const { comment } of Object.values(project.reflections)) {
      for (const { tag, typeAnnotation, content } of comment?.blockTags ?? [])
        if (tag === "@throws" && typeAnnotation) content.unshift({ kind: "code", text: `\`${typeAnnotation.replace(/[{}]/g, "")}\`` }, { kind: "text", text: " " });
    }
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    const entry = entries.find(({ path }) => path === page.url);
    if (entry === undefined) return;
    const { specifier } = entry;
    const front = `---\ntitle: "${specifier}"\ndescription: "Everything that ${specifier} exports."\n---\n\n# ${specifier}\n\n`;
    // The site shows no HTML, and nothing links to these anchors.
    page.contents = front + page.contents.replace(/^# .*\n+/, "").replace(/<a id="[^"]*"><\/a> /g, "");
  });
  // TypeDoc's own start page: the sidebar and the packages' pages say the same.
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => rmSync(`${outputDirectory}/all-exports.md`, { force: true }));
}
