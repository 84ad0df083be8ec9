import { createRandom, pick, Sequence } from "../sequence.ts";
import { DAY, dayOf, HOUR, MINUTE, officeSlots, onWeekday, weekdays } from "../time.ts";
import { KEYS } from "./keys.ts";
import { addUser } from "./people.ts";
import { nextId, nextToken } from "./state.ts";
import type { Named, State, StoredMeeting, StoredParticipant, StoredUser } from "./state.ts";

/** The days with meetings, before and after today. They are enough for a second page in every list. */
const PAST_DAYS = 45;
const COMING_DAYS = 45;

/** The ids and tokens from the documentation's samples, so pasted samples work. */
const SAMPLE = { id: "123", token: "PYBGFKMZ", recordingToken: "kx3vbnqw" };

const SALES = "31";
const ONBOARDING = "32";

/** Event types with their playbooks and usual lengths. */
const TYPES: readonly { readonly eventType: Named; readonly playbook: Named | undefined; readonly minutes: readonly number[]; readonly recorded: boolean }[] = [
  { eventType: { id: "7194", name: "Product demo" }, playbook: { id: "5842", name: "Discovery and demo" }, minutes: [30, 45, 60], recorded: true },
  { eventType: { id: "7195", name: "Discovery call" }, playbook: { id: "5842", name: "Discovery and demo" }, minutes: [20, 30, 30, 45], recorded: true },
  { eventType: { id: "7196", name: "Onboarding" }, playbook: { id: "5843", name: "First week" }, minutes: [60, 90], recorded: false },
  { eventType: { id: "7197", name: "Contract review" }, playbook: undefined, minutes: [15, 30], recorded: false },
];

const CUSTOMERS = [
  { company: "Fjord Outdoor", firstName: "Signe", lastName: "Halvorsen", email: "signe@fjord.example" },
  { company: "Atelier Moreau", firstName: "Julie", lastName: "Moreau", email: "j.moreau@moreau.example" },
  { company: "Kestrel Energy", firstName: "Owen", lastName: "Pritchard", email: "owen@kestrel.example" },
  { company: "Banca Tevere", firstName: "Chiara", lastName: "Rinaldi", email: "chiara@tevere.example" },
  // A guest who gave only a first name.
  { company: "Delta Print", firstName: "Evi", lastName: null, email: "evi@delta.example" },
] as const;

/** Two companies with some weeks of meetings around the given time. */
export function seed(now: number, seedNumber: number): State {
  const state: State = { sequence: new Sequence(seedNumber), companies: new Map(), users: new Map(), meetings: new Map() };
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

  addWeeks(state, [maya, tomas, yuki], now, { perDay: 2, random: createRandom(1843 + seedNumber * 1_000_003) });
  addWeeks(state, [ingrid], now, { perDay: 1, random: createRandom(1902 + seedNumber * 1_000_003) });
  addToday(state, maya, tomas, now);
  addSamples(state, maya, now);
  return state;
}

/** Meetings on the weekdays before and after today, with the hosts in turn. One in twelve is cancelled. */
function addWeeks(state: State, hosts: readonly StoredUser[], now: number, { perDay, random }: { perDay: number; random: () => number }): void {
  let count = 0;
  for (const day of weekdays(now, -PAST_DAYS, COMING_DAYS)) {
    if (day === dayOf(now)) continue;
    const types = Array.from({ length: perDay }, () => pick(random, TYPES));
    for (const [slot, type] of types.entries()) {
      // Mornings for the first host, afternoons for the second, so their meetings do not overlap.
      const [time] = officeSlots(random, day + slot * 4 * HOUR, 1, type.minutes);
      if (!time) continue;
      const host = hosts[count % hosts.length] as StoredUser;
      const customer = pick(random, CUSTOMERS);
      const canceledAt = count % 12 === 11 ? Math.min(time.start - 5 * HOUR, now - HOUR) : undefined;
      count++;
      addMeeting(state, host, now, {
        ...type,
        customer,
        startsAt: time.start,
        minutes: time.minutes,
        canceledAt,
        name: `${customer.company}: ${type.eventType.name}`,
      });
    }
  }
}

/** The meetings of today. Some of them run now, even on a weekend. */
function addToday(state: State, maya: StoredUser, tomas: StoredUser, now: number): void {
  const [demo, call, , review] = TYPES;
  const [fjord, moreau, , , delta] = CUSTOMERS;
  const quarter = Math.floor(now / (15 * MINUTE)) * 15 * MINUTE;
  addMeeting(state, maya, now, { ...demo!, customer: fjord, startsAt: quarter - 30 * MINUTE, minutes: 60, name: "Fjord Outdoor: Product demo" });
  addMeeting(state, tomas, now, { ...call!, customer: moreau, startsAt: quarter + 3 * HOUR, minutes: 30, name: "Atelier Moreau: Discovery call" });
  addMeeting(state, tomas, now, { ...review!, customer: delta, startsAt: quarter - 3 * HOUR, minutes: 30, name: "Delta Print: Contract review" });
  // Started with a click, without guests.
  addMeeting(state, tomas, now, {
    eventType: undefined,
    playbook: undefined,
    recorded: false,
    minutes: 30,
    startsAt: now - 10 * MINUTE + 286,
    name: "Instant meeting",
  });
}

/** The meeting and the recording of the documentation's samples. */
function addSamples(state: State, maya: StoredUser, now: number): void {
  const [demo] = TYPES;
  const [customer] = CUSTOMERS;
  const startsAt = onWeekday(dayOf(now) + 2 * DAY) + 9 * HOUR;
  addMeeting(state, maya, now, { ...demo!, ...SAMPLE, customer, startsAt, minutes: 30, name: "Example account", recordingToken: undefined });
  addMeeting(state, maya, now, {
    ...demo!,
    customer,
    startsAt: startsAt - 7 * DAY,
    minutes: 45,
    name: "Example account: Product demo",
    recordingToken: SAMPLE.recordingToken,
  });
}

interface Plan {
  /** Default: a new id and token. */
  readonly id?: string;
  readonly token?: string;
  readonly recordingToken?: string | undefined;
  readonly name: string;
  readonly startsAt: number;
  readonly minutes: number;
  readonly recorded: boolean;
  readonly eventType: Named | undefined;
  readonly playbook: Named | undefined;
  readonly customer?: Omit<StoredParticipant, "id" | "kind">;
  readonly canceledAt?: number | undefined;
}

function addMeeting(state: State, host: StoredUser, now: number, plan: Plan): void {
  const { name, startsAt, minutes, recorded, eventType, playbook, customer, canceledAt } = plan;
  const company = state.companies.get(host.companyId)!;
  // Six days ahead, or at some time in the last days if the meeting is further away.
  const createdAt = Math.min(startsAt - 6 * DAY - 17 * MINUTE + 579, now - HOUR - ((startsAt / MINUTE) % 2880) * MINUTE);
  const meeting: StoredMeeting = {
    id: plan.id ?? nextId(state, 120_000),
    token: plan.token ?? nextToken(state),
    companyId: company.id,
    userId: host.id,
    bookerId: host.id,
    createdVia: customer ? "calendar_backsync" : "dashboard",
    createdAt,
    updatedAt: canceledAt ?? createdAt,
    canceledAt,
    participants: customer ? [{ id: nextId(state, 3_427_000), kind: "browser", ...customer }] : [],
    playbook,
    eventType,
    recording: recorded ? { id: nextId(state, 880_000), token: plan.recordingToken ?? nextToken(state).toLowerCase() } : undefined,
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
