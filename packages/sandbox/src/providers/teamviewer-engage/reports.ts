import type { ChatReportQuery, DateFilter, Report } from "@meetwire/teamviewer-engage";
import { isRunning } from "./appointments.ts";
import { groupItems, writeTime } from "./collection.ts";
import type { Input } from "./collection.ts";
import { findCustomer } from "./customers.ts";
import { writeFigures } from "./figures.ts";
import { describeMessage, messagesOf } from "./messages.ts";
import { isOnline } from "./state.ts";
import type { State } from "./state.ts";
import { dayOf, isWithin, readSpan } from "./time.ts";

/** One counted item of a report: its time and its groupings. */
type Subject = { readonly at: number } & Readonly<Record<string, unknown>>;

/** The items that each report counts. */
const SUBJECTS = {
  chat: ({ customers }: State): Subject[] =>
    [...customers.values()].map(({ createdAt, assignedUser, status }) => ({ at: createdAt, agent: assignedUser, status })),
  message: ({ messages }: State): Subject[] => [...messages.values()].map(({ sentAt, userId, type }) => ({ at: sentAt, agent: userId, type })),
  coBrowse: ({ sessions }: State): Subject[] => [...sessions.values()].map(({ startedAt, userId }) => ({ at: startedAt, agent: userId })),
  session: ({ sessions }: State): Subject[] =>
    [...sessions.values()].map(({ startedAt, visitorId, tags }) => ({ at: startedAt, visitor: visitorId, tag: tags[0] })),
  sessionMetrics: ({ jsErrors }: State): Subject[] => [...jsErrors.values()].map(({ at, message }) => ({ at, reason: message })),
  visit: ({ visits }: State): Subject[] => [...visits.values()].map(({ at, path, url }) => ({ at, path, url })),
  conference: ({ recordings }: State): Subject[] => [...recordings.values()].map(({ startedAt, userId }) => ({ at: startedAt, agent: userId })),
  // The sandbox stores rules, but does not run them.
  rule: (): Subject[] => [],
};

export const handlers = {
  "reports.chat/get": reportOn("chat"),
  "reports.chat/agentMetrics": listAgents,
  "reports.chat/conversationMessages": listMessages,
  "reports.chat/conversationMetrics": listConversations,
  "reports.realtime/get": reportNow,
  "reports.coBrowse/get": reportOn("coBrowse"),
  "reports.coBrowse/table": tableOf("coBrowse"),
  "reports.rule/get": reportOn("rule"),
  "reports.message/get": reportOn("message"),
  "reports.session/get": reportOn("session"),
  "reports.sessionMetrics/get": reportOn("sessionMetrics"),
  "reports.visit/get": reportOn("visit"),
  "reports.visit/table": tableOf("visit"),
  "reports.conference/get": reportOn("conference"),
  "statistics/liveView": countSessions,
  "statistics/liveChat": countMessages,
};

type Query = Input<{ body: ChatReportQuery }>;

function subjectsIn(report: keyof typeof SUBJECTS, { state, now, body }: Query): Subject[] {
  const span = readSpan(body.dateFilter, now);
  return SUBJECTS[report](state).filter(({ at }) => isWithin(span, at));
}

/** The metrics of these reports are not documented. Every metric is the number of items. */
function reportOn(report: keyof typeof SUBJECTS) {
  return (call: Query): Report => {
    const { metrics = [] } = call.body;
    for (const { metricName } of metrics) if (metricName !== undefined) call.note(`the values of metricName are not documented, so ${metricName} counts items`);
    const figures = metrics.flatMap(({ metricName = "COUNT", groupBy }) =>
      subjectsIn(report, call).map((subject) => ({
        day: dayOf(subject.at),
        metric: metricName,
        group: groupBy && String(Object.hasOwn(subject, groupBy.toLowerCase()) ? subject[groupBy.toLowerCase()] : undefined),
        value: 1,
      })),
    );
    return { results: writeFigures(figures) };
  };
}

function tableOf(report: keyof typeof SUBJECTS) {
  return (call: Query) => ({ results: subjectsIn(report, call).map(({ at, ...subject }) => ({ date: writeTime(at), ...subject })) });
}

/** Returns all current figures under each requested metric. */
function reportNow({ state, now, body }: Query): Report {
  const figures = {
    customersActive: [...state.customers.values()].filter(({ visitorId }) => visitorId !== undefined).length,
    customersUnread: [...state.customers.values()].filter(({ status }) => status === "UNREAD").length,
    sessionsActive: [...state.sessions.values()].filter(({ endedAt }) => endedAt === undefined).length,
    appointmentsRunning: [...state.appointments.values()].filter((appointment) => isRunning(appointment, now)).length,
    agentsOnline: [...state.users.keys()].filter((userId) => isOnline(state, userId)).length,
  };
  return { results: Object.fromEntries((body.metrics ?? []).map(({ metricName = "COUNT" }) => [metricName, figures])) };
}

function listConversations({ state, now, body }: Input<{ body: DateFilter }>): unknown[] {
  const span = readSpan(body, now);
  return [...state.customers.values()].flatMap(({ id, status }) => {
    const messages = messagesOf(state, id).filter(({ sentAt }) => isWithin(span, sentAt));
    const question = messages.find(({ userId }) => userId === undefined);
    const reply = question && messages.find(({ userId, sentAt }) => userId !== undefined && sentAt >= question.sentAt);
    const firstResponseSeconds = question && reply && Math.round((reply.sentAt - question.sentAt) / 1000);
    return messages.length === 0 ? [] : [{ conversationId: id, status, messages: messages.length, firstResponseSeconds }];
  });
}

function listAgents({ state, now, body }: Input<{ body: DateFilter }>): unknown[] {
  const span = readSpan(body, now);
  const sent = [...state.messages.values()].filter(({ userId, sentAt }) => userId !== undefined && isWithin(span, sentAt));
  const conversations = [...groupItems(sent, ({ customerId }) => customerId)];
  return conversations.flatMap(([conversationId, messages]) =>
    [...groupItems(messages, ({ userId = "" }) => userId)].map(([userId, own]) => ({ conversationId, userId, messages: own.length })),
  );
}

/** A customer has one conversation, with the customer's id. */
function listMessages({ state, query }: Input<{ query: { conversationId: string } }>): unknown[] {
  return messagesOf(state, findCustomer(state, query.conversationId).id).map(describeMessage);
}

type OfSpan = Input<{ query: { from: number; to: number } }>;

function countSessions({ state, query }: OfSpan): unknown {
  const sessions = [...state.sessions.values()].filter(({ startedAt }) => isWithin(query, startedAt));
  return { sessions: sessions.length, visitors: new Set(sessions.map(({ visitorId }) => visitorId)).size };
}

function countMessages({ state, query }: OfSpan): unknown {
  const messages = [...state.messages.values()].filter(({ sentAt }) => isWithin(query, sentAt));
  return { conversations: new Set(messages.map(({ customerId }) => customerId)).size, messages: messages.length };
}
