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

describe("a recording that the sandbox does not have", () => {
  const date = "2030-03-01T09:00:00Z";
  /** A client and a file host, with this file and this response to its download. */
  const connect = (file: object, topic = "Weekly sync", respond = () => new Response("video", { headers: { "content-type": "video/mp4" } })) => {
    const send: typeof fetch = async (input) => {
      if (new URL(new Request(input).url).pathname === "/rec/download/f") return respond();
      const known = {
        id: "f",
        file_extension: "MP4",
        file_size: 5,
        recording_start: date,
        download_url: "https://zoom.us/rec/download/f",
        status: "completed",
      };
      return Response.json({ topic, recording_files: [{ ...known, ...file }], download_access_token: "t" });
    };
    return downloadRecording(createZoom({ token: "t", fetch: send, maxRetries: 0 }), { meetingId: "u", recordingId: "f" }, { fetch: send });
  };

  test("a web page instead of the file is refused, whatever its size is", async () => {
    const page = () => new Response("<html>Sign in</html>", { headers: { "content-type": "text/html; charset=utf-8", "content-length": "20" } });
    await expect(connect({}, undefined, page)).rejects.toThrow("a web page arrived instead of the file f");
  });

  test("a file whose size is not known arrives", async () => {
    const { stream, size } = await connect({ file_size: null });
    expect([(await collect(stream)).byteLength, size]).toEqual([5, undefined]);
  });

  test("a file without an id arrives by its type", async () => {
    const send: typeof fetch = async (input) =>
      new URL(new Request(input).url).pathname === "/cc"
        ? new Response("WEBVTT")
        : Response.json({ topic: "Sync", recording_files: [{ file_type: "CC", file_extension: "VTT", download_url: "https://zoom.us/cc" }] });
    const zoomClient = createZoom({ token: "t", fetch: send });
    const { stream, name } = await downloadRecording(zoomClient, { meetingId: "u", recordingId: "CC" }, { fetch: send });
    expect([name, new TextDecoder().decode(await collect(stream))]).toEqual(["Sync.vtt", "WEBVTT"]);
  });

  test("a file that is not ready is refused with its status", async () => {
    await expect(connect({ download_url: undefined, status: "processing" })).rejects.toThrow("its status is processing");
  });

  test.each([
    ['Plan/\\A: "x" <b>|?*', "Plan A x b 2030-03-01.mp4"],
    ["a\u0000b\nc\u202egpj", "a b c gpj 2030-03-01.mp4"],
    [" \u{1F600} ", "\u{1F600} 2030-03-01.mp4"],
    ["..", ".. 2030-03-01.mp4"],
    ["", "2030-03-01.mp4"],
  ])("the topic %j becomes the name %j", async (topic, name) => {
    expect((await connect({}, topic)).name).toBe(name);
  });

  test("a long topic is shortened for file systems, and the extension cannot leave the folder", async () => {
    const { name } = await connect({ file_extension: "../../MP4" }, "\u5B9A\u4F8B\u4F1A\u8B70".repeat(50));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^\u5B9A.* 2030-03-01\.\.\. \.\. mp4$/);
  });
});
