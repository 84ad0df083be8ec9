/** What meetwire does, on the sandbox: several platforms, one way, and nothing hidden. `npm start` shows it. */
import { createMeetwire, UnsupportedError } from "meetwire";
import type { Meeting } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { startSandbox } from "@meetwire/sandbox/server";
import { writeTable } from "./table.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Shows the tour on a sandbox of its own, which stops at the end. */
export async function tour(print: (text: string) => void): Promise<void> {
  const server = await startSandbox({ port: 0 });
  try {
    print(`\nA sandbox of the services runs at ${server.origin}. Four accounts on it, under names of your choice:\n`);
    await show(server, print);
  } finally {
    await server.close();
  }
}

async function show({ urls, sandbox: { credentials } }: Awaited<ReturnType<typeof startSandbox>>, print: (text: string) => void): Promise<void> {
  const wire = createMeetwire({
    classes: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube }),
    rooms: dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], team: "nordlys" }),
    sales: demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk }),
    support: teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"] }),
  });
  const accounts = [wire.classes, wire.rooms, wire.sales, wire.support];
  print(
    writeTable(
      ["account", "platform", "meetings", "rooms"],
      accounts.map(({ name, provider, capabilities }) => [name, provider, ...describe(capabilities)]),
    ),
  );

  const tomorrow = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 8 * HOUR_MS);
  const demo = await wire.classes.meetings.create({
    title: "Demo for Fjord Outdoor",
    startsAt: tomorrow,
    durationMinutes: 30,
    timeZone: "Europe/Vienna",
    attendees: ["customer@fjord.example"],
  });
  const retro = await wire.classes.meetings.create({ title: "Retrospective", startsAt: tomorrow, durationMinutes: 45, description: "What went well?" });
  const room = await wire.rooms.rooms.create({ name: "fjord-demo", access: "public" });
  print(`\nScheduled "${demo.title}" and "${retro.title}", and made the room ${room.joinUrl}`);
  print(`What could not be done as asked is said: ${retro.warnings.join("; ")}`);

  const moved = await wire.classes.meetings.update(demo.id, { startsAt: new Date(tomorrow.getTime() + 2 * HOUR_MS) });
  const cancelled = await wire.classes.meetings.cancel(retro.id);
  print(`Moved "${moved.title}" to ${time(moved.startsAt)} UTC, and cancelled "${cancelled.title}" (${cancelled.status}).`);

  const { meeting: copy, lost } = await wire.copyMeeting(moved, "support");
  print(`Copied it to ${copy.provider}, where it is ${copy.id}. Lost on the way: ${lost.join("; ") || "nothing"}`);

  const range = { from: new Date(Date.now() - DAY_MS), to: new Date(Date.now() + 7 * DAY_MS) };
  const agenda = wire.meetings.list(range);
  const meetings = await agenda.toArray();
  print(
    `\nThe agenda of all, from yesterday to next week, merged by time (here the part around the demo, of ${meetings.length} meetings; ${agenda.failures.length} failures):\n`,
  );
  print(writeTable(["starts (UTC)", "title", "status", "account", "with"], around(meetings, moved).map(writeRow)));

  try {
    // In TypeScript this does not compile: Daily keeps no schedule. Without types, it is said at once.
    await (wire.rooms as unknown as typeof wire.classes).meetings.create({ title: "Demo", startsAt: tomorrow, durationMinutes: 30 });
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    print(`\nWhat a platform cannot do is never pretended:\n  ${error.message}`);
  }
}

function describe({ meetings = {}, rooms = {} }: { meetings?: object; rooms?: object }): [string, string] {
  return [Object.keys(meetings).join(", ") || "-", Object.keys(rooms).join(", ") || "-"];
}

/** The meetings next to one of them: enough to see the order. */
function around(meetings: readonly Meeting[], { id }: Meeting): readonly Meeting[] {
  const index = meetings.findIndex((meeting) => meeting.id === id);
  return meetings.slice(Math.max(0, index - 7), index + 4);
}

function writeRow({ startsAt, title, status, account, attendees }: Meeting): string[] {
  const [first, ...others] = attendees.map(({ name, email, id }) => name ?? email ?? `user ${id}`);
  return [time(startsAt), title, status, account, first === undefined ? "" : others.length === 0 ? first : `${first} and ${others.length} more`];
}

/** In one zone for all, so that the eye can compare. */
function time(iso: string): string {
  return new Date(iso).toISOString().slice(0, 16).replace("T", " ");
}
