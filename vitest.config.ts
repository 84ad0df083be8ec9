import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import SlowFilesFirst from "./scripts/src/shared/slow-files-first.ts";

const conditions = ["@meetwire/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Test files share processes, because starting one takes longer than most files do. The packages do not share them with
    // the tools, which change `BigInt.prototype`. Vitest runs the projects in the order of their names: the slow files first.
    isolate: false,
    setupFiles: ["scripts/src/shared/testing/leaves-no-trace.ts"],
    sequence: { sequencer: SlowFilesFirst },
    projects: [
      { extends: true, test: { name: "bench, scripts", include: ["{bench,scripts}/**/src/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "examples, packages",
          include: ["{examples,packages}/**/src/**/*.test.ts"],
          typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
    ],
    // One more than there are cores: some tests wait for timeouts and child processes.
    maxWorkers: availableParallelism() + 1,
    // Long, because a busy machine may stall for seconds. On an idle one these waits take milliseconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // `npm run coverage`. Generated code and the tools are left out: the tools run in child processes, where V8 does not see them.
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/*/src/generated/**", "packages/{chromium,fault-server,testing}/**", "**/*.test.ts", "**/*.test-d.ts"],
      reporter: ["text-summary", "html", "lcov"],
    },
    reporters: ["default", "./scripts/src/shared/closing-line-reporter.ts"],
  },
});
