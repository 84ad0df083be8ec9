import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..", "..", "..");

/** Slow tests that need the network: `npm run test:publish`. The limits allow for a busy machine. */
export default defineConfig({
  root,
  test: {
    include: ["scripts/src/**/*.publish-test.ts"],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 1_800_000,
    reporters: ["default", join(root, "scripts", "src", "shared", "closing-line-reporter.ts")],
  },
});
