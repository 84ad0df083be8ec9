import { InvalidInputError } from "./errors/InvalidInputError.ts";
import { WebhookSecretError } from "./errors/WebhookSecretError.ts";
import { readAt } from "./paging/pagination.ts";
import { decode, readBody } from "./send/read.ts";

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
  /** The secret in the URL that was registered with the provider, `…?secret=…`. Checked in constant time; an empty one, or `undefined`, is refused. */
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
export async function readWebhook(
  patterns: Readonly<Record<string, WebhookPattern>>,
  input: WebhookInput,
  options: WebhookOptions = {},
): Promise<{ event: string; payload: unknown }> {
  if ("secret" in options) await checkSecret(input, options.secret);
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
  if (typeof input !== "string" && !isRequest(input)) return input;
  const text = typeof input === "string" ? input : await readRequest(input, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInputError("the webhook's body is not JSON: answer it with 400");
  }
}

/** By what it can do: a framework's request may be of another class than the global one. */
function isRequest(input: WebhookInput): input is Request {
  return typeof input === "object" && typeof (input as Request).arrayBuffer === "function";
}

async function readRequest(request: Request, maxBytes: number): Promise<string> {
  if (request.bodyUsed) throw new InvalidInputError("the webhook's body was read before: pass it as a text, or pass request.clone()");
  const unreadable = (cause: unknown) => new InvalidInputError("the webhook's body broke off: answer it with 400", { cause });
  try {
    return decode(await readBody(request.body, maxBytes, unreadable));
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(`the webhook's body is larger than maxBytes, ${maxBytes} bytes: answer it with 413`);
  }
}

async function checkSecret(input: WebhookInput, secret: string | undefined): Promise<void> {
  // A variable that is not set in the environment would otherwise let everybody in.
  if (!secret) throw new InvalidInputError("secret is empty: it has to be the one in the URL that was registered");
  if (!isRequest(input)) throw new InvalidInputError("a secret can be checked on a Request alone: pass the request, not its body");
  const given = new URL(input.url).searchParams.get("secret") ?? "";
  const [left, right] = await Promise.all([digest(given), digest(secret)]);
  // Every byte is looked at, wherever the first difference is.
  const difference = left.reduce((sum, byte, index) => sum | (byte ^ right[index]!), 0);
  if (difference !== 0) throw new WebhookSecretError("the webhook's secret is missing or wrong: answer it with 401");
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
