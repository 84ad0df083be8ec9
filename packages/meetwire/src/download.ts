import { openDownload, openUrl } from "@meetwire/runtime/download";
import type { OpenedFile } from "@meetwire/runtime/download";
import type { Download, DownloadOptions } from "./resources.ts";

export interface FileLocation {
  readonly provider: string;
  /** The file's URL. The link itself is the permission: no credential is sent. */
  readonly url: string;
  /** The file name to use if the response has no name. */
  readonly name: string;
  /** The client's own `fetch`. Default: the global one. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Downloads a file from a signed link, from `offset` on.
 *
 * @throws {ApiError} if the storage refuses
 * @throws {UnexpectedResponseError} if it cannot resume at `offset`
 */
export async function downloadFile({ provider, url, name, fetch }: FileLocation, options: DownloadOptions = {}): Promise<Download> {
  const label = { provider, operation: "recordings.download" };
  return nameFile(await openDownload(label, openUrl(label, { url, fetch }, options), options), name);
}

/** A file with the name that its response gives it, or else with the given one. */
export function nameFile({ headers, ...file }: OpenedFile, name: string): Download {
  return { ...file, name: fileNameOf(headers) ?? name, type: headers.get("content-type") ?? undefined };
}

/** The name in `Content-Disposition`, without any folder in it. */
function fileNameOf(headers: Headers): string | undefined {
  const disposition = headers.get("content-disposition") ?? "";
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition) ?? [];
  const base = (encoded === undefined ? plain : safeDecode(encoded))?.split(/[/\\]/).at(-1);
  return base === undefined || /^\.*$/.test(base) ? undefined : base;
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
