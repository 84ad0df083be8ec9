import type { Appointment, AppointmentCreate, AppointmentPropertiesUpdate, AppointmentUpdate, CallRecording } from "@meetwire/teamviewer-engage";
import { HandlerResponse } from "../../service/handler-response.ts";
import { MINUTE, requireTimeZone } from "../time.ts";
import { add, createCollection, notFound, writeTime } from "./collection.ts";
import type { Input } from "./collection.ts";
import type { Stored, StoredRecording } from "./state.ts";

const appointments = createCollection({ name: "appointment", parameter: "appointmentId", of: (state) => state.appointments });
const recordings = createCollection({ name: "recording", parameter: "recordingId", of: (state) => state.recordings });

export const handlers = {
  "appointments/list": appointments.all,
  "appointments/create": ({ state, body }: Input<{ body: AppointmentCreate }>) => {
    requireZone(body.timezoneId);
    return add(state, state.appointments, { ...DEFAULTS, ...body });
  },
  "appointments/get": appointments.get,
  "appointments/update": replace,
  "appointments/delete": appointments.delete,
  "appointments/runningStatus": ({ state, now, params }: Input<OfAppointment>) => ({ running: isRunning(appointments.find(state, params.appointmentId), now) }),
  "appointments/updateProperties": change,
  "recordings/download": download,
  "recordings/list": list,
  "recordings/delete": recordings.delete,
};

type OfAppointment = { readonly params: { readonly appointmentId: string } };

const DEFAULTS = { valid: true };

function requireZone(timezoneId: string | undefined): void {
  if (timezoneId !== undefined) requireTimeZone(timezoneId, "timezoneId");
}

/** Replaces the complete appointment: omitted fields are removed, which is inferred. */
function replace({ state, params, body }: Input<OfAppointment & { body: AppointmentUpdate }>): Appointment {
  requireZone(body.timezoneId);
  const { id } = appointments.find(state, params.appointmentId);
  const appointment = { ...DEFAULTS, ...body, id } as Stored<Appointment>;
  state.appointments.set(id, appointment);
  return appointment;
}

function change({ state, params, body }: Input<OfAppointment & { body: AppointmentPropertiesUpdate }>): Appointment {
  return Object.assign(appointments.find(state, params.appointmentId), body) as Appointment;
}

/** An appointment runs from its start to its end, because people cannot join it in the sandbox. */
export function isRunning({ date, durationInMinutes = 0, valid }: Appointment, now: number): boolean {
  const start = Date.parse(date ?? "");
  return valid !== false && start <= now && now < start + durationInMinutes * MINUTE;
}

function list({ state, query }: Input<{ query: { customerId?: string } }>): CallRecording[] {
  const { customerId } = query;
  return [...state.recordings.values()].filter((recording) => customerId === undefined || recording.customerId === customerId).map(describeRecording);
}

function describeRecording({ id, customerId, userId, startedAt, durationMs, channels }: StoredRecording): CallRecording {
  return { id, customerId, userId, date: writeTime(startedAt), durationInSeconds: durationMs / 1000, channels };
}

/** Sends a placeholder for the file. */
function download({ state, params, query }: Input<{ params: { recordingId: string }; query: { channel?: number } }>): HandlerResponse {
  const { id, channels } = recordings.find(state, params.recordingId);
  const { channel = 0 } = query;
  if (channel < 0 || channel >= channels) throw notFound(`channel in recording ${id}:`, String(channel));
  const text = `A placeholder for channel ${channel} of recording ${id}.\n`.repeat(1000);
  return HandlerResponse.text(text, "application/octet-stream", { headers: { "content-length": String(text.length) } });
}
