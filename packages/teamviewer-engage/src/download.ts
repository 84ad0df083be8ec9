import { AbortedError, ConnectionError, isMeetwireError, TimeoutError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { TeamViewerEngage } from "./generated/client.ts";
import type { RecordingsDownloadParams } from "./generated/parameters.ts";

const STALL_MS = 60_000;

/** A timer takes no more than a signed 32-bit number of milliseconds, about 25 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const CONTEXT = { provider: "teamviewer-engage", operation: "recordings/download", attempts: 1 };

/** How far a download is. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** The size of the file; absent where the service does not say it. */
  readonly totalBytes: number | undefined;
}

/** A file that has arrived whole. */
export interface DownloadedFile {
  readonly bytes: number;
  /** The media type, as the service says it: none is documented. */
  readonly contentType: string | undefined;
}

/** The options of {@link downloadRecording}. */
export interface DownloadOptions extends CallOptions {
  /** Where the bytes go. It is closed at the end, and aborted with the error where the download fails. */
  to: WritableStream<Uint8Array>;
  /** Told of each piece that has arrived. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** How long to wait for the service to answer with the start of the file, an attempt, in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined;
  /** How long to wait for the next piece of the file, in milliseconds. Default 60 000. */
  stallMs?: number | undefined;
  /** How long the whole download may take, in milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}

/**
 * Downloads a recording piece by piece: as fast as `to` takes it, and never held in memory.
 *
 * @throws {ApiError} where the service answers with a failure
 * @throws {ConnectionError} where the file breaks off, or is shorter or longer than announced
 * @throws {TimeoutError} where no piece arrives for `stallMs`, or the whole takes longer than `deadlineMs`
 * @throws {AbortedError} where `signal` ends it
 */
export async function downloadRecording(
  engage: Pick<TeamViewerEngage, "recordings">,
  params: RecordingsDownloadParams,
  { to, onProgress, stallMs = STALL_MS, ...call }: DownloadOptions,
): Promise<DownloadedFile> {
  const deadline = performance.now() + (call.deadlineMs ?? Infinity);
  const writer = to.getWriter();
  try {
    const { data, response } = await engage.recordings.download(params, call).withResponse();
    const totalBytes = readSize(response.headers);
    let receivedBytes = 0;
    const count = (piece: Uint8Array) => {
      receivedBytes += piece.byteLength;
      onProgress?.({ receivedBytes, totalBytes });
    };
    const check = () => {
      if (totalBytes === undefined || receivedBytes === totalBytes) return;
      throw new ConnectionError(`the recording has ${totalBytes} bytes, of which ${receivedBytes} arrived`, { ...CONTEXT, retryable: true });
    };
    await copy(data, writer, { stallMs, deadline, signal: call.signal, count, check });
    return { bytes: receivedBytes, contentType: response.headers.get("content-type") ?? undefined };
  } catch (error) {
    // Not awaited: a write that never ends would hold the error back.
    writer.abort(error).catch(() => {});
    throw error;
  } finally {
    writer.releaseLock();
  }
}

/** The size of the file, where the header tells it: that of a compressed answer is another. */
function readSize(headers: Headers): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}

interface CopyOptions {
  readonly stallMs: number;
  /** By the clock of `performance.now()`. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly count: (piece: Uint8Array) => void;
  /** Throws where what has arrived is not the whole file. */
  readonly check: () => void;
}

async function copy(source: ReadableStream<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array>, options: CopyOptions): Promise<void> {
  const { stallMs, deadline, signal, count, check } = options;
  const reader = source.getReader();
  const ending = new AbortController();
  const end = (reason: Error) => {
    ending.abort(reason);
    // Whichever is under way, a read or a wait for the writer, then comes to its end; the request ends with its body.
    reader.cancel(reason).catch(() => {});
    writer.abort(reason).catch(() => {});
  };
  const abort = () => end(new AbortedError("the caller's signal ended the download", { ...CONTEXT, cause: signal?.reason }));
  const overdue = startTimer(deadline - performance.now(), () => end(timeout("the download took longer than deadlineMs")));
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  try {
    for (;;) {
      // Before the read, so that no more is asked for than the writer takes.
      await writer.ready;
      const stalled = startTimer(stallMs, () => end(timeout(`no piece of the recording came within stallMs, ${stallMs} ms`)));
      const { done, value } = await reader
        .read()
        .catch(breakOff)
        .finally(() => clearTimeout(stalled));
      ending.signal.throwIfAborted();
      if (done) break;
      // Where it fails, so does the `ready` or `close` that follows.
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

/** The runtime's own words where it ended the stream itself, at the deadline or the caller's signal. */
function breakOff(cause: unknown): never {
  if (isMeetwireError(cause) && !(cause instanceof ConnectionError)) throw cause;
  throw new ConnectionError("the connection broke off in the middle of the recording", { ...CONTEXT, cause, retryable: true });
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
