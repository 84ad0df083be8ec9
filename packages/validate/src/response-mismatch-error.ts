import { UnexpectedResponseError } from "@meetwire/runtime";
import type { Mismatch } from "./response-checker.ts";

/** What an {@link ResponseMismatchError} is made of. */
export interface ResponseMismatch {
  readonly provider: string;
  readonly operation: string;
  readonly status: number;
  readonly data: unknown;
  readonly mismatches: readonly Mismatch[];
}

/** The service did what it was asked, and its answer is not what the spec promises. */
export class ResponseMismatchError extends UnexpectedResponseError {
  override readonly name: string = "ResponseMismatchError";
  /** Each place where the answer is wrong. None of them holds a value of the answer. */
  readonly mismatches: readonly Mismatch[];
  /** The answer's HTTP status. */
  readonly status: number;
  /** The answer as it came: what was created is in there. Not enumerable, so that it stays out of logs. */
  declare readonly data: unknown;

  constructor({ provider, operation, status, data, mismatches }: ResponseMismatch) {
    const [first, ...others] = mismatches;
    const more = others.length > 0 ? `, and ${others.length} more such ${others.length > 1 ? "places" : "place"}` : "";
    super(`${provider} ${operation} succeeded, and its answer is not what the spec promises: ${first?.message}${more}`, { provider, operation });
    this.status = status;
    this.mismatches = mismatches;
    Object.defineProperty(this, "data", { value: data });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, mismatches: this.mismatches };
  }
}
