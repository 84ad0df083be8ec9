import ts from "typescript";

/** What a doc comment says. */
export interface Doc {
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** Reads the doc comment that stands before a node, as it was written: line breaks and lists are kept. */
export function readDoc(node: ts.Node): Doc {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.getText();
  if (comment === undefined) return { text: "", tags: [] };
  const lines = comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
  const [text = "", ...tags] = lines
    .join("\n")
    .trim()
    .split(/^@(?=[a-z])/m);
  return {
    text: unlink(text),
    tags: tags.map((tag) => {
      const [, name = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
      return { name, text: unlink(rest) };
    }),
  };
}

/** `{@link Call.safe}` is a name in code, here. */
function unlink(text: string): string {
  return text
    .replace(/\{@link ([^}]+)\}/g, "`$1`")
    .replaceAll("*\\/", "*/")
    .trim();
}
