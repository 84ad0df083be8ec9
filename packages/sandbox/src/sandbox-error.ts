/** What is wrong with one value of a request. */
export interface Problem {
  /** Where the value is: `body.attendees[0].id`, `query.limit`, `path.meetingId`. */
  readonly where: string;
  /** What is wrong with it: `must be an integer`. */
  readonly message: string;
}

export interface SandboxErrorOptions {
  /** The single problems, where the request breaks the spec. */
  readonly problems?: readonly Problem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The provider's own code for the failure, if it has codes. */
  readonly code?: number;
}

/** A failure that a service answers with. Each provider writes it in its own form. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
  /** The HTTP status, which a service may still change: Daily answers failures with 200. */
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;
  /** The provider's own code for the failure, if it has codes. */
  readonly code: number | undefined;

  constructor(status: number, message: string, { problems = [], headers = {}, code }: SandboxErrorOptions = {}) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.headers = headers;
    this.code = code;
  }
}
