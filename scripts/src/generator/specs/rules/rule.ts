/** The linter's input to a rule, limited to the parts that our versions of openapi-core and the command line share. */
export interface Context {
  report(problem: { message: string; location?: unknown }): void;
  location: { child(path: (string | number)[]): { key(): unknown } };
  resolve(node: unknown, from?: string): { node?: unknown; location?: { source: { absoluteRef: string } } };
}

/** A node of a spec, as written in the file. */
export type Node = Record<string, unknown>;
