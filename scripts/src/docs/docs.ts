/**
 * Builds the documentation site into docs/site/dist/. The pages are made from specs/, docs/ and packages/; the site
 * generator in docs/site/ has its own dependencies, which are installed the first time.
 *
 *   docs            builds the site, and updates the generated tables in the guides and the README
 *   docs --tables   only updates the tables
 *   docs --check    does not write; fails if a table is out of date or a page cannot be made
 *   docs --preview  serves the latest build of the site
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { runTool, ToolError } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";
import { buildSources, readProviders, staleTablesOf, writeSources } from "./build.ts";
import type { SiteSources } from "./build.ts";

const site = join(root, "docs", "site");

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, preview: { type: "boolean" }, tables: { type: "boolean" } } });
  if (values.preview) {
    spawnSync(join(site, "node_modules", ".bin", "vitepress"), ["preview"], { cwd: site, stdio: "inherit", shell: process.platform === "win32" });
    return 0;
  }
  if (values.tables) {
    updateTables(staleTablesOf(root, await readProviders(root)));
    return 0;
  }
  const sources = await buildSources(root);
  if (values.check) {
    for (const { file } of sources.staleTables) console.error(`out of date: a table in ${relative(root, file)}. Run \`npm run docs\` and commit the change.`);
    return sources.staleTables.length > 0 ? 1 : 0;
  }
  updateTables(sources.staleTables);
  writeSources(join(site, "pages"), sources);
  install();
  run("typedoc");
  run("vitepress", "build");
  console.log("The site is in docs/site/dist. Look at it with `npm run docs -- --preview`.");
  return 0;
}

function updateTables(stale: SiteSources["staleTables"]): void {
  for (const { file, text } of stale) {
    writeFileSync(file, text);
    console.log(`Updated a table in ${relative(root, file)}`);
  }
}

/** Installs the site generator if its lockfile changed since the last time. */
function install(): void {
  const stamp = join(site, "node_modules", ".meetwire-lockfile");
  const lockfile = readFileSync(join(site, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  console.log("Installing the site generator (once)");
  execute("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
  writeFileSync(stamp, lockfile);
}

function run(command: string, ...args: string[]): void {
  execute(join(site, "node_modules", ".bin", command), args);
}

/** Runs a command in docs/site/, and shows its output only if it fails. */
function execute(command: string, args: string[]): void {
  const options = { cwd: site, encoding: "utf8", shell: process.platform === "win32", env: { ...process.env, NODE_OPTIONS: "" }, maxBuffer: 1 << 26 } as const;
  const { status, error, stdout, stderr } = spawnSync(command, args, options);
  if (error) throw error;
  if (status !== 0) throw new ToolError(`${stdout}${stderr}\n${relative(root, command)} ${args.join(" ")} failed in docs/site`);
}

await runTool(main);
