import { createSandbox } from "@meetwire/sandbox";
import { expect, test } from "vitest";
import { createLoginServer } from "./demodesk-login-server.ts";

const { accounts, urls, fetch } = createSandbox();
const app = createLoginServer({
  sessions: new Map([
    ["tomas-session", "tomas"],
    ["guest-session", "guest"],
  ]),
  userKeys: new Map([["tomas", accounts.demodesk["user"]!.apiKey]]),
  pageOrigin: "https://app.yourdomain.com",
  client: { baseUrl: urls.demodesk, fetch },
});
const ask = (headers: Record<string, string>, method = "GET") => app.request("/api/demodesk_auth", { method, headers });

test("a logged-in user gets their own login", async () => {
  const response = await ask({ cookie: "session=tomas-session", origin: "https://app.yourdomain.com" });
  const { authToken } = (await response.json()) as { authToken: string };
  expect(JSON.parse(atob(authToken))).toMatchObject({ uid: "tomas@nordlys.example" });
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBe("https://app.yourdomain.com");
});

test("anyone else does not", async () => {
  for (const cookie of ["", "session=forged", "session=guest-session"]) expect((await ask({ cookie })).status).toBe(401);
  expect((await ask({ cookie: "session=tomas-session" }, "DELETE")).status).toBe(405);
});

test("pages of other origins are rejected", async () => {
  const preflight = await ask({ origin: "https://app.yourdomain.com", "access-control-request-method": "POST" }, "OPTIONS");
  expect(preflight.headers.get("access-control-allow-origin")).toBe("https://app.yourdomain.com");
  const response = await ask({ cookie: "session=tomas-session", origin: "https://evil.example" });
  expect(response.headers.get("access-control-allow-origin")).not.toBe("https://evil.example");
});
