import { ANSWERS } from "./request.ts";

/** Whether the stub's response has a Content-Length. Small responses have one; compressed and streamed ones do not. */
export type Delivery = "with a length" | "without a length";

/** A `fetch` that responds immediately, so that only the work of the client and of the platform's `Response` is measured. */
export function createStub(delivery: Delivery = "with a length"): typeof fetch {
  const responses = Object.fromEntries(
    Object.entries(ANSWERS).map(([method, text]) => {
      const length = delivery === "with a length" ? { "content-length": String(Buffer.byteLength(text)) } : undefined;
      return [method, { text, init: { headers: { "content-type": "application/json; charset=utf-8", ...length } } }];
    }),
  );
  return async (input, init) => {
    const { text, init: responseInit } = responses[init?.method ?? (input instanceof Request ? input.method : "GET")]!;
    return new Response(text, responseInit);
  };
}
