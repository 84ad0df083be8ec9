import { createSandbox } from "@meetwire/sandbox";
import { createMeetwire } from "meetwire";
import { connectycube } from "meetwire/connectycube";
import { expect, test } from "vitest";
import { booking } from "./own-provider.ts";
import { migrate } from "./migrate.ts";

test("all scheduled meetings are copied, and each loss is reported", async () => {
  const { credentials, urls, fetch } = createSandbox();
  const wire = createMeetwire({ old: connectycube({ ...credentials.connectycube, baseUrl: urls.connectycube, fetch }), fresh: booking() });
  const range = { from: new Date(), to: new Date(Date.now() + 60 * 86_400_000) };
  const before = (await wire.old.meetings.list(range).toArray()).filter(({ status }) => status === "scheduled");

  const moved = [];
  const moving = migrate(
    {
      list: wire.old.meetings.list,
      copy: (meeting) => wire.copyMeeting(meeting, "fresh"),
      done: ({ id }) => wire.old.meetings.cancel(id),
    },
    range,
  );
  for await (const each of moving) moved.push(each);

  const own = moved.filter(({ error }) => error === undefined);
  expect(moved.map(({ original }) => original.id)).toEqual(before.map(({ id }) => id));
  // Those of other hosts are copied, but only their host may cancel them.
  expect(moved.filter(({ error }) => error !== undefined).map(({ error }) => (error as Error).name)).toEqual(
    Array(moved.length - own.length).fill("PermissionError"),
  );
  expect(own.length).toBeGreaterThan(2);
  expect((await wire.fresh.meetings.list(range).toArray()).map(({ title }) => title).toSorted()).toEqual(before.map(({ title }) => title).toSorted());
  expect(own.every(({ copied }) => copied!.lost.includes("attendees: it does not send invitations"))).toBe(true);
});
