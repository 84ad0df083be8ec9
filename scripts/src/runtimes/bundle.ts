import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** Bundles the suite and the built clients into one module that exports `runSuite`. */
export async function bundleSuite(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL("suite.ts", import.meta.url)),
    platform: "neutral",
    resolve: { conditionNames: ["import", "module", "default"] },
    // A module that cannot be bundled, such as one of Node's, would be missing in a browser.
    onLog(_level, { message }) {
      throw new Error(`the suite cannot be bundled: ${message}`);
    },
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  return output[0].code;
}
