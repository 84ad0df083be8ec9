import { createSandbox } from "@meetwire/sandbox";
import type { Sandbox } from "@meetwire/sandbox";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import type { Customer, TeamViewerEngage } from "@meetwire/teamviewer-engage";
import { createHttp } from "@meetwire/teamviewer-engage/http";
import { openapi } from "@meetwire/teamviewer-engage/openapi";
import { describe, expect, test } from "vitest";
import { testClient } from "./client-suite.ts";
import type { OperationCase } from "./client-suite.ts";

type Case = OperationCase<TeamViewerEngage>;
type Find = (client: TeamViewerEngage) => Promise<string>;

const email = "anna@nordlys.example";
const message = { type: "MESSAGE", message: "Hello" } as const;
const everything = { grouping: "ALL" } as const;
const report = { metrics: [{ metricName: "COUNT" }], dateFilter: everything };
const from = new Date(0);

/** The sandbox of the client. Two operations need another token. */
let sandbox: Sandbox;

function create(on: Sandbox, overrides = {}): TeamViewerEngage {
  sandbox = on;
  return createTeamViewerEngage({ ...on.credentials["teamviewer-engage"], baseUrl: on.urls["teamviewer-engage"], fetch: on.fetch, ...overrides });
}

const withPrivateKey = () => create(sandbox, sandbox.accounts["teamviewer-engage"]["personal"]);
const idOf = (item: { id?: unknown } | undefined) => String(item?.id);
const customer: Find = async (client) => idOf((await client.customers.list()).items[0]);
const team: Find = async (client) => idOf((await client.teams.list({ unused: "" })).items[0]);
const role: Find = async (client) => idOf((await client.roles.list()).items[0]);
const session: Find = async (client) => idOf((await client.sessions.list({ unused: "" })).items[0]);
const visit: Find = async (client) => idOf((await client.visits.list({ filter: "" })).items[0]);
const recording: Find = async (client) => idOf((await client.recordings.list())[0]);
const appointment: Find = async (client) => idOf((await client.appointments.list())[0]);
const rule: Find = async (client) => idOf((await client.routingRules.list())[0]);
const slaRule: Find = async (client) => idOf((await client.slaRules.list())[0]);

/** A case with a call that needs the id of an existing object. */
const of = (find: Find, call: (client: TeamViewerEngage, id: string) => PromiseLike<unknown>, check?: (data: never) => void): Case => ({
  call: async (client) => call(client, await find(client)),
  ...(check && { check }),
});

const hasItems = ({ items }: { items: unknown[] }) => expect(items.length).toBeGreaterThan(0);
const isFull = (items: unknown[]) => expect(items.length).toBeGreaterThan(0);
const hasFigures = ({ results }: { results?: object }) => expect(Object.keys(results!).length).toBeGreaterThan(0);
const isLink = (link: string) => expect(URL.canParse(link)).toBe(true);
const isNull = (data: unknown) => expect(data).toBeNull();

const operations: Record<string, Case> = {
  "activeCustomers/find": {
    call: (client) => client.activeCustomers.find({ query: "WEBER" }),
    check: (found: object) => expect(found).toHaveProperty("lastname", "Weber"),
  },
  "activeCustomers/list": { call: (client) => client.activeCustomers.list(), check: isFull },
  "customers/assign": of(customer, (client, customerId) => client.customers.assign({ customerId, userId: email })),
  "customers/setStatus": of(customer, (client, customerId) => client.customers.setStatus({ customerId, body: "DONE" })),
  "customers/list": { call: (client, options) => client.customers.list({}, options), check: hasItems },
  "customers/create": {
    call: (client, options) => client.customers.create({ body: { email: "new@mail.example" } }, options),
    check: (made: Customer) => expect(made).toEqual({ id: expect.any(String), email: "new@mail.example" }),
  },
  "customers/get": of(customer, (client, customerId) => client.customers.get({ customerId })),
  "reports.chat/agentMetrics": { call: (client) => client.reports.chat.agentMetrics({ body: everything }), check: isFull },
  "reports.chat/conversationMessages": of(customer, (client, conversationId) => client.reports.chat.conversationMessages({ conversationId }), isFull),
  "reports.chat/get": { call: (client) => client.reports.chat.get({ body: report }), check: hasFigures },
  "reports.chat/conversationMetrics": { call: (client) => client.reports.chat.conversationMetrics({ body: everything }), check: isFull },
  "resources/list": { call: (client) => client.resources.list(), check: hasItems },
  "resources/filter": { call: (client) => client.resources.filter({ body: { resourceName: "main.js" } }), check: isFull },
  "chat/visibility": { call: (client) => client.chat.visibility(), check: (state: object) => expect(state).toEqual({ visible: true }) },
  "chat/setVisibility": { call: (client) => client.chat.setVisibility({ visible: false }) },
  "openingHours/list": { call: (client) => client.openingHours.list(), check: isFull },
  "openingHours/create": { call: (client) => client.openingHours.create({ body: { name: "Saturday" } }) },
  "statistics/liveView": { call: (client) => client.statistics.liveView({ from, to: new Date() }) },
  "statistics/liveChat": { call: (client) => client.statistics.liveChat({ from, to: new Date() }) },
  "reports.realtime/get": { call: (client) => client.reports.realtime.get({ body: { metrics: [{ metricName: "NOW" }] } }), check: hasFigures },
  "reports.coBrowse/get": { call: (client) => client.reports.coBrowse.get({ body: report }), check: hasFigures },
  "reports.coBrowse/table": { call: (client) => client.reports.coBrowse.table({ body: report }) },
  "systemMessages/deleteLanguage": { call: (client) => client.systemMessages.deleteLanguage({ language: "de" }) },
  "systemMessages/list": { call: (client) => client.systemMessages.list({ language: "en" }), check: isFull },
  "systemMessages/createOrReplace": { call: (client) => client.systemMessages.createOrReplace({ body: { id: "bye", language: "en", message: "Good-bye" } }) },
  "systemMessages/languages": { call: (client) => client.systemMessages.languages(), check: (languages: string[]) => expect(languages).toEqual(["en", "de"]) },
  "users/get": { call: (client) => client.users.get({ userId: email }), check: (user: object) => expect(user).toHaveProperty("displayName", "Anna Berg") },
  "users/delete": { call: (client) => client.users.delete({ userId: email }) },
  "users/list": { call: (client) => client.users.list(), check: hasItems },
  "users/create": {
    call: (client) => client.users.create({ body: { email: "new@nordlys.example", password: "x" } }),
    check: (user: object) => expect(user).not.toHaveProperty("password"),
  },
  "users/assignRole": { call: (client) => client.users.assignRole({ userId: email, roleId: "ADMIN" }) },
  "users/assignTag": { call: (client) => client.users.assignTag({ userEmail: email, tag: "vip" }) },
  "reports.agent/get": {
    call: (client) => client.reports.agent.get({ body: { metrics: [{ metricName: "ONLINE_TIME" }], dateFilter: everything } }),
    check: hasFigures,
  },
  "reports.agent/loginTimes": { call: (client) => client.reports.agent.loginTimes({ body: everything }), check: isFull },
  "reports.agent/onlineTimes": { call: (client) => client.reports.agent.onlineTimes({ body: everything }), check: isFull },
  "sessions/get": of(session, (client, sessionId) => client.sessions.get({ sessionId })),
  "sessions/delete": of(session, (client, sessionId) => client.sessions.delete({ sessionId })),
  "sessions/list": { call: (client) => client.sessions.list({ unused: "" }), check: hasItems },
  "sessions/filter": { call: (client) => client.sessions.filter({ body: { tagFilter: { all: ["vip"] } } }) },
  "reports.rule/get": { call: (client) => client.reports.rule.get({ body: report }) },
  "reports.message/get": { call: (client) => client.reports.message.get({ body: report }), check: hasFigures },
  "jsErrors/list": { call: (client) => client.jsErrors.list({ filter: "" }), check: hasItems },
  "jsErrors/filter": { call: (client) => client.jsErrors.filter({ body: { fileName: "main.js" } }), check: isFull },
  "activities/call": { call: (client) => client.activities.call(), check: hasItems },
  "activities/liveChat": { call: (client) => client.activities.liveChat({ page: 0, size: 5 }), check: hasItems },
  "activities/status": { call: (client) => client.activities.status(), check: hasItems },
  "activities/liveView": { call: (client) => client.activities.liveView({ sort: ["date,desc"] }), check: hasItems },
  "reports.session/get": { call: (client) => client.reports.session.get({ body: report }), check: hasFigures },
  "coBrowsing/createLinkPair": {
    call: (client) => client.coBrowsing.createLinkPair({ url: "https://shop.nordlys.example" }),
    check: (pair: object) => Object.values(pair).forEach(isLink),
  },
  "teams/get": of(team, (client, teamId) => client.teams.get({ teamId })),
  "teams/delete": of(team, (client, teamId) => client.teams.delete({ teamId }), isNull),
  "teams/assignTag": of(team, (client, teamId) => client.teams.assignTag({ teamId, tag: "vip" })),
  "teams/availability": of(team, (client, teamId) => client.teams.availability({ teamId })),
  "teams/list": { call: (client) => client.teams.list({ unused: "" }), check: hasItems },
  "teams/create": { call: (client) => client.teams.create({ body: { name: "Returns" } }) },
  "teams/addUser": of(team, (client, teamId) => client.teams.addUser({ teamId, userId: "david@nordlys.example" })),
  "roles/get": of(role, (client, roleId) => client.roles.get({ roleId })),
  "roles/delete": of(role, (client, roleId) => client.roles.delete({ roleId })),
  "roles/list": { call: (client) => client.roles.list(), check: hasItems },
  "reports.sessionMetrics/get": { call: (client) => client.reports.sessionMetrics.get({ body: report }), check: hasFigures },
  "reports.visit/table": { call: (client) => client.reports.visit.table({ body: report }) },
  "reports.visit/get": { call: (client) => client.reports.visit.get({ body: report }), check: hasFigures },
  "reports.conference/get": { call: (client) => client.reports.conference.get({ body: report }), check: hasFigures },
  "watchdogs/list": { call: (client) => client.watchdogs.list(), check: isFull },
  "watchdogs/create": { call: (client) => client.watchdogs.create({ body: { watchdogType: "MESSAGE_RECEIVED" } }) },
  "watchdogs/delete": of(
    async (client) => idOf((await client.watchdogs.list())[0]),
    (client, watchdogId) => client.watchdogs.delete({ watchdogId }),
  ),
  "routingRules/get": of(rule, (client, ruleId) => client.routingRules.get({ ruleId })),
  "routingRules/delete": of(rule, (client, ruleId) => client.routingRules.delete({ ruleId })),
  "routingRules/deactivate": of(rule, (client, ruleId) => client.routingRules.deactivate({ ruleId })),
  "routingRules/activate": of(rule, (client, ruleId) => client.routingRules.activate({ ruleId })),
  "routingRules/list": { call: (client) => client.routingRules.list(), check: isFull },
  "routingRules/create": { call: (client) => client.routingRules.create({ body: { name: "Returns", types: ["CHAT"] } }) },
  "recordings/download": of(recording, (client, recordingId) => client.recordings.download({ recordingId })),
  "recordings/list": { call: (client) => client.recordings.list(), check: isFull },
  "recordings/delete": of(recording, (client, recordingId) => client.recordings.delete({ recordingId })),
  "visits/get": of(visit, (client, visitId) => client.visits.get({ visitId })),
  "visits/list": { call: (client) => client.visits.list({ filter: "" }), check: hasItems },
  "tenants/queueStatus": { call: () => withPrivateKey().tenants.queueStatus({ body: [] }), check: isFull },
  "tenants/onlineStatus": { call: () => withPrivateKey().tenants.onlineStatus(), check: isFull },
  "activeSessions/list": { call: (client) => client.activeSessions.list(), check: isFull },
  "messages/send": of(customer, (client, customerId) => client.messages.send({ customerId, isExternalId: false, body: message })),
  "messages/list": of(customer, (client, customerId) => client.messages.list({ customerId }), hasItems),
  "slaRules/get": of(slaRule, (client, ruleId) => client.slaRules.get({ ruleId })),
  "slaRules/delete": of(slaRule, (client, ruleId) => client.slaRules.delete({ ruleId })),
  "slaRules/list": { call: (client) => client.slaRules.list(), check: isFull },
  "slaRules/create": { call: (client) => client.slaRules.create({ body: { name: "At once" } }) },
  "slaRules/activate": of(slaRule, (client, ruleId) => client.slaRules.activate({ ruleId })),
  "slaRules/deactivate": of(slaRule, (client, ruleId) => client.slaRules.deactivate({ ruleId })),
  "appointments/list": { call: (client) => client.appointments.list(), check: isFull },
  "appointments/create": { call: (client) => client.appointments.create({ body: { title: "Demo", date: new Date() } }) },
  "appointments/get": of(appointment, (client, appointmentId) => client.appointments.get({ appointmentId })),
  "appointments/update": of(appointment, (client, appointmentId) => client.appointments.update({ appointmentId, body: { title: "Demo" } })),
  "appointments/delete": of(appointment, (client, appointmentId) => client.appointments.delete({ appointmentId })),
  "appointments/runningStatus": of(appointment, (client, appointmentId) => client.appointments.runningStatus({ appointmentId })),
  "appointments/updateProperties": of(appointment, (client, appointmentId) => client.appointments.updateProperties({ appointmentId, body: { record: true } })),
  "links/liveViewBySessionIdAndUser": of(session, (client, sessionId) => client.links.liveViewBySessionIdAndUser({ sessionId, email }), isLink),
  "links/recording": of(session, (client, sessionId) => client.links.recording({ sessionId }), isLink),
  "links/chat": { call: (client) => client.links.chat({ email }), check: isLink },
  "links/getPreSignedEngageUrl": { call: (client) => client.links.getPreSignedEngageUrl({ email, redirectPath: "/inbox" }), check: isLink },
  "links/liveViewBySessionId": of(session, (client, sessionId) => client.links.liveViewBySessionId({ sessionId, language: "uk" }), isLink),
  "links/coBrowsingJoinPage": { call: (client) => client.links.coBrowsingJoinPage({ email }), check: isLink },
  "links/chatByCustomer": of(customer, (client, customerId) => client.links.chatByCustomer({ email, customerId }), isLink),
  "links/liveViewByShareId": of(
    async (client) => String((await client.sessions.list({ unused: "" })).items[0]?.["shareId"]),
    (client, shareId) => client.links.liveViewByShareId({ shareId }),
    isLink,
  ),
};

testClient<TeamViewerEngage>({
  provider: "teamviewer-engage",
  openapi,
  create,
  operations,
  reads: "customers/list",
  creates: "customers/create",
  climb: (client) => client.appointments.delete({ appointmentId: ".." }),
});

describe("teamviewer-engage", () => {
  test("lists every customer once, whatever the page size", async () => {
    const client = create(createSandbox());
    const all = await client.customers.list().toArray();
    for (const pageSize of [1, 7, 45, 1000]) expect(await client.customers.list({ pageSize }).toArray()).toEqual(all);
    expect(all.length).toBeGreaterThan(40);
  });

  test("has openapi-fetch's path client with the same credentials", async () => {
    const { data, error } = await createHttp(create(createSandbox())).GET("/customer", { params: { query: { pageSize: 1 } } });
    expect(error).toBeUndefined();
    expect(data?.results).toHaveLength(1);
  });
});
