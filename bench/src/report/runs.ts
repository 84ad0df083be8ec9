import type { Results, Run } from "./results.ts";

/** When, on what and of which commit it was measured: run by run, where it was not all done in one. */
export function describeRuns(results: Results): string {
  const runs = [...new Set(results.map(({ date }) => date))].map((date) => results.filter((result) => result.date === date));
  if (runs.length === 1) return `Measured in one run ${describeRun(runs[0]![0]!)}.`;
  const lines = runs.map((run) => `- ${run.map(({ measure }) => `\`${measure}\``).join(", ")} ${describeRun(run[0]!)}`);
  return ["Not measured in one run, so that figures of different lines compare only roughly:\n", ...lines].join("\n");
}

function describeRun({ date, machine, commit }: Run): string {
  const { cores, processor, memory, platform, node } = machine;
  const [hash, changed] = commit?.split("-") ?? [];
  const at = hash ? `, at commit \`${hash}\`${changed ? " with changes" : ""}` : "";
  return `on ${date.slice(0, 10)} at ${date.slice(11, 16)} UTC, with Node ${node.slice(1)} on ${cores} cores (${processor}), ${memory}, ${platform}${at}`;
}

/** The version of a package that was measured; each of them, where measures ran with different ones. */
export function findVersion(results: Results, name: string): string | undefined {
  return [...new Set(results.flatMap(({ versions }) => versions[name] ?? []))].join(" and ") || undefined;
}

export function listVersions(results: Results): string {
  const names = new Set(results.flatMap(({ versions }) => Object.keys(versions)));
  return [...names]
    .toSorted((left, right) => left.localeCompare(right, "en"))
    .map((name) => `\`${name}\` ${findVersion(results, name)}`)
    .join(", ");
}
