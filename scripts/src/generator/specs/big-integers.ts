/**
 * Integers beyond 2^53 in a spec. JavaScript's numbers would round them, and the docs would show other digits than the
 * provider's file. So a loaded spec holds them as `bigint`.
 */

/** An integer with this many digits may be beyond 2^53. Few files have one, so most are parsed only once. */
const MAY_BE_BIG = /(^|[\s:,[])-?\d{16,}(?=[\s,\]}]|$)/m;

// Lets JSON.stringify write their digits. Nothing else in these tools uses a bigint.
Object.assign(BigInt.prototype, {
  toJSON(this: bigint) {
    return (JSON as unknown as { rawJSON(text: string): object }).rawJSON(String(this));
  },
});

/** Parses JSON. Integers that a number would round become `bigint`. */
export function parseJson(text: string): unknown {
  if (!MAY_BE_BIG.test(text)) return JSON.parse(text) as unknown;
  const revive = (_key: string, value: unknown, { source = "" }: { source?: string }) => (isRounded(value) && /^-?\d+$/.test(source) ? BigInt(source) : value);
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown) as unknown;
}

/** Puts the digits back into a file that was parsed as YAML. Changes `parsed`. */
export async function restoreDigits(parsed: unknown, text: string): Promise<void> {
  if (typeof parsed !== "object" || !MAY_BE_BIG.test(text)) return;
  // Loaded only if needed: loading it takes as long as generating a small package.
  const { parseDocument } = await import("yaml");
  restore(parsed, parseDocument(text, { intAsBigInt: true, merge: true }).toJS({ maxAliasCount: -1 }));
}

function restore(rounded: unknown, exact: unknown): unknown {
  if (typeof exact === "bigint") return isRounded(rounded) ? exact : rounded;
  if (typeof rounded !== "object" || rounded === null || typeof exact !== "object" || exact === null) return rounded;
  for (const [key, value] of Object.entries(rounded)) {
    const restored = restore(value, (exact as Record<string, unknown>)[key]);
    if (typeof restored === "bigint") (rounded as Record<string, unknown>)[key] = restored;
  }
  return rounded;
}

/** Whether a value of a spec is a number. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isRounded(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** The same spec with every `bigint` as a number, for tools that know only numbers. */
export function roundIntegers<Value>(value: Value): Value {
  if (typeof value === "bigint") return Number(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const key in value) {
    const each = (value as Record<string, unknown>)[key];
    const rounded = roundIntegers(each);
    if (rounded !== each) (copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>)[key] = rounded;
  }
  return (copy ?? value) as Value;
}
