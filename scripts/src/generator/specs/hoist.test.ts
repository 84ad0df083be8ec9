import { expect, test } from "vitest";
import { json } from "../testing/small-spec.ts";
import type { Document } from "../../shared/openapi.ts";
import { hoistTargets } from "./hoist.ts";

test("an unnamed target of a reference gets a name", () => {
  const place = "#/paths/~1users~1{id}/get/responses/200/content/application~1json/schema";
  const document = {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    paths: {
      "/users/{id}": {
        get: {
          parameters: [{ name: "id", in: "path" }],
          responses: { 200: json({ type: "object", properties: { data: { type: "object", properties: { parent: { $ref: `${place}/properties/data` } } } } }) },
        },
      },
      "/me": {
        get: {
          parameters: [{ $ref: "#/paths/~1users~1{id}/get/parameters/0" }],
          responses: {
            200: json({ $ref: place }),
            201: json({ $ref: "#/components/schemas/Named" }),
            202: json({ $ref: "#/components/schemas/Named/properties/a" }),
          },
        },
      },
    },
    components: { schemas: { Named: { properties: { a: { type: "string" } } } } },
  } satisfies Document as Document;
  hoistTargets(document);
  expect(document.components).toEqual({
    schemas: {
      Named: { properties: { a: { $ref: "#/components/schemas/NamedA" } } },
      UsersIdGet200Data: { type: "object", properties: { parent: { $ref: "#/components/schemas/UsersIdGet200Data" } } },
      UsersIdGet200: { type: "object", properties: { data: { $ref: "#/components/schemas/UsersIdGet200Data" } } },
      NamedA: { type: "string" },
    },
    parameters: { UsersIdGet0: { name: "id", in: "path" } },
  });
  expect(document.paths).toMatchObject({
    "/users/{id}": {
      get: { parameters: [{ $ref: "#/components/parameters/UsersIdGet0" }], responses: { 200: json({ $ref: "#/components/schemas/UsersIdGet200" }) } },
    },
    "/me": {
      get: {
        responses: {
          200: json({ $ref: "#/components/schemas/UsersIdGet200" }),
          201: json({ $ref: "#/components/schemas/Named" }),
          202: json({ $ref: "#/components/schemas/NamedA" }),
        },
      },
    },
  });
});

test("an unnamed target may be a boolean", () => {
  const document: Document = {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    paths: {},
    components: { schemas: { A: { $defs: { never: false }, properties: { a: { $ref: "#/components/schemas/A/$defs/never" } } } } },
  };
  hoistTargets(document);
  expect(document.components!.schemas).toEqual({
    A: { $defs: { never: { $ref: "#/components/schemas/ANever" } }, properties: { a: { $ref: "#/components/schemas/ANever" } } },
    ANever: false,
  });
});

test("a spec whose references all have names does not change", () => {
  const document: Document = {
    openapi: "3.1.0",
    info: { title: "Small", version: "1" },
    paths: {},
    components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: {} } },
  };
  const before = structuredClone(document);
  hoistTargets(document);
  expect(document).toEqual(before);
});
