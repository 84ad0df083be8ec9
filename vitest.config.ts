import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@meetwire/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,scripts,examples,bench}/**/src/**/*.test.ts"],
    // One more than there are cores: some tests wait for timeouts and child processes.
    maxWorkers: availableParallelism() + 1,
    // Long, because a busy machine may stall for seconds. On an idle one these waits take milliseconds.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    // `npm run coverage`. Generated code and the tools are left out: the tools run in child processes, where V8 does not see them.
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/*/src/generated/**", "packages/{chromium,fault-server,testing}/**", "**/*.test.ts", "**/*.test-d.ts"],
      reporter: ["text-summary", "html", "lcov"],
    },
    reporters: ["default", "./scripts/src/shared/closing-line-reporter.ts"],
  },
});
