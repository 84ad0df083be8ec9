import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { listCredentialHeaders } from "../contract/credentials.ts";
import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";
import { DataFileError } from "./data-file.ts";
import type { OpenSandbox } from "../sandbox-types.ts";
import type { RawCall, ReceivedRequest } from "../service/request-log.ts";

/** One line of a recording. */
interface RecordedCall {
  readonly method: string;
  /** The path below the sandbox's address, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly status: number | undefined;
  readonly response: unknown;
}

/** Headers that a replay needs. Others, such as `user-agent`, have no effect. */
const RECORDED_HEADERS = ["content-type", "accept", "x-sandbox-fault"];

/**
 * Appends each call to a file, one JSON object per line. A credential is only recorded if the sandbox accepted it, because
 * a rejected credential may be a real one, sent by mistake.
 */
export function createRecorder(path: string): { record(call: RawCall, entry: ReceivedRequest): void; close(): Promise<void> } {
  const file = createWriteStream(path, { flags: "a" });
  file.on("error", (error) => console.error(`The recording ${path} cannot be written: ${error.message}`));
  return {
    record({ request: { method, url, headers }, text, accepted }, { provider, query, status, response }) {
      const { pathname, search } = new URL(url);
      const credentialHeaders = listCredentialHeaders(providers[provider as ProviderName].document);
      const given = [...RECORDED_HEADERS, ...credentialHeaders].flatMap((name) => {
        const value = headers.get(name);
        const isHidden = credentialHeaders.includes(name) && !accepted;
        return value === null ? [] : [[name, isHidden ? "***" : value]];
      });
      // The log's query has no credentials.
      const target = pathname + (accepted ? search : query);
      const call: RecordedCall = { method, path: target, headers: Object.fromEntries(given), body: text === "" ? undefined : text, status, response };
      file.write(`${JSON.stringify(call)}\n`);
    },
    close: () => new Promise((resolve) => file.end(resolve)),
  };
}

/** The result of a replay. */
export interface Replay {
  readonly calls: number;
  /** Calls with another status than in the recording. */
  readonly differences: readonly string[];
}

/** Sends the calls of a recording to a sandbox, in their order. */
export async function replay(path: string, sandbox: Pick<OpenSandbox, "origin" | "handle">): Promise<Replay> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new DataFileError(`The recording ${path} cannot be read: ${(error as Error).message}`);
  });
  const differences: string[] = [];
  const lines = text.split("\n").filter((line) => line !== "");
  for (const [index, line] of lines.entries()) {
    const call = parseLine(line, path, index + 1);
    const request = new Request(`${sandbox.origin}${call.path}`, {
      method: call.method,
      headers: call.headers,
      ...(call.body !== undefined && { body: call.body }),
    });
    // If a fault broke the connection in the recording, it breaks it again.
    const status = await sandbox.handle(request).then(
      (response) => response.status,
      () => undefined,
    );
    if (status !== (call.status ?? undefined))
      differences.push(`line ${index + 1}: ${call.method} ${call.path} returned ${status}, in the recording ${call.status}`);
  }
  return { calls: lines.length, differences };
}

function parseLine(line: string, path: string, number: number): RecordedCall {
  try {
    const call = JSON.parse(line) as RecordedCall;
    if (typeof call.method === "string" && typeof call.path === "string") return call;
  } catch {
    // The error is thrown below.
  }
  throw new DataFileError(`Line ${number} of the recording ${path} is not a recorded call.`);
}
