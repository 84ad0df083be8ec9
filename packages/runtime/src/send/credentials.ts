import { InvalidInputError, isMeetwireError } from "../errors.ts";
import type { MeetwireError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { FaultDetails } from "../fault.ts";
import { toBase64 } from "../hash.ts";
import type { CredentialWriter, Provider, Secret, Security } from "../operation.ts";
import type { CredentialContext, CredentialValue, Settings } from "../options.ts";
import { setHeader } from "../request/headers.ts";
import type { HeaderFields } from "../request/headers.ts";
import { ownOf } from "../request/own.ts";
import type { PreparedRequest } from "../request/prepare.ts";

/** Credentials by the option that holds them. */
export type Credentials = Readonly<Record<string, CredentialValue | undefined>>;

type CredentialFunction = Exclude<CredentialValue, string>;

/** A credential whose provider names the address to use it at: `oauthTokens`. */
type PlacedCredential = Readonly<Record<string, (url: string) => string>>;

/** The state of a client's credential functions: the latest value of each, and its renewal. */
export type CredentialState = WeakMap<CredentialFunction, { latest?: string; renewals: number; renewal?: Renewal | undefined }>;

/** A request for a new credential that is under way. */
interface Renewal {
  readonly refused: string;
  readonly value: Promise<string>;
  /** Aborted if the call that started it was given up. */
  readonly signal: AbortSignal;
}

/** The part of a client's context that says which credentials it sends. */
interface Client {
  readonly provider: Provider;
  readonly credentials: CredentialState;
}

/** A credential in a request, with the option that it comes from. Without an option, the caller set it as a header. */
export interface SentCredential extends Secret {
  readonly option?: string;
}

/** The URL and headers of a request, with its credentials. */
export interface Target {
  readonly url: string;
  readonly headers: HeaderFields;
  readonly sent: readonly SentCredential[];
}

/**
 * Adds the credentials of an attempt to the headers or the URL of a request. `refused` has the credentials of the attempt before, if the
 * provider refused them with 401. A header or a parameter that the caller set takes precedence over a credential.
 */
export async function addCredentials(
  { provider, credentials }: Client,
  settings: Settings,
  security: Security | undefined,
  request: Pick<PreparedRequest, "url" | "headers">,
  refused: readonly SentCredential[] | undefined,
  signal: AbortSignal,
): Promise<Target> {
  let { url } = request;
  // A copy: the credential of an attempt that was given up may arrive while the next attempt is about to be sent.
  const headers = { ...request.headers };
  const sent: SentCredential[] = [];
  const chosen = security && provider.chooseCredentials?.(security, settings as Credentials);
  for (const { option, name, prefix = "", write = setHeader, forms } of provider.credentials) {
    const credential = (settings as Credentials)[option];
    const key = name.toLowerCase();
    // The caller's own header, or one that the caller removed.
    const own = write !== queryCredential && (Object.hasOwn(request.headers, key) || Object.hasOwn(settings.headers ?? {}, key));
    // It may have another scheme than ours, such as Basic.
    if (own && headers[key] !== undefined) sent.push({ name, prefix, value: headers[key].replace(/^[\w-]+ +/, "") });
    if (credential == null || own || chosen?.includes(option) === false) continue;
    const before = refused?.find((each) => each.option === option)?.value;
    const value: unknown = typeof credential === "function" ? await ask(credentials, option, credential, before, signal) : credential;
    // Only a property of its own: a polluted prototype must not choose the host.
    if (typeof credential === "function") url = ownOf(credential as unknown as PlacedCredential, "place")?.(url) ?? url;
    if (typeof value !== "string" || !value.trim()) throw new Fault(InvalidInputError, `no ${option} to send: it has to be a text that is not empty`);
    const next = write(headers, name, prefix + value, url);
    // The caller's own parameter takes precedence.
    const given = next === url && new URL(url).searchParams.get(name);
    sent.push(given ? { name, prefix: "", value: given } : { option, name, prefix, value, forms });
    url = next ?? url;
  }
  return { url, headers, sent };
}

/** The first set of credentials that the client has. */
export function chooseCredentials(security: Security, given: Readonly<Record<string, unknown>>): readonly string[] {
  const chosen = security.find((set) => set.every((option) => given[option] != null));
  if (chosen || security.length === 0) return chosen ?? [];
  throw new Fault(InvalidInputError, `this operation needs ${security.map((set) => set.join(" and ")).join(", or ")}: pass it to the client`);
}

/** Whether a credential that was sent comes from a function, which may have a new one. */
export function canRenew(sent: readonly SentCredential[], settings: Settings): boolean {
  return sent.some(({ option }) => option !== undefined && typeof (settings as Credentials)[option] === "function");
}

/** Asks a function for the current credential, or for a new one if the provider refused the current one. */
async function ask(state: CredentialState, option: string, current: CredentialFunction, refused: string | undefined, signal: AbortSignal): Promise<string> {
  const known = state.get(current) ?? { renewals: 0 };
  state.set(current, known);
  const call = async (context: Omit<CredentialContext, "signal">) => {
    const before = known.renewals;
    try {
      const value = await current({ ...context, signal });
      if (context.refused) known.renewals++;
      // A slow function may return a credential that was replaced in the meantime.
      if (context.refused || known.renewals === before) known.latest = value;
      return value;
    } catch (cause) {
      // It is not the caller's fault if a token endpoint is down, for example, and it may be back at the next attempt.
      if (isMeetwireError(cause)) throw faultOf(cause);
      throw new Fault(InvalidInputError, `no ${option} to send: its function failed`, { cause });
    }
  };
  if (refused === undefined) return call({ refused: false });
  // A late 401 for an old credential: the current one may be good. A function may also serve several users.
  if (known.latest !== refused && known.renewal?.refused !== refused) {
    const value = await call({ refused: false });
    if (value !== refused) return value;
  }
  // Calls that are refused at the same time share one renewal, unless the call that started it was given up.
  const shared = known.renewal;
  if (shared?.refused === refused && !shared.signal.aborted) {
    try {
      return await shared.value;
    } catch (error) {
      if (!shared.signal.aborted) throw error;
    }
  }
  const renewal: Renewal = { refused, signal, value: call({ refused: true, refusedValue: refused }) };
  known.renewal = renewal;
  try {
    return await renewal.value;
  } finally {
    if (known.renewal === renewal) known.renewal = undefined;
  }
}

/** Turns the error of another call, such as a request for a token, into a fault of this one. */
function faultOf(error: MeetwireError): Fault {
  const { body } = error as FaultDetails;
  return new Fault(error.constructor as typeof MeetwireError, error.message, { ...(error as FaultDetails), body, cause: error });
}

/** `user:password` for HTTP's Basic authentication. */
export const basicCredential: CredentialWriter = (headers, name, value) => setHeader(headers, name, `Basic ${encodeBasic(value)}`);

/** The secret forms of `user:password`: the whole, the whole in base64, and the password. */
export const basicForms = (value: string): string[] => [value, encodeBasic(value), value.slice(value.indexOf(":") + 1)];

function encodeBasic(value: string): string {
  return toBase64(new TextEncoder().encode(value));
}

/** A credential in a cookie, beside those that are there, unless the caller set one of its name. */
export const cookieCredential: CredentialWriter = (headers, name, value) => {
  const given = ownOf(headers, "cookie");
  if (given?.split(/;\s*/).some((each) => each.startsWith(`${name}=`))) return;
  setHeader(headers, "cookie", [given, `${name}=${value}`].filter(Boolean).join("; "));
};

/** A credential in the query, unless there is a parameter of its name. */
export const queryCredential: CredentialWriter = (_headers, name, value, url) => {
  const key = encodeURIComponent(name);
  return url.includes(`?${key}=`) || url.includes(`&${key}=`) ? url : `${url}${url.includes("?") ? "&" : "?"}${key}=${encodeURIComponent(value)}`;
};
