import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface RunOptions {
  readonly processes: number;
  /** How many calls each process makes. */
  readonly calls: number;
  /** How many calls each process makes in parallel. */
  readonly parallel: number;
  /** The limit that the clients keep to, in calls per second. */
  readonly limit: number;
  readonly provider: string;
  /** The address of a Redis that they share. Without it, they share nothing. */
  readonly redis?: string | undefined;
}

export interface RunResult {
  readonly succeeded: number;
  /** How often a process found that Redis was down. */
  readonly degraded: number;
  readonly errors: readonly string[];
  readonly ms: number;
}

/** Runs several processes in parallel. Each makes some calls. */
export async function runProcesses({ processes, calls, parallel, limit, provider, redis }: RunOptions): Promise<RunResult> {
  const started = performance.now();
  const flags = [`--provider=${provider}`, `--calls=${calls}`, `--parallel=${parallel}`, `--limit=${limit}`, ...(redis ? [`--redis=${redis}`] : [])];
  const outputs = await Promise.all(Array.from({ length: processes }, () => run([fileURLToPath(new URL("worker.ts", import.meta.url)), ...flags])));
  const results = outputs.map((output) => JSON.parse(output) as Omit<RunResult, "ms">);
  return {
    succeeded: results.reduce((sum, { succeeded }) => sum + succeeded, 0),
    degraded: results.reduce((sum, { degraded }) => sum + degraded, 0),
    errors: results.flatMap(({ errors }) => errors),
    ms: performance.now() - started,
  };
}

function run(given: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ["--conditions=@meetwire/source", "--disable-warning=ExperimentalWarning", ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (data) => (output += String(data)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(output) : reject(new Error(`a process ended with ${code}: ${output}`))));
  });
}
