import { ANSWERS } from "./request.ts";

/** How a stub's answer arrives: with its length declared, as a small answer does, or without, as a compressed or streamed one does. */
export type Delivery = "with a length" | "without a length";

/** A `fetch` that answers at once, and nothing else: what is left is the client's own work and that of the platform's `Response`. */
export function createStub(delivery: Delivery = "with a length"): typeof fetch {
  const answers = Object.fromEntries(
    Object.entries(ANSWERS).map(([method, text]) => {
      const length = delivery === "with a length" ? { "content-length": String(Buffer.byteLength(text)) } : undefined;
      return [method, { text, init: { headers: { "content-type": "application/json; charset=utf-8", ...length } } }];
    }),
  );
  return async (input, init) => {
    const { text, init: responseInit } = answers[init?.method ?? (input instanceof Request ? input.method : "GET")]!;
    return new Response(text, responseInit);
  };
}
