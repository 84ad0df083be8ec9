import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { SpecError } from "../../shared/problem.ts";
import { readDeclarations } from "../declarations/read.ts";
import type { Declaration } from "../declarations/read.ts";

/** What a package is, from its package.json. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, { "@meetwire/source"?: string } | string>>;
}

/** Something that an entry point exports. */
export interface Export {
  readonly name: string;
  /** The file that declares it, or the package that it comes from. */
  readonly from: string;
  /** Absent where it comes from another package. */
  readonly declaration: Declaration | undefined;
}

export interface EntryPoint {
  /** What is written in an import, such as `@meetwire/daily-early/http`. */
  readonly specifier: string;
  readonly file: string;
  readonly exports: readonly Export[];
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The entry points of a package that are code, each with what it exports. */
export function readEntryPoints(folder: string, { name, exports }: Manifest): EntryPoint[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const source = typeof target === "object" ? target["@meetwire/source"] : undefined;
    if (source === undefined || !source.endsWith(".ts")) return [];
    const file = join(folder, source);
    return [{ specifier: `${name}${path.slice(1)}`, file, exports: readExports(file) }];
  });
}

/** Follows the exports of a file to what declares them. */
export function readExports(file: string): Export[] {
  if (!existsSync(file)) throw new SpecError([{ file, message: "a package exports this file, and it is not there: run `npm run generate`, or write it" }]);
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const own = readDeclarations(text, file);
  const imported = readImports(source);
  const exports = source.statements.flatMap((statement): Export[] => {
    if (ts.isExportDeclaration(statement)) return readReexports(file, statement, imported);
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return exported ? namesOf(statement).map((name) => ({ name, from: file, declaration: own.get(name) })) : [];
  });
  // An overloaded function is exported once for each of its signatures.
  return [...new Map(exports.map((each) => [each.name, each])).values()];
}

function readReexports(file: string, { moduleSpecifier, exportClause }: ts.ExportDeclaration, imported: ReadonlyMap<string, string>): Export[] {
  const given = moduleSpecifier && (moduleSpecifier as ts.StringLiteral).text;
  if (!exportClause) return given?.startsWith(".") ? readExports(join(dirname(file), given)) : [];
  if (!ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.flatMap(({ name, propertyName }): Export[] => {
    const from = given ?? imported.get((propertyName ?? name).text);
    if (from === undefined) return [];
    if (!from.startsWith(".")) return [{ name: name.text, from, declaration: undefined }];
    const found = readExports(join(dirname(file), from)).find((each) => each.name === (propertyName ?? name).text);
    return found ? [{ ...found, name: name.text }] : [];
  });
}

function readImports(source: ts.SourceFile): Map<string, string> {
  const names = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const bindings = importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => [name.text, (moduleSpecifier as ts.StringLiteral).text] as const) : [];
  });
  return new Map(names);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name ? [name.text] : [];
}
