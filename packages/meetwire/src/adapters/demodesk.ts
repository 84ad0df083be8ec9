import { createDemodesk, parseWebhook } from "@meetwire/demodesk";
import type { Demodesk, DemodeskOptions, DemodeskWebhook, MeetingCreateAttributes, MeetingUpdateAttributes, UserAttributes } from "@meetwire/demodesk";
import type { AdapterFactory } from "../adapter.ts";
import type { Capabilities } from "../capabilities.ts";
import { listByWindows } from "../list/windows.ts";
import { MeetingList } from "../list/meeting-list.ts";
import { nameOf } from "../people.ts";
import type { Member } from "../resources.ts";
import { movesMeeting, readSchedule } from "../time.ts";
import { readEvent } from "./demodesk/event.ts";
import { aroundDays, getMeeting, idOf, listMeetings, readBack } from "./demodesk/find.ts";
import { readMeeting, timesOf, writeMeeting } from "./demodesk/meeting.ts";
import type { DemodeskMeeting } from "./demodesk/meeting.ts";

export type { DemodeskMeeting };

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "native", delete: "native" },
  transcripts: { get: "native" },
  people: { create: "native", remove: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const companyCapabilities = { ...capabilities, people: { list: "native", ...capabilities.people } } as const satisfies Capabilities;

const alternatives = {
  "rooms.create": "its meetings are scheduled; use meetings.create",
  "recordings.list": "it lists none; the event recording.uploaded tells of each, with its file and the token that its transcript takes",
  "recordings.delete": "it deletes none; do that in the dashboard",
  "people.list": "it lists the users of a company; give companyId to demodesk()",
};

/** A user, with their API key where they were just added: keep it, for it is not answered again. */
export interface DemodeskMember {
  id: string;
  type?: "users";
  attributes?: UserAttributes;
  apiKey?: string;
}

interface Raw {
  provider: "demodesk";
  meeting: DemodeskMeeting;
  meetingCreate: MeetingCreateAttributes;
  meetingUpdate: MeetingUpdateAttributes;
  member: DemodeskMember;
  event: DemodeskWebhook;
}

export interface DemodeskAccountOptions extends DemodeskOptions {
  /** The company's id, as creating the company answered it. Without it, there is no `people.list`. */
  companyId?: string | undefined;
  /** Whose meetings are listed: those of the whole team, or of the key's own user. Default `team`. */
  meetings?: "team" | "own" | undefined;
}

/**
 * A Demodesk company or user as an account, by its company admin key or user key.
 *
 * A meeting's `id` is `<id>:<token>`, such as `123:PYBGFKMZ`, since Demodesk reads a meeting by its token and changes it
 * by its id. Either part alone is taken too; the other one then costs a request, and reading by the number alone a
 * search through the list.
 */
export function demodesk(options: DemodeskAccountOptions & { companyId: string }): AdapterFactory<typeof companyCapabilities, Raw, Demodesk>;
export function demodesk(options: DemodeskAccountOptions): AdapterFactory<typeof capabilities, Raw, Demodesk>;
export function demodesk({ companyId, meetings = "team", ...options }: DemodeskAccountOptions): AdapterFactory<typeof companyCapabilities, Raw, Demodesk> {
  const client = createDemodesk(options);
  return (account) => {
    const read = (raw: DemodeskMeeting, warnings: string[] = []) => readMeeting(raw, account, warnings);
    return {
      provider: "demodesk",
      // Without a company, people.list is neither in the type that the caller sees nor here.
      capabilities: companyId === undefined ? (capabilities as typeof companyCapabilities) : companyCapabilities,
      alternatives,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const schedule = readSchedule(input);
            const { attributes, warnings } = writeMeeting(input, schedule);
            const { data } = await client.meetings.create({ body: { data: { type: "demos", attributes } } }, call);
            return read(await readBack(client, data.id, data.attributes?.token, schedule.start, call), warnings);
          },
          get: async (id, call) => read(await getMeeting(client, id, call)),
          list: (range, call) =>
            new MeetingList(() =>
              listByWindows(range, async (from, to) => {
                const filter = { ...aroundDays(from, to), all_team_members_dashboard: meetings === "team" };
                const found: ReturnType<typeof read>[] = [];
                for await (const raw of listMeetings(client, filter, call)) found.push(read(raw));
                return found;
              }),
            ),
          async update(id, changes, call) {
            const present = movesMeeting(changes) ? (await getMeeting(client, id, call)).data : undefined;
            const { attributes, warnings } = writeMeeting(changes, present && readSchedule(changes, timesOf(present.attributes)));
            const meetingId = present?.id ?? (await idOf(client, id, call));
            await client.meetings.update({ meetingId, body: { data: { type: "demos", id: meetingId, attributes } } }, call);
            return read(await getMeeting(client, present?.attributes.token ?? id, call), warnings);
          },
          async cancel(id, call) {
            // Read first: should that fail, nothing has happened yet.
            const raw = await getMeeting(client, id, call);
            await client.meetings.cancel({ meetingId: raw.data.id }, call);
            return { ...read(raw), status: "cancelled" };
          },
          delete: async (id, call) => void (await client.meetings.delete({ meetingId: await idOf(client, id, call) }, call)),
        },
        transcripts: { get: async (recordingToken, call) => client.recordings.transcript({ recordingToken }, call) },
        people: {
          list: async (call) => (await client.companies.listUsers({ companyId: companyId ?? "" }, call)).data.map((raw) => readMember(raw, account)),
          async create(attributes, call) {
            const { data } = await client.users.create({ body: { data: { type: "users", attributes } } }, call);
            return { ...readMember(data, account), email: attributes.email, name: nameOf(attributes) };
          },
          remove: async (userId, call) => void (await client.users.delete({ userId }, call)),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

function readMember(raw: DemodeskMember, account: string): Member<DemodeskMember, "demodesk"> {
  return { provider: "demodesk", account, id: raw.id, email: raw.attributes?.email ?? undefined, name: nameOf(raw.attributes), raw };
}
