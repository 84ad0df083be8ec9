import { createDemodesk } from "@meetwire/demodesk";
import type { AccessToken } from "@meetwire/demodesk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import type { Sandbox } from "../../sandbox-types.ts";

const NOW = Date.UTC(2026, 10, 20, 9, 40);
const TEAM = { all_team_members_dashboard: true };

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ now: () => NOW });
});

// Every response must match the spec.
afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

const withKey = (apiKey: string) => createDemodesk({ apiKey, baseUrl: sandbox.urls.demodesk, fetch: sandbox.fetch, maxRetries: 0 });
const client = (name: "admin" | "user" | "master" | "newer") => withKey(sandbox.accounts.demodesk[name]!.apiKey);
const plan = (more = {}) => ({
  body: { data: { type: "demos" as const, attributes: { account: "Planning", startDate: new Date(NOW + 3_600_000), duration: 1800, ...more } } },
});
const list = () => client("admin").meetings.list({ filter: TEAM });

describe("keys", () => {
  it.each([
    ["accounts/create", ["master"]],
    ["companies/create", ["admin"]],
    ["companies/listUsers", ["admin"]],
    ["users/create", ["admin"]],
    ["users/update", ["admin", "user"]],
    ["users/login", ["user"]],
    ["meetings/create", ["admin", "user"]],
    ["meetings/list", ["admin", "user"]],
  ] as const)("%s takes %j", async (operation, allowed) => {
    for (const name of ["master", "admin", "user"] as const) {
      const demodesk = client(name);
      const result = await {
        "accounts/create": () => demodesk.accounts.create({ body: { email: "new@new.example" } }).safe(),
        "companies/create": () => demodesk.companies.create({ body: { data: { attributes: { name: "Another" } } } }).safe(),
        "companies/listUsers": () => demodesk.companies.listUsers({ companyId: "42" }).safe(),
        "users/create": () => demodesk.users.create({ body: { data: { type: "users", attributes: { email: "new@nordlys.example" } } } }).safe(),
        "users/update": () => demodesk.users.update({ userId: "9772", body: { data: { id: "9772", type: "users", attributes: { firstName: "Tom" } } } }).safe(),
        "users/login": () => demodesk.users.login().safe(),
        "meetings/create": () => demodesk.meetings.create(plan()).safe(),
        "meetings/list": () => demodesk.meetings.list().safe(),
      }[operation]();
      expect([name, result.error?.name === "PermissionError"]).toEqual([name, !(allowed as readonly string[]).includes(name)]);
    }
  });

  it("rejects an unknown key", async () => {
    const { error } = await withKey("wrong").meetings.list().safe();
    expect(error).toMatchObject({
      name: "AuthenticationError",
      status: 401,
      body: { status: "unauthorized" },
      message: expect.stringMatching(/: The provided API key is invalid\.$/),
    });
  });

  it("can read a meeting with its token, without a key, but nothing else", async () => {
    const [meeting] = (await list()).items;
    const read = async (path: string) => (await sandbox.fetch(`${sandbox.urls.demodesk}${path}`)).status;
    expect(await read(`/scheduled_demos/${meeting!.attributes.token}`)).toBe(200);
    expect(await read("/demos")).toBe(401);
  });

  it("lets a user change only their own meetings", async () => {
    const [hers] = await client("admin")
      .meetings.list({ filter: { schedule_eq: "upcoming" } })
      .toArray();
    const { error } = await client("user").meetings.cancel({ meetingId: hers!.id }).safe();
    expect(error).toMatchObject({ name: "PermissionError", message: expect.stringContaining("You are not authorized to perform this action.") });
  });
});

describe("companies and users", () => {
  it("sets a company up in three steps", async () => {
    const { apiKey } = await client("master").accounts.create({ body: { email: "stan@testco.example", firstName: "Stan", timeZone: "Europe/Vienna" } });
    const admin = withKey(apiKey!);
    const early = await admin.users.create({ body: { data: { type: "users", attributes: { email: "first@testco.example" } } } }).safe();
    expect(early.error).toMatchObject({ name: "ValidationError", status: 422 });
    const company = await admin.companies.create({ body: { data: { attributes: { name: "Test Co", countryCode: "AT" } } } });
    const added = await admin.users.create({ body: { data: { type: "users", attributes: { email: "first@testco.example", firstName: "First" } } } });
    const { data: users } = await admin.companies.listUsers({ companyId: company.data.id });
    expect(users.map(({ attributes }) => attributes?.email)).toEqual(["stan@testco.example", "first@testco.example"]);
    await withKey(added.data.apiKey!).users.login();
    await admin.users.delete({ userId: added.data.id });
    expect((await withKey(added.data.apiKey!).users.login().safe()).error).toMatchObject({ name: "AuthenticationError" });
    expect((await admin.companies.listUsers({ companyId: "42" }).safe()).error).toMatchObject({ name: "PermissionError" });
    expect((await admin.companies.listUsers({ companyId: "999" }).safe()).error).toMatchObject({ name: "NotFoundError" });
  });

  it("responds with errors by field if the address is taken", async () => {
    const { error } = await client("master")
      .accounts.create({ body: { email: "maya@nordlys.example" } })
      .safe();
    expect(error).toMatchObject({
      name: "ValidationError",
      body: { errors: { email: ["has already been taken"] } },
      message: expect.stringMatching(/: email has already been taken$/),
    });
  });

  it("logs a user in with a token of the shape that the browser library reads", async () => {
    const { meta } = await client("user").users.login();
    const token = JSON.parse(atob(meta.access_token)) as AccessToken;
    expect(token).toEqual({
      access_token: expect.stringMatching(/^[\w-]{22}$/),
      client: expect.stringMatching(/^[\w-]{22}$/),
      expiry: NOW / 1000 + 14 * 24 * 3600,
      token_type: "Bearer",
      uid: "tomas@nordlys.example",
      requested_at: "2026-11-20T09:40:00Z",
    });
  });
});
