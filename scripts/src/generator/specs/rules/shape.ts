import type { Node } from "./rule.ts";

/** The required type of an extension's key. */
export interface Want {
  readonly words: string;
  readonly is: (value: unknown) => boolean;
  readonly required?: boolean;
}

/** Called with the path of a problem, below the extension, and its message. */
export type Complain = (path: (string | number)[], message: string) => void;

export const isRecord = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

export const text: Want = { words: "a string", is: (value) => typeof value === "string" && value !== "" };
export const count: Want = { words: "a number above 0", is: (value) => typeof value === "number" && value > 0 };
export const url: Want = { words: "an absolute URL", is: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value) };
export const record: Want = { words: "a map", is: isRecord };
export const texts: Want = { words: "a list of strings", is: (value) => Array.isArray(value) && value.length > 0 && value.every((each) => text.is(each)) };
export const textMap: Want = { words: "a map of strings", is: (value) => isRecord(value) && Object.values(value).every((each) => typeof each === "string") };
export const anything: Want = { words: "anything", is: () => true };

export const oneOf = (...values: unknown[]): Want => ({ words: values.join(" or "), is: (value) => values.includes(value) });
export const required = (want: Want): Want => ({ ...want, required: true });

/** Reports missing, unknown and invalid keys. Returns `true` if there are no problems. */
export function checkShape(
  name: string,
  value: unknown,
  shape: Readonly<Record<string, Want>>,
  complain: Complain,
  path: (string | number)[] = [],
): value is Node {
  const label = [name, ...path].join(".");
  if (!isRecord(value)) {
    complain(path, `${label} is a map with ${Object.keys(shape).join(", ")}`);
    return false;
  }
  let good = true;
  const wrong = (key: string, message: string) => {
    complain([...path, key], message);
    good = false;
  };
  for (const [key, want] of Object.entries(shape)) {
    if (value[key] === undefined ? want.required : !want.is(value[key])) wrong(key, `${label}.${key} has to be ${want.words}`);
  }
  for (const key of Object.keys(value)) if (!(key in shape)) wrong(key, `${label} has no key ${key}: it has ${Object.keys(shape).join(", ")}`);
  return good;
}
