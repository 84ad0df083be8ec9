/** `meeting-id`, `meeting_id` and `meeting id` become `meetingId`. Letters of every script count. */
export function camelCase(text: string): string {
  const joined = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? "")
    .replace(/^[^\p{ID_Start}]/u, "_$&")
    // Letters such as ² are numbers that no name can hold.
    .replace(/[^\p{ID_Continue}]/gu, "_");
  return joined.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (start) => start.toLowerCase());
}

/** `meetings/create` and `meeting-created` become `MeetingsCreate` and `MeetingCreated`. */
export function pascalCase(text: string): string {
  return capitalise(camelCase(text));
}

export function capitalise(text: string): string {
  return text.replace(/^./u, (first) => first.toUpperCase());
}

/** An API's title within a sentence: `the Zoom API`, but `Zoom`. */
export function withArticle(title: string): string {
  const name = title.trim().replace(/^the\s+/i, "");
  return name !== title.trim() || /\bapi\b/i.test(name) ? `the ${name}` : name;
}

/** Whether a text can stand as a property or a type without quotes. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u.test(text);
}

/** A property's name in a type, quoted if needed. */
export function propertyName(text: string): string {
  return isIdentifier(text) ? text : JSON.stringify(text);
}

/** A property's name in an object, where a plain `__proto__` would set the prototype. */
export function propertyKey(text: string): string {
  return text === "__proto__" ? '["__proto__"]' : propertyName(text);
}

/** Hands out names, each once: a name that is taken gets a number. */
export class NameRegistry {
  readonly #taken: Set<string>;
  /** The next number of each name, so many equal names do not require counting from 1 each time. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** Claims the first free name; if all are taken, the first one with a number. */
  claimOneOf(names: readonly string[]): string {
    return this.claim(names.find((name) => name !== "" && !this.#taken.has(name)) ?? names[0]!);
  }

  claim(name: string): string {
    let free = name;
    let number = this.#next.get(name) ?? 2;
    for (; this.#taken.has(free); number++) free = `${name}${number}`;
    this.#next.set(name, number);
    this.#taken.add(free);
    return free;
  }
}
