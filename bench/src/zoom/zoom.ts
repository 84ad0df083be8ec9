import { readFileSync, writeFileSync } from "node:fs";
import { compare, fillGuide, guide, installRivet, resultsFile, writeTable } from "./comparison.ts";

/** Runs the comparison with Zoom's own SDK, and writes its results into the guide. */
await installRivet();
const comparison = { date: new Date().toISOString().slice(0, 10), clients: await compare() };
writeFileSync(resultsFile, `${JSON.stringify(comparison, null, 2)}\n`);
writeFileSync(guide, fillGuide(readFileSync(guide, "utf8"), comparison));
console.log(writeTable(comparison));
