/** Splits a text into words for the search: `createDemodesk` is also found by "create" and by "demodesk". */
export function tokenize(text: string): string[] {
  return text.split(/[\s\p{P}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** A letter in five may be wrong, and the start of a word is enough. */
export const searchOptions = {
  fuzzy: 0.2,
  prefix: true,
  boost: { title: 6, titles: 2, text: 1 },
  /** Guides first, then methods. The thousands of exports would push both out of sight. The guide to specs is for maintainers. */
  boostDocument: (id: string): number => (/\/guides\/specs/.test(id) ? 1 : /\/guides\//.test(id) ? 4 : /\/api\//.test(id) ? 2 : /\/packages\/[^/]+\/[^/]+\.html/.test(id) ? 0.5 : 1),
};
