import type {
  ApiLogEntry,
  DialinConfig,
  LogEntry,
  MeetingTokenDetails,
  Permissions,
  PhoneNumber,
  Room,
  RoomProperties,
  WebhookEndpoint,
} from "@meetwire/daily";
import { SandboxError } from "../../sandbox-error.ts";
import { createRandom } from "../sequence.ts";
import type { Sequence } from "../sequence.ts";

/** The provider's state. Times are milliseconds since 1970, and lists begin with the oldest item. */
export interface State {
  readonly sequence: Sequence;
  readonly domain: { readonly name: string; readonly id: string; config: Record<string, unknown> };
  readonly rooms: Map<string, StoredRoom>;
  readonly sessions: Session[];
  readonly recordings: StoredRecording[];
  readonly transcripts: StoredTranscript[];
  readonly streams: StoredStream[];
  /** The permissions of each token. */
  readonly tokens: Map<string, MeetingTokenDetails>;
  readonly webhooks: Map<string, WebhookEndpoint & { uuid: string; url: string }>;
  readonly dialinConfigs: Map<string, DialinConfig & { id: string }>;
  readonly phoneNumbers: Map<string, PhoneNumber & { id: string; number: string }>;
  readonly batchJobs: BatchJob[];
  readonly logs: LogEntry[];
  readonly apiLogs: ApiLogEntry[];
  /** The created links to files, by their signature, with their expiry. */
  readonly links: Map<string, { readonly id: string; readonly endsAt: number }>;
}

export interface StoredRoom {
  readonly id: string;
  readonly name: string;
  readonly apiCreated: boolean;
  privacy: NonNullable<Room["privacy"]>;
  readonly createdAt: number;
  /** The settings that the client sent. */
  properties: RoomProperties;
  /** The user part of the SIP address, if it has one. */
  readonly sipUser: string;
  /** The banned user ids. */
  readonly banned: string[];
}

/** A session in a room. Its end may be in the future. */
export interface Session {
  readonly id: string;
  readonly room: string;
  readonly roomId: string;
  readonly startedAt: number;
  endsAt: number;
  readonly visits: Visit[];
  data: Record<string, unknown>;
}

export interface Visit {
  readonly participantId: string;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly owner: boolean;
  readonly joinedAt: number;
  leftAt: number;
  permissions: Permissions;
  /** A phone or SIP call. */
  call: { readonly direction: "out" | "in"; endpoint: string; callerId: string | undefined } | undefined;
}

export interface StoredRecording {
  readonly id: string;
  readonly room: string;
  readonly sessionId: string;
  readonly type: "cloud" | "cloud-audio-only" | "raw-tracks";
  readonly instanceId: string;
  readonly startedBy: string | undefined;
  readonly startedAt: number;
  /** When it ends or ended. */
  stopsAt: number;
  layout: object;
  readonly maxParticipants: number;
}

export interface StoredTranscript {
  readonly id: string;
  readonly room: string;
  readonly roomId: string;
  readonly sessionId: string;
  readonly instanceId: string;
  readonly startedAt: number;
  stopsAt: number;
  participants: readonly string[];
  /** Without `enable_transcription_storage`, no file is kept. */
  readonly isStored: boolean;
  isDeleted: boolean;
}

export interface StoredStream {
  readonly instanceId: string;
  readonly room: string;
  readonly sessionId: string;
  readonly startedAt: number;
  stopsAt: number;
  layout: object;
}

export interface BatchJob {
  readonly id: string;
  readonly preset: string;
  readonly recordingId: string;
  readonly failed: boolean;
}

/** A failure, with Daily's text for its kind. */
export class DailyError extends SandboxError {
  /** The kind of error. Default: the one that belongs to the status. */
  readonly kind: string | undefined;
  /** The complete body, if its form differs. */
  readonly body: object | undefined;

  constructor(status: number, message: string, { kind, body }: { readonly kind?: string; readonly body?: object } = {}) {
    super(status, message);
    this.kind = kind;
    this.body = body;
  }
}

export function invalid(message: string): DailyError {
  return new DailyError(400, message, { kind: "invalid-request-error" });
}

export function notFound(what: string): DailyError {
  return new DailyError(404, `${what} not found`, { kind: "not-found" });
}

export const iso = (ms: number): string => new Date(ms).toISOString();
export const seconds = (ms: number): number => Math.floor(ms / 1000);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A string that looks random, but is always the same for the same input. */
export function nextText({ sequence }: Pick<State, "sequence">, length: number, alphabet: string = LETTERS): string {
  const random = createRandom(sequence.next() + sequence.seed * 1_000_003);
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}

export function findRoom({ rooms }: State, name: string): StoredRoom {
  const room = rooms.get(name);
  if (!room) throw notFound(`room ${name}`);
  return room;
}

export function isRunning({ startedAt, endsAt }: Pick<Session, "startedAt" | "endsAt">, now: number): boolean {
  return startedAt <= now && now < endsAt;
}

/** The running session of a room. Daily rejects commands to an empty room. */
export function requireSession(state: State, name: string, now: number): Session {
  findRoom(state, name);
  const session = state.sessions.findLast((each) => each.room === name && isRunning(each, now));
  if (!session) throw invalid(`room ${name} has no running session`);
  return session;
}

export function isInside({ joinedAt, leftAt }: Visit, now: number): boolean {
  return joinedAt <= now && now < leftAt;
}

/** The largest number of people at the same time. */
export function countAtOnce(visits: readonly Visit[], until = Infinity): number {
  const moments = visits.filter(({ joinedAt }) => joinedAt < until).map(({ joinedAt }) => joinedAt);
  return Math.max(0, ...moments.map((moment) => visits.filter((each) => isInside(each, moment)).length));
}
