import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const entries = JSON.parse(readFileSync(new URL("./pages/entries.json", import.meta.url), "utf8"));

/** @type {import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions} */
export default {
  plugin: ["typedoc-plugin-markdown", "./typedoc-pages.js"],
  name: "meetwire",
  entryPoints: entries.map(({ file }) => new URL(file, root).pathname),
  tsconfig: new URL("tsconfig.json", root).pathname,
  basePath: root.pathname,
  out: "pages",
  cleanOutputDir: false,
  entryFileName: "all-exports",
  readme: "none",
  // `npm run check` has checked them, with the TypeScript that the repository uses.
  skipErrorChecking: true,
  logLevel: "Error",
  preservedTypeAnnotationTags: ["@throws"],
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  outputFileStrategy: "modules",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  enumMembersFormat: "table",
  parametersFormat: "table",
  tableColumnSettings: { hideInherited: true, hideOverrides: true, hideSources: true },
};
