import { InvalidInputError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Adapter } from "./adapter.ts";
import { takesField } from "./fields.ts";
import { describeDifferences, fieldOf } from "./differences.ts";
import type { Meeting, MeetingInput, Person } from "./meeting.ts";
import { describePerson } from "./people.ts";

/** A meeting on another account, and its differences from the original. */
export interface CopiedMeeting<Item extends Meeting = Meeting> {
  meeting: Item;
  /** The data that could not be copied, one sentence each, beginning with the field. Empty if the copy is complete. */
  lost: string[];
}

/** The options of a copy. */
export interface CopyOptions extends CallOptions {
  /** Whether the provider tells the attendees of the copy. Default: no, if the provider lets us choose. */
  invite?: boolean | undefined;
  /** Your own id of the copy. With it, copying again returns the same copy. */
  reference?: string | undefined;
}

/** An account to copy to: its name, its adapter, and how it schedules. */
export interface CopyTarget {
  readonly name: string;
  readonly adapter: Adapter;
  create(input: MeetingInput, options: CallOptions): Promise<Meeting>;
}

/** Schedules a meeting again on another account. `source` is the adapter that the original comes from, if it is known. */
export async function copyMeeting(
  original: Meeting,
  source: Adapter | undefined,
  target: CopyTarget,
  { invite = false, reference, ...options }: CopyOptions = {},
): Promise<CopiedMeeting> {
  const { provider, title, startsAt, endsAt, timeZone, description, record, password, visibility, recurrence, host, joinUrl } = original;
  if (original.status === "cancelled") throw new InvalidInputError(`"${title}" was cancelled: there is nothing to copy`);
  const sameAccount = original.account === target.name;
  const losses: string[] = [];

  const attendees: Person[] = [];
  for (const person of original.attendees) {
    // In another account, the same id may belong to someone else. We cannot tell whether two accounts share their users.
    const reachable = { ...person, id: sameAccount ? person.id : undefined };
    if (reachable.id ?? reachable.email) attendees.push(reachable);
    else losses.push(`attendees: ${describePerson(person)} was not copied, because ${provider} shows no email address`);
  }
  const wanted = { title, startsAt, endsAt, timeZone, description, record, password, visibility, recurrence };
  const settings: object = source?.settingsOf?.(original.raw!) ?? {};
  const native = provider === target.adapter.provider ? settings : {};
  // If the provider does not support series, copy only the first meeting.
  const rule = takesField(target.adapter, "recurrence") ? recurrence : undefined;
  const meeting = await target.create({ ...wanted, recurrence: rule, attendees, invite, reference, native }, options);

  losses.push(...describeDifferences({ ...wanted, attendees }, meeting));
  const kept = (native === settings && target.adapter.settingsOf?.(meeting.raw!)) || {};
  for (const [name, value] of Object.entries(settings)) {
    const copied = (kept as Record<string, unknown>)[name];
    if (JSON.stringify(copied) === JSON.stringify(value)) continue;
    const parts = describeParts(value, copied);
    losses.push(`${name}: ${parts === "" ? `this setting of ${provider} was` : `${parts} of ${provider} were`} not copied`);
  }
  if (host && !isSamePerson(host, meeting.host ?? {}, sameAccount))
    losses.push(`host: it is ${meeting.host?.name ?? meeting.host?.email ?? `the user of the account ${target.name}`} instead of ${describePerson(host)}`);
  if (original.reference !== undefined && original.reference !== meeting.reference) losses.push(`reference: the copy does not have ${original.reference}`);
  if (joinUrl !== undefined && joinUrl !== meeting.joinUrl) losses.push(`joinUrl: ${joinUrl} leads to the original, send people the new link`);

  // The adapter's warning says more than the difference does.
  const reasons = meeting.warnings.filter((warning) => fieldOf(warning) !== "joinUrl");
  const explained = new Set(reasons.map(fieldOf));
  return { meeting, lost: [...new Set([...losses.filter((loss) => fieldOf(loss) === "attendees" || !explained.has(fieldOf(loss))), ...reasons])] };
}

function isSamePerson(left: Person, right: Person, sameAccount: boolean): boolean {
  return (left.email !== undefined && left.email === right.email) || (sameAccount && left.id !== undefined && left.id === right.id);
}

/** The names of an object's properties that differ in its copy: `waiting_room, host_video`. Empty if it is not an object. */
function describeParts(value: unknown, copied: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const other = Object(copied) as Record<string, unknown>;
  const names = Object.entries(value).flatMap(([name, part]) => (part === undefined || JSON.stringify(part) === JSON.stringify(other[name]) ? [] : [name]));
  return names.join(", ");
}
