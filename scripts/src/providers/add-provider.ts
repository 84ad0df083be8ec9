/**
 * Adds the remaining parts of a provider that has a spec: its part of the sandbox, its adapter, their tests, and its place in the docs.
 *
 *   add-provider <name>   writes the missing parts, and keeps the existing ones
 *
 * Then it lists the remaining manual steps.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readApi } from "../generator/api/read-api.ts";
import { planTypes } from "../generator/plan/plan.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadSpec } from "../generator/specs/load.ts";
import { runTool, ToolError } from "../shared/tool-error.ts";
import { root } from "../shared/workspace.ts";
import { LISTINGS } from "./listings.ts";
import { writeSkeletons } from "./skeletons.ts";

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name = ""] = positionals;
  if (positionals.length !== 1) throw new ToolError("name the provider: npm run add-provider <name>");
  if (!findSpecs(root).some(({ provider }) => provider === name))
    throw new ToolError(`there is no spec for ${JSON.stringify(name)}: put it into specs/${name || "<name>"}/openapi.yaml, then run the same command again`);
  // The package comes first: everything else imports it. This also writes a first overlay for a provider's own file.
  execute(process.execPath, join("scripts", "src", "generator", "generate.ts"));
  const plan = planTypes(readApi(await loadSpec(findSpecs(root).find(({ provider }) => provider === name)!)));
  const written = Object.entries(writeSkeletons(plan)).filter(([file]) => !existsSync(join(root, file)));
  for (const [file, text] of written) write(file, text);
  const listed = LISTINGS.filter(({ file, has }) => !has(readFileSync(join(root, file), "utf8"), plan));
  for (const { file, add } of listed) write(file, add(readFileSync(join(root, file), "utf8"), plan));
  const files = [...written.map(([file]) => file), ...listed.map(({ file }) => file)];
  if (files.length > 0) execute("oxfmt", ...files.filter((file) => !file.startsWith(".changeset/")));
  execute(process.execPath, join("scripts", "src", "generator", "generate.ts"));
  execute(process.execPath, join("scripts", "src", "docs", "docs.ts"), "--tables");
  for (const file of files) console.log(`written: ${file}`);
  console.log(`
To do by hand:
- packages/sandbox/src/providers/${name}.ts: a handler for each operation${plan.webhooks.length > 0 ? " and a builder for each webhook" : ""}
- packages/meetwire/src/adapters/${name}.ts: the verbs that ${plan.api.clientName} can do; a verb that it cannot do stays absent
- docs/facade.md: the source of each field
Then run: npm run generate && npm run docs -- --tables && npm test -- ${name} scripts/src/repository`);
  return 0;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Runs a command of the workspace, and shows its output only if it fails. */
function execute(command: string, ...args: string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  if (error) throw error;
  if (status !== 0) throw new ToolError(`${stdout}${stderr}`.trim());
}

await runTool(main);
