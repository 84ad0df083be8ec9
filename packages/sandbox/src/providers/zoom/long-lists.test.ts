import { createZoom } from "@meetwire/zoom";
import { openapi } from "@meetwire/zoom/openapi";
import { beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../sandbox.ts";
import { DAY } from "../time.ts";

/** The host of the long lists. */
const userId = "yuki@nordlys.example";
const NOW = Date.parse("2027-03-10T10:20:00Z");
const month = { from: new Date(NOW - 29 * DAY), to: new Date(NOW) };
const DEFAULT_SIZE = 30;

const sandbox = createSandbox({ now: () => NOW });
const zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch, plan: "business" });
let openHouse: number | string;
let allHands: string;
let tour: number | string;

beforeAll(async () => {
  const upcoming = await zoom.meetings.list({ userId: "maya@nordlys.example" }).toArray();
  const previous = await zoom.meetings.list({ userId, type: "previous_meetings" }).toArray();
  openHouse = upcoming.find(({ topic }) => topic === "Open house")!.id!;
  allHands = String(previous.find(({ topic }) => topic === "All hands")!.id);
  tour = (await zoom.webinars.list({ userId })).items[0]!.id!;
});

type Size = { page_size?: number };
interface List {
  pages(): AsyncIterable<{ readonly items: readonly object[] }>;
  toArray(): PromiseLike<readonly object[]>;
}

const lists: Readonly<Record<string, (size: Size) => List>> = {
  "meetings/list": (size) => zoom.meetings.list({ userId, ...size }),
  "meetings.registrants/list": (size) => zoom.meetings.registrants.list({ meetingId: openHouse, ...size }),
  "pastMeetings/listParticipants": (size) => zoom.pastMeetings.listParticipants({ meetingId: allHands, ...size }),
  "pastWebinars/listAbsentees": (size) => zoom.pastWebinars.listAbsentees({ webinarId: String(tour), ...size }),
  "pastWebinars/listParticipants": (size) => zoom.pastWebinars.listParticipants({ webinarId: String(tour), ...size }),
  "recordings/list": (size) => zoom.recordings.list({ userId, ...month, ...size }),
  "reports/listMeetingParticipants": (size) => zoom.reports.listMeetingParticipants({ meetingId: allHands, ...size }),
  "reports/listMeetings": (size) => zoom.reports.listMeetings({ userId, ...month, ...size }),
  "reports/listWebinarParticipants": (size) => zoom.reports.listWebinarParticipants({ webinarId: String(tour), ...size }),
  "summaries/list": (size) => zoom.summaries.list({ ...size }),
  "users/list": (size) => zoom.users.list({ ...size }),
  "webinars/list": (size) => zoom.webinars.list({ userId, ...size }),
  "webinars.registrants/list": (size) => zoom.webinars.registrants.list({ webinarId: tour, ...size }),
};

test("every list that has pages is here", () => {
  const paths = Object.values(openapi["paths"] as Record<string, Record<string, { operationId: string; "x-pagination"?: object }>>);
  const paged = paths.flatMap((path) => Object.values(path)).filter((operation) => operation["x-pagination"]);
  expect(paged.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(lists).toSorted());
});

test.each(Object.entries(lists))("%s has a second page, and no page loses or repeats an item", async (_operation, list) => {
  const pages: (readonly object[])[] = [];
  for await (const { items } of list({}).pages()) pages.push(items);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toHaveLength(DEFAULT_SIZE);
  expect(pages.flat()).toEqual(await list({ page_size: 300 }).toArray());
  expect(new Set(pages.flat().map((item) => JSON.stringify(item))).size).toBe(pages.flat().length);
});
