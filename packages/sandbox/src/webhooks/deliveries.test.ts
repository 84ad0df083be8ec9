import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { createSandbox } from "../sandbox.ts";

afterEach(() => void vi.useRealTimers());

/** A receiver that responds with the given statuses, one after the other. */
async function receive(...statuses: number[]) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.writeHead(statuses.shift() ?? 200).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies, [Symbol.dispose]: () => void server.close() };
}

it("sends the subscribed event again after the provider's delay if the receiver fails, until it succeeds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  using receiver = await receive(500);
  const sandbox = createSandbox();
  const stop = sandbox.subscribe({ provider: "zoom", url: receiver.url, events: ["meeting.created"] });
  const create = () =>
    sandbox.fetch(`${sandbox.urls.zoom}/users/maya@nordlys.example/meetings`, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.credentials.zoom.token}`, "content-type": "application/json" },
      body: '{"topic":"Planning","type":1}',
    });
  expect((await create()).status).toBe(201);
  await sandbox.settled();
  expect(sandbox.deliveries).toMatchObject([{ event: "meeting.created", state: "pending", attempts: [{ status: 500 }] }]);
  vi.advanceTimersByTime(5 * 60_000);
  await sandbox.settled();
  expect(sandbox.deliveries).toMatchObject([{ state: "delivered", attempts: [{ status: 500 }, { status: 200 }] }]);
  expect(receiver.bodies[1]).toBe(receiver.bodies[0]);
  stop();
  await create();
  await sandbox.settled();
  expect(receiver.bodies).toHaveLength(2);
});
