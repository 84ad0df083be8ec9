/** A credential, or a function that returns the current one. The function is called before each attempt. */
export type CredentialValue = string | ((context: CredentialContext) => string | Promise<string>);

/** The input of a credential function. */
export interface CredentialContext {
  /** `true` if the provider refused the current credential with 401: return a new one. Calls that were refused at the same time share one such request. */
  readonly refused: boolean;
  /** The credential that the provider refused, if it did. */
  readonly refusedValue?: string | undefined;
  /** Aborted when the time for the attempt is over, or when the caller aborts. */
  readonly signal: AbortSignal;
}

/** Options that a client takes, and that each call can override. */
export interface RequestOptions {
  /** Headers added to each request. A value of `undefined` removes one. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** How long one attempt may take, in milliseconds. Includes reading the body; for a streamed response, only its start. Default 60 000. */
  timeoutMs?: number | undefined;
  /** How long all attempts and the waits between them may take, in milliseconds. Includes a streamed response to its end; for a list, it holds for each page. Default: no limit. */
  deadlineMs?: number | undefined;
  /** How often a failed request is retried if that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** The longest `Retry-After` to wait for, in milliseconds. If the provider asks for more, the call fails at once and the error says how long. Default 60 000. */
  maxRetryAfterMs?: number | undefined;
  /** The largest response to read, in bytes after decompression. Does not limit streamed responses. Default 64 MiB. */
  maxResponseBytes?: number | undefined;
}

/** The options of one call. */
export interface CallOptions extends RequestOptions {
  /** Ends the call at once with an `AbortedError`: while it is sent, waits for a retry, or streams its response. */
  signal?: AbortSignal | undefined;
  /** The media type to ask for, if the operation's response may be one of several. Default: all of them. */
  accept?: string | undefined;
}

/** The options of a call whose response is a list. */
export interface PageOptions extends CallOptions {
  /** A page's `next`: the list goes on after that page. */
  resumeFrom?: string | undefined;
}

/**
 * The route of an operation, for callers who correct it. Set `response: "none"` if the provider turns out to send no
 * JSON. Properties that are left out stay as documented.
 */
export interface Route {
  readonly method?: string;
  readonly path?: string;
  readonly response?: "text" | "none";
}

/** The options of a client, without its credentials. */
export interface ClientOptions extends RequestOptions {
  /** The API's address. Default: the provider's own. */
  baseUrl?: string | undefined;
  /** The `fetch` to use. Default: the global one, looked up at each call. */
  fetch?: typeof fetch | undefined;
  /** Called after each attempt. */
  logger?: Logger | undefined;
  /**
   * Called with the data of every successful response, before the caller gets it. If it throws, the call fails with a
   * `ResponseHookError`: the request is not sent again, `outcome` is `done`, and `data` has the data. Default: no hook.
   */
  onResponse?: ResponseHook | undefined;
  /** Corrects operations if their documented route turns out to be wrong, by operation. */
  operations?: Readonly<Record<string, Route>> | undefined;
}

/** The options of a client, overridden by those of a call. The object has no prototype, so that a polluted prototype adds nothing. */
export type Settings = ClientOptions & CallOptions;

/** Called with each successful response. The call waits for the promise that it may return, and fails if it throws or rejects. */
export type ResponseHook = (response: ResponseInfo) => unknown;

/** A successful response whose body was read. */
export interface ResponseInfo {
  readonly provider: string;
  readonly operation: string;
  readonly status: number;
  readonly data: unknown;
  /** The response itself, with its body already read. */
  readonly response?: Response | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
}

/** Gets an event at the end of each attempt. If the logger fails, the call goes on. */
export type Logger = (event: LogEvent) => void | Promise<void>;

/** A report about one attempt. It holds no credential, body, query or header. */
export interface LogEvent {
  readonly provider: string;
  readonly operation: string;
  readonly method: string;
  /** The URL without its query. */
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  /** The response's status, if there was a response. */
  readonly status?: number | undefined;
  /** The name of the error, if the attempt failed. */
  readonly error?: string | undefined;
  /** How long the client waits before it retries, in milliseconds; absent if it does not. */
  readonly retryInMs?: number | undefined;
}
