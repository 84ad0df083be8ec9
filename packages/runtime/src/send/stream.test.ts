import { getEventListeners } from "node:events";
import { randomBytes } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect } from "../../test/client.ts";
import type { TestOptions } from "../../test/client.ts";
import { json, serve } from "../../test/serve.ts";
import type { Respond } from "../../test/serve.ts";
import type { CallOptions } from "../options.ts";
import { streamedResponse } from "./stream.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function download(respond: Respond, options: TestOptions = {}, call: CallOptions = {}) {
  const server = await serve(respond);
  const things = connect({ file: { method: "GET", path: "/file", stream: streamedResponse } }, { baseUrl: server.url, ...options });
  return { server, stream: (await things.file({}, call)) as unknown as ReadableStream<Uint8Array> };
}

const begin: Respond = (response) => response.writeHead(200, { "content-length": 1000 }).write("begin");
const readAll = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream).arrayBuffer());
const CONTEXT = { provider: "acme", operation: "things/file", attempts: 1, outcome: "unknown" };

describe("a streamed response", () => {
  test("is complete, however large", async () => {
    const bytes = Buffer.alloc(5_000_000, "\xff\x00ab", "latin1");
    const { stream } = await download((response) => response.end(bytes), { maxResponseBytes: 10 });
    expect((await readAll(stream)).equals(bytes)).toBe(true);
  });

  test("may be empty", async () => {
    const { stream } = await download((response) => response.writeHead(204).end());
    expect(await readAll(stream)).toHaveLength(0);
  });

  test("may take longer than timeoutMs, which is only for its start", async () => {
    const { stream } = await download((response) => response.writeHead(200).write("a", () => void setTimeout(() => response.end("b"), 1500)), {
      timeoutMs: 1000,
    });
    expect(String(await readAll(stream))).toBe("ab");
  });

  test("that is a failure leads to a typed error, and is retried before it begins", async () => {
    const { stream, server } = await download((response, _, count) => (count === 1 ? json(response, 503, {}, { "retry-after": "0" }) : response.end("ok")));
    expect(String(await readAll(stream))).toBe("ok");
    expect(server.received).toHaveLength(2);
    await expect(download((response) => json(response, 404, { message: "no such file" }))).rejects.toMatchObject({ name: "NotFoundError" });
  });
});

describe("a streamed response ends", () => {
  test("when the caller aborts in the middle", async () => {
    const controller = new AbortController();
    const { stream, server } = await download(begin, {}, { signal: controller.signal });
    const reader = stream.getReader();
    expect(String(Buffer.from((await reader.read()).value!))).toBe("begin");
    const rest = reader.read();
    controller.abort("enough");
    await expect(rest).rejects.toMatchObject({ name: "AbortedError", cause: "enough", ...CONTEXT });
    await expect.poll(() => server.connections()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("when the caller aborts before it is read, and its connection is closed", async () => {
    const controller = new AbortController();
    const { stream, server } = await download(begin, {}, { signal: controller.signal });
    controller.abort();
    await expect.poll(() => server.connections()).toBe(0);
    await expect(readAll(stream)).rejects.toMatchObject({ name: "AbortedError" });
  });

  test("at the deadline", async () => {
    const { stream, server } = await download(begin, {}, { deadlineMs: 1000 });
    await expect(readAll(stream)).rejects.toMatchObject({ name: "TimeoutError", message: "no complete response within deadlineMs, 1000 ms", ...CONTEXT });
    await expect.poll(() => server.connections()).toBe(0);
  });

  test("with a typed error if the connection breaks", async () => {
    const { signal } = new AbortController();
    const breaks: Respond = (response) =>
      response.writeHead(200, { "content-length": 1000 }).write("begin", () => void setTimeout(() => response.destroy(), 20));
    const { stream } = await download(breaks, {}, { signal });
    await expect(readAll(stream)).rejects.toMatchObject({ name: "ConnectionError", retryable: true, ...CONTEXT });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("when its reader cancels it", async () => {
    const controller = new AbortController();
    const { stream, server } = await download(begin, {}, { signal: controller.signal });
    await stream.cancel();
    await expect.poll(() => server.connections()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const { stream } = await download((response) => response.end("all"), {}, { signal });
    await readAll(stream);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a streamed response that is never read", () => {
  const file = { file: { path: "/file", stream: streamedResponse } };

  test("lets the process end, even with a deadline", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timers.mockRestore());
    await download(begin, { timeoutMs: Infinity });
    expect(timers.mock.calls.filter(([, ms]) => (ms ?? 0) > 60_000)).toEqual([]);
    await download(begin, { timeoutMs: Infinity }, { deadlineMs: 3_600_000 });
    const kept = timers.mock.results
      .filter((_, index) => (timers.mock.calls[index]![1] ?? 0) > 3_000_000)
      .map(({ value }) => (value as NodeJS.Timeout).hasRef());
    expect(kept.at(-1)).toBe(false);
  });

  test("releases its connection when it is garbage-collected, even if the caller's signal is still in use", async () => {
    const { signal } = new AbortController();
    const server = await serve(begin);
    const things = connect(file, { baseUrl: server.url });
    for (let call = 0; call < 3; call++) await things.file({}, { signal, deadlineMs: 3_600_000 });
    expect(await server.connections()).toBe(3);
    await expect
      .poll(async () => {
        collectGarbage();
        return server.connections();
      })
      .toBe(0);
    await expect.poll(() => getEventListeners(signal, "abort")).toEqual([]);
  });

  test("releases its connection if a hook throws", async () => {
    const server = await serve(begin);
    const onResponse = () => {
      throw new Error("hook");
    };
    const { error } = await connect(file, { baseUrl: server.url, onResponse }).file().safe();
    expect(error).toMatchObject({ name: "ResponseHookError", outcome: "done" });
    await expect.poll(() => server.connections()).toBe(0);
  });
});

describe("a streamed response that is cut off", () => {
  test("is noticed by its length with any fetch", async () => {
    const fetch = async () => new Response("short", { headers: { "content-length": "9" } });
    const things = connect({ file: { path: "/file", stream: streamedResponse } }, { fetch });
    const stream = (await things.file()) as unknown as ReadableStream<Uint8Array>;
    await expect(readAll(stream)).rejects.toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("9 bytes, but 5 arrived"),
      retryable: true,
      ...CONTEXT,
    });
  });

  test("is noticed if it is compressed: no compression is requested, and a compressed stream breaks off", async () => {
    const bytes = gzipSync(randomBytes(50_000));
    const half = bytes.subarray(0, bytes.length / 2);
    const { stream, server } = await download((response) =>
      response.writeHead(200, { "content-encoding": "gzip", "content-length": bytes.length }).write(half, () => response.socket?.end()),
    );
    expect(server.received[0]!.headers["accept-encoding"]).toBe("identity");
    await expect(readAll(stream)).rejects.toMatchObject({ name: "ConnectionError", retryable: true, ...CONTEXT });
  });
});
