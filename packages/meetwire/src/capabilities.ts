import type { CallOptions, WebhookInput, WebhookOptions } from "@meetwire/runtime";
import type { MeetingList } from "./list/meeting-list.ts";
import type { Meeting, MeetingChanges, MeetingInput, TimeRange } from "./meeting.ts";
import type { Member, MemberInput, MeetingEvent, Message, Recording, Room, RoomAccess, RoomInput } from "./resources.ts";

/** How a provider can do a thing: itself, or by something near it, which `warnings` then tell. */
export type Support = "native" | "emulated";

/** Every verb there is, by area. What a provider lacks is not in its account's type and throws `UnsupportedError`. */
export const VERBS = {
  meetings: ["create", "get", "list", "update", "cancel", "delete"],
  rooms: ["create", "list", "update", "delete"],
  recordings: ["list", "delete"],
  transcripts: ["get"],
  people: ["list", "create", "remove"],
  messages: ["list", "send"],
  webhooks: ["parse"],
} as const;

export type Area = keyof typeof VERBS;

/** What a provider can do, by area and verb; what is not named, it cannot. */
export type Capabilities = { readonly [A in Area]?: { readonly [Verb in (typeof VERBS)[A][number]]?: Support } };

/** The provider's own types, which the common ones hold as `raw`. */
export interface RawTypes {
  provider: string;
  meeting?: unknown;
  /** The provider's own body of a request that creates a meeting. */
  meetingCreate?: unknown;
  /** The provider's own body of a request that changes a meeting. */
  meetingUpdate?: unknown;
  room?: unknown;
  recording?: unknown;
  member?: unknown;
  message?: unknown;
  event?: unknown;
}

/** Every verb with its signature. An account has those of them that its provider can do. */
export interface Verbs<Raw extends RawTypes = RawTypes> {
  meetings: MeetingVerbs<Raw>;
  rooms: RoomVerbs<Raw>;
  recordings: RecordingVerbs<Raw>;
  transcripts: TranscriptVerbs;
  people: PeopleVerbs<Raw>;
  messages: MessageVerbs<Raw>;
  webhooks: WebhookVerbs<Raw>;
}

export interface MeetingVerbs<Raw extends RawTypes> {
  /** Schedules a meeting. What the provider could not take is told in `warnings`. */
  create(input: MeetingInput<Partial<Raw["meetingCreate"]>>, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /** Reads a meeting. */
  get(id: string, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /** The meetings that start within a range of time, earliest first. */
  list(range: TimeRange, options?: CallOptions): MeetingList<Meeting<Raw["meeting"], Raw["provider"]>>;
  /** Changes a meeting; what is not given stays. */
  update(id: string, changes: MeetingChanges<Partial<Raw["meetingUpdate"]>>, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /** Cancels a meeting, and tells it as it was. */
  cancel(id: string, options?: CallOptions): Promise<Meeting<Raw["meeting"], Raw["provider"]>>;
  /** Deletes a meeting for good. */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface RoomVerbs<Raw extends RawTypes> {
  /** Creates a room. */
  create(input: RoomInput, options?: CallOptions): Promise<Room<Raw["room"], Raw["provider"]>>;
  /** All rooms of the account. */
  list(options?: CallOptions): Promise<Room<Raw["room"], Raw["provider"]>[]>;
  /** Changes who may enter a room. */
  update(id: string, changes: { access: RoomAccess }, options?: CallOptions): Promise<void>;
  /** Deletes a room. */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface RecordingVerbs<Raw extends RawTypes> {
  /** The recordings of a meeting; none while it runs. */
  list(meetingId: string, options?: CallOptions): Promise<Recording<Raw["recording"], Raw["provider"]>[]>;
  /** Deletes a recording for good. */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface TranscriptVerbs {
  /** The transcript of a recording, as text. Takes what the provider calls the recording by: its id or its token. */
  get(recordingId: string, options?: CallOptions): Promise<string>;
}

export interface PeopleVerbs<Raw extends RawTypes> {
  /** The members of the account's team. */
  list(options?: CallOptions): Promise<Member<Raw["member"], Raw["provider"]>[]>;
  /** Adds a member to the team. */
  create(input: MemberInput, options?: CallOptions): Promise<Member<Raw["member"], Raw["provider"]>>;
  /** Removes a member from the team. */
  remove(id: string, options?: CallOptions): Promise<void>;
}

export interface MessageVerbs<Raw extends RawTypes> {
  /** The messages to and from a customer, as the provider lists them. */
  list(customerId: string, options?: CallOptions): AsyncIterable<Message<Raw["message"], Raw["provider"]>>;
  /** Sends a text to a customer. */
  send(customerId: string, text: string, options?: CallOptions): Promise<void>;
}

export interface WebhookVerbs<Raw extends RawTypes> {
  /** Reads a webhook of this provider's: pass the request, or its body. */
  parse(input: WebhookInput, options?: WebhookOptions<EventName<Raw["event"]>>): Promise<MeetingEvent<Raw["event"], Raw["provider"]>>;
}

/** The provider's own names of its events. */
export type EventName<Event> = Event extends { event: infer Name extends string } ? Name : string;

/** The verbs that a provider with these capabilities has. */
export type SupportedVerbs<C extends Capabilities, Raw extends RawTypes> = {
  readonly [A in keyof C & Area]: Pick<Verbs<Raw>[A], keyof C[A] & keyof Verbs<Raw>[A]>;
};
