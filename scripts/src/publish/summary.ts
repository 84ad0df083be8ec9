import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Checkout } from "./checkout.ts";

/** A task in turbo's summary of a run. */
export interface Task {
  readonly taskId: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
}

/** Runs `npm run generate`, and returns the tasks of turbo's summary. */
export async function generate(checkout: Checkout, environment: Record<string, string> = {}): Promise<readonly Task[]> {
  const runs = join(checkout.folder, ".turbo", "runs");
  rmSync(runs, { recursive: true, force: true });
  await checkout.run("npm", ["run", "generate"], { TURBO_RUN_SUMMARY: "true", ...environment });
  const [file, ...more] = readdirSync(runs);
  if (file === undefined || more.length > 0) throw new Error(`turbo ran ${more.length + (file ? 1 : 0)} times`);
  return (JSON.parse(readFileSync(join(runs, file), "utf8")) as { tasks: Task[] }).tasks.filter(
    ({ taskId }) => taskId.endsWith("#generate") && !taskId.startsWith("//"),
  );
}

/** The tasks that were not restored from the cache. */
export function ran(tasks: readonly Task[]): string[] {
  return tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId);
}
