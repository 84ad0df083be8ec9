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

/** How our programs are compiled, whichever checkout they are in. */
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

/** Emits the declarations of every public package of a checkout. Other packages are those that `home` has installed. */
export function emitDeclarations(root: string, home: string): Declarations {
  const packages = listPackages(root);
  const options: ts.CompilerOptions = {
    ...COMPILER_OPTIONS,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
    noEmitOnError: false,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [join(home, "node_modules", "@types")],
  };
  const host = createHost(options);
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) => resolvePackage(text, containingFile, options, host, [{ root, packages }], { from: root, home }));
  const entries = packages.filter(({ isPublic }) => isPublic).flatMap(({ entries: files }) => [...files.values()]);
  const program = ts.createProgram(entries, options, host);
  const files = new Map<string, string>();
  program.emit(undefined, (file, text) => files.set(file, openDeclarations(file, text)), undefined, true);
  return { root, packages, files };
}
