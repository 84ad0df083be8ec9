import { InvalidInputError } from "@meetwire/runtime";

/** What a page has to allow an iframe with a call in it: `<iframe allow="…">`. */
export const EMBED_ALLOW = "microphone; camera; autoplay";

export interface EmbedOptions {
  /** The name that others see. It also stands in the meeting's records. */
  name?: string | undefined;
}

/**
 * The address of a room for an iframe, `https://<team>.daily.co/<room>`, with the caller's name if there is one.
 *
 * @throws {InvalidInputError} where the team's or the room's name is empty, or the team's cannot be part of a host name
 */
export function embedUrl(room: { team: string; room: string }, { name }: EmbedOptions = {}): string {
  if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(room.team))
    throw new InvalidInputError(`team is ${JSON.stringify(room.team)}: it has to be the first part of a host name, such as my-awesome-team`);
  if (/^\.{0,2}$/.test(room.room)) throw new InvalidInputError(`room is ${JSON.stringify(room.room)}: it has to be a room's name`);
  const url = `https://${room.team}.daily.co/${encodeURIComponent(room.room)}`;
  return name === undefined ? url : `${url}?name=${encodeURIComponent(name)}`;
}
