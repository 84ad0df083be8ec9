import { ConnectionError, InvalidInputError } from "../errors.ts";
import { Fault } from "../fault.ts";
import { isIdempotent } from "./retry.ts";

const isDeno = "Deno" in globalThis;

/** Deno resends a POST by itself if a kept connection is reset, unless it takes the body for a stream. */
export function sendOnce(body: BodyInit | null, method: string): BodyInit | null {
  return isDeno && typeof body === "string" && !isIdempotent(method) ? new Blob([body]) : body;
}

/**
 * Node's fetch gives up after 300 s without headers or without a piece of the body, whatever our own timeout is. Its
 * dispatcher takes other limits with each request; the other runtimes have no such limits, and ignore it.
 */
export function patientDispatcher(): { readonly dispatcher?: object } {
  const key = Symbol.for("undici.globalDispatcher.1");
  // Node sets the dispatcher when it first loads its fetch.
  void globalThis.Request;
  if ((globalThis as Record<symbol, unknown>)[key] === undefined) return {};
  return {
    dispatcher: {
      dispatch: (options: object, handler: unknown) =>
        (globalThis as unknown as Record<symbol, { dispatch(options: object, handler: unknown): boolean }>)[key]!.dispatch(
          { ...options, headersTimeout: 0, bodyTimeout: 0 },
          handler,
        ),
    },
  };
}

/** How long Node's fetch waits by default. */
export const NODE_TIMEOUT_MS = 300_000;

/** The parts of an error from any `fetch` that describe the failure. */
interface FetchFault {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly retryable?: unknown;
  readonly cause?: { readonly code?: unknown; readonly message?: string };
}

/** Codes and words with which Node's fetch refuses a request before it sends anything. */
const REFUSED = /^(UND_ERR_(NOT_SUPPORTED|INVALID_ARG|REQ_CONTENT_LENGTH_MISMATCH)|bad port)$/;

/** Codes of Node, Bun and node-fetch for a connection that failed. */
const CONNECTION_CODE = /^(E(?!RR_)[A-Z_]+|UND_ERR_\w+|ERR_(NETWORK|STREAM_PREMATURE_CLOSE)|Connection\w+|FailedToOpenSocket|\w*Timeout)$/;

/** The failure of a `fetch` that has rejected, with the runtime's code for it. `own` is the caller's own `fetch`, if it was used. */
export function connectionFault(fault: unknown, url: string, own?: typeof fetch): Fault {
  const { name, message, code: outer, cause } = Object(fault) as FetchFault;
  const { origin } = new URL(url);
  if ([cause?.code, cause?.message].some((each) => REFUSED.test(String(each)))) {
    return new Fault(InvalidInputError, `fetch refuses to send to ${origin}: ${cause!.message}`, { cause });
  }
  const code = [cause?.code, outer].find((each) => typeof each === "string");
  const inner = name === "TypeError" ? (cause ?? fault) : fault;
  return new Fault(ConnectionError, `cannot reach ${origin}: ${code ?? (message === undefined ? "no connection" : hideUrls(message))}`, {
    cause: holdsUrl(inner) ? undefined : inner,
    code,
    retryable: !own || isTransientFault(fault, code),
  });
}

/** URLs may hold a credential, and Bun and Deno put them into their errors. */
function holdsUrl(fault: unknown, levels = 9): boolean {
  const { message, path, cause } = Object(fault) as FetchFault & { readonly path?: unknown };
  return /https?:\/\//.test(`${message} ${String(path)}`) || (levels > 0 && cause !== undefined && holdsUrl(cause, levels - 1));
}

/** Removes users and queries from the URLs of a message. */
function hideUrls(message: string): string {
  return message.replaceAll(/[^\s/?#]*@|\?\S*/g, "");
}

/** `fetch` throws a `TypeError` if the connection failed. An error of another class is a decision of the caller's own `fetch`. */
function isTransientFault(fault: unknown, code: string | undefined): boolean {
  const { name, retryable } = Object(fault) as FetchFault;
  if (typeof retryable === "boolean") return retryable;
  return CONNECTION_CODE.test(code ?? "") || /^(TypeError|NetworkError|TimeoutError)$/.test(String(name));
}
