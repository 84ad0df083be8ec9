import { describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Received } from "../../test/serve.ts";
import type { Operation } from "../operation.ts";
import { queryCredential } from "../send/credentials.ts";
import { cursorPages, linkPages } from "./styles.ts";

const ROWS = Array.from({ length: 5 }, (_, index) => ({ id: `r${index}` }));
const queryOf = ({ url }: Received) => new URL(url, "http://any.example").searchParams;

/** The page of two rows that begins at a position. */
const page = (at: number) => ({ rows: ROWS.slice(at, at + 2), at: at + 2 < ROWS.length ? at + 2 : undefined });

interface Style {
  readonly what: string;
  readonly operation: Operation;
  /** Reads the position that a request asks for. */
  readonly position: (request: Received) => number;
  readonly respond: (at: number) => unknown;
  readonly params?: object;
}

const STYLES: Style[] = [
  ...["", null, undefined].map((end) => ({
    what: `a token in the query, at the end ${JSON.stringify(end)}`,
    operation: { path: "/list", pages: cursorPages({ cursor: "page_token", next: "meta.next", items: "rows" }) },
    position: (request: Received) => Number(queryOf(request).get("page_token") ?? 0),
    respond: (at: number) => ({ rows: page(at).rows, meta: { next: page(at).at === undefined ? end : String(page(at).at) } }),
  })),
  {
    what: "a token in the query, whose names have dots",
    operation: { path: "/list", pages: cursorPages({ cursor: "page.token", next: "meta.@list.next", items: "all.rows" }) },
    position: (request) => Number(queryOf(request).get("page.token") ?? 0),
    respond: (at) => ({ "all.rows": page(at).rows, meta: { "@list.next": page(at).at } }),
  },
  {
    what: "a token in the body",
    operation: { method: "POST", path: "/list", idempotent: true, pages: cursorPages({ cursor: "body.paging.cursor", next: "next", items: "rows" }) },
    position: ({ body }) => (JSON.parse(body) as { paging?: { cursor?: number } }).paging?.cursor ?? 0,
    respond: (at) => ({ rows: page(at).rows, next: page(at).at }),
    params: { body: { filter: "kept", paging: { size: 2 } } },
  },
  {
    what: "the last item's id, and a flag",
    operation: { path: "/list", pages: cursorPages({ cursor: "starting_after", item: "id", items: "rows", more: "has_more" }) },
    position: (request) => ROWS.findIndex(({ id }) => id === queryOf(request).get("starting_after")) + 1,
    respond: (at) => ({ rows: page(at).rows, has_more: page(at).at !== undefined }),
  },
  {
    what: "the last item's id, until a page is not full",
    operation: { path: "/list", pages: cursorPages({ cursor: "after", item: "id", size: "limit", pageSize: 2 }) },
    position: (request) => ROWS.findIndex(({ id }) => id === queryOf(request).get("after")) + 1,
    respond: (at) => page(at).rows,
  },
  {
    what: "a URL in the body",
    operation: { path: "/list", pages: linkPages({ next: "links.next", items: "rows" }) },
    position: (request) => Number(queryOf(request).get("at") ?? 0),
    respond: (at) => ({ rows: page(at).rows, links: { next: page(at).at === undefined ? null : `/v1/list?at=${page(at).at}` } }),
  },
];

describe.each(STYLES)("a list with $what", ({ operation, position, respond, params }) => {
  const start = async () => {
    const { url, received } = await serve((response, request) => json(response, 200, respond(position(request))));
    return { list: connect({ list: operation }, { baseUrl: `${url}/v1` }).list, received };
  };

  test("is complete, and ends", async () => {
    const { list, received } = await start();
    expect(await list(params).toArray()).toEqual(ROWS);
    expect(received).toHaveLength(3);
    expect(received.every((request) => request.headers["x-token"] === "s3cret")).toBe(true);
    if (params)
      expect(received.map(({ body }) => JSON.parse(body) as object)).toMatchObject([params, params, params].map((each) => (each as { body: object }).body));
  });

  test("resumes after any page, in another client", async () => {
    const { list } = await start();
    const { next } = await list(params);
    const other = (await start()).list;
    expect(await other(params, { resumeFrom: next }).toArray()).toEqual(ROWS.slice(2));
  });
});

describe("a list that is read in both directions", () => {
  /** Two rows before or after one, in the same order, as Stripe and Daily do it. */
  const respond = (request: Received) => {
    const [after, before] = ["starting_after", "ending_before"].map((name) => queryOf(request).get(name));
    if (before !== null) {
      const end = before === "OLDEST" ? ROWS.length : ROWS.findIndex(({ id }) => id === before);
      return ROWS.slice(Math.max(0, end - 2), end);
    }
    const at = ROWS.findIndex(({ id }) => id === after) + 1;
    return ROWS.slice(at, at + 2);
  };
  const pages = cursorPages({ cursor: "starting_after", item: "id", size: "limit", pageSize: 2, before: "ending_before" });
  const start = async () => {
    const { url, received } = await serve((response, request) => json(response, 200, respond(request)));
    return { ...connect({ list: { path: "/list", pages } }, { baseUrl: url }), received };
  };
  const asked = (received: readonly Received[]) => received.map((request) => Object.fromEntries(queryOf(request)));

  test("goes forwards by the last item by default", async () => {
    const { list, received } = await start();
    expect(await list({ ending_before: undefined }).toArray()).toEqual(ROWS);
    expect(asked(received)).toEqual([{}, { starting_after: "r1" }, { starting_after: "r3" }]);
  });

  test("goes backwards by the first item, and ends at the newest", async () => {
    const { list, received } = await start();
    const found = [];
    for await (const { items } of list({ ending_before: "OLDEST" }).pages()) found.push(items);
    expect(found).toEqual([ROWS.slice(3), ROWS.slice(1, 3), ROWS.slice(0, 1)]);
    expect(asked(received)).toEqual([{ ending_before: "OLDEST" }, { ending_before: "r3" }, { ending_before: "r1" }]);
  });

  test("resumes in the direction in which it was read", async () => {
    const { list } = await start();
    const { next } = await list({ ending_before: "OLDEST" });
    expect(await (await start()).list({ ending_before: "OLDEST" }, { resumeFrom: next }).toArray()).toEqual([...ROWS.slice(1, 3), ...ROWS.slice(0, 1)]);
  });
});

describe("a cursor", () => {
  test("that is repeated on pages without items ends the list", async () => {
    const { url, received } = await serve((response) => json(response, 200, { rows: [], next: "again" }));
    const { list } = connect({ list: { path: "/list", pages: cursorPages({ cursor: "token", next: "next", items: "rows" }) } }, { baseUrl: url });
    await expect(list().toArray()).rejects.toMatchObject({ name: "UnexpectedResponseError", attempts: 2 });
    expect(received).toHaveLength(2);
  });

  test.each(["{}", "null", "x", "[1]"])("cannot be %s", async (resumeFrom) => {
    const { list } = connect({ list: { path: "/list", pages: cursorPages({ cursor: "token", next: "next" }) } });
    await expect(list({}, { resumeFrom })).rejects.toMatchObject({ name: "InvalidInputError", attempts: 0 });
  });
});

describe("a Link header", () => {
  const listOf = async (link: (url: string, at: number) => string | undefined, credential = {}) => {
    const server = await serve((response, request) => {
      const at = Number(queryOf(request).get("at") ?? 0);
      const value = link(server.url, at);
      json(response, 200, page(at).rows, value === undefined ? {} : { link: value });
    });
    const credentials = [{ option: "token", name: "X-Token", ...credential }];
    return { server, ...connect({ list: { path: "/list", pages: linkPages({}) } }, { baseUrl: server.url }, { credentials }) };
  };

  test.each<{ what: string; link: (url: string, at: number) => string }>([
    { what: "an absolute URL", link: (url, at) => `<${url}/list?at=${at}>; rel="next"` },
    { what: "a relative URL", link: (_, at) => `<?at=${at}>; rel=next` },
    { what: "several links", link: (url, at) => `<${url}/list>; rel="first", <${url}/list?at=${at}&x=a,b>; title="a, b; c"; rel="last NEXT"` },
  ])("with $what is followed to its end", async ({ link }) => {
    const { list, server } = await listOf((url, at) => (page(at).at === undefined ? `<${url}>; rel="prev"` : link(url, page(at).at!)));
    expect(await list().toArray()).toEqual(ROWS);
    expect(server.received).toHaveLength(3);
  });

  test("to another origin returns its page, and is then refused: no request goes there", async () => {
    const foreign = await serve((response) => json(response, 200, []));
    const { list } = await listOf(() => `<${foreign.url}/list?at=2>; rel="next"`);
    const { items, next } = await list();
    expect(items).toHaveLength(2);
    await expect(list().toArray()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      provider: "acme",
      message: expect.stringMatching(/^the next page is not at .*: check baseUrl$/),
    });
    for (const resumeFrom of [next!, JSON.stringify(`${foreign.url}/list`), JSON.stringify(foreign.url.replace("http:", ""))]) {
      await expect(list({}, { resumeFrom })).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    }
    expect(foreign.received).toEqual([]);
  });

  test("that contains the credential does not put it into the cursor, and the credential is sent once", async () => {
    const { list, server } = await listOf((url, at) => (page(at).at ? `<${url}/list?key=s3cret&at=${page(at).at}>; rel="next"` : undefined), {
      name: "key",
      write: queryCredential,
    });
    expect((await list()).next).toBe('"/list?at=2"');
    expect(await list().toArray()).toEqual(ROWS);
    expect(server.received.map(({ url }) => url.match(/key=/g)?.length)).toEqual([1, 1, 1, 1]);
  });
});
