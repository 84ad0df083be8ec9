/** `an integer`, for the name of a type. */
export function nameType(type: string): string {
  if (type === "null" || type === "nothing") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** `a string`, for what kind of thing a value is. */
export function nameKind(value: unknown): string {
  return nameType(typeOf(value));
}

function typeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

export function listChoices(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

export function listAll(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "none") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
