import { AbortedError, NotFoundError, UnexpectedResponseError } from "@meetwire/demodesk";
import type { Demodesk, IncludedResource, MeetingFilter } from "@meetwire/demodesk";
import type { CallOptions } from "@meetwire/runtime";
import { DAY_MS } from "../../time.ts";
import type { DemodeskMeeting } from "./meeting.ts";

type Call = CallOptions | undefined;

/** The two identifiers in a meeting's id; at least one is there. */
function parseId(text: string): { id?: string | undefined; token?: string | undefined } {
  const [, id, token] = /^(\d+)(?::(.+))?$/.exec(text) ?? [];
  return id === undefined ? { token: text } : { id, token };
}

/** The id by which a meeting is changed. */
export async function idOf(client: Demodesk, text: string, call: Call): Promise<string> {
  return parseId(text).id ?? (await getMeeting(client, text, call)).data.id;
}

/** Reads a meeting by its id and token, or by either alone. */
export async function getMeeting(client: Demodesk, text: string, call: Call): Promise<DemodeskMeeting> {
  const { id = "", token } = parseId(text);
  const { data, included = [] } = await client.meetings.get({ meetingToken: token ?? (await findToken(client, id, {}, call)) }, call);
  return { data, included };
}

/** Finds the token of a meeting by its id, which nothing but the list can tell. */
async function findToken(client: Demodesk, id: string, filter: MeetingFilter, call: Call): Promise<string> {
  for await (const { data } of listMeetings(client, { ...filter, all_team_members_dashboard: true }, call)) {
    if (data.id === id) return data.attributes.token;
  }
  throw new NotFoundError(`demodesk has no meeting ${id}`, { provider: "demodesk", operation: "meetings/list", status: 404, body: undefined });
}

/** Reads a meeting that was just scheduled. Of such a one, Demodesk promises the id alone. */
export async function readBack(client: Demodesk, id: string, token: string | undefined, start: Date, call: Call): Promise<DemodeskMeeting> {
  try {
    return await getMeeting(client, token ?? (await findToken(client, id, aroundDays(start, start), call)), call);
  } catch (cause) {
    if (cause instanceof AbortedError) throw cause;
    // Whoever tried again would have the meeting twice.
    const message = `demodesk scheduled the meeting ${id}, but it could not be read: ${(cause as Error).message}. Do not create it again: read it with meetings.get("${id}")`;
    throw new UnexpectedResponseError(message, { provider: "demodesk", operation: "meetings/create", cause });
  }
}

/** The days of a range, and enough on either side: in which zone Demodesk's days begin is not documented, nor whether the last one counts. */
export function aroundDays(from: Date, to: Date): MeetingFilter {
  return { start_date_gteq: new Date(from.getTime() - DAY_MS), start_date_lteq: new Date(to.getTime() + 2 * DAY_MS) };
}

/** Lists meetings, each with what it refers to of all that came with its page. */
export async function* listMeetings(client: Demodesk, filter: MeetingFilter, call: Call): AsyncGenerator<DemodeskMeeting, void, undefined> {
  for await (const { items, data } of client.meetings.list({ filter }, call).pages()) {
    const resources = new Map((data.included ?? []).map((each) => [`${each.type} ${each.id}`, each]));
    for (const meeting of items) yield { data: meeting, included: referredTo(meeting, resources) };
  }
}

/** The objects of a page that one meeting refers to. */
function referredTo({ relationships = {} }: DemodeskMeeting["data"], resources: ReadonlyMap<string, IncludedResource>): IncludedResource[] {
  const identifiers = Object.values(relationships).flatMap((each: { data: Identifier | Identifier[] | null } | undefined) => each?.data ?? []);
  const keys = new Set(identifiers.map(({ type, id }) => `${type} ${id}`));
  return [...keys].flatMap((key) => resources.get(key) ?? []);
}

interface Identifier {
  readonly type: string;
  readonly id: string;
}
