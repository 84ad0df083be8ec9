import type { Route } from "./operation.ts";

/** A credential, or a function that returns the current one and is asked before each attempt. */
export type CredentialValue = string | ((context: CredentialContext) => string | Promise<string>);

/** What a credential function is told. */
export interface CredentialContext {
  /** `true` after the service refused the last one with 401: return a new one. */
  readonly refused: boolean;
  /** Aborted when the time for the attempt is over, or the caller aborts. */
  readonly signal: AbortSignal;
}

/** What can be set for a client and again for one call. */
export interface RequestOptions {
  /** Headers added to each request. A value of `undefined` removes one. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** How long one attempt may take, reading the body included, in milliseconds; of a streamed answer, until it begins. Default 60 000. */
  timeoutMs?: number | undefined;
  /** How long all attempts and the waits between them may take, in milliseconds; a streamed answer to its end, a list for each page. Default: no limit. */
  deadlineMs?: number | undefined;
  /** How often a failed request is sent again where that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one fails at once and says how long. Default 60 000. */
  maxRetryAfterMs?: number | undefined;
  /** The largest answer that is read, in bytes after decompression; a streamed one is not limited. Default 64 MiB. */
  maxResponseBytes?: number | undefined;
}

/** The options of one call. */
export interface CallOptions extends RequestOptions {
  /** Ends the call at once with an `AbortedError`, whether it is being sent, waits to be sent again, or streams its answer. */
  signal?: AbortSignal | undefined;
}

/** The options of a client, beside its credentials. */
export interface ClientOptions extends RequestOptions {
  /** Where the service is. Default: the provider's own address. */
  baseUrl?: string | undefined;
  /** The `fetch` to use. Default: the global one, looked up at each call. */
  fetch?: typeof fetch | undefined;
  /** Told of each attempt. Default: nobody. */
  logger?: Logger | undefined;
  /** Sees the data of every successful answer before the caller does, and may throw: `@meetwire/validate` makes one. Default: none. */
  onResponse?: ResponseHook | undefined;
  /** Corrections of operations whose documented route turned out to be wrong, by operation. */
  operations?: Readonly<Record<string, Route>> | undefined;
}

/** Sees an answer's data. What it throws, the call throws. */
export type ResponseHook = (answer: ResponseInfo) => void;

/** A successful answer, read. */
export interface ResponseInfo {
  readonly provider: string;
  readonly operation: string;
  readonly status: number;
  readonly data: unknown;
}

/** Receives one event for each attempt, when it has ended. Whether it fails makes no difference to the call. */
export type Logger = (event: LogEvent) => void | Promise<void>;

/** What happened in one attempt. No credential, no body, no query and no header is in it. */
export interface LogEvent {
  readonly provider: string;
  readonly operation: string;
  readonly method: string;
  /** The URL without its query. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** The answer's status, where there was one. */
  readonly status?: number | undefined;
  /** The name of the error, where the attempt failed. */
  readonly error?: string | undefined;
  /** How long the client waits before it tries again; absent where it does not. */
  readonly retryInMs?: number | undefined;
}
