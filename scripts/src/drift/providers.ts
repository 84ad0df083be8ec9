import { createConnectyCube } from "@meetwire/connectycube";
import { openapi as connectycube } from "@meetwire/connectycube/openapi";
import { createDailyEarly } from "@meetwire/daily-early";
import { openapi as dailyEarly } from "@meetwire/daily-early/openapi";
import { createDemodesk } from "@meetwire/demodesk";
import { openapi as demodesk } from "@meetwire/demodesk/openapi";
import type { ClientOptions } from "@meetwire/runtime";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { openapi as teamviewerEngage } from "@meetwire/teamviewer-engage/openapi";
import { createZoom } from "@meetwire/zoom";
import { openapi as zoom } from "@meetwire/zoom/openapi";

/** A provider to compare with its spec, and the knowledge that a comparison needs beyond the spec. */
export interface Provider {
  readonly name: string;
  readonly openapi: Readonly<Record<string, unknown>>;
  /** The environment variable of each credential, by the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
  /** The environment variables of parameters. */
  readonly given?: Readonly<Record<string, string>>;
  /** POST operations that only read. No other POST is sent. `reports.*` stands for all names that start like that. */
  readonly reads?: readonly string[];
  /** GET operations to skip, with the reason. */
  readonly skips?: Readonly<Record<string, string>>;
  /** Where to find values of parameters in earlier responses, if the parameter's name is not enough. */
  readonly sources?: Readonly<Record<string, Source>>;
  /** Values of parameters, including `body`, that always work. */
  readonly values?: Readonly<Record<string, unknown>>;
  create(options: ClientOptions, credentials: Readonly<Record<string, string>>): object;
}

/** An operation that returns a list, and the path from an item to the value, such as `attributes.token`. Without a path, the item is the value. */
export interface Source {
  readonly operation: string;
  readonly value?: string;
}

const MONTH_MS = 30 * 24 * 3_600_000;

export const providers: readonly Provider[] = [
  {
    name: "connectycube",
    openapi: connectycube,
    credentials: { token: "CONNECTYCUBE_TOKEN" },
    create: (options, { token = "" }) => createConnectyCube({ ...options, token }),
  },
  {
    name: "daily-early",
    openapi: dailyEarly,
    credentials: { token: "DAILY_EARLY_TOKEN" },
    given: { teamName: "DAILY_EARLY_TEAM" },
    reads: ["meetings/list"],
    // The example in the spec is of a day on which the team may not have met.
    values: { body: { start: new Date(Date.now() - MONTH_MS), end: new Date() } },
    create: (options, { token = "" }) => createDailyEarly({ ...options, token }),
  },
  {
    name: "demodesk",
    openapi: demodesk,
    credentials: { apiKey: "DEMODESK_API_KEY" },
    sources: { meetingToken: { operation: "meetings/list", value: "attributes.token" } },
    create: (options, { apiKey = "" }) => createDemodesk({ ...options, apiKey }),
  },
  {
    name: "teamviewer-engage",
    openapi: teamviewerEngage,
    credentials: { token: "TEAMVIEWER_ENGAGE_TOKEN" },
    reads: ["reports.*", "resources/filter", "sessions/filter", "jsErrors/filter", "tenants/queueStatus", "tenants/onlineStatus"],
    skips: { "coBrowsing/createLinkPair": "it creates links", "links/*": "it hands out links that open something" },
    sources: { language: { operation: "systemMessages/languages" }, query: { operation: "activeCustomers/list", value: "id" } },
    values: { unused: "unused", filter: "", from: new Date(Date.now() - MONTH_MS), to: new Date() },
    create: (options, { token = "" }) => createTeamViewerEngage({ ...options, token }),
  },
  {
    name: "zoom",
    openapi: zoom,
    credentials: { token: "ZOOM_TOKEN" },
    given: { userId: "ZOOM_USER_ID", email: "ZOOM_USER_ID" },
    skips: { "users/getToken": "it hands out a token", "notes/*": "they are a user's own" },
    sources: {
      meetingId: { operation: "recordings/list", value: "uuid" },
      registrantId: { operation: "meetings.registrants/list", value: "id" },
      webinarId: { operation: "webinars/list", value: "id" },
    },
    values: { from: new Date(Date.now() - MONTH_MS), to: new Date() },
    create: (options, { token = "" }) => createZoom({ ...options, token }),
  },
];

/** Whether an operation is in a list of names and of beginnings such as `reports.*`. */
export function isListed(operation: string, list: readonly string[] = []): boolean {
  return list.some((each) => (each.endsWith("*") ? operation.startsWith(each.slice(0, -1)) : operation === each));
}
