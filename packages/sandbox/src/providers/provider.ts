import type { Credentials } from "../contract/credentials.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import type { Operation } from "../contract/operations.ts";
import type { DecodedRequest } from "../contract/request.ts";
import type { SandboxError } from "../sandbox-error.ts";
import type { HandlerResponse } from "../service/handler-response.ts";

/**
 * How one provider behaves. To add a provider, export one from a file in this folder; `npm run generate` lists it.
 *
 * `State` is the stored data, `User` is the caller, and `ClientCredentials` are the options of the client. The
 * state must consist of JSON values, `Map` and `Sequence`, so it can be saved.
 */
export interface SandboxProvider<State, User, ClientCredentials> {
  /** The name in URLs and of the package: `connectycube`. */
  readonly name: string;
  /** The spec. It decides routes, checks, rate limits (`x-rate-limits`) and webhook signatures (`x-webhook-signature`). */
  readonly document: OpenApiDocument;
  /** The accounts of the seed. The first is the default. */
  readonly accounts: readonly [Account<ClientCredentials>, ...Account<ClientCredentials>[]];
  /**
   * Names in front of the sandbox's host at which the provider can be reached too, such as `files` for
   * `http://files.sandbox.meetwire.test`. Default: none.
   */
  readonly extraHosts?: readonly string[];
  /** A path that the first account can read, as a first example. */
  readonly firstPath: string;
  /**
   * Values for parameters that exist in the seed, for the interactive reference: by name (`meetingId`), or by operation
   * and name (`meetings/update meetingId`).
   */
  readonly examples: Readonly<Record<string, string>>;
  /** For each operation that the first account may not call, the name of the account to use in the interactive reference. */
  readonly operationAccounts?: Readonly<Record<string, string>>;
  /** The initial state. It is the same for the same time and the same `seed`, and has the ids of the spec's examples. */
  seed(now: number, seed: number): State;
  /** Returns the caller, or throws a 401. `credentials` are for the operation's security schemes. */
  authenticate(credentials: Credentials, context: AuthenticationContext<State>): User;
  /** The operations, by `operationId`. */
  readonly handlers: Readonly<Record<string, Handler<State, User>>>;
  /** Routes that the provider has but the spec does not, by method and path (`POST /session`). They are not checked. */
  readonly routes?: Readonly<Record<string, RouteHandler<State>>>;
  /** Builds the payload of each webhook, by its name in the spec. */
  readonly webhooks?: Readonly<Record<string, WebhookBuilder<State>>>;
  /** When a failed delivery is repeated, as delays in milliseconds. Default: never, because no retry is documented. */
  readonly webhookRetries?: readonly number[];
  /** The receivers that clients set up through the provider's own API. They get webhooks besides the sandbox's subscriptions. */
  endpoints?(state: State): readonly Endpoint[];
  /** Notes how an attempt to deliver to one of the `endpoints` ended. */
  noteDelivery?(note: DeliveryNote<State>): void;
  /** The events in a time range that no request caused, such as the end of a meeting. */
  dueEvents?(context: DueEventsContext<State>): readonly { readonly event: string; readonly about: string }[];
  /** The meetings for the calendar of the sandbox's page. */
  meetings?(context: Pick<WebhookContext<State>, "state" | "now" | "baseUrl">): readonly CalendarEntry[];
  /** Maps an alternative path to the documented one. */
  normalizePath?(path: string): string;
  /** Writes a failure in the provider's form. */
  writeError(error: SandboxError): ErrorResponse;
}

/** A receiver of webhooks in a provider's state. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  /** The secret for signatures. */
  readonly secret?: string | undefined;
  /** Headers besides the signature's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** When a failed delivery is repeated, as delays in milliseconds. Default: the provider's delays. */
  readonly retries?: readonly number[] | undefined;
}

export interface DeliveryNote<State> {
  readonly state: State;
  readonly now: number;
  /** The `id` of the endpoint. */
  readonly endpoint: string;
  readonly succeeded: boolean;
}

export interface Account<ClientCredentials> {
  /** A short name: `host`. */
  readonly name: string;
  /** The account's owner and permissions, in a sentence. */
  readonly description: string;
  /** The options for the client. */
  readonly credentials: ClientCredentials;
  /** The headers that carry the credentials, for `curl`. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface AuthenticationContext<State> {
  readonly state: State;
  readonly operation: Operation;
  readonly now: number;
}

interface HandlerContext<State, User> {
  readonly state: State;
  readonly user: User;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** The address of the provider, such as `http://sandbox.meetwire.test/connectycube`. */
  readonly baseUrl: string;
  /** Sends a webhook after the response, if there is a subscriber. `about` is the id of its object. */
  emit(event: string, about?: string): void;
  /** Adds a remark to the request log. */
  note(remark: string): void;
  /** Posts JSON to a URL now, as a provider tests a new endpoint. Returns whether it responded with 200. */
  probe(url: string, body: unknown): Promise<boolean>;
}

/** The input of a handler. `Given` narrows the decoded request, which has been checked against the spec. */
export type HandlerInput<State, User, Given = unknown> = HandlerContext<State, User> & DecodedRequest & Given;

/** Returns the data of the response, or a {@link HandlerResponse} for more than data. Throws a `SandboxError` to fail. */
export type Handler<State, User> = Bivariant<HandlerInput<State, User>, unknown>;

/** The input of an extra route. */
export interface RouteContext<State> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly state: State;
  readonly now: number;
  /** The address of the provider. */
  readonly baseUrl: string;
  /** Sends a webhook after the response. */
  emit(event: string, about?: string): void;
}

export type RouteHandler<State> = (context: RouteContext<State>) => HandlerResponse | Promise<HandlerResponse>;

export interface WebhookContext<State> {
  readonly state: State;
  readonly now: number;
  readonly baseUrl: string;
  /** The id of the webhook's object. If it is missing, the provider chooses the one that changed last. */
  readonly about: string | undefined;
}

export type WebhookBuilder<State> = (context: WebhookContext<State>) => unknown;

export interface DueEventsContext<State> {
  readonly state: State;
  /** After this time, in milliseconds since 1970. */
  readonly from: number;
  /** Until this time. */
  readonly to: number;
  readonly baseUrl: string;
}

/** A meeting in the calendar of the sandbox's page. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  /** In milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** A word for its state, such as `canceled`. */
  readonly status?: string | undefined;
  /** The people in it, for the details. */
  readonly people?: readonly string[];
}

export interface ErrorResponse {
  readonly status: number;
  /** Sent as JSON, unless `contentType` says otherwise. */
  readonly body: unknown;
  readonly contentType?: string;
  /** Headers besides the error's. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A function that may declare a narrower parameter than its caller passes. TypeScript checks methods this way. */
type Bivariant<Parameter, Result> = { method(parameter: Parameter): Result }["method"];
