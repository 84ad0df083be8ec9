/** How much a release changes for those who use it, from nothing to what breaks their programs. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** One thing that is different for users, in their words. */
export interface Change {
  readonly text: string;
  readonly bump: Bump;
  /** Whether it only says that something is different: left out where another change says what. */
  readonly isVague?: boolean;
}

export function isLess(left: Bump, right: Bump): boolean {
  return BUMPS.indexOf(left) < BUMPS.indexOf(right);
}

export function largest(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

/**
 * The bump that a change needs on top of a version. Before 1.0 npm's `^` stays within the minor: what breaks is a minor
 * there, and everything else a patch.
 */
export function bumpFor(change: Bump, version: string): Bump {
  if (!version.startsWith("0.") || change === "none") return change;
  return change === "major" ? "minor" : "patch";
}

/** What lies between two versions. */
export function bumpBetween(older: string, newer: string): Bump {
  const [from, to] = [older, newer].map((version) => version.split("-")[0]!.split(".").map(Number)) as [number[], number[]];
  const index = to.findIndex((part, place) => part !== from[place]);
  if (index === -1 || to[index]! < from[index]!) return "none";
  return (["major", "minor", "patch"] as const)[index] ?? "none";
}
