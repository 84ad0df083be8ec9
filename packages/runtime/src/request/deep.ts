/**
 * The fields of a nested value: `address[city]`, and for lists `tags[]`, or `items[0][id]` if they hold objects.
 * `undefined` is left out.
 */
export function deepFields(name: string, value: unknown): [name: string, value: unknown][] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || value instanceof Blob) return [[name, value]];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, each]) => deepFields(`${name}[${key}]`, each));
  const isPlain = value.every((each) => typeof each !== "object" || each === null);
  return value.flatMap((each, index) => deepFields(`${name}[${isPlain ? "" : index}]`, each));
}
