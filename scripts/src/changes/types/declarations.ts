import { join } from "node:path";
import ts from "typescript";
import { listPackages } from "../../shared/workspace.ts";
import type { Package } from "../../shared/workspace.ts";
import { createHost } from "./host.ts";
import { openDeclarations } from "./open.ts";
import { resolvePackage } from "./resolve.ts";

/** The public types of a checkout: the declarations that its packages would be published with. */
export interface Declarations {
  readonly root: string;
  readonly packages: readonly Package[];
  /** By file, each next to its source. */
  readonly files: ReadonlyMap<string, string>;
}

/** The compiler options for every checkout. */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["es2024", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"].map((name) => `lib.${name}.d.ts`),
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  customConditions: ["@meetwire/source"],
};

/**
 * Emits the declarations of some packages of a checkout. Packages from npm are resolved from `home`, which has them
 * installed. `replaced` has texts to read instead of the files on disk.
 */
export function emitDeclarations(root: string, home: string, replaced: ReadonlyMap<string, string>, names: ReadonlySet<string>): Declarations {
  const packages = listPackages(root);
  const options: ts.CompilerOptions = {
    ...COMPILER_OPTIONS,
    declaration: true,
    emitDeclarationOnly: true,
    // Emitting needs the types of exports only. Checking every function body takes longer than all the rest.
    noCheck: true,
    removeComments: true,
    noEmitOnError: false,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [join(home, "node_modules", "@types")],
  };
  const host = createHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => replaced.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = replaced.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) => resolvePackage(text, containingFile, options, host, [{ root, packages }], { from: root, home }));
  const entries = packages.filter(({ name }) => names.has(name)).flatMap(({ entries: files }) => [...files.values()]);
  const program = ts.createProgram(entries, options, host);
  const files = new Map<string, string>();
  program.emit(undefined, (file, text) => files.set(file, openDeclarations(file, text)), undefined, true);
  return { root, packages, files };
}
