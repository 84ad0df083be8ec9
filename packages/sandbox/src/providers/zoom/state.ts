import type { Meeting, RecordingFile, Registrant, User, Webinar, WebinarRegistrant } from "@meetwire/zoom";
import { createRandom } from "../sequence.ts";
import type { Sequence } from "../sequence.ts";
import { SandboxError } from "../../sandbox-error.ts";

/** The provider's state. Times are milliseconds since 1970. */
export interface State {
  readonly sequence: Sequence;
  readonly users: Map<string, StoredUser>;
  readonly meetings: Map<number, StoredMeeting>;
  readonly webinars: Map<number, StoredWebinar>;
  /** Instances that have ended, newest last. */
  readonly instances: Instance[];
  readonly notes: StoredNote[];
  readonly trackingFields: { id: string; field: string; required: boolean; visible: boolean; recommended_values: string[] }[];
  readonly tokens: Map<string, StoredToken>;
  /** The refresh token that works, by client id. Each works once. */
  readonly refreshTokens: Map<string, string>;
  /** The codes that the consent page gave and that were not exchanged yet. */
  readonly codes: Map<string, GrantedCode>;
  /** The created cursors, with the list that they belong to. */
  readonly cursors: Map<string, Cursor>;
  /** The signatures of the created links to files. */
  readonly fileSignatures: Map<string, true>;
  /** The last state of deleted objects, by their ids: the events of their deletion are about them. */
  readonly gone: {
    readonly webinars: Map<number, StoredWebinar>;
    readonly instances: Map<string, Instance>;
    readonly registrants: Map<string, Registrant & { id: string }>;
  };
  /** How many meetings and webinars a host created or changed, by host and UTC day. */
  readonly dailyWrites: Map<string, number>;
}

export interface StoredUser {
  readonly id: string;
  user: User & { id: string; email: string };
  deleted: boolean;
}

export interface StoredMeeting {
  readonly id: number;
  readonly hostId: string;
  /** In the form in which the provider returns it. */
  meeting: Meeting;
  startsAt: number | undefined;
  status: "waiting" | "started";
  deleted: boolean;
  readonly registrants: Map<string, Registrant & { id: string }>;
  questions: object;
}

export interface StoredWebinar {
  readonly id: number;
  readonly hostId: string;
  webinar: Webinar;
  startsAt: number | undefined;
  readonly registrants: Map<string, WebinarRegistrant & { id: string }>;
  readonly panelists: Map<string, { id: string; name: string; email: string }>;
}

/** A past meeting or webinar. */
export interface Instance {
  readonly uuid: string;
  readonly kind: "meeting" | "webinar";
  readonly of: number;
  readonly hostId: string;
  readonly topic: string;
  readonly type: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly visits: Visit[];
  recording: StoredRecording | undefined;
  transcript: { createdAt: number } | undefined;
  summary: { content: string; title: string; createdAt: number } | undefined;
}

export interface Visit {
  readonly name: string;
  readonly email: string;
  readonly userId: string;
  readonly participantId: string;
  readonly registrantId: string | undefined;
  readonly joinedAt: number;
  readonly leftAt: number;
}

export interface StoredRecording {
  files: StoredFile[];
  settings: Record<string, unknown>;
  readonly password: string;
}

export interface StoredFile {
  readonly file: RecordingFile & { id: string };
  readonly size: number;
  /** The text of a transcript. Other files have made-up bytes. */
  readonly text: string | undefined;
  readonly contentType: string;
  trashedAt: number | undefined;
}

export interface StoredNote {
  readonly id: string;
  readonly userId: string;
  readonly instance: string;
  readonly name: string;
  readonly content: string;
  readonly createdAt: number;
}

export interface StoredToken {
  /** The user that `me` stands for; undefined for a server-to-server token. */
  readonly userId: string | undefined;
  readonly scopes: readonly string[] | "all";
  readonly expiresAt: number;
  /** A newer token replaced it. */
  replaced: boolean;
}

interface GrantedCode {
  readonly redirectUri: string;
  /** The PKCE challenge (S256), if the app sent one. */
  readonly challenge: string | undefined;
  readonly expiresAt: number;
}

interface Cursor {
  readonly list: string;
  readonly offset: number;
  readonly expiresAt: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A string that looks random, but is always the same for the same input. */
export function nextText({ sequence }: Pick<State, "sequence">, length: number, alphabet: string = LETTERS): string {
  const random = createRandom(sequence.next() + sequence.seed * 1_000_003);
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}

/** The UUID of an instance: 16 bytes in base64, which can contain `/`. */
export function nextUuid(state: Pick<State, "sequence">): string {
  return `${nextText(state, 21, `${LETTERS}+/`)}A==`.slice(0, 24);
}

/** A meeting number. */
export function nextNumber({ sequence }: Pick<State, "sequence">): number {
  return 85_000_000_000 + ((sequence.next() * 104_729) % 999_999_937);
}

/** A failure with one of Zoom's codes. */
export function zoomError(status: number, code: number, message: string, headers: Readonly<Record<string, string>> = {}): SandboxError {
  return new SandboxError(status, message, { code, headers });
}

export function iso(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
}
