import { Sequence } from "../sequence.ts";
import { seedAppointments } from "./seed-appointments.ts";
import { seedConversations } from "./seed-conversations.ts";
import { seedPresences, seedTenant } from "./seed-tenant.ts";
import { seedVisitors } from "./seed-visitors.ts";
import type { State } from "./state.ts";

/** Some weeks at the support of a small company, up to the given time. */
export function seed(now: number): State {
  const sequence = new Sequence();
  const state: State = {
    sequence,
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
  seedTenant(state);
  seedPresences(state, now);
  seedConversations(state, now);
  seedVisitors(state, now);
  seedAppointments(state, now);
  state.activities.sort((left, right) => left.at - right.at);
  return state;
}
