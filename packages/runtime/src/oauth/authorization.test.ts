import { createHash } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { authorizationHandler } from "./authorization.ts";
import type { AuthorizationOptions } from "./authorization.ts";

const endpoint = { authorizationUrl: "https://acme.example/authorize?from=app", tokenUrl: "https://acme.example/token" };
const redirectUri = "https://me.example/oauth/callback";

/** A provider that grants every request with a matching verifier. */
function open(options: Partial<AuthorizationOptions> = {}) {
  const sent: Record<string, string>[] = [];
  const fetch = (async (_url: string, { body, headers }: RequestInit) => {
    const form = Object.fromEntries(new URLSearchParams(await new Response(body as BodyInit).text()));
    sent.push({ ...form, authorization: (headers as Record<string, string>)["authorization"] ?? "" });
    return form["code"] === "used"
      ? Response.json({ error: "invalid_grant" }, { status: 400 })
      : Response.json({ access_token: "a1", refresh_token: "r1", expires_in: 3600 });
  }) as typeof globalThis.fetch;
  const onGrant = vi.fn<AuthorizationOptions["onGrant"]>();
  return {
    authorization: authorizationHandler("acme", endpoint, { clientId: "id", clientSecret: "s3cret", redirectUri, fetch, onGrant, ...options }),
    sent,
    onGrant,
  };
}

/** Follows the response of `start` like a browser. */
async function begin(authorization: ReturnType<typeof open>["authorization"]) {
  const response = await authorization.start();
  const url = new URL(response.headers.get("location")!);
  const cookie = response.headers.get("set-cookie")!;
  return { response, url, cookie, state: url.searchParams.get("state")!, sentBack: cookie.split(";")[0]! };
}

const back = (query: Record<string, string>, cookie?: string) =>
  new Request(`${redirectUri}?${String(new URLSearchParams(query))}`, { headers: cookie ? { cookie: `other=1; ${cookie}` } : {} });

describe("an authorization", () => {
  test("sends the browser to the provider, with PKCE and a new state", async () => {
    const { authorization } = open({ scope: "meetings:read users:read" });
    const [one, other] = [await begin(authorization), await begin(authorization)];
    expect(one.response.status).toBe(302);
    expect(one.url.href).toMatch(/^https:\/\/acme\.example\/authorize\?from=app&/);
    expect(Object.fromEntries(one.url.searchParams)).toMatchObject({
      response_type: "code",
      client_id: "id",
      redirect_uri: redirectUri,
      scope: "meetings:read users:read",
      code_challenge_method: "S256",
    });
    expect(one.cookie).toMatch(/; Path=\/oauth\/callback; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
    expect([one.state.length, one.state === other.state]).toEqual([43, false]);
  });

  test("exchanges the code for tokens, and gives them to the program", async () => {
    const { authorization, sent, onGrant } = open();
    const { url, state, sentBack } = await begin(authorization);
    const response = await authorization.callback(back({ code: "c1", state }, sentBack));
    expect([response.status, await response.text()]).toEqual([200, "You can close this window."]);
    expect(response.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(onGrant.mock.calls[0]![0]).toEqual({ accessToken: "a1", refreshToken: "r1", lifeMs: 3_600_000 });
    const [{ code_verifier: verifier, ...rest }] = sent as [Record<string, string>];
    expect(rest).toEqual({ grant_type: "authorization_code", code: "c1", redirect_uri: redirectUri, authorization: `Basic ${btoa("id:s3cret")}` });
    expect(createHash("sha256").update(verifier!).digest("base64url")).toBe(url.searchParams.get("code_challenge"));
  });

  test("of a public client sends no secret", async () => {
    const { authorization, sent } = open({ clientSecret: undefined });
    const { state, sentBack } = await begin(authorization);
    await authorization.callback(back({ code: "c1", state }, sentBack));
    expect(sent[0]).toMatchObject({ client_id: "id", authorization: "" });
  });

  test("lets the program choose the response", async () => {
    const { authorization } = open({ onGrant: () => new Response(null, { status: 303, headers: { location: "/done" } }) });
    const { state, sentBack } = await begin(authorization);
    const response = await authorization.callback(back({ code: "c1", state }, sentBack));
    expect([response.status, response.headers.get("location")]).toEqual([303, "/done"]);
  });

  test.each<[string, (state: string, cookie: string) => Request]>([
    ["of another browser", (state) => back({ code: "c1", state })],
    ["with another state", (_state, cookie) => back({ code: "c1", state: "x" }, cookie)],
    ["without a state", (_state, cookie) => back({ code: "c1" }, cookie)],
    ["with an empty cookie", () => back({ code: "c1", state: "" }, "meetwire-authorization=.")],
    ["that the user refused", (state, cookie) => back({ error: "access_denied", state }, cookie)],
  ])("%s requests no token", async (_what, request) => {
    const { authorization, sent, onGrant } = open();
    const { state, sentBack } = await begin(authorization);
    const response = await authorization.callback(request(state, sentBack));
    expect(response.status).toBe(400);
    expect([sent, onGrant.mock.calls]).toEqual([[], []]);
  });

  test("whose code was used before fails with a typed error", async () => {
    const { authorization } = open();
    const { state, sentBack } = await begin(authorization);
    await expect(authorization.callback(back({ code: "used", state }, sentBack))).rejects.toMatchObject({ name: "AuthenticationError", status: 400 });
  });
});
