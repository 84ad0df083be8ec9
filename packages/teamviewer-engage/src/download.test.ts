import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloadRecording } from "./download.ts";
import type { DownloadProgress } from "./download.ts";
import { AbortedError, ConnectionError, createTeamViewerEngage, NotFoundError, TimeoutError } from "./generated/index.ts";

const MIB = 1024 * 1024;
const LARGE = 300 * MIB;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Responses to a download, by the recording's id. */
const responses: Record<string, (response: ServerResponse) => void> = {
  large: (response) => send(response, { "content-length": LARGE, "content-type": "video/mp4" }, LARGE),
  unannounced: (response) => send(response, {}, 3 * MIB),
  broken: (response) => {
    response.writeHead(200, { "content-length": LARGE }).write(Buffer.alloc(MIB));
    setTimeout(() => response.destroy(), 30);
  },
  stalled: (response) => {
    response.writeHead(200, { "content-length": LARGE }).write(Buffer.alloc(MIB));
  },
  empty: (response) => response.writeHead(200, { "content-length": 0 }).end(),
};

/** Responses whose connection closes before the end of the file. */
let cutOff = 0;
const server = createServer(({ url = "" }, response) => {
  response.on("close", () => (response.writableFinished ? undefined : cutOff++));
  const respond = responses[/^\/call\/recording\/(\w+)\/download/.exec(url)?.[1] ?? ""];
  if (respond) respond(response);
  else response.writeHead(404).end("no such recording");
});

/** The byte of the file at a position; each mebibyte has a different one. */
function byteAt(position: number): number {
  return Math.floor(position / MIB) % 256;
}

/** Creates the bytes on demand. */
function send(response: ServerResponse, headers: Record<string, string | number>, size: number): void {
  response.writeHead(200, headers);
  const pieces = function* () {
    for (let at = 0; at < size; at += MIB) yield Buffer.alloc(MIB, byteAt(at));
  };
  pipeline(pieces, response).catch(() => {});
}

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function connect() {
  const { port } = server.address() as AddressInfo;
  return createTeamViewerEngage({ token: "t", baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 });
}

/** A destination that records only enough to check that the file arrived. */
function createSink(delayMs = 0) {
  const sink = { bytes: 0, wrong: 0, closed: false, aborted: undefined as unknown };
  const to = new WritableStream<Uint8Array>({
    async write(piece) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      if (piece[0] !== byteAt(sink.bytes)) sink.wrong++;
      sink.bytes += piece.length;
      if (piece.at(-1) !== byteAt(sink.bytes - 1)) sink.wrong++;
    },
    close: () => void (sink.closed = true),
    abort: (reason) => void (sink.aborted = reason),
  });
  return { sink, to };
}

/** Memory in use after garbage collection. */
function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe("downloadRecording", () => {
  it("downloads 300 MiB in flat memory, and reports progress", async () => {
    const { sink, to } = createSink();
    const before = memoryInUse();
    let highest = 0;
    let measured = 0;
    let last: DownloadProgress | undefined;
    const file = await downloadRecording(
      connect(),
      { recordingId: "large" },
      {
        to,
        onProgress(progress) {
          expect(progress.receivedBytes).toBeGreaterThan(last?.receivedBytes ?? 0);
          last = progress;
          if (progress.receivedBytes < (measured + 1) * 10 * MIB) return;
          measured++;
          highest = Math.max(highest, memoryInUse() - before);
        },
      },
    );
    expect(file).toEqual({ bytes: LARGE, contentType: "video/mp4" });
    expect(last).toEqual({ receivedBytes: LARGE, totalBytes: LARGE });
    expect(sink).toMatchObject({ bytes: LARGE, wrong: 0, closed: true });
    expect(measured).toBe(30);
    // Buffers on both ends; a file held in memory would make it 300.
    expect(highest / MIB).toBeLessThan(64);
  });

  it("reads only as much as the destination accepts", async () => {
    const { sink, to } = createSink(20);
    const stop = new AbortController();
    let received = 0;
    const onProgress = ({ receivedBytes }: { receivedBytes: number }) => {
      if (received === 0) setTimeout(() => stop.abort(), 300);
      received = receivedBytes;
    };
    await expect(downloadRecording(connect(), { recordingId: "large" }, { to, signal: stop.signal, onProgress })).rejects.toThrow(AbortedError);
    expect(received).toBeGreaterThan(0);
    expect(received - sink.bytes).toBeLessThan(MIB);
  });

  it("ends at once when it is aborted, and closes the connection", async () => {
    const { sink, to } = createSink();
    const stop = new AbortController();
    const cutOffBefore = cutOff;
    const download = downloadRecording(
      connect(),
      { recordingId: "large" },
      { to, signal: stop.signal, onProgress: ({ receivedBytes }) => receivedBytes > 20 * MIB && stop.abort(new Error("enough")) },
    );
    const error = await download.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ provider: "teamviewer-engage", operation: "recordings/download", cause: new Error("enough") });
    expect(sink.aborted).toBe(error);
    expect(sink.closed).toBe(false);
    expect(sink.bytes).toBeLessThan(25 * MIB);
    await expect.poll(() => cutOff).toBe(cutOffBefore + 1);
  });

  it("sends no request if it is aborted before", async () => {
    const { sink, to } = createSink();
    await expect(downloadRecording(connect(), { recordingId: "large" }, { to, signal: AbortSignal.abort() })).rejects.toThrow(AbortedError);
    expect(sink.aborted).toBeInstanceOf(AbortedError);
  });

  it("works without an announced size, and with an empty file", async () => {
    const sizes: (number | undefined)[] = [];
    const { sink, to } = createSink();
    const onProgress = ({ totalBytes }: DownloadProgress) => sizes.push(totalBytes);
    expect(await downloadRecording(connect(), { recordingId: "unannounced" }, { to, onProgress })).toEqual({ bytes: 3 * MIB, contentType: undefined });
    expect(new Set(sizes)).toEqual(new Set([undefined]));
    expect(sink).toMatchObject({ bytes: 3 * MIB, wrong: 0, closed: true });
    const empty = createSink();
    expect(await downloadRecording(connect(), { recordingId: "empty" }, { to: empty.to })).toEqual({ bytes: 0, contentType: undefined });
    expect(empty.sink.closed).toBe(true);
  });

  it.each([
    ["broken", {}, ConnectionError],
    ["stalled", { stallMs: 50 }, TimeoutError],
    ["stalled", { deadlineMs: 100 }, TimeoutError],
    ["missing", {}, NotFoundError],
  ])("fails if the recording is %s (%o), and aborts the destination", async (recordingId, options, Expected) => {
    const { sink, to } = createSink();
    const error = await downloadRecording(connect(), { recordingId }, { to, ...options }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Expected);
    expect(sink.aborted).toBe(error);
  });

  it("throws the error of the destination, and ends the request", async () => {
    const full = new Error("no space left");
    const cutOffBefore = cutOff;
    const to = new WritableStream<Uint8Array>({
      write: () => {
        throw full;
      },
    });
    await expect(downloadRecording(connect(), { recordingId: "large" }, { to })).rejects.toBe(full);
    await expect.poll(() => cutOff).toBe(cutOffBefore + 1);
  });

  it("does not wait for a destination that never ends a write", async () => {
    const to = new WritableStream<Uint8Array>({ write: () => new Promise(() => {}) });
    await expect(downloadRecording(connect(), { recordingId: "large" }, { to, deadlineMs: 100 })).rejects.toThrow(TimeoutError);
  });
});

describe("a download whose connection breaks", () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));

  /** A provider that breaks the connection after every 1000 bytes, and supports ranges as the headers say. */
  async function downloadFrom(headers: Record<string, string>, { changes = false, breaksAtOnce = false } = {}) {
    const ranges: (string | undefined)[] = [];
    const provider = createServer(({ headers: asked }, response) => {
      ranges.push(asked.range);
      const from = Number(/^bytes=(\d+)-$/.exec(asked.range ?? "")?.[1] ?? 0);
      const isPart = asked.range !== undefined && asked["if-range"] === (headers["etag"] ?? headers["last-modified"]) && !changes;
      const body = isPart ? bytes.subarray(from) : bytes;
      const part = isPart ? { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
      response.writeHead(isPart ? 206 : 200, { "content-length": body.length, ...headers, ...part });
      if (breaksAtOnce && from > 0) response.write("", () => setTimeout(() => response.destroy(), 5));
      else if (body.length > 1000) response.write(body.subarray(0, 1000), () => setTimeout(() => response.destroy(), 20));
      else response.end(body);
    });
    await new Promise<void>((resolve) => void provider.listen(0, "127.0.0.1", resolve));
    const engage = createTeamViewerEngage({ token: "t", baseUrl: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`, maxRetries: 0 });
    const received: Buffer[] = [];
    const to = new WritableStream<Uint8Array>({ write: (chunk) => void received.push(Buffer.from(chunk)) });
    const result = await downloadRecording(engage, { recordingId: "r" }, { to }).catch((error: unknown) => error);
    provider.close();
    provider.closeAllConnections();
    provider.close();
    return { result, ranges, received: Buffer.concat(received) };
  }

  it.each([{ etag: '"a"' }, { "last-modified": "Thu, 26 Nov 2026 10:00:00 GMT" }])("goes on where it stopped, with %j", async (validator) => {
    const { result, ranges, received } = await downloadFrom({ "accept-ranges": "bytes", ...validator });
    expect(result).toMatchObject({ bytes: 5000 });
    expect(received.equals(bytes)).toBe(true);
    expect(ranges).toEqual([undefined, "bytes=1000-", "bytes=2000-", "bytes=3000-", "bytes=4000-"]);
  });

  it.each<[string, Record<string, string>, object, number]>([
    ["does not say that it can send a part", { etag: '"a"' }, {}, 1],
    ["says that it cannot", { "accept-ranges": "none", etag: '"a"' }, {}, 1],
    ["does not say which file it is", { "accept-ranges": "bytes" }, {}, 1],
    ["has a weak ETag", { "accept-ranges": "bytes", etag: 'W/"a"' }, {}, 1],
    ["has another file by now", { "accept-ranges": "bytes", etag: '"a"' }, { changes: true }, 2],
    ["sends no more of it", { "accept-ranges": "bytes", etag: '"a"' }, { breaksAtOnce: true }, 4],
  ])("fails if the provider %s", async (_, headers, behavior, requests) => {
    const { result, ranges, received } = await downloadFrom(headers, behavior);
    expect(result).toMatchObject({ name: "ConnectionError", retryable: true });
    expect(ranges).toHaveLength(requests);
    expect(received.equals(bytes.subarray(0, 1000))).toBe(true);
  });
});
