import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { importsOf } from "../../shared/source-files.ts";
import type { Bump, Change } from "../change.ts";
import { listPackages } from "../../shared/workspace.ts";
import { COMPILER_OPTIONS } from "./declarations.ts";
import { createHost } from "./host.ts";
import { resolvePackage } from "./resolve.ts";

/** Folders with programs that use our packages as users do. */
const FOLDERS = ["packages/testing/src", "examples/src"];

/** A compiler error in a program of the last release that it did not have then, and the packages that the program uses. */
export interface Complaint extends Change {
  readonly packages: readonly string[];
}

/** Type-checks the tests and examples of the last release against today's types. */
export function checkPrograms(base: string, revision: string, home: string): Complaint[] {
  const files = FOLDERS.flatMap((folder) => listPrograms(join(base, folder)));
  if (files.length === 0) return [];
  const before = new Set(complaintsOf(files, base, base, home).map(({ text }) => text));
  return complaintsOf(files, base, revision, home).filter(({ text }) => !before.has(text));
}

function listPrograms(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function complaintsOf(files: readonly string[], base: string, provided: string, home: string): Complaint[] {
  const [published, own] = [listPackages(provided).filter(({ isPublic }) => isPublic), listPackages(base).filter(({ isPublic }) => !isPublic)];
  const options: ts.CompilerOptions = { ...COMPILER_OPTIONS, noEmit: true, types: ["node"], typeRoots: [join(home, "node_modules", "@types")] };
  const host = createHost(options);
  host.resolveModuleNameLiterals = (literals, containingFile) => {
    const from = containingFile.startsWith(provided) ? provided : base;
    return literals.map(({ text }) =>
      resolvePackage(
        text,
        containingFile,
        options,
        host,
        [
          { root: provided, packages: published },
          { root: base, packages: own },
        ],
        { from, home },
      ),
    );
  };
  const program = ts.createProgram(files, options, host);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file)!;
    const used = [
      ...new Set(importsOf(source.text).flatMap((name) => published.find((each) => name === each.name || name.startsWith(`${each.name}/`))?.name ?? [])),
    ];
    return program.getSemanticDiagnostics(source).flatMap((diagnostic) => {
      const bump = rate(source, diagnostic);
      const line = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1;
      const message = ts
        .flattenDiagnosticMessageText(diagnostic.messageText, " ")
        .split(/(?<=\.) /, 1)[0]!
        .replaceAll(/import\("[^"]+"\)\./g, "");
      return bump === "none"
        ? []
        : [
            {
              text: `Some programs of the last release no longer compile (${relative(base, file)}:${line}): ${message.replace(/\.$/, "")}`,
              bump,
              packages: used,
            },
          ];
    });
  });
}

/** TypeScript's "Unused '@ts-expect-error' directive": a line that did not compile does now, which breaks no program. */
const UNUSED_DIRECTIVE = 2578;

/** A program that fails is broken. A type test that wants one exact type also fails if the type only became wider. */
function rate(source: ts.SourceFile, { code, start = 0 }: ts.Diagnostic): Bump {
  if (code === UNUSED_DIRECTIVE) return "none";
  return isExactTest(source, start) ? "minor" : "major";
}

function isExactTest(source: ts.SourceFile, position: number): boolean {
  let statement: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.end) return;
    if (ts.isExpressionStatement(node)) statement = node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return statement !== undefined && /^expectTypeOf\b[^]*\.toEqualTypeOf\b/.test(statement.getText(source));
}
