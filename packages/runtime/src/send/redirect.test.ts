import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import { connectionFault } from "./connection.ts";
import { queryCredential } from "./credentials.ts";

const redirect =
  (location: string, status = 302): Respond =>
  (response) =>
    response.writeHead(status, { location, "set-cookie": "a=b" }).end("moved");

describe("a redirect of a GET", () => {
  test.each([301, 302, 303, 307, 308])("%i is followed within the origin, with all headers", async (status) => {
    const { url, received } = await serve((response, request) =>
      request.url === "/things" ? redirect("/elsewhere?x=1", status)(response, request, 1) : json(response, 200, { ok: true }),
    );
    expect(await connect(VERBS, { baseUrl: url, headers: { "x-own": "mine" } }).get()).toEqual({ ok: true });
    expect(received[1]).toMatchObject({ url: "/elsewhere?x=1", headers: { "x-token": "s3cret", "x-own": "mine" } });
  });

  test("to another origin sends no headers there, and none back", async () => {
    const home = await serve((response, request) =>
      request.url.startsWith("/things") ? response.writeHead(302, { location: `${foreign.url}/away` }).end() : json(response, 200, { home: true }),
    );
    const foreign = await serve((response) => response.writeHead(307, { location: `${home.url}/back` }).end());
    const credentials = [
      { option: "token", in: "header", name: "api-key" },
      { option: "key", in: "query", name: "key" },
    ] as const;
    const things = connect(VERBS, { baseUrl: home.url, key: "q-s3cret", headers: { "x-own": "mine", cookie: "c" } }, { credentials });
    expect(await things.get()).toEqual({ home: true });
    for (const request of [foreign.received[0]!, home.received[1]!]) {
      expect(JSON.stringify(request)).not.toContain("s3cret");
      expect(request.headers).toMatchObject({ accept: "application/json" });
      for (const name of ["api-key", "x-own", "cookie"]) expect(request.headers).not.toHaveProperty(name);
    }
  });

  const byQuery = { credentials: [{ option: "key", name: "api key", write: queryCredential }] };

  test.each([
    ["without a query", "/elsewhere", "/elsewhere?api%20key=q%2Fs3cret"],
    ["with a query, which stays as it is", "/elsewhere?a=1%20+2&b", "/elsewhere?a=1%20+2&b&api%20key=q%2Fs3cret"],
    ["with a fragment", "/elsewhere#part", "/elsewhere?api%20key=q%2Fs3cret"],
    ["that keeps the credential", "/elsewhere?api%20key=q%2Fs3cret&a=1", "/elsewhere?api%20key=q%2Fs3cret&a=1"],
  ])("within the origin keeps a credential in the query: a target %s", async (_what, location, want) => {
    const { url, received } = await serve((response, request, count) => (count < 3 ? redirect(location)(response, request, count) : json(response, 200, {})));
    await connect(VERBS, { baseUrl: url, key: "q/s3cret" }, byQuery).get();
    expect(received.map((request) => request.url)).toEqual(["/things?api%20key=q%2Fs3cret", want, want]);
  });

  test("within the origin keeps the credential of a call's own parameter, and no other parameter", async () => {
    const { url, received } = await serve((response, request, count) =>
      count < 2 ? redirect("/elsewhere")(response, request, count) : json(response, 200, {}),
    );
    const credentials = [{ option: "key", name: "key", write: queryCredential }];
    await connect(VERBS, { baseUrl: url, key: "client" }, { credentials }).get({ key: "own", q: 1 });
    expect(received.map((request) => request.url)).toEqual(["/things?key=own&q=1", "/elsewhere?key=own"]);
  });

  test("to another origin loses a credential in the query, also on the way back", async () => {
    const home = await serve((response, request) =>
      request.url.startsWith("/things") ? redirect(`${foreign.url}/away?a=1`)(response, request, 1) : json(response, 200, {}),
    );
    const foreign = await serve((response, request, count) => redirect(count < 2 ? "/again" : `${home.url}/back`)(response, request, count));
    await connect(VERBS, { baseUrl: home.url, key: "q-s3cret" }, byQuery).get();
    expect([...foreign.received, ...home.received.slice(1)].map((request) => request.url)).toEqual(["/away?a=1", "/again", "/back"]);
  });

  test("does not leave its body unread", async () => {
    const server = await serve((response, { url }) => {
      if (url === "/away") return json(response, 200, {});
      response.writeHead(302, { location: "/away", "content-length": 1_000_000 }).write("moved");
    });
    await connect(VERBS, { baseUrl: server.url }).get();
    // Node may keep one for the next call.
    await expect.poll(() => server.connections()).toBeLessThan(2);
  });

  test.each([
    { what: "in a loop", location: "/things" },
    { what: "without a location", location: "" },
    { what: "to an invalid URL", location: "http://" },
    { what: "to a file", location: "file:///etc/passwd" },
    { what: "to data", location: "data:application/json,{}" },
  ])("$what fails", async ({ location }) => {
    const { url } = await serve((response) => response.writeHead(302, location ? { location } : {}).end());
    const { error } = await connect(VERBS, { baseUrl: url }).get().safe();
    expect(error).toMatchObject({ name: "UnexpectedResponseError", attempts: 1, message: expect.stringMatching(/^the provider redirects.*: check baseUrl$/) });
  });
});

describe("a redirect of another method", () => {
  test.each((["create", "replace", "change", "remove"] as const).flatMap((verb) => [301, 303, 307].map((status) => ({ verb, status }))))(
    "$verb, $status: is not followed, and the outcome is unknown",
    async ({ verb, status }) => {
      const foreign = await serve((response) => json(response, 200, {}));
      const { url, received } = await serve(redirect(`${foreign.url}/away?secret=x`, status));
      const { error } = await connect(VERBS, { baseUrl: url })
        [verb]({ body: { a: 1 } })
        .safe();
      expect(error).toMatchObject({ name: "UnexpectedResponseError", outcome: "unknown", message: `the provider redirects to ${foreign.url}: check baseUrl` });
      expect(received).toHaveLength(1);
      expect(foreign.received).toEqual([]);
    },
  );

  test("that a browser hides is an error", async () => {
    const opaque = Object.defineProperty(new Response(null, { status: 200 }), "type", { value: "opaqueredirect" });
    const { error } = await connect(VERBS, { fetch: async () => opaque })
      .get()
      .safe();
    expect(error).toMatchObject({ name: "UnexpectedResponseError", message: "the provider redirects: check baseUrl" });
  });
});

describe("a fault of the connection", () => {
  const url = "https://acme.example/things?key=s3cret";
  test.each<{ where: string; fault: unknown; code: string | undefined; says: string }>([
    {
      where: "Node",
      fault: new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) }),
      code: "ECONNREFUSED",
      says: "ECONNREFUSED",
    },
    {
      where: "Bun",
      fault: Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused", path: url }),
      code: "ConnectionRefused",
      says: "ConnectionRefused",
    },
    {
      where: "Deno",
      fault: new TypeError(`error sending request for url (${url}): client error`),
      code: undefined,
      says: "error sending request for url (https://acme.example/things client error",
    },
    { where: "a browser", fault: new TypeError("Failed to fetch"), code: undefined, says: "Failed to fetch" },
    { where: "a fetch that throws a DOMException", fault: new DOMException("gone", "NetworkError"), code: undefined, says: "gone" },
    { where: "a fetch that throws anything", fault: undefined, code: undefined, says: "no connection" },
    { where: "a fetch that throws a text", fault: "gone", code: undefined, says: "no connection" },
  ])("in $where", ({ fault, code, says }) => {
    const error = connectionFault(fault, url).toError({});
    expect(error).toMatchObject({ name: "ConnectionError", code, retryable: true, message: `cannot reach https://acme.example: ${says}` });
    expect(JSON.stringify([error, error.message, String(error.cause)])).not.toContain("s3cret");
  });

  test("whose causes form a cycle", async () => {
    const circle = Object.assign(new Error("gone"), { cause: {} });
    circle.cause = new Error("around", { cause: circle });
    const fetch = async () => Promise.reject(new TypeError("fetch failed", { cause: circle }));
    const { error } = await connect(VERBS, { fetch, maxRetries: 0 }).create({ body: {} }).safe();
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", retryable: true });
  });

  test("in a fetch that throws at once, or is not a fetch", async () => {
    const thrown = connect(VERBS, {
      maxRetries: 0,
      fetch: () => {
        throw new Error("no network today");
      },
    });
    expect((await thrown.get().safe()).error).toMatchObject({ name: "ConnectionError", message: "cannot reach https://acme.example: no network today" });
  });
});
