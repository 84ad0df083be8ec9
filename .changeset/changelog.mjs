/** Writes the lines of a CHANGELOG.md: the words of each changeset, and of the changes in our packages that a release brings along. */

function summaryOf({ summary }) {
  return summary.replace(/<!--[^]*?-->/g, "").trim();
}

function item(text) {
  const [first, ...rest] = text.split("\n");
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
}

/** A changeset with a list has one line per change. */
function linesOf(changeset) {
  const summary = summaryOf(changeset);
  return summary.startsWith("- ") ? summary : item(summary);
}

export default {
  getReleaseLine: async (changeset) => `\n${linesOf(changeset)}`,

  /** Says what changed in the packages of ours that this one depends on, instead of only naming their versions. */
  getDependencyReleaseLine: async (changesets, updated) =>
    updated
      .map(({ name, newVersion }) => {
        const own = changesets.filter(({ releases }) => releases.some((release) => release.name === name)).map(linesOf);
        const inside = [...new Set(own.flatMap((text) => text.split("\n")))].map((line) => (line === "" ? "" : `  ${line}`));
        return [`- \`${name}\` ${newVersion}${inside.length > 0 ? ":" : ""}`, ...inside].join("\n");
      })
      .join("\n"),
};
