/**
 * An exchange that does not come to its end, thrown to whoever holds the connection: only there can it be broken.
 */
export class Interruption extends Error {
  override readonly name = "Interruption";
  /** What is sent before; absent where the connection is reset without an answer. */
  readonly answer: PartialResponse | undefined;

  constructor(answer?: PartialResponse) {
    super("the exchange is interrupted on purpose");
    this.answer = answer;
  }

  /** The error that Node's `fetch` has as its cause where a connection was reset. */
  static reset(): Error {
    return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  }
}

export interface PartialResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The beginning of the body. */
  readonly text: string;
  /** What comes then: the connection is reset, or stays open in silence. */
  readonly end: "reset" | "silence";
}

/** What `fetch` in this process makes of an interruption: an error, or a response whose body breaks off. */
export function interruptFetch({ answer }: Interruption, signal: AbortSignal): Response {
  if (!answer) throw new TypeError("fetch failed", { cause: Interruption.reset() });
  const { status, headers, text, end } = answer;
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
