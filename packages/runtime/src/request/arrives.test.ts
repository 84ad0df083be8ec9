import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import { json, startTestServer } from "../../test/serve.ts";
import type { Received, TestServer } from "../../test/serve.ts";
import type { Operation } from "../operation.ts";
import { commaQuery, deepQuery, jsonQuery, pipeQuery, spaceQuery, urlEncodedBody } from "./encode.ts";
import { isoDate, unixTime, unixTimeMs } from "./dates.ts";

let server: TestServer;
let last: Received;
beforeAll(async () => {
  server = await startTestServer((response, request) => {
    last = request;
    json(response, 200, {});
  });
});
afterAll(() => server.close());

/** Sends a call, and returns how it arrived. */
async function arrive(operation: Operation, params: object): Promise<Received> {
  await connect({ send: operation }, { baseUrl: server.url }).send(params);
  return last;
}

const text = fc.string({ unit: "binary", maxLength: 40 });
const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }).filter((each) => each !== "body" && !(each in Object.prototype));
const plain = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const search = ({ url }: Received) => [...new URL(url, "http://any.example").searchParams];
const utf8 = ({ body }: Received) => Buffer.from(body, "latin1").toString();

const runs = { numRuns: 300 };

describe("the provider receives exactly the given values", () => {
  test("in a path", async () => {
    const segment = text.filter((each) => !/^\.{0,2}$/.test(each));
    await fc.assert(
      fc.asyncProperty(segment, segment, async (left, right) => {
        const { url } = await arrive({ method: "GET", path: "/a/{left}/b/{right}" }, { left, right });
        const parts = url.split("/");
        expect(parts).toHaveLength(5);
        expect([parts[1], parts[3]]).toEqual(["a", "b"]);
        expect([decodeURIComponent(parts[2]!), decodeURIComponent(parts[4]!)]).toEqual([left, right]);
      }),
      runs,
    );
  });

  test("in a query, as pairs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.oneof(plain, fc.array(plain, { minLength: 1, maxLength: 4 })), { noNullPrototype: true }), async (params) => {
        const want = Object.keys(params).flatMap((key) => [params[key]].flat().map((each) => [key, String(each)]));
        expect(search(await arrive({ method: "GET", path: "/" }, params))).toEqual(want);
      }),
      runs,
    );
  });

  test("in a query, nested", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), plain, { minKeys: 1, noNullPrototype: true }), async (filter) => {
        const arrived = search(await arrive({ method: "GET", path: "/", query: { filter: deepQuery } }, { filter }));
        expect(arrived).toEqual(Object.entries(filter).map(([key, value]) => [`filter[${key}]`, String(value)]));
      }),
      runs,
    );
  });

  test.each([
    [",", commaQuery],
    [" ", spaceQuery],
    ["|", pipeQuery],
  ])("in a query, separated by '%s'", async (delimiter, style) => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (list) => {
        const { url } = await arrive({ method: "GET", path: "/", query: { list: style } }, { list });
        const value = url.slice("/?list=".length);
        // A comma within a value differs from a separator before it is decoded; a space or pipe is never within a value.
        if (delimiter !== "," && list.some((each) => each.includes(delimiter))) return;
        expect(value.split(delimiter === "," ? "," : encodeURIComponent(delimiter)).map(decodeURIComponent)).toEqual(list);
      }),
      runs,
    );
  });

  test("in a query, as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue().filter((each) => typeof each === "object" && each !== null),
        async (filter) => {
          const [[, value]] = search(await arrive({ method: "GET", path: "/", query: { filter: jsonQuery } }, { filter })) as [[string, string]];
          expect(JSON.parse(value)).toEqual(JSON.parse(JSON.stringify(filter)));
        },
      ),
      runs,
    );
  });

  test("in a JSON body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: "binary" }), async (body) => {
        const arrived = await arrive({ method: "POST", path: "/" }, { body });
        expect(utf8(arrived)).toBe(JSON.stringify(body));
        expect(arrived.headers["content-length"]).toBe(String(arrived.body.length));
      }),
      runs,
    );
  });

  test("in a form", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.oneof(plain, fc.array(plain, { maxLength: 4 })), { minKeys: 1, noNullPrototype: true }), async (body) => {
        const arrived = await arrive({ method: "POST", path: "/", bodyType: "application/x-www-form-urlencoded", writeBody: urlEncodedBody }, { body });
        const want = Object.keys(body).flatMap((key) => [body[key]].flat().map((each) => [key, String(each)]));
        expect([...new URLSearchParams(utf8(arrived))]).toEqual(want);
      }),
      runs,
    );
  });

  test("as a Date in each format", async () => {
    const dates = { day: isoDate, seconds: unixTime, ms: unixTimeMs };
    await fc.assert(
      fc.asyncProperty(fc.date({ min: new Date(0), max: new Date("2199-01-01"), noInvalidDate: true }), async (at) => {
        const given = { iso: at, day: at, seconds: at, ms: at };
        const want = { iso: at.toISOString(), day: at.toISOString().slice(0, 10), seconds: Math.floor(Number(at) / 1000), ms: Number(at) };
        const arrived = await arrive({ method: "POST", path: "/", dates }, { ...given, body: given });
        expect(JSON.parse(utf8(arrived))).toEqual(want);
        expect(Object.fromEntries(search(arrived))).toEqual(Object.fromEntries(Object.entries(want).map(([key, value]) => [key, String(value)])));
      }),
      runs,
    );
  });

  test("and a value that cannot be sent is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."\ud800\udc00a.".split("")), maxLength: 4 }), async (id) => {
        const before = server.received.length;
        const { ok, error } = await connect({ get: { method: "GET", path: "/x/{id}" } }, { baseUrl: server.url })
          .get({ id })
          .safe();
        const sendable = id.isWellFormed() && !/^\.{0,2}$/.test(id);
        expect([ok, server.received.length - before]).toEqual(sendable ? [true, 1] : [false, 0]);
        if (!sendable) expect(error).toMatchObject({ name: "InvalidInputError", outcome: "failed" });
      }),
      runs,
    );
  });
});
