import type { MeetingTokenCreate, MeetingTokenDetails } from "@meetwire/daily";
import { HandlerResponse } from "../../service/handler-response.ts";
import type { HandlerInput, RouteContext } from "../provider.ts";
import { addVisit, openSession } from "./sessions.ts";
import { invalid, nextText, seconds } from "./state.ts";
import type { State } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;

export const tokenHandlers = {
  "meetingTokens/create"({ state, body, now }: Given<{ body: MeetingTokenCreate }>) {
    const properties = body.properties ?? {};
    if (properties.nbf !== undefined && properties.exp !== undefined && properties.nbf >= properties.exp) throw invalid("nbf must be before exp");
    const details = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as MeetingTokenDetails;
    const claims = { r: properties.room_name, exp: properties.exp, o: properties.is_owner, d: state.domain.id, iat: seconds(now) };
    const token = [encode({ alg: "HS256", typ: "JWT" }), encode(claims), nextText(state, 43)].join(".");
    state.tokens.set(token, details);
    return { token };
  },
  "meetingTokens/validate"({ state, params, query, now }: Given<{ params: { meetingToken: string } }>) {
    const problem = whyInvalid(state, params.meetingToken, now, query["ignoreNbf"] === true);
    if (problem !== undefined) throw invalid(problem);
    return state.tokens.get(params.meetingToken);
  },
};

function encode(part: object): string {
  return btoa(JSON.stringify(part)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function whyInvalid({ tokens }: State, token: string, now: number, ignoresNbf = false): string | undefined {
  const details = tokens.get(token);
  if (!details) return "the token is not valid";
  if (details.exp !== undefined && details.exp <= seconds(now)) return "the token has expired";
  return !ignoresNbf && details.nbf !== undefined && details.nbf > seconds(now) ? "the token is not valid yet" : undefined;
}

/** A room's link. If someone opens it, they join the session of the room, if the room and the token allow it. */
export function join({ request, params, state, now, emit }: RouteContext<State>): HandlerResponse {
  const room = state.rooms.get(params["roomName"] ?? "");
  const refuse = (status: number, why: string) => HandlerResponse.text(why, "text/plain", { status });
  if (!room) return refuse(404, "there is no such room");
  const token = new URL(request.url).searchParams.get("t");
  const problem = token === null ? undefined : whyInvalid(state, token, now);
  const details = token === null ? undefined : state.tokens.get(token);
  if (problem !== undefined) return refuse(403, problem);
  if (details?.room_name !== undefined && details.room_name !== room.name) return refuse(403, "the token is for another room");
  if (room.privacy === "private" && !details) return refuse(403, "the room is private: a token is needed");
  const { nbf, exp, max_participants: most = 200 } = room.properties;
  if (nbf !== undefined && Number(nbf) > seconds(now)) return refuse(403, "the room is not open yet");
  if (exp !== undefined && Number(exp) <= seconds(now)) return refuse(403, "the room is closed");
  const userId = details?.user_id ?? null;
  if (userId !== null && room.banned.includes(userId)) return refuse(403, "this user id is banned");
  const session = openSession(state, room.name, now, true, emit);
  if (session.visits.filter(({ leftAt }) => leftAt > now).length >= most) return refuse(403, "the room is full");
  const visit = addVisit(state, session, { userId, userName: details?.user_name ?? "Guest", owner: details?.is_owner === true, now });
  emit("participant.joined", visit.participantId);
  return HandlerResponse.text(`${visit.userName} has joined ${room.name} as ${visit.participantId}.\n`, "text/plain");
}
