import { createSandbox } from "@meetwire/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { downloadRecording } from "@meetwire/zoom/download";
import { createZoom } from "@meetwire/zoom";
import type { Zoom } from "@meetwire/zoom";
import { DAY_MS } from "./time.ts";

const sandbox = createSandbox();
let zoom: Zoom;
let params: { meetingId: string; recordingId: string };
let sent: { origin: string; authorization: string | null; range: string | null }[];

/** The sandbox's fetch, which notes the requests of each host. */
const noted: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  sent.push({ origin: new URL(request.url).origin, authorization: request.headers.get("authorization"), range: request.headers.get("range") });
  return sandbox.fetch(input, init);
};

beforeEach(async () => {
  sandbox.reset();
  zoom = createZoom({ ...sandbox.credentials.zoom, baseUrl: sandbox.urls.zoom, fetch: sandbox.fetch });
  const { items } = await zoom.recordings.list({ userId: "maya@nordlys.example", from: new Date(Date.now() - 20 * DAY_MS), to: new Date() });
  params = { meetingId: items[0]!.uuid!, recordingId: items[0]!.recording_files![0]!.id! };
  sent = [];
});

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

test("a file arrives whole, with a name and a type", async () => {
  const { stream, name, type, size } = await downloadRecording(zoom, params, { fetch: noted });
  expect((await collect(stream)).byteLength).toBe(size);
  expect(name).toMatch(/^[\w ]+ \d{4}-\d\d-\d\d\.mp4$/);
  expect(type).toBe("video/mp4");
});

test("the token is not sent to the file host, and it is not the client's", async () => {
  await collect((await downloadRecording(zoom, params, { fetch: noted })).stream);
  expect(sent.map(({ origin }) => origin)).toEqual(["http://sandbox.meetwire.test", "http://files.sandbox.meetwire.test"]);
  expect(sent[0]!.authorization).toMatch(/^Bearer sandbox-download-/);
  expect(sent[1]!.authorization).toBeNull();
});

describe("a broken connection", () => {
  /** Breaks each of the first `times` files off after some bytes. */
  const breaking = (times: number): typeof fetch => {
    let left = times;
    return async (input, init) => {
      const response = await noted(input, init);
      if (!response.ok || left-- <= 0) return response;
      const reader = response.body!.getReader();
      const { value } = await reader.read();
      const cut = new ReadableStream({
        start: (controller) => controller.enqueue(value!.slice(0, 1000)),
        pull: (controller) => controller.error(new TypeError("terminated")),
      });
      return new Response(cut, response);
    };
  };

  test("is resumed at the byte where it broke", async () => {
    const whole = await collect((await downloadRecording(zoom, params, { fetch: sandbox.fetch })).stream);
    const resumed = await collect((await downloadRecording(zoom, params, { fetch: breaking(2) })).stream);
    expect(resumed).toEqual(whole);
    expect(sent.flatMap(({ range }) => range ?? [])).toContain("bytes=1000-");
  });

  test("fails in the end, with the number of bytes that arrived", async () => {
    const { stream } = await downloadRecording(zoom, params, { fetch: breaking(1), maxResumes: 0 });
    await expect(collect(stream)).rejects.toThrow(/broke off after 1000 of \d+ bytes/);
  });
});

test("a file that ends early is noticed", async () => {
  const short: typeof fetch = async (input, init) => {
    const response = await noted(input, init);
    return response.ok ? new Response(new Blob([await response.arrayBuffer()]).slice(0, 10).stream(), response) : response;
  };
  const { stream } = await downloadRecording(zoom, params, { fetch: short, maxResumes: 0 });
  await expect(collect(stream)).rejects.toThrow("broke off after 10 of");
});

test("a file that is longer than announced is noticed", async () => {
  const long: typeof fetch = async (input, init) => {
    const response = await noted(input, init);
    return response.ok ? new Response(new Blob([await response.arrayBuffer(), "more"]).stream(), response) : response;
  };
  const { stream } = await downloadRecording(zoom, params, { fetch: long });
  await expect(collect(stream)).rejects.toThrow("more than that arrived");
});

test("starts where the caller says, or refuses", async () => {
  const whole = await collect((await downloadRecording(zoom, params, { fetch: noted })).stream);
  const { stream, offset } = await downloadRecording(zoom, params, { fetch: noted, offset: 5000 });
  expect(offset).toBe(5000);
  expect(await collect(stream)).toEqual(whole.slice(5000));
  await expect(downloadRecording(zoom, params, { offset: -1 })).rejects.toThrow("offset is -1");
  const unranged: typeof fetch = (input, init) =>
    noted(input, { ...init, headers: Object.fromEntries(Object.entries(init?.headers ?? {}).filter(([name]) => name !== "range")) });
  await expect(downloadRecording(zoom, params, { fetch: unranged, offset: 5000 })).rejects.toThrow("cannot be resumed at 5000");
});

test("an unknown file is refused before anything is downloaded", async () => {
  await expect(downloadRecording(zoom, { ...params, recordingId: "none" }, { fetch: noted })).rejects.toThrow("has no file none");
  expect(sent).toEqual([]);
});
