import type { Participant, ParticipantConnection, RoomInsights, RoomSession } from "@meetwire/whereby";
import { SandboxError } from "../../sandbox-error.ts";
import type { HandlerInput } from "../provider.ts";
import { HOUR, MINUTE } from "../time.ts";
import { cutPage } from "./pages.ts";
import { isoTime } from "./state.ts";
import type { State, StoredMeeting, StoredSession } from "./state.ts";

type Input<Query = object> = HandlerInput<State, string, { query: Query }>;

interface RoomFilter {
  readonly exact?: string;
  readonly startsWith?: string;
  readonly contains?: string;
}

const TOTALS = [
  "totalParticipantMinutes",
  "totalRecorderMinutes",
  "totalStreamerMinutes",
  "totalUniqueParticipants",
  "totalUniqueRecorders",
  "totalUniqueStreamers",
  "rating",
  "totalRatings",
];

export const insightHandlers = {
  "insights/listRooms"({ state, now, query }: Input<{ roomName?: RoomFilter; createdAt?: { from?: string; to?: string } }>) {
    const { roomName: { exact, startsWith = "", contains = "" } = {}, createdAt: { from, to } = {} } = query;
    const fits = ({ roomName, createdAt }: StoredMeeting) =>
      (exact === undefined || roomName === exact) &&
      roomName.startsWith(startsWith) &&
      roomName.includes(contains) &&
      (from === undefined || createdAt >= Date.parse(from)) &&
      (to === undefined || createdAt <= Date.parse(to));
    const rows = [...state.meetings.values()].filter(fits).flatMap((meeting) => {
      const sessions = state.sessions.filter((each) => each.meetingId === meeting.id && each.startedAt <= now);
      return sessions.length === 0 ? [] : [describeRoom(state, meeting, sessions, now)];
    });
    return cutPage(query, rows, [...TOTALS, "totalSessions", "createdAt", "endAt"]);
  },
  "insights/listRoomSessions"({ state, now, query }: Input<{ roomName: string; roomSessionId?: string }>) {
    const found = state.sessions.filter(
      ({ id, roomName, startedAt }) => roomName === query.roomName && startedAt <= now && (query.roomSessionId === undefined || id === query.roomSessionId),
    );
    return cutPage(
      query,
      found.map((each) => describeSession(state, each, now)),
      [...TOTALS, "startedAt", "endedAt"],
    );
  },
  "insights/listParticipants"({ state, now, query }: Input<{ roomSessionId?: string; externalId?: string }>) {
    const { roomSessionId, externalId } = query;
    if (roomSessionId === undefined && externalId === undefined) throw new SandboxError(400, "roomSessionId or externalId is required");
    const rows = state.sessions
      .filter(({ id, startedAt }) => startedAt <= now && (roomSessionId === undefined || id === roomSessionId))
      .flatMap((session) =>
        session.visits
          .filter((visit) => visit.joinedAt <= now && (externalId === undefined || visit.externalId === externalId))
          .map((visit): Participant => ({
            roomSessionId: session.id,
            participantId: visit.participantId,
            deviceId: visit.deviceId,
            userId: visit.userId,
            roleName: visit.role,
            displayName: visit.name,
            joinedAt: isoTime(visit.joinedAt),
            leftAt: visit.leftAt <= now ? isoTime(visit.leftAt) : null,
            externalId: visit.externalId,
            rating: visit.role === "host" ? null : session.rating,
            tags: null,
            comment: null,
          })),
      );
    return cutPage(query, rows, ["joinedAt", "leftAt"]);
  },
  "insights/getParticipant"({ state, now, query }: Input<{ roomSessionId: string; participantId: string }>): ParticipantConnection[] {
    const session = state.sessions.find(({ id }) => id === query.roomSessionId);
    const found = session?.visits.filter(
      ({ participantId, userId, joinedAt }) => joinedAt <= now && (participantId === query.participantId || userId === query.participantId),
    );
    return (found ?? []).map(({ name, role, joinedAt }) => ({
      displayName: name,
      userRole: role,
      userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
      timeStamp: isoTime(joinedAt),
      sampleRateMs: 2000,
      samples: { packetLossSend: [0, 0.1, 0], packetLossRecv: [0, 0, 0.2], bitrateSend: [1180, 1204, 1198], bitrateRecv: [1402, 1377, 1390] },
    }));
  },
};

/** The total usage of some sessions. */
function countUse(state: State, sessions: readonly StoredSession[], now: number) {
  const visits = sessions.flatMap((session) => session.visits.filter(({ joinedAt }) => joinedAt <= now));
  const ids = new Set(sessions.map(({ id }) => id));
  const recordings = [...state.recordings.values()].filter(({ sessionId, startedAt }) => ids.has(sessionId) && startedAt <= now);
  const minutes = (from: number, to: number) => Math.ceil(Math.max(0, Math.min(to, now) - from) / MINUTE);
  const ratings = sessions.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  return {
    // Each connection is rounded up.
    totalParticipantMinutes: visits.reduce((sum, { joinedAt, leftAt }) => sum + minutes(joinedAt, leftAt), 0),
    totalRecorderMinutes: recordings.reduce((sum, { startedAt, endedAt }) => sum + minutes(startedAt, endedAt), 0),
    totalStreamerMinutes: 0,
    totalUniqueParticipants: new Set(visits.map(({ externalId }) => externalId)).size,
    totalUniqueRecorders: recordings.length,
    totalUniqueStreamers: 0,
    rating: ratings.length === 0 ? null : ratings.reduce((sum, each) => sum + each, 0) / ratings.length,
    totalRatings: ratings.length === 0 ? null : ratings.length,
  };
}

function describeRoom(state: State, { roomName, createdAt, endsAt }: StoredMeeting, sessions: readonly StoredSession[], now: number): RoomInsights {
  const starts = sessions.map(({ startedAt }) => startedAt);
  return {
    roomName,
    createdAt: isoTime(createdAt),
    endAt: isoTime(endsAt + HOUR),
    firstSessionStartedAt: isoTime(Math.min(...starts)),
    lastSessionStartedAt: isoTime(Math.max(...starts)),
    totalSessions: sessions.length,
    ...countUse(state, sessions, now),
  };
}

function describeSession(state: State, session: StoredSession, now: number): RoomSession {
  return {
    roomSessionId: session.id,
    roomName: session.roomName,
    startedAt: isoTime(session.startedAt),
    ...(session.endedAt <= now && { endedAt: isoTime(session.endedAt) }),
    ...countUse(state, [session], now),
  };
}
