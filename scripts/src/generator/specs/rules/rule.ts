/** What a rule is given of the linter: openapi-core and the command line, of different versions, agree on this much. */
export interface Context {
  report(problem: { message: string; location?: unknown }): void;
  location: { child(path: (string | number)[]): { key(): unknown } };
  resolve(node: unknown, from?: string): { node?: unknown; location?: { source: { absoluteRef: string } } };
}

/** A node of a spec, as it stands in the file. */
export type Node = Record<string, unknown>;
