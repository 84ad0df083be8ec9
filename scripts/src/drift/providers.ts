import { credentialVariable, readCredentials } from "../generator/api/credentials.ts";
import { findSpecs } from "../generator/specs/find.ts";
import { loadClient } from "../shared/clients.ts";
import type { Client } from "../shared/clients.ts";
import type { Document } from "../shared/openapi.ts";
import { root } from "../shared/workspace.ts";

/** A provider to compare with its spec. */
export interface DriftTarget extends Client, Knowledge {
  readonly name: string;
  /** The environment variable of each credential, by the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
}

/** Knowledge for a comparison that is not in the spec. */
interface Knowledge {
  /** The environment variables of parameters. */
  readonly given?: Readonly<Record<string, string>>;
  /** POST operations that only read. No other POST is sent. `reports.*` means all names that begin with `reports.`. */
  readonly reads?: readonly string[];
  /** Optional parameters to pass anyway, because the operation needs one of several. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** GET operations to skip, with the reason. */
  readonly skips?: Readonly<Record<string, string>>;
  /** Where to find values of parameters in earlier responses, if the parameter's name is not enough. */
  readonly sources?: Readonly<Record<string, Source | readonly Source[]>>;
  /** Values of parameters, including `body`, that always work. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** An operation that returns a list, and the path from an item to the value, such as `attributes.token`. Without a path, the item is the value. */
export interface Source {
  readonly operation: string;
  readonly value?: string;
}

const MONTH_MS = 30 * 24 * 3_600_000;

/** If a provider is not listed, only its spec is used. */
const KNOWLEDGE: Readonly<Record<string, Knowledge>> = {
  daily: {
    skips: {
      "rooms/getSessionData": "the room has to have a running session",
      "meetingTokens/validate": "the URL would contain a token",
      "logs/list": "it needs the id of a session or of a participant",
      "recordings/getAccessLink": "it returns a link to a file",
      "transcripts/getAccessLink": "it returns a link to a file",
    },
    sources: {
      roomName: { operation: "rooms/list", value: "name" },
      recordingId: { operation: "recordings/list", value: "id" },
      transcriptId: { operation: "transcripts/list", value: "transcriptId" },
      meetingId: { operation: "meetings/list", value: "id" },
      webhookId: { operation: "webhookEndpoints/list", value: "uuid" },
      dialinConfigId: { operation: "dialinConfigs/list", value: "id" },
    },
  },
  "daily-early": {
    given: { teamName: "DAILY_EARLY_TEAM" },
    reads: ["meetings/list"],
    // The example in the spec is for a day on which the team may not have met.
    values: { body: { start: new Date(Date.now() - MONTH_MS), end: new Date() } },
  },
  demodesk: {
    sources: { meetingToken: { operation: "meetings/list", value: "attributes.token" } },
  },
  "teamviewer-engage": {
    reads: ["reports.*", "resources/filter", "sessions/filter", "jsErrors/filter", "tenants/queueStatus", "tenants/onlineStatus"],
    skips: { "coBrowsing/createLinkPair": "it creates links", "links/*": "it returns links that give access" },
    sources: { language: { operation: "systemMessages/languages" }, query: { operation: "activeCustomers/list", value: "id" } },
    values: { unused: "unused", filter: "", from: new Date(Date.now() - MONTH_MS), to: new Date() },
  },
  whereby: {
    skips: {
      "recordings/getAccessLink": "it returns a link to a file",
      "transcriptions/getAccessLink": "it returns a link to a file",
    },
    needs: { "insights/listParticipants": ["roomSessionId"] },
    sources: {
      meetingId: { operation: "meetings/list", value: "meetingId" },
      recordingId: { operation: "recordings/list", value: "recordingId" },
      transcriptionId: { operation: "transcriptions/list", value: "transcriptionId" },
      summaryId: { operation: "summaries/list", value: "summaryId" },
      roomName: { operation: "insights/listRooms", value: "roomName" },
      roomSessionId: { operation: "insights/listRoomSessions", value: "roomSessionId" },
      participantId: { operation: "insights/listParticipants", value: "participantId" },
    },
  },
  zoom: {
    given: { userId: "ZOOM_USER_ID", email: "ZOOM_USER_ID" },
    skips: { "users/getToken": "it returns a token", "notes/*": "they are a user's own" },
    sources: {
      // Past meetings have recordings; only some of the next ones have registration.
      meetingId: [
        { operation: "recordings/list", value: "id" },
        { operation: "meetings/list", value: "id" },
      ],
      registrantId: { operation: "meetings.registrants/list", value: "id" },
      webinarId: { operation: "webinars/list", value: "id" },
    },
    values: { from: new Date(Date.now() - MONTH_MS), to: new Date() },
  },
};

export const providers: readonly DriftTarget[] = await Promise.all(findSpecs(root).map(({ provider }) => describeProvider(provider)));

async function describeProvider(name: string): Promise<DriftTarget> {
  const client = await loadClient(name);
  const { all } = readCredentials(client.openapi as unknown as Document);
  const required = all.filter((credential) => credential.required);
  // If several would do, one is enough.
  const needed = required.length > 0 ? required : all.slice(0, 1);
  const credentials = Object.fromEntries(needed.map(({ option }) => [option, credentialVariable(name, option)]));
  return { name, ...client, ...KNOWLEDGE[name], credentials };
}

/** Whether an operation is in a list of names and of beginnings such as `reports.*`. */
export function isListed(operation: string, list: readonly string[] = []): boolean {
  return list.some((each) => (each.endsWith("*") ? operation.startsWith(each.slice(0, -1)) : operation === each));
}
