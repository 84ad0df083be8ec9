import { SandboxError } from "../../sandbox-error.ts";
import type { HandlerInput } from "../provider.ts";
import type { Caller } from "./keys.ts";
import type { State } from "./state.ts";

export type Input<Given = unknown> = HandlerInput<State, Caller, Given>;

/** How many items a page has when none is asked for, and at most: neither is documented. */
const PAGE_SIZE = 20;
const LARGEST_PAGE = 100;

/** One page of a list, as the service answers it. */
export interface Listed {
  readonly page: number;
  readonly results: unknown[];
}

/** The handlers that each kind of entity has in the same way. */
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
  /** As in what is said when there is none: `customer`. */
  readonly name: string;
  of(state: State): Map<string, Item>;
  /** The path or query parameter with the id. */
  readonly parameter: string;
  /** What of an item is answered. Default: all of it. */
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

/** Cuts a page out of a list, by either kind of parameters. */
export function pageOf(items: readonly unknown[], query: Readonly<Record<string, unknown>>): Listed {
  const page = Math.max(0, Number(query["pageNumber"] ?? query["page"] ?? 0));
  const size = Math.min(LARGEST_PAGE, Math.max(1, Number(query["pageSize"] ?? query["size"] ?? PAGE_SIZE)));
  const start = Math.max(0, Number(query["offset"] ?? 0)) + page * size;
  return { page, results: items.slice(start, start + size) };
}

/** Keeps what a request gave, which has been checked against the spec, under the id that it brings or a new one. */
export function add<Item extends { id: string }>({ sequence }: State, items: Map<string, Item>, name: string, given: object): Item {
  const item = { id: sequence.objectId(), ...given } as Item;
  if (items.has(item.id)) throw new SandboxError(409, `there already is a ${name} ${item.id}`);
  items.set(item.id, item);
  return item;
}

/** The service's answer where there is nothing under an id. */
export function notFound(name: string, id: string): SandboxError {
  return new SandboxError(404, `there is no ${name} ${id}`);
}

/** A time as the service writes it. */
export function writeTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}

/** Items by a key, in the order in which the keys first occur. */
export function groupItems<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
