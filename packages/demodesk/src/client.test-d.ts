import { describe, expectTypeOf, test } from "vitest";
import { createDemodesk } from "./generated/index.ts";
import type {
  ApiError,
  Demodesk,
  DemodeskWebhook,
  ErrorResponse,
  Meeting,
  MeetingResponse,
  MeetingsListParams,
  MeetwireError,
  Participant,
  UnknownWebhook,
  User,
} from "./generated/index.ts";

declare const demodesk: Demodesk;
declare const response: MeetingResponse;
declare const webhook: DemodeskWebhook;

describe("a meeting is read by its token and changed by its id", () => {
  test("so they cannot be mixed up", () => {
    expectTypeOf(demodesk.meetings.get({ meetingToken: "PYBGFKMZ" })).resolves.toEqualTypeOf<MeetingResponse>();
    // @ts-expect-error -- reading takes the token
    void demodesk.meetings.get({ meetingId: "123" });
    // @ts-expect-error -- cancelling takes the id
    void demodesk.meetings.cancel({ meetingToken: "PYBGFKMZ" });
    // @ts-expect-error -- deleting takes the id
    void demodesk.meetings.delete({ meetingToken: "PYBGFKMZ" });
    // @ts-expect-error -- changing takes the id
    void demodesk.meetings.update({ meetingToken: "PYBGFKMZ", body: { data: { id: "123", type: "demos", attributes: {} } } });
  });
});

describe("included objects", () => {
  test("have the type of their kind", () => {
    expectTypeOf(response.included!.filter((each) => each.type === "participants")).toEqualTypeOf<Participant[]>();
    expectTypeOf(response.included!.filter((each) => each.type === "users")).toEqualTypeOf<User[]>();
    expectTypeOf(response.data.relationships?.participants?.data[0]?.type).toEqualTypeOf<"participants" | undefined>();
  });
});

describe("a list", () => {
  test("has meetings, and accepts the documented filters", () => {
    expectTypeOf(demodesk.meetings.list().toArray()).resolves.toEqualTypeOf<Meeting[]>();
    expectTypeOf<NonNullable<MeetingsListParams["filter"]>["start_date_gteq"]>().toEqualTypeOf<string | Date | undefined>();
    // @ts-expect-error -- it is past or upcoming
    void demodesk.meetings.list({ filter: { schedule_eq: "soon" } });
    // @ts-expect-error -- this filter does not exist
    void demodesk.meetings.list({ filter: { name_eq: "x" } });
  });
});

describe("does not compile", () => {
  test("a client without a key", () => {
    // @ts-expect-error -- apiKey is missing
    createDemodesk({});
  });

  test("a meeting with a name in the wrong case", () => {
    // @ts-expect-error -- on the wire it is user_id
    void demodesk.meetings.create({ body: { data: { type: "demos", attributes: { userId: "9773" } } } });
  });
});

describe("results", () => {
  test("a failure has the provider's body", async () => {
    const result = await demodesk.users.login().safe();
    if (!result.ok) expectTypeOf(result.error).toEqualTypeOf<ApiError<ErrorResponse> | MeetwireError>();
  });

  test("a transcript is text", () => {
    expectTypeOf(demodesk.recordings.transcript({ recordingToken: "x" })).resolves.toEqualTypeOf<string>();
  });

  test("an event has the type of its payload", () => {
    if (webhook.event === "demo.ended") expectTypeOf(webhook.payload.data.attributes.status).toEqualTypeOf<string | undefined>();
    if (webhook.event === "recording.uploaded") expectTypeOf(webhook.payload.data.attributes.demoId).toEqualTypeOf<number>();
    if (webhook.event === "unknown") expectTypeOf(webhook).toEqualTypeOf<UnknownWebhook>();
  });
});
