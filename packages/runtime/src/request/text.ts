/** A value as the text that stands for it where there is no JSON around it: in a query, a form or a header. */
export function toText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
