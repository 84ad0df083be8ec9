import { createConnectyCube } from "@meetwire/connectycube";
import type { ConnectyCubeWebhook, Errors, Meeting, MeetingsCreateParams } from "@meetwire/connectycube";
import { createDailyEarly } from "@meetwire/daily-early";
import type { TeamUser } from "@meetwire/daily-early";
import { createDemodesk } from "@meetwire/demodesk";
import type { ApiError, CredentialValue, MeetwireError } from "@meetwire/runtime";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import type { CallOptions as EngageCallOptions, PageOptions as EngagePageOptions } from "@meetwire/teamviewer-engage";
import { createZoom } from "@meetwire/zoom";
import type { CallOptions as ZoomCallOptions } from "@meetwire/zoom";
import { describe, expectTypeOf, test } from "vitest";

const cube = createConnectyCube({ token: "…" });
const daily = createDailyEarly({ token: async () => "…" });
const body = { name: "Weekly sync", start_date: new Date(), end_date: 1_613_731_012, attendees: [{ id: 245 }, { email: "guest@mail.example" }] };

describe("a client", () => {
  test("returns the types of the spec", () => {
    expectTypeOf(cube.meetings.create({ body }).then((meeting) => meeting)).resolves.toEqualTypeOf<Meeting>();
    expectTypeOf(cube.meetings.delete({ meetingId: "1" })).toExtend<Promise<unknown>>();
    expectTypeOf<TeamUser["role"]>().toExtend<string>();
  });

  test("lists items, or a page of them", () => {
    expectTypeOf(cube.meetings.list().toArray()).resolves.toEqualTypeOf<Meeting[]>();
    expectTypeOf(cube.meetings.list().then((page) => page.items)).resolves.toEqualTypeOf<Meeting[]>();
  });

  test("returns the data or the error, never both", async () => {
    const result = await cube.meetings.create({ body }).safe();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Meeting>();
    else expectTypeOf(result.error).toEqualTypeOf<ApiError<Errors> | MeetwireError>();
  });

  test("accepts a Date for a time", () => {
    expectTypeOf<MeetingsCreateParams["body"]["start_date"]>().toEqualTypeOf<number | Date>();
  });
});

describe("what must not compile", () => {
  test("a client without its credential", () => {
    // @ts-expect-error -- token is missing
    createConnectyCube({});
  });

  test("a call without a required parameter", () => {
    // @ts-expect-error -- the body is missing
    void cube.meetings.create({});
    // @ts-expect-error -- meetingId is missing
    void cube.meetings.update({ body: { record: true } });
    // @ts-expect-error -- an attendee has an id or an email
    void cube.meetings.create({ body: { ...body, attendees: [{}] } });
  });

  test("parameters that the provider does not have", () => {
    // @ts-expect-error -- no such parameter
    void cube.meetings.list({ sort: "name" });
    // @ts-expect-error -- no such setting: requests are closed
    void daily.rooms.create({ teamName: "nordlys", body: { name: "hello", privacy: "secret" } });
    // @ts-expect-error -- no such operation
    createConnectyCube({ token: "…", operations: { "meetings/archive": { method: "POST", path: "/archive" } } });
  });
});

describe("responses stay open", () => {
  test("an enum accepts a value that is newer than the spec, and editors still complete the known ones", () => {
    expectTypeOf<"owner">().toExtend<TeamUser["role"]>();
    expectTypeOf<"auditor">().toExtend<TeamUser["role"]>();
  });

  test("a webhook's type is narrowed by its event, and may be unknown", () => {
    const handle = (webhook: ConnectyCubeWebhook) => {
      if (webhook.event === "recordingDone") expectTypeOf(webhook.payload.meeting).toEqualTypeOf<Meeting>();
      else expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
    };
    expectTypeOf(handle).toBeFunction();
  });
});

describe("a credential of a call", () => {
  const demodesk = createDemodesk({ apiKey: "…" });
  const engage = createTeamViewerEngage({ token: "…" });
  const zoom = createZoom({ accountId: "…", clientId: "…", clientSecret: "…" });

  test("has the same name as the client's, in every method, list and request", () => {
    void cube.meetings.create({ body }, { token: "of-anna" });
    void cube.meetings.list({}, { token: async () => "of-anna", resumeFrom: "1" });
    void cube.request({ path: "/new" }, { token: "of-anna" });
    void daily.meetings.list({ teamName: "nordlys", body: { start: 1, end: 2 } }, { token: "of-anna", timeoutMs: 1000 });
    void demodesk.meetings.list({}, { apiKey: "of-anna" });
    void zoom.meetings.get({ meetingId: 1 }, { token: ({ refused }) => (refused ? "new" : "old") });
    expectTypeOf<Pick<EngageCallOptions, "token" | "queryToken">>().toEqualTypeOf<{ token?: CredentialValue; queryToken?: CredentialValue }>();
    expectTypeOf<EngagePageOptions>().toExtend<EngageCallOptions>();
    expectTypeOf<"token" extends keyof ZoomCallOptions ? true : false>().toEqualTypeOf<true>();
  });

  test("cannot be another option of the client, or undefined", () => {
    // @ts-expect-error -- Demodesk's credential is its apiKey
    void demodesk.meetings.list({}, { token: "of-anna" });
    // @ts-expect-error -- an OAuth flow belongs to a client
    void zoom.meetings.get({ meetingId: 1 }, { clientSecret: "…" });
    // @ts-expect-error -- a user without a token must not get the client's
    void engage.customers.list({}, { token: undefined });
  });
});
