import { SandboxError } from "../sandbox-error.ts";
import type { Fault } from "./fault.ts";
import { Interruption } from "./interruption.ts";

/** Writes a failure in the form of the provider. */
export type WriteFailure = (error: SandboxError) => Response;

/** Handles a request with its faults. `respond` lets the provider handle it. */
export async function applyFaults(
  faults: readonly Fault[],
  signal: AbortSignal,
  writeFailure: WriteFailure,
  respond: () => Promise<Response>,
): Promise<Response | Interruption> {
  for (const fault of faults) if (fault.kind === "latency") await wait(fault.ms, signal);
  const fault = faults.find(({ kind }) => kind !== "latency");
  switch (fault?.kind) {
    case "status":
      return writeFailure(new SandboxError(fault.status, `this status was requested as a fault`, { headers: writeRetryAfter(fault.retryAfter) }));
    case "html":
      return new Response(PAGE, { headers: { "content-type": "text/html; charset=utf-8" } });
    case "drop":
      if (fault.processed) await respond();
      return new Interruption();
    case "brokenJson":
      return breakJson(await respond());
    case "truncated":
      return cut(await respond(), "reset");
    case "stall":
      return cut(await respond(), "silence");
    default:
      return respond();
  }
}

const PAGE = "<!doctype html><title>Welcome</title><h1>Please log in to this network</h1>";

function writeRetryAfter(retryAfter: number | Date | undefined): Record<string, string> {
  if (retryAfter === undefined) return {};
  return { "retry-after": typeof retryAfter === "number" ? String(retryAfter) : new Date(retryAfter).toUTCString() };
}

async function breakJson(response: Response): Promise<Response> {
  const { status, headers } = response;
  return new Response(`${(await response.text()).slice(0, -1)},,`, { status, headers });
}

/** For a truncated response, sends half of the body; for a stall, sends only the headers. */
async function cut(response: Response, end: "reset" | "silence"): Promise<Interruption> {
  const { status, headers } = response;
  const text = await response.text();
  headers.set("access-control-allow-origin", "*");
  return new Interruption({ status, headers, text: end === "reset" ? text.slice(0, Math.ceil(text.length / 2)) : "", end });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(done, ms);
    function done() {
      signal.removeEventListener("abort", giveUp);
      resolve();
    }
    function giveUp() {
      clearTimeout(timer);
      reject(signal.reason);
    }
    signal.addEventListener("abort", giveUp, { once: true });
  });
}
