import { expect, test } from "vitest";
import type { Server } from "../../shared/openapi.ts";
import { smallApi } from "../testing/small-spec.ts";

test.each<[string, Server[] | undefined, string]>([
  ["the first of several", [{ url: "https://a.example" }, { url: "https://b.example" }], "https://a.example"],
  ["without its last slash", [{ url: "https://a.example/v1//" }], "https://a.example/v1"],
  [
    "with its variables' defaults",
    [{ url: "https://{region}.a.example/{version}", variables: { region: { default: "eu" }, version: { default: "v2" } } }],
    "https://eu.a.example/v2",
  ],
  ["none where it is relative", [{ url: "/v1" }], ""],
  ["none where a variable has no default", [{ url: "https://{host}" }], ""],
  ["none", undefined, ""],
])("the address of the API: %s", (_name, servers, want) => {
  expect(smallApi({ servers: servers! }).baseUrl).toBe(want);
});

test("an operation may have a server to itself, by its path or of its own", () => {
  const { operations } = smallApi({
    servers: [{ url: "https://a.example" }],
    paths: {
      "/1": { servers: [{ url: "https://b.example" }], get: {}, put: { servers: [{ url: "https://c.example" }] } },
      "/2": { servers: [{ url: "https://a.example/" }], get: {} },
    },
  });
  expect(operations.map(({ server }) => server)).toEqual(["https://b.example", "https://c.example", undefined]);
});
