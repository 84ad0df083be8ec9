import type { LogEvent, Logger } from "../options.ts";

/** Tells the logger of an attempt that has ended. One that fails, at once or later, must not fail the call: what was asked for may be done. */
export async function tell(logger: Logger, event: LogEvent): Promise<void> {
  try {
    await logger(event);
  } catch {}
}
