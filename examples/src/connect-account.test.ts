import { authorizationHandler } from "@meetwire/runtime";
import { expect, test } from "vitest";
import { createConnect } from "./connect-account.ts";

/** A provider that accepts every request. */
const provider: typeof fetch = async () => Response.json({ access_token: "access", refresh_token: "refresh-of-maya", expires_in: 3600 });

test("a user connects their account", async () => {
  const tokens = new Map<string, string>();
  const app = createConnect({
    authorization: (onGrant) =>
      authorizationHandler(
        "acme",
        { authorizationUrl: "https://acme.example/authorize", tokenUrl: "https://acme.example/token" },
        { clientId: "id", clientSecret: "secret", redirectUri: "https://me.example/connect/callback", fetch: provider, onGrant },
      ),
    userOf: (request) => request.headers.get("x-user")!,
    saveToken: (user, token) => void tokens.set(user, token),
  });

  const sent = await app.request("https://me.example/connect");
  const state = new URL(sent.headers.get("location")!).searchParams.get("state")!;
  const callback = `https://me.example/connect/callback?code=c1&state=${state}`;
  expect((await app.request(callback, { headers: { "x-user": "mallory" } })).status).toBe(400);
  const cookie = sent.headers.get("set-cookie")!.split(";")[0]!;
  const returned = await app.request(callback, { headers: { "x-user": "maya", cookie } });
  expect([returned.status, returned.headers.get("location")]).toEqual([303, "/connected"]);
  expect([...tokens]).toEqual([["maya", "refresh-of-maya"]]);
});
