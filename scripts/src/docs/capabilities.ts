/** What each platform can do through the facade, read from the adapters' own tables: the types and the docs have one source. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { SpecError } from "../specs/problem.ts";
import type { Spec } from "../specs/find.ts";

export type Support = "native" | "emulated";

export interface AdapterFacts {
  /** `daily` */
  readonly provider: string;
  /** By area and verb: `capabilities.meetings.create`. */
  readonly capabilities: Readonly<Record<string, Readonly<Record<string, Support>>>>;
  /** What to do instead of what the provider cannot, by `area.verb`. */
  readonly alternatives: Readonly<Record<string, string>>;
}

/** The areas and verbs of the facade, in its own order. */
export function readVerbs(root: string): Readonly<Record<string, readonly string[]>> {
  return readConstant(join(root, "packages", "meetwire", "src", "capabilities.ts"), "VERBS") as Record<string, string[]>;
}

/** The adapters of the facade, in the order of the specs. */
export function readAdapters(root: string, specs: readonly Spec[]): AdapterFacts[] {
  const folder = join(root, "packages", "meetwire", "src", "adapters");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name));
  return specs.flatMap(({ provider }) => {
    if (!files.includes(`${provider}.ts`)) return [];
    const file = join(folder, `${provider}.ts`);
    const capabilities = readConstant(file, "capabilities") as AdapterFacts["capabilities"];
    return [{ provider, capabilities, alternatives: (readConstant(file, "alternatives", true) ?? {}) as Record<string, string> }];
  });
}

/** The matrix as a Markdown table: a row for each verb, a column for each platform that has an adapter. */
export function capabilitiesMarkdown(root: string, specs: readonly Spec[]): string {
  const adapters = readAdapters(root, specs);
  const cell = (support: Support | undefined) => (support === "native" ? "yes" : (support ?? "–"));
  const rows = Object.entries(readVerbs(root)).flatMap(([area, verbs]) =>
    verbs.map((verb) => [`\`${area}.${verb}\``, ...adapters.map(({ capabilities }) => cell(capabilities[area]?.[verb]))]),
  );
  const head = ["", ...adapters.map(({ provider }) => provider)];
  return [head, head.map((_, index) => (index === 0 ? "---" : ":-:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Reads a constant that is written as plain data. */
function readConstant(path: string, name: string, optional = false): unknown {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const variables = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  const found = variables.find((variable) => variable.name.getText() === name);
  if (found?.initializer) return readValue(found.initializer);
  if (optional) return undefined;
  throw new SpecError([{ file: path, message: `there is no constant ${name}: the docs read the capabilities from it` }]);
}

function readValue(node: ts.Expression): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return readValue(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(readValue);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (ts.isPropertyAssignment(property)) return [property.name.getText().replace(/^["']|["']$/g, ""), readValue(property.initializer)];
        throw unreadable(property);
      }),
    );
  }
  throw unreadable(node);
}

function unreadable(node: ts.Node): SpecError {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return new SpecError([{ file: file.fileName, line: line + 1, column: character + 1, message: `${node.getText()} is no plain data: write the table out, so that the docs can read it` }]);
}
