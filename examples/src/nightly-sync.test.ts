import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire, memoryStore } from "meetwire";
import type { Meeting } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { dailyEarly } from "meetwire/daily-early";
import { demodesk } from "meetwire/demodesk";
import { teamviewerEngage } from "meetwire/teamviewer-engage";
import { expect, test } from "vitest";
import { killAtEveryStep, Mortal } from "./mortal.ts";
import { syncTable } from "./nightly-sync.ts";

const DAY_MS = 86_400_000;
const range = { from: new Date(Date.now() - DAY_MS), to: new Date(Date.now() + 2 * DAY_MS) };

/** Twenty accounts, five with each provider. */
function connect({ credentials, urls }: ReturnType<typeof createSandbox>, fetch: typeof globalThis.fetch) {
  const options = { fetch, maxRetries: 0 };
  const kinds = [
    connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, ...options }),
    dailyEarly({ ...credentials["daily-early"], baseUrl: urls["daily-early"], team: "nordlys", ...options }),
    demodesk({ ...credentials.demodesk, baseUrl: urls.demodesk, ...options }),
    teamviewerEngage({ ...credentials["teamviewer-engage"], baseUrl: urls["teamviewer-engage"], ...options }),
  ];
  return createMeetwire(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`account${index}`, kinds[index % 4]!])));
}

/** A table whose writes are steps, too. */
function tableOf(rows: Map<string, string>, mortal = new Mortal(Infinity, false)) {
  const write = (change: () => void) => mortal.step(async () => change());
  return {
    save: (key: string, meeting: Meeting) => write(() => rows.set(key, meeting.title)),
    remove: (key: string) => write(() => rows.delete(key)),
  };
}

test("the table matches the providers, even if the process is killed at any point", async () => {
  const sandbox = createSandbox();
  const kills = await killAtEveryStep(async (mortal) => {
    sandbox.reset();
    const store = memoryStore();
    const rows = new Map<string, string>();
    const wire = connect(sandbox, sandbox.fetch);
    await syncTable({ list: wire.meetings.list, range, store, table: tableOf(rows) });
    const cube = wire["account0"]!;
    if (!cube.supports("meetings.create") || !cube.supports("meetings.update")) throw new Error("another provider");
    const [first] = await wire.meetings.list(range).toArray();
    const added = await cube.meetings.create({ title: "New", startsAt: new Date(Date.now() + DAY_MS), durationMinutes: 30 });
    rows.delete(`${first!.account}/${first!.id}`);

    const doomed = connect(sandbox, mortal.fetch(sandbox.fetch));
    await syncTable({ list: doomed.meetings.list, range, store: mortal.store(store), table: tableOf(rows, mortal) }).catch(() => {});

    await cube.meetings.update(added.id, { title: "Renamed" });
    expect(await syncTable({ list: wire.meetings.list, range, store, table: tableOf(rows) })).toEqual([]);
    const expected = (await wire.meetings.list(range).toArray()).map(({ account, id, title }) => [`${account}/${id}`, title]);
    rows.set(`${first!.account}/${first!.id}`, first!.title);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
  }, 19);
  expect(kills).toBeGreaterThan(4);
});

test("an account that fails keeps its rows, and is reported", async () => {
  const sandbox = createSandbox();
  const store = memoryStore();
  const rows = new Map<string, string>();
  const wire = connect(sandbox, sandbox.fetch);
  await syncTable({ list: wire.meetings.list, range, store, table: tableOf(rows) });
  const before = Object.fromEntries(rows);
  sandbox.faults.add({ provider: "demodesk", kind: "status", status: 500, times: Infinity });
  const failures = await syncTable({ list: wire.meetings.list, range, store, table: tableOf(rows) });
  expect(failures.map(({ account = "" }) => account).toSorted((left, right) => (left < right ? -1 : 1))).toEqual([
    "account10",
    "account14",
    "account18",
    "account2",
    "account6",
  ]);
  expect(Object.fromEntries(rows)).toEqual(before);
});
