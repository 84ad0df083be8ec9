/**
 * Builds the documentation into docs/site/: the guides of docs/, the reference of each API and each package, and a
 * search. The site needs no server and no network.
 */
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSite, writeSite } from "./docs/build.ts";
import { root, SpecError } from "./specs/problem.ts";

try {
  const folder = join(root, "docs", "site");
  const site = await buildSite(root);
  writeSite(folder, site);
  const start = join(folder, "index.html");
  console.log(`${site.pages.length} pages in ${relative(process.cwd(), folder)}. Open ${relative(process.cwd(), start)} in a browser: ${pathToFileURL(start).href}`);
} catch (error) {
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 1;
}
