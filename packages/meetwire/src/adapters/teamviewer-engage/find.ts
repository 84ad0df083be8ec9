import { ApiError, UnexpectedResponseError } from "@meetwire/teamviewer-engage";
import type { Appointment, CallOptions, TeamViewerEngage } from "@meetwire/teamviewer-engage";
import type { MeetingStatus } from "../../meeting.ts";
import { statusAt } from "../../status.ts";
import { timesOf } from "./appointment.ts";

/**
 * All appointments: the API has no way to ask for some. That it answers a plain array is inferred. Should it turn out to
 * page them as its other lists, they are read as those are.
 */
export async function listAppointments({ appointments }: TeamViewerEngage, call: CallOptions | undefined): Promise<Appointment[]> {
  const list = appointments.list as (params: object, options?: CallOptions) => Promise<unknown>;
  const found = new Map<string, Appointment>();
  for (let pageNumber = 0; ; pageNumber++) {
    const answer = await list(pageNumber === 0 ? {} : { pageNumber }, call);
    if (Array.isArray(answer)) return answer as Appointment[];
    const { results } = (answer ?? {}) as { results?: Appointment[] };
    if (!Array.isArray(results))
      throw new UnexpectedResponseError("the list of appointments is neither an array nor a page", { provider: "teamviewer-engage" });
    const known = found.size;
    for (const appointment of results) found.set(appointment.id ?? JSON.stringify(appointment), appointment);
    // The end, or a service that answers the same page again.
    if (found.size === known) return [...found.values()];
  }
}

/** Where an appointment stands, and what is to be said about that. */
export interface FoundStatus {
  readonly status: MeetingStatus;
  readonly warnings: string[];
}

/** Asks whether an appointment is running. Its times say the rest, and all of it where the service's answer is not understood. */
export async function readStatus({ appointments }: TeamViewerEngage, raw: Appointment, call: CallOptions | undefined): Promise<FoundStatus> {
  const running = await appointments.runningStatus({ appointmentId: raw.id ?? "" }, call).then(readRunning, (error: unknown) => {
    // The route is inferred: that it is missing must not keep the appointment from being read.
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  });
  if (running === undefined)
    return { status: statusByTimes(raw), warnings: ["TeamViewer Engage did not say whether it is running: the status is by its times"] };
  if (running) return { status: "started", warnings: [] };
  const byTimes = statusByTimes(raw);
  return { status: byTimes === "started" ? "scheduled" : byTimes, warnings: [] };
}

export function statusByTimes(raw: Appointment): MeetingStatus {
  const { start, end } = timesOf(raw);
  return statusAt(start, end);
}

/** Reads an answer that is not documented: `true`, `"RUNNING"`, or an object that has either under one of the likely names. */
export function readRunning(answer: unknown): boolean | undefined {
  if (typeof answer === "boolean") return answer;
  if (typeof answer === "string") return /^(true|running)$/i.test(answer) ? true : /^(false|not.?running)$/i.test(answer) ? false : undefined;
  if (typeof answer !== "object" || answer === null) return undefined;
  const { running, isRunning, runningStatus, status } = answer as Record<string, unknown>;
  return readRunning(running ?? isRunning ?? runningStatus ?? status);
}
