import { testAdapter } from "meetwire/testing";
import { createMeetwire } from "meetwire";
import { expect, test } from "vitest";
import { booking, BookingService } from "./own-provider.ts";

/** A service with a booking on each of some days around now. */
function seeded(): BookingService {
  const service = new BookingService();
  for (let day = -3; day <= 3; day++) {
    const from = new Date(Date.now() + day * 86_400_000);
    service.book({ subject: `Day ${day}`, from, until: new Date(from.getTime() + 3_600_000) });
  }
  return service;
}

testAdapter({ provider: "booking", create: () => booking(seeded()) });

test("your own provider is an account like any other", async () => {
  const wire = createMeetwire({ first: booking(seeded()), second: booking(seeded()) });
  const meeting = await wire.first.meetings.create({ title: "Demo", startsAt: "2030-03-01T09:00:00Z", durationMinutes: 30 });
  expect(meeting.raw.subject).toBe("Demo");
  const { meeting: copy } = await wire.copyMeeting(meeting, "second");
  expect(copy).toMatchObject({ account: "second", title: "Demo" });
  // @ts-expect-error -- a booking cannot be changed
  expect(() => wire.first.meetings.update).not.toThrow();
});
