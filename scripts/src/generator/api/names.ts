/** `meeting-id`, `meeting_id` and `meeting id` become `meetingId`. */
export function camelCase(text: string): string {
  const joined = text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "").replace(/^[0-9]/, "_$&");
  return joined.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());
}

/** `meetings/create` and `meeting-created` become `MeetingsCreate` and `MeetingCreated`. */
export function pascalCase(text: string): string {
  return capitalise(camelCase(text));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a text can stand as a property or a type without quotes. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/** A property's name as it is written in code. */
export function propertyName(text: string): string {
  return isIdentifier(text) ? text : JSON.stringify(text);
}

/** Hands out names, each once: a name that is taken gets a number. */
export class NameRegistry {
  readonly #taken: Set<string>;
  /** The next number of a name, so that a thousand of the same are not counted through each time. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
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
