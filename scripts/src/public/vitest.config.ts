import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..", "..", "..");

/** A slow test that needs the network: `npm run test:public`. The limits allow for a busy machine. */
export default defineConfig({
  root,
  test: {
    include: ["scripts/src/**/*.public-test.ts"],
    testTimeout: 600_000,
    hookTimeout: 1_800_000,
    reporters: ["default", join(root, "scripts", "src", "shared", "closing-line-reporter.ts")],
  },
});
