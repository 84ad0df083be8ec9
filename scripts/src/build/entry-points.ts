import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of a package that consumers load. */
export interface EntryPoint {
  /** Its path in `dist/`, without the extension, such as `generated/index`. */
  readonly name: string;
  /** Its source file, from the package's folder. */
  readonly source: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly "@meetwire/source": string; readonly default?: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** The files that a package's manifest promises in `dist/`: its exports and its commands. */
export function readEntryPoints(folder: string): EntryPoint[] {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  // An entry point with only a source is for this repository's own tests and tools.
  const exported = Object.values(exports).flatMap(({ default: published, "@meetwire/source": source }) =>
    published === undefined ? [] : [{ name: nameOf(published), source }],
  );
  // A command has no conditions, so its source is found by name.
  const commands = Object.values(bin).map((file) => ({ name: nameOf(file), source: `./src/${nameOf(file)}.ts` }));
  return [...exported, ...commands];
}

function nameOf(published: string): string {
  const [, name] = /^\.\/dist\/(.+)\.js$/.exec(published) ?? [];
  if (name === undefined) throw new Error(`package.json names ${published}, but built files are in ./dist and end with .js`);
  return name;
}
