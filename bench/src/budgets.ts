import { bundle } from "./bytes/bundle.ts";
import type { Bundle } from "./bytes/bundle.ts";
import { adapterNames, CONNECTYCUBE, CONNECTYCUBE_HTTP, ENGAGE, facade } from "./bytes/programs.ts";

/** How much of something we allow ourselves. These do not depend on the machine, so the tests hold them. */
export interface SizeBudget {
  readonly name: string;
  /** Bytes, minified and gzipped. */
  readonly limit: number;
  /** Where we want to be, bytes: what the guarantees cost beyond that is in docs/decisions/0007-size-budgets.md. */
  readonly goal: number;
  readonly program: string;
  /** What the program is more than: the budget is for the difference. */
  readonly base?: string;
}

export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { name: "a client, one call", limit: 5650, goal: 4500, program: CONNECTYCUBE },
  { name: "Engage's client, one call", limit: 7000, goal: 7000, program: ENGAGE },
  { name: "what /http adds", limit: 2700, goal: 2700, program: CONNECTYCUBE_HTTP, base: CONNECTYCUBE },
  { name: "the facade with one adapter", limit: 9500, goal: 7000, program: facade(["connectycube"]) },
  { name: "the facade with all adapters", limit: 16_900, goal: 14_000, program: facade(adapterNames()) },
];

/** Bytes by which a program may differ when it has the files that are published, in which modules stand in another order. */
export const PUBLISHED_NOISE = 20;

/** Types instantiated for twenty calls. */
export const INSTANTIATIONS_LIMIT = 200;

/** By how much a large API may cost the type checker more than a small one. */
export const INSTANTIATIONS_NOISE = 20;

/** Packages installed along with a client. */
export const PACKAGES_LIMIT = 3;

export interface MeasuredSize {
  readonly gzip: number;
  readonly bundle: Bundle;
}

/** Measures a program with our packages as they are found from a file: by default, the sources in this workspace. */
export async function measureSize({ program, base }: SizeBudget, from?: string): Promise<MeasuredSize> {
  const measured = await bundle(program, from);
  return { gzip: measured.gzip - (base === undefined ? 0 : (await bundle(base, from)).gzip), bundle: measured };
}
