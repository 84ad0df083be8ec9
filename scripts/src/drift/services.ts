import { createConnectyCube } from "@meetwire/connectycube";
import { openapi as connectycube } from "@meetwire/connectycube/openapi";
import { createDailyEarly } from "@meetwire/daily-early";
import { openapi as dailyEarly } from "@meetwire/daily-early/openapi";
import { createDemodesk } from "@meetwire/demodesk";
import { openapi as demodesk } from "@meetwire/demodesk/openapi";
import type { ClientOptions } from "@meetwire/runtime";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { openapi as teamviewerEngage } from "@meetwire/teamviewer-engage/openapi";

/** A service that can be compared with its spec, and what the spec does not say but a comparison needs. */
export interface Service {
  readonly provider: string;
  readonly openapi: Readonly<Record<string, unknown>>;
  /** The environment variable of each credential, by the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Parameters that come from the environment too. */
  readonly given?: Readonly<Record<string, string>>;
  /** The POSTs that read; no other one is ever sent. `reports.*` stands for all that start so. */
  readonly reads?: readonly string[];
  /** The GETs that are left alone, and why. */
  readonly leaves?: Readonly<Record<string, string>>;
  /** Parameters that are found in the items of an earlier answer, where their name does not say in which. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** Parameters, bodies included, with a value that always does. */
  readonly values?: Readonly<Record<string, unknown>>;
  create(options: ClientOptions, credentials: Readonly<Record<string, string>>): object;
}

/** The operation whose answer has items, and the way from an item to the value: `attributes.token`. Without one, the item is the value. */
export interface Source {
  readonly operation: string;
  readonly value?: string;
}

const MONTH_MS = 30 * 86_400_000;

export const services: readonly Service[] = [
  {
    provider: "connectycube",
    openapi: connectycube,
    credentials: { token: "CONNECTYCUBE_TOKEN" },
    create: (options, { token = "" }) => createConnectyCube({ ...options, token }),
  },
  {
    provider: "daily-early",
    openapi: dailyEarly,
    credentials: { token: "DAILY_EARLY_TOKEN" },
    given: { teamName: "DAILY_EARLY_TEAM" },
    reads: ["meetings/list"],
    // The spec's own example is of a day on which the team may not have met.
    values: { body: { start: new Date(Date.now() - MONTH_MS), end: new Date() } },
    create: (options, { token = "" }) => createDailyEarly({ ...options, token }),
  },
  {
    provider: "demodesk",
    openapi: demodesk,
    credentials: { apiKey: "DEMODESK_API_KEY" },
    sources: { meetingToken: { operation: "meetings/list", value: "attributes.token" } },
    create: (options, { apiKey = "" }) => createDemodesk({ ...options, apiKey }),
  },
  {
    provider: "teamviewer-engage",
    openapi: teamviewerEngage,
    credentials: { token: "TEAMVIEWER_ENGAGE_TOKEN" },
    reads: ["reports.*", "resources/filter", "sessions/filter", "jsErrors/filter", "tenants/queueStatus", "tenants/onlineStatus"],
    leaves: { "coBrowsing/createLinkPair": "it makes links", "links/*": "it hands out links that open something" },
    sources: { language: { operation: "systemMessages/languages" }, query: { operation: "activeCustomers/list", value: "id" } },
    values: { unused: "unused", filter: "", from: new Date(Date.now() - MONTH_MS), to: new Date() },
    create: (options, { token = "" }) => createTeamViewerEngage({ ...options, token }),
  },
];

/** Whether an operation is among those listed, by its name or by how it starts. */
export function isListed(operation: string, list: readonly string[] = []): boolean {
  return list.some((each) => (each.endsWith("*") ? operation.startsWith(each.slice(0, -1)) : operation === each));
}
