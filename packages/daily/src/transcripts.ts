import { AbortedError, ApiError, ConnectionError, UnexpectedResponseError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Daily } from "./generated/client.ts";

const PROVIDER = "daily";
const OPERATION = "transcripts/read";

/** The options of {@link readTranscript}. */
export interface ReadTranscriptOptions extends Pick<CallOptions, "signal"> {
  /** The `fetch` to use for the file. Default: the global one. */
  fetch?: typeof fetch | undefined;
}

/**
 * Reads the WebVTT text of a transcript: asks Daily for a link, and reads the file that it leads to.
 *
 * The link is the permission: the API key is not sent to the host of the file. Daily's documentation calls the link
 * `link` in one place and `download_link` in another, so both are read.
 *
 * Source: "GetTranscriptLink" in Daily's documentation.
 *
 * @throws {NotFoundError} if there is no such transcript
 * @throws {ApiError} if Daily or the host of the file refuses
 * @throws {UnexpectedResponseError} if there is no link, because the transcript is not finished or is in your own bucket
 * @example
 * ```ts
 * import { createDaily } from "@meetwire/daily";
 * import { readTranscript } from "@meetwire/daily/transcripts";
 *
 * const daily = createDaily({ apiKey: process.env.DAILY_API_KEY! });
 * const [newest] = (await daily.transcripts.list({ limit: 1 })).items;
 * if (newest?.transcriptId) console.log(await readTranscript(daily, { transcriptId: newest.transcriptId }));
 * ```
 */
export async function readTranscript(
  daily: Pick<Daily, "transcripts">,
  { transcriptId }: { readonly transcriptId: string },
  { signal, fetch: send = fetch }: ReadTranscriptOptions = {},
): Promise<string> {
  const { link, download_link: otherLink } = await daily.transcripts.getAccessLink({ transcriptId }, { signal });
  const url = [link, otherLink].find((each) => typeof each === "string" && URL.canParse(each));
  if (url === undefined)
    throw new UnexpectedResponseError(`daily has sent no link to the transcript ${transcriptId}: it is not finished, or in your own bucket`, context());
  const fail = (cause: unknown): never => {
    if (signal?.aborted) throw new AbortedError("the caller's signal ended the download", context({ cause: signal.reason }));
    throw new ConnectionError("the transcript could not be read from its host", context({ cause, retryable: true }));
  };
  const response = await send(url, { credentials: "omit", signal: signal ?? null }).catch(fail);
  if (!response.ok) {
    await response.body?.cancel();
    const { status } = response;
    throw new ApiError(`the host of the transcript responded ${status}`, {
      ...context({ retryable: status >= 500 || status === 429 }),
      status,
      body: undefined,
    });
  }
  return response.text().catch(fail);
}

function context(more: { cause?: unknown; retryable?: boolean } = {}) {
  return { provider: PROVIDER, operation: OPERATION, attempts: 1, ...more };
}
