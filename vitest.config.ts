import { defineConfig } from "vitest/config";

const conditions = ["@meetwire/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,scripts,examples,bench}/**/src/**/*.test.ts"],
    typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", "./scripts/src/closing-line-reporter.ts"],
  },
});
