import { appendFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Findings, Measure, Row } from "../measure.ts";
import { plainEnvironment, run } from "../run.ts";
import { spreadOf } from "../spread.ts";
import { copyWorkspace } from "./workspace.ts";

const ROUNDS = 5;

/** The time to wait after each edit of a spec. */
export const regeneration: Measure = {
  name: "regeneration",
  question: "How long does `npm run generate` take if one spec changed, or none?",
  peers: false,
  async run({ report }): Promise<Findings> {
    report("copying the workspace");
    const { folder, remove } = await copyWorkspace();
    try {
      report("all specs, for the first time");
      const first = await generate(folder);
      const samples: Record<string, number[]> = {
        "nothing changed": [],
        "connectycube's spec changed, 5 operations": [],
        "teamviewer-engage's spec changed, 103 operations": [],
      };
      for (let round = 0; round < ROUNDS; round++) {
        report(`round ${round + 1} of ${ROUNDS}`);
        for (const [name, times] of Object.entries(samples)) {
          const [, provider] = /^([\w-]+)'s/.exec(name) ?? [];
          // With a new comment, the file is new to the cache, so the generator does all its work.
          if (provider) appendFileSync(join(folder, "specs", provider, "openapi.yaml"), `# ${round}\n`);
          times.push(await generate(folder));
        }
      }
      const rows = Object.entries(samples).map(([name, times]): Row => ({ name, cells: [spreadOf(times)] }));
      return {
        tables: [
          {
            title: "npm run generate",
            columns: [{ title: "time", unit: "ms" }],
            rows: [{ name: "all specs, for the first time", cells: [spreadOf([first])] }, ...rows],
          },
        ],
        notes: NOTES,
      };
    } finally {
      remove();
    }
  },
};

const NOTES = [
  `In a copy of the workspace, with only turbo's cache; ${ROUNDS} rounds, and a single one for the first run. npm's own start-up time is not included.`,
];

async function generate(folder: string): Promise<number> {
  const { PATH, ...environment } = plainEnvironment();
  const env = {
    ...environment,
    PATH: [join(folder, "node_modules", ".bin"), PATH].join(delimiter),
    NODE_OPTIONS: "--conditions=@meetwire/source",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_CACHE_DIR: join(folder, ".turbo", "cache"),
  };
  const started = performance.now();
  await run(process.execPath, [join(folder, "scripts", "src", "generator", "generate.ts")], { cwd: folder, env });
  return performance.now() - started;
}
