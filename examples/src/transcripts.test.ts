import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire } from "meetwire";
import { demodesk } from "meetwire/demodesk";
import { expect, test } from "vitest";
import { saveTranscripts } from "./transcripts.ts";

test("transcripts become files, and a missing one is reported", async () => {
  const sandbox = createSandbox();
  const { sales } = createMeetwire({ sales: demodesk({ ...sandbox.credentials.demodesk, baseUrl: sandbox.urls.demodesk, fetch: sandbox.fetch }) });
  const tokens: string[] = [];
  // Demodesk cannot list recordings: its webhook announces each one, with the token for its transcript.
  const receiver: typeof fetch = async (input, init) => {
    const { raw } = await sales.webhooks.parse(new Request(input, init));
    if (raw.event === "recording.transcription_postprocessed") tokens.push(raw.payload.data.attributes.token);
    return new Response("ok");
  };
  await sandbox.fireWebhook("demodesk", "recording.transcription_postprocessed", "https://receiver.example/hook", { fetch: receiver });

  const folder = mkdtempSync(join(tmpdir(), "transcripts-"));
  const steps = [];
  for await (const step of saveTranscripts(sales, [...tokens, "NOTTHERE"], folder)) steps.push(step);
  expect(steps).toEqual([
    { done: 1, total: 2, file: join(folder, `${tokens[0]}.txt`) },
    { done: 2, total: 2 },
  ]);
  expect(readdirSync(folder)).toEqual([`${tokens[0]}.txt`]);
  expect(readFileSync(steps[0]!.file!, "utf8")).toMatch(/^00:00:/);
  rmSync(folder, { recursive: true });
});
