import { describe, expect, test } from "vitest";
import { connect } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import { isoDate } from "./dates.ts";
import { rawBody } from "./encode.ts";

const circular: Record<string, unknown> = {};
circular["self"] = circular;

describe("invalid input", () => {
  test.each([
    { what: "half a character in the path", params: { id: "\ud800" }, says: /cannot write the request: URI malformed/ },
    { what: "half a character in the query", params: { id: 1, q: "\udc00" }, says: /cannot write the request: URI malformed/ },
    { what: "an invalid date in the query", params: { id: 1, q: new Date(Number.NaN) }, says: /cannot write the request: Invalid time value/ },
    { what: "an invalid date in the body", params: { id: 1, body: { at: new Date(Number.NaN) } }, says: /cannot write the request: Invalid time value/ },
    { what: "a body that goes in circles", params: { id: 1, body: circular }, says: /cannot write the request/ },
    { what: "a BigInt in JSON", params: { id: 1, body: { a: 1n } }, says: /cannot write the request: .*BigInt/ },
    { what: "a header parameter with a line break", params: { id: 1, trace: "a\nb" }, says: /^trace holds a value that no header can carry$/ },
    { what: "no id", params: {}, says: /^id is missing/ },
    { what: "an id that climbs", params: { id: ".." }, says: /^id is "\.\."/ },
  ])("$what", async ({ params, says }) => {
    const { url, received } = await serve((response) => json(response, 200, {}));
    const things = connect({ create: { method: "POST", path: "/things/{id}", headers: ["trace"] } }, { baseUrl: url });
    const { error } = await things.create(params).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", provider: "acme", operation: "things/create", attempts: 0, outcome: "failed", retryable: false });
    expect(error!.message).toMatch(says);
    expect(received).toEqual([]);
  });
});

test.each<[string, object, object, RegExp]>([
  ["an accept that no header can carry", {}, { accept: "text/csv\nx: y" }, /^accept holds a value/],
  ["a stream as the body of an upload", { body: new Blob(["a"]).stream() }, {}, /^body cannot be a stream/],
])("%s is refused before anything is sent", async (_, params, options, says) => {
  const { url, received } = await serve((response) => json(response, 200, {}));
  const { error } = await connect({ upload: { method: "PUT", path: "/", bodyType: "text/plain", writeBody: rawBody } }, { baseUrl: url })
    .upload(params, options)
    .safe();
  expect(error).toMatchObject({ name: "InvalidInputError", attempts: 0, outcome: "failed", message: expect.stringMatching(says) });
  expect(received).toEqual([]);
});

describe("headers", () => {
  async function headersOf(client: Record<string, string | undefined>, call: Record<string, string | undefined>, params = {}) {
    const { url, received } = await serve((response) => json(response, 200, {}));
    const things = connect({ get: { method: "GET", path: "/", headers: ["X-Trace"], dates: { "X-Trace": isoDate } } }, { baseUrl: url, headers: client });
    await things.get(params, { headers: call });
    return received[0]!.headers;
  }

  test("are the client's, overridden by the call's in any case", async () => {
    const headers = await headersOf({ "X-A": "client", "X-B": "client", "x-c": "client" }, { "x-a": "call", "X-B": undefined });
    expect(headers).toMatchObject({ "x-a": "call", "x-c": "client", accept: "application/json", "x-token": "s3cret" });
    expect(headers).not.toHaveProperty("x-b");
  });

  test("may change Accept, and replace the credential", async () => {
    expect(await headersOf({ accept: "text/csv", "X-Token": "another" }, {})).toMatchObject({ accept: "text/csv", "x-token": "another" });
    expect(await headersOf({}, { "X-Token": "of-the-call" })).toMatchObject({ "x-token": "of-the-call" });
    expect(await headersOf({}, { "X-Token": undefined })).not.toHaveProperty("x-token");
  });

  test("hold the parameters that belong there", async () => {
    expect(await headersOf({}, {}, { "X-Trace": new Date("2026-11-21T09:00:00Z") })).toMatchObject({ "x-trace": "2026-11-21" });
    expect(await headersOf({}, {}, { "X-Trace": [1, 2] })).toMatchObject({ "x-trace": "1,2" });
    expect(await headersOf({}, {}, { "X-Trace": undefined })).not.toHaveProperty("x-trace");
  });
});
