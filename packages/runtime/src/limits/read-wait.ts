import { readAt } from "../read-at.ts";
import { readHeader } from "../send/read.ts";
import { readRetryAfter } from "../send/retry.ts";

export const DAY_MS = 24 * 60 * 60 * 1000;

/** How long to wait in milliseconds, if the response is a 429 or reports that the quota is used up. */
export function readWait(response: Response): number | undefined {
  const limited = response.status === 429;
  const retryAfterMs = limited ? readRetryAfter(readHeader(response, "retry-after")) : undefined;
  if (retryAfterMs !== undefined) return retryAfterMs;
  const find = (name: string, part: string) => {
    // The draft of the standard has one header. Earlier drafts have several, and before them the names began with X.
    const [, value] = new RegExp(`;\\s*${part}=(\\d+)`).exec(readHeader(response, "ratelimit") ?? "") ?? [];
    return value ?? readHeader(response, `ratelimit-${name}`) ?? readHeader(response, `x-ratelimit-${name}`);
  };
  return limited || Number(find("remaining", "r") ?? 1) <= 0 ? readRetryAfter(find("reset", "t")) : undefined;
}

/** Reads how long to wait from a property of an error's body, in milliseconds; without it, from the rate-limit headers. */
export function waitInBody(path: string): (response: Response, body: unknown) => number | undefined {
  return (response, body) => {
    const ms = readAt(body, path);
    return typeof ms === "number" && ms >= 0 && ms < Infinity ? ms : readWait(response);
  };
}

/** How a 429 says that a daily limit is used up: the spec's `x-rate-limits.daily`. */
export interface DailyLimit {
  /** The header that has the text. */
  readonly header: string;
  /** The path of the property of the error's body that has the text if the header is missing. */
  readonly body: string;
  /** In lower case. */
  readonly text: string;
}

/** If a daily limit is used up, waits for the next day in UTC; otherwise as the rate-limit headers say. */
export function waitForNextDay({ header, body: path, text }: DailyLimit): (response: Response, body: unknown) => number | undefined {
  return (response, body) => {
    const kind = readHeader(response, header) ?? String(readAt(body, path));
    return response.status === 429 && kind.toLowerCase().includes(text) ? DAY_MS - (Date.now() % DAY_MS) : readWait(response);
  };
}
