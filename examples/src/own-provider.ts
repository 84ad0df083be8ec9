/** A provider of your own in one file: its capabilities as data, and their implementation. It is typed and used like the built-in ones. */
import { NotFoundError } from "meetwire";
import type { Meeting } from "meetwire";
import { listByWindows, MeetingList, readSchedule } from "meetwire/adapter";
import type { AdapterFactory, Capabilities, FieldSupport } from "meetwire/adapter";

/** An invented service: a list of bookings in memory. */
export class BookingService {
  readonly bookings = new Map<string, Booking>();

  book(given: Omit<Booking, "number">): Booking {
    const number = String(this.bookings.size + 1);
    this.bookings.set(number, { ...given, number });
    return this.find(number);
  }

  find(number: string): Booking {
    const found = this.bookings.get(number);
    if (!found) throw new NotFoundError(`there is no booking ${number}`, { provider: "booking", operation: "bookings/get", status: 404, body: undefined });
    return found;
  }
}

interface Booking {
  number: string;
  subject: string;
  from: Date;
  until: Date;
}

/** The account's type has only these methods; any other call rejects with an `UnsupportedError`. */
const capabilities = {
  meetings: { create: "native", get: "native", list: "native", delete: "native" },
} as const satisfies Capabilities;

/** Why it does not accept these fields of a meeting. meetwire leaves them out and warns. */
const fields: FieldSupport = {
  attendees: "it does not send invitations",
  description: "it has no description",
  timeZone: "it shows times in UTC",
  record: "it records nothing",
};

interface Raw {
  provider: "booking";
  meeting: Booking;
  meetingCreate: Booking;
}

export function booking(service = new BookingService()): AdapterFactory<typeof capabilities, Raw, BookingService> {
  return (account) => {
    const read = (raw: Booking): Meeting<Booking, "booking"> => ({
      provider: "booking",
      account,
      id: raw.number,
      title: raw.subject,
      startsAt: raw.from.toISOString(),
      endsAt: raw.until.toISOString(),
      status: raw.from > new Date() ? "scheduled" : raw.until > new Date() ? "started" : "ended",
      attendees: [],
      warnings: [],
      raw,
    });
    return {
      provider: "booking",
      capabilities,
      fields,
      alternatives: { "meetings.update": "delete the booking, and make another one" },
      client: service,
      verbs: {
        meetings: {
          async create(input) {
            const { start, end } = readSchedule(input);
            return read(service.book({ subject: input.title, from: start, until: end }));
          },
          get: async (id) => read(service.find(id)),
          list: (range) =>
            new MeetingList(() =>
              listByWindows(range, async (from, to) =>
                [...service.bookings.values()].filter((each) => each.from >= from && each.from < to).map((raw) => read(raw)),
              ),
            ),
          delete: async (id) => void service.bookings.delete(service.find(id).number),
        },
      },
    };
  };
}
