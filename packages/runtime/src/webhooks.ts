import { InvalidInputError } from "./errors/InvalidInputError.ts";
import { WebhookSecretError } from "./errors/WebhookSecretError.ts";
import { readAt } from "./paging/pagination.ts";
import { readText } from "./send/read.ts";

/** How a webhook's payload is recognised: by what it has to hold, and by the values that only it has. */
export interface WebhookPattern {
  /** Paths of the properties that have to be there. */
  readonly required: readonly string[];
  /** Values by the path of the property that holds them. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** What a webhook arrives as: the request, its body as text, or its body parsed. */
export type WebhookInput = Request | string | object;

export interface WebhookOptions<Event extends string = string> {
  /** Which event it is, where you know it from the address that you registered: the provider's payload may not tell. */
  event?: Event | undefined;
  /** The secret in the URL that was registered with the provider, `…?secret=…`. Checked in constant time. */
  secret?: string | undefined;
  /** The largest body that is read, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
}

/** A webhook that none of the known events matches. */
export interface UnknownWebhook {
  event: "unknown";
  payload: unknown;
}

/** Reads a webhook and says which event it is. What matches no event is no error: it arrives as `unknown`, whole. */
export async function readWebhook(patterns: Readonly<Record<string, WebhookPattern>>, input: WebhookInput, options: WebhookOptions = {}): Promise<{ event: string; payload: unknown }> {
  if (options.secret !== undefined) await checkSecret(input, options.secret);
  const payload = await readPayload(input, options.maxBytes ?? 1024 * 1024);
  const events = Object.keys(patterns).filter((name) => matches(payload, patterns[name]!));
  if (options.event !== undefined) return { event: events.includes(options.event) ? options.event : "unknown", payload };
  if (events.length > 1) {
    throw new InvalidInputError(`the payload is the same for ${events.join(" and ")}: register an address for each, and say which it is with { event }`);
  }
  return { event: events[0] ?? "unknown", payload };
}

function matches(payload: unknown, { required, values = {} }: WebhookPattern): boolean {
  return required.every((path) => readAt(payload, path) !== undefined) && Object.entries(values).every(([path, value]) => readAt(payload, path) === value);
}

async function readPayload(input: WebhookInput, maxBytes: number): Promise<unknown> {
  if (!(input instanceof Request) && typeof input !== "string") return input;
  const text = typeof input === "string" ? input : await readText(new Response(input.body), maxBytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError("the webhook's body is not JSON: answer it with 400", { cause });
  }
}

async function checkSecret(input: WebhookInput, secret: string): Promise<void> {
  if (!(input instanceof Request)) throw new InvalidInputError("a secret can be checked on a Request alone: pass the request, not its body");
  const given = new URL(input.url).searchParams.get("secret") ?? "";
  const [left, right] = await Promise.all([digest(given), digest(secret)]);
  // Every byte is looked at, wherever the first difference is.
  const difference = left.reduce((sum, byte, index) => sum | (byte ^ right[index]!), 0);
  if (difference !== 0) throw new WebhookSecretError("the webhook's secret is missing or wrong: answer it with 401");
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
