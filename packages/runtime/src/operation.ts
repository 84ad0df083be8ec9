import type { Pagination } from "./paging/pagination.ts";
import type { streamedResponse } from "./send/stream.ts";

/** Writes a valid `Date` as a field takes it: `isoDate`, `unixTime` or `unixTimeMs`. */
export type DateFormat = (date: Date) => string | number;

/** How a query parameter is written where it is not repeated for each value, which is the default. */
export type QueryStyle = "deep" | "json" | "," | " " | "|";

/** Writes a request body whose dates are written: `multipartBody`, `urlEncodedBody` or `rawBody`. */
export type BodyWriter = (body: unknown) => BodyInit;

/** Puts a credential on a request, and returns the URL where that changes: `basicCredential` or `queryCredential`. */
export type CredentialWriter = (headers: Record<string, string>, name: string, value: string, url: string) => string | void;

/** Guards the body of an answer that the caller reads: `streamedResponse`. */
export type ResponseStream = typeof streamedResponse;

/** One operation of an API, as data: what the generator knows of it and the runtime needs. */
export interface Operation {
  /** Default `GET`. */
  readonly method?: string;
  /** The path under the base URL, with `{parameters}`. */
  readonly path: string;
  /** What a path parameter has to match, and what to say where it does not, by its name. */
  readonly patterns?: Readonly<Record<string, readonly [pattern: RegExp, hint: string]>>;
  /** Styles of query parameters, by name. Default: a pair for each value. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Names of the parameters that go into headers. */
  readonly headers?: readonly string[];
  /** What a `Date` becomes, by the name of the field that holds it. Default: ISO 8601. */
  readonly dates?: Readonly<Record<string, DateFormat>>;
  /** The request body's media type, empty where `fetch` knows it. Default `application/json`. */
  readonly bodyType?: string;
  /** Default: as JSON. */
  readonly writeBody?: BodyWriter;
  /** How the answer is read. Default: as JSON. `none` promises nothing, and is not read. */
  readonly response?: "text" | "none";
  /** How a successful answer is handed over without reading it. Default: it is read. */
  readonly stream?: ResponseStream;
  /** The media type to ask for. Default `application/json`. */
  readonly accept?: string;
  /** A POST or PATCH that is safe to repeat. */
  readonly idempotent?: boolean;
  readonly pages?: Pagination;
}

/**
 * The route of an operation, for callers who correct it: with `response: "none"` where the service turns out to answer
 * nothing. What is left out stays as it is documented.
 */
export type Route = Partial<Pick<Operation, "method" | "path" | "response">>;

/** Where a credential goes in a request. */
export interface Credential {
  /** The client option that holds it. */
  readonly option: string;
  /** The header, or the query parameter. */
  readonly name: string;
  /** What stands before it, such as `Bearer `. */
  readonly prefix?: string;
  /** Default: as a header. */
  readonly write?: CredentialWriter;
}

/** All that sets one provider's client apart from another's. */
export interface Provider {
  readonly name: string;
  readonly baseUrl: string;
  /** By resource and verb: `operations.meetings.create` is the operation `meetings/create`. A resource may be in another: `"reports.chat"`. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly credentials: readonly Credential[];
  /** Whether the API can be used without a credential. */
  readonly anonymous?: boolean;
  /** The property that marks a failure under HTTP 200. */
  readonly errorInBody?: string;
}

/** What a call is named by, in errors and to hooks. */
export interface Label {
  readonly provider: string;
  readonly operation: string;
}

/** An operation that knows what it is called. */
export interface LabelledOperation extends Operation {
  readonly label: Label;
}

/** The parameters of a call: path and query parameters flat, the body as `body`. */
export type Params = Readonly<Record<string, unknown>>;
