import { describe, expect, it } from "vitest";
import { createTeamViewerEngage } from "./generated/index.ts";

/** The two exchanges that the documentation shows in full, with other people and other times. */
const exchanges = {
  "POST /rest/v1/report/agent/times/online": {
    request: { grouping: "LAST_7_DAYS" },
    response: [
      {
        userId: "anna@example.com",
        timeRanges: [
          { start: "2026-11-18T23:10:00.120Z", end: "2026-11-18T23:14:50.120Z" },
          { start: "2026-11-19T08:00:00.120Z", end: "2026-11-19T08:00:40.120Z" },
          { start: "2026-11-16T09:30:00.120Z", end: "2026-11-16T09:32:05.120Z" },
        ],
        sumMinutes: 6,
      },
      { userId: "ben@example.com", timeRanges: [{ start: "2026-11-17T10:00:00.120Z", end: "2026-11-17T10:06:50.120Z" }], sumMinutes: 6 },
    ],
  },
  "POST /rest/v1/report/agent": {
    request: { metrics: [{ metricName: "ONLINE_TIME", groupBy: "AGENT" }], dateFilter: { grouping: "LAST_7_DAYS" } },
    response: {
      results: { "2026/11/16": { "anna@example.com": "125" }, "2026/11/17": { "ben@example.com": "410" }, "2026/11/19": { "anna@example.com": "330" } },
    },
  },
};

/** Responds only to the documented requests. */
async function respond(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const { pathname, searchParams } = new URL(request.url);
  const exchange = exchanges[`${request.method} ${pathname}` as keyof typeof exchanges];
  if (request.headers.get("authorization") !== "Bearer t" && searchParams.get("access_token") !== "t")
    return new Response("Authentication failed", { status: 401 });
  if (!exchange) return new Response(null, { status: 404 });
  expect(await request.json()).toEqual(exchange.request);
  return Response.json(exchange.response);
}

describe.each([
  ["with the token in the header", { token: "t" }],
  ["with the token in the URL, at the older address, as documented", { queryToken: "t", baseUrl: "https://api.chatvisor.com/rest/v1" }],
])("documented exchanges, %s", (_, options) => {
  const engage = createTeamViewerEngage({ ...options, fetch: respond });

  it("online times: time ranges and whole minutes", async () => {
    const times = await engage.reports.agent.onlineTimes({ body: { grouping: "LAST_7_DAYS" } });
    expect(times.map(({ userId, sumMinutes }) => [userId, sumMinutes])).toEqual([
      ["anna@example.com", 6],
      ["ben@example.com", 6],
    ]);
    const [{ timeRanges = [] } = {}] = times;
    expect(timeRanges.map(({ start, end }) => Date.parse(end!) - Date.parse(start!))).toEqual([290_000, 40_000, 125_000]);
  });

  it("the agent report: seconds per day and agent, as strings", async () => {
    const { results = {} } = await engage.reports.agent.get({
      body: { metrics: [{ metricName: "ONLINE_TIME", groupBy: "AGENT" }], dateFilter: { grouping: "LAST_7_DAYS" } },
    });
    expect(results["2026/11/17"]?.["ben@example.com"]).toBe("410");
    const seconds = Object.values(results).reduce((sum, agents) => sum + Number(agents["anna@example.com"] ?? 0), 0);
    expect(seconds).toBe(455);
  });
});
