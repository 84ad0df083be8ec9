/**
 * Stores the caller's own id of a meeting in its title, for providers that have no better place: `Demo [ref:order-17]`.
 * When a meeting is read, the mark is removed from the title.
 */
const MARKER = / \[ref:([^\]\s]+)\]$/;

/** Adds the mark of a reference to a title. */
export function markTitle(title: string, reference: string | undefined): string {
  return reference === undefined ? title : `${title} ${referenceMark(reference)}`;
}

/** The mark of a reference. Adapters search for it. */
export function referenceMark(reference: string): string {
  return `[ref:${encodeURIComponent(reference)}]`;
}

/** Splits a title into the title itself and the reference. */
export function readMarkedTitle(text: string): { title: string; reference: string | undefined } {
  const [mark, encoded] = MARKER.exec(text) ?? [];
  if (mark === undefined) return { title: text, reference: undefined };
  try {
    return { title: text.slice(0, -mark.length), reference: decodeURIComponent(encoded!) };
  } catch {
    return { title: text, reference: undefined };
  }
}
