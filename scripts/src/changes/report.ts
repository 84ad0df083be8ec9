import type { Assessment, Assessments } from "./assess.ts";
import { bumpFor, isLess } from "./change.ts";
import type { Change } from "./change.ts";

/** The readable report: the changes in each package, the required bump, and the remaining steps. */
export function writeReport({ packages, problems }: Assessments): string {
  const [released, unreleased] = [packages.filter(({ release }) => release), packages.filter(({ release }) => !release)];
  const isSame = ({ required, planned }: Assessment) => required === "none" && planned === "none";
  const same = released.filter(isSame);
  const parts = released.filter((each) => !isSame(each)).map(writePackage);
  if (same.length > 0) parts.push(`Unchanged: ${same.map(({ name, release }) => `${name}@${release!.version}`).join(", ")}`);
  if (released.length === 0) parts.push("No package has been released yet, so there is nothing to compare with.");
  else if (unreleased.length > 0) parts.push(`Not released yet: ${unreleased.map(({ name }) => name).join(", ")}`);
  return [...parts, ...problems].join("\n\n");
}

function writePackage(assessment: Assessment): string {
  const { name, release, required, planned, changes, unrecorded } = assessment;
  const { version } = release!;
  const state = isLess(planned, required)
    ? planned === "none"
      ? "no changeset yet"
      : `the changesets ask for ${planned}, which is too small`
    : unrecorded.length > 0
      ? `the changesets lack ${unrecorded.length === 1 ? "a change" : `${unrecorded.length} changes`}`
      : `planned: ${planned}`;
  const lines = changes.map(
    (change) => `  ${bumpFor(change.bump, version).padEnd(5)}  ${sentence(change)}${unrecorded.includes(change) ? " (in no changeset)" : ""}`,
  );
  return [`${name}, since ${version}: ${required === "none" ? "nothing that needs a release" : required} (${state})`, ...lines].join("\n");
}

/** Whether a changeset is missing or too small. */
export function isMissing({ required, planned, unrecorded }: Assessment): boolean {
  return isLess(planned, required) || unrecorded.length > 0;
}

export function sentence({ text }: Change): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
