import type { Fault } from "./fault.ts";
import type { ClientOptions, CredentialValue, Settings } from "./options.ts";

/** Writes a valid `Date` in the format of a field: `isoDate`, `unixTime` or `unixTimeMs`. */
export type DateFormat = (date: Date) => string | number;

/**
 * Writes a query parameter, such as `&a=1&a=2`: `commaQuery`, `deepQuery`, `filterQuery`, `jsonQuery`, `pipeQuery` or
 * `spaceQuery`. The default, `formQuery`, repeats it for each value of a list.
 */
export type QueryStyle = (name: string, value: unknown) => string;

/** How the fields of a form are written, by name: `deep`, `form` for an object as separate fields, a delimiter between values, or the media type of the field's part. */
export type FieldStyles = Readonly<Record<string, string>>;

/** Writes a request body; its dates are already written. `multipartBody`, `urlEncodedBody` or `rawBody`. */
export type BodyWriter = (body: unknown) => BodyInit;

/** Adds a credential to a request. Returns the URL if it changes. `basicCredential`, `cookieCredential` or `queryCredential`. */
export type CredentialWriter = (headers: Record<string, string>, name: string, value: string, url: string) => string | void;

/** Passes on a response's body as a stream that ends at the deadline or on abort: `streamedResponse`. `undefined` if the runtime has to read it. */
export type ResponseStream = (response: Response, kind: Operation["response"], limits: StreamLimits) => Promise<ReadableStream<Uint8Array> | undefined>;

/** The limits of a stream, and the details for its errors. */
export interface StreamLimits {
  readonly settings: Settings;
  /** When the stream ends at the latest, on the clock of `performance.now()`. */
  readonly deadline: number;
  readonly label: Label;
  readonly attempts: number;
  readonly redact: { message(text: string): string };
  /** Describes a connection that broke. */
  readonly broken: (cause: unknown) => Fault;
}

/** One operation of an API as data: the part of the spec that the runtime needs. */
export interface Operation {
  /** Default `GET`. */
  readonly method?: string;
  /** The path under the base URL, with `{parameters}`. */
  readonly path: string;
  /** The address of a server that only this operation has. */
  readonly server?: ServerAddress;
  /** By path parameter: the pattern it has to match, and a hint for the caller if it does not. */
  readonly patterns?: Readonly<Record<string, readonly [pattern: RegExp, hint: string]>>;
  /** How a path parameter is encoded, by name: `encodeSlashesTwice`. Default: percent-encoded once. */
  readonly encoders?: Readonly<Record<string, (text: string) => string>>;
  /** Writers of query parameters, by name. Default: a pair for each value. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Names of the parameters that go into headers. */
  readonly headers?: readonly string[];
  /** How a `Date` is written, by the name of the field that holds it. Default: ISO 8601. */
  readonly dates?: Readonly<Record<string, DateFormat>>;
  /** The request body's media type, or how it is found: `bytesType`. Empty if `fetch` sets it. Default `application/json`. */
  readonly bodyType?: string | ((body: unknown) => string);
  /** Default: as JSON. */
  readonly writeBody?: BodyWriter;
  /** How to read the response. Default: as JSON. `none` ignores the body. `any` and `mixed` go by its media type; `mixed` streams a body that is neither JSON nor text. */
  readonly response?: "text" | "none" | "any" | "mixed";
  /** Whether a successful response may have an empty body instead of JSON. The statuses 204 and 205 always may. */
  readonly mayBeEmpty?: boolean;
  /** Streams the body of a successful response. Default: the body is read. */
  readonly stream?: ResponseStream;
  /** The media type to ask for. Default `application/json`. */
  readonly accept?: string;
  /** Alternative sets of credentials, by option: one is needed. Empty: no credential. Default: the provider's. */
  readonly security?: Security | undefined;
  /** The secrets among the parameters of a call, such as a passcode: `secretsIn`. Errors and logs do not show them. */
  readonly secrets?: (params: Params) => readonly Secret[];
  /** Whether a POST or PATCH is idempotent. */
  readonly idempotent?: boolean;
  readonly pages?: Pagination;
  /** The limits that a call counts against. Default: those that the provider has for all operations, if any. */
  readonly limit?: RateLimit | readonly RateLimit[];
}

/** A secret of a request, and how it stands there. */
export interface Secret {
  /** The name of its header, parameter or field. */
  readonly name: string;
  /** The text before it, such as `Bearer `. */
  readonly prefix: string;
  readonly value: string;
  /** The strings that are as secret as the value. Default: only the value. */
  readonly forms?: ((value: string) => readonly string[]) | undefined;
}

/** A limit that a call counts against, by its label. `key` names a parameter whose values are counted apart. */
export type RateLimit = string | { readonly label: string; readonly cost?: number; readonly key?: string };

/** Finds the limits of a call; `undefined` if there are no limits. A call with a credential of its own has another account. */
export type FindLimit = (operation: Operation, params: Params, settings: Settings) => CallLimit | undefined;

/** Holds a call back until its limits allow it: `rateLimits`. */
export interface CallLimit {
  /**
   * Waits for a place before an attempt. Returns a fault, and takes no place, if the wait would be too long. Pass
   * the signal of an attempt that is under way to get another place, if it is too late for the first: quotas already count the call.
   */
  wait(settings: Settings, deadline: number, attempt?: AbortSignal): Promise<Fault | undefined>;
  /** Whether it is too late to use the place. */
  isLate(): boolean;
  /** Reads the limits from a response. `waitMs` is how long to wait, if the response's body says so. */
  learn(response: Response, waitMs?: number): void;
}

/** Gets and renews a credential: `oauthTokens`. */
export interface TokenFlows {
  /** The options that go together, in words. */
  readonly needs: readonly string[];
  /** The credential of a client; `undefined` if its options are not given. */
  create(provider: string, options: ClientOptions): CredentialValue | undefined;
}

/** How a list continues, as data: its start, how to request the next page, and when it ends. A cursor is plain JSON. */
export interface Pagination<Cursor = unknown> {
  /** Whether a value that the caller kept is a cursor. */
  isCursor(value: unknown): boolean;
  start(params: Params): Cursor;
  /** The parameters that ask for the page at a cursor. */
  apply(params: Params, cursor: Cursor): Params;
  /** The URL of the page at a cursor, if the provider gives URLs instead of parameters. `baseUrl` is the API's. */
  link?(cursor: Cursor, baseUrl: string): string | undefined;
  /** The items of a response, and the cursor of the next page; `undefined` at the end. */
  read(cursor: Cursor, params: Params, data: unknown, source: PageSource): PageStep<Cursor>;
}

/** The response that a page came in. */
export interface PageSource {
  readonly response: Response;
  /** The URL of its request, without credentials. */
  readonly url: string;
  /** The provider's credentials, which a cursor must not hold. */
  readonly credentials: readonly Credential[];
}

/** One response of a list. */
export interface PageStep<Cursor> {
  readonly items: readonly unknown[];
  readonly next?: Cursor | undefined;
}

/** Alternative sets of credentials, each of the options that go together. */
export type Security = readonly (readonly string[])[];

/** The place of a credential in a request. */
export interface Credential {
  /** The client option that holds it. */
  readonly option: string;
  /** The header, the cookie, or the query parameter. */
  readonly name: string;
  /** The text before it, such as `Bearer `. */
  readonly prefix?: string;
  /** Default: as a header. */
  readonly write?: CredentialWriter;
  /** The strings that are as secret as the credential: `basicForms`. Default: only the credential itself. */
  readonly forms?: (value: string) => readonly string[];
  /** The source of the credential if the client's options do not have it. */
  readonly flows?: TokenFlows;
  /** Whether an error's body means that the credential was refused. Default: only a 401 does. */
  readonly isRefused?: (body: unknown) => boolean;
}

/** The address of a server, or a function that builds it from the client's options. */
export type ServerAddress = string | ((options: object) => string);

/** Everything that distinguishes one provider's client from another's. */
export interface Provider {
  readonly name: string;
  readonly baseUrl: ServerAddress;
  /** By resource and verb: `operations.meetings.create` is the operation `meetings/create`. A dot nests resources: `"reports.chat"`. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly credentials: readonly Credential[];
  /** The sets of credentials, by option; an operation needs one of them. Default: all given credentials are sent. */
  readonly security?: Security;
  /** Whether the API can be used without a credential. */
  readonly anonymous?: boolean;
  /** Whether the data of a successful response reports a failure: `failureIn`. */
  readonly isFailure?: (data: unknown) => boolean;
  /** Chooses the credentials of a call, if an operation or the provider has `security`: `chooseCredentials`. */
  readonly chooseCredentials?: (security: Security, given: Readonly<Record<string, unknown>>) => readonly string[];
  /** Finds how long to wait after a failure without `Retry-After`, in milliseconds: `waitInBody` or `waitForNextDay`. */
  readonly findWait?: (response: Response, body: unknown) => number | undefined;
  /** Keeps to the documented limits: `rateLimits`. */
  readonly limits?: (provider: string, options: ClientOptions) => FindLimit | undefined;
}

/** The name of a call, in errors and for hooks. */
export interface Label {
  readonly provider: string;
  readonly operation: string;
}

/** An operation with its name. */
export interface LabelledOperation extends Operation {
  readonly label: Label;
}

/** The parameters of a call: path and query parameters flat, the body as `body`. */
export type Params = Readonly<Record<string, unknown>>;
