import { defineConfig } from "vitest/config";

const conditions = ["@meetwire/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,scripts,examples,bench}/**/src/**/*.test.ts"],
    // Generous, for machines that are busy: what is waited for here takes milliseconds on a quiet one.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", "./scripts/src/closing-line-reporter.ts"],
  },
});
