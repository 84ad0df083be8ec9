import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { createMeetwire, UnsupportedError, VERBS } from "meetwire";
import type { Area, Meeting, RoomAccess, Support, VerbName } from "meetwire";
import type { AdapterFactory } from "meetwire/adapter";
import { beforeEach, describe, expect, test } from "vitest";

export interface AdapterSuite {
  readonly provider: string;
  create(sandbox: Sandbox): AdapterFactory;
  /** Attendees that the provider takes. */
  readonly attendees?: readonly string[];
}

/** An account with every verb in its type: what plain JavaScript sees. */
type AnyAccount = { readonly [A in Area]: Record<string, (...given: unknown[]) => unknown> } & {
  readonly capabilities: Partial<Record<Area, Record<string, Support>>>;
  supports(verb: VerbName): Support | undefined;
};

/** What every adapter of the facade has to pass, on the sandbox: what it says that it can do, it does. */
export function testAdapter(suite: AdapterSuite): void {
  let account: AnyAccount;
  beforeEach(() => {
    account = createMeetwire({ account: suite.create(createSandbox()) }).account;
  });
  const supported = (verb: VerbName) =>
    (createMeetwire({ account: suite.create(createSandbox()) }).account as unknown as AnyAccount).supports(verb) !== undefined;
  const testWhere = (verb: VerbName, name: string, run: () => Promise<void>) => {
    if (supported(verb)) test(name, run);
  };
  const startsAt = new Date("2030-03-01T09:00:00Z");
  const input = { title: "Demo", startsAt, durationMinutes: 45, timeZone: "Europe/Vienna", attendees: suite.attendees ?? ["guest@mail.example"] };
  const range = { from: new Date("2030-02-28T00:00:00Z"), to: new Date("2030-03-02T00:00:00Z") };
  const schedule = () => account.meetings["create"]!(input) as Promise<Meeting>;
  const list = async (given: object) => await (account.meetings["list"]!(given) as { toArray(): Promise<Meeting[]> }).toArray();

  describe(`${suite.provider} in the facade`, () => {
    test.each(Object.entries(VERBS).flatMap(([area, verbs]) => verbs.map((verb) => [area as Area, verb])))(
      "%s.%s is there, or says that it is not",
      (area, verb) => {
        if (account.capabilities[area as Area]?.[verb]) expect(account[area as Area][verb]).toBeInstanceOf(Function);
        else expect(() => account[area as Area][verb]!()).toThrow(UnsupportedError);
      },
    );

    testWhere("meetings.create", "schedules a meeting as it was asked to", async () => {
      const meeting = await schedule();
      expect(meeting).toMatchObject({ provider: suite.provider, account: "account", title: "Demo", status: "scheduled" });
      expect(new Date(meeting.startsAt)).toEqual(startsAt);
      expect(Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)).toBe(45 * 60_000);
      expect(meeting.startsAt).toMatch(/(Z|[+-]\d\d:\d\d)$/);
      expect(meeting.raw).toBeTypeOf("object");
    });

    testWhere("meetings.create", "says what it had to leave out", async () => {
      const meeting = await (account.meetings["create"]!({ ...input, description: "What it is about" }) as Promise<Meeting>);
      const kept = JSON.stringify(meeting.raw).includes("What it is about");
      expect(kept || meeting.warnings.length > 0).toBe(true);
    });

    testWhere("meetings.get", "reads what it scheduled", async () => {
      const meeting = await schedule();
      const read = (await account.meetings["get"]!(meeting.id)) as Meeting;
      expect(read).toMatchObject({ id: meeting.id, title: meeting.title });
      expect(new Date(read.startsAt)).toEqual(startsAt);
      await expect(account.meetings["get"]!("602f926aaa81493ce4c57000")).rejects.toMatchObject({ name: "NotFoundError" });
    });

    testWhere("meetings.create", "lists what it scheduled, within its range alone", async () => {
      const meeting = await schedule();
      expect((await list(range)).map(({ id }) => id)).toContain(meeting.id);
      expect(await list({ from: range.from, to: startsAt })).toEqual([]);
    });

    test("lists by start", async () => {
      const meetings = await list({ from: new Date(Date.now() - 200 * 86_400_000), to: new Date(Date.now() + 60 * 86_400_000) });
      const starts = meetings.map(({ startsAt: each }) => Date.parse(each));
      expect(starts.length).toBeGreaterThan(3);
      expect(starts).toEqual(starts.toSorted((left, right) => left - right));
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
    });

    testWhere("meetings.update", "moves a meeting and keeps its length", async () => {
      const meeting = await schedule();
      const later = new Date(startsAt.getTime() + 3_600_000);
      const moved = (await account.meetings["update"]!(meeting.id, { startsAt: later })) as Meeting;
      expect(moved).toMatchObject({ id: meeting.id, title: "Demo" });
      expect(new Date(moved.startsAt)).toEqual(later);
      expect(Date.parse(moved.endsAt) - Date.parse(moved.startsAt)).toBe(45 * 60_000);
      const renamed = (await account.meetings["update"]!(meeting.id, { title: "Demo, second try" })) as Meeting;
      expect(renamed.title).toBe("Demo, second try");
      expect(new Date(renamed.startsAt)).toEqual(later);
    });

    testWhere("meetings.cancel", "cancels a meeting", async () => {
      const meeting = await schedule();
      expect(await account.meetings["cancel"]!(meeting.id)).toMatchObject({ id: meeting.id, status: "cancelled" });
      const left = (await list(range)).filter(({ id, status }) => id === meeting.id && status !== "cancelled");
      expect(left).toEqual([]);
    });

    testWhere("meetings.delete", "deletes a meeting", async () => {
      const meeting = await schedule();
      await account.meetings["delete"]!(meeting.id);
      expect(await list(range)).toEqual([]);
    });

    testWhere("meetings.create", "refuses a time without a zone, and an end before the start", async () => {
      await expect(account.meetings["create"]!({ ...input, startsAt: "2030-03-01T09:00" })).rejects.toThrow(/with a zone/);
      await expect(account.meetings["create"]!({ ...input, durationMinutes: -1 })).rejects.toThrow(/has to be after its start/);
      await expect(account.meetings["create"]!({ ...input, timeZone: "Europe/Atlantis" })).rejects.toThrow(/no time zone/);
    });

    testWhere("rooms.update", "makes, changes and deletes a room", async () => {
      const room = (await account.rooms["create"]!({ name: "room-a", access: "team" satisfies RoomAccess })) as { id: string; joinUrl: string };
      expect(room.joinUrl).toMatch(/^https:\/\//);
      await account.rooms["update"]!(room.id, { access: "public" satisfies RoomAccess });
      expect(await account.rooms["list"]!()).toContainEqual(expect.objectContaining({ id: room.id }));
      await account.rooms["delete"]!(room.id);
      expect(await account.rooms["list"]!()).not.toContainEqual(expect.objectContaining({ id: room.id }));
    });

    testWhere("people.list", "lists people", async () => {
      const people = (await account.people["list"]!()) as { id: string }[];
      expect(people.length).toBeGreaterThan(0);
      expect(people[0]).toMatchObject({ provider: suite.provider, account: "account", id: expect.any(String) });
    });
  });
}
