import type { WithResponse } from "./call.ts";
import { mergeOptions } from "./context.ts";
import type { Context } from "./context.ts";
import { isMeetwireError } from "./errors/MeetwireError.ts";
import { apiError } from "./errors/statuses.ts";
import type { Params } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { readPage } from "./paging/page.ts";
import type { Position } from "./paging/page.ts";
import { prepareRequest } from "./request/prepare.ts";
import type { Route } from "./request/prepare.ts";
import { exchange } from "./send/exchange.ts";
import { decode, parseJson, parseLoosely } from "./send/read.ts";

/** Performs one call: from parameters to the data of a successful answer, or a page of a list, or a typed error. */
export async function perform(context: Context, route: Route, params: Params, options: CallOptions | undefined, position?: Position): Promise<WithResponse<unknown>> {
  const { provider } = context;
  const { id: operation } = route;
  const { pages } = route.operation;
  try {
    const settings = mergeOptions(context.options, options);
    const deadline = performance.now() + (settings.deadlineMs ?? Infinity);
    const send = (given: Params) => {
      const request = prepareRequest(route, context.baseUrl, given, settings);
      return exchange({
        context,
        request,
        settings,
        deadline,
        read(response, body) {
          const data = readAnswer(context, route, response, body);
          settings.onAnswer?.({ provider: provider.name, operation, status: response.status, data });
          return { data, response };
        },
      });
    };
    return await (pages && position ? readPage(pages, params, position, send) : send(params));
  } catch (error) {
    if (isMeetwireError(error)) Object.assign(error, { provider: provider.name, operation });
    throw error;
  }
}

/** Reads the data of an answer; one that reports a failure within is thrown. */
function readAnswer({ provider: { name, errorInBody } }: Context, { id, operation: { answer } }: Route, response: Response, body: BufferSource | ReadableStream): unknown {
  if (body instanceof ReadableStream) return body;
  const text = decode(body);
  // ConnectyCube's delete promises nothing, and answers in words that are no JSON.
  const data = answer ? parseLoosely(text) : parseJson(text, response);
  if (errorInBody && (Object(data) as Record<string, unknown>)[errorInBody] != null) throw apiError(name, id, response, data);
  if (answer === "text") return text;
  return answer ? undefined : data;
}
