import { InvalidInputError, UnexpectedResponseError } from "@meetwire/runtime";
import type { CallOptions } from "@meetwire/runtime";
import type { Daily } from "./generated/client.ts";
import type { MeetingTokenProperties } from "./generated/models.ts";

/** The room, and the time until which the token works. The other properties are Daily's own. */
export interface RoomTokenOptions extends Omit<MeetingTokenProperties, "room_name" | "exp"> {
  /** The name of the room. Without one, a token would open every room of the domain. */
  room: string;
  /** When the token expires: a `Date`, or seconds since 1970. Without an end, a token would work forever. */
  expiresAt: Date | number;
}

/**
 * Creates a meeting token for one room, with an end. Add it to the room's URL with `embedUrl`.
 *
 * After `expiresAt`, people can no longer join with it. Those who are in the room stay, unless you set `eject_at_token_exp`.
 *
 * Source: "meeting-tokens" in Daily's documentation.
 *
 * @throws {InvalidInputError} if the room has no name, or the token would end before it begins or has already ended
 * @throws {ApiError} if Daily responds with an error
 * @example
 * ```ts
 * import { createDaily } from "@meetwire/daily";
 * import { createRoomToken } from "@meetwire/daily/tokens";
 *
 * const daily = createDaily({ apiKey: process.env.DAILY_API_KEY! });
 * const token = await createRoomToken(daily, {
 *   room: "order-2041",
 *   expiresAt: new Date(Date.now() + 60 * 60 * 1000),
 *   user_name: "Mara Lindqvist",
 *   is_owner: true,
 * });
 * console.log(token.length);
 * ```
 */
export async function createRoomToken(
  daily: Pick<Daily, "meetingTokens">,
  { room, expiresAt, ...properties }: RoomTokenOptions,
  options?: CallOptions,
): Promise<string> {
  if (typeof room !== "string" || room === "") throw new InvalidInputError("room is missing: a token without a room opens every room of the domain");
  const exp = secondsOf(expiresAt, "expiresAt");
  if (exp <= Date.now() / 1000)
    throw new InvalidInputError(`expiresAt is ${new Date(exp * 1000).toISOString()}, which is in the past: people could not join with the token`);
  if (properties.nbf !== undefined && secondsOf(properties.nbf, "nbf") >= exp)
    throw new InvalidInputError("nbf is not before expiresAt: people could not join with the token");
  const { token } = await daily.meetingTokens.create({ body: { properties: { ...properties, room_name: room, exp } } }, options);
  if (typeof token === "string" && token !== "") return token;
  throw new UnexpectedResponseError("daily sent no token", { provider: "daily", operation: "meetingTokens/create" });
}

/** Whole seconds since 1970, rounded down, so that a token never works for longer than requested. */
function secondsOf(time: Date | number, name: string): number {
  const seconds = typeof time === "number" ? time : time instanceof Date ? time.getTime() / 1000 : NaN;
  if (!Number.isFinite(seconds)) throw new InvalidInputError(`${name} is ${JSON.stringify(time)}: give a valid Date, or seconds since 1970`);
  // A common mistake is to pass milliseconds. Read as seconds, they are 30,000 years ahead.
  if (seconds > 1e11) throw new InvalidInputError(`${name} is ${seconds}: give seconds since 1970, not milliseconds`);
  return Math.floor(seconds);
}
