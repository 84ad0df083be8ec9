import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { OutputAsset, OutputChunk } from "rolldown";
import { minifySync } from "rolldown/utils";
import { bench, root } from "../folders.ts";

/** A program bundled for a browser: one file, minified. */
export interface Bundle {
  readonly minified: number;
  readonly gzip: number;
  /** The size of each module, the largest first. */
  readonly modules: readonly ModuleSize[];
}

export interface ModuleSize {
  /** The path in the repository, or after the last node_modules/. */
  readonly name: string;
  readonly minified: number;
  /** How many bytes smaller the bundle would be without the module. Modules share text, so the sum is less than the total. */
  readonly gzip: number;
}

const ENTRY = "\0entry";

/** Bundles a program with everything that it uses. Its imports are resolved from `from`. */
export async function bundle(code: string, from: string = `${bench}/entry.js`): Promise<Bundle> {
  const build = await rolldown({
    input: ENTRY,
    platform: "browser",
    // In this workspace, imports of our packages resolve to their sources. A test compares the published files with that.
    resolve: { conditionNames: ["@meetwire/source", "browser", "import", "module", "default"] },
    // Leave out Node's modules: some SDKs import them, but browsers do not have them.
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
    onLog: refuseGaps,
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  const chunks = findLoaded(output);
  const loaded = chunks.map((chunk) => chunk.code).join("");
  return { minified: Buffer.byteLength(loaded), gzip: gzipLength(loaded), modules: sizeModules(Object.assign({}, ...chunks.map(({ modules }) => modules))) };
}

/** The chunks that are loaded at the start: the first one and its imports. Those of an `import()` come later. */
function findLoaded(output: readonly (OutputChunk | OutputAsset)[]): OutputChunk[] {
  const chunks = output.filter((each) => each.type === "chunk");
  const loaded = new Set(chunks.slice(0, 1));
  for (const { imports } of loaded) for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  return [...loaded];
}

/** Fails if parts are missing, because the program would look small. */
function refuseGaps(_level: string, { code, message }: { code?: string; message: string }): void {
  if (code === "UNRESOLVED_IMPORT" || code === "MISSING_EXPORT") throw new Error(message);
}

function sizeModules(modules: Readonly<Record<string, { readonly code: string | null }>>): ModuleSize[] {
  const minified = Object.entries(modules)
    .filter(([id, { code }]) => code && id !== ENTRY)
    .map(([id, { code }]): [string, string] => [nameOf(id), minifySync(id, code!, { compress: { unused: false }, mangle: { toplevel: true } }).code]);
  const without = (name?: string) => gzipLength(minified.flatMap(([each, code]) => (each === name ? [] : code)).join(""));
  const total = without();
  return minified
    .map(([name, code]) => ({ name, minified: Buffer.byteLength(code), gzip: total - without(name) }))
    .toSorted((left, right) => right.gzip - left.gzip);
}

function nameOf(id: string): string {
  const path = id.split("\\").join("/");
  return path.includes("/node_modules/")
    ? path.slice(path.lastIndexOf("/node_modules/") + "/node_modules/".length)
    : relative(root, path).split("\\").join("/");
}

function gzipLength(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}
