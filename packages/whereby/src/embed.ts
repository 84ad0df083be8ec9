import { InvalidInputError } from "@meetwire/runtime";

/** The permissions that an iframe with a room needs: `<iframe allow="…">`. */
export const EMBED_ALLOW = "camera; microphone; fullscreen; speaker; display-capture; autoplay";

/** How a person sees a room. Each person can have other options. */
export interface EmbedOptions {
  /** The name that others see, up to 100 characters without `$!<>:;`. Without it, Whereby asks for a name. */
  displayName?: string | undefined;
  /** Your own id of the person: up to 36 letters, digits, `-` and `_`. It is in insights and webhooks, and you can search insights for it. */
  externalId?: string | undefined;
  /** Your own text about the person, up to 512 characters. It is in webhooks. */
  metadata?: string | undefined;
  /** The language of the room, such as `de`. */
  lang?: string | undefined;
  /** `true` hides all controls except for the camera and the microphone. Other options bring them back. */
  minimal?: boolean | undefined;
  /** `false`: the person joins with the camera off. */
  video?: boolean | undefined;
  /** `false`: the person joins with the microphone off. */
  audio?: boolean | undefined;
  /** Whether the button for the chat is shown. */
  chat?: boolean | undefined;
  /** Whether the button for the list of people is shown. */
  people?: boolean | undefined;
  /** Whether the button for sharing the screen is shown. */
  screenshare?: boolean | undefined;
  /** Whether the button for leaving is shown. */
  leaveButton?: boolean | undefined;
  /** `false`: the room has no background, so that your page's shows. */
  background?: boolean | undefined;
  /** `false`: the room has no logo. */
  logo?: boolean | undefined;
  /** `false`: the room has no button for locking it. */
  locking?: boolean | undefined;
  /** Any other parameter that Whereby documents. `true` and `false` become `on` and `off`. */
  parameters?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

/** The limits that Whereby documents. If a text exceeds them, the room does not open. */
const LIMITS = {
  displayName: { pattern: /^[^$!<>:;]{1,100}$/u, words: "1 to 100 characters, without $!<>:;" },
  externalId: { pattern: /^[\w-]{1,36}$/, words: "1 to 36 letters, digits, - or _" },
  metadata: { pattern: /^[^]{1,512}$/u, words: "1 to 512 characters" },
} as const;

/**
 * Returns the address of a room for an iframe or for Whereby's `<whereby-embed room="…">`.
 *
 * The room is a meeting's `roomUrl`, `hostRoomUrl` or `viewerRoomUrl`. The last two contain a key that gives rights: send
 * them only to people who should have these rights, and never log the result.
 *
 * Source: "Using URL parameters" in Whereby's documentation.
 *
 * @throws {InvalidInputError} if the room is not an `https` address, or a text exceeds Whereby's limits
 * @example
 * const { roomUrl } = await client.meetings.create({ body: { endDate } });
 * embedUrl(roomUrl, { displayName: "Maya", externalId: "customer-2041", minimal: true, chat: true });
 */
export function embedUrl(roomUrl: string, { parameters, ...options }: EmbedOptions = {}): string {
  // The message does not quote the address, because it may contain the host's key.
  if (typeof roomUrl !== "string" || !URL.canParse(roomUrl) || new URL(roomUrl).protocol !== "https:")
    throw new InvalidInputError("roomUrl has to be the https address of a room, such as a meeting's roomUrl");
  const url = new URL(roomUrl);
  for (const [name, value] of Object.entries({ ...parameters, ...options })) {
    if (value === undefined) continue;
    const limit = Object.hasOwn(LIMITS, name) ? LIMITS[name as keyof typeof LIMITS] : undefined;
    if (limit && !limit.pattern.test(String(value))) throw new InvalidInputError(`${name} has to be ${limit.words}`);
    if (name === "roomKey") throw new InvalidInputError("roomKey is a part of hostRoomUrl and viewerRoomUrl: give one of these as roomUrl");
    url.searchParams.set(name, typeof value === "boolean" ? (value ? "on" : "off") : value);
  }
  // URLSearchParams writes a space as a plus. Whereby's documentation only shows %20, as in other URLs.
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}

/**
 * Returns the attributes of an iframe with a room.
 *
 * @throws {InvalidInputError} in the same cases as {@link embedUrl}
 * @example
 * Object.assign(document.createElement("iframe"), embedAttributes(roomUrl, { displayName: "Maya" }));
 */
export function embedAttributes(roomUrl: string, options?: EmbedOptions): { src: string; allow: string } {
  return { src: embedUrl(roomUrl, options), allow: EMBED_ALLOW };
}
