import semver from "semver";

/** How much a change affects users, from not at all to breaking their programs. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** One thing that changed for users. */
export interface Change {
  /** A sentence without its full stop. If the change breaks programs, it includes advice. */
  readonly text: string;
  /** The bump from 1.0 on. */
  readonly bump: Bump;
  /** Whether the text only says that something changed. It is left out if another change is more precise. */
  readonly isVague?: boolean;
}

export function isLess(left: Bump, right: Bump): boolean {
  return BUMPS.indexOf(left) < BUMPS.indexOf(right);
}

export function largest(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

/** The bump that a change needs after a version. Before 1.0 npm's `^` allows patches only, so a breaking change is a minor and every other one a patch. */
export function bumpFor(change: Bump, version: string): Bump {
  if (semver.major(version) > 0 || change === "none") return change;
  return change === "major" ? "minor" : "patch";
}

/** The bump between two versions. A pre-release counts as the version that it leads to. */
export function bumpBetween(older: string, newer: string): Bump {
  if (!semver.gt(newer, older)) return "none";
  const difference = semver.diff(older, newer)?.replace("pre", "");
  return BUMPS.find((bump) => bump === difference) ?? "patch";
}
