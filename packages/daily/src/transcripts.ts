import { UnexpectedResponseError } from "@meetwire/runtime";
import { openDownload, openUrl } from "@meetwire/runtime/download";
import type { FileOptions } from "@meetwire/runtime/download";
import type { Daily } from "./generated/client.ts";

const LABEL = { provider: "daily", operation: "transcripts/read" };

/** The options of {@link readTranscript}. */
export interface ReadTranscriptOptions extends FileOptions {
  /** The `fetch` to use for the file. Default: the global one. */
  fetch?: typeof fetch | undefined;
}

/**
 * Reads the WebVTT text of a transcript: asks Daily for a link, and reads the linked file.
 *
 * The link itself is the permission: the API key is not sent to the host of the file. Daily's documentation calls the link
 * `link` in one place and `download_link` in another, so both are read.
 *
 * Source: "GetTranscriptLink" in Daily's documentation.
 *
 * @throws {NotFoundError} if there is no such transcript
 * @throws {ApiError} if Daily or the host of the file responds with an error
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
  options: ReadTranscriptOptions = {},
): Promise<string> {
  const { signal } = options;
  const { link, download_link: otherLink } = await daily.transcripts.getAccessLink({ transcriptId }, { signal });
  const url = [link, otherLink].find((each) => typeof each === "string" && URL.canParse(each));
  if (url === undefined) {
    const message = `daily sent no link to the transcript ${transcriptId}: it is not finished, or in your own bucket`;
    throw new UnexpectedResponseError(message, { ...LABEL, attempts: 1 });
  }
  const { stream } = await openDownload(LABEL, openUrl(LABEL, { url, fetch: options.fetch }, options), { signal });
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
}
