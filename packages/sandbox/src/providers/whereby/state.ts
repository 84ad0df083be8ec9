import type { RoleName } from "@meetwire/whereby";
import { SandboxError } from "../../sandbox-error.ts";
import type { Sequence } from "../sequence.ts";

/**
 * Everything that the provider remembers. Times are milliseconds since 1970. Sessions are planned when a meeting is
 * created, so records can be in the future: every response shows only past ones.
 */
export interface State {
  readonly sequence: Sequence;
  /** By id. Deleted meetings are kept, because their sessions are. */
  readonly meetings: Map<string, StoredMeeting>;
  readonly sessions: StoredSession[];
  readonly recordings: Map<string, StoredRecording>;
  readonly transcriptions: Map<string, StoredTranscription>;
  readonly summaries: Map<string, StoredSummary>;
  /** The themes of rooms, by room name. */
  readonly looks: Map<string, Record<string, unknown>>;
  /** The created links to files, by their signature. */
  readonly links: Map<string, { readonly file: string; readonly expiresAt: number }>;
}

export interface StoredMeeting {
  readonly id: string;
  /** With its leading `/`. */
  readonly roomName: string;
  readonly createdAt: number;
  readonly endsAt: number;
  readonly isLocked: boolean;
  readonly hostKey: string;
  readonly viewerKey: string;
  /** Whether responses have both links even if `fields` does not ask for them. */
  readonly showsLinks: boolean;
  deletedAt: number | undefined;
}

export interface StoredSession {
  readonly id: string;
  readonly meetingId: string;
  readonly roomName: string;
  readonly startedAt: number;
  endedAt: number;
  readonly visits: StoredVisit[];
  readonly rating: number | null;
}

export interface StoredVisit {
  readonly participantId: string;
  readonly deviceId: string;
  readonly userId: string;
  readonly name: string;
  readonly externalId: string;
  readonly role: RoleName;
  /** When the person knocked, at a locked room. */
  readonly knockedAt: number | undefined;
  readonly joinedAt: number;
  leftAt: number;
}

/** A file in Whereby's storage, or in a bucket of the organization. */
interface StoredFile {
  readonly id: string;
  readonly sessionId: string;
  readonly filename: string;
  readonly isHosted: boolean;
  /** When a deletion takes effect. Bulk deletions work later. */
  deletedAt: number | undefined;
}

export interface StoredRecording extends StoredFile {
  readonly startedAt: number;
  endedAt: number;
  /** When the file is ready. */
  readyAt: number;
}

export interface StoredTranscription extends StoredFile {
  readonly createdAt: number;
  readonly type: "LIVE_TRANSCRIPTION" | "RECORDING_TRANSCRIPTION";
  readonly recordingId: string | undefined;
  readyAt: number;
  /** The reason, if it fails. */
  readonly error: string | undefined;
}

export interface StoredSummary {
  readonly id: string;
  readonly transcriptionId: string;
  readonly template: string;
  readonly createdAt: number;
  deletedAt: number | undefined;
}

/** How long after a session its files are ready. */
export const FILE_DELAY_MS = 120_000;

/** The time that a bulk deletion takes. */
export const BULK_DELAY_MS = 5_000;

export function notFound(what: string): SandboxError {
  return new SandboxError(404, `The ${what} does not exist`);
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** Whether something that can be deleted exists at a time. */
export function exists({ deletedAt }: { readonly deletedAt: number | undefined }, now: number): boolean {
  return deletedAt === undefined || deletedAt > now;
}

/** A string that looks random, but is always the same for the same input. */
export function nextText({ sequence }: Pick<State, "sequence">, length: number, alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"): string {
  const random = sequence.random();
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}
