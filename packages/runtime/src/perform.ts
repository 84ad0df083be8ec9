import type { WithResponse } from "./call.ts";
import { mergeOptions } from "./context.ts";
import type { Context } from "./context.ts";
import { isMeetwireError } from "./errors/MeetwireError.ts";
import { apiError } from "./errors/statuses.ts";
import type { Operation, Params } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { prepareRequest } from "./request/prepare.ts";
import type { Route } from "./request/prepare.ts";
import { exchange } from "./send/exchange.ts";
import type { Exchange } from "./send/exchange.ts";
import { parseJson } from "./send/read.ts";
import { isPassing, readRetryAfter } from "./send/retry.ts";

/** Performs one call: from parameters to the data of a successful answer, or a typed error. */
export async function perform(context: Context, route: Route, params: Params, options: CallOptions | undefined): Promise<WithResponse<unknown>> {
  const provider = context.provider.name;
  try {
    const settings = mergeOptions(context.options, options);
    const request = prepareRequest(route, context.baseUrl, params, settings);
    const answer = await exchange(context, request, settings);
    const data = readAnswer(context, route, answer);
    settings.onAnswer?.({ provider, operation: route.id, status: answer.response.status, data });
    return { data, response: answer.response };
  } catch (error) {
    if (isMeetwireError(error)) Object.assign(error, { provider, operation: route.id });
    throw error;
  }
}

/** Reads the data of an answer; an answer that reports a failure, by its status or within, is thrown. */
function readAnswer({ provider }: Context, { id, operation }: Route, answer: Exchange): unknown {
  const { response, text, attempts } = answer;
  if (!response.ok) throw failure(provider.name, id, answer, text && readFailure(text));
  const data = readData(operation, text, response);
  const property = provider.errorInBody;
  if (property && typeof data === "object" && data !== null && (data as Record<string, unknown>)[property] != null) {
    throw failure(provider.name, id, { response, text, attempts }, data);
  }
  return data;
}

function readData({ answer }: Operation, text: string | undefined, response: Response): unknown {
  if (answer === "binary") return response.body;
  if (answer === "text") return text;
  // ConnectyCube's delete answers in words that are no JSON.
  if (answer === "none") return undefined;
  return text ? parseJson(text) : undefined;
}

function readFailure(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function failure(provider: string, operation: string, { response, attempts }: Exchange, body: unknown): Error {
  const { status, headers } = response;
  const requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
  return apiError({ provider, operation, status, body, requestId, response, attempts, retryable: isPassing(status), retryAfterMs: readRetryAfter(headers) });
}
