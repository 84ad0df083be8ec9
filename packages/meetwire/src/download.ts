import { AbortedError, ApiError, ConnectionError, InvalidInputError, UnexpectedResponseError } from "@meetwire/runtime";
import type { Download, DownloadOptions } from "./resources.ts";

export interface FileLocation {
  readonly provider: string;
  /** The file's URL. The link itself is the permission: no credential is sent. */
  readonly url: string;
  /** The file name to use if the response has no name. */
  readonly name: string;
  /** The client's own `fetch`. Default: the global one. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Downloads a file from a signed link, from `offset` on.
 *
 * @throws {ApiError} if the storage refuses
 * @throws {UnexpectedResponseError} if it cannot resume at `offset`
 */
export async function downloadFile(
  { provider, url, name, fetch: send = fetch }: FileLocation,
  { offset = 0, signal }: DownloadOptions = {},
): Promise<Download> {
  checkOffset(offset);
  const context = { provider, operation: "recordings.download", attempts: 1 };
  const response = await send(url, {
    // Content-Range counts the transferred bytes, so the response must not be compressed.
    headers: { "accept-encoding": "identity", ...(offset > 0 && { range: `bytes=${offset}-` }) },
    credentials: "omit",
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw new AbortedError("the caller's signal ended the download", { ...context, cause: signal.reason });
    throw new ConnectionError(`${provider}: the file could not be reached`, { ...context, cause, retryable: true });
  });
  const { status, body } = response;
  // Everything was downloaded before.
  if (status === 416 && response.headers.get("content-range") === `bytes */${offset}`) return { stream: new Blob().stream(), name, size: offset, offset };
  if (!response.ok) {
    await body?.cancel();
    throw new ApiError(`${provider}: the storage responded ${status}`, { ...context, status, body: undefined, retryable: status >= 500 });
  }
  return readDownload(response, body ?? new Blob().stream(), { provider, name, offset });
}

/**
 * The metadata that a response has about its file.
 *
 * @throws {UnexpectedResponseError} if it does not begin at `offset`
 */
export async function readDownload(
  { status, headers }: Response,
  stream: ReadableStream<Uint8Array>,
  { provider, name, offset }: { provider: string; name: string; offset: number },
): Promise<Download> {
  const [, begin, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (offset > 0 && (status !== 206 || Number(begin) !== offset)) {
    await stream.cancel();
    const message = `${provider}: the download cannot be resumed at ${offset}, start again with offset 0`;
    throw new UnexpectedResponseError(message, { provider, operation: "recordings.download", attempts: 1 });
  }
  const length = headers.get("content-length");
  const size = total !== undefined ? Number(total) : length === null || headers.has("content-encoding") ? NaN : Number(length);
  return {
    stream,
    name: fileNameOf(headers) ?? name,
    type: headers.get("content-type") ?? undefined,
    size: Number.isNaN(size) ? undefined : size,
    offset,
  };
}

export function checkOffset(offset: number): void {
  if (!Number.isSafeInteger(offset) || offset < 0) throw new InvalidInputError(`offset is ${offset}: give a number of bytes`);
}

/** The name in `Content-Disposition`, without any folder in it. */
function fileNameOf(headers: Headers): string | undefined {
  const disposition = headers.get("content-disposition") ?? "";
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition) ?? [];
  const base = (encoded === undefined ? plain : safeDecode(encoded))?.split(/[/\\]/).at(-1);
  return base === undefined || /^\.*$/.test(base) ? undefined : base;
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
