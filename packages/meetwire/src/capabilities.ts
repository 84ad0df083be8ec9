import type { CallOptions, WebhookInput, WebhookOptions } from "@meetwire/runtime";
import type { Listed, MeetingList } from "./meeting-list.ts";
import type { CancelledMeeting, ListInput, Meeting, MeetingChanges, MeetingInput } from "./meeting.ts";
import type {
  Attendance,
  Download,
  DownloadOptions,
  Member,
  MemberInput,
  MeetingEvent,
  Message,
  Recording,
  Room,
  RoomAccess,
  RoomInput,
  TranscriptSegment,
} from "./resources.ts";
import type { TimeInput } from "./time.ts";

/** How a provider supports a verb: directly, or with something close to it. `warnings` describe the difference. */
export type Support = "native" | "emulated";

/** Every verb, by area. If a provider does not support a verb, its account's type does not have it, and it rejects with `UnsupportedError`. */
export const VERBS = {
  meetings: ["create", "get", "list", "update", "cancel", "delete", "findByReference"],
  rooms: ["create", "list", "update", "delete"],
  recordings: ["list", "download", "delete"],
  transcripts: ["get", "segments"],
  attendance: ["list"],
  people: ["list", "create", "remove"],
  messages: ["list", "send"],
  webhooks: ["parse"],
} as const;

export type Area = keyof typeof VERBS;

/** A verb with its area: `meetings.update`. */
export type VerbName = { [A in Area]: `${A}.${(typeof VERBS)[A][number]}` }[Area];

/** The provider's capabilities, by area and verb. A missing verb is not supported. */
export type Capabilities = { readonly [A in Area]?: { readonly [Verb in (typeof VERBS)[A][number]]?: Support } };

/** The fields of a meeting that not every provider accepts. */
export type OptionalField =
  | "timeZone"
  | "description"
  | "attendees"
  | "invite"
  | "record"
  | "password"
  | "visibility"
  | "recurrence"
  | "reference"
  | "changedSince";

/** Whether the provider accepts each of these fields, or the reason why it cannot. */
export type FieldSupport = Readonly<Partial<Record<OptionalField, true | string>>>;

/** The provider's own types. The common types have them as `raw`. */
export interface RawTypes {
  provider: string;
  meeting?: unknown;
  /** The provider's own body of a request that creates a meeting. */
  meetingCreate?: unknown;
  /** The provider's own body of a request that changes a meeting. */
  meetingUpdate?: unknown;
  room?: unknown;
  recording?: unknown;
  attendance?: unknown;
  member?: unknown;
  message?: unknown;
  event?: unknown;
}

/** Every verb with its signature. An account has those that its provider supports. */
export interface Verbs<Raw extends RawTypes = RawTypes> {
  meetings: MeetingVerbs<Raw>;
  rooms: RoomVerbs<Raw>;
  recordings: RecordingVerbs<Raw>;
  transcripts: TranscriptVerbs;
  attendance: AttendanceVerbs<Raw>;
  people: PeopleVerbs<Raw>;
  messages: MessageVerbs<Raw>;
  webhooks: WebhookVerbs<Raw>;
}

export interface MeetingVerbs<Raw extends RawTypes> {
  /**
   * Schedules a meeting. `warnings` lists the fields that the provider did not accept.
   *
   * @throws {MeetwireError} with `outcome`: `failed` (try again), `unknown` (check first, or repeat the call with the same
   * `reference`), or `done` (it is scheduled, and `data` has its id)
   * @example
   * const meeting = await account.meetings.create({ title: "Demo", startsAt: "2030-03-01T09:00:00Z", durationMinutes: 30 });
   */
  create(input: MeetingInput<Partial<Raw["meetingCreate"]>>, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /**
   * Reads a meeting.
   *
   * @throws {NotFoundError} if there is no meeting with this id
   * @example
   * const { title, startsAt } = await account.meetings.get(id);
   */
  get(id: string, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /**
   * Lists the meetings that start within a range of time, earliest first.
   *
   * @throws {InvalidInputError} before any request, if the range is invalid
   * @example
   * for await (const meeting of account.meetings.list({ from, to })) console.log(meeting.startsAt, meeting.title);
   */
  list(range: ListInput, options?: CallOptions): MeetingList<Meeting<Raw["meeting"], Raw["provider"]>>;
  /**
   * Changes a meeting and keeps the fields that you leave out. Updates of one meeting are sent one after the other.
   *
   * @example
   * await account.meetings.update(id, { startsAt: "2030-03-01T11:00:00+01:00" }); // moves it and keeps its length
   */
  update(id: string, changes: MeetingChanges<Partial<Raw["meetingUpdate"]>>, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /**
   * Cancels a meeting and returns it. If it is already gone, that is not an error.
   *
   * @example
   * const { status } = await account.meetings.cancel(id); // "cancelled"
   */
  cancel(id: string, options?: CallOptions): Promise<CancelledMeeting<Meeting<Raw["meeting"], Raw["provider"]>>>;
  /**
   * Deletes a meeting for good. If it is already gone, that is not an error.
   *
   * @example
   * await account.meetings.delete(id);
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /**
   * Finds the meeting that was scheduled with a `reference`: `undefined` if it does not exist.
   *
   * @param options `from`: ignore meetings that start earlier, if the adapter has to read a list to find one. Default: yesterday.
   * @example
   * const booked = await account.meetings.findByReference("order-17");
   */
  findByReference(reference: string, options?: CallOptions & { from?: TimeInput | undefined }): Promise<Meeting<Raw["meeting"], Raw["provider"]> | undefined>;
}

export interface RoomVerbs<Raw extends RawTypes> {
  /**
   * Creates a room.
   *
   * @example
   * const { joinUrl } = await account.rooms.create({ name: "standup", access: "team" });
   */
  create(input: RoomInput, options?: CallOptions): Promise<Room<Raw["room"], Raw["provider"]>>;
  /**
   * Lists all rooms of the account.
   *
   * @example
   * for (const { name, joinUrl } of await account.rooms.list()) console.log(name, joinUrl);
   */
  list(options?: CallOptions): Promise<Listed<Room<Raw["room"], Raw["provider"]>>>;
  /**
   * Changes who may enter a room.
   *
   * @example
   * await account.rooms.update("standup", { access: "private" });
   */
  update(id: string, changes: { access: RoomAccess }, options?: CallOptions): Promise<void>;
  /**
   * Deletes a room. If it is already gone, that is not an error.
   *
   * @example
   * await account.rooms.delete("standup");
   */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface RecordingVerbs<Raw extends RawTypes> {
  /**
   * Lists the recordings of a meeting. The list is empty while the meeting runs. If the provider stores recordings by
   * customer, they have a `customerId` and no `meetingId`.
   *
   * @example
   * for (const { id, durationSeconds } of await account.recordings.list(meeting.id)) console.log(id, durationSeconds);
   */
  list(meetingId: string, options?: CallOptions): Promise<Listed<Recording<Raw["recording"], Raw["provider"]>>>;
  /**
   * Downloads a recording as a stream. Pass `offset` to resume a download. The credential is never sent to the host that
   * stores the file.
   *
   * @throws {UnexpectedResponseError} if the provider cannot resume at `offset`
   * @example
   * const { stream, size } = await account.recordings.download(recording);
   * await stream.pipeTo(file);
   */
  download(recording: Recording<Raw["recording"]>, options?: DownloadOptions): Promise<Download>;
  /**
   * Deletes a recording for good. If it is already gone, that is not an error.
   *
   * @example
   * await account.recordings.delete(recording.id);
   */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface TranscriptVerbs {
  /**
   * Reads the transcript of a recording as text. Pass the id or the token of the recording, depending on the provider.
   *
   * @example
   * const text = await account.transcripts.get(token);
   */
  get(recordingId: string, options?: CallOptions): Promise<string>;
  /**
   * Reads the transcript of a recording as segments with speaker, text and time.
   *
   * @example
   * for (const { start, speaker, text } of await account.transcripts.segments(token)) console.log(start, speaker?.name, text);
   */
  segments(recordingId: string, options?: CallOptions): Promise<TranscriptSegment[]>;
}

export interface AttendanceVerbs<Raw extends RawTypes> {
  /**
   * Lists who was in a meeting, and when.
   *
   * @example
   * for (const { person, seconds } of await account.attendance.list(meeting.id)) console.log(person.email, seconds);
   */
  list(meetingId: string, options?: CallOptions): Promise<Listed<Attendance<Raw["attendance"]>>>;
}

export interface PeopleVerbs<Raw extends RawTypes> {
  /**
   * Lists the members of the account's team.
   *
   * @example
   * const emails = (await account.people.list()).map(({ email }) => email);
   */
  list(options?: CallOptions): Promise<Listed<Member<Raw["member"], Raw["provider"]>>>;
  /**
   * Adds a member to the team.
   *
   * @example
   * const { id } = await account.people.create({ email: "lars@nordlys.example", firstName: "Lars" });
   */
  create(input: MemberInput, options?: CallOptions): Promise<Member<Raw["member"], Raw["provider"]>>;
  /**
   * Removes a member from the team. If they are already gone, that is not an error.
   *
   * @example
   * await account.people.remove(member.id);
   */
  remove(id: string, options?: CallOptions): Promise<void>;
}

export interface MessageVerbs<Raw extends RawTypes> {
  /**
   * Lists the messages to and from a customer, in the provider's order.
   *
   * @example
   * for await (const { text } of account.messages.list(customerId)) console.log(text);
   */
  list(customerId: string, options?: CallOptions): AsyncIterable<Message<Raw["message"], Raw["provider"]>>;
  /**
   * Sends a text to a customer.
   *
   * @example
   * await account.messages.send(customerId, "We start in five minutes");
   */
  send(customerId: string, text: string, options?: CallOptions): Promise<void>;
}

export interface WebhookVerbs<Raw extends RawTypes> {
  /**
   * Reads a webhook of this provider: pass the request, or its body.
   *
   * @example
   * const { id, type, meetingId } = await account.webhooks.parse(request, { secret });
   */
  parse(input: WebhookInput, options?: WebhookOptions<EventName<Raw["event"]>>): Promise<MeetingEvent<Raw["event"], Raw["provider"]>>;
}

/** The provider's own names of its events. */
export type EventName<Event> = Event extends { event: infer Name extends string } ? Name : string;

/** The verbs that a provider with these capabilities has. */
export type SupportedVerbs<C extends Capabilities, Raw extends RawTypes> = {
  readonly [A in keyof C & Area]: Pick<Verbs<Raw>[A], keyof C[A] & keyof Verbs<Raw>[A]>;
};
