import { UnexpectedResponseError } from "@meetwire/runtime";
import type { ResponseInfo } from "@meetwire/runtime";
import type { Mismatch } from "./response-checker.ts";

/** The response and its differences from the spec. */
export interface ResponseMismatch extends ResponseInfo {
  readonly mismatches: readonly Mismatch[];
}

/** The request took effect, but the response breaks the spec. `outcome` is `done`, and `data` holds the data. */
export class ResponseMismatchError extends UnexpectedResponseError {
  override readonly name: string = "ResponseMismatchError";
  /** The mistakes in the response, without values from it. */
  readonly mismatches: readonly Mismatch[];
  /** The response's HTTP status. */
  readonly status: number;

  constructor({ provider, operation, status, data, response, attempts, mismatches }: ResponseMismatch) {
    const [first, ...others] = mismatches;
    const more = others.length > 0 ? `, and ${others.length} more such ${others.length > 1 ? "places" : "place"}` : "";
    super(`${provider} ${operation} succeeded, but its response does not match the spec: ${first?.message}${more}`, {
      provider,
      operation,
      attempts,
      outcome: "done",
      data,
      response,
    });
    this.status = status;
    this.mismatches = mismatches;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, mismatches: this.mismatches };
  }
}
