import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { bundle } from "../bytes/bundle.ts";
import { bench, root } from "../folders.ts";
import { run } from "../run.ts";
import { openHosts, runChecks } from "./checks.ts";
import type { Verdicts } from "./checks.ts";
import { meetwireClient, rivetClient, zoomPeer } from "./clients.ts";

/** The guide that has the table. */
export const guide = join(root, "docs", "from-rivet.md");

/** The results that the guide shows. */
export const resultsFile = join(bench, "zoom", "results.json");

export interface ClientResult {
  readonly name: string;
  readonly version: string;
  /** A program with one call, minified and gzipped, in bytes. */
  readonly gzip: number;
  readonly verdicts: Verdicts;
}

export interface Comparison {
  readonly date: string;
  readonly clients: readonly ClientResult[];
}

/** Installs Zoom's own SDK at its locked version. */
export async function installRivet(): Promise<void> {
  if (existsSync(join(zoomPeer, "node_modules", "@zoom", "rivet"))) return;
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: zoomPeer });
}

/** Runs the checks with both clients, or with ours only if the other one is not installed. */
export async function compare(): Promise<ClientResult[]> {
  const hosts = await openHosts();
  try {
    const clients = [meetwireClient(hosts.apiUrl), await rivetClient(hosts.apiUrl)].filter((client) => client !== undefined);
    const results: ClientResult[] = [];
    for (const client of clients) {
      const { gzip } = await bundle(client.program, join(client.name === "@zoom/rivet" ? zoomPeer : bench, "entry.js"));
      results.push({ name: client.name, version: client.version, gzip, verdicts: await runChecks(client, hosts) });
    }
    return results;
  } finally {
    hosts.close();
  }
}

export function readResults(): Comparison {
  return JSON.parse(readFileSync(resultsFile, "utf8")) as Comparison;
}

/** The table of the guide. */
export function writeTable({ date, clients }: Comparison): string {
  const rows = Object.keys(clients[0]!.verdicts) as (keyof Verdicts)[];
  const table = markdownTable([
    ["", ...clients.map(({ name, version }) => `\`${name}\` ${version}`)],
    ...rows.map((row) => [row, ...clients.map(({ verdicts }) => (verdicts[row] ? "yes" : "no"))]),
    ["one call, minified and gzipped", ...clients.map(({ gzip }) => `${(gzip / 1000).toFixed(1)} KB`)],
  ]);
  return `${table}\n\nRun on ${date}.`;
}

/** The guide with its table brought up to date. */
export function fillGuide(text: string, comparison: Comparison): string {
  return text.replace(/<!-- rivet -->\n.*?<!-- \/rivet -->/s, () => `<!-- rivet -->\n\n${writeTable(comparison)}\n\n<!-- /rivet -->`);
}
