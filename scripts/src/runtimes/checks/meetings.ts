import { NotFoundError } from "@meetwire/connectycube";
import { createHttp } from "@meetwire/connectycube/http";
import { DRAFT } from "../check.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectMatch, expectThat, failureOf } from "../expect.ts";

export const meetings: readonly Check[] = [
  {
    name: "creates, lists, updates and deletes",
    async run(fixture) {
      const client = fixture.connect();
      const meeting = await client.meetings.create({ body: DRAFT });
      expectMatch(meeting, DRAFT, "the created meeting");
      const { items } = await client.meetings.list({ _id: meeting._id });
      expectEqual(
        items.map(({ name }) => name),
        [DRAFT.name],
        "the list",
      );
      const { data, response } = await client.meetings.update({ meetingId: meeting._id, body: { name: "Moved" } }).withResponse();
      expectEqual([data.name, response.status], ["Moved", 200], "the update");
      await client.meetings.delete({ meetingId: meeting._id });
      expectThat((await failureOf(client.meetings.list({ _id: meeting._id }))) instanceof NotFoundError, "a deleted meeting not to be found");
    },
  },
  {
    name: "writes a Date in the field's format",
    async run(fixture) {
      const { client, received } = fixture.connectFaulty("responds");
      const start = new Date("2031-02-03T04:05:06.789Z");
      await client.meetings.create({ body: { ...DRAFT, start_date: start } });
      await client.meetings.list({ start_date: { gte: start }, created_at: { lt: start } });
      const [creation, list] = await received();
      expectEqual((JSON.parse(creation!.body) as typeof DRAFT).start_date, 1_927_857_906, "the time in the body");
      expectEqual(
        [...new URLSearchParams(list!.path.split("?")[1])],
        [
          ["start_date[gte]", "1927857906"],
          ["created_at[lt]", "2031-02-03T04:05:06.789Z"],
        ],
        "the query",
      );
    },
  },
  {
    name: "sends values unchanged",
    async run(fixture) {
      const { client, received } = fixture.connectFaulty("responds");
      const name = 'a/b?c#d&e=f+g %20 "ü" 💬\n';
      await client.meetings.create({ body: { ...DRAFT, name, timezone: undefined, notify_before: null as never } });
      await client.meetings.delete({ meetingId: "a/b?c#é ü" });
      const [creation, deletion] = await received();
      expectEqual(JSON.parse(creation!.body), { ...DRAFT, name, notify_before: null }, "the body");
      expectEqual(deletion!.path, "/meetings/a%2Fb%3Fc%23%C3%A9%20%C3%BC", "the path");
    },
  },
  {
    name: "the path client",
    async run(fixture) {
      const { data, error } = await createHttp(fixture.connect()).GET("/meetings", { params: { query: { limit: 2 } } });
      expectThat(error === undefined && Array.isArray(data) && data.length === 2, "two meetings");
      const refused = await createHttp(fixture.connect({ token: "wrong" })).GET("/meetings");
      expectEqual([refused.data, refused.response.status], [undefined, 401], "the result with a wrong token");
    },
  },
];
