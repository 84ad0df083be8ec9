import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { connect, createProvider, VERBS } from "../test/client.ts";
import type { TestOptions } from "../test/client.ts";
import { createClient } from "./client.ts";
import type { Call } from "./call.ts";
import type { Operation } from "./operation.ts";
import { cursorPages, linkPages } from "./paging/styles.ts";

type Responses = readonly (() => Response | Promise<Response>)[];

/** A `fetch` that responds in turn, the last response forever, and the calls it received. */
function stub(...responses: Responses) {
  const calls: { url: string; options: RequestInit }[] = [];
  const fetch = async (url: unknown, options: RequestInit = {}) => {
    calls.push({ url: String(url), options });
    return responses[Math.min(calls.length, responses.length) - 1]!();
  };
  return { calls, fetch };
}

const ok =
  (data: unknown, headers: Record<string, string> = {}) =>
  () =>
    Response.json(data, { headers });
const raw =
  (status: number, body: string | null, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });
const call = (responses: Responses, options: TestOptions = {}) => connect(VERBS, { ...stub(...responses), ...options, maxRetries: 0 });

/** Each is a public report about another client or SDK. The numbers are those of the issues on GitHub. */
describe("a response that broke other clients", () => {
  test.each<[string, () => Response, unknown]>([
    ["node-fetch/node-fetch#541: JSON with a byte-order mark", raw(200, '\ufeff{"a":1}', { "content-type": "application/json" }), { a: 1 }],
    ["node-fetch/node-fetch#115: a compressed 204", raw(204, null, { "content-encoding": "gzip" }), undefined],
    ["aacerox/node-rest-client#14: a 204 of type JSON", raw(204, null, { "content-type": "application/json" }), undefined],
  ])("%s", async (_, response, data) => {
    expect(await call([response]).get().safe()).toMatchObject({ ok: true, data });
  });

  test.each<[string, () => Response, object]>([
    ["sindresorhus/got#251: 304", raw(304, null, { etag: '"a"' }), { name: "ApiError", status: 304, outcome: "failed", retryable: false }],
    ["actions/deploy-pages#265: an empty 400 of type JSON", raw(400, "", { "content-type": "application/json" }), { name: "ValidationError", body: "" }],
    ["nodejs/undici#1855: an empty 201", raw(201, ""), { name: "UnexpectedResponseError", outcome: "unknown", attempts: 1 }],
    [
      "tonistiigi/go-actions-cache#36: pages of HTML",
      raw(502, `<!DOCTYPE html>${"x".repeat(9000)}`, { "content-type": "text/html" }),
      { name: "ServerError", message: "acme things/create responded 502" },
    ],
  ])("%s", async (_, response, error) => {
    const { error: found } = await call([response]).create({ body: {} }).safe();
    expect(found).toMatchObject(error);
  });
});

describe("a test double of a response", () => {
  const text = async () => '{"a":1}';
  test.each([
    ["with a text as its body", { ok: true, status: 200, body: '{"a":1}', text }],
    ["with bytes as its body", { ok: true, status: 200, body: new TextEncoder().encode('{"a":1}'), text }],
    ["without ok", { status: 200, text }],
  ])("%s is read", async (_, response) => {
    const { get } = connect(VERBS, { fetch: async () => response as unknown as Response });
    expect(await get().safe()).toMatchObject({ ok: true, data: { a: 1 } });
  });

  test("without ok fails by its status", async () => {
    const { get } = connect(VERBS, { fetch: async () => ({ status: 404, text }) as unknown as Response });
    expect(await get().safe()).toMatchObject({ ok: false, error: { name: "NotFoundError" } });
  });
});

describe("a fetch that ignores its signal", () => {
  /** A response whose body never ends, and whether it was cancelled. */
  function endless() {
    let cancel: (isCancelled: boolean) => void;
    const cancelled = new Promise<boolean>((resolve) => (cancel = resolve));
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([32])), cancel: () => cancel(true) });
    return { cancelled, response: new Response(body) };
  }

  test("does not keep a connection whose body is not complete when the call ends", async () => {
    const { cancelled, response } = endless();
    const controller = new AbortController();
    const created = connect(VERBS, { fetch: async () => response }).create({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect((await created.safe()).error).toMatchObject({ name: "AbortedError", outcome: "unknown" });
    expect(await cancelled).toBe(true);
  });
});

describe("a call that broke other clients", () => {
  test("smithy-lang/smithy-typescript#2268, unjs/ofetch#345: AbortSignal.timeout ends it, and is the cause", async () => {
    const { calls, fetch } = stub(() => new Promise<Response>(() => {}));
    const { error } = await connect(VERBS, { fetch })
      .get({}, { signal: AbortSignal.timeout(30) })
      .safe();
    expect(error).toMatchObject({ name: "AbortedError", attempts: 1, cause: { name: "TimeoutError" } });
    expect(calls).toHaveLength(1);
  });

  test("commercetools/commercetools-sdk-typescript#880: the attempt after a timeout has a signal of its own", async () => {
    const { calls, fetch } = stub(() => new Promise<Response>(() => {}), ok({ a: 1 }));
    expect(await connect(VERBS, { fetch, timeoutMs: 300 }).get()).toEqual({ a: 1 });
    expect(calls.map(({ options }) => options.signal!.aborted)).toEqual([true, false]);
  });

  test("replicate/replicate-javascript#134: fetch is called without a this, as workers require", async () => {
    const owners: unknown[] = [];
    function fetch(this: unknown) {
      owners.push(this);
      return Promise.resolve(Response.json({}));
    }
    await connect(VERBS, { fetch }).get();
    expect(owners).toEqual([undefined]);
  });

  test("bluesky-social/atproto#4052: it sets no option of fetch that workers do not have", async () => {
    const { calls, fetch } = stub(ok({}));
    await connect(VERBS, { fetch }).get();
    expect(Object.keys(calls[0]!.options).toSorted()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    expect(calls[0]!.options.redirect).toBe("manual");
  });

  test("fullstack-build/tslog#74, 1Password/connect-sdk-js#127: an error can be written and cloned, and shows no token", async () => {
    const cause = Object.assign(new Error("reset"), { self: {} });
    cause.self = cause;
    const { error } = await connect(VERBS, { token: "t0ken-of-anna", maxRetries: 0, fetch: () => Promise.reject(cause) })
      .get()
      .safe();
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(structuredClone(error)).toMatchObject({ message: error!.message });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("t0ken-of-anna");
  });

  test("apollographql/apollo-client#9565: a token with a line break in it is refused and not shown", async () => {
    const { error } = await call([ok({})], { token: "abc\ndef-secret" })
      .get()
      .safe();
    expect(error).toMatchObject({ name: "InvalidInputError", attempts: 0 });
    expect(inspect(error)).not.toContain("def-secret");
  });

  test("octokit/request.js#797: a BigInt in a body is refused before it is sent", async () => {
    expect(
      (
        await call([ok({})])
          .create({ body: { id: 1n } })
          .safe()
      ).error,
    ).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed" });
  });

  test("Senthil455/Atlas-Workforce-System#97: a credential that is refused again is not renewed forever", async () => {
    const { calls, fetch } = stub(raw(401, "{}"));
    const { error } = await connect(VERBS, { fetch, token: () => `t${calls.length}` })
      .get()
      .safe();
    expect([error!.name, calls.length]).toEqual(["AuthenticationError", 2]);
  });
});

describe("a list that broke other clients", () => {
  const list = (pages: Operation["pages"], ...responses: Responses) => {
    const { calls, fetch } = stub(...responses);
    const operations = { list: { path: "/a/b", ...(pages && { pages }) } };
    const options = { token: "t0ken", fetch };
    const client = createClient<{ things: { list(params?: object): Call<unknown> & { toArray(): Promise<unknown[]> } } }>(createProvider(operations), options);
    return { calls, read: () => client.things.list({ f: 1 }).toArray() };
  };

  test("stripe/stripe-node#2731: an empty page in the middle is not its end", async () => {
    const pages = [ok({ items: [{ id: 1 }], next: "b" }), ok({ items: [], next: "c" }), ok({ items: [{ id: 2 }], next: null })] as const;
    expect(await list(cursorPages({ cursor: "after", next: "next", items: "items" }), ...pages).read()).toHaveLength(2);
  });

  test("stripe/stripe-python#567: items with the same id do not make it endless", async () => {
    const { calls, read } = list(
      cursorPages({ cursor: "after", item: "id", more: "more", items: "items" }),
      ok({ items: [{ id: "s" }, { id: "s" }], more: true }),
    );
    await expect(read()).rejects.toThrow("the same page twice");
    expect(calls).toHaveLength(2);
  });

  test("octokit/octokit.js#1176: a link to another path, or a relative one, is followed as it is", async () => {
    const link = (url: string) => ({ link: `<${url}>; rel="next"` });
    const { calls, read } = list(linkPages({}), ok([{ id: 1 }], link("other?page=2&per_page=5")), ok([{ id: 2 }], link("/third?page=3")), ok([{ id: 3 }]));
    expect(await read()).toHaveLength(3);
    expect(calls.map(({ url }) => url.replace("https://acme.example", ""))).toEqual(["/a/b?f=1", "/a/other?page=2&per_page=5", "/third?page=3"]);
  });
});
