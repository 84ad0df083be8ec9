import type { Sequence } from "../sequence.ts";

/** The stored data of Demodesk, by id. */
export interface State {
  readonly sequence: Sequence;
  readonly companies: Map<string, StoredCompany>;
  readonly users: Map<string, StoredUser>;
  /** In the order of their creation. */
  readonly meetings: Map<string, StoredMeeting>;
}

/** An account. It becomes a company when it gets a name. */
export interface StoredCompany {
  readonly id: string;
  name: string | undefined;
  countryCode: string;
  timeZone: string;
  /** The shape of `meta` in lists: with totals, or the newer one with `hasNextPage`. */
  readonly listMeta: "totals" | "hasNextPage";
}

export interface StoredUser {
  readonly id: string;
  readonly companyId: string;
  /** The scope of the key: the company, or only this user. */
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
  /** The recording that is ready after the meeting; `undefined` if the meeting is not recorded. */
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

/** An id in Demodesk's form: a rising number as a string. */
export function nextId({ sequence }: State, above: number): string {
  return String(above + sequence.next());
}

/** A token in Demodesk's form: eight capital letters. */
export function nextToken({ sequence }: State): string {
  return pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8, sequence);
}

/** A random string of letters, digits, `-` and `_`. */
export function nextSecret({ sequence }: State, length: number): string {
  return pick("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", length, sequence);
}

function pick(alphabet: string, length: number, sequence: Sequence): string {
  const random = sequence.random();
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");
}
