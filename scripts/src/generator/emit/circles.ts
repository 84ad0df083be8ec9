import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema } from "../../shared/openapi.ts";
import { isInterface } from "./schema-kinds.ts";

/** How a type is made of another: together with it, as a list of it, or as one of several. */
export type Way = "part" | "item" | "choice";

/** Where a circle can be cut in several places, it is cut at the first of these. */
const CUT_FIRST: readonly Way[] = ["part", "item", "choice"];

/**
 * Types that are made of themselves, which TypeScript refuses: `Pet` is a `Cat` or a `Dog`, and a `Cat` is a `Pet` with
 * claws. This circle is cut at the part: a cat then has what a pet has, without the choice. A list of itself is no circle
 * for a named type, but it is for openapi-typescript's.
 */
export class Circles {
  /** The circles that are left once every way before this one is cut. */
  readonly #left: ReadonlyMap<Way, ReadonlyMap<string, number>>;

  constructor(document: Document, ways: readonly Way[] = ["part", "choice"]) {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const edges = new Map(schemas.map(([name, schema]) => [name, isInterface(schema) ? [] : findEdges(document, schema, "choice", [])]));
    const circlesOf = (left: readonly Way[]) =>
      findCircles(new Map([...edges].map(([name, targets]) => [name, targets.filter(({ way }) => left.includes(way)).map(({ to }) => to)])));
    const order = CUT_FIRST.filter((way) => ways.includes(way));
    this.#left = new Map(order.map((way, index) => [way, circlesOf(order.slice(index))]));
  }

  get areThere(): boolean {
    return [...this.#left.values()].some(({ size }) => size > 0);
  }

  /** Whether a type cannot be made of another this way. */
  has(owner: string, target: string, way: Way): boolean {
    const circles = this.#left.get(way);
    const circle = circles?.get(owner);
    return circle !== undefined && circle === circles?.get(target);
  }
}

interface Edge {
  readonly to: string;
  readonly way: Way;
}

/** What a type is made of. A property's type is none of it: an object's properties are looked at later. */
function findEdges(document: Document, schema: Schema, way: Way, followed: readonly string[]): Edge[] {
  if (typeof schema === "boolean") return [];
  const { $ref, allOf = [], oneOf = [], anyOf = [], items = true, prefixItems = [] } = schema;
  const parts = allOf.flatMap((part) => findEdges(document, part, "part", followed));
  const choices = [...oneOf, ...anyOf].flatMap((choice) => findEdges(document, choice, "choice", followed));
  const list = [items, ...prefixItems].flatMap((item) => findEdges(document, item, "item", followed));
  if ($ref === undefined || followed.includes($ref)) return [...parts, ...list, ...choices];
  const to = schemaName($ref);
  return [
    ...parts,
    ...list,
    ...choices,
    ...(to === undefined ? findEdges(document, lookUp(document, $ref) as Schema, way, [...followed, $ref]) : [{ to, way }]),
  ];
}

/** The circles of a graph, after Tarjan: the number of the circle for each node that is in one. */
function findCircles(edges: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles = new Map<string, number>();
  const visit = (node: string) => {
    const number = numbers.size;
    numbers.set(node, number);
    lowest.set(node, number);
    stack.push(node);
    for (const target of edges.get(node) ?? []) {
      if (!numbers.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(target)!));
    }
    if (lowest.get(node) !== number) return;
    const members = stack.splice(stack.indexOf(node));
    if (members.length > 1 || edges.get(node)?.includes(node)) for (const member of members) circles.set(member, number);
  };
  for (const node of edges.keys()) if (!numbers.has(node)) visit(node);
  return circles;
}
