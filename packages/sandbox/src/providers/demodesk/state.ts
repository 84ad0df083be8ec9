import type { Sequence } from "../sequence.ts";
import { createRandom } from "../sequence.ts";

/** All that the service remembers, by id. */
export interface State {
  readonly sequence: Sequence;
  readonly companies: Map<string, StoredCompany>;
  readonly users: Map<string, StoredUser>;
  /** In the order of their creation. */
  readonly meetings: Map<string, StoredMeeting>;
}

/** An account; a company from the moment it has a name. */
export interface StoredCompany {
  readonly id: string;
  name: string | undefined;
  countryCode: string;
  timeZone: string;
  /** Which meta its lists have: that with totals, or the newer one that only says whether another page follows. */
  readonly listMeta: "totals" | "hasNextPage";
}

export interface StoredUser {
  readonly id: string;
  readonly companyId: string;
  /** What the key is good for: the company, or this user alone. */
  readonly role: "admin" | "user";
  readonly apiKey: string;
  readonly groupId: string | undefined;
  email: string;
  firstName: string | null;
  lastName: string | null;
  locale: string;
}

/** A meeting. All times are in milliseconds since 1970. */
export interface StoredMeeting {
  readonly id: string;
  readonly token: string;
  readonly companyId: string;
  readonly userId: string;
  readonly bookerId: string;
  readonly createdVia: string;
  readonly createdAt: number;
  readonly participants: readonly StoredParticipant[];
  readonly playbook: Named | undefined;
  readonly eventType: Named | undefined;
  /** The recording that there is once the meeting has ended; absent where none is made. */
  readonly recording: StoredRecording | undefined;
  updatedAt: number;
  canceledAt: number | undefined;
  name: string;
  startsAt: number;
  /** In seconds, as on the wire. */
  duration: number;
  timeZone: string;
  locale: string;
  countryCode: string;
  setupPhone: string;
  urls: readonly string[];
}

export interface StoredParticipant {
  readonly id: string;
  readonly kind: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string;
  readonly company: string;
}

export interface StoredRecording {
  readonly id: string;
  readonly token: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An id as the service makes them: a number, rising, as text. */
export function nextId({ sequence }: State, above: number): string {
  return String(above + sequence.next());
}

/** A token as the service makes them: eight capital letters. */
export function nextToken({ sequence }: State): string {
  return pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8, sequence);
}

/** A text that looks random, of letters, digits, `-` and `_`. */
export function nextSecret({ sequence }: State, length: number): string {
  return pick("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length, sequence);
}

function pick(alphabet: string, length: number, sequence: Sequence): string {
  const random = createRandom(sequence.next());
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}
