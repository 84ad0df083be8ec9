import { AbortedError, TimeoutError } from "@meetwire/runtime";
import { openByCall, openDownload } from "@meetwire/runtime/download";
import type { CallOptions, TeamViewerEngage } from "./generated/client.ts";
import type { RecordingsDownloadParams } from "./generated/parameters.ts";

const STALL_MS = 60_000;

/** The longest timer: a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const LABEL = { provider: "teamviewer-engage", operation: "recordings/download" };

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
    const open = openByCall(call, (each) => engage.recordings.download(params, each).withResponse());
    const { stream, size: totalBytes, headers } = await openDownload(LABEL, open, { signal: call.signal });
    let receivedBytes = 0;
    const count = (piece: Uint8Array) => {
      receivedBytes += piece.byteLength;
      onProgress?.({ receivedBytes, totalBytes });
    };
    await copy(stream.getReader(), writer, { stallMs, deadline, signal: call.signal, count });
    return { bytes: receivedBytes, contentType: headers.get("content-type") ?? undefined };
  } catch (error) {
    // Not awaited, because a write that never ends would delay the error.
    writer.abort(error).catch(() => {});
    throw error;
  } finally {
    writer.releaseLock();
  }
}

interface CopyOptions {
  readonly stallMs: number;
  /** A time of `performance.now()`. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly count: (piece: Uint8Array) => void;
}

async function copy(reader: ReadableStreamDefaultReader<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array>, options: CopyOptions): Promise<void> {
  const { stallMs, deadline, signal, count } = options;
  const ending = new AbortController();
  const end = (reason: Error) => {
    ending.abort(reason);
    // Ends a pending read or wait for the writer. The request ends with its body.
    reader.cancel(reason).catch(() => {});
    writer.abort(reason).catch(() => {});
  };
  const abort = () => end(new AbortedError("the caller's signal aborted the download", { ...LABEL, attempts: 1, cause: signal?.reason }));
  const overdue = startTimer(deadline - performance.now(), () => end(timeout("the download took longer than deadlineMs")));
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  try {
    for (;;) {
      // Wait before the read, so we never read more than the writer accepts.
      await writer.ready;
      const stalled = startTimer(stallMs, () => end(timeout(`no chunk of the recording arrived within stallMs, ${stallMs} ms`)));
      const { done, value } = await reader.read().finally(() => clearTimeout(stalled));
      ending.signal.throwIfAborted();
      if (done) break;
      // If it fails, the next `ready` or `close` fails too.
      writer.write(value).catch(() => {});
      count(value);
    }
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
  return new TimeoutError(message, { ...LABEL, attempts: 1, retryable: true });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
