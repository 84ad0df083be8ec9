import type { CustomerStatus } from "@meetwire/teamviewer-engage";
import { createRandom, pick, Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, officeSlots, weekdays } from "../time.ts";
import { keyOf } from "./messages.ts";
import type { PageItem, State, StoredCustomer, StoredMessage } from "./state.ts";

/** The agents with recorded working times. The first two are online. */
export const AGENTS = ["anna@nordlys.example", "ben@nordlys.example", "carla@nordlys.example", "david@nordlys.example"] as const;

/** The ids from the documentation's samples, so pasted samples work. */
const SAMPLE_ID = "5c593c728b02502bc3f8ffe1";
const SAMPLE_RULE_ID = "5c593c9c8b02502bc3f8ffe3";
const SAMPLE_SHARE_ID = "a1b2c3d4";
const SAMPLE_USER = "testuser@chatvisor.com";

const ZONE = "Europe/Vienna";

/** Some weeks at the support of a small company, up to the given time. */
export function seed(now: number, seedNumber: number): State {
  const state: State = {
    sequence: new Sequence(seedNumber),
    customers: new Map(),
    users: new Map(),
    teams: new Map(),
    roles: new Map(),
    routingRules: new Map(),
    slaRules: new Map(),
    watchdogs: new Map(),
    openingHours: new Map(),
    systemMessages: new Map(),
    messages: new Map(),
    sessions: new Map(),
    visits: new Map(),
    resources: new Map(),
    jsErrors: new Map(),
    appointments: new Map(),
    recordings: new Map(),
    activities: [],
    presences: [],
    chatVisible: true,
  };
  const random = (series: number) => createRandom(series + seedNumber * 1_000_003);
  seedTenant(state);
  seedPresences(state, now, random(7));
  seedConversations(state, now, random(11));
  seedVisitors(state, now, random(23));
  seedAppointments(state, now, random(31));
  state.activities.sort((left, right) => left.at - right.at);
  return state;
}

const AGENT_NAMES: Readonly<Record<(typeof AGENTS)[number], string>> = {
  "anna@nordlys.example": "Anna Berg",
  "ben@nordlys.example": "Ben Okafor",
  "carla@nordlys.example": "Carla Moreau",
  "david@nordlys.example": "David Lindqvist",
};

const COLLEAGUES = [
  "Elif Kaya",
  "Felix Brandt",
  "Greta Holm",
  "Hugo Martin",
  "Ines Castro",
  "Jakub Nowak",
  "Klara Vogel",
  "Liam Byrne",
  "Marta Rossi",
  "Nils Larsen",
  "Olga Petrova",
  "Pavel Novak",
  "Rosa Fischer",
  "Sami Korhonen",
  "Tilda Ek",
  "Umar Khan",
  "Vera Simon",
  "Wim de Vries",
  "Yara Haddad",
  "Zoe Laurent",
];
const MARKETS = [
  "Austria",
  "Belgium",
  "Czechia",
  "Denmark",
  "Estonia",
  "Finland",
  "France",
  "Germany",
  "Ireland",
  "Italy",
  "Latvia",
  "Norway",
  "Poland",
  "Portugal",
  "Slovakia",
  "Slovenia",
  "Spain",
  "Sweden",
  "Switzerland",
];
const ROLES = [
  "Support",
  "Sales",
  "Returns",
  "Complaints",
  "Orders",
  "Payments",
  "Shipping",
  "Fitting",
  "Repairs",
  "Wholesale",
  "Press",
  "Partners",
  "Events",
  "Training",
  "Quality",
  "Content",
  "Translations",
  "Analytics",
  "Audit",
  "Read only",
  "Temporary",
];

/** The configuration of an administrator. */
function seedTenant({ sequence, users, teams, roles, routingRules, slaRules, watchdogs, openingHours, systemMessages }: State): void {
  const put = <Item extends { id: string }>(items: Map<string, Item>, given: Omit<Item, "id">, id = sequence.objectId()): string => {
    items.set(id, { id, ...given } as Item);
    return id;
  };
  const support = put(roles, { name: "Support" });
  for (const name of ROLES.slice(1)) put(roles, { name });
  put(roles, { name: "Test role" }, SAMPLE_ID);
  for (const email of AGENTS) {
    const admin = email === "david@nordlys.example";
    const role = admin ? "ADMIN" : support;
    users.set(email, { id: email, email, displayName: AGENT_NAMES[email], roleId: role, tags: admin ? [] : ["support"], mcoEnabled: false, admin });
  }
  for (const displayName of COLLEAGUES) {
    const email = `${displayName.toLowerCase().replaceAll(" ", ".")}@nordlys.example`;
    users.set(email, { id: email, email, displayName, roleId: support, tags: [], mcoEnabled: false, admin: false });
  }
  users.set(SAMPLE_USER, { id: SAMPLE_USER, email: SAMPLE_USER, displayName: "Test User", roleId: SAMPLE_ID, tags: [], mcoEnabled: false, admin: false });
  put(teams, { name: "Support", members: AGENTS.slice(0, 2), tags: ["support"] });
  put(teams, { name: "Sales", members: AGENTS.slice(2), tags: [] });
  for (const market of MARKETS) put(teams, { name: `Support ${market}`, members: [], tags: ["support", market.toLowerCase()] });
  put(teams, { name: "Product X experts", members: [SAMPLE_USER], tags: [] }, SAMPLE_ID);
  put(openingHours, { name: "Office", timezoneOffset: 1, conditions: [], holidays: [] });
  put(routingRules, { name: "Sales to Sales", types: ["CHAT", "CALL"], conditions: [], actions: [], elseRules: [], active: true });
  put(routingRules, { name: "At night", types: ["CHAT"], conditions: [], actions: [], elseRules: [], active: false });
  put(routingRules, { name: "To the experts", types: ["CHAT"], conditions: [], actions: [], elseRules: [], active: true }, SAMPLE_RULE_ID);
  put(slaRules, { name: "Within the hour", conditions: [], trigger: {}, receivers: [], watchdogEnabled: true, active: true });
  put(slaRules, { name: "Within the day", conditions: [], trigger: {}, receivers: [], watchdogEnabled: false, active: true }, SAMPLE_RULE_ID);
  put(watchdogs, { name: "Errors in the shop", watchdogType: "JAVASCRIPT_ERROR", receivers: [] });
  put(watchdogs, { name: "Errors in the cart", watchdogType: "JAVASCRIPT_ERROR", receivers: [] }, SAMPLE_ID);
  for (const [language, message] of Object.entries({ en: "We will be right with you.", de: "Wir sind gleich für Sie da." })) {
    const text = { id: "welcome", language, message };
    systemMessages.set(keyOf(text), text);
  }
}

/** How long each agent works on a day, in hours. */
const WORKING_HOURS = [8, 7.5, 4.5, 6];

/** Two weeks of office hours with breaks. Two agents are online now. */
function seedPresences({ presences }: State, now: number, random: () => number): void {
  for (const day of weekdays(now, -14, -1)) {
    for (const [index, userId] of AGENTS.entries()) {
      // Sometimes a person has a day off.
      if (random() < 0.08) continue;
      const start = day + 7 * HOUR + Math.floor(random() * 90) * MINUTE;
      const length = (WORKING_HOURS[index] as number) * HOUR - Math.floor(random() * 40) * MINUTE;
      const end = start + length;
      presences.push({ userId, kind: "login", startedAt: start, endedAt: end });
      if (length < 5 * HOUR) {
        presences.push({ userId, kind: "online", startedAt: start + MINUTE, endedAt: end - MINUTE });
        continue;
      }
      const noon = start + 3.5 * HOUR + Math.floor(random() * 3600) * 1000;
      presences.push(
        { userId, kind: "online", startedAt: start + MINUTE, endedAt: noon },
        { userId, kind: "online", startedAt: noon + Math.floor(30 + random() * 30) * MINUTE, endedAt: end - MINUTE },
      );
    }
  }
  for (const userId of AGENTS.slice(0, 2)) {
    presences.push(
      { userId, kind: "login", startedAt: now - 45 * MINUTE, endedAt: undefined },
      { userId, kind: "online", startedAt: now - 40 * MINUTE, endedAt: undefined },
    );
  }
}

const FIRST_NAMES = ["Lena", "Jonas", "Mira", "Paul", "Sofia", "Emil", "Ida", "Noah", "Clara"];
const LAST_NAMES = ["Weber", "Novak", "Hansen", "Rossi", "Dubois"];
const OTHER_LAST_NAMES = ["Meyer", "Svensson", "Kowalski", "Ferrari", "Lambert", "Nagy", "Silva", "Virtanen"];
const STATUSES: readonly CustomerStatus[] = ["UNREAD", "UNRESOLVED", "DONE", "DONE", "DONE"];
const QUESTIONS = ["Is the blue jacket back in size M?", "My parcel has not arrived.", "Can I change my address?", "How do I return a pair of boots?"];
const REPLIES = ["I will have a look.", "That is done now.", "You will get a mail with the details."];

/** More customers than two default pages, each with a conversation of the last month. */
function seedConversations(state: State, now: number, random: () => number): void {
  const messages: Omit<StoredMessage, "id">[] = [];
  const lastNames = state.sequence.seed === 0 ? LAST_NAMES : [...LAST_NAMES, ...OTHER_LAST_NAMES].toSorted(() => random() - 0.5).slice(0, LAST_NAMES.length);
  const total = FIRST_NAMES.length * lastNames.length;
  const add = (customer: Pick<StoredCustomer, "id" | "email" | "firstName" | "lastName"> & Partial<StoredCustomer>) =>
    void state.customers.set(customer.id, {
      gender: "none",
      status: "DONE",
      assignedTeam: undefined,
      tags: [],
      visitorId: undefined,
      createdAt: now,
      ...customer,
    });

  for (let index = 0; index < total; index++) {
    const firstName = FIRST_NAMES[index % FIRST_NAMES.length] as string;
    const lastName = lastNames[Math.floor(index / FIRST_NAMES.length)] as string;
    const id = state.sequence.objectId();
    const createdAt = now - Math.floor((30 - index * 0.66) * DAY + random() * 300 * MINUTE);
    const status = pick(random, STATUSES);
    const agent = pick(random, AGENTS);
    add({
      id,
      email: `${firstName}.${lastName}@mail.example`.toLowerCase(),
      firstName,
      lastName,
      ...(index % 3 === 0 && { externalId: String(20_000 + index) }),
      ...(status !== "UNREAD" && { assignedUser: agent }),
      status,
      tags: index % 4 === 0 ? ["newsletter"] : [],
      // A few are on the website now.
      visitorId: index % 9 === 0 ? `visitor-${index}` : undefined,
      createdAt,
    });
    messages.push({ customerId: id, userId: undefined, type: "MESSAGE", message: pick(random, QUESTIONS), sentAt: createdAt });
    if (status === "UNREAD") continue;
    const repliedAt = createdAt + Math.ceil(random() * 50) * MINUTE;
    messages.push({ customerId: id, userId: agent, type: "MESSAGE", message: pick(random, REPLIES), sentAt: repliedAt });
    state.activities.push({ kind: "liveChat", at: repliedAt, customerId: id });
    if (status === "DONE") state.activities.push({ kind: "status", at: repliedAt + MINUTE, customerId: id, status, messageId: undefined });
  }
  const john = { id: SAMPLE_ID, email: "john.doe@example.com", firstName: "John", lastName: "Doe", externalId: "12345" };
  const since = now - 20 * DAY;
  add({ ...john, gender: "male", assignedUser: AGENTS[0], status: "UNRESOLVED", visitorId: SAMPLE_ID, createdAt: since });
  // Long enough for a second page of messages.
  for (let index = 0; index < 24; index++) {
    const fromAgent = index % 2 === 1;
    const sentAt = since + index * 11 * HOUR;
    messages.push({
      customerId: SAMPLE_ID,
      userId: fromAgent ? AGENTS[0] : undefined,
      type: "MESSAGE",
      message: pick(random, fromAgent ? REPLIES : QUESTIONS),
      sentAt,
    });
    if (fromAgent) state.activities.push({ kind: "liveChat", at: sentAt, customerId: SAMPLE_ID });
  }
  messages.sort((left, right) => left.sentAt - right.sentAt);
  for (const message of messages) {
    const id = state.sequence.objectId();
    state.messages.set(id, { id, ...message });
  }
}

const PATHS = ["/", "/jackets", "/boots", "/cart", "/help"];
const SESSIONS = 50;

/** Recorded sessions of the last month with their visits, resources and errors. The last two are still open. */
function seedVisitors(state: State, now: number, random: () => number): void {
  for (let index = 0; index < SESSIONS; index++) {
    const isOpen = index >= SESSIONS - 2;
    const startedAt = isOpen ? now - 5 * MINUTE : now - Math.floor((SESSIONS - index) * 0.6 * DAY + random() * 60 * MINUTE);
    addSession(state, random, {
      id: state.sequence.objectId(),
      index,
      visitorId: `visitor-${index % 20}`,
      externalId: index % 3 === 0 ? String(20_000 + index) : undefined,
      shareId: state.sequence.uuid().slice(0, 8),
      startedAt,
      endedAt: isOpen ? undefined : startedAt + (6 + Math.floor(random() * 20)) * MINUTE,
    });
  }
  const startedAt = now - 3 * DAY;
  addSession(state, random, {
    id: SAMPLE_ID,
    index: 0,
    visitorId: SAMPLE_ID,
    externalId: "12345",
    shareId: SAMPLE_SHARE_ID,
    startedAt,
    endedAt: startedAt + 15 * MINUTE,
    visitId: SAMPLE_ID,
  });
}

interface SessionPlan {
  readonly id: string;
  /** Its place in the seed, which decides about tags, paths and errors. */
  readonly index: number;
  readonly visitorId: string;
  readonly externalId: string | undefined;
  readonly shareId: string;
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** The id of its first visit. Default: a new one. */
  readonly visitId?: string;
}

function addSession(
  state: State,
  random: () => number,
  { id, index, visitorId, externalId, shareId, startedAt, endedAt, visitId: firstVisitId }: SessionPlan,
): void {
  const { sequence, sessions, visits, resources, jsErrors, activities } = state;
  const tags = index % 5 === 0 ? ["vip"] : index % 2 === 0 ? ["shop"] : [];
  const userId = AGENTS[index % AGENTS.length] as string;
  sessions.set(id, { id, visitorId, externalId, shareId, userId, tags, startedAt, endedAt });
  activities.push({ kind: "liveView", at: startedAt, sessionId: id });
  for (let step = 0; step < 2; step++) {
    const path = PATHS[(index + step) % PATHS.length] as string;
    const at = startedAt + step * 3 * MINUTE;
    const visitId = (step === 0 && firstVisitId) || sequence.objectId();
    const page: PageItem = { id: visitId, sessionId: id, visitId, visitorId, externalId, tags, path, url: `https://shop.nordlys.example${path}`, at };
    visits.set(visitId, page);
    for (const [resourceName, type, statusCode] of [
      ["main.js", "script", 200],
      ["hero.jpg", "img", index % 10 === 0 ? 404 : 200],
    ] as const) {
      const resourceId = sequence.objectId();
      resources.set(resourceId, { ...page, id: resourceId, resourceName, type, statusCode, durationMs: 20 + Math.floor(random() * 400) });
    }
    if (index % 4 !== 0) continue;
    const errorId = sequence.objectId();
    jsErrors.set(errorId, { ...page, id: errorId, fileName: "main.js", message: "cart is undefined" });
  }
}

const TITLES = ["Advice", "Fitting", "Return of an order", "Repair", "Gift voucher", "Style advice"];

/** Appointments at office hours, some weeks back and ahead, and one that runs now. Every second past one has a recording. */
function seedAppointments(state: State, now: number, random: () => number): void {
  const customers = [...state.customers.values()];
  let count = 0;
  for (const day of weekdays(now, -42, 28)) {
    // Today's appointment is below, because it has to run now.
    if (day === dayOf(now)) continue;
    for (const { start, minutes } of officeSlots(random, day, 2, [15, 20, 30, 30, 45, 60])) {
      count++;
      const customer = customers[count % customers.length] as StoredCustomer;
      const record = count % 2 === 0;
      addAppointment(state, {
        title: `${pick(random, TITLES)}: ${customer.firstName} ${customer.lastName}`,
        start,
        minutes,
        customer,
        owner: pick(random, AGENTS),
        record,
      });
      if (record && start < now) addRecording(state, { customerId: customer.id, startedAt: start + 2 * MINUTE, durationMs: (minutes - 5) * MINUTE });
    }
  }
  addAppointment(state, {
    title: "Fitting by video",
    start: now - 10 * MINUTE,
    minutes: 45,
    customer: customers[3] as StoredCustomer,
    owner: AGENTS[0],
    record: true,
  });
  const tomorrow = weekdays(now, 1, 4)[0] as number;
  const john = state.customers.get(SAMPLE_ID) as StoredCustomer;
  addAppointment(state, {
    id: SAMPLE_RULE_ID,
    title: "Testappointment",
    start: tomorrow + 10 * HOUR,
    minutes: 30,
    customer: john,
    owner: AGENTS[0],
    record: false,
  });
  addRecording(state, { id: SAMPLE_RULE_ID, customerId: SAMPLE_ID, startedAt: now - 6 * DAY, durationMs: 24 * MINUTE });
}

interface AppointmentPlan {
  readonly id?: string;
  readonly title: string;
  readonly start: number;
  readonly minutes: number;
  readonly customer: StoredCustomer;
  readonly owner: string;
  readonly record: boolean;
}

function addAppointment(
  { sequence, appointments }: State,
  { id = sequence.objectId(), title, start, minutes, customer, owner, record }: AppointmentPlan,
): void {
  appointments.set(id, {
    id,
    title,
    durationInMinutes: minutes,
    date: new Date(start).toISOString(),
    timezoneId: ZONE,
    record,
    owner,
    attendees: customer.email === undefined ? [] : [customer.email],
    sendInviteEmail: true,
    customerId: customer.id,
    valid: true,
  });
}

interface RecordingPlan {
  readonly id?: string;
  readonly customerId: string;
  readonly startedAt: number;
  readonly durationMs: number;
}

function addRecording({ sequence, recordings, activities }: State, { id = sequence.objectId(), customerId, startedAt, durationMs }: RecordingPlan): void {
  recordings.set(id, { id, customerId, userId: AGENTS[0], startedAt, durationMs, channels: recordings.size % 2 === 0 ? 1 : 2 });
  activities.push({ kind: "call", at: startedAt, callId: sequence.objectId(), customerId });
}
