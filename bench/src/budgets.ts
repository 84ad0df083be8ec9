import { bundle } from "./bytes/bundle.ts";
import type { Bundle } from "./bytes/bundle.ts";
import { adapterNames, CONNECTYCUBE, CONNECTYCUBE_HTTP, ENGAGE, facade, SIGNED_WEBHOOKS, WEBHOOKS, ZOOM } from "./bytes/programs.ts";

/** A limit for the size of a program. Sizes do not depend on the machine, so tests check them. */
export interface SizeBudget {
  readonly name: string;
  /** Bytes, minified and gzipped. */
  readonly limit: number;
  /** Our goal, in bytes. docs/decisions/0007-size-budgets.md explains why it differs from the limit. */
  readonly goal: number;
  readonly program: string;
  /** If given, the budget applies to the difference between `program` and this program. */
  readonly base?: string;
}

export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { name: "a client, one call", limit: 10_930, goal: 6000, program: CONNECTYCUBE },
  { name: "Engage's client, one call", limit: 12_730, goal: 7500, program: ENGAGE },
  { name: "Zoom's client, one call", limit: 16_240, goal: 8000, program: ZOOM },
  { name: "the entry point /http", limit: 2700, goal: 2700, program: CONNECTYCUBE_HTTP, base: CONNECTYCUBE },
  { name: "verifying webhooks", limit: 1000, goal: 1500, program: SIGNED_WEBHOOKS, base: WEBHOOKS },
  { name: "the facade with one adapter", limit: 20_390, goal: 11_000, program: facade(["connectycube"]) },
  { name: "the facade with all adapters", limit: 53_690, goal: 18_000, program: facade(adapterNames()) },
];

/** In the published files, the modules are in another order. That changes the gzipped size by up to this many bytes. */
export const PUBLISHED_NOISE = 20;

/**
 * How many bytes more the facade may load at the start if its packages are published. It loads downloads later, but the
 * runtime's file comes as a whole, with the part that only downloads use.
 */
export const PUBLISHED_LAZY = 450;

/** Types instantiated for twenty calls. */
export const INSTANTIATIONS_LIMIT = 200;

/** How many more instantiations a large API may need than a small one. */
export const INSTANTIATIONS_NOISE = 20;

/** Packages installed along with a client. */
export const PACKAGES_LIMIT = 3;

export interface MeasuredSize {
  readonly gzip: number;
  readonly bundle: Bundle;
}

/** Measures a program with the packages that are resolved from a file. Default: the sources in this workspace. */
export async function measureSize({ program, base }: SizeBudget, from?: string): Promise<MeasuredSize> {
  const measured = await bundle(program, from);
  return { gzip: measured.gzip - (base === undefined ? 0 : (await bundle(base, from)).gzip), bundle: measured };
}
