import { findResponse } from "@meetwire/validate/engine";
import type { Schemas } from "@meetwire/validate/engine";
import type { Operation } from "./operations.ts";
import { findProblems } from "./problems.ts";

/** A response before it is sent. */
export interface OutgoingResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string | undefined;
}

/** The success status of an operation. */
export function successStatus({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? 200);
}

/** The kind of an outgoing response. `failedWithSuccess` is a failure that the provider reports with status 200. */
export type Outcome = "succeeded" | "failed" | "failedWithSuccess";

/** Explains how a response breaks the spec. Returns `undefined` if it does not. */
export function checkResponse(operation: Operation, { status, contentType, text }: OutgoingResponse, schemas: Schemas, outcome: Outcome): string | undefined {
  // A provider that reports failures with status 200 describes them as its `default` response.
  const response = outcome === "failedWithSuccess" ? operation.responses["default"] : findResponse(operation.responses, status);
  // Documentation seldom lists all errors: every provider rejects malformed input.
  if (!response && outcome === "failed") return undefined;
  if (!response) return `the status ${status} is not among its responses`;
  const mediaType = contentType?.split(";", 1)[0] ?? "";
  const format = response.content?.[mediaType];
  // If the spec does not describe the content, any content is allowed.
  if (!response.content) return undefined;
  if (!format) return `the content type is "${mediaType}", it must be ${Object.keys(response.content).join(" or ")}`;
  if (!format.schema || !mediaType.endsWith("json")) return undefined;
  const problems = findProblems(schemas, format.schema, JSON.parse(text ?? "null"), "response");
  return problems.map(({ where, message }) => `${where} ${message}`).join("; ") || undefined;
}
