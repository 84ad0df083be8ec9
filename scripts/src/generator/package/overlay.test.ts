import { parse } from "yaml";
import { expect, test } from "vitest";
import { readApi } from "../api/read-api.ts";
import type { OperationObject } from "../../shared/openapi.ts";
import { json, smallSpec } from "../testing/small-spec.ts";
import { writeOverlay } from "./overlay.ts";

const query = (...names: string[]) => names.map((name) => ({ name, in: "query" as const, schema: { type: "integer" } }));
const list: OperationObject = { responses: { 200: { description: "ok", ...json({ type: "array", items: { type: "object", properties: { id: {} } } }) } } };

function overlay(paths: Record<string, Record<string, OperationObject>>): string | undefined {
  const spec = smallSpec({ paths });
  return writeOverlay(spec, readApi(spec));
}

test("has certain corrections as actions, and suggestions as comments", () => {
  const text = overlay({ "/a": { get: { ...list, parameters: query("offset", "limit") } }, "/b": { get: { ...list, parameters: query("page") } } })!;
  expect(parse(text)).toMatchObject({
    overlay: "1.0.0",
    actions: [
      { target: "$.info", update: { "x-source": "The provider's own OpenAPI file, version 1" } },
      {
        target: "$.paths['/a'].get",
        description: expect.any(String) as string,
        update: { "x-pagination": { style: "offset", offset: "offset", limit: "limit" } },
      },
    ],
  });
  const commented = parse(text.replaceAll(/^ {2}#(?! )/gm, "  ").replaceAll("  #  ", "    ")) as { actions: object[] };
  expect(commented.actions[2]).toMatchObject({ target: "$.paths['/b'].get", update: { "x-pagination": { style: "page", page: "page", first: 1 } } });
});

test("suggests the default option of each credential", () => {
  const spec = smallSpec({
    paths: { "/a": { get: { ...list, security: [{ bearer: [] }, { key: [] }] } } },
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        key: { type: "apiKey", in: "header", name: "x-key", "x-option": "secretKey" },
        unused: { type: "http", scheme: "basic" },
      },
    },
  });
  const text = writeOverlay(spec, readApi(spec))!;
  expect(text.match(/x-option: \w+/g)).toEqual(["x-option: token", "x-option: secretKey"]);
  expect(text).not.toContain("unused");
});

test("is not needed for a spec that names its sources", () => {
  expect(overlay({ "/a": { get: { ...list, "x-source": "A / List" } } })).toBeUndefined();
});
