import { SandboxError } from "../sandbox-error.ts";
import { FAULT_KINDS } from "./fault.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** Reads a fault from JSON, which cannot represent dates or Infinity. */
export function parseFault(given: unknown): Fault {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw wrong("a fault must be a JSON object");
  const { provider, operation, times, percent, ...rest } = given as Record<string, unknown>;
  if (provider !== undefined && typeof provider !== "string") throw wrong("provider must be a string");
  if (operation !== undefined && typeof operation !== "string") throw wrong("operation must be a string");
  const scope = {
    provider,
    operation,
    times: times === "always" ? Infinity : times === undefined ? undefined : readNumber("times", times),
    percent: percent === undefined ? undefined : readPercent(percent),
  };
  return { ...scope, ...parseKind(rest) };
}

/**
 * Reads the header `x-sandbox-fault`, which sets the faults of one request: `status=503;retry-after=1`,
 * `drop;processed`, or several with commas: `latency=200, truncated`.
 */
export function parseFaultHeader(header: string): Fault[] {
  return header.split(",").map((text) => {
    const [first = "", ...options] = text.split(";").map((part) => part.trim());
    const [name = "", value] = first.split("=", 2);
    const settings: Record<string, unknown> = { kind: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) };
    if (name === "latency") settings["ms"] = value;
    else if (name === "status") settings["status"] = value;
    for (const option of options) {
      const [key = "", each] = option.split(/=(.*)/, 2);
      settings[key === "retry-after" ? "retryAfter" : key] = each ?? true;
    }
    return { ...parseKind(settings), times: 1 };
  });
}

function parseKind({ kind, ms, status, retryAfter, processed, ...others }: Record<string, unknown>): FaultKind {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw wrong(`"${unknown}" is not an option of a fault`);
  if (kind === "latency") return { kind, ms: readNumber("ms", ms) };
  if (kind === "status") return { kind, status: readStatus(status), retryAfter: readRetryAfter(retryAfter) };
  if (kind === "drop") return { kind, processed: processed === true };
  const plain = FAULT_KINDS.find((each) => each === kind);
  if (plain === undefined) throw wrong(`kind must be one of ${FAULT_KINDS.join(", ")}`);
  return { kind: plain } as FaultKind;
}

function readPercent(value: unknown): number {
  const percent = typeof value === "number" ? value : Number.NaN;
  if (!(percent > 0 && percent <= 100)) throw wrong("percent must be a number above 0 and up to 100");
  return percent;
}

function readStatus(value: unknown): number {
  const status = readNumber("status", value);
  if (status < 200 || status > 599) throw wrong("status must be between 200 and 599");
  return status;
}

function readRetryAfter(value: unknown): number | Date | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isFinite(Number(value))) return Number(value);
  const date = new Date(String(value));
  if (Number.isNaN(date.getTime())) throw wrong("retryAfter must be a number of seconds or a time");
  return date;
}

function readNumber(name: string, value: unknown): number {
  const number = value === undefined || value === null || value === "" ? Number.NaN : Number(value);
  if (!Number.isInteger(number) || number < 0) throw wrong(`${name} must be an integer of 0 or more`);
  return number;
}

function wrong(message: string): SandboxError {
  return new SandboxError(400, `this fault is not valid: ${message}`);
}
