import type { Meeting as CubeMeeting } from "@meetwire/connectycube";
import type { Meeting as DailyMeeting } from "@meetwire/daily-early";
import { createMeetwire } from "meetwire";
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
  test("has what its provider can do, with the provider's own answer", () => {
    expectTypeOf(wire.classes.meetings.create(input)).resolves.toHaveProperty("raw").toEqualTypeOf<CubeMeeting>();
    expectTypeOf(wire.rooms.rooms.list()).resolves.items.toHaveProperty("joinUrl").toBeString();
    expectTypeOf(wire.classes.provider).toEqualTypeOf<"connectycube">();
  });

  test("takes the provider's own fields beside the common ones", () => {
    void wire.classes.meetings.create({ ...input, native: { notify: true } });
    // @ts-expect-error -- no such field of ConnectyCube's
    void wire.classes.meetings.create({ ...input, native: { volume: 11 } });
  });
});

describe("what must not compile", () => {
  test("what the provider cannot do", () => {
    // @ts-expect-error -- Daily keeps no schedule
    void wire.rooms.meetings.create(input);
    // @ts-expect-error -- nor can its meetings be changed
    void wire.rooms.meetings.update("id", { title: "Demo" });
    // @ts-expect-error -- ConnectyCube has no rooms
    void wire.classes.rooms.list();
    // @ts-expect-error -- no such account
    void wire.sales;
  });
});

describe("a list over all accounts", () => {
  test("tells the provider, and with it the type of the raw answer", async () => {
    for await (const meeting of wire.meetings.list(range)) {
      if (meeting.provider === "daily-early") expectTypeOf(meeting.raw).toEqualTypeOf<DailyMeeting>();
      else expectTypeOf(meeting.raw).toEqualTypeOf<CubeMeeting>();
    }
  });
});
