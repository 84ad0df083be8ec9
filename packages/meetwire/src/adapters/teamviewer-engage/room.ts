import { InvalidInputError, UnexpectedResponseError } from "@meetwire/teamviewer-engage";
import type { CallOptions, TeamViewerEngage } from "@meetwire/teamviewer-engage";
import type { Room, RoomInput } from "../../resources.ts";

type EngageRoom = Room<unknown, "teamviewer-engage">;

/**
 * Makes a co-browsing session as a room: a link for its host and one for whoever joins. The session has no name and
 * cannot be listed, changed or deleted.
 */
export async function createRoom(
  client: TeamViewerEngage,
  { name, access, startUrl }: RoomInput,
  call: CallOptions | undefined,
  account: string,
): Promise<EngageRoom> {
  if (startUrl === undefined) throw new InvalidInputError("a co-browsing session starts at an address: give startUrl");
  if (access !== undefined) throw new InvalidInputError("whoever has the link joins a co-browsing session: leave access out");
  const raw = await client.coBrowsing.createLinkPair({ url: startUrl }, call);
  const { hostUrl, joinUrl } = readLinks(raw);
  return { provider: "teamviewer-engage", account, id: joinUrl, name, joinUrl, hostUrl, raw };
}

/**
 * The form of the answer is not documented: two addresses are looked for, and the one whose field speaks of the host is
 * the host's; in a list, the first.
 */
function readLinks(raw: unknown): { hostUrl: string; joinUrl: string } {
  const links = Object.entries(Object(raw) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^https?:\/\//.test(entry[1]),
  );
  const host = links.find(([field]) => /host/i.test(field)) ?? (Array.isArray(raw) ? links[0] : undefined);
  const guest = links.find((link) => link !== host);
  if (links.length !== 2 || !host || !guest) {
    throw new UnexpectedResponseError("the service answered no pair of links that could be told apart: use client.coBrowsing.createLinkPair", {
      provider: "teamviewer-engage",
      operation: "coBrowsing/createLinkPair",
    });
  }
  return { hostUrl: host[1], joinUrl: guest[1] };
}
