import { describe, expect, it } from "vitest";
import { createTeamViewerEngage } from "./generated/index.ts";
import type { TeamViewerEngage } from "./generated/index.ts";
import { provider } from "./generated/provider.ts";

const BASE_URL = "https://app.chatvisor.com/rest/v1";
const TOKEN = "secret-token";

/** The request, as `METHOD /path?query` and the body, and the call that sends it. */
type Row = [sent: string, body: unknown, call: (engage: TeamViewerEngage) => PromiseLike<unknown>];

const week = { grouping: "LAST_7_DAYS" } as const;
const since = { dateFilter: week, metrics: [{ metricName: "A" }] };
const language = "de";
const page = { pageNumber: 2, pageSize: 50 };

const rows: Row[] = [
  ["GET /customer/status/query/john%20d", undefined, (engage) => engage.activeCustomers.find({ query: "john d" })],
  ["GET /customer/status/active", undefined, (engage) => engage.activeCustomers.list()],

  ["PUT /customer/c1/assign?userId=u1", undefined, (engage) => engage.customers.assign({ customerId: "c1", userId: "u1" })],
  ["PUT /customer/c1/assign?teamId=t1", undefined, (engage) => engage.customers.assign({ customerId: "c1", teamId: "t1" })],
  ["PUT /customer/c1/status", "UNRESOLVED", (engage) => engage.customers.setStatus({ customerId: "c1", body: "UNRESOLVED" })],
  ["GET /customer?offset=3&pageNumber=2&pageSize=50", undefined, (engage) => engage.customers.list({ offset: 3, ...page })],
  ["POST /customer", { email: "a@example.com", gender: "none" }, (engage) => engage.customers.create({ body: { email: "a@example.com", gender: "none" } })],
  ["GET /customer/a%2Fb", undefined, (engage) => engage.customers.get({ customerId: "a/b" })],

  ["POST /report/chat/agent", week, (engage) => engage.reports.chat.agentMetrics({ body: week })],
  ["GET /report/chat/message?conversationId=c1", undefined, (engage) => engage.reports.chat.conversationMessages({ conversationId: "c1" })],
  ["POST /report/chat", since, (engage) => engage.reports.chat.get({ body: since })],
  ["POST /report/chat/conversation", week, (engage) => engage.reports.chat.conversationMetrics({ body: week })],

  ["GET /resource?pageNumber=2&pageSize=50", undefined, (engage) => engage.resources.list(page)],
  ["POST /resource/filter", { statusCode: 404, groupBy: "URL" }, (engage) => engage.resources.filter({ body: { statusCode: 404, groupBy: "URL" } })],

  ["GET /chat/visibility", undefined, (engage) => engage.chat.visibility()],
  ["PUT /chat/visibility?visible=false", undefined, (engage) => engage.chat.setVisibility({ visible: false })],

  ["GET /opening/hour", undefined, (engage) => engage.openingHours.list()],
  ["POST /opening/hour", { name: "Shop", timezoneOffset: 1 }, (engage) => engage.openingHours.create({ body: { name: "Shop", timezoneOffset: 1 } })],

  [
    "GET /statistic/liveview?from=1553593383000&to=1553593384000",
    undefined,
    (engage) => engage.statistics.liveView({ from: 1553593383000, to: 1553593384000 }),
  ],
  ["GET /statistic/livechat?from=0&to=86400000", undefined, (engage) => engage.statistics.liveChat({ from: new Date(0), to: new Date(86_400_000) })],

  ["POST /report/realtime/metric", { metrics: [] }, (engage) => engage.reports.realtime.get({ body: { metrics: [] } })],
  ["POST /report/cobrowse", since, (engage) => engage.reports.coBrowse.get({ body: since })],
  ["POST /report/cobrowse/table", since, (engage) => engage.reports.coBrowse.table({ body: since })],

  ["DELETE /system/message/language/en", undefined, (engage) => engage.systemMessages.deleteLanguage({ language: "en" })],
  ["GET /system/message/language/en/message", undefined, (engage) => engage.systemMessages.list({ language: "en" })],
  [
    "PUT /system/message",
    { id: "hi", language, message: "Hallo" },
    (engage) => engage.systemMessages.createOrReplace({ body: { id: "hi", language, message: "Hallo" } }),
  ],
  ["GET /system/message/language", undefined, (engage) => engage.systemMessages.languages()],

  ["GET /user/a%40example.com", undefined, (engage) => engage.users.get({ userId: "a@example.com" })],
  ["DELETE /user/u1", undefined, (engage) => engage.users.delete({ userId: "u1" })],
  ["GET /user?pageSize=5", undefined, (engage) => engage.users.list({ pageSize: 5 })],
  ["POST /user", { email: "a@example.com", roleId: "ADMIN" }, (engage) => engage.users.create({ body: { email: "a@example.com", roleId: "ADMIN" } })],
  ["PUT /user/u1/role?roleId=r1", undefined, (engage) => engage.users.assignRole({ userId: "u1", roleId: "r1" })],
  ["PUT /user/tag?userEmail=a%40example.com&tag=vip", undefined, (engage) => engage.users.assignTag({ userEmail: "a@example.com", tag: "vip" })],

  [
    "POST /report/agent",
    { metrics: [{ metricName: "ONLINE_TIME", groupBy: "AGENT" }], dateFilter: { grouping: "CUSTOM", from: 1000, to: 2000 } },
    (engage) =>
      engage.reports.agent.get({
        body: { metrics: [{ metricName: "ONLINE_TIME", groupBy: "AGENT" }], dateFilter: { grouping: "CUSTOM", from: new Date(1000), to: 2000 } },
      }),
  ],
  [
    "POST /report/agent/times/login",
    { from: 1000, to: 2000 },
    (engage) => engage.reports.agent.loginTimes({ body: { from: new Date(1000), to: new Date(2000) } }),
  ],
  ["POST /report/agent/times/online", week, (engage) => engage.reports.agent.onlineTimes({ body: week })],

  ["GET /session/s1", undefined, (engage) => engage.sessions.get({ sessionId: "s1" })],
  ["DELETE /session/s1", undefined, (engage) => engage.sessions.delete({ sessionId: "s1" })],
  ["GET /session?unused=x&pageNumber=2&pageSize=50", undefined, (engage) => engage.sessions.list({ unused: "x", ...page })],
  ["POST /session/filter", { pageable: { page: 1 }, tagFilter: {} }, (engage) => engage.sessions.filter({ body: { pageable: { page: 1 }, tagFilter: {} } })],

  ["POST /report/rule", since, (engage) => engage.reports.rule.get({ body: since })],
  ["POST /report/message", since, (engage) => engage.reports.message.get({ body: since })],

  ["GET /jserror?filter=x&pageNumber=2&pageSize=50", undefined, (engage) => engage.jsErrors.list({ filter: "x", ...page })],
  ["POST /jserror/filter", { "sessionId filter": "s1" }, (engage) => engage.jsErrors.filter({ body: { "sessionId filter": "s1" } })],

  ["GET /activity/call?page=1&size=20&sort=a&sort=b%2Cdesc", undefined, (engage) => engage.activities.call({ page: 1, size: 20, sort: ["a", "b,desc"] })],
  ["GET /activity/livechat?page=1", undefined, (engage) => engage.activities.liveChat({ page: 1 })],
  ["GET /activity/status?size=20", undefined, (engage) => engage.activities.status({ size: 20 })],
  ["GET /activity/liveview", undefined, (engage) => engage.activities.liveView()],

  ["POST /report/session", since, (engage) => engage.reports.session.get({ body: since })],

  ["GET /cobrowsing/link?url=https%3A%2F%2Fexample.com", undefined, (engage) => engage.coBrowsing.createLinkPair({ url: "https://example.com" })],

  ["GET /team/t1", undefined, (engage) => engage.teams.get({ teamId: "t1" })],
  ["DELETE /team/t1", undefined, (engage) => engage.teams.delete({ teamId: "t1" })],
  ["PUT /team/tag?teamId=t1&tag=sales", undefined, (engage) => engage.teams.assignTag({ teamId: "t1", tag: "sales" })],
  ["GET /team/t1/availability", undefined, (engage) => engage.teams.availability({ teamId: "t1" })],
  ["GET /team?unused=x&pageNumber=2&pageSize=50", undefined, (engage) => engage.teams.list({ unused: "x", ...page })],
  ["POST /team", { name: "Sales", members: ["u1"] }, (engage) => engage.teams.create({ body: { name: "Sales", members: ["u1"] } })],
  ["PUT /team/t1/user?userId=u1", undefined, (engage) => engage.teams.addUser({ teamId: "t1", userId: "u1" })],

  ["GET /role/r1", undefined, (engage) => engage.roles.get({ roleId: "r1" })],
  ["DELETE /role/r1", undefined, (engage) => engage.roles.delete({ roleId: "r1" })],
  ["GET /role?pageNumber=2&pageSize=50", undefined, (engage) => engage.roles.list(page)],

  ["POST /report/session/metric", since, (engage) => engage.reports.sessionMetrics.get({ body: since })],
  ["POST /report/visit/table", since, (engage) => engage.reports.visit.table({ body: since })],
  ["POST /report/visit", since, (engage) => engage.reports.visit.get({ body: since })],
  ["POST /report/conference", since, (engage) => engage.reports.conference.get({ body: since })],

  ["GET /watchdog", undefined, (engage) => engage.watchdogs.list()],
  ["POST /watchdog", { watchdogType: "MESSAGE_RECEIVED" }, (engage) => engage.watchdogs.create({ body: { watchdogType: "MESSAGE_RECEIVED" } })],
  ["DELETE /watchdog?watchdogId=w1", undefined, (engage) => engage.watchdogs.delete({ watchdogId: "w1" })],

  ["GET /routing/rule/r1", undefined, (engage) => engage.routingRules.get({ ruleId: "r1" })],
  ["DELETE /routing/rule/r1", undefined, (engage) => engage.routingRules.delete({ ruleId: "r1" })],
  ["PUT /routing/rule/r1/deactivate", undefined, (engage) => engage.routingRules.deactivate({ ruleId: "r1" })],
  ["PUT /routing/rule/r1/activate", undefined, (engage) => engage.routingRules.activate({ ruleId: "r1" })],
  ["GET /routing/rule", undefined, (engage) => engage.routingRules.list()],
  ["POST /routing/rule", { name: "Sales", types: ["CHAT"] }, (engage) => engage.routingRules.create({ body: { name: "Sales", types: ["CHAT"] } })],

  ["GET /call/recording/r1/download?channel=1", undefined, (engage) => engage.recordings.download({ recordingId: "r1", channel: 1 })],
  ["GET /call/recording?customerId=c1", undefined, (engage) => engage.recordings.list({ customerId: "c1" })],
  ["DELETE /call/recording/r1", undefined, (engage) => engage.recordings.delete({ recordingId: "r1" })],

  ["GET /visit/v1", undefined, (engage) => engage.visits.get({ visitId: "v1" })],
  ["GET /visit?filter=x&pageNumber=2&pageSize=50", undefined, (engage) => engage.visits.list({ filter: "x", ...page })],

  ["POST /tenant/queue", ["a"], (engage) => engage.tenants.queueStatus({ body: ["a"] })],
  ["POST /tenant/online", undefined, (engage) => engage.tenants.onlineStatus()],

  ["GET /active/session", undefined, (engage) => engage.activeSessions.list()],

  [
    "POST /message/c1?isExternalId=false",
    { type: "MESSAGE", message: "Hello" },
    (engage) => engage.messages.send({ customerId: "c1", isExternalId: false, body: { type: "MESSAGE", message: "Hello" } }),
  ],
  ["GET /message?customerId=c1&pageNumber=2&pageSize=50", undefined, (engage) => engage.messages.list({ customerId: "c1", ...page })],

  ["GET /sla/rule/r1", undefined, (engage) => engage.slaRules.get({ ruleId: "r1" })],
  ["DELETE /sla/rule/r1", undefined, (engage) => engage.slaRules.delete({ ruleId: "r1" })],
  ["GET /sla/rule", undefined, (engage) => engage.slaRules.list()],
  ["POST /sla/rule", { name: "Fast", watchdogEnabled: true }, (engage) => engage.slaRules.create({ body: { name: "Fast", watchdogEnabled: true } })],
  ["PUT /sla/rule/r1/activate", undefined, (engage) => engage.slaRules.activate({ ruleId: "r1" })],
  ["PUT /sla/rule/r1/deactivate", undefined, (engage) => engage.slaRules.deactivate({ ruleId: "r1" })],

  ["GET /appointment", undefined, (engage) => engage.appointments.list()],
  [
    "POST /appointment",
    { title: "Demo", date: "2026-11-21T09:00:00.000Z" },
    (engage) => engage.appointments.create({ body: { title: "Demo", date: new Date("2026-11-21T10:00:00+01:00") } }),
  ],
  ["GET /appointment/a1", undefined, (engage) => engage.appointments.get({ appointmentId: "a1" })],
  [
    "PUT /appointment/a1",
    { title: "Demo", valid: false },
    (engage) => engage.appointments.update({ appointmentId: "a1", body: { title: "Demo", valid: false } }),
  ],
  ["DELETE /appointment/a1", undefined, (engage) => engage.appointments.delete({ appointmentId: "a1" })],
  ["GET /appointment/a1/running", undefined, (engage) => engage.appointments.runningStatus({ appointmentId: "a1" })],
  ["PATCH /appointment/a1/properties", { record: true }, (engage) => engage.appointments.updateProperties({ appointmentId: "a1", body: { record: true } })],

  [
    "GET /link/liveview/session/s1/user/a%40example.com?language=de",
    undefined,
    (engage) => engage.links.liveViewBySessionIdAndUser({ sessionId: "s1", email: "a@example.com", language }),
  ],
  ["GET /link/recording/s1?language=de", undefined, (engage) => engage.links.recording({ sessionId: "s1", language })],
  ["GET /link/chat/a%40example.com", undefined, (engage) => engage.links.chat({ email: "a@example.com" })],
  ["GET /link/engage/a?redirectPath=%2Finbox", undefined, (engage) => engage.links.getPreSignedEngageUrl({ email: "a", redirectPath: "/inbox" })],
  ["GET /link/liveview/session/s1", undefined, (engage) => engage.links.liveViewBySessionId({ sessionId: "s1" })],
  ["GET /link/cobrowsing/a%40example.com", undefined, (engage) => engage.links.coBrowsingJoinPage({ email: "a@example.com" })],
  ["GET /link/chat/a%40example.com/customer/c1", undefined, (engage) => engage.links.chatByCustomer({ email: "a@example.com", customerId: "c1" })],
  ["GET /link/liveview/share/x1", undefined, (engage) => engage.links.liveViewByShareId({ shareId: "x1" })],
];

/** A client that always gets `{}`, and a record of its requests. */
function connect() {
  const requests: Request[] = [];
  const operations: string[] = [];
  const engage = createTeamViewerEngage({
    token: TOKEN,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return Response.json({});
    },
    logger: ({ operation }) => void operations.push(operation),
  });
  return { engage, requests, operations };
}

describe("every operation", () => {
  it.each(rows)("sends %s", async (sent, body, call) => {
    const { engage, requests } = connect();
    await call(engage);
    expect(requests).toHaveLength(1);
    const [request] = requests as [Request];
    expect(`${request.method} ${request.url}`).toBe(sent.replace(" ", ` ${BASE_URL}`));
    expect(request.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(request.headers.get("content-type")).toBe(body === undefined ? null : "application/json");
    expect(request.url).not.toContain(TOKEN);
    const text = await request.text();
    expect(text === "" ? undefined : JSON.parse(text)).toEqual(body);
  });

  it("is in this list, all 103", async () => {
    const { engage, operations } = connect();
    for (const [, , call] of rows) await call(engage);
    const all = Object.entries(provider.operations).flatMap(([resource, verbs]) => Object.keys(verbs).map((verb) => `${resource}/${verb}`));
    expect([...new Set(operations)].toSorted()).toEqual(all.toSorted());
    expect(all).toHaveLength(103);
  });
});
