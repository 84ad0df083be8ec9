import type { Credentials } from "../contract/credentials.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import type { Operation } from "../contract/operations.ts";
import type { DecodedRequest } from "../contract/request.ts";
import type { SandboxError } from "../sandbox-error.ts";
import type { HandlerResponse } from "../service/handler-response.ts";

/**
 * How one service behaves. `State` is all that it remembers, `User` is who calls, and `ClientCredentials` are the
 * options that its client takes.
 */
export interface SandboxProvider<State, User, ClientCredentials> {
  /** As in the URL and the package's name: `connectycube`. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** Who can call. The first one is the one that newcomers are given. */
  readonly accounts: readonly [Account<ClientCredentials>, ...Account<ClientCredentials>[]];
  /** A path to read with the first account, shown as a first thing to try. */
  readonly firstPath: string;
  /** Values of required parameters that lead to something, by name, for the interactive reference. */
  readonly examples: Readonly<Record<string, string>>;
  /** The state at the start, the same each time for the same time. */
  seed(now: number): State;
  /** Says who calls, or throws a 401. `credentials` has those of the operation's security schemes that came along. */
  authenticate(credentials: Credentials, context: AuthenticationContext<State>): User;
  /** What each operation does, by `operationId`. */
  readonly handlers: Readonly<Record<string, Handler<State, User>>>;
  /** What the service has beside its spec, by method and path (`POST /session`). Nothing of it is checked. */
  readonly routes?: Readonly<Record<string, RouteHandler<State>>>;
  /** Builds the payload of each webhook, by its name in the document. */
  readonly webhooks?: Readonly<Record<string, WebhookBuilder<State>>>;
  /** The path that a path stands for, where a service answers under more than its documented ones. */
  normalizePath?(path: string): string;
  /** Writes a failure in the service's own form. */
  writeError(error: SandboxError): ErrorResponse;
}

export interface Account<ClientCredentials> {
  /** A short name: `host`. */
  readonly name: string;
  /** Who this is and what can be done with it, in a sentence. */
  readonly description: string;
  /** To be given to the client. */
  readonly credentials: ClientCredentials;
  /** The headers that carry them, for `curl`. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface AuthenticationContext<State> {
  readonly state: State;
  readonly operation: Operation;
  readonly now: number;
}

/** What a handler is given beside its input. */
interface HandlerContext<State, User> {
  readonly state: State;
  readonly user: User;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** Where the service is, such as `http://sandbox.meetwire.test/connectycube`. */
  readonly baseUrl: string;
}

/** What a handler is given. `Given` is its part of the input, which has been checked against the spec by then. */
export type HandlerInput<State, User, Given = unknown> = HandlerContext<State, User> & DecodedRequest & Given;

/** Returns the data of the answer, or an {@link HandlerResponse} where more than data is to be said; throws a `SandboxError` to fail. */
export type Handler<State, User> = Bivariant<HandlerInput<State, User>, unknown>;

/** What a route beside the spec is given. */
export interface RouteContext<State> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly state: State;
  readonly now: number;
}

export type RouteHandler<State> = (context: RouteContext<State>) => HandlerResponse | Response | Promise<HandlerResponse | Response>;

export interface WebhookContext<State> {
  readonly state: State;
  readonly now: number;
  readonly baseUrl: string;
  /** The id of what the webhook is about; where it is absent, the provider chooses. */
  readonly about: string | undefined;
}

export type WebhookBuilder<State> = (context: WebhookContext<State>) => unknown;

export interface ErrorResponse {
  readonly status: number;
  /** Sent as JSON, unless `contentType` says otherwise. */
  readonly body: unknown;
  readonly contentType?: string;
}

/** A function whose parameter may be declared narrower than it is called with: TypeScript checks methods so. */
type Bivariant<Parameter, Result> = { method(parameter: Parameter): Result }["method"];
