/**
 * Builds the documentation into docs/site/: the guides of docs/, the reference of each API and each package, and a
 * search. The site needs no server and no network.
 *
 *   docs          builds the site, and brings the tables up to date that the guides and the README have of the sources
 *   docs --check  writes nothing: fails where the site cannot be built or a table is stale
 */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSite, writeSite } from "./build.ts";
import { SpecError } from "../shared/problem.ts";
import { root } from "../shared/workspace.ts";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" } } });
  const site = await buildSite(root);
  if (values.check) {
    for (const { file } of site.staleTables)
      console.error(`stale: a table in ${relative(process.cwd(), file)}. Run \`npm run docs\` and commit what it changes.`);
    return site.staleTables.length === 0 ? 0 : 1;
  }
  for (const { file, text } of site.staleTables) {
    writeFileSync(file, text);
    console.log(`Brought a table up to date in ${relative(process.cwd(), file)}`);
  }
  const folder = join(root, "docs", "site");
  writeSite(folder, site);
  const start = join(folder, "index.html");
  console.log(
    `${site.pages.length} pages in ${relative(process.cwd(), folder)}. Open ${relative(process.cwd(), start)} in a browser: ${pathToFileURL(start).href}`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 1;
}
