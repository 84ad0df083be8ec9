import { lookUp, schemaName } from "../../shared/openapi.ts";
import type { Document, Schema } from "../../shared/openapi.ts";
import { isInterface } from "./schema-kinds.ts";

/** How one type contains another: as a part of an `allOf`, as a list's items, or as a branch of a choice. */
export type EdgeKind = "part" | "item" | "choice";

/** If a cycle can be cut in several places, it is cut at the first of these. */
const CUT_FIRST: readonly EdgeKind[] = ["part", "item", "choice"];

/**
 * Types that contain themselves, which TypeScript refuses: `Pet` is a `Cat` or a `Dog`, and a `Cat` is a `Pet` with
 * claws. This cycle is cut at the part: a cat then has a pet's properties without the choice. A list of itself is
 * a cycle only for openapi-typescript, not for a named type.
 */
export class Cycles {
  /** The cycles that are left once every kind of edge before this one is cut. */
  readonly #left: ReadonlyMap<EdgeKind, ReadonlyMap<string, number>>;

  constructor(document: Document, kinds: readonly EdgeKind[] = ["part", "choice"]) {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const edges = new Map(schemas.map(([name, schema]) => [name, isInterface(schema) ? [] : findEdges(document, schema, "choice", [])]));
    const cyclesOf = (left: readonly EdgeKind[]) =>
      findCycles(new Map([...edges].map(([name, targets]) => [name, targets.filter(({ kind }) => left.includes(kind)).map(({ to }) => to)])));
    const order = CUT_FIRST.filter((kind) => kinds.includes(kind));
    this.#left = new Map(order.map((kind, index) => [kind, cyclesOf(order.slice(index))]));
  }

  get exist(): boolean {
    return [...this.#left.values()].some(({ size }) => size > 0);
  }

  /** Whether an edge of this kind from one type to another is cut. */
  isCut(owner: string, target: string, kind: EdgeKind): boolean {
    const cycles = this.#left.get(kind);
    const cycle = cycles?.get(owner);
    return cycle !== undefined && cycle === cycles?.get(target);
  }
}

interface Edge {
  readonly to: string;
  readonly kind: EdgeKind;
}

/** The types that a type contains. Properties do not count: TypeScript resolves an object's properties later. */
function findEdges(document: Document, schema: Schema, kind: EdgeKind, followed: readonly string[]): Edge[] {
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
    ...(to === undefined ? findEdges(document, lookUp(document, $ref) as Schema, kind, [...followed, $ref]) : [{ to, kind }]),
  ];
}

/** The cycles of a graph (its strongly connected components, by Tarjan's algorithm): a number for each node that is in one. */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles = new Map<string, number>();
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
    if (members.length > 1 || edges.get(node)?.includes(node)) for (const member of members) cycles.set(member, number);
  };
  for (const node of edges.keys()) if (!numbers.has(node)) visit(node);
  return cycles;
}
