import { expect, test } from "vitest";
import type { Document } from "../../shared/openapi.ts";
import { smallApi } from "../testing/small-spec.ts";
import { writeReadme } from "./readme.ts";

const bearer = { token: { type: "http", scheme: "bearer" } };

test.each<[string, Partial<Document>, string]>([
  ["nothing", { servers: [{ url: "https://a.example" }] }, "createSmall();"],
  ["the address, where the document has none", {}, 'createSmall({ baseUrl: "https://api.example.com" });'],
  [
    "the credential",
    { servers: [{ url: "https://a.example" }], security: [{ token: [] }], components: { securitySchemes: bearer } },
    "createSmall({ token: process.env.SMALL_TOKEN! });",
  ],
  [
    "a method that takes nothing",
    { servers: [{ url: "https://a.example" }], paths: { "/a": { post: {}, get: { operationId: "things/list" } } } },
    "createSmall();\nconst answer = await client.things.list();",
  ],
])("a new package's README shows a client with %s", (_name, given, want) => {
  expect(writeReadme(smallApi(given))).toContain(`const client = ${want}\n`);
});
