import { describe, expect, test, vi } from "vitest";
import { createDemodesk } from "./generated/client.ts";
import type { Demodesk } from "./generated/client.ts";
import { createLoginHandler } from "./server.ts";
import type { LoginHandlerOptions } from "./server.ts";

const ADDRESS = "https://yourdomain.com/api/demodesk_auth";

/** Demodesk as a function, which records its requests. */
function createDemodeskFetch(respond: () => Response | Promise<Response> = () => Response.json({ status: "ok", meta: { access_token: "dG9rZW4=" } })) {
  const requests: Request[] = [];
  const fetchStub: typeof fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return respond();
  };
  return { requests, client: { fetch: fetchStub, maxRetries: 0 } };
}

async function call(options: LoginHandlerOptions, init?: RequestInit) {
  const response = await createLoginHandler(options)(new Request(ADDRESS, init));
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

describe("createLoginHandler", () => {
  test.each(["GET", "POST"])("logs the caller in by their own key, with %s", async (method) => {
    const { client, requests } = createDemodeskFetch();
    const { status, headers, body } = await call(
      { authenticateCaller: async ({ headers: given }) => given.get("x-user"), client },
      { method, headers: { "x-user": "mayas-key" } },
    );
    expect([status, body, headers.get("cache-control")]).toEqual([200, { authToken: "dG9rZW4=" }, "no-store"]);
    expect(requests.map(({ method: sent, url, headers: with_ }) => [sent, url, with_.get("api-key")])).toEqual([
      ["POST", "https://demodesk.com/api/v1/users/login", "mayas-key"],
    ]);
  });

  test("accepts a client instead of a key", async () => {
    const { client, requests } = createDemodeskFetch();
    const mayas = createDemodesk({ ...client, apiKey: "mayas-key", baseUrl: "https://demodesk.example/api/v1" });
    expect(await call({ authenticateCaller: () => mayas })).toMatchObject({ status: 200, body: { authToken: "dG9rZW4=" } });
    expect(requests[0]!.url).toBe("https://demodesk.example/api/v1/users/login");
  });

  test.each([null, undefined, ""])("rejects an unknown caller (%j) without a request to Demodesk", async (caller) => {
    const { client, requests } = createDemodeskFetch();
    const { status, headers, body } = await call({ authenticateCaller: () => caller, client });
    expect([status, body, headers.get("cache-control")]).toEqual([401, { error: "you are not logged in here" }, "no-store"]);
    expect(requests).toEqual([]);
  });

  test("returns the response of the hook", async () => {
    expect(await call({ authenticateCaller: () => Response.json({ reason: "locked" }, { status: 403 }) })).toMatchObject({
      status: 403,
      body: { reason: "locked" },
    });
  });

  test("rejects other methods before it calls the hook", async () => {
    const authenticateCaller = vi.fn<() => string>();
    const { status, headers } = await call({ authenticateCaller }, { method: "DELETE" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, POST"]);
    expect(authenticateCaller).not.toHaveBeenCalled();
  });

  test("cannot be made without the hook", () => {
    // @ts-expect-error -- it is required: without it, anyone could log in
    expect(() => createLoginHandler({})).toThrow("authenticateCaller must be a function");
  });

  const secret = "The provided API key mayas-key is invalid.";
  test.each<{ respond: () => Response | Promise<Response>; status: number; error: string; name: string; retryAfter?: string }>([
    {
      respond: () => Response.json({ errors: [{ detail: secret }], status: "unauthorized" }, { status: 401 }),
      status: 502,
      error: "Demodesk returned no login",
      name: "AuthenticationError",
    },
    { respond: () => Response.json({ errors: [{ detail: secret }], status: "error" }), status: 502, error: "Demodesk returned no login", name: "ApiError" },
    { respond: () => Response.json({ status: "ok", meta: {} }), status: 502, error: "Demodesk returned no login", name: "UnexpectedResponseError" },
    { respond: () => new Response("<html>mayas-key</html>"), status: 502, error: "Demodesk returned no login", name: "UnexpectedResponseError" },
    { respond: () => Promise.reject(new TypeError("mayas-key")), status: 502, error: "Demodesk returned no login", name: "ConnectionError" },
    {
      respond: () => new Response(null, { status: 429, headers: { "retry-after": "7" } }),
      status: 503,
      error: "Demodesk asks to wait",
      name: "RateLimitError",
      retryAfter: "7",
    },
    { respond: () => new Promise(() => {}), status: 504, error: "Demodesk did not respond in time", name: "TimeoutError" },
  ])("responds with $status to a $name, and gives the details only to the log", async ({ respond, status, error, name, retryAfter }) => {
    const onError = vi.fn<(error: unknown) => void>();
    const { client } = createDemodeskFetch(respond);
    const got = await call({ authenticateCaller: () => "mayas-key", client: { ...client, timeoutMs: name === "TimeoutError" ? 30 : 60_000 }, onError });
    expect(got).toMatchObject({ status, body: { error } });
    expect(got.headers.get("retry-after")).toBe(retryAfter ?? null);
    expect(got.headers.get("cache-control")).toBe("no-store");
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name }));
  });

  test("knows an error of another copy of the runtime by its name", async () => {
    const copy = Object.assign(new Error("slow down"), { [Symbol.for("meetwire.error")]: true, name: "RateLimitError", retryAfterMs: 7000 });
    const client = { users: { login: () => Promise.reject(copy) } } as unknown as Demodesk;
    const { status, headers } = await call({ authenticateCaller: () => client });
    expect([status, headers.get("retry-after")]).toEqual([503, "7"]);
  });

  test("throws the hook's error", async () => {
    const handle = createLoginHandler({ authenticateCaller: () => Promise.reject(new Error("no database")) });
    await expect(handle(new Request(ADDRESS))).rejects.toThrow("no database");
  });

  test("stops if the browser disconnects", async () => {
    const controller = new AbortController();
    const onError = vi.fn<(error: unknown) => void>();
    const { client } = createDemodeskFetch(() => new Promise(() => {}));
    const going = call({ authenticateCaller: () => "mayas-key", client, onError }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await going;
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ name: "AbortedError" }));
  });
});
