import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import type { Pagination, Params } from "../operation.ts";
import { readAt } from "../read-at.ts";
import { numberedPages, offsetPages } from "./styles.ts";

/** A server with a number of items, which takes a page size, and has a default and a largest one. */
interface Shelf {
  readonly items: number;
  readonly usual: number;
  readonly most: number;
}

type Respond = (page: readonly number[], position: number, size: number, shelf: Shelf) => unknown;

function listAll(
  pages: Pagination<number>,
  params: Params,
  shelf: Shelf,
  positionOf: (query: URLSearchParams, size: number) => number,
  respond: Respond,
): Promise<unknown[]> {
  const all = Array.from({ length: shelf.items }, (_, index) => index);
  const fetch = async (input: string | URL | Request) => {
    const { searchParams } = new URL(input as string);
    const size = Math.min(Number(searchParams.get("size") ?? shelf.usual), shelf.most);
    const position = positionOf(searchParams, size);
    return Response.json(respond(all.slice(position, position + size), position, size, shelf));
  };
  return connect({ list: { method: "GET", path: "/things", pages } }, { fetch })
    .list(params)
    .toArray();
}

const shelves = fc
  .record({ items: fc.nat(40), usual: fc.integer({ min: 1, max: 9 }), over: fc.nat(5) })
  .map(({ items, usual, over }): Shelf => ({ items, usual, most: usual + over }));
const size = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("a list by offset is complete", () => {
  const positionOf = (query: URLSearchParams) => Number(query.get("offset") ?? 0);
  test.each([{ known: true }, { known: false }])("if the usual page size is known: $known", async ({ known }) => {
    await fc.assert(
      fc.asyncProperty(shelves, size, async (shelf, given) => {
        const pages = offsetPages({ offset: "offset", limit: "size", items: "results", ...(known && { pageSize: shelf.usual }) });
        expect(await listAll(pages, { size: given }, shelf, positionOf, (results) => ({ results }))).toEqual(upTo(shelf.items));
      }),
    );
  });

  test("from an offset", async () => {
    const pages = offsetPages({ offset: "offset", limit: "size", pageSize: 3 });
    expect(await listAll(pages, { offset: 4 }, { items: 9, usual: 3, most: 3 }, positionOf, (page) => page)).toEqual([4, 5, 6, 7, 8]);
  });

  test.each([
    { given: { id: 1 }, want: [{ id: 1 }] },
    { given: null, want: [] },
  ])("ConnectyCube's response to an identifier, $given, is a list of one or zero", async ({ given, want }) => {
    const pages = offsetPages({ offset: "offset", limit: "limit", pageSize: 100 });
    expect(
      await connect({ list: { method: "GET", path: "/", pages } }, { fetch: async () => Response.json(given) })
        .list()
        .toArray(),
    ).toEqual(want);
  });
});

describe("a list by page number is complete", () => {
  const responses: Record<string, { more: object; respond: Respond }> = {
    "that counts its pages": {
      more: { total: "meta.totalPages" },
      respond: (data, _, length, { items }) => ({ data, meta: { totalPages: Math.ceil(items / length) } }),
    },
    "that says whether there are more": {
      more: { more: "meta.next" },
      respond: (data, position, length, { items }) => ({ data, meta: { next: position + length < items } }),
    },
    "that leaves out its optional fields": { more: { total: "meta.totalPages", more: "meta.next" }, respond: (data) => ({ data }) },
    "without any known metadata": { more: {}, respond: (data) => ({ data }) },
  };
  test.each(Object.entries(responses).flatMap(([what, rest]) => [0, 1].map((first) => ({ what, first, ...rest }))))(
    "$what, from $first",
    async ({ first, more, respond }) => {
      await fc.assert(
        fc.asyncProperty(shelves, size, fc.boolean(), async (shelf, given, known) => {
          const pages = numberedPages({ page: "page", first, size: "size", items: "data", ...more, ...(known && { pageSize: shelf.usual }) });
          const positionOf = (query: URLSearchParams, length: number) => (Number(query.get("page") ?? first) - first) * length;
          expect(await listAll(pages, { size: given }, shelf, positionOf, respond)).toEqual(upTo(shelf.items));
        }),
      );
    },
  );
});

describe("readAt", () => {
  test.each([
    { data: { a: { b: 1 } }, path: "a.b", want: 1 },
    { data: { a: null }, path: "a.b", want: undefined },
    { data: undefined, path: "a", want: undefined },
    { data: [1], path: undefined, want: [1] },
  ])("$path of $data", ({ data, path, want }) => {
    expect(readAt(data, path)).toEqual(want);
  });
});
