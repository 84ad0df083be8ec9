/** Splits a text into words for the search: `createDemodesk` is also found by "create" and by "demodesk". */
export function tokenize(text: string): string[] {
  return text.split(/[\s\p{P}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** The start of a word is enough, and a letter in five may be wrong. Not in short words: "a" begins many, and is close to more. */
export const searchOptions = {
  fuzzy: (term: string): number | false => (term.length > 3 ? 0.2 : false),
  prefix: (term: string): boolean => term.length > 2,
  boost: { title: 6, titles: 2, text: 1 },
  /** Guides first, then methods. The thousands of exports would push both out of sight. Three guides are for maintainers. */
  boostDocument: (id: string): number => {
    if (/\/guides\/(specs|adding-a-provider|changing-a-spec)/.test(id)) return 1;
    return /\/guides\//.test(id) ? 4 : /\/api\//.test(id) ? 2 : /\/packages\/[^/]+\/[^/]+\.html/.test(id) ? 0.5 : 1;
  },
};
