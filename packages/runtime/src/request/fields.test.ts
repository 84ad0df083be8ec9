import { describe, expect, test } from "vitest";
import { connect, createProvider, VERBS } from "../../test/client.ts";
import type { Method, TestOptions } from "../../test/client.ts";
import { createClient } from "../client.ts";
import type { ClientOptions } from "../options.ts";
import { httpOptions } from "../http-options.ts";
import { offsetPages } from "../paging/styles.ts";
import { readWebhook } from "../webhooks/read-webhook.ts";
import { readSignedWebhook } from "../webhooks/read-signed.ts";
import { deepQuery, filterQuery, multipartBody, multipartOrJson, rawBody, urlEncodedBody } from "./encode.ts";

/** An instance whose values are behind getters. */
class Input {
  readonly #values = { topic: "a", token: "s3cret", path: "/x", "x-own": "a" };
  get topic() {
    return this.#values.topic;
  }
  get token() {
    return this.#values.token;
  }
}

/** A collection, whose own properties are not its entries. */
class Collection {
  readonly size = 1;
  *[Symbol.iterator]() {
    yield ["topic", "a"];
  }
}

/** Values whose entries are not properties of their own. */
const LOSERS: readonly (readonly [string, unknown])[] = [
  ["a Map", new Map([["topic", "a"]])],
  ["a list", [["topic", "a"]]],
  ["another collection", new Collection()],
  ["a string", "topic=a"],
  ["a number", 7],
  ["a query", new URLSearchParams("topic=a")],
  ["a form", new FormData()],
  ["an instance with getters", new Input()],
  ["an object that inherits its values", Object.create({ topic: "a" })],
  ["a function", () => ({ topic: "a" })],
];

const SAYS = /^\S+ is .*: give a plain object$/;

/** A client that keeps its requests. */
function record() {
  const sent: RequestInit[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    sent.push(init);
    return Response.json([]);
  };
  const operations = {
    ...VERBS,
    find: { path: "/things", query: { filter: filterQuery } },
    deep: { path: "/things", query: { filter: deepQuery } },
    list: { path: "/list", pages: offsetPages({ offset: "offset", limit: "limit" }) },
    upload: { method: "POST", path: "/things", bodyType: "", writeBody: multipartBody },
    submit: { method: "POST", path: "/things", bodyType: "application/x-www-form-urlencoded", writeBody: urlEncodedBody },
    either: { method: "POST", path: "/things", bodyType: "", writeBody: multipartOrJson(multipartBody) },
    raw: { method: "POST", path: "/things", bodyType: "text/plain", writeBody: rawBody },
  };
  type Client = { things: Record<keyof typeof operations, Method>; request(given: unknown, options?: object): Promise<unknown> };
  const client = createClient<Client>(createProvider(operations), { token: "s3cret", fetch } as TestOptions);
  return { sent, client };
}

describe.each(LOSERS)("%s is refused, and nothing is sent", (_what, given) => {
  const value = given as Record<string, string>;
  const isForm = given instanceof FormData;
  const isQuery = given instanceof URLSearchParams;
  type Client = ReturnType<typeof record>["client"];
  const places: [string, (client: Client) => PromiseLike<unknown>][] = [
    ["as parameters", ({ things }) => things.get(value)],
    ["as the parameters of a list", ({ things }) => things.list(value)],
    ["as the options of a call", ({ things }) => things.get({}, value)],
    ["as the options of a list", ({ things }) => things.list({}, value)],
    ["as the query of a request", ({ request }) => request({ path: "/x", query: value })],
    ["as the options of a request", ({ request }) => request({ path: "/x" }, value)],
  ];
  if (!["string", "number", "function"].includes(typeof given)) {
    if (!Array.isArray(given)) {
      places.push(["as an object in the query", ({ things }) => things.find({ filter: value })]);
      places.push(["as a nested object in the query", ({ things }) => things.deep({ filter: { a: value } })]);
      places.push(["as an object in the query of a list", ({ things }) => things.list({ filter: value })]);
      places.push(["as a JSON body", ({ things }) => things.create({ body: value })]);
      places.push(["as a member of a JSON body", ({ things }) => things.create({ body: { list: [value] } })]);
      if (!isForm && !isQuery) places.push(["as the body of a request", ({ request }) => request({ method: "POST", path: "/x", body: value })]);
    }
    if (!isForm) places.push(["as a form in parts", ({ things }) => things.upload({ body: value })]);
    if (!isQuery) places.push(["as a URL-encoded form", ({ things }) => things.submit({ body: value })]);
  }
  // Headers can be a Map, pairs or anything else with pairs.
  if (typeof given !== "object" || given instanceof Input || !(Symbol.iterator in (given as object))) {
    places.push(["as headers of a call", ({ things }) => things.get({}, { headers: value })]);
    places.push(["as headers of a request", ({ request }) => request({ path: "/x", headers: value })]);
  }

  test.each(places)("%s", async (_place, call) => {
    const { sent, client } = record();
    const error: unknown = await call(client).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: "InvalidInputError", outcome: "failed", attempts: 0, message: expect.stringMatching(SAYS) });
    expect(sent).toEqual([]);
  });

  test("as a request", async () => {
    const { sent, client } = record();
    await expect(client.request(value)).rejects.toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(/^path has to begin with/) });
    expect(sent).toEqual([]);
  });

  test("as the options of a client", () => {
    expect(() => createClient(createProvider(VERBS), value as ClientOptions)).toThrow(SAYS);
  });

  test("as corrected operations, and as one correction", () => {
    const options = { token: "t", operations: value } as ClientOptions;
    expect(() => createClient(createProvider(VERBS), options)).toThrow(SAYS);
    expect(() => createClient(createProvider(VERBS), { token: "t", operations: { "things/get": value } } as ClientOptions)).toThrow(SAYS);
  });

  test("as the query of the path client", () => {
    expect(() => httpOptions(record().client).querySerializer(value)).toThrow(SAYS);
  });

  test("as the options of a webhook reader", async () => {
    await expect(readWebhook({}, "{}", value)).rejects.toThrow(SAYS);
    await expect(readSignedWebhook({}, { algorithm: "hmac-sha256", digest: "hex", signature: { header: "x-signature" } }, "{}", value)).rejects.toThrow(SAYS);
  });
});

test.each<[string, unknown]>([
  ["a string", "x-own: a"],
  ["a list of names and values", ["x-own", "a"]],
  ["a Set", new Set(["x-own"])],
])("headers that are %s are refused", async (_what, headers) => {
  const { error } = await connect(VERBS)
    .get({}, { headers: headers as Record<string, string> })
    .safe();
  expect(error).toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(/^headers is a value of type/) });
});

describe("a form that is given is sent", () => {
  test("in parts", async () => {
    const form = new FormData();
    form.append("tag", "x");
    form.append("tag", "y");
    const { sent, client } = record();
    const call = client.things.upload({ body: form });
    form.set("tag", "changed");
    await call;
    await client.things.either({ body: form });
    expect(sent.map(({ body }) => (body as FormData).getAll("tag"))).toEqual([["x", "y"], ["changed"]]);
  });

  test("URL-encoded", async () => {
    const form = new URLSearchParams("tag=x&tag=y");
    const { sent, client } = record();
    const call = client.things.submit({ body: form });
    form.set("tag", "changed");
    await call;
    expect(String(sent[0]!.body)).toBe("tag=x&tag=y");
  });
});

test.each([new Map([["a", 1]]), new Set([1]), Promise.resolve("a"), { a: 1 }])("a text body cannot be %o", async (body) => {
  const { sent, client } = record();
  await expect(client.things.raw({ body })).rejects.toThrow("the body is an object: this operation takes a text or bytes");
  expect(sent).toEqual([]);
});

test("instances without getters are taken", async () => {
  class Body {
    topic = "a";
    method() {}
  }
  const { sent, client } = record();
  await client.things.create({ body: new Body() });
  await client.things.create(Object.assign(Object.create(null) as object, { body: { a: 1 } }));
  expect(sent.map(({ body }) => body)).toEqual(['{"topic":"a"}', '{"a":1}']);
});

describe("a value that cannot be written is refused, and nothing is sent", () => {
  const VALUES = [Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("a")];
  test.each(VALUES.flatMap((value) => [{ q: value }, { body: value }]))("%o", async (params) => {
    const { sent, client } = record();
    await expect(client.things.create(params)).rejects.toThrow(/^(q|body) is (NaN|Infinity|a value of type \w+): give a plain value$/);
    expect(sent).toEqual([]);
  });

  test.each([{ a: { duration: Number.NaN } }, { list: [1, Number.NEGATIVE_INFINITY] }])("a number that JSON writes as null: %j", async (body) => {
    const { sent, client } = record();
    const { error } = await client.things.create({ body }).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", message: expect.stringMatching(/^\w+ is (NaN|-Infinity): give a plain value$/) });
    expect(sent).toEqual([]);
  });

  test("methods of a body are left out, as in JSON", async () => {
    const { sent, client } = record();
    await client.things.create({ body: { topic: "a", rename() {} } });
    expect(sent[0]!.body).toBe('{"topic":"a"}');
  });

  test("NaN in the path", async () => {
    await expect(connect({ get: { path: "/things/{id}" } }).get({ id: Number.NaN })).rejects.toThrow(/^id is null: it has to be a text or number/);
  });

  test.each([{ a: 1 }, new Date(0), () => "a", new Map()])("as a header: %o", async (value) => {
    const { sent, client } = record();
    const { error } = await client.things.get({}, { headers: { "x-own": value as unknown as string } }).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", message: "x-own holds a value that no header can carry" });
    expect(sent).toEqual([]);
  });
});
