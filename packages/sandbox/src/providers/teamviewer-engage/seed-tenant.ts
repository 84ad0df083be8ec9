import { createRandom } from "../sequence.ts";
import { keyOf } from "./messages.ts";
import type { State } from "./state.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";

/** The users of the tenant; the first two are online. */
export const AGENTS = ["anna@nordlys.example", "ben@nordlys.example", "carla@nordlys.example", "david@nordlys.example"] as const;

const NAMES = {
  "anna@nordlys.example": "Anna Berg",
  "ben@nordlys.example": "Ben Okafor",
  "carla@nordlys.example": "Carla Moreau",
  "david@nordlys.example": "David Lindqvist",
} as const;

/** What an administrator has set up. */
export function seedTenant({ sequence, users, teams, roles, routingRules, slaRules, watchdogs, openingHours, systemMessages }: State): void {
  const put = <Item extends { id: string }>(items: Map<string, Item>, given: Omit<Item, "id">): string => {
    const item = { id: sequence.objectId(), ...given } as Item;
    items.set(item.id, item);
    return item.id;
  };
  const support = put(roles, { name: "Support" });
  put(roles, { name: "Sales" });
  for (const email of AGENTS) {
    const admin = email === "david@nordlys.example";
    users.set(email, {
      id: email,
      email,
      displayName: NAMES[email],
      roleId: admin ? "ADMIN" : support,
      tags: admin ? [] : ["support"],
      mcoEnabled: false,
      admin,
    });
  }
  put(teams, { name: "Support", members: AGENTS.slice(0, 2), tags: ["support"] });
  put(teams, { name: "Sales", members: AGENTS.slice(2), tags: [] });
  put(openingHours, { name: "Office", timezoneOffset: 1, conditions: [], holidays: [] });
  put(routingRules, { name: "Sales to Sales", types: ["CHAT", "CALL"], conditions: [], actions: [], elseRules: [], active: true });
  put(routingRules, { name: "At night", types: ["CHAT"], conditions: [], actions: [], elseRules: [], active: false });
  put(slaRules, { name: "Within the hour", conditions: [], trigger: {}, receivers: [], watchdogEnabled: true, active: true });
  put(watchdogs, { name: "Errors in the shop", watchdogType: "JAVASCRIPT_ERROR", receivers: [] });
  for (const [language, message] of Object.entries({ en: "We will be right with you.", de: "Wir sind gleich für Sie da." })) {
    const text = { id: "welcome", language, message };
    systemMessages.set(keyOf(text), text);
  }
}

/** Two weeks of office hours, with breaks; whoever is online now has been for a while. */
export function seedPresences({ presences }: State, now: number): void {
  const random = createRandom(7);
  const today = Math.floor(now / DAY) * DAY;
  for (let day = 14; day >= 1; day--) {
    for (const userId of AGENTS) {
      const start = today - day * DAY + 7 * HOUR + Math.floor(random() * 90) * MINUTE;
      const noon = start + 4 * HOUR + Math.floor(random() * 3600) * 1000;
      const end = start + 8 * HOUR;
      presences.push({ userId, kind: "login", startedAt: start, endedAt: end });
      presences.push(
        { userId, kind: "online", startedAt: start + MINUTE, endedAt: noon },
        { userId, kind: "online", startedAt: noon + HOUR, endedAt: end - MINUTE },
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
