import { AGENTS } from "./seed-tenant.ts";
import type { State, StoredCustomer } from "./state.ts";
import { DAY, HOUR, MINUTE } from "./time.ts";

const ZONE = "Europe/Vienna";

/** Appointments with customers, some weeks back and ahead, one of them running; those that took place were recorded. */
export function seedAppointments(state: State, now: number): void {
  const customers = [...state.customers.values()];
  const today = Math.floor(now / DAY) * DAY;
  for (let day = -20; day <= 20; day += 2) {
    const customer = customers[Math.abs(day) % customers.length] as StoredCustomer;
    const start = today + day * DAY + 9 * HOUR + (Math.abs(day) % 5) * 30 * MINUTE;
    // That of today has its place below, where it is sure to run.
    if (day !== 0)
      addAppointment(state, { title: `Advice for ${customer.firstName} ${customer.lastName}`, start, minutes: 30, customer, record: day % 4 === 0 });
    if (day < 0 && day % 4 === 0) addRecording(state, customer, start + 2 * MINUTE);
  }
  addAppointment(state, { title: "Fitting by video", start: now - 10 * MINUTE, minutes: 45, customer: customers[3] as StoredCustomer, record: true });
}

interface Plan {
  readonly title: string;
  readonly start: number;
  readonly minutes: number;
  readonly customer: StoredCustomer;
  readonly record: boolean;
}

function addAppointment({ sequence, appointments }: State, { title, start, minutes, customer, record }: Plan): void {
  const id = sequence.objectId();
  appointments.set(id, {
    id,
    title,
    durationInMinutes: minutes,
    date: new Date(start).toISOString(),
    timezoneId: ZONE,
    record,
    owner: AGENTS[0],
    attendees: customer.email === undefined ? [] : [customer.email],
    sendInviteEmail: true,
    customerId: customer.id,
    valid: true,
  });
}

function addRecording({ sequence, recordings, activities }: State, { id: customerId }: StoredCustomer, startedAt: number): void {
  const id = sequence.objectId();
  recordings.set(id, { id, customerId, userId: AGENTS[0], startedAt, durationMs: 24 * MINUTE, channels: recordings.size % 2 === 0 ? 1 : 2 });
  activities.push({ kind: "call", at: startedAt, callId: sequence.objectId(), customerId });
}
