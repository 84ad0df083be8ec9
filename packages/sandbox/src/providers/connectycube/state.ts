import type { HostUser, Meeting, Recording } from "@meetwire/connectycube";
import type { Sequence } from "../sequence.ts";

/** The stored data of ConnectyCube. */
export interface State {
  readonly sequence: Sequence;
  readonly users: readonly HostUser[];
  /** Sessions by token. */
  readonly sessions: Map<string, Session>;
  /** Meetings by id, in the order of their creation. */
  readonly meetings: Map<string, Meeting>;
  readonly recordings: StoredRecording[];
  /** The start of each running recording, in seconds since 1970, by the meeting's id. */
  readonly recordingSince: Map<string, number>;
}

interface Session {
  readonly userId: number;
  /** In milliseconds since 1970. */
  lastUsedAt: number;
  /** The sessions of the seed do not expire, so a token in a configuration keeps working. */
  readonly lasting: boolean;
}

/** A recording without its link, because each response creates a new link. */
export type StoredRecording = Omit<Recording, "download_url"> & { readonly file_uid: string };

/** A time in the form of newer responses, without milliseconds. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
