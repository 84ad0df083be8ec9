import { describe, expect, it } from "vitest";
import { createTeamViewerEngage, UnexpectedResponseError } from "./generated/index.ts";

/** A server with the given number of items and two paging parameters. Its page size is not in its responses. */
function connect({ items, number, size, usual, most }: { items: number; number: string; size: string; usual: number; most: number }) {
  const queries: string[] = [];
  const engage = createTeamViewerEngage({
    token: "t",
    fetch: async (input) => {
      const { search, searchParams } = new URL(String(input));
      queries.push(search);
      const length = Math.min(Number(searchParams.get(size) ?? usual), most);
      const page = Number(searchParams.get(number) ?? 0);
      const all = Array.from({ length: items }, (_, index) => ({ id: String(index) }));
      return Response.json({ page, results: all.slice(page * length, (page + 1) * length) });
    },
  });
  return { engage, queries };
}

const customers = { number: "pageNumber", size: "pageSize" };
const ids = (list: readonly { id?: string }[]) => list.map(({ id }) => Number(id));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("a list over pageNumber and pageSize", () => {
  it("continues to the empty page if no size is given, because the default is not known", async () => {
    const { engage, queries } = connect({ items: 5, ...customers, usual: 2, most: 100 });
    expect(ids(await engage.customers.list().toArray())).toEqual(upTo(5));
    expect(queries).toEqual(["", "?pageNumber=1", "?pageNumber=2", "?pageNumber=3"]);
  });

  it("loses no items if the server cuts the requested size", async () => {
    const { engage, queries } = connect({ items: 45, ...customers, usual: 20, most: 20 });
    expect(ids(await engage.customers.list({ pageSize: 1000 }).toArray())).toEqual(upTo(45));
    expect(queries).toHaveLength(4);
    expect(queries[1]).toBe("?pageSize=1000&pageNumber=1");
  });

  it("ends immediately if the list is empty, and fetches a page only when needed", async () => {
    const empty = connect({ items: 0, ...customers, usual: 20, most: 100 });
    expect(await empty.engage.users.list().toArray()).toEqual([]);
    expect(empty.queries).toHaveLength(1);
    const { engage, queries } = connect({ items: 100, ...customers, usual: 10, most: 100 });
    expect(ids(await engage.customers.list().toArray({ limit: 10 }))).toEqual(upTo(10));
    expect(queries).toHaveLength(1);
  });

  it("starts at the requested page, and continues after a returned page", async () => {
    const { engage } = connect({ items: 6, ...customers, usual: 2, most: 100 });
    expect(ids(await engage.customers.list({ pageNumber: 1 }).toArray())).toEqual([2, 3, 4, 5]);
    const first = await engage.customers.list();
    expect(ids(first.items)).toEqual([0, 1]);
    expect(first.data.page).toBe(0);
    const rest = engage.customers.list({}, { resumeFrom: first.next });
    expect(ids(await rest.toArray())).toEqual([2, 3, 4, 5]);
  });

  it("keeps parameters that are not for paging", async () => {
    const { engage, queries } = connect({ items: 2, ...customers, usual: 1, most: 100 });
    await engage.visits.list({ filter: "x" }).toArray();
    expect(queries).toEqual(["?filter=x", "?filter=x&pageNumber=1", "?filter=x&pageNumber=2"]);
  });
});

describe("a list over page and size", () => {
  it("is read to its end", async () => {
    const { engage, queries } = connect({ items: 5, number: "page", size: "size", usual: 20, most: 3 });
    expect(await engage.activities.call({ size: 4 }).toArray()).toHaveLength(5);
    expect(queries).toEqual(["?size=4", "?size=4&page=1", "?size=4&page=2"]);
  });

  it("fails instead of looping forever if the server does not know the parameters", async () => {
    const { engage } = connect({ items: 5, number: "seite", size: "groesse", usual: 2, most: 100 });
    await expect(engage.activities.status({ size: 2 }).toArray()).rejects.toThrow(UnexpectedResponseError);
  });
});
