import type { HostUser, Meeting, Recording } from "@meetwire/connectycube";
import type { Sequence } from "../sequence.ts";

/** All that the service remembers. */
export interface State {
  readonly sequence: Sequence;
  readonly users: readonly HostUser[];
  /** Sessions by token. */
  readonly sessions: Map<string, Session>;
  /** Meetings by id, in the order of their creation. */
  readonly meetings: Map<string, Meeting>;
  readonly recordings: StoredRecording[];
  /** Since when a meeting is being recorded, in seconds since 1970, by the meeting's id. */
  readonly recordingSince: Map<string, number>;
}

interface Session {
  readonly userId: number;
  /** In milliseconds since 1970. */
  lastUsedAt: number;
  /** The sessions of the seed do not expire, so that a key in somebody's settings stays good. */
  readonly lasting: boolean;
}

/** A recording as it is kept: its link is made anew for each answer. */
export type StoredRecording = Omit<Recording, "download_url"> & { readonly file_uid: string };

/** A time as the newer answers of the service have it: without milliseconds. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
