import type { SandboxProvider } from "../providers/provider.ts";
import type { SandboxError } from "../sandbox-error.ts";
import { HandlerResponse } from "./handler-response.ts";

/** A complete response. */
export interface WrittenResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
  readonly bytes?: Uint8Array | undefined;
  readonly contentType: string | undefined;
}

type ErrorWriter = Pick<SandboxProvider<never, never, never>, "writeError">;

/** Writes a failure in the provider's form, with the status that the provider chooses. */
export function writeFailure(provider: ErrorWriter, error: SandboxError): WrittenResponse {
  const { status, body, contentType, headers: more } = provider.writeError(error);
  const headers = { ...error.headers, ...more };
  const response = contentType === undefined ? HandlerResponse.json(body, { headers }) : HandlerResponse.text(String(body), contentType, { headers });
  return withStatus(response, status);
}

/** Writes a failure in the provider's form, but with its own status, because it does not come from an operation. */
export function writePlainFailure(provider: ErrorWriter, error: SandboxError): WrittenResponse {
  return { ...writeFailure(provider, error), status: error.status };
}

export function withStatus({ text, bytes, contentType, headers }: HandlerResponse, status: number): WrittenResponse {
  return { status, headers, text, bytes, contentType };
}

export function toResponse({ status, headers: given, text, bytes, contentType }: WrittenResponse): Response {
  const headers = new Headers(given);
  if (contentType !== undefined) headers.set("content-type", contentType);
  const bodiless = status === 204 || status === 205 || status === 304;
  return new Response(bodiless ? null : ((bytes as BodyInit | undefined) ?? text ?? ""), { status, headers });
}
