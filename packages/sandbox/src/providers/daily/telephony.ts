import type {
  AvailableNumber,
  DialinConfig,
  DialinConfigCreate,
  DialinConfigUpdate,
  DialinSettings,
  PhoneNumberPurchase,
  PinlessCallUpdate,
} from "@meetwire/daily";
import type { HandlerInput } from "../provider.ts";
import { DAY } from "../time.ts";
import { writePage } from "./pages.ts";
import { addVisit, openSession } from "./sessions.ts";
import { DailyError, invalid, iso, nextText, notFound } from "./state.ts";
import type { State } from "./state.ts";

type Given<Part = object> = HandlerInput<State, "key", Part>;
type OfConfig = { readonly params: { readonly dialinConfigId: string } };

/** How long after its purchase a number can be released. */
const KEPT_MS = 14 * DAY;

/** The numbers on offer, by area code. */
const OFFERED: readonly Required<AvailableNumber>[] = [
  ...["+12097135125", "+12097135126", "+12095550111"].map((phoneNumber) => ({ phoneNumber, region: "CA" })),
  ...["+13055550142", "+13055550143"].map((phoneNumber) => ({ phoneNumber, region: "FL" })),
  ...["+12125550177", "+12125550178"].map((phoneNumber) => ({ phoneNumber, region: "NY" })),
];
const CITIES: Readonly<Record<string, readonly string[]>> = { "209": ["Modesto", "Stockton"], "305": ["Miami"], "212": ["New York"] };
/** The region of a number if the request does not choose one. */
const DEFAULT_REGION = "CA";

export const telephonyHandlers = {
  "dialinConfigs/list"({ state, query }: Given) {
    const { phone_number: number, phone_numbers: parts, sip_username: user, name_prefix: prefix, type } = query;
    const found = [...state.dialinConfigs.values()]
      .toReversed()
      .filter(
        ({ type: kind, config }) =>
          (type === undefined || kind === type) &&
          (number === undefined || config?.phone_number === number) &&
          (!Array.isArray(parts) || parts.some((part) => config?.phone_number?.includes(String(part)))) &&
          (prefix === undefined || config?.name_prefix === prefix) &&
          (user === undefined || config?.sip_uri?.startsWith(`sip:${String(user)}@`)),
      );
    return writePage(query, found, ({ id }) => id);
  },
  "dialinConfigs/create"({ state, body }: Given<{ body: DialinConfigCreate }>) {
    if ([...state.dialinConfigs.values()].some(({ config }) => config?.phone_number === body.phone_number))
      throw invalid(`${body.phone_number} has a configuration`);
    return addDialinConfig(state, body);
  },
  "dialinConfigs/get": ({ state, params }: Given<OfConfig>) => findConfig(state, params.dialinConfigId),
  "dialinConfigs/update"({ state, params, body }: Given<OfConfig & { body: DialinConfigUpdate }>) {
    const found = findConfig(state, params.dialinConfigId);
    found.config = { ...found.config!, ...(body as Partial<DialinSettings>) };
    return found;
  },
  "dialinConfigs/delete"({ state, params }: Given<OfConfig>) {
    state.dialinConfigs.delete(findConfig(state, params.dialinConfigId).id);
    return { status: "deleted" };
  },
  /** Connects the caller with the room that has the given SIP address. */
  "dialin/connect"({ state, body, now, emit }: Given<{ body: PinlessCallUpdate }>) {
    const { callId, callDomain, sipUri } = body;
    if (!callId || !callDomain || !sipUri) throw invalid("callId, callDomain and sipUri are required");
    const [, user] = /^sip:(\d+)\d@/.exec(sipUri) ?? [];
    const room = [...state.rooms.values()].find((each) => each.sipUser === user && each.properties.sip !== undefined);
    if (!room) return { ok: "true" };
    emit("dialin.ready", room.name);
    const session = openSession(state, room.name, now, true, emit);
    const visit = addVisit(state, session, { userId: null, userName: room.properties.sip?.display_name ?? "Caller", owner: false, now });
    visit.call = { direction: "in", endpoint: `sip:${callId}@${callDomain}`, callerId: undefined };
    emit("dialin.connected", visit.participantId);
    emit("participant.joined", visit.participantId);
    return { ok: "true" };
  },

  "phoneNumbers/listAvailable"({ state, query }: Given) {
    const { areacode, region, city, contains, starts_with: start, ends_with: end } = query as Readonly<Record<string, string | undefined>>;
    if (areacode !== undefined && region !== undefined) throw invalid("areacode cannot be used with region");
    if (city !== undefined && region === undefined) throw invalid("city can only be used with region");
    if (city !== undefined && (start ?? contains ?? end) !== undefined) throw invalid("city cannot be used with starts_with, contains or ends_with");
    if (end !== undefined && contains !== undefined) throw invalid("ends_with cannot be used with contains");
    if (start !== undefined && (contains !== undefined || end !== undefined)) throw invalid("starts_with cannot be used with contains or ends_with");
    for (const [name, digits] of Object.entries({ contains, starts_with: start, ends_with: end }))
      if (digits !== undefined && !/^\d{3,7}$/.test(digits)) throw invalid(`${name} must have 3 to 7 digits`);
    const owned = new Set([...state.phoneNumbers.values()].map(({ number }) => number));
    const data = OFFERED.filter(({ phoneNumber, region: home }) => {
      const local = phoneNumber.slice(2);
      const area = local.slice(0, 3);
      return (
        !owned.has(phoneNumber) &&
        (areacode === undefined || area === areacode) &&
        (region === undefined || home === region) &&
        (city === undefined || CITIES[area]?.some((each) => each.toLowerCase() === city.toLowerCase()) === true) &&
        (contains === undefined || local.includes(contains)) &&
        (start === undefined || local.startsWith(start)) &&
        (end === undefined || local.endsWith(end))
      );
    });
    return { total_count: data.length, data };
  },
  "phoneNumbers/list"({ state, query }: Given) {
    const { filter_name: name, filter_number: number } = query as Readonly<Record<string, string | undefined>>;
    const found = [...state.phoneNumbers.values()]
      .toReversed()
      .filter((each) => (name === undefined || each.name?.includes(name)) && (number === undefined || each.number.includes(number)));
    return writePage(query, found, ({ id }) => id);
  },
  "phoneNumbers/buy"({ state, body, now }: Given<{ body?: PhoneNumberPurchase }>) {
    const owned = new Set([...state.phoneNumbers.values()].map(({ number }) => number));
    const free = OFFERED.filter(({ phoneNumber }) => !owned.has(phoneNumber));
    const chosen =
      body?.number === undefined ? free.find(({ region }) => region === DEFAULT_REGION) : free.find(({ phoneNumber }) => phoneNumber === body.number);
    if (!chosen) {
      const title = `the number ${body?.number ?? ""} is not available`;
      throw new DailyError(422, title, { body: { errors: [{ title, detail: title, status: "422", code: "number_unavailable" }], status: 422 } });
    }
    const number = addPhoneNumber(state, chosen.phoneNumber, now);
    return { id: number.id, number: number.number };
  },
  "phoneNumbers/release"({ state, params, now }: Given<{ params: { phoneNumberId: string } }>) {
    const number = state.phoneNumbers.get(params.phoneNumberId);
    if (!number) throw notFound(`phone number ${params.phoneNumberId}`);
    if (now - Date.parse(number.created_date!) < KEPT_MS)
      throw new DailyError(422, "too early", { body: { error: "a number cannot be released within 14 days of its purchase" } });
    state.phoneNumbers.delete(number.id);
    return { status: "released" };
  },
};

function findConfig({ dialinConfigs }: State, id: string): DialinConfig & { id: string } {
  const found = dialinConfigs.get(id);
  if (!found) throw notFound(`dial-in configuration ${id}`);
  return found;
}

export function addDialinConfig(state: State, given: DialinConfigCreate, id: string = state.sequence.uuid()): DialinConfig & { id: string } {
  const isPinless = given.type === "pinless_dialin";
  const user = nextText(state, 8, "0123456789");
  const config: DialinSettings = {
    ...(given as DialinSettings),
    ...(isPinless && { hmac: given.hmac ?? btoa(nextText(state, 32)) }),
    sip_uri: isPinless ? `sip:${user}@${state.domain.name}.sip.example` : null,
  };
  const added = { id, type: given.type, config };
  state.dialinConfigs.set(id, added);
  return added;
}

export function addPhoneNumber(state: State, number: string, boughtAt: number, id: string = state.sequence.uuid()) {
  const added = {
    id,
    pagination_id: state.phoneNumbers.size + 1,
    name: `Number ${number.slice(-4)}`,
    type: "voice",
    number,
    status: "verified",
    verified: true,
    created_date: iso(boughtAt),
  };
  state.phoneNumbers.set(id, added);
  return added;
}
