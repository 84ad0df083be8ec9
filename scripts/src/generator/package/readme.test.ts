import { expect, test } from "vitest";
import type { Document } from "../../shared/openapi.ts";
import { json, smallPlan } from "../testing/small-spec.ts";
import { writeReadme } from "./readme.ts";

const bearer = { token: { type: "http", scheme: "bearer" } };
const servers = [{ url: "https://a.example" }];
const ok = { 200: { description: "ok", ...json({ type: "array", items: { type: "object", properties: { id: { type: "string" } } } }) } };

test.each<[string, Partial<Document>, string]>([
  ["nothing", { servers }, "createSmall();"],
  ["the address, if the spec has none", {}, 'createSmall({ baseUrl: "https://api.example.com" });'],
  ["a part of the address", { servers: [{ url: "https://{tenant}.example" }] }, 'createSmall({ tenant: "…" });'],
  ["the credential", { servers, security: [{ token: [] }], components: { securitySchemes: bearer } }, "createSmall({ token: process.env.SMALL_TOKEN! });"],
])("a new package's README shows a client with %s", (_name, given, want) => {
  expect(writeReadme(smallPlan({ paths: {}, ...given }))).toContain(`const client = ${want}\n`);
});

test("it shows every credential that goes with the first one, and those of another kind only in the list", () => {
  const apiKey = (name: string) => ({ type: "apiKey", in: "header", name });
  const components = { securitySchemes: { ...bearer, key: apiKey("X-Key"), app: apiKey("X-App") } };
  const readme = writeReadme(
    smallPlan({ servers, security: [{ key: [], app: [] }, { token: [] }], paths: { "/things": { get: { responses: ok } } }, components }),
  );
  expect(readme).toContain("const client = createSmall({ key: process.env.SMALL_KEY!, app: process.env.SMALL_APP! });");
  expect(readme).toContain("- `app` (`SMALL_APP` above): Sent as");
  expect(readme).toContain("- `token`: Sent as");
});

test("it shows a list, a creation, pages, webhooks and the address", () => {
  const parameters = ["offset", "limit"].map((name) => ({ name, in: "query" as const, schema: { type: "integer" } }));
  const readme = writeReadme(
    smallPlan({
      servers: [...servers, { url: "https://eu.example", description: "Europe" }],
      security: [{ token: [] }],
      paths: {
        "/things": {
          get: { parameters, responses: ok, "x-pagination": { style: "offset", offset: "offset", limit: "limit" } },
          post: {
            requestBody: { required: true, ...json({ type: "object", required: ["name"], properties: { name: { type: "string", example: "Desk" } } }) },
            responses: ok,
          },
        },
      },
      webhooks: {
        "thing.made": { post: { requestBody: json({ type: "object", required: ["event"], properties: { event: { const: "thing.made" } } }), responses: {} } },
      },
      components: { securitySchemes: bearer },
    }),
  );
  expect(readme).toContain("for await (const item of client.things.list()) console.log(item);");
  expect(readme).toContain('const created = await client.things.create({ body: { name: "Desk" } });');
  expect(readme).toContain("- `token` (`SMALL_TOKEN` above): Sent as the header `Authorization`, after `Bearer`.");
  expect(readme).toContain("Requests go to `https://a.example`.");
  expect(readme).toContain("- `https://eu.example`: Europe");
  expect(readme).toContain("const page = await client.things.list();");
  expect(readme).toContain('if (webhook.event === "thing.made")');
  expect(readme).toContain("const result = await client.things.list().safe();");
});

test("it shows two calls outside loops under different names", () => {
  const readme = writeReadme(
    smallPlan({
      servers,
      paths: {
        "/things": { get: { responses: ok }, post: { responses: ok } },
      },
    }),
  );
  expect(readme).toContain("const result = await client.things.list();\n\nconst created = await client.things.create();");
});

test("it shows no call of an API that has only webhooks", () => {
  const payload = json({ type: "object", required: ["event"], properties: { event: { const: "thing.made" } } });
  const readme = writeReadme(smallPlan({ paths: {}, webhooks: { "thing.made": { post: { requestBody: payload, responses: {} } } } }));
  expect(readme).toContain('if (webhook.event === "thing.made")');
  expect(readme).not.toContain(".safe();");
});
