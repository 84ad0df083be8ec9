/**
 * Readers for responses. A provider may leave out, null or change any field, so adapters read each one through these:
 * values that do not match the documentation become `undefined`, and the rest of the record is kept.
 */
import { isMeetwireError, UnexpectedResponseError } from "@meetwire/runtime";
import type { Listed, ListFailure } from "./meeting-list.ts";
import type { MeetingStatus } from "./meeting.ts";

/** A string that is not empty. A number becomes a string. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A finite number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function booleanOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** The items of a list; empty if it is not a list. */
export function listOf<Item>(value: readonly Item[] | null | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** An object, or an empty one. */
export function objectOf<Value extends object>(value: Value | null | undefined): Partial<Value> {
  return typeof value === "object" && value !== null ? value : {};
}

/** Reads a time that is a string, and writes it as ISO 8601 in UTC. */
export function timeOf(value: unknown): string | undefined {
  const date = new Date(typeof value === "string" ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * Reads a date that every record must have.
 *
 * @throws {Error} if it is missing or invalid
 */
export function requireDate(value: unknown, name: string): Date {
  const date = new Date(typeof value === "string" || typeof value === "number" ? value : NaN);
  if (Number.isNaN(date.getTime())) throw new Error(`${name} is ${JSON.stringify(value)}, which is not a date`);
  return date;
}

/**
 * Reads the identifier of a record.
 *
 * @throws {Error} if it is missing
 */
export function requireId(value: unknown): string {
  const id = textOf(value);
  if (id === undefined) throw new Error(`its id is ${JSON.stringify(value)}`);
  return id;
}

/** Reads each record of a list. If one cannot be read, it is reported and does not hide the others. */
export function readEach<Raw, Item>(
  records: readonly Raw[] | null | undefined,
  read: (raw: Raw) => Item,
  report: (failure: ListFailure) => void,
  idOf: (raw: Raw) => unknown = (raw) => (raw as { id?: unknown }).id,
): Item[] {
  return listOf(records).flatMap((raw) => {
    try {
      return [read(raw)];
    } catch (cause) {
      const id = typeof raw === "object" && raw !== null ? textOf(idOf(raw)) : undefined;
      const error = new UnexpectedResponseError(`the record ${id ?? "without an id"} could not be read: ${(cause as Error).message}`, { cause });
      report({ id, error });
      return [];
    }
  });
}

/** Reads each record of a complete list. Records that could not be read are in the array's `failures`. */
export function readAll<Raw, Item>(records: readonly Raw[] | null | undefined, read: (raw: Raw) => Item, idOf?: (raw: Raw) => unknown): Listed<Item> {
  const failures: ListFailure[] = [];
  const items = readEach(records, read, (failure) => void failures.push(failure), idOf);
  return withFailures(items, failures);
}

/** Adds the failures to a list. They are not enumerable, so that the array looks like any other. */
export function withFailures<Item>(items: Item[], failures: readonly ListFailure[]): Listed<Item> {
  return Object.defineProperty(items, "failures", { value: failures });
}

/**
 * Reads a paged list repeatedly until a reading finds no new items. If an item is deleted in the meantime,
 * another one moves to a page that was already read, so a single reading would miss it.
 *
 * @param read one reading: its items, and whether it is certainly complete
 */
export async function readUntilStable<Item>(
  read: () => Promise<{ items: readonly Item[]; complete: boolean }>,
  keyOf: (item: Item) => unknown,
): Promise<Item[]> {
  const found = new Map<unknown, Item>();
  for (let reading = 1; reading <= MOST_READINGS; reading++) {
    const before = found.size;
    const { items, complete } = await read();
    for (const item of items) found.set(keyOf(item) ?? JSON.stringify(item), item);
    if (complete || (reading > 1 && found.size === before)) break;
  }
  return [...found.values()];
}

/** If a list still changes after this many readings, return the items that were found. */
const MOST_READINGS = 5;

/** Returns meetwire errors unchanged. Wraps any other error in an `UnexpectedResponseError`, because it means that the adapter could not read a response. */
export function typedError(error: unknown, context: { provider: string; operation: string; outcome?: "failed" | "unknown" }): unknown {
  if (isMeetwireError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new UnexpectedResponseError(`${context.provider} ${context.operation}: the response could not be read: ${message}`, { ...context, cause: error });
}

/** The status of a meeting by its times, for providers without a status. */
export function statusAt(start: Date, end: Date): MeetingStatus {
  const now = Date.now();
  return now < start.getTime() ? "scheduled" : now < end.getTime() ? "started" : "ended";
}
