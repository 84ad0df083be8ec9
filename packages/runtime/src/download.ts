/**
 * Downloads that can be resumed. An entry point of its own, `@meetwire/runtime/download`, so that programs without
 * downloads do not carry it.
 */
import type { WithResponse } from "./call.ts";
import { ConnectionError, InvalidInputError, isMeetwireError, UnexpectedResponseError } from "./errors.ts";
import type { ApiError, ErrorContext } from "./errors.ts";
import type { Label } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { startDeadline } from "./perform.ts";
import { sleep } from "./send/clock.ts";
import { discard, readHeader } from "./send/read.ts";
import { MAX_RETRY_AFTER_MS } from "./send/retry.ts";

export { openUrl } from "./send/open-url.ts";
export type { FileLocation, FileOptions } from "./send/open-url.ts";

/** How often in a row a download is resumed without a new byte. */
const MAX_RESUMES = 3;

/** The longest random wait before the second resume in a row; it doubles with each. */
const RESUME_WAIT_MS = 400;

type ByteStream = ReadableStream<Uint8Array>;

/** Requests a file with headers such as `range`: `openUrl` or `openByCall`. */
export type OpenFile = (headers: Readonly<Record<string, string>>) => Promise<WithResponse<ByteStream>>;

/** The options of {@link openDownload}. */
export interface OpenDownloadOptions {
  /** The first byte to read, if you have the ones before. Default 0. */
  readonly offset?: number | undefined;
  /** The `version` of the download that the bytes before `offset` are from. The download fails if the file is another one by now. Default: not checked. */
  readonly version?: string | undefined;
  /** How often in a row to resume without a new byte. Default 3. */
  readonly maxResumes?: number | undefined;
  /** The size of the complete file in bytes, if the response does not announce it. */
  readonly size?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file that is being downloaded. */
export interface OpenedFile {
  /** The bytes from `offset` on. It fails if the file is shorter or longer than announced. */
  readonly stream: ByteStream;
  readonly offset: number;
  /** The size of the complete file in bytes, if it is known. */
  readonly size: number | undefined;
  /** The file's `ETag`, or its `Last-Modified`. Keep it with the bytes if you may have to resume in another process. */
  readonly version: string | undefined;
  /** The headers of the first response. */
  readonly headers: Headers;
}

/**
 * Opens a file, and resumes it if its connection breaks: with `Range` at the byte where it broke, and with `If-Range`, so
 * that bytes of a newer file are never appended. It is only resumed if the response has `Accept-Ranges: bytes` and
 * says which version of the file it is.
 *
 * @throws {InvalidInputError} if `offset` is not a number of bytes
 * @throws {ApiError} if the provider refuses
 * @throws {UnexpectedResponseError} if the file cannot be read from `offset` on
 * @example
 * const { stream, size } = await openDownload(label, openUrl(label, { url }), { offset: 1000 });
 */
export async function openDownload(label: Label, open: OpenFile, options: OpenDownloadOptions = {}): Promise<OpenedFile> {
  const { offset = 0, version } = options;
  if (!Number.isSafeInteger(offset) || offset < 0) throw new InvalidInputError(`offset is ${offset}: give a number of bytes, from 0`, label);
  const part = await openPart(open, offset, version, options.size);
  const problem = findProblem(part, offset, { version, size: undefined });
  if (problem) {
    discard(part.data);
    throw new UnexpectedResponseError(`the download cannot be resumed at ${offset}: ${problem}, so start again with offset 0`, { ...label, attempts: 1 });
  }
  const { size = options.size, headers } = part;
  const file = { offset, size, version: part.version, headers };
  return { ...file, stream: follow(label, open, part, { ...options, ...file }) };
}

/**
 * Makes a function that requests a file by an operation. All its requests share the call's `deadlineMs`.
 *
 * @example
 * openByCall(options, (each) => client.recordings.download({ recordingId }, each).withResponse());
 */
export function openByCall<Options extends CallOptions>(options: Options, call: (options: Options) => Promise<WithResponse<ByteStream>>): OpenFile {
  const deadline = startDeadline(options);
  return (headers) => {
    const deadlineMs = deadline === Infinity ? undefined : Math.max(0, deadline - performance.now());
    return call({ ...options, deadlineMs, headers: { ...options.headers, ...headers } });
  };
}

/** A response with a file, or the rest of it. */
interface Part {
  readonly data: ByteStream;
  readonly headers: Headers;
  /** The file's byte that it begins with; `undefined` if the file has no such byte. */
  readonly start: number | undefined;
  /** The size of the complete file. */
  readonly size: number | undefined;
  /** Its ETag if that is a strong one, or its last change. */
  readonly version: string | undefined;
  readonly canResume: boolean;
}

/** Requests the file from a byte on. `size` is its size, if it is known. */
async function openPart(open: OpenFile, offset: number, version: string | undefined, size: number | undefined): Promise<Part> {
  try {
    return readPart(await open(offset === 0 ? {} : { range: `bytes=${offset}-`, ...(version !== undefined && { "if-range": version }) }));
  } catch (error) {
    const { status, response } = error as Partial<ApiError>;
    if (!isMeetwireError(error) || status !== 416 || !response) throw error;
    // There is no byte at the offset. If the file ends there, it is complete.
    const [, total] = /^bytes \*\/(\d+)$/.exec(readHeader(response, "content-range") ?? "") ?? [];
    const end = total === undefined ? size : Number(total);
    const empty = readPart({ data: new Blob().stream(), response });
    return { ...empty, size: end, start: end === offset ? offset : undefined };
  }
}

function readPart({ data, response }: WithResponse<ByteStream>): Part {
  const isPart = response.status === 206;
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(readHeader(response, "content-range") ?? "") ?? [];
  const isEncoded = readHeader(response, "content-encoding") !== null;
  const size = isPart ? total : isEncoded ? undefined : (readHeader(response, "content-length") ?? undefined);
  const etag = readHeader(response, "etag");
  const version = etag?.startsWith('"') ? etag : (readHeader(response, "last-modified") ?? undefined);
  return {
    data,
    headers: response.headers,
    start: isPart ? Number(start) : 0,
    size: size === undefined || size === "*" ? undefined : Number(size),
    version,
    canResume: version !== undefined && !isEncoded && (isPart || readHeader(response, "accept-ranges") === "bytes"),
  };
}

/** Why a response does not continue the file; `undefined` if it does. */
function findProblem(part: Part, offset: number, known: Pick<Part, "version" | "size">): string | undefined {
  const differs = <Value>(left: Value | undefined, right: Value | undefined) => left !== undefined && right !== undefined && left !== right;
  if (offset > 0 && (differs(part.version, known.version) || differs(part.size, known.size))) return "the file has changed";
  if (part.start === undefined) return part.size === undefined ? "the file has no such byte" : `the file has only ${part.size} bytes`;
  return part.start === offset ? undefined : `the response begins at ${part.start}`;
}

/** Passes the bytes on. If the connection breaks, it goes on at the byte where it broke. */
function follow(
  label: Label,
  open: OpenFile,
  first: Part,
  { offset, size, version, maxResumes = MAX_RESUMES, signal }: OpenDownloadOptions & { readonly offset: number },
): ByteStream {
  let reader = first.data.getReader();
  let received = offset;
  let resumes = 0;
  let isCancelled = false;

  const broken = (cause: unknown, why = "") => {
    const context: ErrorContext = { ...label, attempts: 1, retryable: true, cause, code: (cause as ErrorContext | undefined)?.code };
    return new ConnectionError(`the connection broke off after ${received}${size === undefined ? "" : ` of ${size}`} bytes${why}`, context);
  };
  const resume = async (fault: unknown): Promise<void> => {
    for (let cause = fault; ;) {
      if (isCancelled || !first.canResume || resumes >= maxResumes) throw broken(cause);
      if (resumes++ > 0) await sleep(waitAfter(cause, resumes), signal);
      let part: Part;
      try {
        part = await openPart(open, received, version, size);
      } catch (error) {
        if (!isTransientError(error)) throw error;
        cause = error;
        continue;
      }
      const problem = findProblem(part, received, { version, size });
      if (problem || isCancelled) {
        discard(part.data);
        throw broken(cause, problem && `, and it cannot be resumed: ${problem}`);
      }
      reader = part.data.getReader();
      return;
    }
  };

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          let fault: unknown;
          try {
            const { done, value } = await reader.read();
            if (!done) {
              received += value.byteLength;
              resumes = 0;
              if (size === undefined || received <= size) return controller.enqueue(value);
              discard(reader);
              return controller.error(new UnexpectedResponseError(`the file has ${size} bytes, and more than that arrived`, { ...label, attempts: 1 }));
            }
            if (size === undefined || received === size) return controller.close();
          } catch (error) {
            // The deadline, or the caller's signal.
            if (!isTransientError(error)) throw error;
            fault = error;
          }
          await resume(fault);
        }
      },
      cancel(reason) {
        isCancelled = true;
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}

/** Whether the connection or the provider failed for now, and not the caller's time. */
function isTransientError(error: unknown): boolean {
  return isMeetwireError(error) && error.retryable && error.name !== "TimeoutError" && (error.retryAfterMs ?? 0) <= MAX_RETRY_AFTER_MS;
}

function waitAfter(cause: unknown, resumes: number): number {
  return (cause as ErrorContext | undefined)?.retryAfterMs ?? Math.random() * RESUME_WAIT_MS * 2 ** (resumes - 2);
}
