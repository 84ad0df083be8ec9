import { compose, sign } from "./signature.ts";
import type { WebhookSignature } from "./signature.ts";

export interface SignOptions {
  /** The secret that the receiver verifies with. */
  secret: string;
  /** When it is sent. Default: now. */
  timestamp?: Date | undefined;
  /** The delivery's id, if the provider signs one. Default: a random one. */
  id?: string | undefined;
}

/** A delivery: the arguments of `fetch` and `Request`. */
export interface SignedWebhook {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Signs a payload as the provider does, to test a receiver. A text is sent as it is. */
export async function signDelivery(
  signature: WebhookSignature,
  payload: unknown,
  { secret, timestamp = new Date(), id = `msg_${crypto.randomUUID()}` }: SignOptions,
): Promise<SignedWebhook> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const { timestamp: time, signature: place } = signature;
  const at = String(time?.unit === "ms" ? timestamp.getTime() : Math.floor(timestamp.getTime() / 1000));
  const signed = await sign(signature, secret, compose(signature, { timestamp: at, id, body: new TextEncoder().encode(body) }));
  const headers: Record<string, string> = { "content-type": "application/json" };
  const add = (header: string, text: string, separator = "") => {
    headers[header] = header in headers ? `${headers[header]}${separator}${text}` : text;
  };
  if (signature.id) add(signature.id.header, id);
  if (time) add(time.header, (time.format ?? "{timestamp}").replace("{timestamp}", at), time.separator);
  add(
    place.header,
    (place.format ?? "{signature}").replace("{signature}", () => signed),
    place.separator,
  );
  return { method: "POST", headers, body };
}
