/**
 * Books a meeting for each order, exactly once, even if the process is killed at any point. The order's id is the meeting's
 * `reference`, so a meeting that was created but not recorded can be found again. `store` has to outlive the process:
 * `@meetwire/redis`, or your own table with the same interface.
 */
import { isMeetwireError } from "meetwire";
import type { Meeting, MeetingInput, Store } from "meetwire";

/** An account that can schedule meetings. */
interface Scheduling {
  readonly meetings: {
    create(input: MeetingInput): Promise<Meeting>;
    get(id: string): Promise<Meeting>;
  };
}

export interface Order {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly email: string;
}

/** The record of an order: open until its meeting is known. */
interface Booking {
  readonly order: Order;
  readonly meetingId?: string;
}

export class BookingService {
  readonly #account: Scheduling;
  readonly #store: Store;

  constructor(account: Scheduling, store: Store) {
    this.#account = account;
    this.#store = store;
  }

  /** Books an order, and returns its meeting. Calling it again returns the same meeting. */
  async book(order: Order): Promise<Meeting> {
    // Record the order before sending anything, so that `resume` finds it.
    await this.#store.setIfAbsent(`booking:${order.id}`, JSON.stringify({ order } satisfies Booking));
    await this.#addToOpen(order.id);
    const known = JSON.parse((await this.#store.get(`booking:${order.id}`)) ?? "{}") as Booking;
    const meeting = known.meetingId === undefined ? await this.#create(order) : await this.#account.meetings.get(known.meetingId);
    await this.#store.set(`booking:${order.id}`, JSON.stringify({ order, meetingId: meeting.id } satisfies Booking));
    await this.#removeFromOpen(order.id);
    return meeting;
  }

  /** Finishes orders that an earlier process left open. Call it when the program starts. */
  async resume(): Promise<Meeting[]> {
    const meetings: Meeting[] = [];
    for (const id of await this.#open()) {
      const booking = await this.#store.get(`booking:${id}`);
      if (booking !== undefined) meetings.push(await this.book((JSON.parse(booking) as Booking).order));
    }
    return meetings;
  }

  async #create({ id, title, startsAt, durationMinutes, email }: Order): Promise<Meeting> {
    try {
      return await this.#account.meetings.create({ title, startsAt, durationMinutes, attendees: [email], invite: true, reference: id });
    } catch (error) {
      // The meeting was created, but could not be read back. Its id is in the error.
      const made = isMeetwireError(error) && error.outcome === "done" ? (error.data as { id?: string }).id : undefined;
      if (made === undefined) throw error;
      return this.#account.meetings.get(made);
    }
  }

  async #open(): Promise<string[]> {
    return JSON.parse((await this.#store.get("bookings:open")) ?? "[]") as string[];
  }

  async #addToOpen(id: string): Promise<void> {
    await this.#changeOpen((open) => (open.includes(id) ? open : [...open, id]));
  }

  async #removeFromOpen(id: string): Promise<void> {
    await this.#changeOpen((open) => open.filter((each) => each !== id));
  }

  /** Changes the list of open orders in one step, whatever other processes do. */
  async #changeOpen(change: (open: string[]) => string[]): Promise<void> {
    for (;;) {
      const before = await this.#store.get("bookings:open");
      const after = JSON.stringify(change(JSON.parse(before ?? "[]") as string[]));
      if (before === undefined ? await this.#store.setIfAbsent("bookings:open", after) : await this.#store.compareAndSet("bookings:open", before, after))
        return;
    }
  }
}
