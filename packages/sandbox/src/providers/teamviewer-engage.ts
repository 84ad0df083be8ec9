import { openapi } from "@meetwire/teamviewer-engage/openapi";
import { asOpenApi } from "../contract/openapi.ts";
import type { SandboxProvider } from "./provider.ts";
import { handlers as activities } from "./teamviewer-engage/activities.ts";
import { handlers as agents } from "./teamviewer-engage/agents.ts";
import { handlers as appointments, isRunning } from "./teamviewer-engage/appointments.ts";
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
import { MINUTE } from "./time.ts";

/** The id in the samples of the documentation. In the seed, an object of each kind has it. */
const SAMPLE_ID = "5c593c728b02502bc3f8ffe1";
/** The other id in the samples. */
const OTHER_SAMPLE_ID = "5c593c9c8b02502bc3f8ffe3";

/** TeamViewer Engage: customers, agents, appointments and recordings of one tenant. */
export const teamviewerEngage: SandboxProvider<State, Caller, { token: string }> = {
  name: "teamviewer-engage",
  document: asOpenApi(openapi),
  accounts,
  firstPath: "/customer?pageSize=2",
  operationAccounts: { "tenants/queueStatus": "personal", "tenants/onlineStatus": "personal" },
  examples: {
    "customers/assign userId": AGENT,
    visible: "true",
    customerId: SAMPLE_ID,
    conversationId: SAMPLE_ID,
    teamId: SAMPLE_ID,
    roleId: SAMPLE_ID,
    ruleId: OTHER_SAMPLE_ID,
    watchdogId: SAMPLE_ID,
    sessionId: SAMPLE_ID,
    visitId: SAMPLE_ID,
    appointmentId: OTHER_SAMPLE_ID,
    recordingId: OTHER_SAMPLE_ID,
    shareId: "a1b2c3d4",
    userId: AGENT,
    userEmail: AGENT,
    email: AGENT,
    query: "Doe",
    tag: "sales",
    isExternalId: "false",
    unused: "x",
    filter: "x",
    redirectPath: "/customers",
    url: "https://example.com",
    language: "en",
  },
  seed,
  authenticate,
  handlers: { ...activities, ...agents, ...appointments, ...customers, ...links, ...messages, ...people, ...reports, ...rules, ...visitors },
  routes,
  webhooks,
  meetings: ({ state, now }) =>
    [...state.appointments.values()].map((appointment) => {
      const { id, title, date, durationInMinutes = 30, attendees = [], owner } = appointment;
      const start = Date.parse(date ?? "");
      return {
        id,
        title: title ?? "",
        start,
        end: start + durationInMinutes * MINUTE,
        status: isRunning(appointment, now) ? "running" : undefined,
        people: [owner, ...attendees].filter((each) => each !== undefined),
      };
    }),
  // The only documented error message is that of a 401.
  writeError: ({ status, message }) => ({ status, body: message, contentType: "text/plain; charset=utf-8" }),
};
