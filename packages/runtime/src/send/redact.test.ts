import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { connect, VERBS } from "../../test/client.ts";
import type { Method } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import type { ApiError } from "../errors.ts";
import { secretsIn } from "../request/secrets.ts";
import { failureIn } from "./api-error.ts";
import { basicCredential, basicForms, queryCredential } from "./credentials.ts";

const SECRET = "sEcReT/9f8 e7d+ü";

/** The place and form of a credential. */
const CREDENTIALS = [
  { what: "a header", credential: { option: "token", name: "X-Token" }, token: "sEcReT-9f8e7d" },
  { what: "a bearer's header", credential: { option: "token", name: "Authorization", prefix: "Bearer " }, token: () => "sEcReT-9f8e7d" },
  { what: "the query", credential: { option: "token", name: "access_token", write: queryCredential }, token: SECRET },
  {
    what: "HTTP's Basic authentication",
    credential: { option: "token", name: "Authorization", write: basicCredential, forms: basicForms },
    token: `anna:${SECRET}`,
  },
] as const;

/** Responses that quote the request. */
const RESPONSES: Record<string, Respond> = {
  "a success": (response) => json(response, 200, { id: 1 }),
  "an error with the URL": (response, { url }) => json(response, 401, { message: `wrong token at ${url}`, url }),
  "an error with the decoded URL": (response, { url }) => json(response, 404, { message: `nothing at ${decodeURIComponent(url)}` }),
  "an error with the header": (response, { headers }) => json(response, 403, { errors: [`not with ${String(headers["x-token"] ?? headers.authorization)}`] }),
  "an error with the password": (response) => json(response, 403, { errors: [`not with ${SECRET} or sEcReT-9f8e7d`] }),
  "an error in plain text": (response, { url, headers }) => response.writeHead(500).end(`failed: ${url} ${JSON.stringify(headers)}`),
  "a failure under 200": (response, { url }) => json(response, 200, { error: `wrong: ${url}` }),
  "a redirect with a password": (response) => response.writeHead(302, { location: `http://anna:${encodeURIComponent(SECRET)}@127.0.0.1:9/x` }).end(),
  "a redirect that repeats the query": (response, { url }) => response.writeHead(302, { location: `/x${url}` }).end(),
  "a page": (response, { url }) => response.writeHead(200, { "content-type": "text/html" }).end(`<a href="${url}">`),
};

describe.each(CREDENTIALS)("a credential in $what is not shown", ({ credential, token }) => {
  test.each(Object.entries(RESPONSES))("with %s", async (_, respond) => {
    const { url } = await serve(respond);
    const things = connect(VERBS, { baseUrl: url, token, maxRetries: 0 }, { credentials: [credential], isFailure: failureIn("error") });
    const result = await things.get({ id: 1 }).safe();
    const shown: unknown[] = [result, result.response?.url, result.error, result.error?.message, result.error?.stack, JSON.stringify(result.error)];
    shown.push(
      await things
        .get()
        .withResponse()
        .catch((error: unknown) => error),
    );
    const text = shown.map((each) => inspect(each, { depth: 9 })).join("\n");
    const value = typeof token === "function" ? token() : token.replace("anna:", "");
    const basic = btoa(String.fromCharCode(...new TextEncoder().encode(String(token))));
    for (const secret of [value, encodeURIComponent(value), basic]) expect(text).not.toContain(secret);
  });
});

test("a short credential is removed only after its name", async () => {
  const text = 'no key=no&keys=no key=nobody, X-Key: no; {"x-key":"no","active":"no"} Authorization: Bearer no';
  const { url } = await serve((response) => json(response, 400, { message: text }));
  const credentials = [
    { option: "token", name: "X-Key" },
    { option: "key", name: "key", write: queryCredential },
    { option: "bearer", name: "Authorization", prefix: "Bearer " },
  ];
  const options = { baseUrl: url, token: "no", key: "no", bearer: "no" };
  const things = connect(VERBS, options, { credentials });
  const { error, response } = await things.get().safe();
  expect(error?.message).toContain('no key=***&keys=no key=nobody, X-Key: ***; {"x-key":"***","active":"no"} Authorization: Bearer ***');
  expect(response?.url).toBe(`${url}/things?key=***`);
});

test("a credential that the caller sets as a header is not shown either", async () => {
  const { url } = await serve((response, { headers }) => json(response, 401, { message: `wrong ${headers.authorization} ${headers.authorization?.slice(7)}` }));
  const credentials = [{ option: "token", name: "Authorization", prefix: "Bearer " }];
  const things = connect(VERBS, { baseUrl: url, token: () => "of-the-client" }, { credentials });
  const { error } = await things.get({}, { headers: { authorization: "Bearer of-the-call" } }).safe();
  expect(error).toMatchObject({ attempts: 1, message: "acme things/get responded 401: wrong Bearer *** ***" });
});

test("a credential of another scheme that the caller sets as a header is not shown without its scheme", async () => {
  const { url } = await serve((response, { headers }) => json(response, 401, { message: `wrong ${headers.authorization?.split(" ")[1]}` }));
  const credentials = [{ option: "token", name: "Authorization", prefix: "Bearer " }];
  const things = connect(VERBS, { baseUrl: url }, { credentials });
  const { error } = await things.get({}, { headers: { authorization: "Basic dXNlcjpwYXNz" } }).safe();
  expect(error).toMatchObject({ message: "acme things/get responded 401: wrong ***", body: { message: "wrong ***" } });
});

test("a credential that the caller sets as a parameter is not shown either, and no new one is asked for if it is refused", async () => {
  const { url, received } = await serve((response, { url: asked }) => json(response, 401, { message: `wrong ${asked}` }));
  const credentials = [{ option: "token", name: "access_token", write: queryCredential }];
  const things = connect(VERBS, { baseUrl: url, token: () => "of-the-client" }, { credentials });
  const result = await things.get({ access_token: "of-the-call" }).safe();
  expect(result.error).toMatchObject({ attempts: 1, message: "acme things/get responded 401: wrong /things?access_token=***" });
  expect(inspect(result, { depth: 9 })).not.toContain("of-the-call");
  expect(received.map(({ url: asked }) => asked)).toEqual(["/things?access_token=of-the-call"]);
});

test("a credential in the identifier of a request is not shown", async () => {
  const { url } = await serve((response) => json(response, 400, {}, { "x-request-id": "7-sEcReT-9f8e7d" }));
  const { error } = await connect(VERBS, { baseUrl: url, token: "sEcReT-9f8e7d" }).get().safe();
  expect(error).toMatchObject({ requestId: "7-***" });
});

test("a message keeps words that only look like a short credential", async () => {
  const { url } = await serve((response) => json(response, 404, { message: "no such token" }));
  expect((await connect(VERBS, { baseUrl: url, token: "no" }).get().safe()).error?.message).toBe("acme things/get responded 404: no such token");
});

describe("the secrets among a call's parameters", () => {
  const OPERATIONS = {
    create: { method: "POST", path: "/things", secrets: secretsIn("password", "keys", "code") },
    check: { path: "/things/{token}", secrets: secretsIn("token", "pin") },
    list: { path: "/things", secrets: secretsIn("pin") },
  } as const;
  const BODY = { title: "Demo", password: "p4ss w0rd/ü", nested: { list: [{ keys: ["key-one-1", "key-two-2"] }] }, code: 12345678, hint: "no secret" };
  const SECRETS = ["p4ss w0rd/ü", encodeURIComponent("p4ss w0rd/ü"), "key-one-1", "key-two-2", "12345678"];

  const echo: Respond = (response, { url, body }) =>
    json(response, 400, { message: `refused ${Buffer.from(body, "latin1").toString()} at ${decodeURIComponent(url)}`, sent: body });

  async function fail(call: (things: Record<keyof typeof OPERATIONS, Method>) => ReturnType<Method>) {
    const { url } = await serve(echo);
    const events: unknown[] = [];
    const result = await call(connect(OPERATIONS, { baseUrl: url, maxRetries: 0, logger: (event) => void events.push(event) })).safe();
    const error = result.error as ApiError;
    const shown = [error.message, String(error), String(error.stack), JSON.stringify(error), JSON.stringify(events)];
    return { error, shown: [...shown, inspect(error, { depth: 9 }), inspect(result, { depth: 9 }), format("%o", Object.fromEntries(Object.entries(error)))] };
  }

  test("are not in messages, logs and printed errors; the body is the provider's", async () => {
    const { error, shown } = await fail((things) => things.create({ body: BODY }));
    expect(error.message).toContain('"title":"Demo","password":"***"');
    expect(error.message).toContain("no secret");
    for (const text of shown) for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(JSON.stringify(error.body)).toContain("key-one-1");
  });

  test("are not shown if they stand in the path or the query", async () => {
    const path = await fail((things) => things.check({ token: "a t0ken/in the path" }));
    const query = await fail((things) => things.list({ pin: "4711-4711" }));
    for (const text of path.shown) expect(decodeURIComponent(text)).not.toContain("a t0ken/in the path");
    for (const text of query.shown) expect(text).not.toContain("4711-4711");
  });

  test("are removed before a long message is cut, so that no half is left", async () => {
    const { shown } = await fail((things) => things.create({ body: { title: "x".repeat(230), password: "a-very-long-passphrase-".repeat(5) } }));
    for (const text of shown) expect(text).not.toContain("a-very-long");
  });

  test("are only removed after their name if they are short", async () => {
    const { error } = await fail((things) => things.create({ body: { title: "at one", password: "one" } }));
    expect(error.message).toContain('{"title":"at one","password":"***"}');
  });

  test("are those of the call, even if the caller changes the body afterwards", async () => {
    const body = { ...BODY };
    const { shown } = await fail((things) => {
      const call = things.create({ body });
      body.password = "another";
      return call;
    });
    for (const text of shown) expect(text).not.toContain("p4ss w0rd/ü");
  });
});

test("printing an error shows what a log needs, and not the provider's body", async () => {
  const { url } = await serve((response) =>
    json(response, 409, { message: "taken", start_url: "https://acme.example/s?zak=secret" }, { "x-request-id": "r-1" }),
  );
  const { error } = await connect(VERBS, { baseUrl: url }).get().safe();
  const text = inspect(error);
  for (const part of ["ConflictError: acme things/get responded 409: taken", "status: 409", "requestId: 'r-1'", "outcome: 'failed'"])
    expect(text).toContain(part);
  expect(text).not.toContain("start_url");
  expect(error).toMatchObject({ body: { start_url: "https://acme.example/s?zak=secret" } });
});
