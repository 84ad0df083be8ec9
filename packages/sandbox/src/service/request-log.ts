/** A request that the sandbox received. */
export interface ReceivedRequest {
  readonly provider: string;
  /** The `operationId`; absent where no operation is at that path. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The path below the service's base URL. */
  readonly path: string;
  /** The status that was answered; absent while it is not answered, and where the connection was dropped. */
  readonly status: number | undefined;
  /** What the sandbox itself did wrong, where it did. */
  readonly problem?: string;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const MAX_REQUESTS = 1000;

/** The requests received last, the newest at the end. */
export class RequestLog {
  readonly requests: ReceivedRequest[] = [];

  /** Adds a request. What is known of it only later is set on the entry that this returns. */
  add(request: Pick<ReceivedRequest, "provider" | "method" | "path">): Mutable<ReceivedRequest> {
    const entry = { ...request, operation: undefined, status: undefined };
    this.requests.push(entry);
    if (this.requests.length > MAX_REQUESTS) this.requests.shift();
    return entry;
  }

  clear(): void {
    this.requests.length = 0;
  }
}
