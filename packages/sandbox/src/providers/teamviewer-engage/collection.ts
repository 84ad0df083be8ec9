import { SandboxError } from "../../sandbox-error.ts";
import type { HandlerInput } from "../provider.ts";
import type { Caller } from "./keys.ts";
import type { State } from "./state.ts";

export type Input<Given = unknown> = HandlerInput<State, Caller, Given>;

/** The default and the largest page size. Neither is documented. */
const PAGE_SIZE = 20;
const LARGEST_PAGE = 100;

/** One page of a list. */
export interface Listed {
  readonly page: number;
  readonly results: unknown[];
}

/** The handlers that all kinds of objects share. */
export interface Collection<Item> {
  find(state: State, id: string): Item;
  /** A list in pages. */
  page(call: Input): Listed;
  /** A list without pages. */
  all(call: Input): unknown[];
  get(call: Input): unknown;
  delete(call: Input): null;
}

export interface CollectionOptions<Item> {
  /** The name in error messages: `customer`. */
  readonly name: string;
  of(state: State): Map<string, Item>;
  /** The path or query parameter with the id. */
  readonly parameter: string;
  /** Writes an item for a response. Default: the complete item. */
  describe?(item: Item, state: State): unknown;
}

export function createCollection<Item>({ name, of, parameter, describe = (item) => item }: CollectionOptions<Item>): Collection<Item> {
  const idOf = ({ params, query }: Input) => String(params[parameter] ?? query[parameter]);
  const find = (state: State, id: string) => {
    const item = of(state).get(id);
    if (item === undefined) throw notFound(name, id);
    return item;
  };
  const all = ({ state }: Input) => [...of(state).values()].map((item) => describe(item, state));
  return {
    find,
    all,
    page: (call) => pageOf(all(call), call.query),
    get: (call) => describe(find(call.state, idOf(call)), call.state),
    delete(call) {
      const id = idOf(call);
      find(call.state, id);
      of(call.state).delete(id);
      return null;
    },
  };
}

/** Cuts a page out of a list, by either kind of parameters. Throws a 400 for a page that cannot exist. */
export function pageOf(items: readonly unknown[], query: Readonly<Record<string, unknown>>): Listed {
  const read = (names: readonly string[], fallback: number, min: number) => {
    const name = names.find((each) => query[each] !== undefined);
    const value = name === undefined ? fallback : Number(query[name]);
    if (value < min) throw new SandboxError(400, `${name} is ${value}, but it must be at least ${min}`);
    return value;
  };
  const page = read(["pageNumber", "page"], 0, 0);
  const size = Math.min(LARGEST_PAGE, read(["pageSize", "size"], PAGE_SIZE, 1));
  const start = read(["offset"], 0, 0) + page * size;
  return { page, results: items.slice(start, start + size) };
}

/** Stores an item under its own id or a new one. The documentation does not describe an id that exists; the item is replaced. */
export function add<Item extends { id: string }>({ sequence }: State, items: Map<string, Item>, given: object): Item {
  const item = { id: sequence.objectId(), ...given } as Item;
  items.set(item.id, item);
  return item;
}

/** The response to an unknown id. */
export function notFound(name: string, id: string): SandboxError {
  return new SandboxError(404, `no ${name} has the id ${id}`);
}

/** Writes a time as ISO 8601. */
export function writeTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Groups items by a key, in the order in which the keys first occur. */
export function groupItems<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
