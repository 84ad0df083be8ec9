import { AbortedError, ConnectionError, isMeetwireError, TimeoutError } from "@meetwire/runtime";
import type { WithResponse } from "@meetwire/runtime";
import type { CallOptions, TeamViewerEngage } from "./generated/client.ts";
import type { RecordingsDownloadParams } from "./generated/parameters.ts";

const STALL_MS = 60_000;

/** The longest timer: a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const CONTEXT = { provider: "teamviewer-engage", operation: "recordings/download", attempts: 1 };

/** The progress of a download. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** The size of the file; `undefined` if the response does not give it. */
  readonly totalBytes: number | undefined;
}

/** A complete download. */
export interface DownloadedFile {
  readonly bytes: number;
  /** The media type of the response. It is not documented. */
  readonly contentType: string | undefined;
}

/** The options of {@link downloadRecording}. */
export interface DownloadOptions extends CallOptions {
  /** The destination. It is closed at the end, and aborted with the error if the download fails. */
  to: WritableStream<Uint8Array>;
  /** Called for each chunk that has arrived. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** How long to wait for the start of the response in each attempt, in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined;
  /** How long to wait for the next chunk, in milliseconds. Default 60 000. */
  stallMs?: number | undefined;
  /** How long the download may take, in milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

/**
 * Downloads a recording in chunks, as fast as `to` accepts them. The file is never held in memory. If the connection
 * breaks, the download goes on where it stopped, if the provider says that it can send a part of the same file
 * (`Accept-Ranges: bytes`, with an `ETag` or a `Last-Modified`).
 *
 * @throws {ApiError} if the provider responds with an error
 * @throws {ConnectionError} if the connection breaks, or the file is shorter or longer than announced
 * @throws {TimeoutError} if no chunk arrives for `stallMs`, or the download takes longer than `deadlineMs`
 * @throws {AbortedError} if `signal` aborts it
 * @example
 * await downloadRecording(engage, { recordingId }, { to: Writable.toWeb(createWriteStream("recording")) });
 */
export async function downloadRecording(
  engage: Pick<TeamViewerEngage, "recordings">,
  params: RecordingsDownloadParams,
  { to, onProgress, stallMs = STALL_MS, ...call }: DownloadOptions,
): Promise<DownloadedFile> {
  const deadline = performance.now() + (call.deadlineMs ?? Infinity);
  const writer = to.getWriter();
  try {
    const first = await engage.recordings.download(params, call).withResponse();
    const { response } = first;
    const totalBytes = readSize(response.headers);
    const openRest = (headers: Record<string, string>) => {
      const deadlineMs = deadline === Infinity ? undefined : Math.max(0, deadline - performance.now());
      return engage.recordings.download(params, { ...call, deadlineMs, headers: { ...call.headers, ...headers } }).withResponse();
    };
    let receivedBytes = 0;
    const count = (piece: Uint8Array) => {
      receivedBytes += piece.byteLength;
      onProgress?.({ receivedBytes, totalBytes });
    };
    const check = () => {
      if (totalBytes === undefined || receivedBytes === totalBytes) return;
      throw new ConnectionError(`the recording has ${totalBytes} bytes, but ${receivedBytes} arrived`, { ...CONTEXT, retryable: true });
    };
    await copy(createReader(first, openRest), writer, { stallMs, deadline, signal: call.signal, count, check });
    return { bytes: receivedBytes, contentType: response.headers.get("content-type") ?? undefined };
  } catch (error) {
    // Not awaited, because a write that never ends would delay the error.
    writer.abort(error).catch(() => {});
    throw error;
  } finally {
    writer.releaseLock();
  }
}

/** Reads the size of the file. The header of a compressed response gives another size. */
function readSize(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}

interface CopyOptions {
  readonly stallMs: number;
  /** A time of `performance.now()`. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly count: (piece: Uint8Array) => void;
  /** Throws if the file is not complete. */
  readonly check: () => void;
}

/** A recording as it comes, or the rest of one. */
type Opened = WithResponse<ReadableStream<Uint8Array>>;

/** The part of a stream's reader that is used here. */
type Reader = Pick<ReadableStreamDefaultReader<Uint8Array>, "read" | "cancel">;

/** How often in a row a connection may break before a chunk arrives. */
const MAX_BREAKS = 3;

/** Reads a recording. If the connection breaks, it asks for the rest, unless the provider cannot send a part of the same file. */
function createReader(first: Opened, openRest: (headers: Record<string, string>) => Promise<Opened>): Reader {
  const { headers } = first.response;
  const etag = headers.get("etag");
  // A weak ETag may be that of a file with other bytes.
  const validator = etag?.startsWith('"') ? etag : headers.get("last-modified");
  const canResume = headers.get("accept-ranges") === "bytes" && !headers.has("content-encoding");
  let reader = first.data.getReader();
  let receivedBytes = 0;
  let breaks = 0;
  let cancelled = false;

  const resume = async (error: unknown) => {
    const broke = isMeetwireError(error) && error.name === "ConnectionError";
    if (cancelled || !broke || !canResume || !validator || ++breaks > MAX_BREAKS) throw error;
    const { data, response } = await openRest({ range: `bytes=${receivedBytes}-`, "if-range": validator });
    const isRest = response.status === 206 && response.headers.get("content-range")?.startsWith(`bytes ${receivedBytes}-`);
    if (cancelled || !isRest) {
      await data.cancel();
      throw error;
    }
    reader = data.getReader();
  };

  return {
    async read() {
      for (;;) {
        try {
          const result = await reader.read();
          if (result.done) return result;
          receivedBytes += result.value.byteLength;
          breaks = 0;
          return result;
        } catch (error) {
          await resume(error);
        }
      }
    },
    cancel(reason) {
      cancelled = true;
      return reader.cancel(reason);
    },
  };
}

async function copy(reader: Reader, writer: WritableStreamDefaultWriter<Uint8Array>, options: CopyOptions): Promise<void> {
  const { stallMs, deadline, signal, count, check } = options;
  const ending = new AbortController();
  const end = (reason: Error) => {
    ending.abort(reason);
    // Ends a pending read or wait for the writer. The request ends with its body.
    reader.cancel(reason).catch(() => {});
    writer.abort(reason).catch(() => {});
  };
  const abort = () => end(new AbortedError("the caller's signal aborted the download", { ...CONTEXT, cause: signal?.reason }));
  const overdue = startTimer(deadline - performance.now(), () => end(timeout("the download took longer than deadlineMs")));
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  try {
    for (;;) {
      // Wait before the read, so we never read more than the writer accepts.
      await writer.ready;
      const stalled = startTimer(stallMs, () => end(timeout(`no chunk of the recording arrived within stallMs, ${stallMs} ms`)));
      const { done, value } = await reader
        .read()
        .catch(breakOff)
        .finally(() => clearTimeout(stalled));
      ending.signal.throwIfAborted();
      if (done) break;
      // If it fails, the next `ready` or `close` fails too.
      writer.write(value).catch(() => {});
      count(value);
    }
    check();
    await Promise.race([writer.close(), rejection(ending.signal)]);
  } catch (error) {
    reader.cancel(error).catch(() => {});
    throw ending.signal.aborted ? ending.signal.reason : error;
  } finally {
    clearTimeout(overdue);
    signal?.removeEventListener("abort", abort);
  }
}

function startTimer(ms: number, end: () => void): ReturnType<typeof setTimeout> | undefined {
  return ms === Infinity ? undefined : setTimeout(end, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
}

function timeout(message: string): TimeoutError {
  return new TimeoutError(message, { ...CONTEXT, retryable: true });
}

/** Keeps the runtime's own error if it ended the stream itself, at the deadline or the caller's signal. */
function breakOff(cause: unknown): never {
  if (isMeetwireError(cause) && cause.name !== "ConnectionError") throw cause;
  throw new ConnectionError("the connection broke in the middle of the recording", { ...CONTEXT, cause, retryable: true });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
