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

/** All that the service remembers; what has an id, by it. All times are in milliseconds since 1970, where the service's own are not texts. */
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
  /** By language and id, since one id has a text in each language. */
  readonly systemMessages: Map<string, SystemMessage>;
  readonly messages: Map<string, StoredMessage>;
  readonly sessions: Map<string, StoredSession>;
  readonly visits: Map<string, StoredVisit>;
  readonly resources: Map<string, StoredResource>;
  readonly jsErrors: Map<string, StoredJsError>;
  readonly appointments: Map<string, Stored<Appointment>>;
  readonly recordings: Map<string, StoredRecording>;
  /** The log of what users did, the latest last. */
  readonly activities: StoredActivity[];
  /** When users were logged in, and when they were online. */
  readonly presences: StoredPresence[];
  chatVisible: boolean;
}

/** An entity as it is kept: it has its id. */
export type Stored<Entity> = Entity & { id: string };

/** A rule, which is on or off. How the service says which is not documented: `active` is a guess. */
export type Switched<Rule> = Stored<Rule> & { active: boolean };

export interface StoredCustomer extends Stored<Customer> {
  status: CustomerStatus;
  assignedTeam: string | undefined;
  readonly tags: string[];
  /** Who they are on the website, while they are there. */
  readonly visitorId: string | undefined;
  readonly createdAt: number;
}

export interface StoredUser extends Stored<User> {
  email: string;
}

/** Only its id is certain; the rest is a guess. */
export interface StoredRole {
  id: string;
  name: string;
}

export interface StoredMessage extends MessageSend {
  readonly id: string;
  readonly customerId: string;
  /** The user who wrote it; absent where the customer did. */
  readonly userId: string | undefined;
  readonly sentAt: number;
}

/** Only its id is certain; the rest is a guess, in the words of the searches. */
export interface StoredSession {
  readonly id: string;
  readonly visitorId: string;
  readonly externalId: string | undefined;
  readonly shareId: string;
  readonly userId: string;
  readonly tags: readonly string[];
  readonly startedAt: number;
  /** Absent while it goes on. */
  readonly endedAt: number | undefined;
}

export type StoredVisit = OfPage;

export interface StoredResource extends OfPage {
  readonly resourceName: string;
  readonly type: string;
  readonly statusCode: number;
  readonly durationMs: number;
}

export interface StoredJsError extends OfPage {
  readonly fileName: string;
  readonly message: string;
}

/** What was recorded on a page of the website. */
export interface OfPage {
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
  /** How many files it is split into. */
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
  /** Absent while it goes on. */
  readonly endedAt: number | undefined;
}

/** Whether a user is online now. */
export function isOnline({ presences }: State, userId: string): boolean {
  return presences.some((presence) => presence.kind === "online" && presence.userId === userId && presence.endedAt === undefined);
}
