import { describe, expect, test } from "vitest";
import { memoryStore } from "../state/store.ts";
import { oauthTokens } from "./oauth.ts";
import type { OAuthOptions, OAuthScheme } from "./oauth.ts";

const TOKEN_URL = "https://acme.example/oauth/token";
const scheme: OAuthScheme = {
  flows: [
    { grantType: "account_credentials", tokenUrl: TOKEN_URL, parameters: { account_id: "accountId" }, parametersIn: "query" },
    { grantType: "refresh_token", tokenUrl: TOKEN_URL },
    { grantType: "client_credentials", tokenUrl: TOKEN_URL },
  ],
};

interface Sent {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, string>;
}

/** A client's token source, and what it sends to the token endpoint. */
function open(options: OAuthOptions & Record<string, unknown>, responses: readonly [number, unknown][] = [], given = scheme) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body }: RequestInit) => {
    expect(method).toBe("POST");
    const text = await new Response(body as BodyInit | null).text();
    sent.push({ url, authorization: (headers as Record<string, string>)["authorization"], body: Object.fromEntries(new URLSearchParams(text)) });
    const [status, json] = responses[sent.length - 1] ?? [200, { access_token: `a${sent.length}`, expires_in: 3599, token_type: "bearer" }];
    return Response.json(json, { status });
  };
  return { source: oauthTokens(given)("acme", { fetch: fetch as typeof globalThis.fetch, ...options }), sent };
}

const BASIC = `Basic ${btoa("id:s3cret")}`;
const app = { clientId: "id", clientSecret: "s3cret" };

describe("a token is asked for", () => {
  test("with a grant of the provider's own", async () => {
    const { source, sent } = open({ ...app, accountId: "acc/1" });
    expect(await source!.token()).toBe("a1");
    expect(sent).toEqual([{ url: `${TOKEN_URL}?grant_type=account_credentials&account_id=acc%2F1`, authorization: BASIC, body: {} }]);
  });

  test("with the client's credentials, and for some scopes", async () => {
    const { source, sent } = open({ ...app, scope: "meetings:read meetings:write" });
    await source!.token();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: BASIC, body: { grant_type: "client_credentials", scope: "meetings:read meetings:write" } }]);
  });

  test("with the client's credentials in the form", async () => {
    const { source, sent } = open(app, [], { ...scheme, authentication: "body" });
    await source!.token();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: undefined, body: { grant_type: "client_credentials", client_id: "id", client_secret: "s3cret" } }]);
  });

  test("with a refresh token, the newest of them", async () => {
    const store = memoryStore();
    const { source, sent } = open({ ...app, refreshToken: "r0", store }, [
      [200, { access_token: "a1", expires_in: "3600", refresh_token: "r1" }],
      [200, { access_token: "a2", expires_in: 3600, refresh_token: "r2" }],
    ]);
    await source!.token();
    await source!.token({ refusedValue: "a1" });
    expect(sent.map(({ body }) => body)).toEqual([
      { grant_type: "refresh_token", refresh_token: "r0" },
      { grant_type: "refresh_token", refresh_token: "r1" },
    ]);
    const restarted = open({ ...app, refreshToken: "r0", store });
    expect(await restarted.source!.token()).toBe("a2");
    await restarted.source!.token({ refusedValue: "a2" });
    expect(restarted.sent[0]!.body["refresh_token"]).toBe("r2");
  });

  test("with a refresh token of a public client", async () => {
    const { source, sent } = open({ clientId: "id", refreshToken: "r0" });
    await source!.token();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: undefined, body: { grant_type: "refresh_token", refresh_token: "r0", client_id: "id" } }]);
  });

  test("at another address", async () => {
    const { source, sent } = open({ ...app, tokenUrl: "http://127.0.0.1:4010/zoom/oauth/token" });
    await source!.token();
    expect(sent[0]!.url).toBe("http://127.0.0.1:4010/zoom/oauth/token");
  });
});

describe("which flow", () => {
  test("is none without its credentials", () => {
    expect(open({}).source).toBeUndefined();
    expect(open({ token: "mine" }).source).toBeUndefined();
  });

  test("needs all of its credentials", () => {
    expect(() => open({ accountId: "a", clientId: "id" })).toThrow("credentials are incomplete: give clientSecret as well");
    expect(() => open({ refreshToken: "r" })).toThrow("credentials are incomplete: give clientId as well");
  });
});

describe("tokens are kept apart", () => {
  test("by account, client, scope and address, and none of them is in the key", async () => {
    const keys = new Set<string>();
    const whole = memoryStore();
    const store = {
      ...whole,
      async set(key: string, value: string) {
        keys.add(key);
        await whole.set(key, value);
      },
    };
    const variants = [{}, { accountId: "other" }, { clientId: "other" }, { scope: "x" }, { tokenUrl: "https://other.example/token" }];
    for (const variant of variants) await open({ ...app, accountId: "acc", store, ...variant }).source!.token();
    await open({ ...app, accountId: "acc", clientSecret: "rotated", store }).source!.token();
    expect(keys.size).toBe(variants.length);
    for (const key of keys) expect(key).toMatch(/^meetwire:token:acme:[0-9a-f]{32}$/);
  });

  test("and shared by clients of one process with the same credentials and fetch", async () => {
    const { source, sent } = open(app);
    const fetch = (async () => Response.json({ access_token: "shared", expires_in: 60 })) as typeof globalThis.fetch;
    const make = oauthTokens(scheme);
    expect(await make("acme", { ...app, fetch })!.token()).toBe("shared");
    expect(await make("acme", { ...app, fetch })!.token()).toBe("shared");
    await source!.token();
    expect(sent.length).toBe(1);
  });
});

describe("a token endpoint that fails", () => {
  test("with a passing fault is asked again", async () => {
    const { source, sent } = open(app, [[503, {}]]);
    expect(await source!.token()).toBe("a2");
    expect(sent.length).toBe(2);
  });

  test("is an error that names it", async () => {
    const { source } = open(app, [[401, { error: "invalid_client", reason: "Invalid client_id or client_secret" }]]);
    await expect(source!.token()).rejects.toMatchObject({ name: "AuthenticationError", provider: "acme", operation: "tokens/create", status: 401 });
  });

  test("says that the user has to authorize again", async () => {
    const { source, sent } = open({ ...app, refreshToken: "old" }, [[400, { reason: "Invalid Token!", error: "invalid_grant" }]]);
    await expect(source!.token()).rejects.toMatchObject({
      name: "AuthenticationError",
      status: 400,
      message: expect.stringMatching(/so the user has to authorize again$/) as string,
    });
    expect(sent.length).toBe(1);
  });

  test("or sends no token is an error", async () => {
    for (const body of [{}, { access_token: "" }, { access_token: 7 }, null]) {
      await expect(open(app, [[200, body]]).source!.token()).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    }
  });

  test("shows no secret", async () => {
    const { source } = open({ ...app, refreshToken: "r3fresh" }, [[400, { error: "invalid_grant", sent: "r3fresh" }]]);
    const error = await source!.token().catch((each: unknown) => each as Error);
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toMatch(/s3cret|r3fresh/);
  });
});
