import { createDemodesk } from "@meetwire/demodesk";
import type { Meeting, MeetingFilter } from "@meetwire/demodesk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { MINUTE } from "./time.ts";

const NOW = Date.UTC(2026, 10, 20, 9, 40);
const TEAM = { all_team_members_dashboard: true };

let now: number;
let sandbox: Sandbox;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
});

// Every response must match the spec.
afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

const withKey = (apiKey: string) => createDemodesk({ apiKey, baseUrl: sandbox.urls.demodesk, fetch: sandbox.fetch, maxRetries: 0 });
const client = (name: "admin" | "user" | "master" | "newer") => withKey(sandbox.accounts.demodesk[name]!.apiKey);
const plan = (more = {}) => ({
  body: { data: { type: "demos" as const, attributes: { account: "Planning", startDate: new Date(NOW + 60 * MINUTE), duration: 1800, ...more } } },
});
const list = (filter: MeetingFilter = {}, name: "admin" | "user" | "newer" = "admin") => client(name).meetings.list({ filter: { ...TEAM, ...filter } });

/** A new meeting as the list returns it, because creating one only returns its id. */
async function schedule(more = {}): Promise<Meeting> {
  const { data } = await client("admin").meetings.create(plan(more));
  return (await list().toArray()).find(({ id }) => id === data.id)!;
}

describe("meetings/list", () => {
  it("pages to the end, with either meta", async () => {
    const first = await list();
    expect(first.items).toHaveLength(25);
    expect(first.data.meta).toMatchObject({ currentPage: 1, pageSize: 25, totalPages: 6 });
    const all = await list().toArray();
    expect(all.length).toBe(first.data.meta.totalCount);
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);

    const newer = await list({}, "newer");
    expect(newer.data.meta).toEqual({ currentPage: 1, hasNextPage: true, pageSize: 25 });
    const rest = await list({}, "newer").toArray();
    expect(rest.length).toBeGreaterThan(25);
  });

  it("is empty after the end", async () => {
    const { items, data, next } = await client("admin").meetings.list({ page: 40 });
    expect([items, data.meta.currentPage, next]).toEqual([[], 40, undefined]);
  });

  it("includes everything that its meetings refer to, once", async () => {
    const { items, data } = await list({ recordings_present: true, schedule_eq: "past" });
    const included = new Set(data.included?.map(({ type, id }) => `${type} ${id}`));
    const referred = items.flatMap(({ relationships }) =>
      Object.values(relationships ?? {}).flatMap(({ data: target }: { data: object | readonly object[] | null }) => target ?? []),
    ) as { type: string; id: string }[];
    expect(new Set(referred.map(({ type, id }) => `${type} ${id}`))).toEqual(included);
    expect(data.included).toHaveLength(included.size);
    expect(referred.map(({ type }) => type)).toEqual(expect.arrayContaining(["users", "participants", "demoTypes", "demoTemplates", "recordings"]));
  });

  it.each<[MeetingFilter, (meeting: Meeting) => boolean]>([
    [{ schedule_eq: "upcoming" }, ({ attributes }) => Date.parse(attributes.startDate) + attributes.duration * 1000 > NOW],
    [{ schedule_eq: "past" }, ({ attributes }) => Date.parse(attributes.startDate) + attributes.duration * 1000 <= NOW],
    [{ all_team_members_dashboard: false }, ({ relationships }) => relationships?.user?.data?.id === "9771"],
    [{ account_i_cont: "fJoRd" }, ({ attributes }) => attributes.account.includes("Fjord")],
    [{ start_date_gteq: "2026-11-20" }, ({ attributes }) => Date.parse(attributes.startDate) >= Date.UTC(2026, 10, 20)],
    [{ start_date_lteq: new Date(NOW) }, ({ attributes }) => Date.parse(attributes.startDate) <= Date.UTC(2026, 10, 20)],
    [{ group_id_eq: "32" }, ({ relationships }) => relationships?.user?.data?.id === "9773"],
    [{ template_name_i_cont: "onboard" }, ({ attributes }) => attributes.account.endsWith("Onboarding")],
    [
      { account_i_cont: "fjord", schedule_eq: "upcoming" },
      ({ attributes }) => attributes.account.includes("Fjord") && Date.parse(attributes.startDate) + attributes.duration * 1000 > NOW,
    ],
  ])("filters by %j", async (filter, matches) => {
    const all = await list().toArray();
    const found = await list(filter).toArray();
    expect(found.map(({ id }) => id).toSorted()).toEqual(
      all
        .filter(matches)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it("separates recorded from unrecorded meetings", async () => {
    const recorded = await list({ recordings_present: true }).toArray();
    const others = await list({ recordings_present: false }).toArray();
    expect(recorded.length + others.length).toBe((await list().toArray()).length);
    expect(others.flatMap(({ relationships }) => relationships?.recordings?.data)).toEqual([]);
  });

  it("rejects a filter with a wrong value, and an unknown filter", async () => {
    const wrong = { schedule_eq: "soon" } as unknown as MeetingFilter;
    expect((await list(wrong).safe()).error).toMatchObject({
      name: "ValidationError",
      status: 400,
      message: expect.stringContaining('filter.schedule_eq must be "past" or "upcoming"'),
    });
    expect((await list({ name: "x" } as unknown as MeetingFilter).safe()).error).toMatchObject({
      name: "ValidationError",
      message: expect.stringContaining("filter.name"),
    });
  });
});

describe("a meeting's life", () => {
  it("moves with the clock", async () => {
    const { attributes } = await schedule({ startDate: new Date(NOW + 60 * MINUTE), duration: 600 });
    const statusAt = async (minutes: number) => {
      now = NOW + minutes * MINUTE;
      return (await client("admin").meetings.get({ meetingToken: attributes.token })).data.attributes.status;
    };
    const statuses = [];
    for (const minutes of [0, 58, 60, 69, 70, 71]) statuses.push(await statusAt(minutes));
    expect(statuses).toEqual(["scheduled", "starting", "started", "started", "ending", "ended"]);
  });

  it("is read with its participants, and written in its zone", async () => {
    const [meeting] = await list({ account_i_cont: "Delta" }).toArray();
    const { data, included } = await client("user").meetings.get({ meetingToken: meeting!.attributes.token });
    expect(data).toMatchObject({ id: meeting!.id, attributes: { timeZone: "Europe/Berlin", startDate: expect.stringMatching(/\+0[12]:00$/) } });
    expect(included).toEqual([
      { id: expect.any(String), type: "participants", attributes: { kind: "browser", firstName: "Evi", lastName: null, fullName: "Evi" } },
    ]);
  });

  it("accepts a city as a time zone, and rejects an unknown one", async () => {
    const { attributes } = await schedule({ timeZone: "Berlin", startDate: "2026-11-25T11:30:00.000+01:00" });
    const { data } = await client("admin").meetings.get({ meetingToken: attributes.token });
    expect(data.attributes).toMatchObject({ timeZone: "Europe/Berlin", startDate: "2026-11-25T11:30:00.000+01:00" });
    expect(
      (
        await client("admin")
          .meetings.create(plan({ timeZone: "Atlantis" }))
          .safe()
      ).error,
    ).toMatchObject({ name: "ValidationError", status: 422 });
  });

  it("can be changed, and cancelled once, before it starts", async () => {
    const { id, attributes } = await schedule();
    const admin = client("admin");
    await admin.meetings.update({ meetingId: id, body: { data: { id, type: "demos", attributes: { account: "Replanning", duration: 600 } } } });
    await admin.meetings.cancel({ meetingId: id });
    const { data } = await admin.meetings.get({ meetingToken: attributes.token });
    expect(data.attributes).toMatchObject({ account: "Replanning", duration: 600, status: "canceled" });
    expect((await admin.meetings.cancel({ meetingId: id }).safe()).error).toMatchObject({
      name: "ValidationError",
      message: expect.stringContaining("already canceled"),
    });
    await admin.meetings.delete({ meetingId: id });
    expect((await admin.meetings.get({ meetingToken: attributes.token }).safe()).error).toMatchObject({ name: "NotFoundError", body: { status: "not_found" } });
  });

  it.each([58, 60, 90, 91])("is not cancelled %i minutes later, when it has started", async (minutes) => {
    const { id } = await schedule();
    now = NOW + minutes * MINUTE;
    expect((await client("admin").meetings.cancel({ meetingId: id }).safe()).error).toMatchObject({
      name: "ValidationError",
      status: 422,
      message: expect.stringContaining("cannot be canceled once it has started"),
    });
  });

  it("rejects a host of another company, and an id in the body that differs from the path", async () => {
    const admin = client("admin");
    expect((await admin.meetings.create(plan({ user_id: "9774" })).safe()).error).toMatchObject({
      name: "PermissionError",
      message: expect.stringContaining("Illegal association id update."),
    });
    const { id } = await schedule();
    expect((await admin.meetings.update({ meetingId: id, body: { data: { id: "1", type: "demos", attributes: {} } } }).safe()).error).toMatchObject({
      name: "ValidationError",
      status: 422,
    });
  });
});
