import { UnexpectedResponseError } from "../errors/UnexpectedResponseError.ts";

/** Reads a body as text, and gives up as soon as it is longer than allowed. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const declared = Number(response.headers.get("content-length") ?? NaN);
  if (declared > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  // A declared length cannot be exceeded, unless it is the length before decompression.
  if (!Number.isNaN(declared) && !response.headers.has("content-encoding")) return response.text();
  if (!response.body) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Parses JSON, or says how the text starts. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedResponseError(`the answer is not JSON: it starts with ${JSON.stringify(text.slice(0, 60))}`, { cause });
  }
}

function tooLarge(maxBytes: number): UnexpectedResponseError {
  return new UnexpectedResponseError(`the answer is larger than maxResponseBytes, ${maxBytes} bytes`);
}
