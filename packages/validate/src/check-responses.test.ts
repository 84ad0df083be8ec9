import { createConnectyCube } from "@meetwire/connectycube";
import { openapi } from "@meetwire/connectycube/openapi";
import { createDailyEarly } from "@meetwire/daily-early";
import { openapi as dailyOpenapi } from "@meetwire/daily-early/openapi";
import { InvalidInputError, isMeetwireError, UnexpectedResponseError } from "@meetwire/runtime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ResponseMismatchError } from "./response-mismatch-error.ts";
import { checkResponses } from "./check-responses.ts";
import type { CheckOptions } from "./check-responses.ts";
import type { MismatchReport } from "./report.ts";

const meeting = {
  _id: "602f926aaa81493ce4c5788e",
  name: "Salary of M. Lindqvist",
  start_date: 1_700_000_000,
  end_date: 1_700_001_800,
  attendees: [{ id: 1, email: "maya@nordlys.example" }],
  record: false,
  chat_dialog_id: null,
  created_at: "2026-11-20T10:00:00Z",
  updated_at: "2026-11-20T10:00:00Z",
  public: false,
  scheduled: false,
  notify: false,
  notify_before: null,
  timezone: null,
  host_id: 1,
};
const plan = { body: { name: "a", start_date: 1, end_date: 2, attendees: [{ id: 1 }] } };

/** A client whose provider responds with the given data. */
function clientOf(data: unknown, options: CheckOptions = {}) {
  const reports: MismatchReport[] = [];
  const onResponse = checkResponses(openapi, { report: (report) => reports.push(report), ...options });
  return { reports, client: createConnectyCube({ token: "t", fetch: async () => Response.json(data), onResponse }) };
}

afterEach(() => vi.restoreAllMocks());

describe("checkResponses", () => {
  it("reports nothing if the response matches the spec", async () => {
    const { client, reports } = clientOf([meeting]);
    await client.meetings.list();
    expect(reports).toEqual([]);
  });

  it("reports differences and new fields, and the call continues", async () => {
    const { client, reports } = clientOf([{ ...meeting, start_date: "soon", color: "red", name: undefined }]);
    expect((await client.meetings.list()).items).toHaveLength(1);
    expect(reports).toEqual([
      {
        provider: "connectycube",
        operation: "meetings/list",
        status: 200,
        mismatches: [
          { kind: "wrong", path: "/0/name", message: "/0/name is required, and is missing", expected: "a value", actual: "nothing" },
          { kind: "wrong", path: "/0/start_date", message: "/0/start_date must be an integer, and is a string", expected: "an integer", actual: "a string" },
          { kind: "new", path: "/0/color", message: "/0/color is not in the spec", expected: "nothing", actual: "a string" },
        ],
      },
    ]);
  });

  it("fails the call on a difference in mode `error`, with data that is not printed", async () => {
    const { client } = clientOf({ ...meeting, attendees: [{ id: "maya@nordlys.example" }] }, { mode: "error" });
    const { error } = await client.meetings.create(plan).safe();
    expect(error).toBeInstanceOf(ResponseMismatchError);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(isMeetwireError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "ResponseMismatchError",
      provider: "connectycube",
      operation: "meetings/create",
      status: 200,
      retryable: false,
      outcome: "done",
      attempts: 1,
    });
    expect(error?.message).toBe(
      "connectycube meetings/create succeeded, but its response does not match the spec: /attendees/0/id must be an integer, and is a string",
    );
    expect((error as ResponseMismatchError).data).toMatchObject({ _id: meeting._id });
    expect(JSON.stringify(error) + JSON.stringify(Object.entries(error!))).not.toMatch(/maya|Salary/);
  });

  it("never fails the call on a new field", async () => {
    const { client, reports } = clientOf({ ...meeting, notify_before: { metric: "years", value: 1 }, color: "red" }, { mode: "error" });
    await client.meetings.create(plan);
    expect(reports[0]?.mismatches).toMatchObject([
      { kind: "new", path: "/notify_before/metric", message: '/notify_before/metric is a string other than "minutes", "hours", "days" or "weeks"' },
      { kind: "new", path: "/color" },
    ]);
  });

  it("does nothing in mode `off`, and does not even read the document", async () => {
    const onResponse = checkResponses({}, { mode: "off" });
    const client = createConnectyCube({ token: "t", fetch: async () => Response.json([{ wrong: true }]), onResponse });
    expect((await client.meetings.list()).items).toHaveLength(1);
  });

  it("writes each path once to the console, and no values", async () => {
    const [warn, info] = [vi.spyOn(console, "warn").mockReturnValue(), vi.spyOn(console, "info").mockReturnValue()];
    const wrong = { ...meeting, start_date: "soon", color: "red" };
    const { client } = clientOf([meeting, wrong, wrong], { report: undefined });
    await client.meetings.list();
    await client.meetings.list();
    expect(warn.mock.calls).toEqual([["meetwire: connectycube meetings/list differs from its spec: /1/start_date must be an integer, and is a string"]]);
    expect(info.mock.calls).toEqual([["meetwire: connectycube meetings/list has more than its spec: /1/color is not in the spec"]]);
  });

  it("hides the keys of a map, which may be personal", async () => {
    const reports: MismatchReport[] = [];
    const team = {
      name: "nordlys",
      teamInviteLink: "https://daily-early.example/i",
      rooms: [],
      users: { "maya@nordlys.example": 1, "amara@nordlys.example": 2 },
    };
    const onResponse = checkResponses(dailyOpenapi, { report: (report) => reports.push(report) });
    await createDailyEarly({ token: "t", fetch: async () => Response.json(team), onResponse }).teams.get({ teamName: "nordlys" });
    expect(reports.flatMap(({ mismatches }) => mismatches)).toEqual([
      { kind: "wrong", path: "/users/*", message: "/users/* must be an object, and is a number", expected: "an object", actual: "a number" },
    ]);
  });

  it("reports a document of another API, and one that cannot be used", async () => {
    const reports: MismatchReport[] = [];
    const content = { "application/json": { schema: { $ref: "#/nowhere" } } };
    const broken = { openapi: "3.1.0", paths: { "/a": { get: { operationId: "meetings/list", responses: { 200: { content } } } } } };
    const onResponse = checkResponses(broken, { report: (report) => reports.push(report) });
    const client = createConnectyCube({ token: "t", fetch: async () => Response.json([]), onResponse });
    await client.recordings.list({ meetingId: meeting._id });
    await client.meetings.list();
    expect(reports.flatMap(({ mismatches }) => mismatches.map(({ message }) => message))).toEqual([
      "the document has no operation recordings/list",
      expect.stringMatching(/^the response cannot be checked: .*nowhere/),
    ]);
  });

  const dangling = { openapi: "3.1.0", paths: { "/a": { get: { operationId: "a", responses: { 200: { $ref: "#/nowhere" } } } } } };
  it.each([{}, { openapi: "2.0" }, dangling])("rejects %j immediately", (document) => {
    expect(() => checkResponses(document)).toThrow(InvalidInputError);
  });

  it("throws immediately if the runtime forbids code from strings", () => {
    vi.stubGlobal("Function", function refuse() {
      throw new EvalError("Code generation from strings disallowed for this context");
    });
    try {
      expect(() => checkResponses(openapi)).toThrow(/Content-Security-Policy/);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each<[string, () => unknown]>([
    ["throws", () => fail()],
    ["rejects", async () => fail()],
    ["never ends", () => new Promise(() => {})],
  ])("continues the call if the report %s", async (_, report) => {
    const rejections = vi.fn<(reason: unknown) => void>();
    process.on("unhandledRejection", rejections);
    const { client } = clientOf({ ...meeting, name: 7 }, { report });
    expect(await client.meetings.create(plan)).toMatchObject({ name: 7 });
    await new Promise((resolve) => void setTimeout(resolve, 20));
    process.off("unhandledRejection", rejections);
    expect(rejections).not.toHaveBeenCalled();
  });

  it.each(["warn", "error"] as const)("reports an undocumented success without content as `new`, in mode %s", async (mode) => {
    const reports: MismatchReport[] = [];
    const onResponse = checkResponses(openapi, { mode, report: (report) => reports.push(report) });
    const client = createConnectyCube({ token: "t", fetch: async () => new Response(null, { status: 204 }), onResponse });
    expect(await client.meetings.create(plan)).toBeUndefined();
    expect(reports.flatMap(({ mismatches }) => mismatches)).toMatchObject([{ kind: "new", message: "the response has the status 204, not the status 200" }]);
  });

  it("sends a request once if its response is wrong, even with another status, and reports the outcome `done`", async () => {
    let requests = 0;
    const fetch = async () => {
      requests++;
      return Response.json({ ...meeting, name: 7 }, { status: 201 });
    };
    const client = createConnectyCube({ token: "t", fetch, onResponse: checkResponses(openapi, { mode: "error", report: () => {} }) });
    const { error, response } = await client.meetings.create(plan).safe();
    expect(error).toMatchObject({ name: "ResponseMismatchError", status: 201, outcome: "done", attempts: 1, data: { _id: meeting._id } });
    expect([requests, response?.status]).toEqual([1, 201]);
  });

  it("ignores a request for a route that the spec does not have", async () => {
    const { client, reports } = clientOf({ anything: 1 }, { mode: "error" });
    const { request } = client as unknown as { request(given: { path: string }): Promise<unknown> };
    expect(await request({ path: "/new" })).toEqual({ anything: 1 });
    expect(reports).toEqual([]);
  });
});

function fail(): never {
  throw new Error("the log is down");
}
