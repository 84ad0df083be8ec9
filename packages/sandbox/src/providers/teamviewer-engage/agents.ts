import type { AgentReport, AgentReportMetricFilter, AgentReportQuery, AgentTimes, DateFilter } from "@meetwire/teamviewer-engage";
import type { Input } from "./collection.ts";
import { writeFigures } from "./figures.ts";
import type { Figure } from "./figures.ts";
import type { State, StoredPresence } from "./state.ts";
import { dayOf, isWithin, readSpan } from "./time.ts";
import type { Span } from "./time.ts";
import { MINUTE } from "../time.ts";

export const handlers = {
  "reports.agent/get": report,
  "reports.agent/loginTimes": (call: Input<{ body: DateFilter }>) => listTimes(call, "login"),
  "reports.agent/onlineTimes": (call: Input<{ body: DateFilter }>) => listTimes(call, "online"),
};

type Kind = StoredPresence["kind"];

const KINDS = { ONLINE_TIME: "online", LOGGED_IN_TIME: "login" } as const satisfies Record<AgentReportMetricFilter["metricName"], Kind>;

/** Seconds by day, and by agent if requested. */
function report({ state, now, body }: Input<{ body: AgentReportQuery }>): AgentReport {
  const { metrics = [], dateFilter } = body;
  const span = readSpan(dateFilter, now);
  const figures = metrics.flatMap(({ metricName, groupBy }) =>
    presencesIn(state, KINDS[metricName], span, now).map(({ userId, start, end }): Figure => ({
      day: dayOf(start),
      metric: metricName,
      group: groupBy && userId,
      value: Math.floor((end - start) / 1000),
    })),
  );
  return { results: writeFigures(figures) };
}

function listTimes({ state, now, body }: Input<{ body: DateFilter }>, kind: Kind): AgentTimes[] {
  const presences = presencesIn(state, kind, readSpan(body, now), now);
  const users = [...new Set(presences.map(({ userId }) => userId))];
  return users.map((userId) => {
    const own = presences.filter((presence) => presence.userId === userId);
    return {
      userId,
      timeRanges: own.map(({ start, end }) => ({ start: new Date(start).toISOString(), end: new Date(end).toISOString() })),
      // Each range is rounded down to minutes before it is added, as in the provider's example.
      sumMinutes: own.reduce((sum, { start, end }) => sum + Math.floor((end - start) / MINUTE), 0),
    };
  });
}

/** The working times that started in a range. An open range counts until now. */
function presencesIn({ presences }: State, kind: Kind, span: Span, now: number) {
  return presences
    .filter((presence) => presence.kind === kind && isWithin(span, presence.startedAt))
    .map(({ userId, startedAt, endedAt = now }) => ({ userId, start: startedAt, end: endedAt }));
}
