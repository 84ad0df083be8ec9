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
  ..."client.ts enums.ts http.ts index.ts models.ts parameters.ts provider.ts reference.md webhooks.ts".split(" "),
];

/** A file of code, with the line that says where it comes from. */
export function codeFile(provider: string, name: string, ...parts: readonly (string | false | undefined)[]): GeneratedFile {
  const header = `// Generated from specs/${provider} by \`npm run generate\`. Do not edit: edit the spec.\n`;
  return {
    name,
    text: `${[header, ...parts]
      .filter(Boolean)
      .map((part) => (part as string).trimEnd())
      .join("\n\n")}\n`,
  };
}

/** An import of types, or an explicit list of exports, sorted. */
export function writeList(start: string, names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].toSorted((left, right) => left.localeCompare(right, "en"));
  return sorted.length === 0 ? "" : `${start} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};`;
}

/** Those of the names of types that a piece of code uses. What stands before a colon or a bracket is the name of a member, and before `in` that of a key. */
export function usedNames(code: string, names: readonly string[]): string[] {
  const words = new Set(code.replace(/\/\*\*.*?\*\/|"(?:[^"\\\n]|\\.)*"/gs, "").match(/[A-Za-z_$][\w$]*(?![\w$]|\??:|\(| in )/g));
  return names.filter((name) => words.has(name));
}
