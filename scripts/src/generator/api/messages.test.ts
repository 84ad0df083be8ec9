import { describe, expect, test } from "vitest";
import type { Content, OperationObject, Schema } from "../../shared/openapi.ts";
import { operationSpec, smallApi } from "../testing/small-spec.ts";

const operation = (given: OperationObject, method = "post", schemas: Record<string, Schema> = {}) =>
  smallApi(operationSpec(given, schemas, [method, "/things"])).operations[0]!;
const text: Schema = { type: "string" };
const file: Schema = { type: "string", format: "binary" };

describe("the request body", () => {
  test.each<[string, Content, { kind: string; mediaType: string } | undefined]>([
    ["JSON before all", { "text/plain": {}, "multipart/form-data": {}, "application/json": {} }, { kind: "json", mediaType: "application/json" }],
    ["another kind of JSON", { "application/JSON-Patch+JSON; charset=utf-8": {} }, { kind: "json", mediaType: "application/json-patch+json; charset=utf-8" }],
    [
      "a form before text",
      { "text/plain": {}, "application/x-www-form-urlencoded; charset=utf-8": {} },
      { kind: "form", mediaType: "application/x-www-form-urlencoded" },
    ],
    ["text", { "text/csv": {} }, { kind: "text", mediaType: "text/csv" }],
    ["any text, as plain text", { "text/*": { schema: text } }, { kind: "text", mediaType: "text/plain" }],
    ["anything that JSON may be", { "application/*": { schema: { type: "object" } } }, { kind: "json", mediaType: "application/json" }],
    ["XML", { "application/soap+xml": { schema: { type: "object" } } }, { kind: "text", mediaType: "application/soap+xml" }],
    ["text of a specific type", { "application/jwt": { schema: text } }, { kind: "text", mediaType: "application/jwt" }],
    ["binary", { "image/png": { schema: file } }, { kind: "binary", mediaType: "image/png" }],
    ["any image", { "image/*": { schema: file } }, { kind: "binary", mediaType: "image/*" }],
    ["bytes of several types", { "image/png": { schema: file }, "image/jpeg": { schema: file } }, { kind: "binary", mediaType: "image/png, image/jpeg" }],
    ["anything", { "*/*": { schema: { type: "object" } } }, { kind: "json", mediaType: "application/json" }],
    ["anything binary", { "*/*": { schema: file } }, { kind: "binary", mediaType: "*/*" }],
    ["anything before lines of JSON", { "application/x-ndjson": {}, "image/png": {} }, { kind: "binary", mediaType: "image/png" }],
    [
      "JSON if its texts hold another JSON or text, which are no files",
      Object.fromEntries(
        ["multipart/form-data", "application/json"].map((type) => [
          type,
          { schema: { properties: { a: { type: "string", contentMediaType: "application/json" }, b: { type: "string", contentMediaType: "text/html" } } } },
        ]),
      ),
      { kind: "json", mediaType: "application/json" },
    ],
    ["lines of JSON, as text", { "application/x-ndjson": { schema: { type: "object" } } }, { kind: "text", mediaType: "application/x-ndjson" }],
    ["a sequence of JSON, as text", { "application/json-seq": {} }, { kind: "text", mediaType: "application/json-seq" }],
    ["nothing", {}, undefined],
  ])("%s", (_name, content, want) => {
    const { body } = operation({ requestBody: { content } });
    expect(body && { kind: body.kind, mediaType: body.mediaType }).toEqual(want);
  });

  test("is looked up by its reference", () => {
    const api = smallApi({
      paths: { "/a": { post: { requestBody: { $ref: "#/components/requestBodies/It" } } } },
      components: { requestBodies: { It: { required: true, description: "It.", content: { "application/json": { schema: text } } } } },
    });
    expect(api.operations[0]!.body).toEqual({ kind: "json", mediaType: "application/json", required: true, description: "It.", schema: text, parts: [] });
  });
});

describe("the response", () => {
  const response = (responses: OperationObject["responses"] & object, method?: string) => {
    const { contents, mayBeText, mayBeEmpty, isDescribed } = operation({ responses }, method).response;
    const parts = contents.map(({ kind, mediaType, schemas }) => [kind, mediaType, schemas]);
    return [...parts, ...(mayBeText ? ["or text"] : []), ...(mayBeEmpty ? ["or nothing"] : []), ...(isDescribed ? [] : ["not described"])];
  };
  const content = (type: string, schema: Schema = text) => ({ content: { [type]: { schema } } });
  const both = (...contents: { content: Content }[]) => ({ content: Object.assign({}, ...contents.map((each) => each.content)) as Content });
  const object: Schema = { type: "object" };

  test.each<[string, OperationObject["responses"] & object, unknown[]]>([
    ["JSON", { 200: content("application/json") }, [["json", "application/json", [text]]]],
    ["JSON before text that says the same", { 200: both(content("text/plain"), content("application/json")) }, [["json", "application/json", [text]]]],
    ["JSON before XML", { 200: both(content("application/xml", object), content("application/json", object)) }, [["json", "application/json", [object]]]],
    [
      "JSON, or text that says something else",
      { 200: both(content("text/csv"), content("application/json", object)) },
      [
        ["json", "application/json", [object]],
        ["text", "text/csv", [text]],
      ],
    ],
    [
      "JSON, or a file",
      { 200: both(content("application/pdf", file), content("application/json", object)) },
      [
        ["json", "application/json", [object]],
        ["stream", "application/pdf", [file]],
      ],
    ],
    [
      "a file, or JSON later",
      { 200: content("application/pdf", file), 202: content("application/json", object) },
      [
        ["json", "application/json", [object]],
        ["stream", "application/pdf", [file]],
      ],
    ],
    ["any type is read as JSON", { 200: content("*/*", object) }, [["json", "*/*", [object]]]],
    ["any type that JSON may have, too", { 200: content("application/*", object) }, [["json", "application/*", [object]]]],
    ["any type as JSON or text if it is a string", { 200: content("*/*") }, [["json", "*/*", [text]], "or text"]],
    ["any type as a file", { 200: content("*/*", file) }, [["stream", "*/*", [file]]]],
    ["text", { 200: content("text/html") }, [["text", "text/html", [text]]]],
    ["XML as text", { 200: content("application/xml") }, [["text", "application/xml", [text]]]],
    ["binary", { 200: content("application/pdf", file) }, [["stream", "application/pdf", [file]]]],
    ["events as they come", { 200: content("text/event-stream") }, [["stream", "text/event-stream", [text]]]],
    ["lines of JSON as they come", { 200: content("application/x-ndjson") }, [["stream", "application/x-ndjson", [text]]]],
    ["no body", { 204: {} }, []],
    ["one that is not described", { 200: {} }, ["not described"]],
    ["no success at all", { 404: {} }, ["not described"]],
    [
      "several of one kind, each once, in order",
      { 201: content("application/json", file), 200: content("application/json"), 202: content("application/json", { type: "string" }) },
      [["json", "application/json", [text, file]]],
    ],
    ["one that may be empty", { 200: content("application/json"), 204: {} }, [["json", "application/json", [text]], "or nothing"]],
    ["of a range", { "2XX": content("application/json") }, [["json", "application/json", [text]]]],
    ["the default one, if there is no success beside it", { default: content("application/json"), 404: {} }, [["json", "application/json", [text]]]],
    ["not the default one otherwise", { default: content("application/json"), 302: {} }, []],
    ["without a schema", { 200: { content: { "application/json": {} } } }, [["json", "application/json", [true]]]],
  ])("%s", (_name, given, want) => {
    expect(response(given)).toEqual(want);
  });

  test("of HEAD has no body", () => {
    expect(response({ 200: content("application/json") }, "head")).toEqual([]);
  });
});

describe("a body with a file", () => {
  const upload: Schema = { type: "object", properties: { title: text, more: { type: "array", items: { $ref: "#/components/schemas/File" } } } };
  const types = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { schema: upload }]));
  const kind = (content: Content) => operation({ requestBody: { content } }, "post", { File: file }).body!.mediaType;

  test("is sent in parts if the spec allows it, because JSON cannot hold a file", () => {
    expect(kind(types("application/json", "application/x-www-form-urlencoded", "multipart/form-data"))).toBe("multipart/form-data");
    expect(kind(types("application/json"))).toBe("application/json");
    expect(kind({ ...types("application/json"), "multipart/form-data": { schema: { type: "object" } } })).toBe("application/json");
  });

  test("can be JSON of another schema instead, if the form needs its file", () => {
    const image: Schema = { properties: { image: file }, required: ["image"] };
    const theme: Schema = { properties: { theme: text } };
    const body = (form: Schema, json: Schema | undefined) =>
      operation({
        requestBody: { content: { "multipart/form-data": { schema: form }, "application/json": json === undefined ? {} : { schema: json } } },
      }).body!;
    expect(body(image, theme)).toMatchObject({ kind: "form", mediaType: "multipart/form-data", orJson: true, schema: { anyOf: [image, theme] } });
    // The file may be left out of the form, JSON holds the file too, or JSON is not described: the form is all there is.
    expect(body({ properties: { image: file } }, theme).orJson).toBeUndefined();
    expect(body(image, image).orJson).toBeUndefined();
    expect(body(image, undefined).orJson).toBeUndefined();
  });

  test("says how its fields are written", () => {
    const encoding = {
      meta: { contentType: "application/json" },
      title: { contentType: "text/plain; charset=utf-8" },
      more: { contentType: "text/plain" },
      picture: { contentType: "image/png, image/jpeg" },
      filter: { style: "deepObject" },
      tags: { style: "form", explode: false },
    };
    const { body } = operation({ requestBody: { content: { "multipart/form-data": { schema: upload, encoding } } } }, "post", { File: file });
    expect(body!.parts).toEqual([
      { name: "meta", contentType: "application/json" },
      // A file, not text.
      { name: "more", contentType: "text/plain" },
      { name: "filter", style: "deep" },
      { name: "tags", style: "," },
    ]);
  });
});

test("the failures are all other statuses, each schema once", () => {
  const json = { content: { "application/problem+json": { schema: text } } };
  const { failures, failureStatuses } = operation({
    responses: { 200: json, 302: {}, 400: json, "4XX": { content: { "text/plain": {} } }, 500: json, default: {} },
  });
  expect({ failures, failureStatuses }).toEqual({ failures: [text], failureStatuses: ["400", "500", "4XX", "default"] });
});
