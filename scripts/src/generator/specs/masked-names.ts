/** Names that every object has. Redocly looks them up without asking whether they are an object's own. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** Unlike any name of a provider. */
const MASK = "__masked_by_meetwire";

/** Whether a text contains a name that every object has. Most files do not. */
export function mayNeedMask(text: string): boolean {
  return INHERITED.some((name) => text.includes(name));
}

/** A copy that renames the keys that every object has, and references to them. */
export function maskNames(value: unknown): unknown {
  return rename(value, (name) => (INHERITED.includes(name) ? name + MASK : name));
}

/** Undoes `maskNames`. */
export function unmaskNames(value: unknown): unknown {
  return rename(value, unmaskText);
}

export function unmaskText(text: string): string {
  return text.replaceAll(MASK, "");
}

function rename(value: unknown, name: (key: string) => string): unknown {
  if (typeof value === "string") return renameIn(value, name);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => rename(each, name));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [name(key), rename(each, name)]));
}

/** A reference with other names in its path. */
function renameIn(text: string, name: (key: string) => string): string {
  const [, file, path] = /^([^\s#]*#\/)(\S*)$/.exec(text) ?? [];
  return path === undefined ? text : file + path.split("/").map(name).join("/");
}
