import { describe, expect, test } from "vitest";
import type { OperationObject } from "../../shared/openapi.ts";
import { smallApi } from "../testing/small-spec.ts";
import { nameOperation } from "./operation-names.ts";

describe("an operation's name", () => {
  test.each<[string, [path: string, method: string, operation: OperationObject], string]>([
    ["is its operationId, of the form resource/verb", ["/m", "post", { operationId: "meetings/create" }], "meetings/create"],
    ["has its dots", ["/m", "get", { operationId: "reports.agent/onlineTimes" }], "reports.agent/onlineTimes"],
    ["is made to fit where it has a slash", ["/r", "get", { operationId: "repos/get-content", tags: ["Other"] }], "repos/getContent"],
    ["is grouped by its tag", ["/pets", "get", { operationId: "listPets", tags: ["Pet store"] }], "petStore/listPets"],
    ["is grouped by its path, without one", ["/{tenant}/pets/{id}", "get", { operationId: "get_pet" }], "pets/getPet"],
    ["is its method and path, without an operationId", ["/pets/{id}/photo", "put", {}], "pets/putPetsIdPhoto"],
    ["is there at the root, too", ["/", "get", {}], "root/get"],
    ["is there where nothing makes a name", ["/{id}", "get", { tags: ["動物"], operationId: "一覧" }], "root/getId"],
    ["starts with no digit", ["/2fa", "get", { operationId: "2fa" }], "_2fa/_2fa"],
    ["would make no promise of the client", ["/a", "get", { operationId: "then", tags: ["then"] }], "then_/then_"],
    ["is none that every object has", ["/a", "get", { operationId: "constructor", tags: ["toString"] }], "toString_/constructor_"],
    ["is none of these with a slash either", ["/a", "get", { operationId: "a/then" }], "a/then_"],
  ])("%s", (_name, given, want) => {
    expect(nameOperation(...given)).toBe(want);
  });

  test("is there once", () => {
    const get = (operationId: string) => ({ get: { operationId, tags: ["a"] } });
    expect(smallApi({ paths: { "/1": get("list-it"), "/2": get("list_it"), "/3": get("listIt") } }).operations.map(({ id }) => id)).toEqual([
      "a/listIt",
      "a/listIt2",
      "a/listIt3",
    ]);
  });

  test("is not that of a resource beside it", () => {
    const get = (operationId: string) => ({ get: { operationId } });
    expect(smallApi({ paths: { "/1": get("reports/agent"), "/2": get("reports.agent/list") } }).operations.map(({ id }) => id)).toEqual([
      "reports/agent_",
      "reports.agent/list",
    ]);
  });
});

test("operations are in the order of the document, references followed, extensions left aside", () => {
  const api = smallApi({
    paths: { "x-more": "text" as never, "/b": { put: {}, get: {} }, "/a": { $ref: "#/components/pathItems/A" } },
    components: { pathItems: { A: { delete: {} } } },
  });
  expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(["PUT /b", "GET /b", "DELETE /a"]);
});
