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
    ["XML", { "application/soap+xml": { schema: { type: "object" } } }, { kind: "text", mediaType: "application/soap+xml" }],
    ["text of a type of its own", { "application/jwt": { schema: text } }, { kind: "text", mediaType: "application/jwt" }],
    ["binary", { "image/png": { schema: file } }, { kind: "binary", mediaType: "image/png" }],
    ["any image", { "image/*": { schema: file } }, { kind: "binary", mediaType: "application/octet-stream" }],
    ["anything", { "*/*": { schema: { type: "object" } } }, { kind: "json", mediaType: "application/json" }],
    ["anything binary", { "*/*": { schema: file } }, { kind: "binary", mediaType: "application/octet-stream" }],
    ["lines of JSON, which cannot be written", { "application/x-ndjson": {}, "text/plain": {} }, { kind: "text", mediaType: "text/plain" }],
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
    expect(api.operations[0]!.body).toEqual({ kind: "json", mediaType: "application/json", required: true, description: "It.", schema: text });
  });
});

describe("the answer", () => {
  const answer = (responses: OperationObject["responses"] & object, method?: string) => {
    const { kind, mediaType, schemas, mayBeEmpty } = operation({ responses }, method).answer;
    return [kind, mediaType, schemas, ...(mayBeEmpty ? ["or nothing"] : [])];
  };
  const content = (type: string, schema: Schema = text) => ({ content: { [type]: { schema } } });

  test.each<[string, OperationObject["responses"] & object, unknown[]]>([
    ["JSON", { 200: content("application/json") }, ["json", "application/json", [text]]],
    [
      "JSON before text",
      { 200: { content: { ...content("text/html").content, ...content("application/json").content } } },
      ["json", "application/json", [text]],
    ],
    ["anything is taken for JSON", { 200: content("*/*") }, ["json", "*/*", [text]]],
    ["text", { 200: content("text/html") }, ["text", "text/html", [text]]],
    ["XML as text", { 200: content("application/xml") }, ["text", "application/xml", [text]]],
    ["binary", { 200: content("application/pdf", file) }, ["binary", "application/pdf", [file]]],
    ["events as they come", { 200: content("text/event-stream") }, ["binary", "text/event-stream", [text]]],
    ["lines of JSON as they come", { 200: content("application/x-ndjson") }, ["binary", "application/x-ndjson", [text]]],
    ["none", { 204: {} }, ["none", undefined, []]],
    [
      "several of one kind, each once, in order",
      { 201: content("application/json", file), 200: content("application/json"), 202: content("application/json", { type: "string" }) },
      ["json", "application/json", [text, file]],
    ],
    ["one that may be nothing", { 200: content("application/json"), 204: {} }, ["json", "application/json", [text], "or nothing"]],
    ["of a range", { "2XX": content("application/json") }, ["json", "application/json", [text]]],
    ["the default one, where there is no success beside it", { default: content("application/json"), 404: {} }, ["json", "application/json", [text]]],
    ["not the default one otherwise", { default: content("application/json"), 302: {} }, ["none", undefined, []]],
    ["without a schema", { 200: { content: { "application/json": {} } } }, ["json", "application/json", [true]]],
  ])("%s", (_name, given, want) => {
    expect(answer(given)).toEqual(want);
  });

  test("of HEAD is none", () => {
    expect(answer({ 200: content("application/json") }, "head")).toEqual(["none", undefined, []]);
  });
});

test("the failures are all that are no success, each schema once", () => {
  const json = { content: { "application/problem+json": { schema: text } } };
  const { failures, failureStatuses } = operation({
    responses: { 200: json, 302: {}, 400: json, "4XX": { content: { "text/plain": {} } }, 500: json, default: {} },
  });
  expect({ failures, failureStatuses }).toEqual({ failures: [text], failureStatuses: ["400", "500", "4XX", "default"] });
});
