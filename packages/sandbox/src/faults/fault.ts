/** A fault to be met by requests: what goes wrong, and for which of them. */
export type Fault = FaultKind & FaultScope;

/** What goes wrong. */
export type FaultKind =
  /** The answer comes after this many milliseconds. Other faults may come on top. */
  | { kind: "latency"; ms: number }
  /** Something in front of the service answers this status. A number of seconds or a time becomes `Retry-After`. */
  | { kind: "status"; status: number; retryAfter?: number | Date | undefined }
  /** The connection is reset: before the service sees the request, or with `processed` after it has done it. */
  | { kind: "drop"; processed?: boolean | undefined }
  /** The service does it, and the answer is JSON with a mistake in it. */
  | { kind: "brokenJson" }
  /** Something in front of the service answers 200 with a page of HTML. */
  | { kind: "html" }
  /** The service does it, and the connection is reset in the middle of the answer. */
  | { kind: "truncated" }
  /** The service does it, and after the answer's headers nothing comes any more. */
  | { kind: "stall" };

/** Which requests meet a fault. */
export interface FaultScope {
  /** Only this provider's. Default: all. */
  provider?: string | undefined;
  /** Only this operation's, such as `meetings/list`. Default: all. */
  operation?: string | undefined;
  /** How many requests meet it; `Infinity` for all that follow. Default 1. */
  times?: number | undefined;
}

export const FAULT_KINDS: readonly FaultKind["kind"][] = ["latency", "status", "drop", "brokenJson", "html", "truncated", "stall"];
