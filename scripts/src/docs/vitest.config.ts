import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..", "..", "..");
const conditions = ["@meetwire/source", "node", "import", "module", "default"];

/** Checks the built site in a browser: `npm run test:docs`. */
export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["scripts/src/docs/*.site-test.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: ["default", join(root, "scripts", "src", "shared", "closing-line-reporter.ts")],
  },
});
