import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Checkout } from "./checkout.ts";

/** A part of turbo's summary of a run. */
interface Summary {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: "HIT" | "MISS" } }[];
}

/** Runs `npm run generate`. Returns its output, and whether turbo had the result. */
export async function generate(checkout: Checkout): Promise<{ output: string; isCached: boolean }> {
  const runs = join(checkout.folder, ".turbo", "runs");
  rmSync(runs, { recursive: true, force: true });
  const output = await checkout.run("npm", ["run", "generate"], { TURBO_RUN_SUMMARY: "true" });
  const [file, ...more] = readdirSync(runs);
  if (file === undefined || more.length > 0) throw new Error(`turbo ran ${more.length + (file ? 1 : 0)} times`);
  const { tasks } = JSON.parse(readFileSync(join(runs, file), "utf8")) as Summary;
  return { output, isCached: tasks.every(({ cache }) => cache.status === "HIT") };
}
