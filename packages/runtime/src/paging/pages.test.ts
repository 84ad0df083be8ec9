import { describe, expect, onTestFinished, test } from "vitest";
import { connect } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Operation } from "../operation.ts";
import { cursorPages, numberedPages, offsetPages } from "./styles.ts";

const list: Operation = { method: "GET", path: "/things", pages: offsetPages({ offset: "offset", limit: "limit", pageSize: 2 }) };

/** A server with a number of things, in pages of two. */
async function serveThings(count: number) {
  const { url, received } = await serve((response, request) => {
    const offset = Number(new URL(request.url, "http://any.example").searchParams.get("offset") ?? 0);
    json(
      response,
      200,
      Array.from({ length: Math.max(0, Math.min(2, count - offset)) }, (_, index) => ({ id: offset + index })),
    );
  });
  return { things: connect({ list }, { baseUrl: url }), received };
}

const ids = (items: readonly unknown[]) => items.map((item) => (item as { id: number }).id);
const collect = async <T>(iterable: AsyncIterable<T>) => {
  const all: T[] = [];
  for await (const each of iterable) all.push(each);
  return all;
};

describe("a list", () => {
  test("is one page if it is awaited", async () => {
    const { things, received } = await serveThings(5);
    expect(await things.list()).toEqual({ items: [{ id: 0 }, { id: 1 }], data: [{ id: 0 }, { id: 1 }], next: "2" });
    const { data, response } = await things.list({ offset: 4 }).withResponse();
    expect([data.items, data.next, response.status]).toEqual([[{ id: 4 }], undefined, 200]);
    expect(received).toHaveLength(2);
  });

  test("is every item in a loop, which fetches a page when it gets there", async () => {
    const { things, received } = await serveThings(5);
    const fetched: number[] = [];
    for await (const _ of things.list()) fetched.push(received.length);
    expect(fetched).toEqual([1, 1, 2, 2, 3]);
  });

  test("is also pages, or an array", async () => {
    const { things } = await serveThings(5);
    expect((await collect(things.list().pages())).map(({ items }) => ids(items))).toEqual([[0, 1], [2, 3], [4]]);
    expect(ids(await things.list().toArray())).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    { limit: 0, items: 0, requests: 1 },
    { limit: -1, items: 0, requests: 1 },
    { limit: 1, items: 1, requests: 1 },
    { limit: 2, items: 2, requests: 1 },
    { limit: 3, items: 3, requests: 2 },
    { limit: 99, items: 5, requests: 3 },
  ])("has $items items with the limit $limit, in $requests requests", async ({ limit, items, requests }) => {
    const { things, received } = await serveThings(5);
    expect(await things.list().toArray({ limit })).toHaveLength(items);
    expect(received).toHaveLength(requests);
  });

  test("resumes after any page", async () => {
    const { things } = await serveThings(7);
    for await (const { next } of things.list().pages()) {
      if (next === undefined) continue;
      const rest = await things.list({}, { resumeFrom: next }).toArray();
      expect(ids(rest)).toEqual([0, 1, 2, 3, 4, 5, 6].slice(Number(next)));
    }
  });

  test("can be looped over twice, and keeps only the first page", async () => {
    const { things, received } = await serveThings(5);
    const all = things.list();
    expect(ids(await collect(all))).toEqual(ids(await collect(all)));
    expect(received).toHaveLength(5);
  });

  test("fails as a call does, also if a later page fails", async () => {
    const { url } = await serve((response, _, count) =>
      count === 2 ? json(response, 404, { message: "gone" }) : json(response, 200, [{ id: count }, { id: -count }]),
    );
    const things = connect({ list }, { baseUrl: url });
    const seen: unknown[] = [];
    const loop = async () => {
      for await (const each of things.list()) seen.push(each);
    };
    await expect(loop()).rejects.toMatchObject({ name: "NotFoundError", operation: "things/list", message: "acme things/list responded 404: gone" });
    expect(seen).toHaveLength(2);
  });

  test("ends in a later page when the caller aborts", async () => {
    const { things, received } = await serveThings(9);
    const controller = new AbortController();
    const loop = async () => {
      for await (const { items } of things.list({}, { signal: controller.signal }).pages()) if (ids(items).includes(3)) controller.abort();
    };
    await expect(loop()).rejects.toMatchObject({ name: "AbortedError", attempts: 0, outcome: "failed" });
    expect(received).toHaveLength(2);
  });
});

describe("a list without end", () => {
  test.each([false, true])("is refused if a page is repeated, even if the loop changes the items: %s", async (changes) => {
    const { url, received } = await serve((response) => json(response, 200, [{ id: 1 }, { id: 2 }]));
    const loop = async () => {
      for await (const item of connect({ list }, { baseUrl: url }).list()) if (changes) (item as { seen?: boolean }).seen = true;
    };
    await expect(loop()).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      provider: "acme",
      operation: "things/list",
      message: "the provider sent the same page twice: the list would never end",
    });
    expect(received).toHaveLength(2);
  });
});

describe("an invalid resumeFrom", () => {
  test.each(["", "x", "{}", "null", '"2"', "[1]", '{"ranges":[]}', "undefined"])("%j is refused, and no request is sent", async (resumeFrom) => {
    const { things, received } = await serveThings(5);
    const { error } = await things.list({}, { resumeFrom }).safe();
    expect(error).toMatchObject({
      name: "InvalidInputError",
      operation: "things/list",
      message: `resumeFrom is ${JSON.stringify(resumeFrom)}: it has to be the next of a page`,
    });
    expect(received).toEqual([]);
  });
});

describe("lists that are created before they are read", () => {
  test("are requested by the loop, which catches a failure", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => void rejections.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const { url, received } = await serve((response, request) =>
      request.url.includes("gone") ? json(response, 404, {}) : setTimeout(() => json(response, 200, [{ id: 1 }]), 50),
    );
    const things = connect({ list }, { baseUrl: url });
    const unused = [things.list({ gone: 1 }), things.list({ gone: 2 }).pages()];
    const lists = [things.list(), things.list({ gone: 1 }), things.list({ gone: 1 }).pages()];
    await new Promise((resolve) => void setTimeout(resolve, 30));
    expect([unused.length, received.length]).toEqual([2, 0]);
    const ends: unknown[] = [];
    for (const each of lists) {
      try {
        for await (const item of each) ends.push(item);
      } catch (error) {
        ends.push((error as Error).name);
      }
    }
    expect(ends).toEqual([{ id: 1 }, "NotFoundError", "NotFoundError"]);
    expect(rejections).toEqual([]);
  });

  test("are requested once, however often they are read", async () => {
    const { things, received } = await serveThings(1);
    const made = things.list();
    await Promise.all([made, made.safe(), made.withResponse(), made.toArray()]);
    expect(received).toHaveLength(1);
  });

  test("refuse parameters that cannot be copied when they are read", async () => {
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    const { things, received } = await serveThings(1);
    await expect(things.list(circular)).rejects.toMatchObject({ name: "InvalidInputError", operation: "things/list", attempts: 0 });
    expect(received).toEqual([]);
  });
});

describe("pages that look alike", () => {
  const numbered = { path: "/things", pages: numberedPages({ page: "page", first: 1, items: "rows" }) };
  /** A provider that sends these rows for each page, whatever the request asks for. */
  const listOf = async (rows: (count: number) => readonly unknown[]) => {
    const { url, received } = await serve((response, _, count) => (count > 400 ? response.destroy() : json(response, 200, { rows: rows(count) })));
    return {
      all: await connect({ list: numbered }, { baseUrl: url, maxRetries: 0 })
        .list()
        .toArray()
        .then(
          (items) => items.length,
          (error: unknown) => error,
        ),
      received,
    };
  };
  const never = { name: "UnexpectedResponseError", message: "the provider sent the same page twice: the list would never end", operation: "things/list" };

  test.each([
    { what: "equal rows", rows: [{ status: "online" }, { status: "online" }] },
    { what: "different rows", rows: [{ status: "online" }, { status: "offline" }] },
    { what: "one row", rows: [{ status: "online" }] },
    {
      what: "rows of one user",
      rows: [
        { id: 1, at: 1 },
        { id: 1, at: 2 },
      ],
    },
    { what: "rows that are not objects", rows: ["a", "a"] },
    { what: "rows with an empty id", rows: [{ id: "" }] },
  ])("with real data are complete: $what without identifiers", async ({ rows }) => {
    expect((await listOf((count) => (count <= 12 ? rows : []))).all).toBe(12 * rows.length);
  });

  test.each([
    { what: "a visit of the same person", row: (visit: number) => ({ id: "ann", user_id: visit }) },
    { what: "an instance of the same meeting", row: (instance: number) => ({ id: 7, uuid: `instance-${instance}`, host_id: "ann" }) },
    { what: "a session in the same room", row: (session: number) => ({ id: "room", sessionId: session }) },
  ])("are complete if each page has $what", async ({ row }) => {
    expect((await listOf((count) => (count <= 3 ? [row(count)] : []))).all).toBe(3);
  });

  test("end with an error if cursors go in circles, though rows without ids change", async () => {
    const { url, received } = await serve((response, _, count) => json(response, 200, { items: [{ at: count }], next: count % 2 ? "a" : "b" }));
    const things = connect({ list: { path: "/things", pages: cursorPages({ cursor: "cursor", next: "next", items: "items" }) } }, { baseUrl: url });
    await expect(things.list().toArray()).rejects.toMatchObject({ ...never, attempts: 1 });
    expect(received).toHaveLength(3);
  });

  test.each<{ what: string; rows: (count: number) => readonly unknown[]; requests: number }>([
    {
      what: "the same rows, with the time of the request",
      rows: (at) => [
        { id: "1", at },
        { id: "2", at },
      ],
      requests: 2,
    },
    {
      what: "the same rows with another name for the id",
      rows: (at) => [
        { _id: "1", at },
        { _id: "2", at },
      ],
      requests: 2,
    },
    { what: "the first page after the last", rows: (at) => [{ id: at % 3 }, { id: (at % 3) + 10 }], requests: 4 },
    { what: "the same rows without ids", rows: () => [{ a: 1 }, { a: 2 }], requests: 31 },
  ])("from a provider that ignores paging end with an error: $what", async ({ rows, requests }) => {
    const { all, received } = await listOf(rows);
    expect(all).toMatchObject({ ...never, attempts: 1 });
    expect(received).toHaveLength(requests);
  });
});
