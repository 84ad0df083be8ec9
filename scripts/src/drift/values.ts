import type { Reading } from "./operations.ts";
import type { Service, Source } from "./services.ts";

/** How many items of a list are tried: what one of them leads to may be gone. */
const MOST_ITEMS = 3;

/** What parameters can be given: from the environment, from the service's hints, and from the answers so far. */
export class Values {
  readonly #service: Service;
  readonly #given: Readonly<Record<string, string>>;
  readonly #answers = new Map<string, unknown>();

  constructor(service: Service, given: Readonly<Record<string, string>>) {
    this.#service = service;
    this.#given = given;
  }

  remember(operation: string, data: unknown): void {
    this.#answers.set(operation, data);
  }

  /** Whether the service has answered anything. */
  get hasAnswers(): boolean {
    return this.#answers.size > 0;
  }

  /** The parameters of the calls to try, one after the other, or the names of those that nothing is known for. */
  for(reading: Reading): { calls: Record<string, unknown>[] } | { missing: string[] } {
    const candidates = reading.required.map((name) => ({ name, values: this.#candidates(reading, name) }));
    const missing = candidates.filter(({ values }) => values.length === 0).map(({ name }) => name);
    if (missing.length > 0) return { missing };
    const most = Math.max(1, ...candidates.map(({ values }) => values.length));
    const calls = Array.from({ length: most }, (_, index) => Object.fromEntries(candidates.map(({ name, values }) => [name, values[index] ?? values.at(-1)])));
    return { calls };
  }

  #candidates(reading: Reading, name: string): unknown[] {
    const { values = {} } = this.#service;
    if (this.#given[name] !== undefined) return [this.#given[name]];
    if (name in values) return [values[name]];
    if (name === "body") return reading.exampleBody === undefined ? [] : [reading.exampleBody];
    for (const source of this.#sources(reading, name)) {
      const found = itemsOf(this.#answers.get(source.operation)).flatMap((item) => valueAt(item, source) ?? []);
      if (found.length > 0) return found.slice(0, MOST_ITEMS);
    }
    return [];
  }

  /** `sessionId` is the id of an item of `sessions/list`, and `ruleId` one of the list beside the operation. */
  #sources({ id }: Reading, name: string): Source[] {
    const hint = this.#service.sources?.[name];
    if (hint) return [hint];
    if (!name.endsWith("Id")) return [];
    const lists = [`${name.slice(0, -2)}s/list`, id.replace(/[^/]+$/, "list")];
    return lists.flatMap((operation) =>
      operation === id
        ? []
        : [
            { operation, value: "id" },
            { operation, value: "_id" },
          ],
    );
  }
}

/** The items of an answer: the answer itself where it is a list, else the first list in it. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const lists = typeof data === "object" && data !== null ? Object.values(data).filter((each) => Array.isArray(each)) : [];
  return (lists[0] as unknown[] | undefined) ?? [];
}

function valueAt(item: unknown, { value }: Source): unknown {
  if (value === undefined) return item;
  return value.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown> | null | undefined)?.[part], item);
}
