import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { bench } from "../folders.ts";

/** A program as it is sent to a browser: one file, minified. */
export interface Bundle {
  readonly minified: number;
  readonly gzip: number;
  /** What is left of each module, in bytes before minification, the largest first. */
  readonly modules: readonly { readonly id: string; readonly bytes: number }[];
}

const ENTRY = "\0entry";

/** Bundles a program with everything that it imports and that is used; its imports are found from `from`. */
export async function bundle(code: string, from: string = `${bench}/entry.js`): Promise<Bundle> {
  const build = await rolldown({
    input: ENTRY,
    platform: "browser",
    // Our packages from their sources: what is published is the same without the types.
    resolve: { conditionNames: ["@meetwire/source", "browser", "import", "module", "default"] },
    // What a server's SDK imports of Node and a browser has not.
    external: /^node:|^(buffer|child_process|crypto|events|fs|http|https|net|os|path|stream|tls|url|util|zlib)(\/|$)/,
    plugins: [
      {
        name: "entry",
        resolveId(source, importer) {
          if (source === ENTRY) return ENTRY;
          return importer === ENTRY ? this.resolve(source, from) : undefined;
        },
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    onLog: () => {},
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const [chunk] = output;
  const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ id, bytes: renderedLength }));
  return {
    minified: Buffer.byteLength(chunk.code),
    gzip: gzipSync(chunk.code, { level: 9 }).length,
    modules: modules.filter(({ bytes }) => bytes > 0).toSorted((left, right) => right.bytes - left.bytes),
  };
}
