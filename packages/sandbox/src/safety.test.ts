import { describe, expect, it } from "vitest";
import { createSandbox } from "./sandbox.ts";
import type { Sandbox } from "./sandbox-types.ts";

const json = { "content-type": "application/json" };
const control = (sandbox: Sandbox, path: string, init: RequestInit = {}) => sandbox.fetch(`${sandbox.origin}/_sandbox${path}`, init);
const post = (sandbox: Sandbox, path: string, body: unknown, headers: HeadersInit = json) =>
  control(sandbox, path, { method: "POST", headers, body: JSON.stringify(body) });
const maya = { "CB-Token": "sandbox-connectycube-maya" };

describe("the controls", () => {
  it.each(["https://pages.example", "null", "http://localhost:3000", "http://sandbox.meetwire.test:81"])("reject a page from %s", async (origin) => {
    const sandbox = createSandbox();
    sandbox.faults.add({ kind: "drop" });
    for (const path of ["/requests", "/faults", "/snapshot", "/webhooks", "/events"]) {
      const response = await control(sandbox, path, { headers: { origin } });
      expect([path, response.status, response.headers.get("access-control-allow-origin")]).toEqual([path, 403, null]);
    }
    for (const path of ["/reset", "/faults", "/webhooks", "/snapshot", "/subscriptions"])
      expect((await post(sandbox, path, {}, { origin, ...json })).status).toBe(403);
    expect((await control(sandbox, "/faults", { method: "DELETE", headers: { origin } })).status).toBe(403);
    expect((await control(sandbox, "/reset", { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } })).status).toBe(403);
    expect(sandbox.faults.pending).toHaveLength(1);
  });

  it.each(["cross-site", "same-site"])("reject a %s request without an Origin", async (site) => {
    expect((await control(createSandbox(), "/requests", { headers: { "sec-fetch-site": site } })).status).toBe(403);
  });

  it("accept the sandbox's own page", async () => {
    const sandbox = createSandbox();
    const headers = { origin: sandbox.origin, "sec-fetch-site": "same-origin", ...json };
    expect((await post(sandbox, "/faults", { kind: "html" }, headers)).status).toBe(201);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain; application/json"])(
    "reject a body of %s, which a page could send without a preflight request",
    async (type) => {
      expect((await post(createSandbox(), "/faults", { kind: "html" }, { "content-type": type })).status).toBe(415);
    },
  );

  it("accept a reset without a body", async () => {
    expect((await control(createSandbox(), "/reset", { method: "POST" })).status).toBe(204);
  });

  it.each([
    [{ provider: "cube" }, /^there is no provider "cube", only connectycube, daily, daily-early, (\w|-|, )+$/],
    [{ provider: "constructor" }, /^there is no provider "constructor"/],
    [{ provider: "connectycube", operation: "meetings/lst" }, /^connectycube has no operation "meetings\/lst"\. There are meetings\/list, meetings\/create/],
    [{ operation: "nothing/at-all" }, /^no provider has operation "nothing\/at-all"/],
  ])("reject a fault that could never happen: %j", async (scope, message) => {
    const sandbox = createSandbox();
    const response = await post(sandbox, "/faults", { kind: "status", status: 500, ...scope });
    expect([response.status, await response.json()]).toEqual([400, { message: expect.stringMatching(message) }]);
    expect(sandbox.faults.pending).toEqual([]);
  });

  it.each([
    [
      { provider: "demodesk", event: "demo.exploded", url: "http://127.0.0.1:4999/" },
      400,
      /^demodesk has no webhook "demo\.exploded"\. It has demo\.scheduled, /,
    ],
    [{ provider: "demodesk", event: "constructor", url: "http://127.0.0.1:4999/" }, 400, /^demodesk has no webhook "constructor"/],
    [{ provider: "demodesk", event: "demo.ended", url: "http://127.0.0.1:9/" }, 502, /ECONNREFUSED 127\.0\.0\.1:9$/],
    [{ provider: "demodesk", event: "demo.ended", url: "localhost" }, 400, /^url is "localhost": it must be an http or https URL/],
    [{ provider: "demodesk", event: "demo.ended", url: "file:///etc/passwd" }, 400, /must be an http or https URL/],
    [{ provider: "daily-early", event: "any", url: "http://127.0.0.1:9/" }, 400, /It has no webhooks\.$/],
  ])("explain a webhook that cannot be sent: %j", async (body, status, message) => {
    const response = await post(createSandbox(), "/webhooks", body);
    expect([response.status, await response.json()]).toEqual([status, { message: expect.stringMatching(message) }]);
  });

  it.each([
    "http://169.254.169.254/latest",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://172.16.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://0.0.0.0/",
  ])("send no webhook to the private network of %s", async (url) => {
    const response = await post(createSandbox(), "/webhooks", { provider: "demodesk", event: "demo.ended", url });
    expect([response.status, await response.json()]).toEqual([403, { message: expect.stringContaining("private network") }]);
  });
});

describe("names that every object has", () => {
  it.each(["constructor", "valueOf", "isPrototypeOf", "__proto__", "toString"])("are ordinary unknown fields: %s", async (field) => {
    const sandbox = createSandbox();
    const body = `{"name":"x","start_date":2000000000,"end_date":2000001800,"attendees":[],${JSON.stringify(field)}:1}`;
    const response = await sandbox.fetch(`${sandbox.urls.connectycube}/meetings`, { method: "POST", headers: { ...maya, ...json }, body });
    expect([response.status, Object.keys(((await response.json()) as { errors: object }).errors)]).toEqual([422, [field]]);
  });

  it.each(["constructor", "__proto__", "hasOwnProperty"])("are unknown filters: %s", async (name) => {
    const sandbox = createSandbox();
    const headers = { "api-key": "sandbox-demodesk-admin" };
    const response = await sandbox.fetch(`${sandbox.urls.demodesk}/demos?filter[${name}]=1`, { headers });
    expect(response.status).toBeLessThan(500);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  it.each(["constructor", "__proto__"])("are groupings and metrics: %s", async (name) => {
    const sandbox = createSandbox();
    const response = await sandbox.fetch(`${sandbox.urls["teamviewer-engage"]}/report/visit`, {
      method: "POST",
      headers: { authorization: "Bearer sandbox-engage-admin", ...json },
      body: JSON.stringify({ metrics: [{ metricName: name, groupBy: name }], dateFilter: { grouping: "LAST_MONTH" } }),
    });
    expect(response.status).toBe(200);
  });
});

it("rejects a body above the limit in the provider's form, with and without Content-Length", async () => {
  const sandbox = createSandbox({ maxBodyBytes: 1000 });
  const body = JSON.stringify({ name: "x".repeat(2000) });
  const send = (given: BodyInit, headers: Record<string, string>) =>
    sandbox.fetch(`${sandbox.urls.connectycube}/meetings`, {
      method: "POST",
      headers: { ...maya, ...json, ...headers },
      body: given,
      duplex: "half",
    } as RequestInit);
  for (const [given, headers] of [
    [body, { "content-length": String(body.length) }],
    [new Blob([body]).stream(), {}],
  ] as const) {
    const response = await send(given, headers);
    expect([response.status, await response.json()]).toEqual([413, { errors: ["the body is larger than 1000 bytes"] }]);
  }
  const early = await sandbox.fetch(`${sandbox.urls["daily-early"]}/domains/by-name/nordlys/room`, { method: "POST", headers: json, body });
  expect([early.status, await early.json()]).toEqual([413, { error: { message: "the body is larger than 1000 bytes" } }]);
});
