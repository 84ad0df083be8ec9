import { expect, test } from "vitest";
import { downloadFile } from "./download.ts";

const FILE = "0123456789";

/** A storage, and the requests that it received. */
function storage(respond: (request: Request) => Response) {
  const received: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    received.push(request);
    return respond(request);
  };
  return { received, location: { provider: "acme", url: "https://storage.example/a", name: "a.mp4", fetch } };
}
const ranged = (request: Request) => {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.get("range") ?? "")?.[1] ?? NaN);
  if (Number.isNaN(from))
    return new Response(FILE, {
      headers: { "content-length": "10", "content-type": "video/mp4", "content-disposition": 'attachment; filename="../../etc/demo.mp4"' },
    });
  if (from >= FILE.length) return new Response(null, { status: 416, headers: { "content-range": "bytes */10" } });
  return new Response(FILE.slice(from), { status: 206, headers: { "content-range": `bytes ${from}-9/10` } });
};
const text = (stream: ReadableStream<Uint8Array>) => new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();

test("a file has a name, a type and a size, and sends no credential", async () => {
  const { location, received } = storage(ranged);
  const { stream, ...file } = await downloadFile(location);
  expect(file).toEqual({ name: "demo.mp4", type: "video/mp4", size: 10, offset: 0 });
  expect(await text(stream)).toBe(FILE);
  expect([...received[0]!.headers.keys()]).toEqual(["accept", "accept-encoding"]);
});

test("a download resumes, and is empty if it was complete", async () => {
  const { location } = storage(ranged);
  const rest = await downloadFile(location, { offset: 4 });
  expect([rest.size, rest.offset, await text(rest.stream)]).toEqual([10, 4, "456789"]);
  expect(await text((await downloadFile(location, { offset: 10 })).stream)).toBe("");
});

test.each([
  ["ignores the range", () => new Response(FILE)],
  ["begins somewhere else", () => new Response(FILE, { status: 206, headers: { "content-range": "bytes 2-9/10" } })],
])("a storage that %s is not a resumed download", async (_, respond) => {
  await expect(downloadFile(storage(respond).location, { offset: 4 })).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    message: expect.stringContaining("start again with offset 0"),
  });
});

test("failures are typed", async () => {
  await expect(downloadFile(storage(() => new Response(null, { status: 403 })).location)).rejects.toMatchObject({ name: "PermissionError", status: 403 });
  await expect(
    downloadFile(
      storage(() => {
        throw new TypeError("reset");
      }).location,
      { maxRetries: 0 },
    ),
  ).rejects.toMatchObject({ name: "ConnectionError" });
  await expect(downloadFile(storage(ranged).location, { offset: -1 })).rejects.toMatchObject({ name: "InvalidInputError" });
});
