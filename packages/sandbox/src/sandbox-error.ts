/** A mistake in one value of a request. */
export interface Problem {
  /** The path of the value: `body.attendees[0].id`, `query.limit`, `path.meetingId`. */
  readonly where: string;
  /** The mistake: `must be an integer`. */
  readonly message: string;
}

export interface SandboxErrorOptions {
  /** Each mistake, if the request breaks the spec. */
  readonly problems?: readonly Problem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The provider's own code for the failure, if it has codes. */
  readonly code?: number;
  /** The limit that was reached, for providers that describe it. */
  readonly limit?: ReachedLimit;
}

/** A rate limit that was reached. */
export interface ReachedLimit {
  /** The label of the calls that it counts. */
  readonly label: string;
  /** Whether it counts the calls of a day. */
  readonly isDaily: boolean;
  /** The limit of the window. */
  readonly allowed: number;
  /** The remaining part of the limit. */
  readonly left: number;
  /** When the next request is allowed, in milliseconds since 1970. */
  readonly freeAt: number;
  /** The time until then, in milliseconds. */
  readonly waitMs: number;
}

/** A failure that a provider reports. Each provider writes it in its own form. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
  /** The HTTP status. A provider may still change it: the early Daily API reports failures with 200. */
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;
  readonly code: number | undefined;
  readonly limit: ReachedLimit | undefined;

  constructor(status: number, message: string, { problems = [], headers = {}, code, limit }: SandboxErrorOptions = {}) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
    this.code = code;
    this.limit = limit;
  }
}
