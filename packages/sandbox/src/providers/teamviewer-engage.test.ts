import { createTeamViewerEngage, parseWebhook } from "@meetwire/teamviewer-engage";
import type { AgentReport, TeamViewerEngage } from "@meetwire/teamviewer-engage";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandbox } from "../sandbox.ts";
import type { Sandbox } from "../sandbox-types.ts";
import { MINUTE } from "./time.ts";

const NAME = "teamviewer-engage";
const NOW = Date.UTC(2026, 10, 20, 9, 40);
const ANNA = "anna@nordlys.example";

let now: number;
let sandbox: Sandbox;
let engage: TeamViewerEngage;

beforeEach(() => {
  now = NOW;
  sandbox = createSandbox({ now: () => now });
  engage = connect("admin");
});

// Every response must follow the spec.
afterEach(() => {
  const problems = sandbox.requests.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(problems.join("; "));
});

function connect(account: "admin" | "agent" | "personal", options = {}): TeamViewerEngage {
  return createTeamViewerEngage({ ...sandbox.accounts[NAME][account]!, baseUrl: sandbox.urls[NAME], fetch: sandbox.fetch, maxRetries: 0, ...options });
}

const customerIds = async () => (await engage.customers.list().toArray()).map(({ id }) => id!);

describe("the caller", () => {
  it("is identified by the header or by the URL", async () => {
    const byUrl = connect("admin", { token: undefined, queryToken: "sandbox-engage-admin" });
    expect((await byUrl.users.list()).items).toHaveLength(20);
    const { error } = await connect("admin", { token: "wrong" }).users.list().safe();
    expect(error).toMatchObject({ status: 401, body: "Authentication failed" });
  });

  it("needs the private key of a user for the tenants", async () => {
    await expect(engage.tenants.queueStatus()).rejects.toMatchObject({ status: 401 });
    expect(await connect("personal").tenants.onlineStatus()).toMatchObject([{ agents: expect.arrayContaining([{ userId: ANNA, online: true }]) }]);
  });

  it("sees only the active customers of a user with that user's token", async () => {
    const [all, own] = [await engage.activeCustomers.list(), await connect("agent").activeCustomers.list()];
    await engage.customers.assign({ customerId: all[0]!.id!, userId: ANNA });
    expect((await connect("agent").activeCustomers.list()).length).toBeGreaterThanOrEqual(own.length);
    expect((await connect("agent").activeCustomers.list()).every(({ assignedUser }) => assignedUser === ANNA)).toBe(true);
    expect(all.length).toBeGreaterThan(own.length);
  });
});

describe("stored data", () => {
  it("has pages of 20 by default, and of at most 100", async () => {
    expect((await engage.customers.list()).items).toHaveLength(20);
    expect((await engage.resources.list({ pageSize: 1000 })).items).toHaveLength(100);
    expect((await engage.customers.list({ offset: 40 })).items).toHaveLength(6);
    expect((await engage.customers.list({ pageNumber: 9 })).items).toEqual([]);
  });

  it("is found until it is deleted", async () => {
    const team = await engage.teams.create({ body: { id: "returns", name: "Returns" } });
    await engage.teams.addUser({ teamId: "returns", userId: ANNA });
    await engage.teams.assignTag({ teamId: "returns", tag: "new" });
    expect(await engage.teams.get({ teamId: "returns" })).toEqual({ ...team, members: [ANNA], tags: ["new"] });
    expect(await engage.teams.availability({ teamId: "returns" })).toEqual({ available: true });
    await engage.users.delete({ userId: ANNA });
    expect(await engage.teams.availability({ teamId: "returns" })).toEqual({ available: false });
    await engage.teams.delete({ teamId: "returns" });
    await expect(engage.teams.get({ teamId: "returns" })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining("no team has the id returns"),
    });
  });

  it("switches rules on and off", async () => {
    for (const rules of [engage.routingRules, engage.slaRules]) {
      const { id: ruleId } = (await rules.create({ body: { name: "New" } })) as { id: string };
      expect(await rules.get({ ruleId })).toMatchObject({ name: "New", active: true });
      await rules.deactivate({ ruleId });
      expect((await rules.list()).find(({ id }) => id === ruleId)).toMatchObject({ active: false });
      await rules.activate({ ruleId });
      expect(await rules.get({ ruleId })).toMatchObject({ active: true });
      await rules.delete({ ruleId });
      await expect(rules.activate({ ruleId })).rejects.toMatchObject({ status: 404 });
    }
  });

  it("has one text per id and language", async () => {
    for (const message of ["Merci", "Merci beaucoup"]) await engage.systemMessages.createOrReplace({ body: { id: "thanks", language: "fr", message } });
    expect(await engage.systemMessages.list({ language: "fr" })).toEqual([{ id: "thanks", language: "fr", message: "Merci beaucoup" }]);
    await engage.systemMessages.deleteLanguage({ language: "fr" });
    expect(await engage.systemMessages.languages()).toEqual(["en", "de"]);
  });

  it("accepts a customer by either id, and a user or a team", async () => {
    const { id } = await engage.customers.create({ body: { externalId: "crm-7" } });
    await engage.messages.send({ customerId: "crm-7", isExternalId: true, body: { type: "CARD", buttonText: "Open", buttonLink: "https://nordlys.example" } });
    const { items } = await engage.messages.list({ customerId: id! });
    expect(items).toEqual([{ type: "CARD", buttonText: "Open", buttonLink: "https://nordlys.example" }]);
    await expect(engage.customers.assign({ customerId: id! })).rejects.toMatchObject({ status: 400 });
    await expect(engage.customers.assign({ customerId: id!, userId: "nobody" })).rejects.toMatchObject({ status: 404 });
  });

  it("is deleted with its session", async () => {
    const [session] = (await engage.sessions.list({ unused: "" })).items;
    const ofSession = async () => (await engage.resources.filter({ body: { sessionId: session!.id } })) as unknown[];
    expect(await ofSession()).toHaveLength(4);
    await engage.sessions.delete({ sessionId: session!.id! });
    expect(await ofSession()).toEqual([]);
  });
});

describe("appointments", () => {
  it("run from start to end, unless they are not valid", async () => {
    const { id: appointmentId = "" } = await engage.appointments.create({ body: { title: "Demo", date: new Date(NOW + MINUTE), durationInMinutes: 30 } });
    const isRunning = () => engage.appointments.runningStatus({ appointmentId });
    expect(await isRunning()).toEqual({ running: false });
    now = NOW + 2 * MINUTE;
    expect(await isRunning()).toEqual({ running: true });
    await engage.appointments.update({ appointmentId, body: { title: "Demo", date: new Date(NOW + MINUTE), durationInMinutes: 30, valid: false } });
    expect(await isRunning()).toEqual({ running: false });
  });

  it("are replaced completely by an update, and partly by a change of properties", async () => {
    const { id: appointmentId = "" } = await engage.appointments.create({ body: { title: "Demo", description: "All of it" } });
    expect(await engage.appointments.updateProperties({ appointmentId, body: { record: true } })).toMatchObject({ description: "All of it", record: true });
    expect(await engage.appointments.update({ appointmentId, body: { title: "Other" } })).toEqual({ id: appointmentId, title: "Other", valid: true });
  });

  it("have recordings by their customer, in channels", async () => {
    const [first, second] = await engage.recordings.list();
    const ofCustomer = await engage.recordings.list({ customerId: String(first!["customerId"]) });
    expect(ofCustomer.every((recording) => recording["customerId"] === first!["customerId"])).toBe(true);
    const file = await new Response(await engage.recordings.download({ recordingId: second!.id!, channel: 1 })).text();
    expect(file).toContain(`channel 1 of recording ${second!.id}`);
    await expect(engage.recordings.download({ recordingId: first!.id!, channel: 1 })).rejects.toMatchObject({ status: 404 });
    await engage.recordings.delete({ recordingId: first!.id! });
    expect((await engage.recordings.list()).map(({ id }) => id)).not.toContain(first!.id);
  });
});

describe("reports", () => {
  it("have the agents' seconds, and the same times in minutes", async () => {
    const times = await engage.reports.agent.onlineTimes({ body: { grouping: "ALL" } });
    const { results = {} }: AgentReport = await engage.reports.agent.get({ body: { metrics: [{ metricName: "ONLINE_TIME", groupBy: "AGENT" }] } });
    for (const { userId = "", timeRanges = [], sumMinutes } of times) {
      const lengths = timeRanges.map(({ start, end }) => Date.parse(end!) - Date.parse(start!));
      expect(sumMinutes).toBe(lengths.reduce((sum, length) => sum + Math.floor(length / MINUTE), 0));
      const seconds = Object.values(results).reduce((sum, day) => sum + Number(day[userId] ?? 0), 0);
      expect(seconds).toBe(lengths.reduce((sum, length) => sum + Math.floor(length / 1000), 0));
    }
    expect(Object.keys(results).every((day) => /^2026\/1[01]\/\d\d$/.test(day))).toBe(true);
    const today = await engage.reports.agent.onlineTimes({ body: { grouping: "TODAY" } });
    expect(today.map(({ userId }) => userId)).toEqual([ANNA, "ben@nordlys.example"]);
  });

  it("count events", async () => {
    const count = async () => (await engage.statistics.liveChat({ from: NOW - MINUTE, to: NOW + MINUTE })) as { messages: number };
    const before = await count();
    const [customerId = ""] = await customerIds();
    await engage.messages.send({ customerId, isExternalId: false, body: { type: "MESSAGE", message: "Hello" } });
    await engage.customers.setStatus({ customerId, body: "DONE" });
    expect((await count()).messages).toBe(before.messages + 1);
    const { results } = await engage.reports.message.get({ body: { metrics: [{ metricName: "SENT", groupBy: "TYPE" }], dateFilter: { grouping: "TODAY" } } });
    expect(results).toEqual({ "2026/11/20": { MESSAGE: expect.any(String) } });
    expect((await engage.activities.status({ size: 1 })).items).toEqual([{ customerId, status: "DONE", messageId: expect.any(String) }]);
    expect((await engage.activities.liveChat({ size: 1 })).items).toEqual([{ customerId }]);
  });

  it("find and group resources", async () => {
    const missing = (await engage.resources.filter({ body: { statusCode: 404, dateFilter: { grouping: "LAST_MONTH" } } })) as { resourceName: string }[];
    expect(new Set(missing.map(({ resourceName }) => resourceName))).toEqual(new Set(["hero.jpg"]));
    const byType = (await engage.resources.filter({ body: { groupBy: "TYPE" } })) as Record<string, { count: number }[]>;
    expect(byType["script"]).toEqual([{ resourceName: "main.js", count: 102, durationMs: expect.any(Number) }]);
    const { results } = (await engage.sessions.filter({ body: { pageable: { size: 3 }, tagFilter: { and: ["vip"] } } })) as { results: { tags: string[] }[] };
    expect(results.map(({ tags }) => tags)).toEqual([["vip"], ["vip"], ["vip"]]);
  });
});

it("opens its links", async () => {
  const [{ id: sessionId = "" } = {}] = (await engage.sessions.list({ unused: "" })).items;
  const link = await engage.links.liveViewBySessionIdAndUser({ sessionId, email: ANNA, language: "de" });
  expect(await (await sandbox.fetch(link)).text()).toBe(`TeamViewer Engage would open here: liveview\ntarget: ${sessionId} ${ANNA}\nlanguage: de`);
  await expect(engage.links.chat({ email: "nobody@nordlys.example" })).rejects.toMatchObject({ status: 404 });
});

it.each(["newConversation", "statusChange", "newMessage"] as const)("fires %s", async (event) => {
  const received: Request[] = [];
  const receive: typeof fetch = async (input, init) => (received.push(new Request(input, init)), new Response());
  const [about] = await customerIds();
  await sandbox.fireWebhook(NAME, event, "https://hooks.example/engage", { fetch: receive, about });
  expect(await parseWebhook(received[0]!, { event })).toMatchObject({ event, payload: event === "newMessage" ? { type: "MESSAGE" } : { customerId: about } });
});
