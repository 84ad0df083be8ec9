import type { Code } from "../types/type.ts";

/** A file to be written to a package's src/generated/. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The files that only repeat the spec and are not committed. */
export const DERIVED_NAMES: readonly string[] = ["openapi.ts", "paths.ts"];

/** Every file that a package's src/generated/ can hold. enums.ts and webhooks.ts exist only if the API has any. */
export const FILE_NAMES: readonly string[] = [
  ...DERIVED_NAMES,
  ..."authorization.ts client.ts enums.ts http.ts index.ts models.ts parameters.ts provider.ts reference.md webhooks.ts".split(" "),
];

/** Names that a file imports from a module, if its code refers to them. */
export interface Import {
  readonly from: string;
  /** A name that is taken in the file gets another one: `CallOptions as RuntimeCallOptions`. */
  readonly names: Iterable<string>;
  /** Whether they are values. Default: types. */
  readonly values?: boolean;
}

export interface FileContent {
  readonly imports?: readonly Import[];
  /** The declarations, separated by empty lines. */
  readonly parts: readonly (Code | string)[];
}

/** A code file with a first line that names its source. Only the `imports` that the code refers to are imported. */
export function codeFile(provider: string, name: string, { imports = [], parts }: FileContent): GeneratedFile {
  const header = `// Generated from specs/${provider} by \`npm run generate\`. Do not edit: edit the spec.\n`;
  const used = new Set(parts.flatMap((part) => (typeof part === "string" ? [] : part.references)));
  const lines = imports.map(({ from, names, values }) =>
    writeList(
      values ? "import" : "import type",
      [...names].filter((each) => used.has(each.split(" as ").at(-1)!)),
      from,
    ),
  );
  const texts = [header, lines.filter(Boolean).join("\n"), ...parts.map((part) => (typeof part === "string" ? part : part.text))];
  return {
    name,
    text: `${texts
      .filter(Boolean)
      .map((text) => text.trimEnd())
      .join("\n\n")}\n`,
  };
}

/** An import or an explicit list of exports, sorted. */
export function writeList(start: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].toSorted((left, right) => left.localeCompare(right, "en"));
  const line = `${start} { ${sorted.join(", ")} } from ${JSON.stringify(from)};`;
  if (start.startsWith("import") && line.length <= 120) return sorted.length === 0 ? "" : line;
  return sorted.length === 0 ? "" : `${start} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};`;
}
