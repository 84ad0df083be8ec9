/**
 * Compares live providers with their specs. It only calls operations that read.
 *
 *   drift                              compares every provider whose credentials are in the environment
 *   drift --base-url <provider>=<url>  uses another address, such as the sandbox's
 *
 * Exits with 1 if a response breaks its spec or an operation fails. Additions are reported, but are not failures.
 */
import { parseArgs } from "node:util";
import { runTool, ToolError } from "../shared/tool-error.ts";
import { compareProvider } from "./compare.ts";
import { isWrong, writeReport } from "./report.ts";
import type { Comparison } from "./report.ts";
import { providers } from "./providers.ts";
import type { DriftTarget } from "./providers.ts";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "base-url": { type: "string", multiple: true, default: [] } } });
  const baseUrls = new Map(values["base-url"].map(readBaseUrl));
  const comparisons: Comparison[] = [];
  for (const provider of providers) comparisons.push(await compare(provider, baseUrls.get(provider.name)));
  console.log(writeReport(comparisons));
  return comparisons.some(({ results }) => results.some(isWrong)) ? 1 : 0;
}

async function compare(provider: DriftTarget, baseUrl: string | undefined): Promise<Comparison> {
  const { name, credentials, given = {} } = provider;
  const missing = [...new Set(Object.values({ ...credentials, ...given }))].filter((variable) => !process.env[variable]);
  if (missing.length > 0) return { provider: name, results: [], skipped: `skipped; to compare it, set ${missing.join(" and ")}` };
  return { provider: name, results: await compareProvider(provider, { credentials: readVariables(credentials), given: readVariables(given), baseUrl }) };
}

function readVariables(variables: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, process.env[variable] ?? ""]));
}

function readBaseUrl(text: string): [provider: string, url: string] {
  const [, provider = "", url = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const known = providers.map(({ name }) => name);
  if (!known.includes(provider) || !URL.canParse(url))
    throw new ToolError(`--base-url takes <provider>=<url>, not ${JSON.stringify(text)}; the providers are ${known.join(", ")}`);
  return [provider, url];
}

await runTool(main);
