/** The words of names, split so that `ListAllDropletActions`, `droplet_actions` and `droplet-actions` can be compared. */

/** Words whose plural does not end in `s`, or whose singular does. */
const IRREGULAR: Readonly<Record<string, string>> = { people: "person", children: "child", indices: "index", data: "data", media: "media" };

/** Splits a name into its words, in lower case. */
export function splitWords(text: string): string[] {
  return (text.normalize("NFC").match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lm}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** The singular of a word in lower case. It is good enough to compare words, not to show them. */
export function singular(word: string): string {
  if (IRREGULAR[word] !== undefined && Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word];
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(sses|shes|ches|xes|zes)$/.test(word)) return word.replace(/es$/, "");
  return /([^su]|au)s$/.test(word) && !/(is|news|series|status)$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word in lower case is a plural. */
export function isPlural(word: string): boolean {
  return singular(word) !== word;
}

/** Whether two lists of words are the same but for singular and plural. */
export function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => singular(word) === singular(right[index]!));
}
