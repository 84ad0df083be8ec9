import { describe, expect, test } from "vitest";
import type { Document, SecurityScheme } from "../../shared/openapi.ts";
import { smallApi } from "../testing/small-spec.ts";

const api = (security: Document["security"], securitySchemes: Record<string, SecurityScheme>, paths: Document["paths"] = {}) =>
  smallApi({ security: security!, paths, components: { securitySchemes } });

describe("a credential", () => {
  test.each<[string, SecurityScheme, object]>([
    ["bearer", { type: "http", scheme: "bearer" }, { option: "token", in: "header", name: "Authorization", prefix: "Bearer " }],
    ["Bearer", { type: "http", scheme: "Bearer" }, { option: "token", prefix: "Bearer " }],
    [
      "basic",
      { type: "http", scheme: "basic" },
      { option: "basicAuth", in: "header", name: "Authorization", prefix: "Basic ", description: "User name and password, `user:password`." },
    ],
    [
      "another scheme",
      { type: "http", scheme: "DPoP" },
      { option: "itIs", name: "Authorization", prefix: "DPoP ", description: "What follows `DPoP` in the header `Authorization`." },
    ],
    ["oauth2", { type: "oauth2" }, { option: "token", prefix: "Bearer " }],
    ["openIdConnect", { type: "openIdConnect" }, { option: "token", prefix: "Bearer " }],
    ["a header", { type: "apiKey", in: "header", name: "CB-Token" }, { option: "itIs", in: "header", name: "CB-Token", prefix: undefined }],
    ["the query", { type: "apiKey", in: "query", name: "key" }, { option: "itIs", in: "query", name: "key" }],
    ["a cookie", { type: "apiKey", in: "cookie", name: "sid" }, { option: "itIs", in: "cookie", name: "sid", prefix: undefined }],
    ["its own name", { type: "http", scheme: "bearer", "x-option": "apiToken" }, { option: "apiToken" }],
  ])("%s", (_name, scheme, want) => {
    expect(api([{ "it-is": [] }], { "it-is": scheme }).credentials).toEqual([expect.objectContaining(want)]);
  });

  test.each<[string, string, SecurityScheme]>([
    ["apiKey", "ApiKeyAuth", { type: "apiKey", in: "header", name: "X-Api-Key" }],
    ["apiKey", "api_key", { type: "apiKey", in: "query", name: "key" }],
    ["accessToken", "global", { type: "apiKey", in: "query", name: "access_token" }],
    ["authToken", "default", { type: "apiKey", in: "header", name: "X-Auth-Token" }],
    ["token", "auth", { type: "apiKey", in: "header", name: "Authorization" }],
    ["session", "session", { type: "apiKey", in: "cookie", name: "SID" }],
    ["token", "main_auth", { type: "http", scheme: "bearer" }],
    ["jeton", "jeton", { type: "apiKey", in: "header", name: "J" }],
  ])("is called %s if its scheme is %s", (option, key, scheme) => {
    expect(api([{ [key]: [] }], { [key]: scheme }).credentials.map((each) => each.option)).toEqual([option]);
  });

  test("that is not text is ignored", () => {
    expect(api([{ a: [] }], { a: { type: "mutualTLS" } }).credentials).toEqual([]);
  });

  test("is shared by two schemes that send the same value in the same place", () => {
    const schemes = {
      oauth: { type: "oauth2" },
      jwt: { type: "http", scheme: "bearer" },
      token: { type: "apiKey", in: "header", name: "X-Token" },
      headers: { type: "apiKey", in: "header", name: "X" },
    };
    expect(api([{ oauth: [] }, { jwt: [] }, { token: [] }, { headers: [] }], schemes).credentials.map(({ option, name }) => [option, name])).toEqual([
      ["token", "Authorization"],
      ["xToken", "X-Token"],
      ["x", "X"],
    ]);
  });

  test("that no operation needs is left out", () => {
    expect(api([], { a: { type: "oauth2" } }).credentials).toEqual([]);
  });
});

describe("whether a client needs a credential", () => {
  const schemes = { a: { type: "apiKey", in: "header", name: "A" }, b: { type: "apiKey", in: "header", name: "B" } };
  const own = (security: Document["security"]) => ({ "/": { get: { security: security! } } });

  test.each<[string, Document["security"], Document["paths"] | undefined, { anonymous: boolean; required: string[] }]>([
    ["no credential is needed", undefined, undefined, { anonymous: true, required: [] }],
    ["one for all", [{ a: [] }], undefined, { anonymous: false, required: ["a"] }],
    ["one or the other", [{ a: [] }, { b: [] }], undefined, { anonymous: false, required: [] }],
    ["both together", [{ a: [], b: [] }], undefined, { anonymous: false, required: ["a", "b"] }],
    ["one always, the other too at times", [{ a: [] }, { a: [], b: [] }], undefined, { anonymous: false, required: ["a"] }],
    ["one or no credential", [{ a: [] }, {}], undefined, { anonymous: true, required: [] }],
    ["one, but for an operation", [{ a: [] }], own([]), { anonymous: false, required: ["a"] }],
    ["by operation", undefined, own([{ b: [] }]), { anonymous: false, required: ["b"] }],
  ])("%s", (_name, security, paths, want) => {
    const { anonymous, credentials } = api(security, schemes, paths);
    expect({ anonymous, required: credentials.filter(({ required }) => required).map(({ option }) => option) }).toEqual(want);
  });
});

describe("an operation's credentials", () => {
  const schemes = {
    a: { type: "apiKey", in: "header", name: "A" },
    b: { type: "apiKey", in: "header", name: "B" },
    certificate: { type: "mutualTLS" },
  };
  const read = (security: Document["security"], own: Document["security"], among: Record<string, SecurityScheme> = schemes) => {
    const { security: all, operations } = api(security, among, {
      "/": { get: { security: own! }, post: { security: [{ a: [], b: [] }] } },
    });
    return [all, operations[0]!.security];
  };

  test.each<[string, Document["security"], Document["security"], unknown[]]>([
    ["are the API's", [{ a: [] }, { b: [] }], undefined, [[["a"], ["b"]], undefined]],
    ["may be the same", [{ a: [] }], [{ a: [] }], [[["a"]], undefined]],
    ["may be empty", [{ a: [] }], [], [[["a"]], []]],
    ["may be empty, written as an empty object", [{ a: [] }], [{}], [[["a"]], []]],
    ["may be another", [{ a: [] }], [{ b: [] }], [[["a"]], [["b"]]]],
    ["may be optional: a given credential is sent", [{ a: [] }], [{}, { b: [] }], [[["a"]], [["b"], []]]],
    ["may be both together", [{ a: [] }], [{ b: [], a: [] }], [[["a"]], [["b", "a"]]]],
    ["may contain a credential that is not sent", [{ a: [], certificate: [] }], [{ b: [], certificate: [] }], [[["a"]], [["b"]]]],
    ["are absent if the API needs no credential", undefined, undefined, [undefined, undefined]],
  ])("%s", (_name, security, own, want) => {
    expect(read(security, own)).toEqual(want);
  });

  test("are left out if there is only one credential, unless an operation does not need it", () => {
    const one = { a: schemes.a };
    const spec = (own: Document["security"]) => api([{ a: [] }], one, { "/": { get: { security: own! } } });
    expect(
      [spec(undefined), spec([{ a: [] }]), spec([{}, { a: [] }]), spec([])].map(({ security, operations }) => [security, operations[0]!.security]),
    ).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, []],
    ]);
  });
});
