import { createRandom, Sequence } from "../sequence.ts";
import { KEYS } from "./keys.ts";
import { addUser } from "./people.ts";
import { nextId, nextToken } from "./state.ts";
import type { Named, State, StoredMeeting, StoredParticipant, StoredUser } from "./state.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How many working days back and ahead there are meetings. */
const PAST_DAYS = 30;
const COMING_DAYS = 14;

const SALES = "31";
const ONBOARDING = "32";

/** Event types with their playbooks, how long they take, and whether they are recorded. */
const TYPES: readonly { readonly eventType: Named; readonly playbook: Named | undefined; readonly minutes: number; readonly recorded: boolean }[] = [
  { eventType: { id: "7194", name: "Product demo" }, playbook: { id: "5842", name: "Discovery and demo" }, minutes: 45, recorded: true },
  { eventType: { id: "7195", name: "Discovery call" }, playbook: { id: "5842", name: "Discovery and demo" }, minutes: 30, recorded: true },
  { eventType: { id: "7196", name: "Onboarding" }, playbook: { id: "5843", name: "First week" }, minutes: 60, recorded: false },
  { eventType: { id: "7197", name: "Contract review" }, playbook: undefined, minutes: 30, recorded: false },
];

const CUSTOMERS = [
  { company: "Fjord Outdoor", firstName: "Signe", lastName: "Halvorsen", email: "signe@fjord.example" },
  { company: "Atelier Moreau", firstName: "Julie", lastName: "Moreau", email: "j.moreau@moreau.example" },
  { company: "Kestrel Energy", firstName: "Owen", lastName: "Pritchard", email: "owen@kestrel.example" },
  { company: "Banca Tevere", firstName: "Chiara", lastName: "Rinaldi", email: "chiara@tevere.example" },
  // Somebody who gave a first name alone.
  { company: "Delta Print", firstName: "Evi", lastName: null, email: "evi@delta.example" },
] as const;

/** Two companies with some weeks of meetings around the given time. */
export function seed(now: number): State {
  const state: State = { sequence: new Sequence(), companies: new Map(), users: new Map(), meetings: new Map() };
  state.companies.set("42", { id: "42", name: "Nordlys", countryCode: "DE", timeZone: "Europe/Berlin", listMeta: "totals" });
  state.companies.set("43", { id: "43", name: "Fjord Outdoor", countryCode: "NO", timeZone: "Europe/Oslo", listMeta: "hasNextPage" });

  const person = (companyId: string, name: string, given: Partial<StoredUser> = {}) => {
    const [firstName = null, lastName = null] = name.split(" ");
    const email = `${name.split(" ")[0]?.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")}@${companyId === "42" ? "nordlys" : "fjord"}.example`;
    return addUser(state, { companyId, role: "user", email, firstName, lastName, locale: "en", ...given });
  };
  const maya = person("42", "Maya Lindqvist", { id: "9771", role: "admin", apiKey: KEYS.admin, groupId: SALES });
  const tomas = person("42", "Tomás Ferreira", { id: "9772", apiKey: KEYS.user, groupId: SALES });
  const yuki = person("42", "Yuki Tanaka", { id: "9773", groupId: ONBOARDING, locale: "ja" });
  const ingrid = person("43", "Ingrid Berg", { id: "9774", role: "admin", apiKey: KEYS.newer });

  addWeeks(state, [maya, tomas, yuki], now, { perDay: 2, seed: 1843 });
  addWeeks(state, [ingrid], now, { perDay: 1, seed: 1902 });
  addToday(state, maya, tomas, now);
  return state;
}

/** Meetings on the working days before and after today, the hosts in turn. One in twelve was called off. */
function addWeeks(state: State, hosts: readonly StoredUser[], now: number, { perDay, seed: start }: { perDay: number; seed: number }): void {
  const random = createRandom(start);
  const today = Math.floor(now / DAY) * DAY;
  let count = 0;
  for (let day = -PAST_DAYS; day <= COMING_DAYS; day++) {
    const weekday = new Date(today + day * DAY).getUTCDay();
    if (day === 0 || weekday === 0 || weekday === 6) continue;
    for (let slot = 0; slot < perDay; slot++, count++) {
      const host = hosts[count % hosts.length];
      const type = TYPES[Math.floor(random() * TYPES.length)];
      const customer = CUSTOMERS[Math.floor(random() * CUSTOMERS.length)];
      if (!host || !type || !customer) continue;
      const startsAt = today + day * DAY + (8 + slot * 4) * HOUR + Math.floor(random() * 6) * 30 * MINUTE;
      const canceledAt = count % 12 === 11 ? Math.min(startsAt - 5 * HOUR, now - HOUR) : undefined;
      addMeeting(state, host, { ...type, customer, startsAt, canceledAt, name: `${customer.company}: ${type.eventType.name}` });
    }
  }
}

/** What is under way right now, and what is about to be. */
function addToday(state: State, maya: StoredUser, tomas: StoredUser, now: number): void {
  const [demo, call, , review] = TYPES;
  const [fjord, moreau, , , delta] = CUSTOMERS;
  const quarter = Math.floor(now / (15 * MINUTE)) * 15 * MINUTE;
  addMeeting(state, maya, { ...demo!, customer: fjord, startsAt: quarter - 30 * MINUTE, minutes: 60, name: "Fjord Outdoor: Product demo" });
  addMeeting(state, tomas, { ...call!, customer: moreau, startsAt: quarter + 3 * HOUR, name: "Atelier Moreau: Discovery call" });
  addMeeting(state, tomas, { ...review!, customer: delta, startsAt: quarter - 3 * HOUR, name: "Delta Print: Contract review" });
  // Started by a click, with nobody invited.
  addMeeting(state, tomas, {
    eventType: undefined,
    playbook: undefined,
    recorded: false,
    minutes: 30,
    startsAt: now - 10 * MINUTE + 286,
    name: "Instant meeting",
  });
}

interface Plan {
  readonly name: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly recorded: boolean;
  readonly eventType: Named | undefined;
  readonly playbook: Named | undefined;
  readonly customer?: Omit<StoredParticipant, "id" | "kind">;
  readonly canceledAt?: number | undefined;
}

function addMeeting(state: State, host: StoredUser, { name, startsAt, minutes, recorded, eventType, playbook, customer, canceledAt }: Plan): void {
  const company = state.companies.get(host.companyId)!;
  const createdAt = startsAt - 6 * DAY - 17 * MINUTE + 579;
  const meeting: StoredMeeting = {
    id: nextId(state, 120_000),
    token: nextToken(state),
    companyId: company.id,
    userId: host.id,
    bookerId: host.id,
    createdVia: customer ? "calendar_backsync" : "dashboard",
    createdAt: Math.min(createdAt, startsAt),
    updatedAt: canceledAt ?? createdAt,
    canceledAt,
    participants: customer ? [{ id: nextId(state, 3_427_000), kind: "browser", ...customer }] : [],
    playbook,
    eventType,
    recording: recorded ? { id: nextId(state, 880_000), token: nextToken(state).toLowerCase() } : undefined,
    name,
    startsAt,
    duration: minutes * 60,
    timeZone: company.timeZone,
    locale: host.locale,
    countryCode: company.countryCode,
    setupPhone: "full",
    urls: [],
  };
  state.meetings.set(meeting.id, meeting);
}
