import { relative } from "node:path";
import { root } from "./workspace.ts";

/** One problem of a spec, with its position. */
export interface Problem {
  readonly file: string;
  /** From 1; absent if only the file is known. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly message: string;
  /** How to correct it without editing the provider's file. It is printed on a separate line. */
  readonly fix?: string | undefined;
}

/** A spec cannot be used. The message has a line for each problem: file, line, column, and a fix. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(writeProblem).join("\n"));
    this.problems = problems;
  }
}

export function writeProblem({ file, line, column, message, fix }: Problem): string {
  const path = relative(root, file);
  return (
    [path.startsWith("..") ? file : path, line, column].filter((part) => part !== undefined).join(":") + ` ${message}${fix === undefined ? "" : `\n  ${fix}`}`
  );
}
