import { describe, expect, test } from "vitest";
import { connect } from "../test/client.ts";
import { serve } from "../test/serve.ts";
import type { Respond, Received, TestServer } from "../test/serve.ts";
import { openByCall, openDownload, openUrl } from "./download.ts";
import type { OpenDownloadOptions } from "./download.ts";
import { streamedResponse } from "./send/stream.ts";

const LABEL = { provider: "acme", operation: "files/get" };
const FILE = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));
const NEWER = FILE.map((byte) => 255 - byte);
const VERSION = '"1"';

/** How a file host behaves. */
interface Host {
  readonly headers?: Record<string, string>;
  /** By request: after how many bytes its connection breaks. Default: it does not. */
  readonly breaks?: readonly number[];
  /** The version of the file that it has from the second request on. */
  readonly newVersion?: string;
  readonly ignoresRange?: boolean;
  readonly ignoresIfRange?: boolean;
}

/** A host with a file. It follows RFC 9110, but for the given differences. */
function host({ headers, breaks = [], newVersion = VERSION, ignoresRange, ignoresIfRange }: Host = {}): Respond {
  return (response, request, count) => {
    const etag = count === 1 ? VERSION : newVersion;
    const file = etag === VERSION ? FILE : NEWER;
    const isSame = ignoresIfRange || [undefined, etag].includes(request.headers["if-range"]?.toString());
    const [, from] = (!ignoresRange && isSame && /^bytes=(\d+)-$/.exec(request.headers.range ?? "")) || [];
    if (from !== undefined && Number(from) >= file.length) return response.writeHead(416, { "content-range": `bytes */${file.length}` }).end();
    const body = file.subarray(Number(from ?? 0));
    const range = from === undefined ? {} : { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` };
    response.writeHead(from === undefined ? 200 : 206, { "accept-ranges": "bytes", etag, "content-length": body.length, ...headers, ...range });
    const cut = breaks[count - 1];
    if (cut === undefined) return response.end(body);
    // Destroyed later, so that the bytes arrive.
    return response.write(body.subarray(0, cut), () => void setTimeout(() => response.destroy(), 20));
  };
}

const readAll = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
const rangesOf = (received: readonly Received[]) => received.map(({ headers }) => headers.range);

async function downloadFrom(respond: Respond | Host, options: OpenDownloadOptions = {}) {
  const { url, received } = await serve(typeof respond === "function" ? respond : host(respond));
  const opened = await openDownload(LABEL, openUrl(LABEL, { url }, { maxRetries: 0, ...options }), options);
  return { ...opened, received };
}

/** The bytes that arrived before the stream failed, and its error. */
async function readUntilError(stream: ReadableStream<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  const error = await (async () => {
    for await (const chunk of stream) chunks.push(chunk);
    return undefined;
  })().catch((reason: unknown) => reason);
  return { bytes: Buffer.concat(chunks), error };
}

describe("a download", () => {
  test("is every byte of the file, with its size and version", async () => {
    const { stream, received, size, offset, version, headers } = await downloadFrom({ headers: { "content-type": "video/mp4" } });
    expect({ size, offset, version, type: headers.get("content-type") }).toEqual({ size: 5000, offset: 0, version: VERSION, type: "video/mp4" });
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    expect(received[0]!.headers).toMatchObject({ "accept-encoding": "identity" });
    expect(received[0]!.headers).not.toHaveProperty("range");
  });

  test("works without a size", async () => {
    const { stream, size } = await downloadFrom((response) => response.writeHead(200, { "transfer-encoding": "chunked" }).end(FILE));
    expect(size).toBeUndefined();
    expect((await readAll(stream)).equals(FILE)).toBe(true);
  });

  test.each([-1, 1.5, NaN, "4" as unknown as number])("refuses the offset %s", async (offset) => {
    await expect(openDownload(LABEL, openUrl(LABEL, { url: "http://127.0.0.1:9" }), { offset })).rejects.toMatchObject({
      name: "InvalidInputError",
      message: `offset is ${offset}: give a number of bytes, from 0`,
    });
  });

  test.each([403, 404, 500])("that is refused with %i is a typed error", async (status) => {
    const error = await downloadFrom((response) => response.writeHead(status).end("<Error>signature=s3cret</Error>")).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ ...LABEL, status, message: `acme files/get responded ${status}` });
  });
});

describe("a download whose connection breaks", () => {
  test("goes on at the byte where it broke, however often", async () => {
    const { stream, received } = await downloadFrom({ breaks: [1000, 500, 1000, 1000, 100] });
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    expect(rangesOf(received)).toEqual([undefined, "bytes=1000-", "bytes=1500-", "bytes=2500-", "bytes=3500-", "bytes=3600-"]);
    expect(received.slice(1).map(({ headers }) => headers["if-range"])).toEqual(Array(5).fill(VERSION));
  });

  test("goes on from an offset, too", async () => {
    const { stream, received } = await downloadFrom({ breaks: [1000] }, { offset: 2000 });
    expect((await readAll(stream)).equals(FILE.subarray(2000))).toBe(true);
    expect(rangesOf(received)).toEqual(["bytes=2000-", "bytes=3000-"]);
  });

  test("goes on if only its end is missing", async () => {
    const short: Respond = (response, request, count) =>
      count === 1 ? response.writeHead(200, { "accept-ranges": "bytes", etag: VERSION }).end(FILE.subarray(0, 700)) : host()(response, request, count);
    const { stream, received } = await downloadFrom(short, { size: 5000 });
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    expect(rangesOf(received)).toEqual([undefined, "bytes=700-"]);
  });

  test("is complete if nothing but the end of the connection was missing", async () => {
    const chunked: Respond = (response, request, count) => {
      if (count > 1) return host()(response, request, count);
      return response.writeHead(200, { "accept-ranges": "bytes", etag: VERSION }).write(FILE, () => void setTimeout(() => response.destroy(), 20));
    };
    const { stream, received } = await downloadFrom(chunked);
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    expect(rangesOf(received)).toEqual([undefined, "bytes=5000-"]);
  });

  test("survives a host that is away for a moment", async () => {
    const away: Respond = (response, request, count) => (count === 2 ? response.writeHead(503).end() : host({ breaks: [1000] })(response, request, count));
    const { stream, received } = await downloadFrom(away);
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    expect(received).toHaveLength(3);
  });

  test("ends if the host refuses the rest", async () => {
    const gone: Respond = (response, request, count) => (count === 2 ? response.writeHead(403).end() : host({ breaks: [1000] })(response, request, count));
    const { stream, received } = await downloadFrom(gone);
    expect((await readUntilError(stream)).error).toMatchObject({ name: "PermissionError", status: 403 });
    expect(received).toHaveLength(2);
  });

  test("ends after as many resumes without a byte as it may", async () => {
    const { stream, received } = await downloadFrom({ breaks: [1000, 0, 0, 0, 0] }, { maxResumes: 2 });
    const { bytes, error } = await readUntilError(stream);
    expect(error).toMatchObject({ name: "ConnectionError", message: "the connection broke off after 1000 of 5000 bytes", retryable: true, ...LABEL });
    expect(bytes.equals(FILE.subarray(0, 1000))).toBe(true);
    expect(rangesOf(received)).toEqual([undefined, "bytes=1000-", "bytes=1000-"]);
  });

  test.each<[string, Host, number, string]>([
    ["does not say that it can send a part", { headers: { "accept-ranges": "none" } }, 1, ""],
    ["has a weak ETag", { headers: { etag: 'W/"1"' } }, 1, ""],
    ["sends it compressed", { headers: { "content-encoding": "x-own" } }, 1, ""],
    ["ignores the range", { ignoresRange: true }, 2, ", and it cannot be resumed: the response begins at 0"],
    ["has another file by now", { newVersion: '"2"' }, 2, ", and it cannot be resumed: the file has changed"],
    ["has another file by now and ignores If-Range", { newVersion: '"2"', ignoresIfRange: true }, 2, ", and it cannot be resumed: the file has changed"],
    ["begins somewhere else", { headers: { "x-moved": "1" } }, 2, ", and it cannot be resumed: the response begins at 7"],
  ])("appends nothing if the host %s", async (_, behavior, requests, why) => {
    const moved: Respond = (response, request, count) =>
      count > 1 && behavior.headers?.["x-moved"]
        ? response.writeHead(206, { "content-range": "bytes 7-4999/5000" }).end(FILE.subarray(7))
        : host({ ...behavior, breaks: [1000] })(response, request, count);
    const { stream, received } = await downloadFrom(moved);
    const { bytes, error } = await readUntilError(stream);
    expect(bytes.equals(FILE.subarray(0, 1000))).toBe(true);
    const size = behavior.headers?.["content-encoding"] ? "" : " of 5000";
    expect(error).toMatchObject({ name: "ConnectionError", message: `the connection broke off after 1000${size} bytes${why}`, retryable: true });
    expect(received).toHaveLength(requests);
  });
});

describe("a file of another size than announced", () => {
  const sends =
    (bytes: number): Respond =>
    (response) =>
      response.writeHead(200).end(FILE.subarray(0, bytes));

  test("is noticed if it is shorter", async () => {
    const { stream } = await downloadFrom(sends(10), { size: 20 });
    await expect(readAll(stream)).rejects.toMatchObject({ name: "ConnectionError", message: "the connection broke off after 10 of 20 bytes" });
  });

  test("is noticed if it is longer, before the bytes are passed on", async () => {
    const { stream } = await downloadFrom(sends(30), { size: 20 });
    const { bytes, error } = await readUntilError(stream);
    expect(error).toMatchObject({ name: "UnexpectedResponseError", message: "the file has 20 bytes, and more than that arrived" });
    expect(bytes.length).toBeLessThanOrEqual(20);
  });
});

describe("a download from an offset", () => {
  test("is the rest of the file", async () => {
    const { stream, size, offset } = await downloadFrom({}, { offset: 4000, version: VERSION });
    expect([size, offset]).toEqual([5000, 4000]);
    expect((await readAll(stream)).equals(FILE.subarray(4000))).toBe(true);
  });

  test("at the exact end is empty: everything has arrived before", async () => {
    const { stream, size, offset } = await downloadFrom({}, { offset: 5000, version: VERSION });
    expect([size, offset, (await readAll(stream)).length]).toEqual([5000, 5000, 0]);
    const unsaid = await downloadFrom((response) => response.writeHead(416).end(), { offset: 5000, size: 5000 });
    expect((await readAll(unsaid.stream)).length).toBe(0);
  });

  test.each<[string, Respond, OpenDownloadOptions, string]>([
    ["is beyond the end", host(), { offset: 5001 }, "the file has only 5000 bytes"],
    ["is refused without a size", (response) => response.writeHead(416).end(), { offset: 5000 }, "the file has no such byte"],
    ["is ignored", host({ ignoresRange: true }), { offset: 10 }, "the response begins at 0"],
    ["is in an older version of the file", host(), { offset: 10, version: '"0"' }, "the file has changed"],
    ["is in an older version, for a host that ignores If-Range", host({ ignoresIfRange: true }), { offset: 10, version: '"0"' }, "the file has changed"],
  ])("is refused if it %s", async (_, respond, options, why) => {
    await expect(downloadFrom(respond, options)).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      message: `the download cannot be resumed at ${options.offset}: ${why}, so start again with offset 0`,
    });
  });
});

describe("the token of a download", () => {
  async function redirecting(isElsewhere: boolean) {
    const files: TestServer = await serve(host({ breaks: [1000] }));
    const home: TestServer = await serve((response, request, count) =>
      request.url === "/file" ? response.writeHead(302, { location: isElsewhere ? files.url : "/moved" }).end() : host()(response, request, count),
    );
    const { stream } = await openDownload(LABEL, openUrl(LABEL, { url: `${home.url}/file`, token: "s3cret-token" }));
    expect((await readAll(stream)).equals(FILE)).toBe(true);
    return { files: files.received, home: home.received };
  }

  test("is sent to the first origin", async () => {
    const { home } = await redirecting(false);
    expect(home.map(({ headers }) => headers.authorization)).toEqual(["Bearer s3cret-token", "Bearer s3cret-token"]);
  });

  test("is not sent to another origin, and the range is", async () => {
    const { home, files } = await redirecting(true);
    expect(home.map(({ headers }) => headers.authorization)).toEqual(["Bearer s3cret-token", "Bearer s3cret-token"]);
    expect(JSON.stringify(files)).not.toContain("s3cret");
    expect(rangesOf(files)).toEqual([undefined, "bytes=1000-"]);
    expect(files[1]!.headers["if-range"]).toBe(VERSION);
  });

  test("is not in an error", async () => {
    const { url } = await serve((response, { headers }) => response.writeHead(403, { "content-type": "text/plain" }).end(`not ${headers.authorization}`));
    await expect(openUrl(LABEL, { url, token: "s3cret-token" })({})).rejects.toMatchObject({ message: "acme files/get responded 403: not Bearer ***" });
  });
});

describe("a download ends", () => {
  test("when the caller aborts: in the middle, and while it waits to go on", async () => {
    const controller = new AbortController();
    const { url, received } = await serve((response, request, count) => {
      if (count === 1) return host({ breaks: [1000] })(response, request, count);
      // The rest never comes.
      controller.abort("enough");
    });
    const { signal } = controller;
    const { stream } = await openDownload(LABEL, openUrl(LABEL, { url }, { signal }), { signal });
    const { bytes, error } = await readUntilError(stream);
    expect(error).toMatchObject({ name: "AbortedError", cause: "enough", ...LABEL });
    expect(bytes.length).toBe(1000);
    expect(received).toHaveLength(2);
  });

  test("before it begins, if the caller has aborted before", async () => {
    const { url, received } = await serve(host());
    const signal = AbortSignal.abort("no");
    await expect(openDownload(LABEL, openUrl(LABEL, { url }, { signal }), { signal })).rejects.toMatchObject({ name: "AbortedError", cause: "no" });
    expect(received).toEqual([]);
  });

  test("at deadlineMs, which holds for all of its requests", async () => {
    const { url } = await serve((response, request, count) => (count === 1 ? host({ breaks: [1000] })(response, request, count) : undefined));
    const { stream } = await openDownload(LABEL, openUrl(LABEL, { url }, { deadlineMs: 200 }));
    expect((await readUntilError(stream)).error).toMatchObject({ name: "TimeoutError" });
  });

  test("when its reader has had enough, and its connection is closed", async () => {
    const service = await serve((response) => void response.writeHead(200, { "content-length": 5000 }).write(FILE.subarray(0, 10)));
    const { stream } = await openDownload(LABEL, openUrl(LABEL, { url: service.url }));
    await stream.cancel();
    await expect.poll(() => service.connections()).toBe(0);
  });
});

test("a download by an operation sends the call's own headers, and goes on as one by a link does", async () => {
  const { url, received } = await serve(host({ breaks: [1000] }));
  const files = connect({ get: { path: "/file", stream: streamedResponse } }, { baseUrl: url });
  const open = openByCall({ headers: { "x-own": "mine" } }, (options) => files.get({}, options).withResponse() as never);
  const { stream } = await openDownload(LABEL, open);
  expect((await readAll(stream)).equals(FILE)).toBe(true);
  expect(received.map(({ headers }) => [headers["x-own"], headers.range])).toEqual([
    ["mine", undefined],
    ["mine", "bytes=1000-"],
  ]);
  const complete = await openDownload(LABEL, open, { offset: 5000 });
  expect((await readAll(complete.stream)).length).toBe(0);
});
