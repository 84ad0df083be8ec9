import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..", "..", "..");

/** What is slow and needs the network: `npm run test:publish`. */
export default defineConfig({
  root,
  test: {
    include: ["scripts/src/**/*.publish-test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
    reporters: ["default", join(root, "scripts", "src", "shared", "closing-line-reporter.ts")],
  },
});
