/** Shows what meetwire does, on the sandbox: several providers through one interface. `npm start` runs it. */
import { createMeetwire, UnsupportedError } from "meetwire";
import type { Meeting } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { daily } from "meetwire/daily";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { zoom } from "meetwire/zoom";
import { startSandbox } from "@meetwire/sandbox/server";
import { alignColumns } from "./table.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Runs the tour on its own sandbox, which stops at the end. Its lines have at most 80 characters. */
export async function tour(print: (text: string) => void): Promise<void> {
  const server = await startSandbox({ port: 0 });
  try {
    print(`\nThe sandbox runs at ${server.origin}, with an account at each provider.\nYou choose the accounts' names:\n`);
    await show(server, print);
  } finally {
    await server.close();
  }
}

async function show({ urls, sandbox: { credentials } }: Awaited<ReturnType<typeof startSandbox>>, print: (text: string) => void): Promise<void> {
  const wire = createMeetwire({
    team: zoom({ ...credentials.zoom, baseUrl: urls.zoom, userId: "maya@nordlys.example" }),
    classes: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube }),
    rooms: daily({ ...credentials.daily, baseUrl: urls.daily }),
    sales: demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk }),
    support: teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"] }),
  });
  const accounts = [wire.team, wire.classes, wire.rooms, wire.sales, wire.support];
  for (const { name, provider, capabilities } of accounts) {
    print(`  ${name.padEnd(9)} ${provider}`);
    for (const [kind, verbs] of Object.entries(capabilities)) print(wrap(`${kind}: ${Object.keys(verbs as object).join(", ")}`, "            "));
  }

  const tomorrow = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 8 * HOUR_MS);
  const demo = await wire.team.meetings.create({
    title: "Demo for Fjord Outdoor",
    startsAt: tomorrow,
    durationMinutes: 30,
    timeZone: "Europe/Vienna",
    attendees: ["customer@fjord.example"],
  });
  const kickoff = await wire.classes.meetings.create({ title: "Kickoff", startsAt: tomorrow, durationMinutes: 45, description: "Meet the team" });
  const room = await wire.rooms.rooms.create({ name: "fjord-demo", access: "public" });
  print(`\nScheduled "${demo.title}" and "${kickoff.title}".`);
  print(`Created the room ${room.joinUrl}`);
  print(wrap(`Fields that the provider does not accept are in \`warnings\`: ${kickoff.warnings.join("; ")}`));

  const moved = await wire.team.meetings.update(demo.id, { startsAt: new Date(tomorrow.getTime() + 2 * HOUR_MS) });
  const cancelled = await wire.classes.meetings.cancel(kickoff.id);
  print(`Moved "${moved.title}" to ${time(moved.startsAt)} UTC.`);
  print(`Cancelled "${cancelled.title}": its status is "${cancelled.status}".`);

  const { meeting: copy, lost } = await wire.copyMeeting(moved, "support");
  print(wrap(`Copied "${moved.title}" to ${copy.provider}, with the id ${copy.id}.`));
  print(wrap(`Data that could not be copied is in \`lost\`: ${lost.join("; ") || "nothing"}`));

  const range = { from: new Date(Date.now() - DAY_MS), to: new Date(Date.now() + 7 * DAY_MS) };
  const agenda = wire.meetings.list(range);
  const meetings = await agenda.toArray();
  print(`\nAll accounts from yesterday to next week, merged by start time. Of ${meetings.length} meetings,`);
  print(`those around the demo:\n`);
  print(alignColumns(["starts (UTC)", "title", "status", "account", "with"], around(meetings, moved).map(writeRow)));

  try {
    // This does not compile in TypeScript, because Zoom has no rooms. In plain JavaScript it throws.
    await (wire.team as unknown as typeof wire.rooms).rooms.create({ name: "demo" });
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    print(`\nIf a provider cannot do something, the call throws an UnsupportedError:\n${wrap(error.message, "  ")}`);
  }
}

/** Breaks a text into lines of at most 80 characters. */
function wrap(text: string, indent = ""): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && indent.length + line.length + word.length + 1 > 80) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`).join("\n");
}

/** Shortens a text to a number of characters. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The meetings around one of them. */
function around(meetings: readonly Meeting[], { id }: Meeting): readonly Meeting[] {
  const index = meetings.findIndex((meeting) => meeting.id === id);
  return meetings.slice(Math.max(0, index - 7), index + 4);
}

function writeRow({ startsAt, title, status, account, attendees }: Meeting): string[] {
  const [first, ...others] = attendees.map(({ name, email, id }) => name ?? email ?? `user ${id}`);
  const people = first === undefined ? "" : others.length === 0 ? cut(first, 16) : `${cut(first, 9)} +${others.length}`;
  return [time(startsAt), cut(title, 20), status, cut(account, 9), people];
}

/** All times in one zone, so that they can be compared. */
function time(iso: string): string {
  return new Date(iso).toISOString().slice(0, 16).replace("T", " ");
}
