import { createDemodesk, parseWebhook } from "@meetwire/demodesk";
import type {
  AccountCreateResponse,
  CompanyCreateResponse,
  Demodesk,
  LoginResponse,
  Meeting,
  MeetingReferenceResponse,
  MeetingResponse,
  Page,
  StatusResponse,
  UserCreateResponse,
  UserListResponse,
} from "@meetwire/demodesk";
import { createHttp } from "@meetwire/demodesk/http";
import { openapi } from "@meetwire/demodesk/openapi";
import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";

let sandbox: Sandbox;

/** Demodesk has three kinds of key. A case that needs another key than the company's creates its own client. */
function create(given: Sandbox, { token = given.accounts.demodesk["admin"]!.apiKey, ...overrides }: { token?: string; maxRetries?: number } = {}): Demodesk {
  sandbox = given;
  return createDemodesk({ apiKey: token, baseUrl: given.urls.demodesk, fetch: given.fetch, ...overrides });
}

const as = (name: string) => create(sandbox, { token: sandbox.accounts.demodesk[name]!.apiKey });
const meeting = {
  data: {
    type: "demos" as const,
    attributes: { account: "Test Account", startDate: new Date("2030-05-25T11:30:00+01:00"), duration: 1800, timeZone: "Berlin" },
  },
};

async function findRecordingToken(): Promise<string> {
  let body = "";
  const receiver: typeof fetch = async (_url, init) => {
    body = String(init?.body);
    return new Response("ok");
  };
  await sandbox.fireWebhook("demodesk", "recording.transcription_postprocessed", "https://receiver.example/hook", { fetch: receiver });
  const webhook = await parseWebhook(body);
  return webhook.event === "recording.transcription_postprocessed" ? webhook.payload.data.attributes.token : "";
}

testClient<Demodesk>({
  provider: "demodesk",
  openapi,
  create,
  reads: "meetings/list",
  creates: "meetings/create",
  climb: (client) => client.meetings.delete({ meetingId: ".." }),
  operations: {
    "accounts/create": {
      call: (_client, options) =>
        as("master").accounts.create({ body: { email: "example@testco.com", firstName: "Stan", timeZone: "Europe/Berlin" } }, options),
      check: (data: AccountCreateResponse) => expect(data).toEqual({ apiKey: expect.any(String), status: "ok" }),
    },
    "companies/create": {
      async call() {
        const { apiKey = "" } = await as("master").accounts.create({ body: { email: "example@testco.com" } });
        return create(sandbox, { token: apiKey }).companies.create({ body: { data: { attributes: { name: "Test Co", countryCode: "DE" } } } });
      },
      check: (data: CompanyCreateResponse) => expect(data).toEqual({ data: { id: expect.stringMatching(/^\d+$/) }, status: "ok" }),
    },
    "companies/listUsers": {
      call: (client, options) => client.companies.listUsers({ companyId: "42" }, options),
      check: (data: UserListResponse) => expect(data.data.map(({ attributes }) => attributes?.firstName)).toContain("Maya"),
    },
    "users/create": {
      call: (client, options) => client.users.create({ body: { data: { type: "users", attributes: { email: "first.last@testco.com" } } } }, options),
      check: (data: UserCreateResponse) => expect(data.data).toEqual({ id: expect.any(String), apiKey: expect.any(String) }),
    },
    "users/update": {
      call: (client, options) =>
        client.users.update({ userId: "9772", body: { data: { id: "9772", type: "users", attributes: { firstName: "Tom" } } } }, options),
      check: (data: StatusResponse) => expect(data).toEqual({ status: "ok" }),
    },
    "users/delete": {
      call: (client, options) => client.users.delete({ userId: "9773" }, options),
      check: (data: StatusResponse) => expect(data).toEqual({ status: "ok" }),
    },
    "users/login": {
      call: (_client, options) => as("user").users.login({}, options),
      check: (data: LoginResponse) => expect(JSON.parse(atob(data.meta.access_token))).toMatchObject({ uid: "tomas@nordlys.example", token_type: "Bearer" }),
    },
    "meetings/create": {
      call: (client, options) => client.meetings.create({ body: meeting }, options),
      check: (data: MeetingReferenceResponse) => expect(data).toEqual({ data: { id: expect.stringMatching(/^\d+$/) }, status: "ok" }),
    },
    "meetings/get": {
      call: (client) => client.meetings.list().then(({ items }) => client.meetings.get({ meetingToken: items[0]!.attributes.token })),
      check: (data: MeetingResponse) => expect(data.data.attributes).toMatchObject({ timeZone: "Europe/Berlin", setupPhone: "full" }),
    },
    "meetings/update": {
      call: (client) =>
        client.meetings
          .create({ body: meeting })
          .then(({ data: { id } }) =>
            client.meetings.update({ meetingId: id, body: { data: { type: "demos", id, attributes: { account: "Updated account name" } } } }),
          ),
      check: (data: MeetingReferenceResponse) => expect(data.status).toBe("ok"),
    },
    "meetings/cancel": {
      call: (client) => client.meetings.create({ body: meeting }).then(({ data }) => client.meetings.cancel({ meetingId: data.id })),
      check: (data: MeetingReferenceResponse) => expect(data.status).toBe("ok"),
    },
    "meetings/delete": {
      call: (client) => client.meetings.create({ body: meeting }).then(({ data }) => client.meetings.delete({ meetingId: data.id })),
      check: (data: StatusResponse) => expect(data).toEqual({ status: "ok" }),
    },
    "meetings/list": {
      call: (client, options) => client.meetings.list({ filter: { all_team_members_dashboard: true } }, options),
      check: (page: Page<Meeting>) => expect(page.items).toHaveLength(25),
    },
    "recordings/transcript": {
      call: async (client) => client.recordings.transcript({ recordingToken: await findRecordingToken() }),
      check: (text: string) => expect(text).toMatch(/^\d\d:\d\d:\d\d \S+: /),
    },
  },
});

describe("demodesk", () => {
  test("resumes a list after a page", async () => {
    const client = create(createSandbox());
    const filter = { all_team_members_dashboard: true };
    const all = await client.meetings.list({ filter }).toArray();
    const first = await client.meetings.list({ filter });
    const rest = await client.meetings.list({ filter }, { resumeFrom: first.next }).toArray();
    expect([...first.items, ...rest]).toEqual(all);
    expect(rest.length).toBeGreaterThan(25);
  });

  test("has openapi-fetch's path client with the same key", async () => {
    const client = create(createSandbox());
    const { data } = await createHttp(client).GET("/demos", { params: { query: { filter: { schedule_eq: "upcoming" } } } });
    expect(data?.status).toBe("ok");
  });
});
