import { describe, expect, test } from "vitest";
import { connect } from "../test/connect.ts";
import type { Meeting } from "./generated/index.ts";

const fail = (status: number, body: unknown) =>
  connect(() => Response.json(body, { status }))
    .client.meetings.get({ meetingToken: "PYBGFKMZ" })
    .safe();

describe("lists", () => {
  const meetings = Array.from({ length: 60 }, (_, index) => ({ id: String(index + 1), type: "demos" }) as Meeting);
  const pageOf = (path: string) => Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);

  test.each<[shape: string, meta: (page: number) => object, requests: number]>([
    ["totals", (page) => ({ totalCount: 60, totalPages: 3, pageSize: 25, currentPage: page }), 3],
    ["hasNextPage", (page) => ({ hasNextPage: page < 3, pageSize: 25, currentPage: page }), 3],
    ["neither, so a page that is not full is the last", () => ({}), 3],
  ])("end when the meta says so: %s", async (_, meta, requests) => {
    const { client, sent } = connect(({ path }) => {
      const page = pageOf(path);
      return Response.json({ data: meetings.slice((page - 1) * 25, page * 25), included: [], status: "ok", meta: meta(page) });
    });
    expect((await client.meetings.list().toArray()).map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
    expect(sent).toHaveLength(requests);
  });

  test.each([
    ["totals", { totalCount: 25, totalPages: 1, pageSize: 25, currentPage: 1 }],
    ["hasNextPage", { hasNextPage: false, pageSize: 25, currentPage: 1 }],
  ])("end with a full page if it is the last: %s", async (_, meta) => {
    const { client, sent } = connect(() => Response.json({ data: meetings.slice(0, 25), status: "ok", meta }));
    expect(await client.meetings.list().toArray()).toHaveLength(25);
    expect(sent).toHaveLength(1);
  });

  test.each([
    { totalCount: 60, totalPages: 3, pageSize: 25, currentPage: 9 },
    { hasNextPage: false, pageSize: 25, currentPage: 9 },
  ])("are empty after the end: %j", async (meta) => {
    const { client } = connect(() => Response.json({ data: [], status: "ok", meta }));
    const page = await client.meetings.list({ page: 9 });
    expect([page.items, page.next, page.data.meta]).toEqual([[], undefined, meta]);
  });
});

describe("responses", () => {
  test("include participants with their type", async () => {
    const included = [
      { id: "1", type: "participants", attributes: { kind: "browser", firstName: "Evi", lastName: null, fullName: "Evi" } },
      { id: "1", type: "users", attributes: { email: "maya@nordlys.example" } },
      { id: "1", type: "somethingNew" },
    ];
    const { client } = connect(() => Response.json({ data: meetingData(), included, status: "ok" }));
    const response = await client.meetings.get({ meetingToken: "PYBGFKMZ" });
    const names = response.included?.flatMap((each) => (each.type === "participants" ? [each.attributes.fullName] : []));
    expect(names).toEqual(["Evi"]);
    expect(response.included).toEqual(included);
  });

  test("are text for a transcript", async () => {
    const { client } = connect(() => new Response('{"not": "parsed"}\nMaya: Hello\n', { headers: { "content-type": "text/plain; charset=utf-8" } }));
    expect(await client.recordings.transcript({ recordingToken: "kx3vbnqw" })).toBe('{"not": "parsed"}\nMaya: Hello\n');
  });

  test("throw if they are HTML instead of JSON", async () => {
    const page = () => connect(() => new Response("<!doctype html><title>Demodesk</title>", { headers: { "content-type": "text/html" } })).client;
    const { error } = await page().meetings.get({ meetingToken: "PYBGFKMZ" }).safe();
    expect(error).toMatchObject({
      name: "UnexpectedResponseError",
      provider: "demodesk",
      operation: "meetings/get",
      message: expect.stringContaining("characters of text/html"),
    });
    expect((await page().meetings.list().safe()).error).toMatchObject({ name: "UnexpectedResponseError" });
  });
});

describe("errors", () => {
  test.each([
    [400, "bad_request", "ValidationError", "Malformed request."],
    [401, "unauthorized", "AuthenticationError", "The provided API key is invalid."],
    [403, "forbidden", "PermissionError", "You are not authorized to perform this action."],
    [403, "forbidden", "PermissionError", "Illegal association id update."],
    [404, "not_found", "NotFoundError", "Error 1"],
    [422, "unprocessable_entity", "ValidationError", "Duration is invalid."],
  ])("of %i %s have the provider's message: %s, %s", async (status, word, name, detail) => {
    const body = { errors: [{ detail }], status: word };
    const { error } = await fail(status, body);
    expect(error).toMatchObject({ name, status, body, message: `demodesk meetings/get responded ${status}: ${detail}` });
  });

  test.each([
    ["several details", { errors: [{ detail: "Error 1" }, { detail: "Error 2" }], status: "unprocessable_entity" }, "Error 1; Error 2"],
    ["the other name", { errors: [{ details: "Error 1" }], status: "unprocessable_entity" }, "Error 1"],
    [
      "errors by field",
      { errors: { email: ["has already been taken", "is too long"], name: ["is missing"] } },
      "email has already been taken; is too long; name is missing",
    ],
  ])("are read in every shape: %s", async (_, body, message) => {
    expect((await fail(422, body)).error?.message).toBe(`demodesk meetings/get responded 422: ${message}`);
  });

  test("are thrown even with status 200", async () => {
    const { error } = await fail(200, { errors: [{ detail: "The trial has ended." }], status: "error" });
    expect(error).toMatchObject({ name: "ApiError", status: 200, message: "demodesk meetings/get failed: The trial has ended." });
  });

  test("of a transcript are parsed too", async () => {
    const { client } = connect(() => Response.json({ errors: [{ detail: "Recording not found" }], status: "not_found" }, { status: 404 }));
    expect((await client.recordings.transcript({ recordingToken: "x" }).safe()).error).toMatchObject({
      name: "NotFoundError",
      message: "demodesk recordings/transcript responded 404: Recording not found",
    });
  });

  test("do not contain the key", async () => {
    const { error } = await fail(401, { errors: [{ detail: "The provided API key is invalid." }], status: "unauthorized" });
    expect(JSON.stringify(error) + String(error?.stack)).not.toContain("a-key");
  });
});

function meetingData(): object {
  return {
    id: "123",
    type: "demos",
    attributes: {
      status: "ended",
      duration: 3600,
      account: "Example account",
      token: "PYBGFKMZ",
      startDate: "2020-09-02T11:00:00.000+02:00",
      link: "https://demodesk.com/PYBGFKMZ",
    },
  };
}
