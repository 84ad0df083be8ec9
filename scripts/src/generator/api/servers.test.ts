import { describe, expect, test } from "vitest";
import type { Server } from "../../shared/openapi.ts";
import { smallApi } from "../testing/small-spec.ts";

const tenant = { default: "your-tenant", description: "Your tenant." };
const region = { default: "eu", enum: ["eu", "us"] };

test.each<[string, Server[] | undefined, string]>([
  ["the first of several", [{ url: "https://a.example" }, { url: "https://b.example" }], "https://a.example"],
  ["without its last slash", [{ url: "https://a.example/v1//" }], "https://a.example/v1"],
  ["with its variables", [{ url: "https://{tenant}.a.example/api", variables: { tenant } }], "https://{tenant}.a.example/api"],
  ["with variables that the spec does not describe", [{ url: "https://{host}" }], "https://{host}"],
  ["empty if it is relative", [{ url: "/v1" }], ""],
  ["the first that is not relative", [{ url: "/v1" }, { url: "https://a.example/v1" }], "https://a.example/v1"],
  ["with a variable as its port", [{ url: "https://a.example:{port}/v1", variables: { port: { default: "443" } } }], "https://a.example:{port}/v1"],
  ["with a variable as its protocol", [{ url: "{scheme}://{host}/v1" }], "{scheme}://{host}/v1"],
  ["none", undefined, ""],
])("the address of the API: %s", (_name, servers, want) => {
  expect(smallApi({ servers: servers! }).baseUrl).toBe(want);
});

describe("a variable is an option", () => {
  test.each([
    [
      "without a default, because the spec's default is only an example",
      { tenant },
      { option: "tenant", isMain: true, description: "Your tenant.", values: [], default: undefined },
    ],
    ["with the default that is one of its values", { region }, { option: "region", isMain: true, description: undefined, values: ["eu", "us"], default: "eu" }],
    [
      "with a name that no other option has",
      { headers: tenant },
      { option: "serverHeaders", isMain: true, description: "Your tenant.", values: [], default: undefined },
    ],
  ])("%s", (_name, variables, want) => {
    const [name] = Object.keys(variables);
    const { servers } = smallApi({ servers: [{ url: `https://{${name!}}.example`, variables: variables }] });
    expect(servers.variables).toEqual([want]);
    expect(servers.main.url).toBe(`https://{${want.option}}.example`);
  });
});

test("an operation may have its own server, from its path or itself", () => {
  const { operations } = smallApi({
    servers: [{ url: "https://a.example" }],
    paths: {
      "/1": { servers: [{ url: "https://b.example" }], get: {}, put: { servers: [{ url: "https://c.example" }] } },
      "/2": { servers: [{ url: "https://a.example/" }], get: {} },
    },
  });
  expect(operations.map(({ server }) => server?.url)).toEqual(["https://b.example", "https://c.example", undefined]);
});

test("an operation's own server may be a path of the API's host", () => {
  const { operations } = smallApi({
    servers: [{ url: "https://{region}.a.example/v2", variables: { region } }],
    paths: { "/1": { get: { servers: [{ url: "/upload/v3/" }] } } },
  });
  expect(operations[0]!.server).toEqual({
    url: "https://{region}.a.example/upload/v3",
    defaults: { region: "eu" },
    values: { region: ["eu", "us"] },
  });
});

test("servers that have a variable of one name share its option, but not its default", () => {
  const { operations, servers } = smallApi({
    servers: [{ url: "https://{region}.a.example", variables: { region } }],
    paths: { "/1": { get: { servers: [{ url: "https://{region}.b.example/{team}", variables: { region: { default: "ap", enum: ["ap", "us"] } } }] } } },
  });
  expect(operations[0]!.server).toEqual({
    url: "https://{region}.b.example/{team}",
    defaults: { region: "ap" },
    values: { region: ["ap", "us"] },
  });
  expect(servers.variables.map(({ option, isMain, values, default: value }) => [option, isMain, values, value])).toEqual([
    ["region", true, ["eu", "us", "ap"], "eu"],
    ["team", false, [], undefined],
  ]);
});

test("a variable that one server limits and another does not takes any value", () => {
  const { servers } = smallApi({
    servers: [{ url: "https://{region}.a.example", variables: { region } }],
    paths: { "/1": { get: { servers: [{ url: "https://{region}.b.example" }] } } },
  });
  expect(servers.variables).toEqual([expect.objectContaining({ option: "region", values: [] })]);
  expect(servers.main.values).toEqual({ region: ["eu", "us"] });
});

test("a variable may have numbers, as YAML reads a port", () => {
  const port = { default: 443, enum: [443, "8443"] } as unknown as { default: string; enum: string[] };
  const { servers } = smallApi({ servers: [{ url: "https://a.example:{port}", variables: { port } }] });
  expect(servers.variables).toEqual([expect.objectContaining({ values: ["443", "8443"], default: "443" })]);
});

test("the other servers are named for the docs", () => {
  const { servers } = smallApi({ servers: [{ url: "https://a.example" }, { url: "https://eu.a.example", description: "Europe" }, { url: "/v1" }] });
  expect(servers.others).toEqual([{ url: "https://eu.a.example", description: "Europe" }]);
});
