/** What each platform can do through the facade, read from the adapters' own tables: the types and the docs have one source. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { SpecError } from "../shared/problem.ts";
import type { Spec } from "../generator/specs/find.ts";
import { writeTable } from "./write-table.ts";

export type Support = "native" | "emulated";

export interface AdapterFacts {
  /** `daily` */
  readonly provider: string;
  /** By area and verb: `capabilities.meetings.create`. */
  readonly capabilities: Readonly<Record<string, Readonly<Record<string, Support>>>>;
  /** What it can do beside these where one of its options is given, as `area.verb`. */
  readonly optional: readonly string[];
  /** What to do instead of what the provider cannot, by `area.verb`. */
  readonly alternatives: Readonly<Record<string, string>>;
}

/** The areas and verbs of the facade, in its own order. */
export function readVerbs(root: string): Readonly<Record<string, readonly string[]>> {
  const constants = readConstants(join(root, "packages", "meetwire", "src", "capabilities.ts"));
  return constants.read("VERBS") as Record<string, string[]>;
}

/** The adapters of the facade, in the order of the specs. */
export function readAdapters(root: string, specs: readonly Spec[]): AdapterFacts[] {
  const folder = join(root, "packages", "meetwire", "src", "adapters");
  const files = readdirSync(folder);
  return specs
    .filter(({ provider }) => files.includes(`${provider}.ts`))
    .map(({ provider }) => {
      const constants = readConstants(join(folder, `${provider}.ts`));
      const capabilities = constants.read("capabilities") as AdapterFacts["capabilities"];
      const tables = constants.names(/satisfies Capabilities$/).map((name) => constants.read(name) as AdapterFacts["capabilities"]);
      const own = listVerbs(capabilities);
      const optional = tables.flatMap(listVerbs).filter((verb) => !own.includes(verb));
      const alternatives = constants.names(/./).includes("alternatives") ? constants.read("alternatives") : {};
      return { provider, capabilities, optional, alternatives: alternatives as Record<string, string> };
    });
}

/** The matrix as a Markdown table: a row for each verb, a column for each platform that has an adapter. */
export function capabilitiesTable(root: string, specs: readonly Spec[]): string {
  const adapters = readAdapters(root, specs);
  const cell = ({ capabilities, optional }: AdapterFacts, area: string, verb: string) => {
    const support = capabilities[area]?.[verb];
    return support === "native" ? "yes" : (support ?? (optional.includes(`${area}.${verb}`) ? "by an option" : "–"));
  };
  const rows = Object.entries(readVerbs(root)).flatMap(([area, verbs]) =>
    verbs.map((verb) => [`\`${area}.${verb}\``, ...adapters.map((adapter) => cell(adapter, area, verb))]),
  );
  return writeTable(["left", ...adapters.map(() => "center" as const)], [["", ...adapters.map(({ provider }) => provider)], ...rows]);
}

function listVerbs(capabilities: AdapterFacts["capabilities"]): string[] {
  return Object.entries(capabilities).flatMap(([area, verbs]) => Object.keys(verbs).map((verb) => `${area}.${verb}`));
}

/** The constants of a file that are written as plain data, or put together from such. */
function readConstants(path: string) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const variables = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  const read = (name: string): unknown => {
    const found = variables.find((variable) => variable.name.getText() === name);
    if (found?.initializer) return readValue(found.initializer, read);
    throw new SpecError([{ file: path, message: `there is no constant ${name}: the docs read the capabilities from it` }]);
  };
  const names = (pattern: RegExp) =>
    variables.filter(({ initializer }) => initializer && pattern.test(initializer.getText())).map(({ name }) => name.getText());
  return { read, names };
}

function readValue(node: ts.Expression, read: (name: string) => unknown): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return readValue(node.expression, read);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return read(node.text);
  if (ts.isPropertyAccessExpression(node)) return (readValue(node.expression, read) as Record<string, unknown>)[node.name.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((each) => readValue(each, read));
  if (!ts.isObjectLiteralExpression(node)) throw unreadable(node);
  const members = node.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return Object.entries(readValue(property.expression, read) as object);
    if (!ts.isPropertyAssignment(property)) throw unreadable(property);
    return [[property.name.getText().replace(/^["']|["']$/g, ""), readValue(property.initializer, read)]];
  });
  return Object.fromEntries(members);
}

function unreadable(node: ts.Node): SpecError {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return new SpecError([
    {
      file: file.fileName,
      line: line + 1,
      column: character + 1,
      message: `${node.getText()} is no plain data: write the table out, so that the docs can read it`,
    },
  ]);
}
