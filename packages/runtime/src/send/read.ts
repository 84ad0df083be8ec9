import type { Bytes } from "../bytes.ts";
import { UnexpectedResponseError } from "../errors.ts";
import { Fault } from "../fault.ts";

type Stream = ReadableStream<Bytes>;

/** The body of a response of any `fetch`: the runtime's, node-fetch's, or React Native's, which has no stream. */
interface AnyBody {
  readonly body?: Stream | AsyncIterable<Bytes | string> | null;
  text?(): Promise<string>;
  arrayBuffer?(): Promise<ArrayBuffer>;
  json?(): Promise<unknown>;
}

/** Reads a header. Test doubles often have no headers. */
export function readHeader({ headers }: Pick<Response, "headers">, name: string): string | null {
  return (headers as Partial<Headers> | undefined)?.get?.(name) ?? null;
}

/** Reads the body of a response, and stops as soon as it is larger than allowed. */
export function readResponse(response: Response, maxBytes: number, broken: (cause: unknown) => Error, trace: Reading): Promise<BufferSource> {
  return readBody(openBody(response, broken), maxBytes, broken, trace);
}

/** The body of a response as a stream. A response without one was read as a whole by its `fetch`. */
export function openBody(response: Response, broken: (cause: unknown) => Error): Stream | Promise<Stream> {
  const { body } = response as AnyBody;
  // Test doubles also have a text here.
  const given = Object(body) as Stream | AsyncIterable<Bytes | string>;
  if ("getReader" in given) return given;
  return Symbol.asyncIterator in given ? toStream(given) : readWhole(response, broken);
}

async function readWhole(response: AnyBody, broken: (cause: unknown) => Error): Promise<Stream> {
  try {
    const content = response.arrayBuffer ? await response.arrayBuffer() : response.text ? await response.text() : JSON.stringify(await response.json?.());
    return new Blob([content ?? ""]).stream();
  } catch (cause) {
    throw broken(cause);
  }
}

/** Turns a Node stream into a web stream. */
function toStream(body: AsyncIterable<Bytes | string>): Stream {
  const iterator = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
    },
    cancel: () => void iterator.return?.().catch(() => {}),
  });
}

/** Gets the reader of a body, to cancel it if the time is over: a custom `fetch` may ignore its signal. */
interface Reading {
  reader?: ReadableStreamDefaultReader<Uint8Array> | undefined;
}

/** Reads a stream, and stops as soon as it is larger than allowed. */
export async function readBody(body: Stream | Promise<Stream>, maxBytes: number, broken: (cause: unknown) => Error, trace: Reading): Promise<BufferSource> {
  const chunks: Bytes[] = [];
  const reader = (trace.reader = (body instanceof Promise ? await body : body).getReader());
  // A declared length does not help: it may be the length before decompression.
  let size = 0;
  for (;;) {
    if (size > maxBytes) {
      discard(reader);
      throw new Fault(UnexpectedResponseError, `the response is larger than maxResponseBytes, ${maxBytes} bytes`);
    }
    let chunk;
    try {
      chunk = await reader.read();
    } catch (cause) {
      throw broken(cause);
    }
    if (chunk.done) break;
    size += chunk.value.byteLength;
    chunks.push(chunk.value);
  }
  return chunks.length === 1 ? chunks[0]! : new Blob(chunks).arrayBuffer();
}

/** Cancels a body that is no longer read, so that its connection is free. */
export function discard(body: { cancel?(reason?: unknown): Promise<void> } | null | undefined): void {
  try {
    body?.cancel?.().catch(() => {});
  } catch {}
}

const decoder = /* @__PURE__ */ new TextDecoder();

export function decode(body: BufferSource): string {
  return decoder.decode(body);
}

/** Parses JSON; returns the input string if it is not valid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a response is JSON by its content type, or has no content type. */
export function isJson(response: Response): boolean {
  return /[/+]json\s*(;|$)/i.test(readHeader(response, "content-type") ?? "/json");
}
