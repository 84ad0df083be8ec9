import type {
  Appointment,
  Customer,
  CustomerStatus,
  MessageSend,
  OpeningHours,
  RoutingRule,
  SlaRule,
  SystemMessage,
  Team,
  User,
  Watchdog,
} from "@meetwire/teamviewer-engage";
import type { Sequence } from "../sequence.ts";

/** The stored data of Engage, by id. Times are in milliseconds since 1970, unless Engage writes them as strings. */
export interface State {
  readonly sequence: Sequence;
  readonly customers: Map<string, StoredCustomer>;
  readonly users: Map<string, StoredUser>;
  readonly teams: Map<string, Stored<Team>>;
  readonly roles: Map<string, StoredRole>;
  readonly routingRules: Map<string, Switched<RoutingRule>>;
  readonly slaRules: Map<string, Switched<SlaRule>>;
  readonly watchdogs: Map<string, Stored<Watchdog>>;
  readonly openingHours: Map<string, Stored<OpeningHours>>;
  /** By language and id, because one id has a text in each language. */
  readonly systemMessages: Map<string, SystemMessage>;
  readonly messages: Map<string, StoredMessage>;
  readonly sessions: Map<string, StoredSession>;
  readonly visits: Map<string, StoredVisit>;
  readonly resources: Map<string, StoredResource>;
  readonly jsErrors: Map<string, StoredJsError>;
  readonly appointments: Map<string, Stored<Appointment>>;
  readonly recordings: Map<string, StoredRecording>;
  /** The log of the users' activities, the latest last. */
  readonly activities: StoredActivity[];
  /** When users were logged in, and when they were online. */
  readonly presences: StoredPresence[];
  chatVisible: boolean;
}

/** A stored object, which always has an id. */
export type Stored<Entity> = Entity & { id: string };

/** A rule that is active or not. `active` is inferred: Engage does not document how it reports this. */
export type Switched<Rule> = Stored<Rule> & { active: boolean };

export interface StoredCustomer extends Stored<Customer> {
  status: CustomerStatus;
  assignedTeam: string | undefined;
  readonly tags: string[];
  /** Their id on the website, while they are there. */
  readonly visitorId: string | undefined;
  readonly createdAt: number;
}

export interface StoredUser extends Stored<User> {
  email: string;
}

/** Only the id is certain. The rest is inferred. */
export interface StoredRole {
  id: string;
  name: string;
}

export interface StoredMessage extends MessageSend {
  readonly id: string;
  readonly customerId: string;
  /** The user who wrote it; `undefined` if the customer did. */
  readonly userId: string | undefined;
  readonly sentAt: number;
}

/** Only the id is certain. The rest is inferred, with the names that the searches use. */
export interface StoredSession {
  readonly id: string;
  readonly visitorId: string;
  readonly externalId: string | undefined;
  readonly shareId: string;
  readonly userId: string;
  readonly tags: readonly string[];
  readonly startedAt: number;
  /** `undefined` while it is open. */
  readonly endedAt: number | undefined;
}

export type StoredVisit = PageItem;

export interface StoredResource extends PageItem {
  readonly resourceName: string;
  readonly type: string;
  readonly statusCode: number;
  readonly durationMs: number;
}

export interface StoredJsError extends PageItem {
  readonly fileName: string;
  readonly message: string;
}

/** An item that was recorded on a page of the website. */
export interface PageItem {
  readonly id: string;
  readonly sessionId: string;
  readonly visitId: string;
  readonly visitorId: string;
  readonly externalId: string | undefined;
  readonly tags: readonly string[];
  readonly path: string;
  readonly url: string;
  readonly at: number;
}

export interface StoredRecording {
  readonly id: string;
  readonly customerId: string;
  readonly userId: string;
  readonly startedAt: number;
  readonly durationMs: number;
  /** The number of files. */
  readonly channels: number;
}

export type StoredActivity = { readonly at: number } & (
  | { readonly kind: "call"; readonly callId: string; readonly customerId: string }
  | { readonly kind: "liveChat"; readonly customerId: string }
  | { readonly kind: "status"; readonly customerId: string; readonly status: CustomerStatus; readonly messageId: string | undefined }
  | { readonly kind: "liveView"; readonly sessionId: string }
);

export interface StoredPresence {
  readonly userId: string;
  readonly kind: "login" | "online";
  readonly startedAt: number;
  /** `undefined` while it is open. */
  readonly endedAt: number | undefined;
}

/** Whether a user is online now. */
export function isOnline({ presences }: State, userId: string): boolean {
  return presences.some((presence) => presence.kind === "online" && presence.userId === userId && presence.endedAt === undefined);
}
