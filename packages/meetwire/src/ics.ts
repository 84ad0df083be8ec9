/** The entry point `meetwire/ics`: writes meetings as an iCalendar file (RFC 5545), for calendars and invitations. */
import type { Meeting, Person } from "./meeting.ts";
import { readRecurrence } from "./recurrence.ts";
import { DAY_MS, findTimeZone, MINUTE_MS, offsetOf, writeTime } from "./time.ts";

export interface IcsOptions {
  /**
   * The purpose of the file: `PUBLISH` shows meetings, `REQUEST` invites, `CANCEL` cancels. Default: `CANCEL` if all
   * meetings are cancelled, else `PUBLISH`.
   */
  method?: "PUBLISH" | "REQUEST" | "CANCEL" | undefined;
  /**
   * Has to grow with each change: otherwise calendars ignore the newer file. Default: the seconds between the meeting's
   * creation and its last change; 0 if the provider does not send these times.
   */
  sequence?: number | undefined;
  /** The person who invites. Default: the meeting's host, if the email address is known. */
  organizer?: Person | undefined;
  /** The time at which the file is written. Default: now. */
  now?: Date | undefined;
}

/**
 * Writes one or more meetings as an iCalendar file. If a meeting changes, its UID stays the same. The join link is in
 * LOCATION, where most calendars look for it, and in URL, CONFERENCE and X-GOOGLE-CONFERENCE. The file has no password.
 *
 * @example
 * const file = writeIcs(meeting, { method: "REQUEST", organizer: { email: "maya@nordlys.example" } });
 * return new Response(file, { headers: { "content-type": "text/calendar; charset=utf-8; method=REQUEST" } });
 */
export function writeIcs(given: Meeting | readonly Meeting[], options: IcsOptions = {}): string {
  const meetings = Array.isArray(given) ? (given as readonly Meeting[]) : [given as Meeting];
  const areCancelled = meetings.length > 0 && meetings.every(({ status }) => status === "cancelled");
  const zones = new Set(meetings.flatMap((meeting) => zoneOf(meeting) ?? []));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//meetwire//meetwire//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${options.method ?? (areCancelled ? "CANCEL" : "PUBLISH")}`,
    ...[...zones].flatMap((zone) =>
      writeZone(
        zone,
        meetings.map(({ startsAt }) => Date.parse(startsAt)),
      ),
    ),
    ...meetings.flatMap((meeting) => writeEvent(meeting, options)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function writeEvent(meeting: Meeting, { sequence, organizer, now = new Date() }: IcsOptions): string[] {
  const { provider, account, id, uid, title, startsAt, endsAt, description, joinUrl, status, attendees, host, createdAt, updatedAt, recurrence, visibility } =
    meeting;
  const inviter = organizer ?? (host?.email === undefined ? undefined : host);
  const link = joinUrl && cleanUrl(joinUrl);
  const text = [description, link && `Join: ${link}`].filter(Boolean).join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid ?? `${provider}:${account}/${id}`)}@meetwire`,
    `DTSTAMP:${writeUtc(now)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(sequence ?? sequenceOf(meeting)))}`,
    writeDate("DTSTART", meeting, startsAt),
    writeDate("DTEND", meeting, endsAt),
    ...(recurrence === undefined ? [] : [`RRULE:${checkRule(recurrence)}`]),
    `SUMMARY:${escapeText(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...(link ? [`LOCATION:${escapeText(link)}`, `URL:${link}`, `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${link}`, `X-GOOGLE-CONFERENCE:${link}`] : []),
    `STATUS:${status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    ...(visibility === "private" ? ["CLASS:PRIVATE"] : []),
    ...(createdAt === undefined ? [] : [`CREATED:${writeUtc(new Date(createdAt))}`]),
    ...(updatedAt === undefined ? [] : [`LAST-MODIFIED:${writeUtc(new Date(updatedAt))}`]),
    ...writePerson("ORGANIZER", inviter),
    ...attendees.flatMap((person) => writePerson("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", person)),
    "END:VEVENT",
  ];
}

function sequenceOf({ createdAt, updatedAt }: Meeting): number {
  return createdAt === undefined || updatedAt === undefined ? 0 : (Date.parse(updatedAt) - Date.parse(createdAt)) / 1000;
}

/** A series follows its zone's clocks. A single meeting is at one point in time, for which UTC is enough. */
function zoneOf({ recurrence, timeZone }: Meeting): string | undefined {
  return recurrence === undefined ? undefined : findTimeZone(timeZone);
}

function writeDate(name: string, meeting: Meeting, time: string): string {
  const zone = zoneOf(meeting);
  const date = new Date(time);
  return zone === undefined ? `${name}:${writeUtc(date)}` : `${name};TZID=${zone}:${writeLocal(date, offsetOf(zone, date))}`;
}

/** `20300301T090000Z` */
function writeUtc(date: Date): string {
  return `${writeLocal(date, 0)}Z`;
}

function writeLocal(date: Date, offsetMinutes: number): string {
  return writeTime(new Date(date.getTime() + offsetMinutes * MINUTE_MS)).replace(/[-:]|\.\d+Z$/g, "");
}

/** Checks a rule and returns it without `RRULE:`. */
function checkRule(rule: string): string {
  readRecurrence(rule);
  return rule.replace(/^RRULE:/i, "").toUpperCase();
}

const YEAR_MS = 366 * DAY_MS;
/** Most calendars know the rules of a zone. The others need its changes for as long as a series may run. */
const YEARS_AHEAD = 5;

/** Writes a zone with each of its clock changes, from a year before the first meeting to five years after the last. */
function writeZone(zone: string, starts: readonly number[]): string[] {
  const first = Math.min(...starts) - YEAR_MS;
  const last = Math.max(...starts) + YEARS_AHEAD * YEAR_MS;
  const changes = [writeChange(first, offsetAt(zone, first), offsetAt(zone, first))];
  for (let day = first; day < last; day += DAY_MS) {
    const [before, after] = [offsetAt(zone, day), offsetAt(zone, day + DAY_MS)];
    if (before === after) continue;
    let [low, high] = [day, day + DAY_MS];
    while (high - low > MINUTE_MS) {
      const middle = Math.floor((low + high) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    changes.push(writeChange(high, before, after));
  }
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...changes.flat(), "END:VTIMEZONE"];
}

function offsetAt(zone: string, time: number): number {
  return offsetOf(zone, new Date(time));
}

function writeChange(time: number, before: number, after: number): string[] {
  const name = after > before ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    `DTSTART:${writeLocal(new Date(time), before)}`,
    `TZOFFSETFROM:${writeOffset(before)}`,
    `TZOFFSETTO:${writeOffset(after)}`,
    `END:${name}`,
  ];
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}${String(size % 60).padStart(2, "0")}`;
}

/** People without an address cannot be in a calendar. */
function writePerson(property: string, person: Person | undefined): string[] {
  const email = person?.email?.replaceAll(/[\s\p{Cc}]/gu, "");
  if (!email) return [];
  // A parameter cannot hold quotes or line breaks.
  const name = person!.name?.replaceAll(/[\p{Cc}"]/gu, " ").trim();
  return [`${property}${name ? `;CN="${name}"` : ""}:mailto:${encodeURI(email)}`];
}

/** Encodes line breaks: otherwise the rest of the URL could become another property. */
function cleanUrl(url: string): string {
  return url.replaceAll(/[\s\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, "");
}

const encoder = new TextEncoder();
const LINE_BYTES = 75;

/** Folds a line at 75 bytes, never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // The space that begins a folded line counts.
    if (bytes + size > LINE_BYTES - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}
