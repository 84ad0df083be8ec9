import type { Meeting as CubeMeeting } from "@meetwire/connectycube";
import type { Meeting as DailyMeeting } from "@meetwire/daily-early";
import { createMeetwire, supports } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { describe, expectTypeOf, test } from "vitest";

const wire = createMeetwire({
  classes: connectycube({ token: "…" }),
  rooms: dailyEarly({ token: "…", team: "nordlys" }),
});
const range = { from: new Date(), to: new Date() };
const input = { title: "Demo", startsAt: new Date(), durationMinutes: 30 };

describe("an account", () => {
  test("has the provider's capabilities, with its own response", () => {
    expectTypeOf(wire.classes.meetings.create(input)).resolves.toHaveProperty("raw").toEqualTypeOf<CubeMeeting>();
    expectTypeOf(wire.rooms.rooms.list()).resolves.items.toHaveProperty("joinUrl").toBeString();
    expectTypeOf(wire.classes.provider).toEqualTypeOf<"connectycube">();
  });

  test("accepts the provider's own fields in addition to the common ones", () => {
    void wire.classes.meetings.create({ ...input, native: { notify: true } });
    // @ts-expect-error -- no such field of ConnectyCube's
    void wire.classes.meetings.create({ ...input, native: { volume: 11 } });
  });
});

describe("what must not compile", () => {
  test("verbs that the provider does not support", () => {
    // @ts-expect-error -- Daily has no schedule
    void wire.rooms.meetings.create(input);
    // @ts-expect-error -- nor can its meetings be changed
    void wire.rooms.meetings.update("id", { title: "Demo" });
    // @ts-expect-error -- ConnectyCube has no rooms
    void wire.classes.rooms.list();
    // @ts-expect-error -- no such account
    void wire.sales;
  });
});

describe("a meeting to schedule", () => {
  test("has exactly one of an end and a length", () => {
    void wire.classes.meetings.create({ title: "x", startsAt: new Date(), endsAt: new Date() });
    // @ts-expect-error -- neither an end nor a length
    void wire.classes.meetings.create({ title: "x", startsAt: new Date() });
    // @ts-expect-error -- both
    void wire.classes.meetings.create({ title: "x", startsAt: new Date(), endsAt: new Date(), durationMinutes: 5 });
    // @ts-expect-error -- both
    void wire.classes.meetings.update("id", { endsAt: new Date(), durationMinutes: 5 });
    void wire.classes.meetings.update("id", { title: "x" });
  });

  test("is not possible with a reserved account name", () => {
    // @ts-expect-error -- the name is taken
    createMeetwire({ meetings: dailyEarly({ token: "t", team: "t" }) });
    // @ts-expect-error -- the name is taken
    createMeetwire({ webhooks: dailyEarly({ token: "t", team: "t" }) });
  });
});

describe("accounts that are known at run time", () => {
  const rows: readonly string[] = ["c1", "d1"];
  const all = createMeetwire(Object.fromEntries(rows.map((id) => [id, id === "c1" ? connectycube({ token: "t" }) : dailyEarly({ token: "t", team: "t" })])));

  test("are narrowed by `supports`", async () => {
    const account = all["c1"]!;
    if (account.supports("meetings.create")) expectTypeOf(account.meetings.create(input)).resolves.toHaveProperty("id");
    const other = all.account("d1");
    // @ts-expect-error -- its capabilities are unknown
    void other.rooms;
    if (supports(other, "rooms.create")) expectTypeOf(other.rooms.create({ name: "r" })).resolves.toHaveProperty("joinUrl");
  });

  test("can be copied to by any name", () => {
    expectTypeOf(all.copyMeeting).parameter(1).toEqualTypeOf<string>();
    expectTypeOf(wire.copyMeeting).parameter(1).toEqualTypeOf<"classes">();
    expectTypeOf(wire.account("classes").client).toEqualTypeOf(wire.classes.client);
  });
});

describe("a list over all accounts", () => {
  test("narrows by provider, and with it the type of the raw response", async () => {
    for await (const meeting of wire.meetings.list(range)) {
      if (meeting.provider === "daily-early") expectTypeOf(meeting.raw).toEqualTypeOf<DailyMeeting>();
      else expectTypeOf(meeting.raw).toEqualTypeOf<CubeMeeting>();
    }
  });
});
