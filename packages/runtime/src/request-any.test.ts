import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createProvider } from "../test/client.ts";
import type { TestOptions } from "../test/client.ts";
import { json, serve } from "../test/serve.ts";
import type { Respond } from "../test/serve.ts";
import { createClient } from "./client.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./options.ts";
import type { AnyRequest } from "./request-any.ts";

interface Client {
  request(given: AnyRequest, options?: CallOptions): Call<unknown>;
}

const connect = (options: TestOptions) => createClient<Client>(createProvider({}), { token: "s3cret", ...options });

async function request(given: AnyRequest, respond: Respond = (response) => json(response, 200, { ok: true }), options?: CallOptions) {
  const { url, received } = await serve(respond);
  const result = await connect({ baseUrl: `${url}/v1`, headers: { "x-own": "client" } })
    .request(given, options)
    .safe();
  return { received, result };
}

const circular: Record<string, unknown> = {};
circular["self"] = circular;

describe("a request of any route", () => {
  test("is sent with the client's credential and headers, and its own query, body and headers", async () => {
    const given = { method: "POST", path: "/new/route", query: { tag: ["a", "b"], at: { gte: new Date(0) } }, body: { a: 1 }, headers: { "X-Own": "call" } };
    const { received, result } = await request(given);
    expect(result).toMatchObject({ ok: true, data: { ok: true } });
    expect(received).toMatchObject([
      { method: "POST", body: '{"a":1}', headers: { "x-token": "s3cret", "x-own": "call", "content-type": "application/json" } },
    ]);
    expect(received[0]!.url).toBe("/v1/new/route?tag=a&tag=b&at%5Bgte%5D=1970-01-01T00%3A00%3A00.000Z");
  });

  test.each<[string, BodyInit, string, RegExp]>([
    ["a form", new URLSearchParams({ a: "1" }), "a=1", /^application\/x-www-form-urlencoded/],
    ["bytes", new Uint8Array([65, 66]), "AB", /^$/],
    ["a file", new Blob(["x"], { type: "image/png" }), "x", /^image\/png$/],
  ])("sends %s unchanged", async (_, body, sent, type) => {
    const { received } = await request({ method: "PUT", path: "/x", body });
    expect([received[0]!.body, received[0]!.headers["content-type"] ?? ""]).toEqual([sent, expect.stringMatching(type)]);
  });

  test("sends a form in parts with the boundary from fetch, whatever content type is given", async () => {
    const body = new FormData();
    body.set("a", "1");
    const { received } = await request({ method: "POST", path: "/x", body, headers: { "Content-Type": "multipart/form-data" } });
    expect(received[0]!.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
  });

  test("refuses a form of another implementation, which would arrive as {}", async () => {
    const body = Object.create({ [Symbol.toStringTag]: "FormData" }) as object;
    const { received, result } = await request({ method: "POST", path: "/x", body });
    expect(result.error).toMatchObject({ name: "InvalidInputError", message: "body is a value of type Object: give a plain object" });
    expect(received).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ["an invalid date in the query", { query: { since: new Date(Number.NaN) } }, /Invalid time value/],
    ["a query in circles", { query: circular }, /Maximum call stack/],
    ["half a character in the query", { query: { a: "\ud800" } }, /URI malformed/],
    ["a stream, which cannot be sent again", { method: "PUT", body: new Blob(["a"]).stream() }, /^body cannot be a stream/],
    ["no path", { path: undefined }, /^path has to begin/],
    ["a path that is not a text", { path: 5 }, /^path has to begin/],
  ])("refuses %s with a typed error", async (_, given, says) => {
    const { received, result } = await request({ path: "/x", ...given });
    expect(result.error).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed", message: expect.stringMatching(says) });
    expect(received).toEqual([]);
  });

  test("takes null for no query and no headers", async () => {
    const { received } = await request({ path: "/x", query: null, headers: null } as unknown as AnyRequest);
    expect(received).toMatchObject([{ url: "/v1/x", headers: { "x-own": "client" } }]);
  });

  test("does not show the query of a wrong path", async () => {
    const { error } = (await request({ path: "/x?access_token=sEcReT" })).result;
    expect(error).toMatchObject({ name: "InvalidInputError", operation: "GET /x" });
    expect(inspect(error) + JSON.stringify(error)).not.toContain("sEcReT");
  });

  test.each<[string, Respond, unknown]>([
    ["text", (response) => response.writeHead(200, { "content-type": "text/csv" }).end("a,b"), "a,b"],
    ["nothing", (response) => response.writeHead(200).end(), undefined],
    ["no content", (response) => response.writeHead(204).end(), undefined],
    ["a picture", (response) => response.writeHead(200, { "content-type": "image/png" }).end("\x89PNG"), new Blob(["\x89PNG"], { type: "image/png" })],
  ])("reads %s", async (_, respond, want) => {
    const { data } = (await request({ path: "/x" }, respond)).result;
    expect(data).toEqual(want);
    if (want instanceof Blob) expect((data as Blob).type).toBe(want.type);
  });

  test("has the client's retries and errors", async () => {
    const { received, result } = await request({ path: "/x" }, (response, _, count) =>
      count === 1 ? json(response, 503, {}, { "retry-after": "0" }) : json(response, 404, { message: "no route" }),
    );
    expect(received).toHaveLength(2);
    expect(result.error).toMatchObject({
      name: "NotFoundError",
      operation: "GET /x",
      message: "acme GET /x responded 404: no route",
      attempts: 2,
      outcome: "failed",
    });
    expect((await request({ method: "POST", path: "/x" }, (response) => json(response, 500, {}))).result.error).toMatchObject({
      attempts: 1,
      outcome: "unknown",
    });
    expect(
      (await request({ path: "/x" }, (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"a'))).result.error,
    ).toMatchObject({
      name: "UnexpectedResponseError",
    });
  });

  test.each<AnyRequest>([
    { path: "x" },
    { path: "//../x" },
    { path: "/a/../b" },
    { path: "/a/%2e%2E/b" },
    { path: "/a?b=1" },
    { path: "/a b" },
    { path: "/{id}" },
    { path: undefined as unknown as string },
    { path: "/a", method: "GE T" },
    { path: "/a", method: "TRACE" },
    { path: "/a", body: {} },
    { path: "/a", method: "POST", body: new Blob().stream() },
    { path: "/a", headers: { "a b": "c" } },
    undefined as unknown as AnyRequest,
  ])("refuses %j, and sends no request", async (given) => {
    const { received, result } = await request(given);
    expect(result.error).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed", provider: "acme" });
    expect(received).toEqual([]);
  });
});
