import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { SECRET } from "../check.ts";
import type { Check, Stage } from "../check.ts";
import type { Behaviour } from "../fault-server.ts";
import { expectDuration, expectEqual, expectLeft, expectMatch, expectThat, failureOf, time } from "../expect.ts";

export const streams: readonly Check[] = [
  {
    name: "streams a file",
    async run(stage) {
      const { download } = meet(stage, "answers");
      const [meeting] = JSON.parse(await read(await download())) as { name: string }[];
      expectEqual(meeting?.name, "Weekly sync", "what was streamed");
    },
  },
  {
    name: "ends a stream at its deadline and on abort",
    async run(stage) {
      for (const [name, options] of [
        ["TimeoutError", () => ({ deadlineMs: 200 })],
        ["AbortedError", () => ({ signal: AbortSignal.timeout(200) })],
      ] as const) {
        const { encounter, download } = meet(stage, "stallsInTheBody");
        const { value: error, ms } = await time(async () => failureOf(read(await download(options()))));
        expectMatch(error, { name, attempts: 1, outcome: "unknown" }, "the error");
        expectDuration(ms, 200);
        await expectLeft(encounter);
      }
    },
  },
  {
    name: "reports a stream that breaks off",
    async run(stage) {
      const error = await failureOf(read(await meet(stage, "resetsInTheBody").download()));
      expectThat(!error.message.includes(SECRET), "no secret in the message");
      expectMatch(error, { name: "ConnectionError", outcome: "unknown" }, "the error");
    },
  },
];

function meet(stage: Stage, behaviour: Behaviour) {
  const encounter = stage.meet(behaviour);
  // The one provider with its credential in the URL, which leaks most easily.
  const client = createTeamViewerEngage({ baseUrl: encounter.baseUrl, queryToken: SECRET });
  return { encounter, download: (options?: { deadlineMs?: number; signal?: AbortSignal }) => client.recordings.download({ recordingId: "1" }, options) };
}

/** Reads a stream to its end. A `Response` would do so too, and in Chromium replace the stream's error by its own. */
async function read(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += decoder.decode(chunk.value, { stream: true });
  return text;
}
