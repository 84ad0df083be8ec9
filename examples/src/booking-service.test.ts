import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire, memoryStore } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { expect, test } from "vitest";
import { BookingService } from "./booking-service.ts";
import { killAtEveryStep } from "./mortal.ts";

const order = { id: "order-17", title: "Fitting", startsAt: "2030-03-01T09:00:00Z", durationMinutes: 30, email: "guest@mail.example" };
const other = { ...order, id: "order-18" };
const range = { from: "2030-03-01T00:00:00Z", to: "2030-03-02T00:00:00Z" };

function connect(provider: string, { credentials, urls }: ReturnType<typeof createSandbox>, fetch: typeof globalThis.fetch) {
  const options = { fetch, maxRetries: 0 };
  const all = createMeetwire({
    connectycube: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, ...options }),
    demodesk: demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, ...options }),
    "teamviewer-engage": teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"], ...options }),
  });
  return all[provider as keyof typeof all] as (typeof all)["connectycube"];
}

test.each(["connectycube", "demodesk", "teamviewer-engage"])("on %s, each order has one meeting, wherever the process is killed", async (provider) => {
  const sandbox = createSandbox();
  const kills = await killAtEveryStep(async (mortal) => {
    sandbox.reset();
    const store = memoryStore();
    const doomed = new BookingService(connect(provider, sandbox, mortal.fetch(sandbox.fetch)), mortal.store(store));
    // The program cannot do anything about a kill.
    await doomed
      .book(order)
      .then(() => doomed.book(other))
      .catch(() => {});

    const account = connect(provider, sandbox, sandbox.fetch);
    const next = new BookingService(account, store);
    await next.resume();
    const booked = [await next.book(order), await next.book(other)];
    const meetings = await account.meetings.list(range).toArray();
    expect(
      meetings.map(({ id, reference, title }) => ({ id, reference, title })).toSorted((left, right) => (left.reference! < right.reference! ? -1 : 1)),
    ).toEqual([
      { id: booked[0]!.id, reference: "order-17", title: "Fitting" },
      { id: booked[1]!.id, reference: "order-18", title: "Fitting" },
    ]);
    expect(await next.resume()).toEqual([]);
  });
  expect(kills).toBeGreaterThan(20);
});

test("an order is booked even if its meeting could not be read back", async () => {
  const sandbox = createSandbox();
  sandbox.faults.add({ provider: "demodesk", operation: "meetings/get", kind: "status", status: 503 });
  const account = connect("demodesk", sandbox, sandbox.fetch);
  const meeting = await new BookingService(account, memoryStore()).book(order);
  expect((await account.meetings.list(range).toArray()).map(({ id }) => id)).toEqual([meeting.id]);
});
