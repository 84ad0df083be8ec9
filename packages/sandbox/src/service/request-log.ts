/** A request that the sandbox received, with its response. */
export interface ReceivedRequest {
  /** 1 for the first request since the start or the last reset, then 2, 3, … */
  readonly id: number;
  /** When it arrived, in milliseconds since 1970 by the sandbox's clock. */
  readonly time: number;
  readonly provider: string;
  /** The `operationId`; `undefined` if no operation has this path. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The path below the provider's base URL. */
  readonly path: string;
  /** The query string with its `?`, or an empty string. Credentials in it are replaced by `***`. */
  readonly query: string;
  /** The body: parsed if it is JSON, else a string. */
  readonly body: unknown;
  /** The status of the response; `undefined` until it is sent, or if the connection was dropped. */
  readonly status: number | undefined;
  /** The body of the response: parsed if it is JSON, else a string. */
  readonly response: unknown;
  /** How long the response took, in milliseconds. */
  readonly ms: number | undefined;
  /** Why the request was rejected. */
  readonly reason: string | undefined;
  /** The parts of the operation that are inferred, such as `path` or `response`. */
  readonly inferred: readonly string[];
  /** Other remarks, such as an unknown field that was accepted. */
  readonly notes: readonly string[];
  /** The error, if the sandbox itself failed. */
  readonly problem: string | undefined;
}

/** A log entry whose details are filled in while the request is handled. */
export type LogEntry = { -readonly [Key in keyof ReceivedRequest]: ReceivedRequest[Key] } & { notes: string[] };

/** A request as it arrived, for a recording. */
export interface RawCall {
  readonly request: Request;
  readonly text: string;
  /** Whether the sandbox accepted the credentials. If not, they may be real credentials, sent by mistake. */
  accepted: boolean;
}

export type RequestListener = (request: ReceivedRequest) => void;

const MAX_REQUESTS = 1000;

/** The last requests, the newest at the end. */
export class RequestLog {
  readonly requests: ReceivedRequest[] = [];
  readonly #listeners = new Set<RequestListener>();
  readonly #calls = new WeakMap<ReceivedRequest, RawCall>();
  #lastId = 0;

  /** Adds a request. The caller completes the entry and then calls `finish`. */
  add(request: Pick<ReceivedRequest, "time" | "provider" | "method" | "path" | "query">): LogEntry {
    const entry: LogEntry = {
      id: ++this.#lastId,
      ...request,
      operation: undefined,
      body: undefined,
      status: undefined,
      response: undefined,
      ms: undefined,
      reason: undefined,
      inferred: [],
      notes: [],
      problem: undefined,
    };
    this.requests.push(entry);
    if (this.requests.length > MAX_REQUESTS) this.requests.shift();
    return entry;
  }

  /** Keeps the request of an entry as it arrived. */
  keep(entry: ReceivedRequest, call: RawCall): void {
    this.#calls.set(entry, call);
  }

  /** The request of an entry as it arrived, if its body was read. */
  callOf(entry: ReceivedRequest): RawCall | undefined {
    return this.#calls.get(entry);
  }

  /** Notifies the listeners that a request is complete. */
  finish(entry: ReceivedRequest): void {
    for (const listener of this.#listeners) listener(entry);
  }

  /** Calls a function for each complete request. Returns a function that stops it. */
  subscribe(listener: RequestListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  clear(): void {
    this.requests.length = 0;
    this.#lastId = 0;
  }
}
