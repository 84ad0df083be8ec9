/** Something that can be found, as the search index holds it. */
export type Row = readonly [title: string, url: string, kind: string, where: string, words: string];

interface Prepared {
  readonly row: Row;
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly words: readonly string[];
}

const KIND_WEIGHTS: Record<string, number> = { method: 6, webhook: 5, guide: 4, export: 2, type: 1 };

/** Readies the rows for any number of searches. */
export function prepare(rows: readonly Row[]): Prepared[] {
  return rows.map((row) => {
    const [title, , , where, words] = row;
    return { row, title: title.toLowerCase(), titleWords: splitWords(title), words: [...splitWords(where), where.toLowerCase(), ...splitWords(words)] };
  });
}

/** The rows that have every word of a query, or the start of one, the best first. */
export function rank(prepared: readonly Prepared[], query: string, limit: number): Row[] {
  const wanted = splitWords(query);
  const whole = query.trim().toLowerCase();
  if (wanted.length === 0) return [];
  const scored = prepared.flatMap((each) => {
    const scores = wanted.map((word) => scoreWord(each, word));
    if (scores.includes(0)) return [];
    const score = scores.reduce((sum, one) => sum + one, 0) / wanted.length;
    // A name that is written as it is, capitals and all, is what is looked for.
    const exact = each.row[0] === query.trim() && query !== whole ? 20 : each.title.startsWith(whole) ? 5 : each.title.includes(whole) ? 3 : 0;
    return [{ row: each.row, score: score + exact + KIND_WEIGHTS[each.row[2]]! - each.titleWords.length / 10 }];
  });
  return scored
    .toSorted((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ row }) => row);
}

function scoreWord({ titleWords, words }: Prepared, word: string): number {
  // Who looks for "meetings" also means "meeting".
  const singular = word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
  if (titleWords.includes(word) || titleWords.includes(singular)) return 10;
  if (titleWords.some((each) => each.startsWith(singular))) return 8;
  if (words.includes(word)) return 4;
  return words.some((each) => each.startsWith(singular)) ? 3 : 0;
}

/** `reports.agent.onlineTimes` is found by any of its words. */
function splitWords(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
