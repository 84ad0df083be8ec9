/**
 * An incomplete response. It is thrown, because only the code that owns the connection can break it.
 */
export class Interruption extends Error {
  override readonly name = "Interruption";
  /** The part that is sent first; `undefined` if the connection is reset without a response. */
  readonly response: PartialResponse | undefined;

  constructor(response?: PartialResponse) {
    super("the response is interrupted on purpose");
    this.response = response;
  }

  /** The error that Node's `fetch` has as its cause when a connection is reset. */
  static reset(): Error {
    return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  }
}

export interface PartialResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The part of the body that is sent. */
  readonly text: string;
  /** Then the connection is reset, or stays open without further data. */
  readonly end: "reset" | "silence";
}

/** Turns an interruption into the result of `fetch`: an error, or a response with an incomplete body. */
export function interruptFetch({ response }: Interruption, signal: AbortSignal): Response {
  if (!response) throw new TypeError("fetch failed", { cause: Interruption.reset() });
  const { status, headers, text, end } = response;
  const chunks = text === "" ? [] : [new TextEncoder().encode(text)];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else if (end === "reset") controller.error(new TypeError("terminated", { cause: Interruption.reset() }));
    },
  });
  return new Response(body, { status, headers });
}
