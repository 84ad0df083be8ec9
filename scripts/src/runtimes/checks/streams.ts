import type { Step } from "@meetwire/fault-server";
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
import { SECRET } from "../check.ts";
import type { Check, Fixture } from "../check.ts";
import { expectDuration, expectEqual, expectLeft, expectMatch, expectThat, failureOf, time } from "../expect.ts";

export const streams: readonly Check[] = [
  {
    name: "streams a file",
    async run(fixture) {
      const { download } = downloadFrom(fixture, "responds");
      const [meeting] = JSON.parse(await read(await download())) as { name: string }[];
      expectEqual(meeting?.name, "Weekly sync", "the streamed name");
    },
  },
  {
    name: "ends a stream at its deadline and on abort",
    async run(fixture) {
      for (const [name, options] of [
        ["TimeoutError", () => ({ deadlineMs: 1000 })],
        ["AbortedError", () => ({ signal: AbortSignal.timeout(1000) })],
      ] as const) {
        const { faulty, download } = downloadFrom(fixture, "stalls in the body");
        const { value: error, ms } = await time(async () => failureOf(read(await download(options()))));
        expectMatch(error, { name, attempts: 1, outcome: "unknown" }, "the error");
        expectDuration(ms, 1000);
        await expectLeft(faulty);
      }
    },
  },
  {
    name: "reports a stream that breaks off",
    async run(fixture) {
      const error = await failureOf(read(await downloadFrom(fixture, "resets in the body").download()));
      expectThat(!error.message.includes(SECRET), "no secret in the message");
      expectMatch(error, { name: "ConnectionError", outcome: "unknown" }, "the error");
    },
  },
];

function downloadFrom(fixture: Fixture, step: Step) {
  const faulty = fixture.connectFaulty(step);
  // The only provider with its credential in the URL, so a leak is most likely here.
  const client = createTeamViewerEngage({ baseUrl: faulty.baseUrl, queryToken: SECRET });
  return { faulty, download: (options?: { deadlineMs?: number; signal?: AbortSignal }) => client.recordings.download({ recordingId: "1" }, options) };
}

/** Reads a stream to its end. `Response.text()` would replace the stream's error by its own in Chromium. */
async function read(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += decoder.decode(chunk.value, { stream: true });
  return text;
}
