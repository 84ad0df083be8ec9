import type { WithResponse } from "./call.ts";
import { mergeOptions } from "./context.ts";
import type { Context } from "./context.ts";
import { isMeetwireError } from "./errors/MeetwireError.ts";
import { apiError } from "./errors/statuses.ts";
import { UnexpectedResponseError } from "./errors/UnexpectedResponseError.ts";
import type { LabelledOperation, Params } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { readPage } from "./paging/page.ts";
import type { Position } from "./paging/page.ts";
import { prepareRequest } from "./request/prepare.ts";
import { exchange } from "./send/exchange.ts";
import { decode, parseJson } from "./send/read.ts";

/** Performs one call: from parameters to the data of a successful answer, or a page of a list, or a typed error. */
export async function perform(
  context: Context,
  operation: LabelledOperation,
  params: Params,
  options: CallOptions | undefined,
  position?: Position,
): Promise<WithResponse<unknown>> {
  const { label, pages } = operation;
  try {
    const settings = mergeOptions(context.options, options);
    const deadline = performance.now() + (settings.deadlineMs ?? Infinity);
    const send = (given: Params) => {
      const request = prepareRequest(operation, context.baseUrl, given, settings);
      return exchange({
        context,
        operation,
        request,
        settings,
        deadline,
        read(response, body) {
          const data = operation.stream ? body : readData(context, operation, response, body as BufferSource);
          settings.onResponse?.({ ...label, status: response.status, data });
          return { data, response };
        },
      });
    };
    return await (pages && position ? readPage(pages, params, position, send) : send(params));
  } catch (error) {
    if (isMeetwireError(error)) Object.assign(error, label);
    throw error;
  }
}

/** Reads the data of an answer; one that reports a failure within is thrown. */
function readData({ provider: { errorInBody } }: Context, { label, response: read }: LabelledOperation, response: Response, body: BufferSource): unknown {
  const text = decode(body);
  const data = parseJson(text);
  if (errorInBody && (Object(data) as Record<string, unknown>)[errorInBody] != null) throw apiError(label, response, data);
  // ConnectyCube's delete promises nothing, and answers in words that are no JSON.
  if (read) return read === "text" ? text : undefined;
  if (data !== text) return data;
  if (response.status === 204 || response.status === 205) return undefined;
  // Nothing of it is told: it may be half an answer with a secret in it, such as the token of a login.
  throw new UnexpectedResponseError(`the answer is not JSON, but ${text.length} characters of ${response.headers.get("content-type")}`);
}
