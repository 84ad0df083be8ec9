import type { Assessment } from "./assess.ts";
import { bumpFor, isLess } from "./change.ts";
import type { Change } from "./change.ts";

/** What a person reads: per package what is different, what each change asks for, and what is still to be done. */
export function writeReport(assessments: readonly Assessment[]): string {
  const [released, unreleased] = [assessments.filter(({ release }) => release), assessments.filter(({ release }) => !release)];
  if (released.length === 0) return "Nothing was released yet, so there is nothing to compare with.";
  const parts = released.flatMap((each) => (each.required === "none" && each.planned === "none" ? [] : [writePackage(each)]));
  const same = released.filter(({ required, planned }) => required === "none" && planned === "none");
  if (same.length > 0) parts.push(`As released: ${same.map(({ name, release }) => `${name}@${release!.version}`).join(", ")}`);
  if (unreleased.length > 0) parts.push(`Not released yet, with nothing to compare with: ${unreleased.map(({ name }) => name).join(", ")}`);
  return parts.join("\n\n");
}

function writePackage(assessment: Assessment): string {
  const { name, release, required, planned } = assessment;
  const { version } = release!;
  const lines = changesOf(assessment).map(({ text, bump }) => `  ${bumpFor(bump, version).padEnd(5)}  ${text}`);
  const state = isMissing(assessment) ? (planned === "none" ? "no changeset yet" : `the changesets say ${planned}: too small`) : `planned: ${planned}`;
  return [`${name}, since ${version}: ${required === "none" ? "nothing that needs a release" : required} (${state})`, ...lines].join("\n");
}

/** Whether the changesets ask for less than the changes do. */
export function isMissing({ required, planned }: Assessment): boolean {
  return isLess(planned, required);
}

/** The changes that users are to be told, the largest first. */
export function changesOf({ found }: Assessment): Change[] {
  const all = [
    ...new Map(
      Object.values(found)
        .flat()
        .map((change) => [change.text, change]),
    ).values(),
  ];
  const told = all.filter((change) => !change.isVague || !all.some((other) => !other.isVague && !isLess(other.bump, change.bump)));
  return told.toSorted((left, right) => (left.bump === right.bump ? 0 : isLess(left.bump, right.bump) ? 1 : -1));
}

/**
 * The sentences of a changeset. The spec's words are the users' own; the others' are said where they weigh more, since
 * then it was the generator or the runtime that changed. What only the docs show is left out where there is more to say.
 */
export function sentencesOf(assessment: Assessment): string[] {
  const { found, release, required } = assessment;
  const isSaid = found.spec.some(({ bump }) => bumpFor(bump, release!.version) === required);
  const changes = isSaid ? found.spec : changesOf(assessment);
  const serious = changes.filter(({ bump }) => bump !== "patch");
  return [...new Set((serious.length > 0 ? serious : changes).map(({ text }) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`))];
}
