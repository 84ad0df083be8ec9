import { InvalidInputError } from "@meetwire/runtime";

/** The permissions that an iframe with a call needs: `<iframe allow="…">`. */
export const EMBED_ALLOW = "microphone; camera; autoplay";

export interface EmbedOptions {
  /** The name that others see. It also appears in the meeting records. */
  name?: string | undefined;
}

/**
 * Returns the address of a room for an iframe, `https://<team>.daily.co/<room>`, with the caller's name if it is given.
 *
 * @throws {InvalidInputError} if the team's or the room's name is empty, or the team's name cannot be part of a host name
 * @example
 * embedUrl({ team: "nordlys", room: "hello" }, { name: "A. User" });
 */
export function embedUrl(room: { team: string; room: string }, { name }: EmbedOptions = {}): string {
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(room.team))
    throw new InvalidInputError(`team is ${JSON.stringify(room.team)}: it must be the first part of a host name, such as my-awesome-team`);
  if (/^\.{0,2}$/.test(room.room)) throw new InvalidInputError(`room is ${JSON.stringify(room.room)}: it must be the name of a room`);
  const url = `https://${room.team}.daily.co/${encodeURIComponent(room.room)}`;
  return name === undefined ? url : `${url}?name=${encodeURIComponent(name)}`;
}
