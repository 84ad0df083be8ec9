import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";

/** Reads a body, and gives up as soon as it is larger than allowed. */
export async function readBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  maxBytes: number,
  broken: (fault: unknown) => Error,
): Promise<BufferSource> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  // What a length is declared to be says nothing: it may be that before decompression.
  let size = 0;
  for (;;) {
    if (size > maxBytes) {
      discard(reader);
      throw new UnexpectedResponseError(`the answer is larger than maxResponseBytes, ${maxBytes} bytes`);
    }
    let chunk;
    try {
      chunk = await reader.read();
    } catch (fault) {
      throw broken(fault);
    }
    if (chunk.done) break;
    size += chunk.value.byteLength;
    chunks.push(chunk.value);
  }
  return chunks.length === 1 ? chunks[0]! : new Blob(chunks).arrayBuffer();
}

/** Ends a body that nobody reads on, so that its connection is free. */
export function discard(body: { cancel(): Promise<void> } | null): void {
  body?.cancel().catch(() => {});
}

const decoder = /* @__PURE__ */ new TextDecoder();

/** Decodes a body that was read. */
export function decode(body: BufferSource): string {
  return decoder.decode(body);
}

/** Parses JSON. What is none stays the text that it was, which no JSON is equal to. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
