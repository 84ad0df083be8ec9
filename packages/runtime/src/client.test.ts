import { describe, expect, test } from "vitest";
import { createProvider } from "../test/client.ts";
import { contextOf, createClient } from "./client.ts";
import type { Call } from "./call.ts";
import { InvalidInputError } from "./errors.ts";
import type { Provider } from "./operation.ts";
import type { ClientOptions } from "./options.ts";

const get = { method: "GET", path: "/things" };

/** A client that records its requests. */
function connect<Client>(provider: Partial<Provider>, options: object = {}) {
  const fetched: string[] = [];
  const fetch = async (url: string, { method }: RequestInit) => {
    fetched.push(`${method} ${url}`);
    return Response.json({});
  };
  return { client: createClient<Client>({ ...createProvider({ get }), ...provider }, { token: "t", fetch, ...options } as ClientOptions), fetched };
}

describe("createClient", () => {
  test("makes a method of each operation, in its resource", async () => {
    const { client, fetched } = connect<{ reports: { agent: Record<"onlineTimes" | "loginTimes", () => Call<unknown>>; get: () => Call<unknown> } }>({
      operations: { "reports.agent": { onlineTimes: get, loginTimes: get }, reports: { get } },
    });
    expect(Object.keys(client)).toEqual(["reports"]);
    expect(Object.keys(client.reports).toSorted()).toEqual(["agent", "get"]);
    await client.reports.agent.loginTimes();
    expect(fetched).toEqual(["GET https://acme.example/things"]);
  });

  test("takes a corrected route, also one without a response body", async () => {
    const { client, fetched } = connect<{ things: { get: () => Call<unknown> } }>(
      {},
      { operations: { "things/get": { method: "PUT", path: "/better", response: "none" } } },
    );
    expect(await client.things.get()).toBeUndefined();
    expect(fetched).toEqual(["PUT https://acme.example/better"]);
  });

  test("takes a partial correction, and keeps the rest of the documented route", async () => {
    const documented = { operations: { things: { replace: { method: "PUT", path: "/things" } } } };
    // Typed as an object, as in a program that reads its corrections from a file.
    const correction: object = { method: undefined, path: "/better" };
    const { client, fetched } = connect<{ things: { replace: () => Call<unknown> } }>(documented, { operations: { "things/replace": correction } });
    await client.things.replace();
    expect(fetched).toEqual(["PUT https://acme.example/better"]);
  });

  test.each([
    ["https://a.example", "https://a.example/things"],
    ["https://a.example/", "https://a.example/things"],
    ["https://a.example/v1//", "https://a.example/v1/things"],
    ["HTTP://a.example:81/v1", "HTTP://a.example:81/v1/things"],
  ])("takes %s as baseUrl", async (baseUrl, want) => {
    const { client, fetched } = connect<{ things: { get: () => Call<unknown> } }>({}, { baseUrl });
    await client.things.get();
    expect(fetched).toEqual([`GET ${want}`]);
  });

  test.each<{ what: string; provider?: Partial<Provider>; options: object; says: string }>([
    ...[
      "",
      "acme.example",
      "/v1",
      "ftp://acme.example",
      "https://",
      "https://user:s3cret@acme.example",
      "https://acme.example/?key=s3cret",
      "https://acme.example/#x",
      "https://acme.example/a b",
      "https://acme example",
    ].map((baseUrl) => ({
      what: `the address ${baseUrl}`,
      options: { baseUrl },
      says: "baseUrl has to be an http or https URL without user, query, fragment or spaces",
    })),
    {
      what: "a correction of an unknown operation",
      options: { operations: { "things/toString": get } },
      says: 'there is no operation "things/toString" to correct',
    },
    { what: "a correction of an inherited property", options: { operations: { toString: get } }, says: 'there is no operation "toString" to correct' },
    { what: "no credential", options: { token: undefined }, says: "no credential: give token" },
    { what: "an empty credential", options: { token: "" }, says: "no credential: give token" },
  ])("refuses $what", ({ options, says }) => {
    const create = () => connect({}, options);
    expect(create).toThrow(InvalidInputError);
    expect(create).toThrow(says);
    expect(create).not.toThrow("s3cret");
  });

  test.each<[string, unknown]>([
    ...["timeoutMs", "deadlineMs", "maxRetries", "maxRetryAfterMs", "maxResponseBytes"].flatMap((name) =>
      [Number.NaN, "5000", -1, {}, 5n, null].map((value) => [name, value] as [string, unknown]),
    ),
    ["fetch", "fetch"],
    ["logger", {}],
    ["onResponse", true],
    ["signal", new AbortController()],
    ["signal", "aborted"],
  ])("refuses %s: %s, for a client and for a call", async (name, value) => {
    expect(() => connect({}, { [name]: value })).toThrow(
      expect.objectContaining({ name: "InvalidInputError", provider: "acme", message: expect.stringContaining(name) }),
    );
    const { client, fetched } = connect<{ things: { get: (params: object, options: object) => Call<unknown> } }>({});
    const { error } = await client.things.get({}, { [name]: value }).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", operation: "things/get", attempts: 0, outcome: "failed" });
    expect(error!.message).toMatch(new RegExp(`^${name} has to be `));
    expect(fetched).toEqual([]);
  });

  test.each([undefined, null, "token"])("refuses %j as options", (options) => {
    expect(() => createClient(createProvider({ get }), options as unknown as ClientOptions)).toThrow(InvalidInputError);
  });

  test.each([Infinity, 0, undefined])("takes %s as a limit", (value) => {
    expect(connect({}, { timeoutMs: value, maxRetries: value }).client).toBeDefined();
  });

  test.each(["\n", " ", "/ ", "/\n", "\t"])("takes a baseUrl that ends in %j, as if read from a file", async (end) => {
    const { client, fetched } = connect<{ things: { get: () => Call<unknown> } }>({}, { baseUrl: ` https://a.example/v1${end}` });
    await client.things.get();
    expect(fetched).toEqual(["GET https://a.example/v1/things"]);
  });

  test.each([
    { path: "v2/things" },
    { path: "@host.example/x" },
    { path: "/a?b=c" },
    { path: "/a#b" },
    { path: "/a b" },
    { path: "" },
    { path: 7 },
    { method: "get" },
    { method: "PO ST" },
    { method: "TRACE" },
  ])("refuses the correction %j", (correction) => {
    expect(() => connect({}, { operations: { "things/get": correction } })).toThrow(/^the (path|method) of things\/get has to /);
  });

  test("needs no credential if the provider does not require one", () => {
    expect(connect({ anonymous: true }, { token: undefined }).client).toBeDefined();
  });

  test("does not touch the global fetch before a call", () => {
    const platform = Object.getOwnPropertyDescriptor(globalThis, "fetch")!;
    let touched = false;
    Object.defineProperty(globalThis, "fetch", {
      configurable: true,
      get: () => {
        touched = true;
        return platform.value as unknown;
      },
    });
    try {
      createClient(createProvider({ get }), { token: "t" } as ClientOptions);
    } finally {
      Object.defineProperty(globalThis, "fetch", platform);
    }
    expect(touched).toBe(false);
  });
});

describe("contextOf", () => {
  test("finds the context of a client, which does not show it", () => {
    const { client } = connect<object>({});
    expect(contextOf(client).baseUrl).toBe("https://acme.example");
    expect(JSON.stringify(client)).not.toContain("acme");
    expect(Object.keys(client)).toEqual(["things"]);
  });

  test("refuses anything else", () => {
    expect(() => contextOf({})).toThrow("this is not a meetwire client: pass the result of a create… function");
  });
});
