import { expect, test } from "vitest";
import type { OperationObject, Parameter, Schema } from "../../shared/openapi.ts";
import { json, smallSpec } from "../testing/small-spec.ts";
import { findPagedLists } from "./paged-lists.ts";

const items = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } } as const satisfies Schema;
const text = { type: "string" } as const;
const number = { type: "integer" } as const;
const yes = { type: "boolean" } as const;

function find(parameters: Record<string, Schema>, properties: Record<string, Schema> | Schema[], more: OperationObject = {}) {
  const schema: Schema = Array.isArray(properties) ? items : { type: "object", properties };
  const query = Object.entries(parameters).map(([name, each]): Parameter => ({ name, in: "query", schema: each }));
  const operation = { parameters: query, responses: { 200: { description: "ok", ...json(schema) } }, ...more };
  const [found] = findPagedLists(smallSpec({ paths: { "/things": { get: operation } } }).document);
  return found && { ...JSON.parse(JSON.stringify(found.pagination ?? {})), ...(found.isSure && { isSure: true }) };
}

test.each<[string, Parameters<typeof find>, object | undefined]>([
  [
    "a token in the query, and the next one in the response",
    [
      { page_token: text, page_size: number },
      { items, next_page_token: text },
    ],
    { style: "cursor", cursor: "page_token", next: "next_page_token", items: "items", size: "page_size", isSure: true },
  ],
  [
    "a cursor inside the paging properties",
    [{ cursor: text }, { things: items, response_metadata: { type: "object", properties: { next_cursor: text } } }],
    { style: "cursor", cursor: "cursor", next: "response_metadata.next_cursor", items: "things", isSure: true },
  ],
  [
    "the id of the last item",
    [
      { starting_after: text, limit: number },
      { data: items, has_more: yes },
    ],
    { style: "cursor", cursor: "starting_after", item: "id", items: "data", more: "has_more", size: "limit", isSure: true },
  ],
  [
    "a URL in the response",
    [{}, { data: items, links: { type: "object", properties: { next: text } } }],
    { style: "link", items: "data", next: "links.next", isSure: true },
  ],
  ["a URL by its name", [{ page: number }, { things: items, next_page_uri: text }], { style: "link", items: "things", next: "next_page_uri", isSure: true }],
  [
    "numbers of pages, with the first one",
    [
      { page: { type: "integer", default: 0 }, per_page: number },
      { data: items, total_pages: number },
    ],
    { style: "page", page: "page", first: 0, size: "per_page", items: "data", total: "total_pages", isSure: true },
  ],
  ["numbers of pages, without the first one", [{ page: number }, []], { style: "page", page: "page", first: 1 }],
  ["numbers of pages, with a default that is not the first one", [{ page: { type: "integer", default: 5 } }, []], { style: "page", page: "page", first: 1 }],
  [
    "a token whose name has a dot",
    [{ page_token: text }, { items, "next.token": text }],
    { style: "cursor", cursor: "page_token", next: "next.token", items: "items", isSure: true },
  ],
  ["a URL whose name has a dot", [{}, { value: items, "@odata.nextLink": text }], { style: "link", items: "value", next: "@odata.nextLink", isSure: true }],
  ["an offset", [{ offset: number, limit: number }, []], { style: "offset", offset: "offset", limit: "limit", isSure: true }],
  ["only half of a style", [{ cursor: text }, { data: items }], {}],
  ["nothing: a list without pages", [{ filter: text, limit: number }, { data: items }], undefined],
  ["nothing: not a list", [{ page: number }, { name: text }], undefined],
  [
    "nothing: the spec has x-pagination",
    [{ offset: number, limit: number }, [], { "x-pagination": { style: "offset", offset: "offset", limit: "limit" } }],
    undefined,
  ],
])("recognizes a list by %s", (_name, given, want) => {
  expect(find(...given)).toEqual(want);
});

test("recognizes a list by the Link header, and by a cursor in the body", () => {
  const responses = { 200: { description: "ok", headers: { Link: { schema: text } }, ...json(items) } };
  const next = { type: "object", properties: { things: items, next_cursor: text } } as const satisfies Schema;
  const { document } = smallSpec({
    paths: {
      "/a": { get: { responses } },
      "/b/search": {
        post: {
          requestBody: json({ type: "object", properties: { cursor: text, count: number } }),
          responses: { 200: { description: "ok", ...json(next) } },
        },
      },
    },
  });
  expect(JSON.parse(JSON.stringify(findPagedLists(document)))).toEqual([
    { path: "/a", method: "get", isSure: true, pagination: { style: "link" } },
    {
      path: "/b/search",
      method: "post",
      isSure: true,
      pagination: { style: "cursor", cursor: "body.cursor", next: "next_cursor", items: "things", size: "body.count" },
    },
  ]);
});
