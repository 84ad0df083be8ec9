import { describe, expect, test } from "vitest";
import { connect } from "../test/connect.ts";
import { createDemodesk } from "./generated/index.ts";
import type { Demodesk } from "./generated/index.ts";

describe("requests", () => {
  const user = { data: { type: "users" as const, attributes: { email: "first@testco.example" } } };
  const changes = { data: { id: "123", type: "demos" as const, attributes: { account: "New name" } } };
  const meeting = {
    data: {
      type: "demos" as const,
      attributes: { account: "Test", startDate: new Date("2026-11-25T10:30:00Z"), duration: 1800, user_id: "9773", setup_phone: "full" },
    },
  };

  test.each<[name: string, call: (client: Demodesk) => PromiseLike<unknown>, method: string, path: string, body?: unknown]>([
    ["accounts/create", ({ accounts }) => accounts.create({ body: { email: "stan@testco.example" } }), "POST", "/auth", { email: "stan@testco.example" }],
    [
      "companies/create",
      ({ companies }) => companies.create({ body: { data: { attributes: { name: "Test Co" } } } }),
      "POST",
      "/companies",
      { data: { attributes: { name: "Test Co" } } },
    ],
    ["companies/listUsers", ({ companies }) => companies.listUsers({ companyId: "42" }), "GET", "/companies/42/users"],
    ["users/create", ({ users }) => users.create({ body: user }), "POST", "/users", user],
    [
      "users/update",
      ({ users }) => users.update({ userId: "7", body: { data: { id: "7", ...user.data } } }),
      "PATCH",
      "/users/7",
      { data: { id: "7", ...user.data } },
    ],
    ["users/delete", ({ users }) => users.delete({ userId: "7" }), "DELETE", "/users/7"],
    ["users/login", ({ users }) => users.login(), "POST", "/users/login"],
    [
      "meetings/create",
      ({ meetings }) => meetings.create({ body: meeting }),
      "POST",
      "/scheduled_demos",
      { data: { type: "demos", attributes: { ...meeting.data.attributes, startDate: "2026-11-25T10:30:00.000Z" } } },
    ],
    ["meetings/get", ({ meetings }) => meetings.get({ meetingToken: "PYBGFKMZ" }), "GET", "/scheduled_demos/PYBGFKMZ"],
    ["meetings/update", ({ meetings }) => meetings.update({ meetingId: "123", body: changes }), "PATCH", "/scheduled_demos/123", changes],
    ["meetings/delete", ({ meetings }) => meetings.delete({ meetingId: "123" }), "DELETE", "/scheduled_demos/123"],
    ["meetings/cancel", ({ meetings }) => meetings.cancel({ meetingId: "123" }), "POST", "/scheduled_demos/123/cancel"],
    ["recordings/transcript", ({ recordings }) => recordings.transcript({ recordingToken: "kx3vbnqw" }), "GET", "/recordings/kx3vbnqw/transcript"],
    [
      "meetings/list",
      ({ meetings }) =>
        meetings.list({
          page: 2,
          filter: {
            schedule_eq: "past",
            all_team_members_dashboard: false,
            account_i_cont: "a & b",
            start_date_gteq: new Date("2022-10-10T22:00:00Z"),
            start_date_lteq: "2022-10-13",
            group_id_eq: "31",
            recordings_present: true,
            template_name_i_cont: "demo",
          },
        }),
      "GET",
      "/demos?page=2&filter[schedule_eq]=past&filter[all_team_members_dashboard]=false&filter[account_i_cont]=a & b&filter[start_date_gteq]=2022-10-10&filter[start_date_lteq]=2022-10-13&filter[group_id_eq]=31&filter[recordings_present]=true&filter[template_name_i_cont]=demo",
    ],
  ])("of %s", async (name, call, method, path, body) => {
    const { client, sent } = connect();
    await call(client);
    expect(sent).toEqual([{ method, path, headers: expect.any(Headers), body }]);
    expect(sent[0]!.headers.get("api-key")).toBe("a-key");
    expect(sent[0]!.headers.get("accept")).toBe(name === "recordings/transcript" ? "text/plain" : "application/json");
  });

  test("need a key", () => {
    expect(() => createDemodesk({ apiKey: "" })).toThrow("no credential: give apiKey");
  });

  test.each<[mistake: string, call: (client: Demodesk) => { safe(): Promise<{ error?: Error | undefined }> }, says: string]>([
    [
      "an id for a token",
      ({ meetings }) => meetings.get({ meetingToken: "123" }),
      'meetingToken is "123": this is a meeting\'s id, which only changes the meeting; to read it, use its token, which is data.attributes.token in responses',
    ],
    [
      "a token for an id to update",
      ({ meetings }) => meetings.update({ meetingId: "PYBGFKMZ", body: changes }),
      'meetingId is "PYBGFKMZ": this is a meeting\'s token, which only reads the meeting; to change it, use its id, which is data.id in responses',
    ],
    ["a token for an id to cancel", ({ meetings }) => meetings.cancel({ meetingId: "PYBGFKMZ" }), "this is a meeting's token"],
    ["a token for an id to delete", ({ meetings }) => meetings.delete({ meetingId: "PYBGFKMZ" }), "this is a meeting's token"],
    ["a path that climbs", ({ users }) => users.delete({ userId: ".." }), 'userId is ".."'],
  ])("are not sent with %s", async (_, call, says) => {
    const { client, sent } = connect();
    const { error } = await call(client).safe();
    expect(error).toMatchObject({ name: "InvalidInputError", message: expect.stringContaining(says) });
    expect(sent).toEqual([]);
  });
});
