import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface RunOptions {
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

/** Several processes, each with a client of its own. They stay for several runs, because starting them takes longer than most runs. */
export class Processes {
  readonly #workers: readonly Worker[];

  constructor(count: number) {
    this.#workers = Array.from({ length: count }, startWorker);
  }

  /** Lets every process make some calls with a new client. */
  async run(options: RunOptions): Promise<RunResult> {
    const started = performance.now();
    const results = await Promise.all(this.#workers.map((worker) => worker.run(options)));
    return {
      succeeded: results.reduce((sum, { succeeded }) => sum + succeeded, 0),
      degraded: results.reduce((sum, { degraded }) => sum + degraded, 0),
      errors: results.flatMap(({ errors }) => errors),
      ms: performance.now() - started,
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()));
  }
}

type WorkerResult = Omit<RunResult, "ms">;

interface Worker {
  run(options: RunOptions): Promise<WorkerResult>;
  stop(): Promise<void>;
}

function startWorker(): Worker {
  const program = fileURLToPath(new URL("worker.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@meetwire/source", "--disable-warning=ExperimentalWarning", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = failWhenEnded(child);
  // It is noticed in the next run.
  ended.catch(() => {});
  const lines = createInterface({ input: child.stdout });
  return {
    async run(options) {
      child.stdin.write(`${JSON.stringify(options)}\n`);
      const [line] = (await Promise.race([once(lines, "line"), ended])) as [string];
      return JSON.parse(line) as WorkerResult;
    },
    async stop() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "close");
    },
  };
}

async function failWhenEnded(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, "close")) as [number | null];
  throw new Error(`a process ended with ${code}`);
}
