import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generated, peers } from "../folders.ts";
import { run } from "../run.ts";
import { generatorEnvironment } from "./generators.ts";
import type { Generator } from "./generators.ts";

/** The time and memory of one run of a generator. */
export interface Run {
  readonly ms: number;
  /** The peak memory of its largest process. */
  readonly bytes: number;
}

/** Runs a generator in a fresh process, into an empty folder. */
export async function generate({ name, command }: Generator, document: string, { isCached = true } = {}): Promise<Run> {
  const folder = emptyFolder(join(generated, "generation", name));
  const usage = emptyFolder(join(generated, "generation", `${name}-usage`));
  const { args, env } = command(document, folder);
  const options = [`--import=${new URL("./usage.js", import.meta.url).href}`, env?.["NODE_OPTIONS"]].filter(Boolean).join(" ");
  const environment = { ...generatorEnvironment(env, isCached), NODE_OPTIONS: options, BENCH_USAGE: usage };
  const started = performance.now();
  await run(process.execPath, args, { cwd: peers, env: environment });
  const ms = performance.now() - started;
  return { ms, bytes: Math.max(...readdirSync(usage).map((file) => Number(readFileSync(join(usage, file), "utf8")))) };
}

function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
