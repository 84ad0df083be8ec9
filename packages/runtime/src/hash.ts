import type { Bytes } from "./bytes.ts";

/** The SHA-256 of a text, as UTF-8, or of bytes. */
export async function sha256(content: string | BufferSource): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", typeof content === "string" ? new TextEncoder().encode(content) : content));
}

/** A hashed key, which does not reveal its parts, such as a client's secret. */
export async function fingerprint(...parts: readonly (string | undefined)[]): Promise<string> {
  return toHex((await sha256(JSON.stringify(parts))).slice(0, 16));
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
