import { createTeamViewerEngage, InvalidInputError, parseWebhook, UnexpectedResponseError } from "@meetwire/teamviewer-engage";
import type {
  Appointment,
  AppointmentCreate,
  AppointmentUpdate,
  CallOptions,
  CallRecording,
  Message as EngageMessage,
  TeamViewerEngage,
  TeamViewerEngageOptions,
  TeamViewerEngageWebhook,
  User,
} from "@meetwire/teamviewer-engage";
import type { AdapterFactory } from "../adapter.ts";
import type { Capabilities } from "../capabilities.ts";
import { MeetingList } from "../list/meeting-list.ts";
import { listByWindows } from "../list/windows.ts";
import { nameOf } from "../people.ts";
import type { Member, Message, MeetingEvent } from "../resources.ts";
import { movesMeeting, readSchedule } from "../time.ts";
import { readMeeting, timesOf, writeAppointment, writeUpdate } from "./teamviewer-engage/appointment.ts";
import { createRoom } from "./teamviewer-engage/room.ts";
import { listAppointments, readStatus, statusByTimes } from "./teamviewer-engage/find.ts";

const capabilities = {
  meetings: { create: "native", get: "native", list: "native", update: "native", cancel: "emulated", delete: "native" },
  rooms: { create: "emulated" },
  recordings: { list: "emulated", delete: "native" },
  people: { list: "native", create: "native", remove: "native" },
  messages: { list: "native", send: "native" },
  webhooks: { parse: "native" },
} as const satisfies Capabilities;

const alternatives = {
  "rooms.list": "its rooms are co-browsing sessions, known by their links alone",
  "rooms.update": "a co-browsing session cannot be changed; create another",
  "rooms.delete": "a co-browsing session ends of itself",
  "transcripts.get": "it has recordings without transcripts; take the file with downloadRecording of @meetwire/teamviewer-engage/download",
};

interface Raw {
  provider: "teamviewer-engage";
  meeting: Appointment;
  meetingCreate: AppointmentCreate;
  meetingUpdate: AppointmentUpdate;
  recording: CallRecording;
  member: User;
  message: EngageMessage;
  event: TeamViewerEngageWebhook;
}

/** A tenant of TeamViewer Engage as an account: its appointments are the meetings, its users the people. */
export function teamviewerEngage(options: TeamViewerEngageOptions): AdapterFactory<typeof capabilities, Raw, TeamViewerEngage> {
  const client = createTeamViewerEngage(options);
  /** That creating and updating answer the appointment is inferred: where they do not, it is read. */
  const complete = async (answer: Appointment | undefined, id: string | undefined, call: CallOptions | undefined): Promise<Appointment> => {
    if (answer?.date !== undefined && answer.id !== undefined) return answer;
    if (id === undefined)
      throw new UnexpectedResponseError("the appointment was created, but the service did not say its id", { provider: "teamviewer-engage" });
    return client.appointments.get({ appointmentId: id }, call);
  };
  return (account) => {
    const read = (raw: Appointment, warnings: string[] = [], status = statusByTimes(raw)) => readMeeting(raw, account, status, warnings);
    const readNow = async (raw: Appointment, call: CallOptions | undefined) => {
      const { status, warnings } = await readStatus(client, raw, call);
      return read(raw, warnings, status);
    };
    return {
      provider: "teamviewer-engage",
      capabilities,
      alternatives,
      client,
      verbs: {
        meetings: {
          async create(input, call) {
            const { body, warnings } = writeAppointment(input, readSchedule(input));
            const answer = await client.appointments.create({ body: { title: input.title, ...body } }, call);
            const raw = await complete(answer, answer?.id, call);
            return read(raw, warnings);
          },
          async get(appointmentId, call) {
            return readNow(await client.appointments.get({ appointmentId }, call), call);
          },
          list: (range, call) =>
            new MeetingList(() => {
              let all: Promise<Appointment[]> | undefined;
              return listByWindows(range, async (from, to) => {
                const found = (await (all ??= listAppointments(client, call))).filter((raw) => isWithin(raw, from, to));
                // Asked where it matters alone: a request for each appointment of a year would be many.
                return Promise.all(found.map(async (raw) => (statusByTimes(raw) === "started" ? readNow(raw, call) : read(raw))));
              });
            }),
          async update(appointmentId, changes, call) {
            const present = await client.appointments.get({ appointmentId }, call);
            const { body, warnings } = writeAppointment(changes, movesMeeting(changes) ? readSchedule(changes, timesOf(present)) : undefined);
            const answer = await client.appointments.update({ appointmentId, body: writeUpdate(present, body) }, call);
            const raw = await complete(answer, appointmentId, call);
            return read(raw, warnings);
          },
          async cancel(appointmentId, call) {
            const raw = await client.appointments.get({ appointmentId }, call);
            await client.appointments.delete({ appointmentId }, call);
            return read(raw, ["TeamViewer Engage cannot cancel a meeting: it was deleted"], "cancelled");
          },
          delete: async (appointmentId, call) => void (await client.appointments.delete({ appointmentId }, call)),
        },
        rooms: { create: (input, call) => createRoom(client, input, call, account) },
        recordings: {
          async list(meetingId, call) {
            const { customerId } = await client.appointments.get({ appointmentId: meetingId }, call);
            // Without it, the recordings of all customers would be answered.
            if (customerId === undefined) throw new InvalidInputError(`appointment ${meetingId} has no customerId, by which alone recordings are found`);
            const found = await client.recordings.list({ customerId }, call);
            return found.map((raw) => ({ provider: "teamviewer-engage", account, id: raw.id ?? "", meetingId, raw }));
          },
          delete: async (recordingId, call) => void (await client.recordings.delete({ recordingId }, call)),
        },
        people: {
          list: async (call) => (await client.users.list({}, call).toArray()).map((raw) => readMember(raw, account)),
          async create({ email, ...names }, call) {
            return readMember({ email, ...(await client.users.create({ body: { email, displayName: nameOf(names) } }, call)) }, account);
          },
          remove: async (userId, call) => void (await client.users.delete({ userId }, call)),
        },
        messages: {
          list: (customerId, call) => listMessages(client, customerId, call, account),
          send: async (customerId, message, call) =>
            void (await client.messages.send({ customerId, isExternalId: false, body: { type: "MESSAGE", message } }, call)),
        },
        webhooks: { parse: async (input, call) => readEvent(await parseWebhook(input, call), account) },
      },
    };
  };
}

/** An appointment without a date is in no range. */
function isWithin({ date }: Appointment, from: Date, to: Date): boolean {
  const start = new Date(date ?? NaN);
  return start >= from && start < to;
}

async function* listMessages(
  client: TeamViewerEngage,
  customerId: string,
  call: CallOptions | undefined,
  account: string,
): AsyncGenerator<Message<EngageMessage, "teamviewer-engage">> {
  for await (const raw of client.messages.list({ customerId }, call)) yield { provider: "teamviewer-engage", account, text: raw.message, raw };
}

function readMember(raw: User, account: string): Member<User, "teamviewer-engage"> {
  return { provider: "teamviewer-engage", account, id: raw.id ?? raw.email ?? "", email: raw.email, name: raw.displayName, role: raw.roleId, raw };
}

/**
 * A payload has neither an id nor a time. So each gets an id of its own: two customers may well write the same, and one
 * message taken for the other would be lost.
 */
function readEvent(raw: TeamViewerEngageWebhook, account: string): MeetingEvent<TeamViewerEngageWebhook, "teamviewer-engage"> {
  return { provider: "teamviewer-engage", account, id: crypto.randomUUID(), type: raw.event === "newMessage" ? "message" : "other", raw };
}
