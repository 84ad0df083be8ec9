import { beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import type { Sandbox } from "../../sandbox-types.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 30);

let now: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

/** A raw request and its response. */
async function send(method: string, path: string, { token, body }: { token?: string | null; body?: unknown } = {}) {
  const response = await sandbox.fetch(`${sandbox.urls.connectycube}${path}`, {
    method,
    headers: typeof token === "string" ? { "CB-Token": token } : {},
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: response.headers.get("content-type")?.includes("json") ? (JSON.parse(text) as unknown) : text };
}

describe("sessions", () => {
  it.each([{ token: null }, { token: "" }, { token: "wrong" }])("rejects $token", async ({ token }) => {
    expect(await send("GET", "/meetings", { token })).toEqual({ status: 401, body: { errors: { base: ["Required session does not exist"] } } });
  });

  it("returns a token for a login. It expires two hours after its last use, or when it is deleted", async () => {
    const open = async (login: string) =>
      (await send("POST", "/session", { token: null, body: { application_id: 7, auth_key: "key", user: { login, password: "secret" } } })) as {
        status: number;
        body: { session: { token: string; user_id: number } };
      };
    const { status, body } = await open("tomas-ferreira");
    expect([status, body]).toEqual([
      201,
      {
        session: {
          id: expect.any(Number),
          user_id: 5244,
          application_id: 7,
          token: expect.stringMatching(/^[0-9a-f]{40}$/),
          ts: NOW / 1000,
          created_at: "2026-11-21T09:30:00Z",
          updated_at: "2026-11-21T09:30:00Z",
        },
      },
    ]);
    expect((await open("somebody")).body.session.user_id).toBe(5243);
    const { token } = body.session;
    now += 119 * 60_000;
    expect(await send("GET", "/meetings", { token })).toMatchObject({ status: 200 });
    now += 119 * 60_000;
    expect(await send("GET", "/meetings", { token })).toMatchObject({ status: 200 });
    now += 120 * 60_000;
    expect(await send("GET", "/meetings", { token })).toMatchObject({ status: 401 });
    const second = (await open("tomas-ferreira")).body.session.token;
    expect(await send("DELETE", "/session", { token: second })).toEqual({ status: 200, body: "OK" });
    expect(await send("GET", "/meetings", { token: second })).toMatchObject({ status: 401 });
    expect(await send("POST", "/session", { token: null })).toEqual({ status: 400, body: { errors: ["body is not a JSON object"] } });
  });
});
