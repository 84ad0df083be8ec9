import { memoryStore } from "@meetwire/runtime";
import { createZoom } from "@meetwire/zoom";
import type { ZoomOptions } from "@meetwire/zoom";
import { expect, test } from "vitest";

const app = { accountId: "a", clientId: "c", clientSecret: "s" } as const;

/** A client whose tokens come with an `api_url`, and the addresses that it sends its token to. */
function connect(apiUrl: unknown, options: Partial<ZoomOptions> = {}) {
  const requests: string[] = [];
  const fetch = (async (input: string, { headers }: { headers?: Record<string, string> } = {}) => {
    const { origin, pathname } = new URL(input);
    if (pathname === "/oauth/token") return Response.json({ access_token: "regional-token", expires_in: 3600, api_url: apiUrl });
    requests.push(`${origin}${pathname} ${headers?.["authorization"] ?? "no token"}`);
    return Response.json({ id: 1 });
  }) as unknown as typeof globalThis.fetch;
  return { zoom: createZoom({ ...app, fetch, maxRetries: 0, ...options }), requests };
}

test.each([
  ["https://eu01api.zoom.us", "https://eu01api.zoom.us"],
  ["https://sg01api.zoom.us/", "https://sg01api.zoom.us"],
  ["https://api.zoom.us", "https://api.zoom.us"],
])("calls go to the host of the account's region: %s", async (apiUrl, origin) => {
  const { zoom, requests } = connect(apiUrl);
  await zoom.meetings.get({ meetingId: 1 });
  await zoom.request({ method: "GET", path: "/phone/users" });
  expect(requests).toEqual([`${origin}/v2/meetings/1 Bearer regional-token`, `${origin}/v2/phone/users Bearer regional-token`]);
});

test.each([
  "https://evil.example",
  "http://eu01api.zoom.us",
  "https://eu01api.zoom.us.evil.example",
  "https://eu01api.zoom.us@evil.example",
  "https://eu01api.zoom.us:8443",
  "https://evil.example\\@eu01api.zoom.us",
  "https://zoom.us",
  "//evil.example",
  "eu01api.zoom.us",
  "",
  42,
  null,
  undefined,
  { host: "evil.example" },
])("a token is never sent to a host that Zoom does not document: %j", async (apiUrl) => {
  const { zoom, requests } = connect(apiUrl);
  await zoom.meetings.get({ meetingId: 1 });
  expect(requests).toEqual(["https://api.zoom.us/v2/meetings/1 Bearer regional-token"]);
});

test("the host is stored with the token, and a stored host is checked, too", async () => {
  const store = memoryStore();
  await connect("https://eu01api.zoom.us", { store }).zoom.meetings.get({ meetingId: 1 });
  const other = connect("https://evil.example", { store });
  await other.zoom.meetings.get({ meetingId: 1 });
  expect(other.requests).toEqual(["https://eu01api.zoom.us/v2/meetings/1 Bearer regional-token"]);
  const changed = { ...store, get: async (key: string) => (await store.get(key))?.replace("eu01api.zoom.us", "evil.example") };
  const poisoned = connect(undefined, { store: changed });
  await poisoned.zoom.meetings.get({ meetingId: 1 });
  expect(poisoned.requests).toEqual(["https://api.zoom.us/v2/meetings/1 Bearer regional-token"]);
});

test.each(["https://proxy.example/zoom", "https://api.zoom.us/v2"])("baseUrl takes precedence: %s", async (baseUrl) => {
  const { zoom, requests } = connect("https://eu01api.zoom.us", { baseUrl });
  await zoom.meetings.get({ meetingId: 1 });
  expect(requests).toEqual([`${baseUrl}/meetings/1 Bearer regional-token`]);
});

test("a plan that Zoom does not have is rejected, because the client would have no limits", () => {
  expect(() => connect(undefined, { plan: "enterprise" as never })).toThrow('there is no plan "enterprise": give free,pro,business');
});

test.each([
  [undefined, 30],
  ["free", 4],
  ["business", 80],
] as const)("the plan %s has its own rate", async (plan, perSecond) => {
  const taken: object[] = [];
  const limiter = {
    async take(limits: readonly object[]) {
      taken.push(...limits);
      return 0;
    },
    async block() {},
  };
  const { zoom } = connect(undefined, { limiter, ...(plan && { plan }) });
  await zoom.meetings.get({ meetingId: 1 });
  const burst = Math.max(1, Math.floor(perSecond / 10));
  expect(taken[0]).toMatchObject({ burst, intervalMs: expect.closeTo(1100 / (perSecond + 1 - burst)) as number });
  expect(taken).toHaveLength(plan === "free" ? 2 : 1);
});

test.each([
  { code: 124, tokens: 4 },
  { code: 4711, tokens: 2 },
  { code: 1010, tokens: 2 },
])("a 401 with the code $code is not worth more than $tokens tokens", async ({ code, tokens }) => {
  let asked = 0;
  const fetch = (async (input: string) => {
    if (new URL(input).pathname === "/oauth/token") return Response.json({ access_token: `token-${++asked}`, expires_in: 3600 });
    return Response.json({ code, message: "Refused." }, { status: 401 });
  }) as unknown as typeof globalThis.fetch;
  const { error } = await createZoom({ ...app, accountId: `refused-${code}`, fetch })
    .users.get({ userId: "u" })
    .safe();
  expect([error!.name, asked]).toEqual(["AuthenticationError", tokens]);
});
