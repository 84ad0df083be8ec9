import { InvalidInputError, UnexpectedResponseError } from "@meetwire/runtime";
import { openDownload, openUrl } from "@meetwire/runtime/download";
import type { FileOptions, OpenDownloadOptions, OpenedFile } from "@meetwire/runtime/download";
import type { Zoom } from "./generated/client.ts";
import type { RecordingFile } from "./generated/models.ts";

const LABEL = { provider: "zoom", operation: "recordings/download" };

/** How long the token is good that a download asks for. A download that breaks off after hours needs it again. */
const TOKEN_LIFETIME_S = 24 * 60 * 60;

/** File systems allow 255 bytes for a name. The date and the extension need some of them. */
const MAX_TITLE_BYTES = 220;

/** Which file of which instance. */
export interface DownloadParams {
  /** The meeting number, or the UUID of an instance. A number means the latest instance. */
  meetingId: number | string;
  /** The file's id, from `recordings.get` or `recordings.list`. Captions and timelines have none: pass their `file_type`, `CC` or `TIMELINE`. */
  recordingId: string;
}

/** The options of {@link downloadRecording}. `offset`, `version`, `maxResumes` and `signal` are for resuming and ending it. */
export interface DownloadOptions extends FileOptions, Omit<OpenDownloadOptions, "size" | "signal"> {
  /** The `fetch` to use. Default: the global one. */
  fetch?: typeof fetch | undefined;
}

/** A file that is being downloaded. */
export interface Download extends Omit<OpenedFile, "headers"> {
  /** A name for the file, such as `Weekly sync 2030-03-01.mp4`. */
  readonly name: string;
  readonly type: string | undefined;
}

/**
 * Downloads a file of a cloud recording.
 *
 * Zoom redirects to another host. The token is not sent there. The size is verified, and a broken connection is resumed
 * at the byte where it broke, if the host can send the rest of the same version.
 *
 * Source: the field `download_url` in Zoom's documentation of "Get meeting recordings".
 *
 * @throws {InvalidInputError} if the recording has no such file, the file is not ready, or `offset` is not a number of bytes
 * @throws {ApiError} if the meeting does not exist, or the file host refuses
 * @throws {UnexpectedResponseError} if the file cannot be resumed at `offset`, or a web page arrives instead of it
 * @example
 * ```ts
 * import { createZoom } from "@meetwire/zoom";
 * import { downloadRecording } from "@meetwire/zoom/download";
 *
 * const zoom = createZoom({ token: process.env.ZOOM_TOKEN! });
 * const { stream, name } = await downloadRecording(zoom, { meetingId: 85746065, recordingId: "a2f19f96-9294-4f51-8134-6f0eea108eb2" });
 * for await (const bytes of stream) console.log(name, bytes.byteLength);
 * ```
 */
export async function downloadRecording(
  zoom: Pick<Zoom, "recordings">,
  { meetingId, recordingId }: DownloadParams,
  options: DownloadOptions = {},
): Promise<Download> {
  const { signal } = options;
  const recording = await zoom.recordings.get({ meetingId, include_fields: "download_access_token", ttl: TOKEN_LIFETIME_S }, { signal });
  const file = recording.recording_files?.find(({ id, file_type: fileType }) => (id ?? fileType) === recordingId);
  if (!file) throw new InvalidInputError(`the recording of ${meetingId} has no file ${recordingId} to download`);
  if (!file.download_url) throw new InvalidInputError(`the file ${recordingId} of ${meetingId} cannot be downloaded: its status is ${file.status}`);
  const open = openUrl(LABEL, { url: file.download_url, token: recording.download_access_token, fetch: options.fetch }, options);
  const { headers, ...opened } = await openDownload(LABEL, open, { size: file.file_size ?? undefined, ...options });
  const type = headers.get("content-type") ?? undefined;
  if (type?.startsWith("text/html")) {
    // A sign-in page has status 200 and a size of its own.
    await opened.stream.cancel();
    throw new UnexpectedResponseError(`a web page arrived instead of the file ${recordingId}: Zoom may not have accepted the token`, { ...LABEL, attempts: 1 });
  }
  return { ...opened, name: nameFile(recording.topic ?? "recording", file), type };
}

/** A name that file systems allow. The topic is free text. */
function nameFile(topic: string, { recording_start: start, file_extension: extension }: RecordingFile): string {
  const title = clean(topic);
  const { read: fitting } = new TextEncoder().encodeInto(title, new Uint8Array(MAX_TITLE_BYTES));
  const name = `${title.slice(0, fitting).trim()} ${clean(start ?? "").slice(0, 10)}`.trim();
  return `${name}.${clean(extension ?? "bin").toLowerCase()}`;
}

/** Without separators, reserved characters, and characters that do not show or turn the direction of the text. */
function clean(text: string): string {
  return text.replaceAll(/[\s\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}
