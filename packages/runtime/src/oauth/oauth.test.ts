import { describe, expect, test } from "vitest";
import { createClient } from "../client.ts";
import type { Call } from "../call.ts";
import type { Provider } from "../operation.ts";
import type { ClientOptions, CredentialContext } from "../options.ts";
import { memoryStore } from "../state/store.ts";
import { bodyHas, oauthTokens } from "./oauth.ts";
import type { OAuthOptions } from "./oauth.ts";
import type { OAuthScheme } from "./token-endpoint.ts";

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

type Token = (context?: Partial<CredentialContext>) => Promise<string>;

const create = (given: OAuthScheme, options: ClientOptions) => oauthTokens(given).create("acme", options) as Token | undefined;

/** A client's token function, and its requests to the token endpoint. */
function open(options: OAuthOptions & Record<string, unknown>, responses: readonly [number, unknown][] = [], given = scheme) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body }: RequestInit) => {
    expect(method).toBe("POST");
    const text = await new Response(body as BodyInit | null).text();
    sent.push({ url, authorization: (headers as Record<string, string>)["authorization"], body: Object.fromEntries(new URLSearchParams(text)) });
    const [status, json] = responses[sent.length - 1] ?? [200, { access_token: `a${sent.length}`, expires_in: 3599, token_type: "bearer" }];
    return Response.json(json, { status });
  };
  return { token: create(given, { fetch: fetch as typeof globalThis.fetch, ...options }), sent };
}

const BASIC = `Basic ${btoa("id:s3cret")}`;
const app = { clientId: "id", clientSecret: "s3cret" };

describe("a token is asked for", () => {
  test("with a grant of the provider's own", async () => {
    const { token, sent } = open({ ...app, accountId: "acc/1" });
    expect(await token!()).toBe("a1");
    expect(sent).toEqual([{ url: `${TOKEN_URL}?grant_type=account_credentials&account_id=acc%2F1`, authorization: BASIC, body: {} }]);
  });

  test("with the client's credentials, and for some scopes", async () => {
    const { token, sent } = open({ ...app, scope: "meetings:read meetings:write" });
    await token!();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: BASIC, body: { grant_type: "client_credentials", scope: "meetings:read meetings:write" } }]);
  });

  test("with the client's credentials in the form", async () => {
    const { token, sent } = open(app, [], { ...scheme, authentication: "body" });
    await token!();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: undefined, body: { grant_type: "client_credentials", client_id: "id", client_secret: "s3cret" } }]);
  });

  test("with the newest refresh token", async () => {
    const store = memoryStore();
    const { token, sent } = open({ ...app, refreshToken: "r0", store }, [
      [200, { access_token: "a1", expires_in: "3600", refresh_token: "r1" }],
      [200, { access_token: "a2", expires_in: 3600, refresh_token: "r2" }],
    ]);
    await token!();
    await token!({ refusedValue: "a1" });
    expect(sent.map(({ body }) => body)).toEqual([
      { grant_type: "refresh_token", refresh_token: "r0" },
      { grant_type: "refresh_token", refresh_token: "r1" },
    ]);
    const restarted = open({ ...app, refreshToken: "r0", store });
    expect(await restarted.token!()).toBe("a2");
    await restarted.token!({ refusedValue: "a2" });
    expect(restarted.sent[0]!.body["refresh_token"]).toBe("r2");
  });

  test("with a refresh token of a public client", async () => {
    const { token, sent } = open({ clientId: "id", refreshToken: "r0" });
    await token!();
    expect(sent).toEqual([{ url: TOKEN_URL, authorization: undefined, body: { grant_type: "refresh_token", refresh_token: "r0", client_id: "id" } }]);
  });

  test("at another address", async () => {
    const { token, sent } = open({ ...app, tokenUrl: "http://127.0.0.1:4010/zoom/oauth/token" });
    await token!();
    expect(sent[0]!.url).toBe("http://127.0.0.1:4010/zoom/oauth/token");
  });
});

describe("a flow", () => {
  test("is not used without its credentials", () => {
    expect(open({}).token).toBeUndefined();
    expect(open({ token: "mine" }).token).toBeUndefined();
  });

  test("needs all of its credentials", () => {
    expect(() => open({ accountId: "a", clientId: "id" })).toThrow("credentials are incomplete: give clientSecret as well");
    expect(() => open({ refreshToken: "r" })).toThrow("credentials are incomplete: give clientId as well");
  });
});

describe("tokens are separate", () => {
  test("for each account, client, scope and address, and the key reveals no part of them", async () => {
    const keys = new Set<string>();
    const memory = memoryStore();
    const store = {
      ...memory,
      async set(key: string, value: string) {
        keys.add(key);
        await memory.set(key, value);
      },
    };
    const variants = [
      {},
      { accountId: "other" },
      { clientId: "other" },
      { scope: "x" },
      { tokenUrl: "https://other.example/token" },
      { clientSecret: "guessed" },
    ];
    for (const variant of variants) await open({ ...app, accountId: "acc", store, ...variant }).token!();
    expect(keys.size).toBe(variants.length);
    for (const key of keys) expect(key).toMatch(/^meetwire:token:acme:[0-9a-f]{32}$/);
  });

  test("but not for each client secret if there is a refresh token: the newest one has to be found again", async () => {
    const store = memoryStore();
    const responses: [number, unknown][] = [[200, { access_token: "a1", refresh_token: "r1" }]];
    await open({ ...app, refreshToken: "r0", store }, responses).token!();
    expect(await open({ ...app, clientSecret: "replaced", refreshToken: "r0", store }).token!()).toBe("a1");
  });

  test("but clients of one process with the same credentials and fetch share them", async () => {
    const { token, sent } = open(app);
    const fetch = (async () => Response.json({ access_token: "shared", expires_in: 60 })) as typeof globalThis.fetch;
    expect(await create(scheme, { ...app, fetch })!()).toBe("shared");
    expect(await create(scheme, { ...app, fetch })!()).toBe("shared");
    await token!();
    expect(sent.length).toBe(1);
  });
});

describe("a token endpoint that fails", () => {
  test("leads to an error that names it", async () => {
    const { token } = open(app, [[401, { error: "invalid_client", reason: "Invalid client_id or client_secret" }]]);
    await expect(token!()).rejects.toMatchObject({ name: "AuthenticationError", provider: "acme", operation: "tokens/create", status: 401 });
  });

  test("leads to an error that says that the user has to authorize again", async () => {
    const { token, sent } = open({ ...app, refreshToken: "old" }, [[400, { reason: "Invalid Token!", error: "invalid_grant" }]]);
    await expect(token!()).rejects.toMatchObject({
      name: "AuthenticationError",
      status: 400,
      message: expect.stringMatching(/so the user has to authorize again$/) as string,
    });
    expect(sent.length).toBe(1);
  });

  test("leads to an error if it sends no token", async () => {
    for (const body of [{}, { access_token: "" }, { access_token: 7 }, null]) {
      await expect(open(app, [[200, body]]).token!()).rejects.toMatchObject({ name: "UnexpectedResponseError" });
    }
  });

  test("shows no secret", async () => {
    const { token } = open({ ...app, refreshToken: "r3fresh" }, [[400, { error: "invalid_grant", sent: "r3fresh" }]]);
    const error = await token!().catch((each: unknown) => each as Error);
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toMatch(/s3cret|r3fresh/);
  });
});

describe("a client", () => {
  interface Client {
    things: { list(params?: object, options?: object): Call<unknown>; create(params?: object): Call<unknown> };
  }
  const provider: Provider = {
    name: "acme",
    baseUrl: "https://api.acme.example",
    credentials: [{ option: "token", name: "Authorization", prefix: "Bearer ", flows: oauthTokens(scheme), isRefused: bodyHas({ code: 124 }) }],
    operations: { things: { list: { path: "/things" }, create: { method: "POST", path: "/things" } } },
  };
  const connect = (options: object) => createClient<Client>(provider, options);

  /** The provider: each new token invalidates the one before. */
  function serve({ refusal = Response.json({}, { status: 401 }), tokenFailures = [] as number[] } = {}) {
    const calls: string[] = [];
    let valid = 0;
    const fetch = async (url: string, { headers }: RequestInit) => {
      if (url.startsWith(TOKEN_URL)) {
        calls.push("token");
        const failure = tokenFailures.shift();
        if (failure) return Response.json({ error: "invalid_client" }, { status: failure, headers: { "retry-after": "0" } });
        return Response.json({ access_token: `a${++valid}`, expires_in: 3600 });
      }
      const given = (headers as Record<string, string>)["authorization"];
      calls.push(`call ${given}`);
      return given === `Bearer a${valid}` ? Response.json({ ok: true }) : refusal.clone();
    };
    return { fetch: fetch as typeof globalThis.fetch, calls, end: () => void valid++ };
  }

  test("gets its token at the first call", async () => {
    const { fetch, calls } = serve();
    const client = connect({ ...app, accountId: "a", fetch });
    expect(calls).toEqual([]);
    await Promise.all([client.things.list(), client.things.list()]);
    expect(calls).toEqual(["token", "call Bearer a1", "call Bearer a1"]);
  });

  test.each<[string, Response]>([
    ["401", Response.json({}, { status: 401 })],
    ["400 with the provider's own code", Response.json({ code: 124, message: "Invalid access token." }, { status: 400 })],
  ])("gets one new token after %s, and repeats its calls", async (_what, refusal) => {
    const { fetch, calls, end } = serve({ refusal });
    const client = connect({ ...app, accountId: "a", fetch });
    await client.things.list();
    end();
    await Promise.all(Array.from({ length: 20 }, () => client.things.create()));
    expect(calls.filter((call) => call === "token").length).toBe(2);
    expect(calls.filter((call) => call === "call Bearer a3").length).toBe(20);
  });

  test("repeats a call with another client's newer token, without a request", async () => {
    const { fetch, calls } = serve();
    const memory = memoryStore();
    let key = "";
    const store = { ...memory, set: (...given: Parameters<typeof memory.set>) => memory.set((key = given[0]), given[1]) };
    const [one, other] = [connect({ ...app, accountId: "a", fetch, store }), connect({ ...app, accountId: "a", fetch, store })];
    await Promise.all([one.things.list(), other.things.list()]);
    await memory.set(key, JSON.stringify({ accessToken: "a2" }));
    await fetch(TOKEN_URL, {});
    calls.length = 0;
    await Promise.all([one.things.list(), other.things.list()]);
    expect(calls.toSorted()).toEqual(["call Bearer a1", "call Bearer a1", "call Bearer a2", "call Bearer a2"]);
  });

  test("gets another token if another process was faster, but not forever", async () => {
    const { fetch, calls, end } = serve({ refusal: Response.json({ code: 124 }, { status: 401 }) });
    let faster = 1;
    const client = connect({
      ...app,
      accountId: "a",
      fetch: (async (...given: Parameters<typeof fetch>) => {
        const response = await fetch(...given);
        if (String(given[0]).startsWith(TOKEN_URL) && faster-- > 0) end();
        return response;
      }) as typeof fetch,
    });
    await client.things.create();
    expect(calls).toEqual(["token", "call Bearer a1", "token", "call Bearer a3"]);
    end();
    faster = Infinity;
    calls.length = 0;
    expect(await client.things.create().safe()).toMatchObject({ ok: false, error: { name: "AuthenticationError", attempts: 4 } });
    expect(calls.filter((call) => call === "token").length).toBe(3);
  });

  test("asks again if the token endpoint is down for a moment", async () => {
    const { fetch, calls } = serve({ tokenFailures: [503] });
    await connect({ ...app, accountId: "a", fetch }).things.create();
    expect(calls).toEqual(["token", "token", "call Bearer a1"]);
  });

  test("does not ask again if the secret is wrong", async () => {
    const { fetch, calls } = serve({ tokenFailures: [401, 401] });
    const call = connect({ ...app, accountId: "a", fetch }).things.create();
    await expect(call).rejects.toMatchObject({
      name: "AuthenticationError",
      operation: "things/create",
      attempts: 0,
      outcome: "failed",
      message: expect.stringContaining("tokens/create") as string,
    });
    expect(calls).toEqual(["token"]);
  });

  test("takes its own token, and says which credentials it accepts", async () => {
    const { fetch, calls } = serve();
    await connect({ token: "mine", fetch }).things.list().safe();
    expect(calls).toEqual(["call Bearer mine"]);
    expect(() => connect({})).toThrow(
      "no credential: give token or accountId and clientId and clientSecret or refreshToken and clientId or clientId and clientSecret",
    );
    expect(() => connect({ clientId: "id" })).toThrow("credentials are incomplete");
  });

  test("neither keeps nor stores the token of a call, and does not replace it", async () => {
    const { fetch, calls } = serve();
    const store = memoryStore();
    const written: string[] = [];
    const set = store.set.bind(store);
    store.set = async (key, value, ttlMs) => {
      written.push(key, value);
      await set(key, value, ttlMs);
    };
    const client = connect({ ...app, accountId: "a", fetch, store });
    expect((await client.things.list({}, { token: "of-anna" }).safe()).error).toMatchObject({ name: "AuthenticationError", attempts: 1 });
    expect((await client.things.list({}, { token: async () => "of-bert", maxRetries: 0 }).safe()).error).toMatchObject({
      name: "AuthenticationError",
      attempts: 2,
    });
    expect(calls).toEqual(["call Bearer of-anna", "call Bearer of-bert", "call Bearer of-bert"]);
    await client.things.list();
    await connect({ ...app, accountId: "a", fetch, store }).things.list();
    expect(calls.slice(3)).toEqual(["token", "call Bearer a1", "call Bearer a1"]);
    expect(written.join()).not.toMatch(/of-anna|of-bert/);
  });
});
