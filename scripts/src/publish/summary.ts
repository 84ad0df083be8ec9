import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Checkout } from "./checkout.ts";

/** What turbo did with each task of a run, by its own account. */
export interface Task {
  readonly taskId: string;
  readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
}

/** Generates as a person does, and returns turbo's summary of it. */
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

/** The tasks that did work. */
export function ran(tasks: readonly Task[]): string[] {
  return tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId);
}
