import ts from "typescript";
import type { Change } from "../change.ts";
import { COMPILER_OPTIONS } from "./declarations.ts";
import type { Declarations } from "./declarations.ts";
import { findDifferences } from "./differences.ts";
import { createHost } from "./host.ts";
import { findDeclaration, hashClosures } from "./shared.ts";

/** Compares the public types of a package in two checkouts. */
export function compareTypes(base: Declarations, revision: Declarations, packageName: string): Change[] {
  const before = base.packages.find(({ name }) => name === packageName);
  const after = revision.packages.find(({ name }) => name === packageName);
  if (!before || !after) return [];
  const program = createProgram(base, revision);
  const changes: Change[] = [];
  for (const [entry, file] of before.entries) {
    const place = entry === "." ? packageName : `${packageName}${entry.slice(1)}`;
    const next = after.entries.get(entry);
    if (next === undefined) changes.push({ text: `the entry point \`${place}\` is gone: import from another one`, bump: "major" });
    else changes.push(...compareEntry(program, declarationOf(file), declarationOf(next), entry === "." ? "" : `\`${place}\`: `));
  }
  for (const entry of after.entries.keys()) {
    if (!before.entries.has(entry)) changes.push({ text: `the entry point \`${packageName}${entry.slice(1)}\` is new`, bump: "minor" });
  }
  return changes;
}

interface Comparison {
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  /** The file to read for a file of the base: the revision's own if both are the same, with all imports. */
  readonly fileOf: (file: string) => string;
}

let last: { base: Declarations; revision: Declarations; comparison: Comparison } | undefined;

/** Creates one program with the declarations of both checkouts, and keeps it for the next package. */
function createProgram(base: Declarations, revision: Declarations): Comparison {
  if (last?.base === base && last.revision === revision) return last.comparison;
  const [left, right] = [hashClosures(base), hashClosures(revision)];
  const same = new Map(
    [...left].flatMap(([file, hash]): [string, string][] => {
      const twin = revision.root + file.slice(base.root.length);
      return right.get(twin) === hash ? [[file, twin]] : [];
    }),
  );
  const fileOf = (file: string) => same.get(file) ?? file;
  const sideOf = (file: string) => (base.files.has(file) ? base : revision);
  const textOf = (file: string) => base.files.get(file) ?? revision.files.get(file);
  const options: ts.CompilerOptions = { ...COMPILER_OPTIONS, noEmit: true, types: [] };
  const host = createHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = textOf(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target);
  };
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) => {
      const found = findDeclaration(sideOf(containingFile), containingFile, text);
      // Imports of other packages stay unresolved, so their types are equal to everything.
      return { resolvedModule: found === undefined ? undefined : { resolvedFileName: fileOf(found), extension: ts.Extension.Dts } };
    });
  const roots = [...[...base.files.keys()].map(fileOf), ...revision.files.keys()];
  const program = ts.createProgram([...new Set(roots)], options, host);
  const comparison = { program, checker: program.getTypeChecker(), fileOf };
  last = { base, revision, comparison };
  return comparison;
}

function compareEntry({ program, checker, fileOf }: Comparison, before: string, after: string, prefix: string): Change[] {
  if (fileOf(before) === after) return [];
  const [left, right] = [exportsOf(program, checker, fileOf(before)), exportsOf(program, checker, after)];
  const changes: Change[] = [];
  for (const [name, symbol] of left) {
    const next = right.get(name);
    if (!next) changes.push({ text: `${prefix}\`${name}\` is gone: remove it from your imports`, bump: "major" });
    else if (symbol !== next) changes.push(...findDifferences(checker, name, symbol, next).map((change) => ({ ...change, text: `${prefix}${change.text}` })));
  }
  for (const name of right.keys()) if (!left.has(name)) changes.push({ text: `${prefix}\`${name}\` is new`, bump: "minor" });
  return changes;
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, file: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return new Map(
    (symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.name, each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each]),
  );
}

function declarationOf(source: string): string {
  return source.replace(/\.ts$/, ".d.ts");
}
