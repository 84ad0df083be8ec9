import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";
import { readEntryPoints } from "./entry-points.ts";

/**
 * Empties a folder and writes a package's JavaScript into it: one file for each entry point, and shared code in
 * `shared/`, so each class exists once. Fewer files load faster, because Node has a cost per file.
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
    // Error stacks lead people to this code.
    minifyInternalExports: false,
  });
  await build.close();
}

/** Other packages are not bundled: all clients share one runtime and its error classes. The bundler's own helpers are not a package of ours. */
function isElsewhere(id: string): boolean {
  return !id.startsWith(".") && !isAbsolute(id) && !id.startsWith("@oxc-project/runtime/");
}
