/**
 * The caller's own id of a meeting, kept in the title for providers that have no better place: `Demo [ref:order-17]`.
 * Reading takes it off again.
 */
const MARKER = / \[ref:([^\]\s]+)\]$/;

/** A title with the mark of a reference. */
export function markTitle(title: string, reference: string | undefined): string {
  return reference === undefined ? title : `${title} ${referenceMark(reference)}`;
}

/** The mark by which a meeting can be searched. */
export function referenceMark(reference: string): string {
  return `[ref:${encodeURIComponent(reference)}]`;
}

/** The title and the reference in it. */
export function readMarkedTitle(text: string): { title: string; reference: string | undefined } {
  const [mark, encoded] = MARKER.exec(text) ?? [];
  if (mark === undefined) return { title: text, reference: undefined };
  try {
    return { title: text.slice(0, -mark.length), reference: decodeURIComponent(encoded!) };
  } catch {
    return { title: text, reference: undefined };
  }
}
