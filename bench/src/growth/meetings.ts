/** A stub provider with any number of meetings, spread evenly over a range of time. It creates each response on request and stores no meetings. */
export interface MeetingsStub {
  readonly fetch: typeof fetch;
  readonly from: Date;
  readonly to: Date;
}

const START = Date.UTC(2026, 0, 1) / 1000;
const DAY = 86_400;

/** ConnectyCube's page size if the request gives no limit. */
const PAGE_SIZE = 100;

export function createMeetings(total: number, days: number): MeetingsStub {
  const step = (days * DAY) / total;
  const indexAt = (time: number) => Math.min(total, Math.max(0, Math.ceil((time - START) / step)));
  return {
    from: new Date(START * 1000),
    to: new Date((START + days * DAY) * 1000),
    fetch: async (input) => {
      const query = new URL(input as string).searchParams;
      const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise);
      const first = indexAt(number("start_date[gte]", START)) + number("offset", 0);
      const last = Math.min(indexAt(number("start_date[lte]", START + days * DAY)), first + number("limit", PAGE_SIZE));
      const text = `[${Array.from({ length: Math.max(0, last - first) }, (_, index) => writeMeeting(first + index, START + (first + index) * step)).join()}]`;
      return new Response(text, { headers: { "content-type": "application/json", "content-length": String(text.length) } });
    },
  };
}

function writeMeeting(index: number, time: number): string {
  const start = Math.floor(time);
  return `{"_id":"meeting-${index}","name":"Weekly sync","start_date":${start},"end_date":${start + 1800},"host_id":244,"attendees":[{"id":245,"email":"bob@example.com"}],"record":false,"chat":false,"public":false,"scheduled":true,"notify":false,"timezone":{"name":"Europe/Vienna","offset":60},"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-01T00:00:00.000Z"}`;
}
