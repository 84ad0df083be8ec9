import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createTeamViewerEngage, InvalidInputError } from "./generated/index.ts";
import type { LogEvent, TeamViewerEngageOptions } from "./generated/index.ts";

const TOKEN = "secret-token";

/** A client of a service that gives the answers in turn, and what came of the calls. */
function connect(options: TeamViewerEngageOptions, answer: () => Response = () => Response.json({ results: [] })) {
  const requests: Request[] = [];
  const log: LogEvent[] = [];
  const engage = createTeamViewerEngage({
    maxRetries: 0,
    ...options,
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return answer();
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

  it("goes into the URL where that is asked for, and nowhere else", async () => {
    const { engage, requests } = connect({ queryToken: "a b&c" });
    await engage.customers.list({ pageSize: 5 });
    await engage.appointments.list();
    expect(requests.map(({ url }) => url)).toEqual([
      "https://app.chatvisor.com/rest/v1/customer?pageSize=5&access_token=a%20b%26c",
      "https://app.chatvisor.com/rest/v1/appointment?access_token=a%20b%26c",
    ]);
    expect(requests.every(({ headers }) => !headers.has("authorization"))).toBe(true);
  });

  it("is asked for again when it was refused", async () => {
    const answers = [new Response("Authentication failed", { status: 401 }), Response.json([])];
    const tokens: string[] = [];
    const token = ({ refused }: { refused: boolean }) => {
      tokens.push(refused ? "new" : "old");
      return tokens.at(-1)!;
    };
    const { engage, requests } = connect({ token }, () => answers.shift()!);
    await engage.appointments.list();
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
  });

  it("has to be given", () => {
    expect(() => createTeamViewerEngage({})).toThrow(InvalidInputError);
    expect(() => createTeamViewerEngage({})).toThrow("token or queryToken");
  });
});

describe.each([
  ["token", { token: TOKEN }],
  ["queryToken", { queryToken: TOKEN }],
])("what fails with a %s", (_, credentials) => {
  it.each<[string, () => Response]>([
    ["401 in plain text", () => new Response("Authentication failed", { status: 401 })],
    ["500 with nothing", () => new Response(null, { status: 500 })],
    ["an answer that is not JSON", () => new Response("<html>")],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example/" } })],
    [
      "no connection",
      () => {
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
      },
    ],
  ])("does not show it: %s", async (__, answer) => {
    const { engage, log } = connect(credentials, answer);
    const error: unknown = await engage.appointments.create({ body: { title: "Demo" } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(log).toHaveLength(1);
    for (const shown of [String(error), (error as Error).stack, JSON.stringify(error), inspect(error, { depth: 9 }), JSON.stringify(log)]) {
      expect(shown).not.toContain(TOKEN);
    }
  });

  it("does not go along to another origin", async () => {
    const answers = [new Response(null, { status: 302, headers: { location: "https://files.example/recording" } }), new Response("bytes")];
    const { engage, requests } = connect(credentials, () => answers.shift()!);
    await engage.recordings.download({ recordingId: "r1" });
    expect(requests[1]?.url).toBe("https://files.example/recording");
    expect(JSON.stringify([...requests[1]!.headers])).not.toContain(TOKEN);
  });
});
