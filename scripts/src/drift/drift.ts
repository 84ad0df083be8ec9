/**
 * Compares the live services with the specs, by the operations that read alone: it writes nothing.
 *
 *   drift                              every service whose credentials are in the environment
 *   drift --base-url <provider>=<url>  a service elsewhere, such as in the sandbox
 *
 * Exits with 1 where something is wrong: an answer that breaks its spec, or an operation that fails. What is only new
 * is told, and no failure.
 */
import { parseArgs } from "node:util";
import { compareService } from "./compare.ts";
import { isWrong, writeReport } from "./report.ts";
import type { Comparison } from "./report.ts";
import { services } from "./services.ts";
import type { Service } from "./services.ts";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "base-url": { type: "string", multiple: true, default: [] } } });
  const baseUrls = new Map(values["base-url"].map(readBaseUrl));
  const comparisons: Comparison[] = [];
  for (const service of services) comparisons.push(await compare(service, baseUrls.get(service.provider)));
  console.log(writeReport(comparisons));
  return comparisons.some(({ outcomes }) => outcomes.some(isWrong)) ? 1 : 0;
}

async function compare(service: Service, baseUrl: string | undefined): Promise<Comparison> {
  const { provider, credentials, given = {} } = service;
  const missing = Object.values({ ...credentials, ...given }).filter((variable) => !process.env[variable]);
  if (missing.length > 0) return { provider, outcomes: [], skipped: `not compared; set ${missing.join(" and ")} to do so` };
  return { provider, outcomes: await compareService(service, { credentials: readVariables(credentials), given: readVariables(given), baseUrl }) };
}

function readVariables(variables: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, process.env[variable] ?? ""]));
}

function readBaseUrl(text: string): [provider: string, url: string] {
  const [, provider = "", url = ""] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const known = services.map((service) => service.provider);
  if (!known.includes(provider) || !URL.canParse(url))
    throw new Error(`--base-url takes <provider>=<url>, not ${JSON.stringify(text)}; the providers are ${known.join(", ")}`);
  return [provider, url];
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
