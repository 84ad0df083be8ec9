import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { expect, test } from "vitest";
import { writeAgenda } from "./agenda.ts";

test("an agenda has the days in order, and names accounts that failed", async () => {
  const now = Date.UTC(2026, 10, 21, 9);
  const { credentials, urls, fetch, faults } = createSandbox({ now: () => now });
  faults.add({ provider: "daily-early", kind: "status", status: 500, times: Infinity });
  const wire = createMeetwire({
    classes: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }),
    rooms: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], fetch, team: "nordlys", maxRetries: 0 }),
  });
  const lines = [];
  for await (const line of writeAgenda(wire.meetings.list({ from: new Date(now), to: new Date(now + 3 * 86_400_000) }))) lines.push(line);
  expect(lines).toEqual([
    "2026-11-21",
    "  09:00-11:00  Support hour (classes, 2 attendees)",
    "2026-11-23",
    "  09:00-09:45  Onboarding: Fjord Outdoor (classes, 2 attendees)",
    "  09:15-09:45  Release check (classes, 1 attendee)",
    "  10:45-11:15  Retrospective (classes, 1 attendee)",
    "  12:30-13:15  Design review (classes, 2 attendees)",
    "2026-11-24",
    "  08:15-08:45  Retrospective (classes, 1 attendee)",
    expect.stringMatching(/^rooms could not be read: daily-early meetings\/list responded 500/),
  ]);
});
