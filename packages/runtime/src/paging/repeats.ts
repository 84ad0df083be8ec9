/** How often pages without identifiers may be equal in a row. Equal rows can be real data, but a list has to end. */
const MOST_EQUAL_PAGES = 30;

/** The usual names of an identifier, such as `id`, `user_id` and `userId`. */
const ID = /(^|_)(id|uuid|guid|ID|UUID|GUID)$|[a-z](Id|ID|Uuid|UUID|Guid)$/;

/** Gets the items of each page, and the cursor of the page after it. */
export type RepeatDetector = (items: readonly unknown[], next: string | undefined) => boolean;

/**
 * Notices that a provider ignores paging and sends pages or cursors that it has sent before. If the items have identifiers, a page
 * with the same ones is enough. Without identifiers, equal pages may be real data, so only many in a row count.
 */
export function createRepeatDetector(): RepeatDetector {
  const seen = new Set<string>();
  let last: string | undefined;
  let equal = 0;
  return (items, next) => {
    if (next !== undefined && seen.size === seen.add(next).size) return true;
    if (items.length === 0) return false;
    const ids = identify(items);
    const page = fingerprint(ids ?? items);
    equal = page === last ? equal + 1 : 0;
    last = page;
    if (!ids) return equal >= MOST_EQUAL_PAGES;
    const repeated = seen.has(page);
    seen.add(page);
    return repeated;
  };
}

/**
 * The identifiers of a page's items, if each item has its own. All that an item has count: in Zoom's list of participants,
 * `id` is the person, who may come twice, and `user_id` is the visit.
 */
function identify(items: readonly unknown[]): readonly string[] | undefined {
  const ids = items.map((item) =>
    Object.entries(Object(item) as object)
      .filter(([name, value]) => ID.test(name) && value != null && value !== "")
      .join(),
  );
  return ids.includes("") || new Set(ids).size < ids.length ? undefined : ids;
}

/** Recognizes a page by its length, its first and its last item. */
function fingerprint(items: readonly unknown[]): string {
  return JSON.stringify([items.length, items[0], items.at(-1)]);
}
