import type { Reading } from "./operations.ts";
import type { DriftTarget, Source } from "./providers.ts";

/** How many items of a list to try, because some may lead to a deleted object. */
const MOST_ITEMS = 10;

/** Values for parameters, from the environment, from hints in `providers.ts`, and from earlier responses. */
export class Values {
  readonly #provider: DriftTarget;
  readonly #given: Readonly<Record<string, string>>;
  readonly #responses = new Map<string, unknown>();

  constructor(provider: DriftTarget, given: Readonly<Record<string, string>>) {
    this.#provider = provider;
    this.#given = given;
  }

  remember(operation: string, data: unknown): void {
    this.#responses.set(operation, data);
  }

  /** Whether there was any response. */
  get hasResponses(): boolean {
    return this.#responses.size > 0;
  }

  /** The parameters of the calls to try in turn, or the names of parameters without a known value. */
  for(reading: Reading): { calls: Record<string, unknown>[] } | { missing: string[] } {
    const candidates = reading.required.map((name) => ({ name, values: this.#candidates(reading, name) }));
    const missing = candidates.filter(({ values }) => values.length === 0).map(({ name }) => name);
    if (missing.length > 0) return { missing };
    const most = Math.max(1, ...candidates.map(({ values }) => values.length));
    const calls = Array.from({ length: most }, (_, index) => Object.fromEntries(candidates.map(({ name, values }) => [name, values[index] ?? values.at(-1)])));
    return { calls };
  }

  #candidates(reading: Reading, name: string): unknown[] {
    const { values = {} } = this.#provider;
    if (this.#given[name] !== undefined) return [this.#given[name]];
    if (name in values) return [values[name]];
    if (name === "body") return reading.exampleBody === undefined ? [] : [reading.exampleBody];
    const lists = this.#sources(reading, name).map((source) => itemsOf(this.#responses.get(source.operation)).flatMap((item) => valueAt(item, source) ?? []));
    // Hints wait for each other: every list that they name has to be read first.
    if (this.#provider.sources?.[name] && lists.some((found) => found.length === 0)) return [];
    return lists.flatMap((found) => found.slice(0, MOST_ITEMS));
  }

  /** `sessionId` is the id of an item of `sessions/list`, and `ruleId` one of the list beside the operation. */
  #sources({ id }: Reading, name: string): readonly Source[] {
    const hint = this.#provider.sources?.[name];
    if (hint) return [hint].flat();
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

/** The items of a response: the response itself if it is a list, otherwise the first list in it. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const lists = typeof data === "object" && data !== null ? Object.values(data).filter((each) => Array.isArray(each)) : [];
  return (lists[0] as unknown[] | undefined) ?? [];
}

function valueAt(item: unknown, { value }: Source): unknown {
  if (value === undefined) return item;
  return value.split(".").reduce<unknown>((node, part) => (node as Record<string, unknown> | null | undefined)?.[part], item);
}
