import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createTeamViewerEngage, InvalidInputError } from "./generated/index.ts";
import type { LogEvent, TeamViewerEngageOptions } from "./generated/index.ts";

const TOKEN = "secret-token";

/** A client that gets the given responses in turn, and a record of its requests. */
function connect(options: TeamViewerEngageOptions, respond: () => Response = () => Response.json({ results: [] })) {
  const requests: Request[] = [];
  const log: LogEvent[] = [];
  const engage = createTeamViewerEngage({
    maxRetries: 0,
    ...options,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return respond();
    },
    logger: (event) => void log.push(event),
  });
  return { engage, requests, log };
}

describe("the token", () => {
  it("goes into the header", async () => {
    const { engage, requests } = connect({ token: TOKEN });
    await engage.customers.list({ pageSize: 5 });
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(requests[0]?.url).toBe("https://app.chatvisor.com/rest/v1/customer?pageSize=5");
  });

  it("goes only into the URL with queryToken", async () => {
    const { engage, requests } = connect({ queryToken: "a b&c" });
    await engage.customers.list({ pageSize: 5 });
    await engage.appointments.list();
    expect(requests.map(({ url }) => url)).toEqual([
      "https://app.chatvisor.com/rest/v1/customer?pageSize=5&access_token=a%20b%26c",
      "https://app.chatvisor.com/rest/v1/appointment?access_token=a%20b%26c",
    ]);
    expect(requests.every(({ headers }) => !headers.has("authorization"))).toBe(true);
  });

  it("is requested again after a 401", async () => {
    const responses = [new Response("Authentication failed", { status: 401 }), Response.json([])];
    const tokens: string[] = [];
    const token = ({ refused }: { refused: boolean }) => {
      tokens.push(refused ? "new" : "old");
      return tokens.at(-1)!;
    };
    const { engage, requests } = connect({ token }, () => responses.shift()!);
    await engage.appointments.list();
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
  });

  it("is required", () => {
    expect(() => createTeamViewerEngage({})).toThrow(InvalidInputError);
    expect(() => createTeamViewerEngage({})).toThrow("token or queryToken");
  });
});

describe.each([
  ["token", { token: TOKEN }],
  ["queryToken", { queryToken: TOKEN }],
])("an error with a %s", (_, credentials) => {
  it.each<[string, () => Response]>([
    ["401 in plain text", () => new Response("Authentication failed", { status: 401 })],
    ["500 without a body", () => new Response(null, { status: 500 })],
    ["a response that is not JSON", () => new Response("<html>")],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } })],
    [
      "no connection",
      () => {
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
      },
    ],
  ])("does not contain it: %s", async (__, respond) => {
    const { engage, log } = connect(credentials, respond);
    const error: unknown = await engage.appointments.create({ body: { title: "Demo" } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(log).toHaveLength(1);
    for (const shown of [String(error), (error as Error).stack, JSON.stringify(error), inspect(error, { depth: 9 }), JSON.stringify(log)]) {
      expect(shown).not.toContain(TOKEN);
    }
  });

  it("is not sent to another origin", async () => {
    const responses = [new Response(null, { status: 302, headers: { location: "https://files.example/recording" } }), new Response("bytes")];
    const { engage, requests } = connect(credentials, () => responses.shift()!);
    await engage.recordings.download({ recordingId: "r1" });
    expect(requests[1]?.url).toBe("https://files.example/recording");
    expect(JSON.stringify([...requests[1]!.headers])).not.toContain(TOKEN);
  });
});
