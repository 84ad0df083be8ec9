import { AbortedError, ApiError, ConnectionError, InvalidInputError, UnexpectedResponseError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Zoom } from "./generated/client.ts";

const PROVIDER = "zoom";
const OPERATION = "recordings/download";
/** How long the token is good that a download asks for. */
const TOKEN_LIFETIME_S = 3600;
const MAX_REDIRECTS = 5;

/** Which file of which instance. */
export interface DownloadParams {
  /** The meeting number, or the UUID of an instance. A number means the latest instance. */
  meetingId: number | string;
  /** The file's id, from `recordings.get` or `recordings.list`. */
  recordingId: string;
}

/** The options of {@link downloadRecording}. */
export interface DownloadOptions extends Pick<CallOptions, "signal"> {
  /** The first byte to read, if you have the ones before. Default 0. */
  offset?: number | undefined;
  /** How often to go on after the connection breaks. Default 3. */
  maxResumes?: number | undefined;
  /** The `fetch` to use. Default: the global one. */
  fetch?: typeof fetch | undefined;
}

/** A file that is being downloaded. */
export interface Download {
  /** The bytes from `offset` on. It fails if the file is shorter or longer than announced. */
  readonly stream: ReadableStream<Uint8Array>;
  /** A name for the file, such as `Weekly sync 2030-03-01.mp4`. */
  readonly name: string;
  readonly type: string | undefined;
  /** The size of the complete file in bytes. */
  readonly size: number | undefined;
  readonly offset: number;
}

/**
 * Downloads a file of a cloud recording.
 *
 * Zoom redirects to another host. The token is not sent there. The size is verified, and a broken connection is resumed
 * at the byte where it broke, if the host supports `Range`.
 *
 * Source: the field `download_url` in Zoom's documentation of "Get meeting recordings".
 *
 * @throws {ApiError} if the meeting or the file does not exist, or the file host refuses
 * @throws {UnexpectedResponseError} if the file cannot be resumed at `offset`
 * @example
 * ```ts
 * import { createZoom } from "@meetwire/zoom";
 * import { downloadRecording } from "@meetwire/zoom/download";
 *
 * const zoom = createZoom({ token: process.env.ZOOM_TOKEN! });
 * const { stream, name } = await downloadRecording(zoom, { meetingId: 85746065, recordingId: "a2f19f96-9294-4f51-8134-6f0eea108eb2" });
 * for await (const bytes of stream) console.log(name, bytes.byteLength);
 * ```
 */
export async function downloadRecording(
  zoom: Pick<Zoom, "recordings">,
  { meetingId, recordingId }: DownloadParams,
  options: DownloadOptions = {},
): Promise<Download> {
  const { offset = 0, maxResumes = 3, signal } = options;
  if (!Number.isSafeInteger(offset) || offset < 0) throw new InvalidInputError(`offset is ${offset}: give a number of bytes, from 0`);
  const recording = await zoom.recordings.get({ meetingId, include_fields: "download_access_token", ttl: TOKEN_LIFETIME_S }, { signal });
  const file = recording.recording_files?.find(({ id }) => id === recordingId);
  if (!file?.download_url) throw new InvalidInputError(`the recording of ${meetingId} has no file ${recordingId} to download`);
  const source = { url: file.download_url, token: recording.download_access_token, send: options.fetch ?? fetch, signal };
  const first = await open(source, offset);
  const size = first.size ?? file.file_size;
  const stream = follow(first.body, { source, offset, size, maxResumes });
  const extension = (file.file_extension ?? "bin").toLowerCase();
  const name = `${(recording.topic ?? "recording").replaceAll(/[\\/:*?"<>|\n\r\t]+/g, " ").trim()} ${(file.recording_start ?? "").slice(0, 10)}`.trim();
  return { stream, name: `${name}.${extension}`, type: first.type, size, offset };
}

interface Source {
  readonly url: string;
  readonly token: string | undefined;
  readonly send: typeof fetch;
  readonly signal: AbortSignal | undefined;
}

/** Opens the file at a byte. Only the first origin receives the token. */
async function open(
  { url: first, token, send, signal }: Source,
  offset: number,
): Promise<{ body: ReadableStream<Uint8Array>; size: number | undefined; type: string | undefined }> {
  let url = first;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const isFirstOrigin = new URL(url).origin === new URL(first).origin;
    // Content-Range counts the bytes that are sent, so they must not be compressed.
    const headers = {
      "accept-encoding": "identity",
      ...(token && isFirstOrigin && { authorization: `Bearer ${token}` }),
      ...(offset > 0 && { range: `bytes=${offset}-` }),
    };
    const response = await send(url, { headers, redirect: "manual", credentials: "omit", signal: signal ?? null }).catch((cause: unknown) => {
      if (signal?.aborted) throw new AbortedError("the caller's signal ended the download", context({ cause: signal.reason }));
      throw new ConnectionError(`cannot reach ${new URL(url).origin}`, context({ cause, retryable: true }));
    });
    const { status } = response;
    const location = response.headers.get("location");
    if (status >= 300 && status < 400 && location !== null) {
      await response.body?.cancel();
      url = new URL(location, url).href;
      if (!/^https?:/.test(url)) throw new UnexpectedResponseError("the download redirects to an address that is not HTTP", context());
      continue;
    }
    return readStart(response, offset);
  }
  throw new UnexpectedResponseError(`the download redirects more than ${MAX_REDIRECTS} times`, context());
}

async function readStart(response: Response, offset: number) {
  const { status, headers } = response;
  const [, begin, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (!response.ok) {
    await response.body?.cancel();
    throw new ApiError(`the file host responded ${status}`, { ...context({ retryable: status >= 500 || status === 429 }), status, body: undefined });
  }
  if (offset > 0 && (status !== 206 || Number(begin) !== offset)) {
    await response.body?.cancel();
    throw new UnexpectedResponseError(`the download cannot be resumed at ${offset}: start again with offset 0`, context());
  }
  const length = headers.get("content-length");
  const size = total !== undefined && total !== "*" ? Number(total) : length === null || headers.has("content-encoding") ? undefined : offset + Number(length);
  return { body: response.body ?? new Blob().stream(), size, type: headers.get("content-type") ?? undefined };
}

interface Course {
  readonly source: Source;
  readonly offset: number;
  readonly size: number | undefined;
  readonly maxResumes: number;
}

/** Passes the bytes on, and goes on at the byte where the connection broke. */
function follow(body: ReadableStream<Uint8Array>, { source, offset, size, maxResumes }: Course): ReadableStream<Uint8Array> {
  let reader = body.getReader();
  let received = offset;
  let resumes = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        let fault: unknown;
        try {
          const { done, value } = await reader.read();
          if (!done) {
            received += value.byteLength;
            if (size !== undefined && received > size) throw new UnexpectedResponseError(`the file has ${size} bytes, and more than that arrived`, context());
            return controller.enqueue(value);
          }
          if (size === undefined || received === size) return controller.close();
        } catch (error) {
          if (error instanceof UnexpectedResponseError) throw error;
          if (source.signal?.aborted) throw new AbortedError("the caller's signal ended the download", context({ cause: source.signal.reason }));
          fault = error;
        }
        if (resumes++ >= maxResumes)
          throw new ConnectionError(
            `the connection broke off after ${received}${size === undefined ? "" : ` of ${size}`} bytes`,
            context({ cause: fault, retryable: true }),
          );
        reader = (await open(source, received)).body.getReader();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function context(more: { cause?: unknown; retryable?: boolean } = {}) {
  return { provider: PROVIDER, operation: OPERATION, attempts: 1, ...more };
}
