import { createHash } from "node:crypto";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import type { Declarations } from "./declarations.ts";

/** The declaration file of an import within a checkout; `undefined` if the import leads out of it. */
export function findDeclaration({ files, packages }: Declarations, from: string, name: string): string | undefined {
  if (name.startsWith(".")) {
    const file = join(dirname(from), name).replace(/(\.d)?\.(ts|js)$/, "");
    return [`${file}.d.ts`, `${file}/index.d.ts`].find((each) => files.has(each));
  }
  const owner = packages.find((each) => name === each.name || name.startsWith(`${each.name}/`));
  const source = owner?.entries.get(`.${name.slice(owner.name.length)}`);
  return source?.replace(/\.ts$/, ".d.ts");
}

/** Hashes each file together with all its imports. The same hash in two checkouts means the same types. */
export function hashClosures(declarations: Declarations): Map<string, string> {
  const { files, root } = declarations;
  const imports = new Map(
    [...files].map(([file, text]) => [
      file,
      ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => findDeclaration(declarations, file, fileName) ?? []),
    ]),
  );
  const closureOf = (file: string): string[] => {
    const seen = new Set([file]);
    for (const each of seen) for (const next of imports.get(each) ?? []) seen.add(next);
    return [...seen].toSorted();
  };
  return new Map([...files.keys()].map((file) => [file, hash(closureOf(file).map((each) => `${relative(root, each)}\n${files.get(each) ?? ""}`))]));
}

function hash(texts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const text of texts) sum.update(text).update("\0");
  return sum.digest("hex");
}
