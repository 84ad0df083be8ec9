import type { ListedMeeting, LogEntry, Meeting, MeetingParticipant } from "@meetwire/daily";
import type { HandlerInput } from "../provider.ts";
import { cutPage, writePage } from "./pages.ts";
import { countAtOnce, invalid, isRunning, notFound, seconds } from "./state.ts";
import type { Session, State, Visit } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;
type OfMeeting = { readonly params: { readonly meetingId: string } };

const LEVELS = ["ERROR", "INFO", "DEBUG"];
const LOG_PAGE = 20;

export const meetingHandlers = {
  "meetings/list"({ state, query, now }: Given) {
    const { room, timeframe_start: from, timeframe_end: to, ongoing, no_participants: isShort } = query;
    const found = state.sessions
      .filter(
        (each) =>
          each.startedAt <= now &&
          (room === undefined || each.room === room) &&
          (from === undefined || seconds(each.startedAt) >= Number(from)) &&
          (to === undefined || seconds(each.startedAt) <= Number(to)) &&
          (ongoing !== true || isRunning(each, now)),
      )
      .toReversed();
    const write = (session: Session): ListedMeeting => {
      const meeting = writeMeeting(session, now);
      return isShort === true ? meeting : { ...meeting, participants: listVisits(session, now).map((visit) => writeParticipant(visit, now)) };
    };
    return writePage(query, found.map(write), ({ id }) => id!);
  },
  "meetings/get": ({ state, params, now }: Given<OfMeeting>) => writeMeeting(findSession(state, params.meetingId, now), now),
  "meetings/listParticipants"({ state, params, query, now }: Given<OfMeeting>) {
    const visits = listVisits(findSession(state, params.meetingId, now), now);
    // The list begins with the newest item, but these cursors follow time: later items in the list joined earlier.
    const page = cutPage(query, visits.toReversed(), ({ participantId }) => participantId, { after: "joined_before", before: "joined_after" });
    return { data: page.map((visit) => writeParticipant(visit, now)) };
  },
  "logs/list"({ state, query }: Given) {
    const { mtgSessionId, userSessionId, logLevel, startTime, endTime, order = "DESC", offset = 0, limit = LOG_PAGE } = query;
    if (mtgSessionId === undefined && userSessionId === undefined) throw invalid("userSessionId or mtgSessionId is required");
    const level = logLevel === undefined ? undefined : LEVELS.indexOf(String(logLevel));
    const isWanted = (each: LogEntry) =>
      (mtgSessionId === undefined || each.mtgSessionId === mtgSessionId) &&
      (userSessionId === undefined || each.userSessionId === userSessionId) &&
      (level === undefined || each.level === level) &&
      (startTime === undefined || Date.parse(each.time!) >= Number(startTime)) &&
      (endTime === undefined || Date.parse(each.time!) <= Number(endTime));
    const found = state.logs.filter(isWanted);
    const logs = (order === "ASC" ? found : found.toReversed()).slice(Number(offset), Number(offset) + Number(limit));
    const metrics = logs.map(({ time, userSessionId: user }) => ({ time, userSessionId: user, videoRecvBitsPerSecond: 850_000, videoRecvPacketLoss: 0.01 }));
    return { ...(query["includeLogs"] !== false && { logs }), ...(query["includeMetrics"] === true && { metrics }) };
  },
  "logs/listApi"({ state, query }: Given) {
    const { source = "api", url } = query;
    const found = state.apiLogs.filter((each) => each.source === source && (url === undefined || each.url === url)).toReversed();
    return cutPage(query, found, ({ id }) => id!, { after: "starting_after", before: "ending_before", pageSize: LOG_PAGE });
  },
};

function findSession({ sessions }: State, id: string, now: number): Session {
  const found = sessions.find((each) => each.id === id && each.startedAt <= now);
  if (!found) throw notFound(`meeting ${id}`);
  return found;
}

/** The people who have joined, in that order. */
function listVisits({ visits }: Session, now: number): Visit[] {
  return visits.filter(({ joinedAt }) => joinedAt <= now).toSorted((left, right) => left.joinedAt - right.joinedAt);
}

function writeMeeting(session: Session, now: number): Meeting {
  return {
    id: session.id,
    room: session.room,
    start_time: seconds(session.startedAt),
    duration: seconds(Math.min(session.endsAt, now) - session.startedAt),
    ongoing: isRunning(session, now),
    max_participants: countAtOnce(session.visits, now + 1),
  };
}

function writeParticipant({ userId, participantId, userName, joinedAt, leftAt }: Visit, now: number): MeetingParticipant {
  return {
    user_id: userId,
    participant_id: participantId,
    user_name: userName,
    join_time: seconds(joinedAt),
    duration: seconds(Math.min(leftAt, now) - joinedAt),
  };
}
