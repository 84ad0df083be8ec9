import type { Bump } from "../change.ts";

/** An edit of acme.yaml, and what it asks for. */
export interface SpecEdit {
  readonly what: string;
  readonly edits: readonly (readonly [before: string, after: string])[];
  readonly bump: Bump;
  /** What users are told, where it is worth a test. */
  readonly says?: string;
}

export const SPEC_EDITS: readonly SpecEdit[] = [
  { what: "nothing", edits: [], bump: "none" },
  { what: "better docs", edits: [["Lists the rooms.", "Lists the rooms, newest first."]], bump: "patch", says: "The docs of `rooms.list` say more" },
  {
    what: "a new operation",
    edits: [
      [
        "  /rooms/{id}:\n",
        "  /rooms/{id}:\n    get:\n      operationId: rooms/get\n      tags: [Rooms]\n      summary: Get a room\n      x-source: Get a room\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      responses: { '200': { description: The room., content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } } }\n",
      ],
    ],
    bump: "minor",
    says: "`rooms.get` is new",
  },
  { what: "an operation that is gone", edits: [["    delete:\n", "    x-delete:\n"]], bump: "major", says: "`rooms.delete` is gone" },
  { what: "another name of an operation", edits: [["rooms/list", "rooms/all"]], bump: "major", says: "`rooms.all` is what was `rooms.list`" },
  {
    what: "a new field of an answer",
    edits: [["        seats:", "        floor: { type: integer, description: Where it is. }\n        seats:"]],
    bump: "minor",
    says: "`Room.floor` in answers is new",
  },
  {
    what: "a field of an answer that is gone",
    edits: [["        seats: { type: integer, description: How many may enter. }\n", ""]],
    bump: "major",
    says: "`Room.seats` in answers is gone",
  },
  {
    what: "a field of an answer that may be missing",
    edits: [["required: [id, privacy]", "required: [id]"]],
    bump: "major",
    says: "`Room` in answers no longer always holds `privacy`",
  },
  {
    what: "another type of a field",
    edits: [["seats: { type: integer", "seats: { type: string"]],
    bump: "major",
    says: "`Room.seats` in answers is `string`, and was `integer`",
  },
  {
    what: "a new optional field of a request",
    edits: [["        topic:", "        seats: { type: integer, description: How many. }\n        topic:"]],
    bump: "minor",
    says: "`RoomCreate.seats` in requests is new",
  },
  {
    what: "a field that a request requires",
    edits: [["required: [name]", "required: [name, topic]"]],
    bump: "major",
    says: "`RoomCreate` in requests now requires `topic`",
  },
  { what: "a field that a request no longer requires", edits: [["required: [name]", "required: []"]], bump: "minor" },
  {
    what: "a new parameter",
    edits: [
      [
        "        - name: sort",
        "        - name: page\n          in: query\n          description: The page.\n          schema: { type: integer }\n        - name: sort",
      ],
    ],
    bump: "minor",
  },
  { what: "another name of a parameter", edits: [["name: limit", "name: size"]], bump: "major" },
  {
    what: "a value that answers may hold",
    edits: [["enum: [open, closed]", "enum: [open, closed, hidden]"]],
    bump: "minor",
    says: "`Privacy` in answers may be `hidden` too",
  },
  {
    what: "a value that answers hold no more",
    edits: [["enum: [open, closed]", "enum: [open]"]],
    bump: "minor",
    says: "`Privacy` in answers no longer may be `closed`",
  },
  {
    what: "a value that requests take, of an enum that answers have too",
    edits: [["enum: [name, age]", "enum: [name, age, size]"]],
    bump: "minor",
    says: "`Order` in requests takes `size` too",
  },
  {
    what: "a value that requests take no more, of an enum that answers have too",
    edits: [["enum: [name, age]", "enum: [name]"]],
    bump: "major",
    says: "`Order` in requests no longer takes `age`",
  },
  {
    what: "a documented route that is another one",
    edits: [["  /rooms/{id}:", "  /room/{id}:"]],
    bump: "major",
    says: "`rooms.delete` goes to `DELETE /room/{id}` instead of `DELETE /rooms/{id}`",
  },
  {
    what: "an inferred route that is corrected",
    edits: [["    post:\n      operationId: rooms/create", "    put:\n      operationId: rooms/create"]],
    bump: "patch",
    says: "`rooms.create` goes to `PUT /rooms` instead of `POST /rooms`, a route that was inferred",
  },
  {
    what: "a new webhook",
    edits: [
      [
        "webhooks:\n",
        "webhooks:\n  roomClosed:\n    post:\n      operationId: roomClosed\n      summary: A room was closed.\n      x-source: Room closed\n      requestBody: { description: The room., content: { application/json: { schema: { type: object, description: Which., required: [closed], properties: { closed: { type: string, description: Its id. } } } } } }\n      responses: { '200': { description: Received. } }\n",
      ],
    ],
    bump: "minor",
    says: "webhook `roomClosed` is new",
  },
  { what: "a webhook's field of another type", edits: [["room: { type: string", "room: { type: integer"]], bump: "major" },
  {
    what: "an operation that is deprecated",
    edits: [["      summary: List rooms\n", "      summary: List rooms\n      deprecated: true\n"]],
    bump: "minor",
    says: "`rooms.list` is deprecated",
  },
  { what: "another source", edits: [["x-source: List rooms", "x-source: Rooms"]], bump: "patch" },
];
