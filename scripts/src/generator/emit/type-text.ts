/** Pieces of TypeScript types, as text. */

/** A value's own type. */
export function literal(value: unknown): string {
  return typeof value === "object" && value !== null ? "unknown" : JSON.stringify(value);
}

export function list(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}

/** A union, each member once; `unknown` takes all, and `never` nothing. */
export function union(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type) => type !== "never");
  return distinct.includes("unknown") ? "unknown" : distinct.length === 0 ? "never" : distinct.join(" | ");
}

/** An intersection, to which `unknown` adds nothing. */
export function intersection(types: readonly string[]): string {
  const known = [...new Set(types)].filter((type) => type !== "unknown");
  if (known.length <= 1) return known[0] ?? "unknown";
  return known.map((type) => (isUnion(type) ? `(${type})` : type)).join(" & ");
}

/** Whether a type is a union at its own level: what stands in brackets or quotes does not count. */
function isUnion(type: string): boolean {
  let depth = 0;
  for (const [token] of type.matchAll(/\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|[{(<[\])}>|]/gs)) {
    if (token === "|" && depth === 0) return true;
    if ("{(<[".includes(token)) depth++;
    else if ("})>]".includes(token)) depth--;
  }
  return false;
}
