import { describe, expect, it } from "vitest";
import { providerNames, providers } from "./providers/providers.ts";
import { createSandbox } from "./sandbox.ts";

const sandbox = createSandbox();
const get = (path: string, init?: RequestInit) => sandbox.fetch(`${sandbox.origin}${path}`, init);
const post = (path: string, body: unknown) => get(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

describe("the page", () => {
  it("loads only from this address, and may not be shown in a frame", async () => {
    for (const path of ["/", "/page.css", "/page.js"]) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
      expect(await response.text()).not.toMatch(/(src|href|import|url)\s*[=(]?\s*["'(](https?:)?\/\//);
    }
  });

  it("has the base URL, keys, operations and events of every provider", async () => {
    const info = (await (await get("/_sandbox/info")).json()) as { providers: object[] };
    expect(info.providers).toMatchObject(
      providerNames.map((name) => ({
        name,
        url: sandbox.urls[name],
        accounts: providers[name].accounts.map(({ name: account, headers }) => ({ name: account, headers })),
      })),
    );
  });
});

describe.each(providerNames)("the reference of %s", (name) => {
  it("loads only from this address, and has the first account's key filled in", async () => {
    const page = await (await get(`/reference/${name}`)).text();
    expect(page).toContain('<script src="/scalar.js">');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).toContain(Object.values(providers[name].accounts[0].headers)[0]!.replace("Bearer ", ""));
  });

  it("shows the spec with the sandbox as its server, and parameters that exist in the seed", async () => {
    const document = (await (await get(`/openapi/${name}.json`)).json()) as { servers: unknown; info: unknown };
    expect(document.servers).toEqual([{ url: sandbox.urls[name], description: "The sandbox." }]);
    expect(document.info).toEqual(providers[name].document.info);
    for (const example of Object.values(providers[name].examples)) expect(JSON.stringify(document)).toContain(`"example":${JSON.stringify(example)}`);
  });
});

it("serves the reference's script from the package", async () => {
  const response = await get("/scalar.js");
  expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
  const script = await response.text();
  expect(script).toContain("createApiReference");
  expect(script).not.toContain("sourceMappingURL");
});

it("is open to pages of any origin", async () => {
  const response = await get("/connectycube/meetings", {
    method: "OPTIONS",
    headers: { origin: "https://example.com", "access-control-request-method": "PUT", "access-control-request-headers": "cb-token" },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-allow-headers")).toBe("cb-token");
  expect(response.headers.get("access-control-allow-methods")).toContain("PUT");
});

it("lists the providers at an unknown path", async () => {
  const response = await get("/nothing");
  expect([response.status, await response.json()]).toEqual([
    404,
    { message: expect.stringContaining("The sandbox has nothing at /nothing. Its providers are at /connectycube") },
  ]);
});

describe("the controls", () => {
  it("add, show and clear faults", async () => {
    expect((await post("/_sandbox/faults", { kind: "status", status: 503 })).status).toBe(201);
    expect(await (await get("/_sandbox/faults")).json()).toMatchObject([{ kind: "status", status: 503 }]);
    expect((await get("/connectycube/meetings")).status).toBe(503);
    expect(await (await post("/_sandbox/faults", { kind: "drop", times: "always" })).json()).toMatchObject([{ kind: "drop", times: "always" }]);
    expect((await get("/_sandbox/faults", { method: "DELETE" })).status).toBe(204);
    expect((await get("/connectycube/meetings")).status).toBe(401);
  });

  it("reset, and list requests", async () => {
    await get("/connectycube/meetings");
    expect((await get("/_sandbox/reset", { method: "POST" })).status).toBe(204);
    await get("/daily-early/nothing");
    expect(await (await get("/_sandbox/requests")).json()).toMatchObject([{ id: 1, provider: "daily-early", method: "GET", path: "/nothing", status: 404 }]);
  });

  it.each([
    { path: "/_sandbox/faults", body: { kind: "nonsense" }, want: /^this fault is not valid/ },
    { path: "/_sandbox/faults", body: 1, want: /^the body is not a JSON object$/ },
    { path: "/_sandbox/webhooks", body: { provider: "nobody" }, want: /^send \{"provider"/ },
  ])("reject $body", async ({ path, body, want }) => {
    const response = await post(path, body);
    expect([response.status, await response.json()]).toEqual([400, { message: expect.stringMatching(want) }]);
  });
});
