import { SandboxError } from "../sandbox-error.ts";

/** A request whose body has been read. */
export interface BufferedRequest {
  /** A copy of the request that can be read again. */
  readonly request: Request;
  readonly text: string;
}

/** Reads the body of a request up to a limit, before anything else looks at it. Throws a 413 if it is larger. */
export async function bufferRequest(request: Request, maxBytes: number): Promise<BufferedRequest> {
  const { url, method, headers, signal } = request;
  if (!request.body) return { request, text: "" };
  if (Number(headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  const copy = size === 0 ? { method, headers, signal } : { method, headers, signal, body: bytes };
  return { request: new Request(url, copy), text: new TextDecoder().decode(bytes) };
}

/** The connection is closed, because the rest of the body is not read. */
function tooLarge(maxBytes: number): SandboxError {
  return new SandboxError(413, `the body is larger than ${maxBytes} bytes`, { headers: { connection: "close" } });
}
