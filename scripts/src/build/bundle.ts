import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";
import { readEntryPoints } from "./entry-points.ts";

/**
 * Writes a package's JavaScript into a folder, which it empties first: a file for each entry point, and in `shared/` what
 * several of them use, so that no class is there twice. Node takes its time for each file, whatever is in it.
 */
export async function bundlePackage(folder: string, output: string): Promise<void> {
  const build = await rolldown({
    cwd: folder,
    input: Object.fromEntries(readEntryPoints(folder).map(({ name, source }) => [name, join(folder, source)])),
    external: isElsewhere,
    platform: "neutral",
    tsconfig: false,
    onLog: (level, { message }) => {
      if (level === "warn") throw new Error(message);
    },
  });
  await build.write({
    dir: output,
    cleanDir: true,
    chunkFileNames: "shared/[name].js",
    minify: false,
    // People read this where an error's stack leads them.
    minifyInternalExports: false,
  });
  await build.close();
}

/** Other packages stay apart: all clients share one runtime, which knows its own errors. The bundler's own helpers are no package of ours. */
function isElsewhere(id: string): boolean {
  return !id.startsWith(".") && !isAbsolute(id) && !id.startsWith("@oxc-project/runtime/");
}
