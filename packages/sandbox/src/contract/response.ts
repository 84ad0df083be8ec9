import { findResponse } from "@meetwire/validate/engine";
import type { Schemas } from "@meetwire/validate/engine";
import type { Operation } from "./operations.ts";
import { findProblems } from "./problems.ts";

/** An answer as it is about to be sent. */
export interface Sent {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string | undefined;
}

/** The status of an operation's success. */
export function successStatus({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => /^2\d\d$/.test(status)) ?? 200);
}

/** Says how an answer breaks the spec; nothing where it keeps to it. */
export function checkResponse(operation: Operation, { status, contentType, text }: Sent, schemas: Schemas, errorUnderSuccess: boolean): string | undefined {
  // A service that reports failures under 200 describes them as its `default` answer.
  const response = errorUnderSuccess ? operation.responses["default"] : findResponse(operation.responses, status);
  if (!response) return `the status ${status} is not among its answers`;
  const mediaType = contentType?.split(";", 1)[0] ?? "";
  const format = response.content?.[mediaType];
  // Where no content is described, none is promised, and none is ruled out.
  if (!response.content) return undefined;
  if (!format) return `the content type is "${mediaType}", it must be ${Object.keys(response.content).join(" or ")}`;
  if (!format.schema || !mediaType.endsWith("json")) return undefined;
  const problems = findProblems(schemas, format.schema, JSON.parse(text ?? "null"), "answer");
  return problems.map(({ where, message }) => `${where} ${message}`).join("; ") || undefined;
}
