import type { Bytes } from "../bytes.ts";
import { InvalidInputError, WebhookSecretError } from "../errors.ts";
import { toBase64, toHex } from "../hash.ts";

/** How a provider signs webhooks: the spec's `x-webhook-signature`. */
export interface WebhookSignature {
  readonly algorithm: "hmac-sha1" | "hmac-sha256" | "hmac-sha512";
  /** How the secret becomes the key. Default: its UTF-8 bytes. */
  readonly key?: "text" | "base64" | "hex";
  /** Removed from the secret first. */
  readonly keyPrefix?: string;
  readonly digest: "hex" | "base64";
  /** The place of the signature. The format has `{signature}` in it. */
  readonly signature: SignatureHeader;
  /** The place of the time. The format has `{timestamp}` in it. */
  readonly timestamp?: SignatureHeader & { readonly unit?: "s" | "ms" };
  readonly id?: { readonly header: string };
  /** The signed text, with `{timestamp}`, `{id}` and `{body}` in it. Default `{body}`. */
  readonly message?: string;
  /** How many seconds a delivery may be old, or ahead. Default 300. */
  readonly tolerance?: number;
}

/** A header, or the parts of a header that have a certain format. */
export interface SignatureHeader {
  readonly header: string;
  readonly format?: string;
  readonly separator?: string;
}

/** Finds a header of a delivery. */
export type FindHeader = (name: string) => string | undefined;

const TOLERANCE_S = 300;

/** While a secret is being replaced, a header has two signatures. Comparing thousands would only cost time. */
const MOST_SIGNATURES = 100;

/**
 * Checks the signature of a delivery over its raw body. All secrets are tried, and all signatures that the header has:
 * both have several while a secret is being replaced. Returns the secret that the delivery is signed with.
 */
export async function verifySignature(scheme: WebhookSignature, body: Bytes, findHeader: FindHeader, secrets: readonly string[], now: number): Promise<string> {
  const given = readHeader(scheme.signature, findHeader);
  const id = scheme.id ? (findHeader(scheme.id.header) ?? "") : "";
  const timestamp = scheme.timestamp ? readTimestamp(scheme, scheme.timestamp, findHeader, now) : "";
  let used: string | undefined;
  for (const secret of secrets) {
    const expected = await sign(scheme, secret, compose(scheme, { timestamp, id, body }));
    for (const each of given) if (equal(each, expected)) used ??= secret;
  }
  if (used === undefined) throw refuse("signature is missing or wrong");
  return used;
}

/** The signature of some bytes, as the provider writes it. */
export async function sign({ algorithm, key: form, keyPrefix, digest }: WebhookSignature, secret: string, message: BufferSource): Promise<string> {
  const hash = algorithm.replace("hmac-sha", "SHA-");
  const key = await crypto.subtle.importKey("raw", readKey(secret, form, keyPrefix), { name: "HMAC", hash }, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
  return digest === "hex" ? toHex(bytes) : toBase64(bytes);
}

/** The signed text of a delivery. */
export function compose({ message = "{body}" }: WebhookSignature, parts: { timestamp: string; id: string; body: Bytes }): Bytes {
  const encoder = new TextEncoder();
  const pieces = message.split(/\{(timestamp|id|body)\}/).map((piece, index) => {
    const part = index % 2 === 0 ? piece : parts[piece as keyof typeof parts];
    return typeof part === "string" ? encoder.encode(part) : part;
  });
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

function readTimestamp(
  { tolerance = TOLERANCE_S }: WebhookSignature,
  { unit, ...header }: SignatureHeader & { unit?: string },
  findHeader: FindHeader,
  now: number,
): string {
  const [timestamp = "", ...more] = readHeader(header, findHeader);
  // Of two times, the one that is checked might not be the one that is signed.
  if (!/^\d+$/.test(timestamp) || more.length > 0) throw refuse("timestamp is missing or wrong");
  const ageMs = now - Number(timestamp) * (unit === "ms" ? 1 : 1000);
  if (Math.abs(ageMs) > tolerance * 1000) throw refuse(`timestamp is ${ageMs > 0 ? "too old" : "in the future"}`);
  return timestamp;
}

/** The values in a formatted header, without the fixed text of the format. */
function readHeader({ header, format = "{}", separator }: SignatureHeader, findHeader: FindHeader): string[] {
  const value = findHeader(header) ?? "";
  const [prefix = "", suffix = ""] = format.split(/\{\w*\}/);
  const parts = separator === undefined ? [value] : value.split(separator);
  if (parts.length > MOST_SIGNATURES) return [];
  // A later version may bring parts that are not known, but not parts without a name or a value.
  if (separator !== undefined && !parts.every((part) => /^\w+\W./.test(part))) return [];
  return parts.filter((part) => part.startsWith(prefix) && part.endsWith(suffix)).map((part) => part.slice(prefix.length, part.length - suffix.length));
}

/** Compares every character, wherever the first difference is. The length of a signature is no secret. */
function equal(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < expected.length; index++) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}

function readKey(secret: string, form: string | undefined, prefix = ""): Bytes {
  const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  let bytes: Bytes | undefined;
  if (form === "base64") {
    try {
      bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    } catch {}
  } else if (form === "hex") bytes = /^([\da-f]{2})+$/i.test(text) ? Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16)) : undefined;
  else bytes = new TextEncoder().encode(text);
  if (!bytes?.length)
    throw new InvalidInputError(form === undefined || form === "text" ? "secret is empty" : `secret has to be ${form}, as the provider shows it`);
  return bytes;
}

function refuse(what: string): WebhookSecretError {
  return new WebhookSecretError(`the webhook's ${what}: respond with 401`);
}
