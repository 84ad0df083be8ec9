import { UnexpectedResponseError } from "../errors.ts";
import { Fault } from "../fault.ts";
import type { Credential, Pagination, Params } from "../operation.ts";
import { readAt } from "../read-at.ts";
import { readHeader } from "../send/read.ts";

/** A list that is read by `offset` and `limit`. */
export interface OffsetOptions {
  /** The query parameters' names. */
  readonly offset: string;
  readonly limit: string;
  /** The page size if no limit is given. Without it, only an empty page is the end, because the provider may reduce a limit. */
  readonly pageSize?: number;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
}

/** Pages by offset. A page that is smaller than its limit is only the end if it is also smaller than a usual page. */
export function offsetPages({ offset, limit, pageSize = 1, items: path }: OffsetOptions): Pagination<number> {
  return {
    isCursor: isNumber,
    start: (params) => Number(params[offset] ?? 0),
    apply: (params, cursor) => (cursor === 0 ? params : { ...params, [offset]: cursor }),
    read(cursor, params, data) {
      const found = readAt(data, path);
      // ConnectyCube returns a single object, not a list, if an identifier is asked for.
      const items = [found ?? []].flat() as unknown[];
      const follows = Array.isArray(found) && items.length > 0 && isFull(items, params[limit], pageSize);
      return { items, next: follows ? cursor + items.length : undefined };
    },
  };
}

/** A list that is read by page number. */
export interface NumberedOptions {
  /** The query parameter that takes the page number. */
  readonly page: string;
  /** The first page's number. Default 1. */
  readonly first?: number;
  /** The query parameter that takes the page size. */
  readonly size?: string;
  /** The default page size. Without it, only an empty page marks the end, because the provider may reduce a size. */
  readonly pageSize?: number;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
  /** The property that holds the number of pages. */
  readonly total?: string;
  /** The property that says whether another page follows. */
  readonly more?: string;
}

/** Pages by number. The list ends when the response says so; if it does not say, with a page that is not full. */
export function numberedPages({ page, first = 1, size, pageSize = 1, items: path, total, more }: NumberedOptions): Pagination<number> {
  const follows = (cursor: number, items: readonly unknown[], given: unknown, data: unknown) => {
    if (items.length === 0) return false;
    const pages = total && readAt(data, total);
    if (typeof pages === "number") return cursor - first + 1 < pages;
    const another = more && readAt(data, more);
    if (typeof another === "boolean") return another;
    return isFull(items, given, pageSize);
  };
  return {
    isCursor: isNumber,
    start: (params) => Number(params[page] ?? first),
    apply: (params, cursor) => (cursor === first ? params : { ...params, [page]: cursor }),
    read(cursor, params, data) {
      const items = readItems(data, path);
      const given = size === undefined ? undefined : params[size];
      return { items, next: follows(cursor, items, given, data) ? cursor + 1 : undefined };
    },
  };
}

/** A list whose responses hold the cursor of the next page. */
export interface CursorOptions {
  /** The query parameter that takes the cursor. A path in the body begins with `body.`, as in `body.page.cursor`. */
  readonly cursor: string;
  /** The property of the response that holds the next cursor. At the end it is empty, `null` or missing. */
  readonly next?: string;
  /** Without `next`: the property of the last item that is the next cursor, such as `id`. */
  readonly item?: string;
  /** With `item`: the property of the response that says whether another page follows. */
  readonly more?: string;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
  /** The query parameter, or the path in the body, that takes the page size. */
  readonly size?: string;
  /** With `item`: the default page size. */
  readonly pageSize?: number;
  /** With `item`: the parameter that reads the list backwards. A list that is given it goes on with the first item of each page. */
  readonly before?: string;
}

/** Pages by cursor: a token that the response holds, or a property of an item at the edge of the page. */
export function cursorPages(options: CursorOptions): Pagination<string | number | null> {
  const { cursor: forwards, before, next, item, more, items: path, size, pageSize = 1 } = options;
  const isBackwards = (params: Params) => before !== undefined && readAt(params, before) != null;
  const follow = (items: readonly unknown[], params: Params, data: unknown) => {
    if (next !== undefined) return readAt(data, next);
    const another = readAt(data, more ?? "");
    const full = isFull(items, size && readAt(params, size), pageSize);
    return (typeof another === "boolean" ? another : full) ? readAt(items.at(isBackwards(params) ? 0 : -1), item) : undefined;
  };
  return {
    isCursor: (value) => typeof value === "string" || typeof value === "number",
    // The caller's own cursor is among the parameters.
    start: () => null,
    apply(params, cursor) {
      const name = isBackwards(params) ? before! : forwards;
      return cursor === null ? params : setAt(params, name.startsWith("body.") ? name.split(".") : [name], cursor);
    },
    read(_cursor, params, data) {
      const items = readItems(data, path);
      const following = follow(items, params, data);
      return { items, next: typeof following === "string" || typeof following === "number" ? following || undefined : undefined };
    },
  };
}

/** A copy of parameters with a property set at a path. */
function setAt(holder: unknown, [name = "", ...rest]: readonly string[], value: unknown): Params {
  const fields = Object(holder) as Params;
  return { ...fields, [name]: rest.length === 0 ? value : setAt(fields[name], rest, value) };
}

/** A list whose responses hold the URL of the next page. */
export interface LinkOptions {
  /** The property of the response that holds the URL. Default: the `Link` header, with `rel="next"`. */
  readonly next?: string;
  /** The property that holds the items; absent if the response is the list. */
  readonly items?: string;
}

/** Pages by URL. A URL of another origin is refused, because it would get the client's credentials. */
export function linkPages({ next, items: path }: LinkOptions): Pagination<string | null> {
  return {
    isCursor: (value) => typeof value === "string" && value !== "",
    start: () => null,
    apply: (params) => params,
    link(cursor, baseUrl) {
      if (cursor === null) return undefined;
      const { origin } = new URL(baseUrl);
      const target = URL.canParse(cursor, origin) ? new URL(cursor, origin) : undefined;
      if (target?.origin !== origin)
        throw new Fault(UnexpectedResponseError, `the next page is not at ${origin}, but at ${target?.origin ?? "no address"}: check baseUrl`);
      return origin + target.pathname + target.search;
    },
    read(_cursor, _params, data, { response, url, credentials }) {
      const found = next === undefined ? findLink(readHeader(response, "link") ?? "") : readAt(data, next);
      const link = typeof found === "string" ? found : readAt(found, "href");
      return { items: readItems(data, path), next: typeof link === "string" && link !== "" ? withoutCredentials(shorten(link, url), credentials) : undefined };
    },
  };
}

/** The URL with `rel="next"` of a `Link` header. */
function findLink(header: string): string | undefined {
  for (const [, url, parameters] of header.matchAll(/<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g)) {
    const relations = /;\s*rel\s*=\s*"?([^";]*)/i.exec(parameters!)?.[1];
    if (relations?.toLowerCase().split(/\s+/).includes("next")) return url;
  }
  return undefined;
}

/** Removes the origin of a URL if it is the origin of the request before. */
function shorten(link: string, before: string): string {
  if (!URL.canParse(link, before)) return link;
  const { origin, pathname, search } = new URL(link, before);
  return origin === new URL(before).origin ? pathname + search : origin + pathname + search;
}

/** Removes credentials from a link. They are added to each request, and a caller may store the cursor. */
function withoutCredentials(link: string, credentials: readonly Credential[]): string {
  const [path, query] = link.split("?", 2);
  if (query === undefined) return link;
  const names = new Set(credentials.map(({ name }) => encodeURIComponent(name)));
  const kept = query.split("&").filter((pair) => !names.has(pair.split("=", 1)[0]!));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : path!;
}

/** Whether a page is full, so that another may follow. The provider may reduce the size that was asked for to its own. */
function isFull({ length }: readonly unknown[], asked: unknown, pageSize: number): boolean {
  return length >= Math.min(Number(asked ?? Infinity), pageSize);
}

/** A position in a list. */
function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** Reads the items of a response. A missing list is an empty one, because some APIs leave it out. */
export function readItems(data: unknown, path: string | undefined): readonly unknown[] {
  const items = readAt(data, path);
  return Array.isArray(items) ? items : [];
}
