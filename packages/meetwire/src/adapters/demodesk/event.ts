import type { DemodeskWebhook } from "@meetwire/demodesk";
import type { MeetingEvent } from "../../resources.ts";

const EVENT_TYPES: Readonly<Record<string, MeetingEvent["type"]>> = {
  "demo.scheduled": "scheduled",
  "demo.rescheduled": "rescheduled",
  "demo.canceled": "cancelled",
  "demo.started": "started",
  "demo.ended": "ended",
  "recording.uploaded": "recordingReady",
};

/** What is read of a payload, as far as it is there: an event may come with less than was promised. */
interface Payload {
  readonly meta?: { readonly event?: { readonly action?: string; readonly createdAt?: string } } | null;
  readonly data?: { readonly id?: string; readonly attributes?: { readonly demoId?: number; readonly token?: string; readonly link?: string } | null } | null;
}

/** An event sent again has the same name, object and time; a meeting that ends a second time does so at another time. */
export function readEvent(raw: DemodeskWebhook, account: string): MeetingEvent<DemodeskWebhook, "demodesk"> {
  const payload = (raw.payload ?? {}) as Payload;
  const { action, createdAt } = payload.meta?.event ?? {};
  const id = action === undefined ? "" : [action, payload.data?.id, createdAt].join(":");
  return {
    provider: "demodesk",
    account,
    id,
    type: EVENT_TYPES[raw.event] ?? "other",
    meetingId: raw.event === "unknown" ? undefined : meetingIdOf(payload),
    raw,
  };
}

/** The id of the meeting that an event is about. A recording's event has the meeting's number; the token is at the end of the meeting's link. */
function meetingIdOf({ data }: Payload): string | undefined {
  const { demoId, token, link = "" } = data?.attributes ?? {};
  if (demoId === undefined) return [data?.id, token].filter(Boolean).join(":") || undefined;
  return [demoId, /^https:\/\/[^/]+\/([A-Z]{8})$/.exec(link)?.[1]].filter(Boolean).join(":");
}
