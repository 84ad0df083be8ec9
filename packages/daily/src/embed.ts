import { InvalidInputError } from "@meetwire/runtime";

/**
 * The permissions that an iframe with a call needs: `<iframe allow="…">`. `display-capture` is for screen sharing.
 *
 * Source: `wrap()` in Daily's documentation of daily-js.
 */
export const EMBED_ALLOW = "microphone; camera; autoplay; display-capture";

/** A room: its `url`, or the names of its domain and of the room. */
export type EmbeddedRoom = { readonly url?: string | undefined } | { readonly domain: string; readonly room: string };

/** The options of {@link embedUrl}. */
export interface EmbedOptions {
  /** The person's meeting token, from `createRoomToken`. People cannot enter a private room without a token, unless they can knock. */
  token?: string | undefined;
}

/** The attributes of the iframe. */
export interface EmbedAttributes {
  readonly src: string;
  readonly allow: string;
}

/**
 * Returns the URL of a room for an iframe or a link: `https://<domain>.daily.co/<room>?t=<token>`.
 *
 * If it contains a token, the URL is as secret as the token. Do not log it.
 *
 * Source: "meeting-tokens" in Daily's documentation of the REST API.
 *
 * @throws {InvalidInputError} if the room has no valid URL, its name is empty, or the name of the domain cannot be part of a host name
 * @example
 * ```ts
 * import { createDaily } from "@meetwire/daily";
 * import { embedUrl } from "@meetwire/daily/embed";
 *
 * const daily = createDaily({ apiKey: process.env.DAILY_API_KEY! });
 * console.log(embedUrl(await daily.rooms.get({ roomName: "order-2041" })));
 * console.log(embedUrl({ domain: "nordlys", room: "order-2041" }));
 * ```
 */
export function embedUrl(room: EmbeddedRoom, { token }: EmbedOptions = {}): string {
  const url = new URL("domain" in room ? urlOf(room) : requireUrl(room.url));
  if (token === "") throw new InvalidInputError("token is empty: leave it out, or pass a token from createRoomToken");
  if (token !== undefined) url.searchParams.set("t", token);
  return url.href;
}

/**
 * Returns the attributes of an iframe with a room: `src` and `allow`.
 *
 * @throws {InvalidInputError} in the same cases as {@link embedUrl}
 * @example
 * ```ts
 * import { embedAttributes } from "@meetwire/daily/embed";
 *
 * const { src, allow } = embedAttributes({ domain: "nordlys", room: "lounge" });
 * console.log(`<iframe src="${src}" allow="${allow}"></iframe>`);
 * ```
 */
export function embedAttributes(room: EmbeddedRoom, options: EmbedOptions = {}): EmbedAttributes {
  return { src: embedUrl(room, options), allow: EMBED_ALLOW };
}

function urlOf({ domain, room }: { readonly domain: string; readonly room: string }): string {
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(domain))
    throw new InvalidInputError(`domain is ${JSON.stringify(domain)}: it must be the first part of a host name, such as your-domain`);
  if (!/^[\w-]+$/.test(room)) throw new InvalidInputError(`room is ${JSON.stringify(room)}: the name of a room has letters, digits, - and _`);
  return `https://${domain}.daily.co/${room}`;
}

function requireUrl(url: unknown): string {
  if (typeof url === "string" && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new InvalidInputError(`the room's url is ${JSON.stringify(url)}: pass a room from rooms.get, or the names of the domain and of the room`);
}
