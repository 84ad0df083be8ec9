import type { WithResponse } from "../call.ts";
import type { Context } from "../context.ts";
import { InvalidInputError, UnexpectedResponseError } from "../errors.ts";
import { completeErrors, Fault } from "../fault.ts";
import type { LabelledOperation, Pagination, Params } from "../operation.ts";
import type { PageOptions, Settings } from "../options.ts";
import { perform, startDeadline } from "../perform.ts";
import { kindOf, losesFields } from "../request/fields.ts";
import { ownOf } from "../request/own.ts";
import { callSettings, mergeDefined } from "../settings.ts";
import { Pages } from "./pages.ts";
import type { Page } from "./pages.ts";
import { createRepeatDetector } from "./repeats.ts";
import type { RepeatDetector } from "./repeats.ts";

/** A provider that filters after paging may send some pages without items, but not forever. */
const MOST_EMPTY_PAGES = 1000;

/** Makes a list. Every page is requested with the same parameters, even if the caller changes them afterwards. */
export function createPages(
  context: Context,
  operation: LabelledOperation,
  pagination: Pagination,
  given: Params,
  options: PageOptions | undefined,
): Pages<unknown> {
  let read: (next: string | undefined, isRepeated?: RepeatDetector) => Promise<WithResponse<Page<unknown>>>;
  try {
    const [params, settings] = completeErrors(operation.label, () => [copy(given), callSettings(context, options)] as const);
    read = (next, isRepeated) => readPage(context, operation, pagination, params, settings, next, isRepeated);
  } catch (error) {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- `completeErrors` only throws errors
    read = () => Promise.reject(error);
  }
  return new Pages(
    {
      read: (next) => read(next),
      follow(first) {
        const isRepeated = createRepeatDetector();
        isRepeated(first.items, first.next);
        return (next) => read(next, isRepeated);
      },
    },
    ownOf(options as Readonly<Record<string, string>> | undefined, "resumeFrom"),
  );
}

/** Reads one page. A time range may have to be divided first, so this skips responses without items. */
async function readPage(
  context: Context,
  operation: LabelledOperation,
  pagination: Pagination,
  params: Params,
  settings: Settings,
  next: string | undefined,
  isRepeated: RepeatDetector | undefined,
): Promise<WithResponse<Page<unknown>>> {
  let cursor = completeErrors(operation.label, () => (next === undefined ? pagination.start(params) : parseCursor(pagination, next)));
  const deadline = startDeadline(settings);
  let attempts = 0;
  for (;;) {
    const at = cursor;
    const link = pagination.link && ((baseUrl: string) => pagination.link!(at, baseUrl));
    const performed = await perform(context, operation, pagination.apply(params, cursor), settings, deadline, link);
    const { data, response, url } = performed;
    attempts += performed.attempts;
    const { items, next: following } = completeErrors({ ...operation.label, attempts }, () => {
      const step = pagination.read(cursor, params, data, { response, url, credentials: context.provider.credentials });
      // Cursors are plain JSON.
      const after = JSON.stringify(step.next) as string | undefined;
      if (isRepeated?.(step.items, after) || after === JSON.stringify(cursor) || attempts > MOST_EMPTY_PAGES) {
        throw new Fault(UnexpectedResponseError, "the provider sent the same page twice: the list would never end");
      }
      return step;
    });
    if (items.length > 0 || following === undefined) {
      // At the end of the list, `next` stays undefined.
      return { response, data: { items: items as unknown[], data, next: JSON.stringify(following) } };
    }
    cursor = following;
  }
}

function parseCursor(pagination: Pagination, token: string): unknown {
  try {
    const cursor: unknown = JSON.parse(token);
    if (pagination.isCursor(cursor)) return cursor;
  } catch {}
  throw new Fault(InvalidInputError, `resumeFrom is ${JSON.stringify(token)}: it has to be the next of a page`);
}

/** Copies parameters. An object that writes itself as JSON, such as a date library's, does so now. Files cannot change. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (value instanceof Date) return new Date(value) as T;
  const { toJSON } = Object(value) as { toJSON?: () => unknown };
  if (typeof toJSON === "function") {
    const json = toJSON.call(value);
    const write = () => json;
    return (json && typeof json === "object" ? copy(json) : { toJSON: write, toString: write }) as T;
  }
  // A value that cannot be copied is refused when the first page is requested.
  if (kindOf(value) !== "Object" || losesFields(value as object)) return value;
  const copied = mergeDefined<Record<string, unknown>>(value as object);
  for (const name of Object.keys(copied)) copied[name] = copy(copied[name]);
  return copied as T;
}
