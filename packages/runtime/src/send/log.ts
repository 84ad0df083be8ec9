import type { MeetwireError } from "../errors/MeetwireError.ts";
import type { LogEvent, Logger } from "../options.ts";
import type { Attempt } from "./attempt.ts";
import type { Exchange } from "./exchange.ts";

/** Tells the logger of an attempt that has ended. */
export function logAttempt<T>(
  logger: Logger,
  { context, request }: Exchange<T>,
  { number, started, status }: Attempt,
  error: MeetwireError | undefined,
  retryInMs: number | undefined,
): void {
  const { operation, method, url } = request;
  void tell(logger, {
    provider: context.provider.name,
    operation,
    method,
    url: url.split("?", 1)[0]!,
    attempt: number,
    durationMs: performance.now() - started,
    status,
    error: error?.name,
    retryInMs,
  });
}

/** A logger that fails, at once or later, must not fail the call: what was asked for may be done. */
async function tell(logger: Logger, event: LogEvent): Promise<void> {
  try {
    await logger(event);
  } catch {}
}
