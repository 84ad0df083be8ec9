import { describe, expect, test } from "vitest";
import type { Document, SecurityRequirement, SecurityScheme } from "../../shared/openapi.ts";
import { declarationOf, smallPlan, smallSpec } from "../testing/small-spec.ts";
import { emitClient } from "./client.ts";
import { emitPackage } from "./package.ts";
import { emitProvider } from "./provider.ts";

const oauth: SecurityScheme = {
  type: "oauth2",
  "x-token-refused": { code: 124 },
  flows: {
    authorizationCode: { authorizationUrl: "https://small.example/authorize", tokenUrl: "https://small.example/token" },
    "x-account-credentials": { tokenUrl: "https://small.example/token", grantType: "account", parameters: { account_id: "accountId" }, parametersIn: "query" },
  },
};

const spec = (scheme: SecurityScheme, more: Partial<Document> = {}): Partial<Document> => ({
  servers: [{ url: "https://small.example" }],
  security: [{ main: [] }],
  components: { securitySchemes: { main: scheme } },
  paths: { "/users/{userId}": { get: { operationId: "users/get", "x-rate-limit": ["light", { label: "writes", key: "userId" }] } } },
  ...more,
});
const providerOf = (parts: Partial<Document>) => emitProvider(smallPlan(parts)).text;
const optionsOf = (parts: Partial<Document>) => declarationOf(emitClient(smallPlan(parts)), "SmallOptions");

describe("a client with OAuth", () => {
  test("has its flows in the provider's table", () => {
    expect(providerOf(spec(oauth))).toContain(
      'credentials: [{ option: "token", name: "Authorization", prefix: "Bearer ", flows: /* @__PURE__ */ oauthTokens({ flows: [{ grantType: "account", tokenUrl: "https://small.example/token", parameters: { account_id: "accountId" }, parametersIn: "query" }, { grantType: "refresh_token", tokenUrl: "https://small.example/token" }] }), isRefused: /* @__PURE__ */ bodyHas({ code: 124 }) }],',
    );
    expect(providerOf(spec(oauth))).toContain('import { bodyHas, oauthTokens } from "@meetwire/runtime";');
  });

  test("takes a token or the options of the flows", () => {
    const options = optionsOf(spec(oauth));
    expect(options).toContain("Pass `token`, or `accountId`, `clientId`, `clientSecret`, or `refreshToken`, `clientId`.");
    expect(options).toContain("export interface SmallOptions extends ClientOptions, OAuthOptions {");
    expect(options).toMatch(/^ {2}token\?: CredentialValue \| undefined;$/m);
    expect(options).toMatch(/^ {2}accountId\?: string \| undefined;$/m);
  });

  test("gets the handlers with which users connect their account", () => {
    const files = emitPackage(smallSpec(spec(oauth)));
    const text = files.find(({ name }) => name === "authorization.ts")!.text;
    expect(text).toContain(
      'return authorizationHandler("small", { authorizationUrl: "https://small.example/authorize", tokenUrl: "https://small.example/token" }, options);',
    );
    expect(files.find(({ name }) => name === "index.ts")!.text).toContain('export { createAuthorization } from "./authorization.ts";');
    const plain = emitPackage(smallSpec(spec({ type: "http", scheme: "bearer" }, { paths: {} })));
    expect(plain.map(({ name }) => name)).not.toContain("authorization.ts");
  });

  test("takes no refresh token without a flow for it", () => {
    const options = optionsOf(spec({ type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://small.example/token" } } }));
    expect(options).toContain('extends ClientOptions, Omit<OAuthOptions, "refreshToken"> {');
  });

  test("takes only a token if its addresses are relative", () => {
    const relative = spec({ type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token" } } });
    expect(optionsOf(relative)).toMatch(/extends ClientOptions \{\n[^]*^ {2}token: CredentialValue;$/m);
    expect(providerOf(relative)).not.toContain("oauthTokens");
  });
});

describe("a client with limits", () => {
  const limits = {
    plans: ["free", "pro"],
    plan: "pro",
    labels: { light: { free: [{ requests: 4, seconds: 1 }], pro: [{ requests: 30, seconds: 1 }] }, writes: [{ requests: 100, days: 1 }] },
  };
  const limited = spec(oauth, { "x-rate-limits": limits });

  test("has them in the provider's table, and on its operations", () => {
    const text = providerOf(limited);
    expect(text).toContain(
      'limits: /* @__PURE__ */ rateLimits({ plans: ["free", "pro"], plan: "pro", labels: { light: { free: [{ requests: 4, seconds: 1 }], pro: [{ requests: 30, seconds: 1 }] }, writes: [{ requests: 100, days: 1 }] }, account: ["accountId", "refreshToken", "token"] }),',
    );
    expect(text).toContain('limit: ["light", { label: "writes", key: "userId" }], path: "/users/{userId}" },');
  });

  test("takes the plan", () => {
    expect(optionsOf(limited)).toContain("extends ClientOptions, OAuthOptions, RateLimitOptions {");
    expect(optionsOf(limited)).toMatch(/^ {2}plan\?: "free" \| "pro" \| undefined;$/m);
  });
});

test("a part of the address takes the values that the spec lists", () => {
  const servers = [
    { url: "https://{region}.small.example/{version}", variables: { region: { default: "eu", enum: ["eu", "us"] }, version: { default: "v1" } } },
  ];
  const options = optionsOf({ servers, paths: {} });
  expect(options).toMatch(/^ {3}\* Default `eu`\.\n {3}\*\/\n {2}region\?: "eu" \| "us" \| undefined;$/m);
  expect(options).toMatch(/^ {2}version\?: string \| undefined;$/m);
  expect(providerOf({ servers, paths: {} })).toContain(
    'serverTemplate("https://{region}.small.example/{version}", { region: "eu" }, { region: ["eu", "us"] })',
  );
});

test("a client without either has none of these options", () => {
  const plain = spec({ type: "http", scheme: "bearer" }, { paths: {} });
  expect(optionsOf(plain)).toContain("export interface SmallOptions extends ClientOptions {");
  expect(providerOf(plain)).not.toMatch(/oauthTokens|rateLimits|bodyHas|flows|limits/);
});

test.each<[string, SecurityRequirement[], string]>([
  ["either of two", [{ key: [] }, { app: [] }], "Pass one of the credentials."],
  ["two that go together, or another one", [{ key: [], app: [] }, { token: [] }], "Pass `key` and `app`, or `token`."],
])("the options say which credentials to pass: %s", (_name, security, want) => {
  const apiKey = (name: string) => ({ type: "apiKey", in: "header", name });
  const securitySchemes = { key: apiKey("X-Key"), app: apiKey("X-App"), token: { type: "http", scheme: "bearer" } };
  expect(optionsOf({ security, paths: {}, components: { securitySchemes } })).toContain(` * ${want}\n`);
});

describe("the options of a call", () => {
  const two: Partial<Document> = {
    security: [{ main: [] }, { key: [] }],
    components: {
      securitySchemes: { main: oauth, key: { type: "apiKey", in: "query", name: "api_key", "x-option": "signal" } },
    },
  };

  test("have every credential (not undefined), and no other options of the client", () => {
    const file = emitClient(smallPlan(spec(oauth, two)));
    expect(declarationOf(file, "CallOptions")).toMatch(
      /^export interface CallOptions extends RuntimeCallOptions \{\n {2}\/\*\*.*\*\/\n {2}token\?: CredentialValue;\n {2}\/\*\*.*\*\/\n {2}\w+\?: CredentialValue;\n\}$/m,
    );
    // The name of an option that every call has is taken.
    expect(declarationOf(file, "CallOptions")).not.toContain("signal?");
    expect(declarationOf(file, "PageOptions")).toContain("export interface PageOptions extends CallOptions, RuntimePageOptions {}");
    expect(file.text).toContain("CallOptions as RuntimeCallOptions");
  });

  test("are exported instead of the runtime's", () => {
    const index = emitPackage(smallSpec(spec(oauth))).find(({ name }) => name === "index.ts")!.text;
    expect(index).toMatch(/export type \{\n {2}CallOptions,\n {2}PageOptions,\n[^}]*\} from "\.\/client\.ts";/);
    expect(index).not.toMatch(/\bCallOptions,[^}]*\} from "@meetwire\/runtime"/);
  });

  test("are the runtime's if the API has no credentials", () => {
    const files = emitPackage(smallSpec({ paths: { "/things": { get: { operationId: "things/list" } } } }));
    expect(files.find(({ name }) => name === "index.ts")!.text).toMatch(/\bCallOptions,[^}]*\} from "@meetwire\/runtime"/);
    expect(files.find(({ name }) => name === "client.ts")!.text).not.toContain("RuntimeCallOptions");
  });
});
