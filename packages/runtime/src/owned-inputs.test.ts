import { afterEach, describe, expect, test } from "vitest";
import { connect, createProvider, VERBS } from "../test/client.ts";
import type { Method, TestOptions } from "../test/client.ts";
import { json, serve } from "../test/serve.ts";
import { createClient } from "./client.ts";
import { offsetPages } from "./paging/styles.ts";
import { httpOptions } from "./http-options.ts";
import { unixTime } from "./request/dates.ts";
import { deepQuery, rawBody } from "./request/encode.ts";
import { cookieCredential } from "./send/credentials.ts";
import { streamedResponse } from "./send/stream.ts";
import type { Provider } from "./operation.ts";

const ok = () => serve((response) => json(response, 200, {}));

describe("options that change after the client is made", () => {
  test("do not change that client", async () => {
    const { url, received } = await ok();
    const events: string[] = [];
    const options: TestOptions & { headers: Record<string, string> } = {
      baseUrl: url,
      headers: { "x-tenant": "anna" },
      logger: () => void events.push("anna"),
    };
    const clients = ["anna", "bert", "cleo"].map((tenant) => {
      options.token = `token-of-${tenant}`;
      options.headers["x-tenant"] = tenant;
      return createClient<{ things: Record<string, Method> }>(createProvider(VERBS), options).things;
    });
    options.logger = () => void events.push("changed");
    options.baseUrl = "http://127.0.0.1:9";
    options.fetch = () => Promise.reject(new Error("changed"));
    for (const things of clients) await things["get"]!();
    expect(received.map(({ headers }) => [headers["x-token"], headers["x-tenant"]])).toEqual([
      ["token-of-anna", "anna"],
      ["token-of-bert", "bert"],
      ["token-of-cleo", "cleo"],
    ]);
    expect(events).toEqual(["anna", "anna", "anna"]);
  });

  test("do not change a call that has begun: it keeps its headers, limits and body", async () => {
    const { url, received } = await serve((response, _, count) => (count < 3 ? json(response, 429, {}, { "retry-after": "0" }) : json(response, 200, {})));
    const options = { headers: { "x-own": "first" } as Record<string, string>, maxRetries: 2 };
    const bytes = new Uint8Array([65, 65]);
    const upload = connect({ put: { method: "PUT", path: "/", bodyType: "text/plain", writeBody: rawBody } }, { baseUrl: url });
    const call = upload.put({ body: bytes }, options);
    options.headers["x-own"] = "second";
    options.maxRetries = 0;
    bytes.fill(66);
    await call;
    expect(received.map(({ headers, body }) => [headers["x-own"], body])).toEqual(Array.from({ length: 3 }, () => ["first", "AA"]));
  });

  test.each([
    ["a form", () => new URLSearchParams({ a: "1" })],
    ["a form in parts", () => new FormData()],
  ])("do not change %s that was given to client.request", async (_, create) => {
    const sent: (readonly [string, unknown])[][] = [];
    const fetch = async (_url: unknown, { body }: RequestInit = {}) => {
      sent.push([...(body as FormData)]);
      form.set("a", "changed");
      return Response.json({}, sent.length < 2 ? { status: 429, headers: { "retry-after": "0" } } : {});
    };
    const form = create();
    form.set("a", "1");
    const client = createClient<{ request(given: object): Promise<unknown> }>(createProvider({}), { token: "t", fetch } as TestOptions);
    const call = client.request({ method: "POST", path: "/x", body: form });
    form.set("a", "changed");
    await call;
    expect(sent).toEqual([[["a", "1"]], [["a", "1"]]]);
  });

  test.each([null, undefined])("headers of a call that are %s keep those of the client", async (headers) => {
    const { url, received } = await ok();
    await connect(VERBS, { baseUrl: url, headers: { "x-own": "client" } }).get({}, { headers: headers as undefined });
    expect(received[0]!.headers["x-own"]).toBe("client");
  });

  test.each([
    ["Headers", new Headers({ "X-Own": "mine" })],
    ["a Map", new Map([["x-own", "mine"]])],
    ["pairs", [["x-own", "mine"]]],
  ])("headers as %s are sent", async (_, headers) => {
    const { url, received } = await ok();
    await connect(VERBS, { baseUrl: url }).get({}, { headers: headers as unknown as Record<string, string> });
    expect(received[0]!.headers["x-own"]).toBe("mine");
  });
});

describe("a list whose parameters change after it is made", () => {
  const list = { path: "/list", pages: offsetPages({ offset: "offset", limit: "limit" }), query: { filter: deepQuery } } as const;

  test("sends the same parameters for every page, including nested values and dates", async () => {
    const { url, received } = await serve((response, { url: asked }) =>
      json(response, 200, new URL(asked, "http://x").searchParams.get("offset") === "2" ? [] : [1, 2]),
    );
    const things = connect({ list }, { baseUrl: url });
    const since = new Date(0);
    const params = { name: "first", filter: { size: { gt: 1 }, tags: ["a"], since } };
    const options = { headers: { "x-own": "first" } as Record<string, string> };
    const first = things.list(params, options);
    params.name = "second";
    params.filter.size.gt = 2;
    params.filter.tags.push("b");
    since.setTime(1e12);
    options.headers["x-own"] = "second";
    await first.toArray();
    const query = "?name=first&filter%5Bsize%5D%5Bgt%5D=1&filter%5Btags%5D%5B%5D=a&filter%5Bsince%5D=1970-01-01T00%3A00%3A00.000Z";
    expect(received.map(({ url: asked }) => asked)).toEqual([`/list${query}`, `/list${query}&offset=2`]);
    expect(received.map(({ headers }) => headers["x-own"])).toEqual(["first", "first"]);
  });

  test("sends the same filters if they are objects of a class, or of a library whose dates change", async () => {
    class Filter {
      gt = 1;
    }
    class Moment {
      time = 0;
      toJSON() {
        return new Date(this.time).toISOString();
      }
    }
    const { url, received } = await serve((response, { url: asked }) => json(response, 200, asked.includes("offset") ? [] : [1]));
    const [filter, since, till] = [new Filter(), new Moment(), new Moment()];
    const things = connect({ list: { ...list, dates: { till: unixTime } } }, { baseUrl: url });
    const made = things.list({ filter, since, till });
    filter.gt = 2;
    since.time = till.time = 1e12;
    await made.toArray();
    const query = "?filter%5Bgt%5D=1&since=1970-01-01T00%3A00%3A00.000Z&till=0";
    expect(received.map(({ url: asked }) => asked)).toEqual([`/list${query}`, `/list${query}&offset=1`]);
  });
});

describe("a polluted prototype", () => {
  const polluted = {
    polluted: "yes",
    "x-polluted": "yes",
    timeoutMs: 0,
    maxRetries: 9,
    onResponse: () => expect.fail("called"),
    token: "foreign",
    key: "foreign",
    id: "foreign",
    body: "foreign",
    idempotent: true,
  };
  const pollute = () => Object.assign(Object.prototype, polluted);
  afterEach(() => {
    for (const name of Object.keys(polluted)) delete (Object.prototype as Record<string, unknown>)[name];
  });

  test("changes no query, header, body, option or credential", async () => {
    const sent: [string, RequestInit][] = [];
    const more: Partial<Provider> = {
      credentials: [
        { option: "token", name: "X-Token" },
        { option: "key", name: "X-Key" },
      ],
    };
    pollute();
    // Not the global fetch, which may fail because of the pollution.
    const fetch = async (url: string | URL | Request, init?: RequestInit) => {
      sent.push([url as string, init!]);
      return new Response("{}", { status: 500 });
    };
    const things = connect(VERBS, { fetch, operations: {}, headers: {} }, more);
    const { error } = await things.create({ q: 1, filter: { a: 1 } }, { headers: {} }).safe();
    const [[url, init]] = sent as [[string, RequestInit]];
    const read = Object.keys(polluted).map((name) => (init as Record<string, unknown>)[name]);
    for (const name of Object.keys(polluted)) delete (Object.prototype as Record<string, unknown>)[name];
    expect(error).toMatchObject({ status: 500, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(url).toBe("https://acme.example/things?q=1&a=1");
    expect(init.headers).toEqual({ accept: "application/json", "x-token": "s3cret" });
    expect(read.filter((value) => value != null)).toEqual([]);
  });

  /** Pollutes the prototype for a while. */
  async function whilePolluted<T>(names: object, run: () => T | Promise<T>): Promise<T> {
    Object.assign(Object.prototype, names);
    try {
      return await run();
    } finally {
      for (const name of Object.keys(names)) delete (Object.prototype as Record<string, unknown>)[name];
    }
  }

  /** A client that keeps the requests that it sends. */
  function record(data: unknown, more: Partial<Provider> = {}) {
    const sent: [url: string, options: RequestInit][] = [];
    const fetch = async (url: unknown, options: RequestInit = {}) => {
      sent.push([String(url), options]);
      return Response.json(data);
    };
    const provider = createProvider({ ...VERBS, list }, more);
    type Client = { things: Record<string, Method>; request(given: object): Promise<unknown> };
    return { sent, client: createClient<Client>(provider, { token: "s3cret", fetch } as TestOptions) };
  }

  const list = { path: "/list", pages: offsetPages({ offset: "offset", limit: "limit" }) };

  test("adds no headers to a client or a call whose options have none", async () => {
    const sent = await whilePolluted({ headers: { "x-polluted": "yes" } }, async () => {
      const recorded = record({});
      await recorded.client.things["get"]!({}, { timeoutMs: 60_000 });
      return recorded.sent;
    });
    expect(sent[0]![1].headers).toEqual({ accept: "application/json", "x-token": "s3cret" });
  });

  test("adds no body, query or method to client.request", async () => {
    const { sent, client } = record({});
    await whilePolluted({ body: "foreign", query: { a: 1 }, method: "POST" }, () => client.request({ path: "/x" }));
    expect(sent).toMatchObject([["https://acme.example/x", { method: "GET", body: null }]]);
  });

  test("changes no page of a list", async () => {
    const { sent, client } = record([]);
    await whilePolluted({ offset: 7, resumeFrom: "7" }, () => client.things["list"]!({}, { timeoutMs: 60_000 }));
    expect(sent.map(([url]) => url)).toEqual(["https://acme.example/list"]);
  });

  test("changes no client and no call by a name that the runtime uses itself", async () => {
    const names = {
      link: "/foreign",
      deadline: 0,
      path: "foreign",
      method: "foreign",
      signal: 5,
      refused: 5,
      limits: 5,
      write: true,
      flows: 5,
      isFailure: 5,
      findWait: 5,
    };
    const recorded = await whilePolluted(names, async () => {
      const { sent, client } = record([]);
      await client.things["get"]!();
      await client.things["list"]!();
      const hooked = createClient<{ things: Record<string, Method> }>(createProvider(VERBS), {
        token: "s3cret",
        fetch: async () => Response.json({ hooked: true }),
        onResponse: () => {},
      } as TestOptions);
      return { urls: sent.map(([url]) => url), data: await hooked.things["get"]!() };
    });
    expect(recorded).toEqual({ urls: ["https://acme.example/things", "https://acme.example/list"], data: { hooked: true } });
  });

  test("chooses no host for a credential", async () => {
    const { sent, client } = record({});
    await whilePolluted({ place: () => "https://foreign.example/things" }, () => client.things["get"]!());
    expect(sent.map(([url]) => url)).toEqual(["https://acme.example/things"]);
  });

  test("does not stop a list with a toJSON that is not a method", async () => {
    const { sent, client } = record([]);
    await whilePolluted({ toJSON: 5 }, () => client.things["list"]!({ filter: { a: [1] } }));
    expect(sent.map(([url]) => url)).toEqual(["https://acme.example/list?a=1"]);
  });

  test("adds no cookie", async () => {
    const { sent, client } = record({}, { credentials: [{ option: "token", name: "sid", write: cookieCredential }] });
    await whilePolluted({ cookie: "foreign=1" }, () => client.things["get"]!());
    expect(sent[0]![1].headers).toMatchObject({ cookie: "sid=s3cret" });
  });

  test("changes no request of the path client", async () => {
    const { sent, client } = record({});
    const request = new Request("https://acme.example/x");
    const { status } = await whilePolluted({ limit: 5, secrets: 5 }, () => httpOptions(client).fetch(request));
    expect([status, sent.length]).toEqual([200, 1]);
  });

  test("does not break a download", async () => {
    const { file } = connect({ file: { path: "/file", stream: streamedResponse } }, { fetch: async () => new Response("abc") });
    const stream = (await whilePolluted({ type: "foreign" }, () => file())) as unknown as ReadableStream;
    expect(await new Response(stream).text()).toBe("abc");
  });

  test("adds no path parameter", async () => {
    pollute();
    const { error } = await connect({ get: { path: "/things/{id}" } })
      .get({})
      .safe();
    expect(error).toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(/^id is missing/) });
  });
});
