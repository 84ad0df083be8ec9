import { describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Operation } from "../operation.ts";
import { bytesType, multipartBody, multipartOrJson, multipartParts, rawBody, urlEncodedBody, urlEncodedParts } from "./encode.ts";
import { unixTime } from "./dates.ts";

const at = new Date("2026-11-21T09:00:00.750Z");

/** The received request for a body. */
async function send(operation: Partial<Operation>, body: unknown) {
  const { url, received } = await serve((response) => json(response, 200, {}));
  const things = connect({ create: { method: "POST", path: "/", ...operation } }, { baseUrl: url });
  await things.create({ body });
  return { type: received[0]!.headers["content-type"], body: Buffer.from(received[0]!.body, "latin1").toString() };
}

describe("a JSON body", () => {
  test.each([
    { what: "an object", given: { a: 1, b: "ü", c: [true] }, want: '{"a":1,"b":"ü","c":[true]}' },
    { what: "undefined left out, null sent", given: { a: undefined, b: null }, want: '{"b":null}' },
    { what: "a Date", given: { at, start: at }, want: '{"at":"2026-11-21T09:00:00.750Z","start":1795251600}' },
    { what: "null itself", given: null, want: "null" },
    { what: "false", given: false, want: "false" },
    { what: "an empty text", given: "", want: '""' },
    { what: "half a character, as JSON escapes it", given: "\ud800", want: '"\\ud800"' },
  ])("$what", async ({ given, want }) => {
    expect(await send({ dates: { start: unixTime } }, given)).toEqual({ type: "application/json", body: want });
  });

  test("of another media type", async () => {
    expect(await send({ bodyType: "application/merge-patch+json" }, { a: null })).toEqual({ type: "application/merge-patch+json", body: '{"a":null}' });
  });

  test("is absent if it is not given", async () => {
    const { url, received } = await serve((response) => json(response, 200, {}));
    await connect({ create: { method: "POST", path: "/" } }, { baseUrl: url }).create();
    expect(received[0]).toMatchObject({ body: "" });
    expect(received[0]!.headers["content-type"]).toBeUndefined();
  });
});

describe("bytes", () => {
  const png = new Blob(["bytes"], { type: "image/png" });
  test.each([
    { what: "have the type of the file if several are possible", bodyType: bytesType("image/jpeg", "image/*"), given: png, want: "image/png" },
    { what: "have the first type if they do not say theirs", bodyType: bytesType("image/jpeg", "image/png"), given: new Uint8Array([98]), want: "image/jpeg" },
    { what: "are bytes of any type if every type is possible", bodyType: bytesType("*/*"), given: new Blob(["bytes"]), want: "application/octet-stream" },
    { what: "have the only type", bodyType: "image/jpeg", given: png, want: "image/jpeg" },
  ])("$what", async ({ bodyType, given, want }) => {
    expect((await send({ bodyType, writeBody: rawBody }, given)).type).toBe(want);
  });

  test.each([{ title: "t" }, [1]])("cannot be an object, %j", async (given) => {
    const things = connect({ create: { method: "POST", path: "/", bodyType: "text/csv", writeBody: rawBody } }, { fetch: async () => Response.json({}) });
    await expect(things.create({ body: given })).rejects.toThrow("the body is an object: this operation takes a text or bytes");
  });
});

describe("a form", () => {
  const given = { name: "a b&c=ü", on: true, none: null, gone: undefined, tags: ["x", undefined, "y"], deep: { a: 1 }, at };

  test("URL-encoded", async () => {
    const { type, body } = await send({ bodyType: "application/x-www-form-urlencoded", writeBody: urlEncodedBody, dates: { at: unixTime } }, given);
    expect(type).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(body)]).toEqual([
      ["name", "a b&c=ü"],
      ["on", "true"],
      ["none", ""],
      ["tags", "x"],
      ["tags", "y"],
      ["deep", '{"a":1}'],
      ["at", "1795251600"],
    ]);
  });

  test("in parts, with a file", async () => {
    const file = new File([new Uint8Array([0, 255, 10])], "a.bin", { type: "application/octet-stream" });
    const { url, received } = await serve((response) => json(response, 200, {}));
    const things = connect({ create: { method: "POST", path: "/", bodyType: "", writeBody: multipartBody } }, { baseUrl: url });
    await things.create({ body: { ...given, file } });
    const { headers, body } = received[0]!;
    const form = await new Response(Buffer.from(body, "latin1"), { headers: { "content-type": headers["content-type"]! } }).formData();
    expect(form.getAll("tags")).toEqual(["x", "y"]);
    expect([form.get("name"), form.get("none"), form.has("gone"), form.get("at")]).toEqual(["a b&c=ü", null, false, at.toISOString()]);
    const arrived = form.get("file") as File;
    expect([arrived.name, ...new Uint8Array(await arrived.arrayBuffer())]).toEqual(["a.bin", 0, 255, 10]);
  });
});

describe("the fields of a form", () => {
  test("are nested or joined if the spec says so", async () => {
    const writeBody = urlEncodedParts({ address: "deep", tags: "deep", items: "deep", joined: "," });
    const given = {
      address: { city: "x", lines: ["1", "2"], none: null, gone: undefined },
      tags: ["a", "b"],
      items: [{ id: 1 }, { id: 2 }],
      joined: ["a", "b"],
      constructor: ["x", "y"],
    };
    const { body } = await send({ bodyType: "application/x-www-form-urlencoded", writeBody }, given);
    expect(decodeURIComponent(body)).toBe(
      "address[city]=x&address[lines][]=1&address[lines][]=2&address[none]=&tags[]=a&tags[]=b&items[0][id]=1&items[1][id]=2&joined=a,b&constructor=x&constructor=y",
    );
  });

  test("are the properties of an object of style form", async () => {
    const writeBody = urlEncodedParts({ address: "form", tags: "form" });
    const { body } = await send(
      { bodyType: "application/x-www-form-urlencoded", writeBody },
      { address: { city: "x", lines: ["1", "2"] }, tags: ["a", "b"], gone: undefined },
    );
    expect(body).toBe("city=x&lines=1&lines=2&tags=a&tags=b");
  });

  test("cannot hold their delimiter", async () => {
    const writeBody = urlEncodedParts({ tags: "|" });
    const things = connect({ create: { method: "POST", path: "/", writeBody } }, { fetch: async () => Response.json({}) });
    await expect(things.create({ body: { tags: ["a|b", "c"] } })).rejects.toThrow('tags has "|" in a value');
  });

  test("have the media type of their part if they are files without one", async () => {
    const files = [new File(["1"], "a.pdf"), new Blob(["2"]), new File(["3"], "c.txt", { type: "text/plain" })];
    const { body } = await send({ bodyType: "", writeBody: multipartParts({ files: "application/pdf" }) }, { files });
    expect(body.match(/filename="\S+"|content-type: \S+/gi)).toEqual([
      'filename="a.pdf"',
      "Content-Type: application/pdf",
      'filename="blob"',
      "Content-Type: application/pdf",
      'filename="c.txt"',
      "Content-Type: text/plain",
    ]);
  });

  test("have the media type of their part", async () => {
    const { body } = await send({ bodyType: "", writeBody: multipartParts({ meta: "application/json" }) }, { meta: [{ n: 1 }, { n: 2 }], plain: "p" });
    expect(body.match(/(?<=; )name="\w+"|content-type: \S+|\{.*\}/gi)).toEqual([
      'name="meta"',
      "Content-Type: application/json",
      '{"n":1}',
      'name="meta"',
      "Content-Type: application/json",
      '{"n":2}',
      'name="plain"',
    ]);
  });
});

describe("a body that is a form or JSON", () => {
  const operation = { bodyType: "", writeBody: multipartOrJson(multipartBody) };

  test("is JSON if the body holds no file", async () => {
    expect(await send(operation, { theme: "default", none: null, at, gone: undefined })).toEqual({
      type: "application/json",
      body: `{"theme":"default","none":null,"at":"${at.toISOString()}"}`,
    });
  });

  test.each([{ image: new Blob(["bytes"]) }, { title: "t", files: [new Blob(["bytes"])] }])("is a form in parts if it does", async (given) => {
    const { type, body } = await send(operation, given);
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toContain("bytes");
  });

  test("is sent again unchanged", async () => {
    const { url, received } = await serve((response) => (received.length === 1 ? json(response, 503, {}, { "retry-after": "0" }) : json(response, 200, {})));
    await connect({ create: { method: "PUT", path: "/", ...operation } }, { baseUrl: url }).create({ body: { theme: "default" } });
    expect(received.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", '{"theme":"default"}'],
      ["application/json", '{"theme":"default"}'],
    ]);
  });
});

describe("a file is refused, and no request is sent", () => {
  const file = new Blob(["bytes"]);
  test.each<{ what: string; operation: Partial<Operation>; params: object; says: RegExp }>([
    { what: "in JSON", operation: {}, params: { body: { title: "t", file } }, says: /^file is a file, which only a multipart form can hold/ },
    { what: "deep in JSON", operation: {}, params: { body: [{ files: [file] }] }, says: /is a file, which only a multipart form/ },
    { what: "as JSON", operation: {}, params: { body: file }, says: /is a file, which only a multipart form/ },
    { what: "in the query", operation: {}, params: { file }, says: /is a file, which only a multipart form/ },
    {
      what: "as bytes in JSON",
      operation: {},
      params: { body: { data: new Uint8Array([1]) } },
      says: /^data is a value of type Uint8Array: give a plain object/,
    },
    {
      what: "as bytes that write themselves as JSON",
      operation: {},
      params: { body: [Buffer.from("a")] },
      says: /^0 is a value of type Buffer: give a plain object/,
    },
    {
      what: "as bytes in a form",
      operation: { writeBody: multipartBody },
      params: { body: { data: new Uint8Array([1]) } },
      says: /is a value of type Uint8Array: give a plain object/,
    },
    {
      what: "in a URL-encoded form",
      operation: { writeBody: urlEncodedBody },
      params: { body: { file } },
      says: /file is a file, which a URL-encoded form cannot hold/,
    },
    {
      what: "deep in a JSON body",
      operation: { writeBody: multipartOrJson(multipartBody) },
      params: { body: { deep: { file } } },
      says: /is a file, which only a multipart form/,
    },
    {
      what: "in an object of a form",
      operation: { writeBody: multipartBody },
      params: { body: { parts: [{ file }] } },
      says: /is a file, which only a multipart form/,
    },
  ])("$what", async ({ operation, params, says }) => {
    const { url, received } = await serve((response) => json(response, 200, {}));
    const { error } = await connect({ create: { method: "POST", path: "/", ...operation } }, { baseUrl: url })
      .create(params)
      .safe();
    expect(error).toMatchObject({ name: "InvalidInputError", outcome: "failed" });
    expect(error!.message).toMatch(says);
    expect(received).toEqual([]);
  });
});

test("other media types are sent unchanged", async () => {
  expect(await send({ bodyType: "text/plain", writeBody: rawBody }, "hello")).toEqual({ type: "text/plain", body: "hello" });
  expect(await send({ bodyType: "application/octet-stream", writeBody: rawBody }, new Uint8Array([104, 105]))).toEqual({
    type: "application/octet-stream",
    body: "hi",
  });
});
