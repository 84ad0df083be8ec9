import { openapi } from "@meetwire/teamviewer-engage/openapi";
import { asOpenApi } from "../contract/openapi.ts";
import type { SandboxProvider } from "./provider.ts";
import { handlers as activities } from "./teamviewer-engage/activities.ts";
import { handlers as agents } from "./teamviewer-engage/agents.ts";
import { handlers as appointments } from "./teamviewer-engage/appointments.ts";
import { handlers as customers } from "./teamviewer-engage/customers.ts";
import { accounts, AGENT, authenticate } from "./teamviewer-engage/keys.ts";
import type { Caller } from "./teamviewer-engage/keys.ts";
import { handlers as links, routes } from "./teamviewer-engage/links.ts";
import { handlers as messages } from "./teamviewer-engage/messages.ts";
import { handlers as people } from "./teamviewer-engage/people.ts";
import { handlers as reports } from "./teamviewer-engage/reports.ts";
import { handlers as rules } from "./teamviewer-engage/rules.ts";
import { seed } from "./teamviewer-engage/seed.ts";
import type { State } from "./teamviewer-engage/state.ts";
import { handlers as visitors } from "./teamviewer-engage/visitors.ts";
import { webhooks } from "./teamviewer-engage/webhooks.ts";

const sample = seed(0);
const first = (items: ReadonlyMap<string, unknown>) => [...items.keys()][0] ?? "";

/** Customers, agents, appointments and recordings of one tenant of TeamViewer Engage. */
export const teamviewerEngage: SandboxProvider<State, Caller, { token: string }> = {
  name: "teamviewer-engage",
  document: asOpenApi(openapi),
  accounts,
  firstPath: "/customer?pageSize=2",
  examples: {
    customerId: first(sample.customers),
    conversationId: first(sample.customers),
    teamId: first(sample.teams),
    roleId: first(sample.roles),
    ruleId: first(sample.routingRules),
    watchdogId: first(sample.watchdogs),
    sessionId: first(sample.sessions),
    visitId: first(sample.visits),
    appointmentId: first(sample.appointments),
    recordingId: first(sample.recordings),
    shareId: [...sample.sessions.values()][0]?.shareId ?? "",
    userId: AGENT,
    email: AGENT,
    query: "lena",
  },
  seed,
  authenticate,
  handlers: { ...activities, ...agents, ...appointments, ...customers, ...links, ...messages, ...people, ...reports, ...rules, ...visitors },
  routes,
  webhooks,
  // Of the failures, one text is documented: that of a 401.
  writeError: ({ status, message }) => ({ status, body: message, contentType: "text/plain; charset=utf-8" }),
};
