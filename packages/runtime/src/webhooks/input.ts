import type { Bytes } from "../bytes.ts";
import { InvalidInputError } from "../errors.ts";
import { describe, kindOf, losesFields } from "../request/fields.ts";
import { readBody } from "../send/read.ts";
import { takesForm } from "./recognize.ts";
import type { WebhookPatterns } from "./recognize.ts";

/**
 * A webhook as it arrives: the request (of `fetch`, Node, Hono, node-fetch and the like), its body as text or bytes, or
 * its body already parsed.
 */
export type WebhookInput = Request | string | object;

/** Headers of any kind: of `fetch`, of Node, or a plain object. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Any of the requests that we read. Frameworks and polyfills have their own classes. */
interface AnyRequest {
  readonly url?: string;
  readonly headers?: WebhookHeaders;
  /** The `fetch` request inside a framework's own, such as Hono's. */
  readonly raw?: { readonly headers?: WebhookHeaders };
  readonly body?: unknown;
  readonly bodyUsed?: boolean;
  readonly readableEnded?: boolean;
  arrayBuffer?(): Promise<ArrayBuffer>;
  text?(): Promise<string>;
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
}

/** A body that cannot be read, through the sender's fault. The message says how to respond. */
export class UnreadableBodyError extends InvalidInputError {
  readonly status: 400 | 413;

  constructor(message: string, status: 400 | 413, cause?: unknown) {
    super(`the webhook's body ${message}: respond with ${status}`, { cause });
    this.status = status;
  }
}

const READ_BEFORE = "the webhook's body was read before: pass it as text or bytes, or pass request.clone()";

/** Reads a webhook's raw body. Parsed bodies are returned unchanged. */
export async function readInput(input: unknown, maxBytes: number): Promise<Bytes | object> {
  if (typeof input !== "string" && (typeof input !== "object" || input === null || isOther(input))) {
    throw new InvalidInputError(`the webhook is ${describe(input)}: pass the request, or its body as text, bytes or parsed JSON`);
  }
  const bytes = await readBytes(input, maxBytes);
  if (bytes === undefined) return input as object;
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

/** Whether an object is a promise, a request that cannot be read, such as those of Fastify, Koa and AWS Lambda, or a form that is already parsed. */
function isOther(input: object): boolean {
  if (isRequest(input) || isBytes(input) || Array.isArray(input)) return false;
  return "then" in input || ("headers" in input && "body" in input) || losesFields(input);
}

/** Parses a body that was read: JSON, or a form if the provider sends any. */
export function parseBody(bytes: Uint8Array, patterns: WebhookPatterns = {}): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    if (takesForm(patterns) && /^[^\s{[<]+=/.test(text)) return parseForm(text);
    throw new UnreadableBodyError("is not JSON", 400);
  }
}

/** The fields of a form. A name that is repeated holds a list. */
function parseForm(text: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

/** The URL of a request; `undefined` if the input is only a body. */
export function urlOf(input: unknown): URL | undefined {
  const { url } = Object(input) as AnyRequest;
  // Node's request has only the path.
  return typeof url === "string" && isRequest(input) ? new URL(url, "http://localhost") : undefined;
}

/** A header of a request, or of headers given apart from the body. Repeated ones are joined, as `fetch` does. */
export function headerOf(input: unknown, given: WebhookHeaders | undefined, name: string): string | undefined {
  const { headers: own, raw } = Object(input) as AnyRequest;
  const headers = given ?? own ?? raw?.headers ?? {};
  if (typeof headers["get"] === "function") return (headers as Headers).get(name) ?? undefined;
  const key = Object.keys(headers).find((each) => each.toLowerCase() === name);
  const value = key === undefined ? undefined : (headers as Record<string, string | readonly string[] | undefined>)[key];
  return Array.isArray(value) ? value.join(", ") : (value as string | undefined);
}

/** Checks methods instead of classes, because classes differ between runtimes. */
export function isRequest(input: unknown): boolean {
  const { arrayBuffer, text, [Symbol.asyncIterator]: iterate } = Object(input) as AnyRequest;
  return !isBytes(input) && [arrayBuffer, text, iterate].some((each) => typeof each === "function");
}

function isBytes(input: unknown): input is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(input) || kindOf(input) === "ArrayBuffer";
}

/** `undefined` if the input is neither a request nor a body. */
async function readBytes(input: string | AnyRequest, maxBytes: number): Promise<Bytes | undefined> {
  if (typeof input === "string") return new TextEncoder().encode(input);
  if (isBytes(input))
    return ArrayBuffer.isView(input) ? new Uint8Array(input.buffer as ArrayBuffer, input.byteOffset, input.byteLength) : new Uint8Array(input);
  if (!isRequest(input)) return undefined;
  const body = input.body as ReadableStream<Bytes> | null | undefined;
  if (input.bodyUsed || input.readableEnded || body?.locked) throw new InvalidInputError(READ_BEFORE);
  const broken = (cause: unknown) => new UnreadableBodyError("broke off", 400, cause);
  if (typeof body?.getReader === "function") {
    try {
      return toBytes(await readBody(body, maxBytes, broken, {}));
    } catch (error) {
      throw error instanceof InvalidInputError ? error : tooLarge(maxBytes);
    }
  }
  try {
    if (input.arrayBuffer) return new Uint8Array(await input.arrayBuffer());
    if (input.text) return new TextEncoder().encode(await input.text());
  } catch (cause) {
    throw broken(cause);
  }
  return readChunks(input as AsyncIterable<Bytes>, maxBytes, broken);
}

/** Reads a Node stream. */
async function readChunks(stream: AsyncIterable<Bytes>, maxBytes: number, broken: (cause: unknown) => Error): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw broken(cause);
  }
  if (size > maxBytes) throw tooLarge(maxBytes);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBytes(body: BufferSource): Bytes {
  return body instanceof Uint8Array ? (body as Bytes) : new Uint8Array(body as ArrayBuffer);
}

function tooLarge(maxBytes: number): UnreadableBodyError {
  return new UnreadableBodyError(`is larger than maxBytes, ${maxBytes} bytes`, 413);
}
