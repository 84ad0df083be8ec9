/** A fault: its kind, and the requests it applies to. */
export type Fault = FaultKind & FaultScope;

/** The kind of fault. */
export type FaultKind =
  /** The response is delayed by this many milliseconds. It can be combined with another fault. */
  | { kind: "latency"; ms: number }
  /** A gateway in front of the provider responds with this status. `retryAfter` is a number of seconds or a time. */
  | { kind: "status"; status: number; retryAfter?: number | Date | undefined }
  /** The connection is reset before the provider sees the request, or, with `processed`, after it has handled it. */
  | { kind: "drop"; processed?: boolean | undefined }
  /** The provider handles the request, but its JSON is malformed. */
  | { kind: "brokenJson" }
  /** A gateway in front of the provider responds with status 200 and an HTML page. */
  | { kind: "html" }
  /** The provider handles the request, and the connection is reset in the middle of the response. */
  | { kind: "truncated" }
  /** The provider handles the request, but sends only the headers of the response. */
  | { kind: "stall" };

/** Which requests get a fault. */
export interface FaultScope {
  /** Only requests to this provider. Default: all. */
  provider?: string | undefined;
  /** Only requests of this operation, such as `meetings/list`. Default: all. */
  operation?: string | undefined;
  /** How many requests get the fault; `Infinity` for all. Default 1, or `Infinity` with `percent`. */
  times?: number | undefined;
  /** The probability that a request gets the fault, in percent. Default 100. */
  percent?: number | undefined;
}

export const FAULT_KINDS: readonly FaultKind["kind"][] = ["latency", "status", "drop", "brokenJson", "html", "truncated", "stall"];
