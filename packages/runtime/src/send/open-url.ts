import type { WithResponse } from "../call.ts";
import { completeErrors } from "../fault.ts";
import type { Label, Provider } from "../operation.ts";
import type { CallOptions, Settings } from "../options.ts";
import { startDeadline } from "../perform.ts";
import { mergeDefined, mergeSettings } from "../settings.ts";
import { exchange } from "./exchange.ts";
import { MAX_TOKENS } from "./retry.ts";
import { streamedResponse } from "./stream.ts";

/** The address of a file that is not an operation of an API, such as a signed link. */
export interface FileLocation {
  readonly url: string;
  /** Sent as a bearer token to the origin of `url`, and to no other. Default: the link itself is the permission. */
  readonly token?: string | undefined;
  /** The `fetch` to use. Default: the global one. */
  readonly fetch?: typeof fetch | undefined;
}

/** The options that hold for a file on another host. A call's headers and credentials are meant for the provider. */
export type FileOptions = Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "maxRetries" | "maxRetryAfterMs">;

/** Makes a function that requests a file from its address, with the retries, limits and errors of a call. */
export function openUrl(label: Label, { url, token, fetch: send }: FileLocation, options: FileOptions = {}) {
  const { signal, timeoutMs, deadlineMs, maxRetries, maxRetryAfterMs } = options;
  // Without a token, fetch can follow redirects itself. In a browser, only fetch can.
  const redirect: RequestInit = token === undefined ? { redirect: "follow" } : {};
  const ownFetch: typeof fetch = (input, init) => (send ?? fetch)(input, { ...init, credentials: "omit", ...redirect });
  const settings = completeErrors(label, () =>
    mergeSettings(undefined, mergeDefined<Settings>({ signal, timeoutMs, deadlineMs, maxRetries, maxRetryAfterMs, fetch: ownFetch }, { token } as object)),
  );
  const provider: Provider = {
    name: label.provider,
    baseUrl: url,
    operations: {},
    credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }],
  };
  const context = { provider, baseUrl: url, options: settings, retryBucket: { tokens: MAX_TOKENS }, credentials: new WeakMap() };
  const deadline = startDeadline(settings);
  return (headers: Readonly<Record<string, string>>): Promise<WithResponse<ReadableStream<Uint8Array>>> =>
    exchange({
      context,
      operation: { label, stream: streamedResponse },
      // Content-Range counts the bytes that are sent, so they must not be compressed.
      request: { method: "GET", url, headers: { accept: "*/*", "accept-encoding": "identity", ...headers }, body: null },
      settings,
      deadline,
      read: (_response, body) => body as ReadableStream<Uint8Array>,
    });
}
