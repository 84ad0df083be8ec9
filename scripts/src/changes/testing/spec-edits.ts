import type { Bump } from "../change.ts";

/** An edit of acme.yaml, with the bump that it needs from 1.0 on and the sentences for users. */
export interface SpecEdit {
  readonly edit: string;
  readonly replace: readonly (readonly [before: string, after: string])[];
  readonly bump: Bump;
  /** Every change that affects more than the docs. */
  readonly says: readonly string[];
}

const TOPIC = "        topic: { type: string, description: What it is for. }";
const SEATS = "        seats: { type: integer, description: How many may enter. }";
const ROOMS_RESPONSE = 'application/json:\n              schema:\n                type: array\n                items: { $ref: "#/components/schemas/Room" }';
const BODY = 'schema: { $ref: "#/components/schemas/RoomCreate" }';

/** Changes that break programs. */
export const BREAKING: readonly SpecEdit[] = [
  {
    edit: "an operation is removed",
    replace: [["    delete:\n", "    x-delete:\n"]],
    bump: "major",
    says: ["`rooms.delete` is gone: the provider no longer offers it, so remove your calls"],
  },
  {
    edit: "an operation is renamed",
    replace: [["rooms/list", "rooms/all"]],
    bump: "major",
    says: ["`rooms.list` is now called `rooms.all`: rename your calls"],
  },
  {
    edit: "an optional property of a response is removed",
    replace: [[`${SEATS}\n`, ""]],
    bump: "major",
    says: ["`Room.seats` is gone from responses: stop reading it"],
  },
  {
    edit: "an optional property of a response becomes write-only",
    replace: [["seats: { type: integer,", "seats: { type: integer, writeOnly: true,"]],
    bump: "major",
    says: ["`Room.seats` is gone from responses: stop reading it"],
  },
  {
    edit: "an optional property of a request is removed",
    replace: [[`${TOPIC}\n`, ""]],
    bump: "major",
    says: ["`RoomCreate.topic` is gone from requests: stop sending it"],
  },
  {
    edit: "an optional property of an open request object is removed",
    replace: [
      [`      additionalProperties: false\n`, ""],
      [`${TOPIC}\n`, ""],
    ],
    bump: "major",
    says: ["`RoomCreate.topic` is gone from requests: stop sending it", "`RoomCreate` in requests now accepts additional properties"],
  },
  {
    edit: "an optional property of a request becomes read-only",
    replace: [["topic: { type: string,", "topic: { type: string, readOnly: true,"]],
    bump: "major",
    says: ["`RoomCreate.topic` is gone from requests: stop sending it"],
  },
  {
    edit: "a property of a response may be missing",
    replace: [["required: [id, privacy]", "required: [id]"]],
    bump: "major",
    says: ["`Room.privacy` in responses may now be missing: check for `undefined`"],
  },
  {
    edit: "a property of a response may be null",
    replace: [["seats: { type: integer", "seats: { type: [integer, 'null']"]],
    bump: "major",
    says: ["`Room.seats` in responses may now be `null`: check for it"],
  },
  {
    edit: "a property of a response gets another type",
    replace: [["seats: { type: integer", "seats: { type: string"]],
    bump: "major",
    says: ["`Room.seats` in responses is now `string` instead of `integer`: adapt the code that reads it"],
  },
  {
    edit: "a time is given in another unit",
    replace: [["format: unixtime,", "format: unixtime-ms,"]],
    bump: "major",
    says: ["`Room.opensAt` in responses is now milliseconds instead of seconds: convert what you read"],
  },
  {
    edit: "a property becomes required in a request",
    replace: [["required: [name]", "required: [name, topic]"]],
    bump: "major",
    says: ["`RoomCreate.topic` in requests is now required: send it"],
  },
  {
    edit: "a new property is required in a request",
    replace: [
      ["required: [name]", "required: [name, floor]"],
      [TOPIC, `${TOPIC}\n        floor: { type: integer, description: The floor. }`],
    ],
    bump: "major",
    says: ["`RoomCreate.floor` is new and required in requests: send it"],
  },
  {
    edit: "a request takes shorter texts",
    replace: [["topic: { type: string,", "topic: { type: string, maxLength: 40,"]],
    bump: "major",
    says: ["`RoomCreate.topic` in requests must now have at most `40` characters: check what you send"],
  },
  {
    edit: "a value is removed from a request's enum",
    replace: [["enum: [name, age, rank]", "enum: [name, rank]"]],
    bump: "major",
    says: ["`Order` in requests no longer takes `age`: send `name` or `rank`", "`Order` in responses is never `age` any more"],
  },
  {
    edit: "a free text becomes an enum in a request",
    replace: [["topic: { type: string,", "topic: { type: string, enum: [team, board],"]],
    bump: "major",
    says: ["`RoomCreate.topic` in requests takes only `team` and `board` now: send one of them"],
  },
  {
    edit: "a parameter is renamed",
    replace: [["name: limit", "name: size"]],
    bump: "major",
    says: ["The parameter `limit` of `rooms.list` is now called `size`: rename it in your calls"],
  },
  {
    edit: "a header parameter changes its case",
    replace: [["name: X-Trace", "name: x-trace"]],
    bump: "major",
    says: ["The parameter `X-Trace` of `rooms.list` is now called `x-trace`: rename it in your calls"],
  },
  {
    edit: "a path parameter is renamed",
    replace: [
      ["/rooms/{id}:", "/rooms/{room}:"],
      ["        - name: id\n", "        - name: room\n"],
    ],
    bump: "major",
    says: ["The parameter `id` of `rooms.delete` is now called `room`: rename it in your calls"],
  },
  {
    edit: "a path parameter gets another name in the client",
    replace: [["      operationId: rooms/delete\n", "      operationId: rooms/delete\n      x-path-parameters: { id: roomId }\n"]],
    bump: "major",
    says: ["The parameter `id` of `rooms.delete` is now called `roomId`: rename it in your calls"],
  },
  {
    edit: "a documented route changes",
    replace: [["  /rooms/{id}:", "  /room/{id}:"]],
    bump: "major",
    says: ["`rooms.delete` now sends `DELETE /room/{id}` instead of `DELETE /rooms/{id}`: update it in your own mocks, proxies and permissions"],
  },
  {
    edit: "an operation loses its pages",
    replace: [["      x-pagination: { style: page, page: limit }\n", ""]],
    bump: "major",
    says: ["`rooms.list` no longer reads further pages: request each page yourself"],
  },
  {
    edit: "a webhook's property gets another type",
    replace: [["room: { type: string", "room: { type: integer"]],
    bump: "major",
    says: ["`RoomOpened.room` in responses is now `integer` instead of `string`: adapt the code that reads it"],
  },
  {
    edit: "a schema is renamed",
    replace: [
      ["schemas/RoomOpened", "schemas/RoomOpening"],
      ["    RoomOpened:\n", "    RoomOpening:\n"],
    ],
    bump: "major",
    says: ["The type `RoomOpened` is now called `RoomOpening`: rename it in your imports"],
  },
  {
    edit: "a response gets another form of a property",
    replace: [["seats: { type: integer,", "seats: { oneOf: [{ type: integer }, { type: object, required: [most], properties: { most: { type: integer } } }],"]],
    bump: "major",
    says: ["`Room.seats` in responses may now also be an object with `most`: handle that case"],
  },
  {
    edit: "a credential is sent in another header",
    replace: [["type: http\n      scheme: bearer", "type: apiKey\n      in: header\n      name: X-Token"]],
    bump: "major",
    says: [
      "The option `token` is now sent in the header `X-Token` instead of the header `Authorization`: make sure that it holds the credential the provider expects there",
    ],
  },
];

/** Additions. */
export const COMPATIBLE: readonly SpecEdit[] = [
  {
    edit: "an operation is added",
    replace: [
      [
        "  /rooms/{id}:\n",
        "  /rooms/{id}:\n    get:\n      operationId: rooms/get\n      tags: [Rooms]\n      summary: Get a room\n      x-source: Get a room\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      responses: { '200': { description: The room., content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } } }\n",
      ],
    ],
    bump: "minor",
    says: ["`rooms.get` is new"],
  },
  {
    edit: "a property is added to a response",
    replace: [[SEATS, `        floor: { type: integer, description: Where it is. }\n${SEATS}`]],
    bump: "minor",
    says: ["`Room.floor` is new in responses"],
  },
  {
    edit: "an optional property is added to a request",
    replace: [[TOPIC, `        seats: { type: integer, description: How many. }\n${TOPIC}`]],
    bump: "minor",
    says: ["`RoomCreate.seats` can now be sent"],
  },
  {
    edit: "a request's property becomes optional",
    replace: [["required: [name]", "required: []"]],
    bump: "minor",
    says: ["`RoomCreate.name` in requests is now optional"],
  },
  {
    edit: "an optional parameter is added",
    replace: [
      [
        "        - name: sort",
        "        - name: page\n          in: query\n          description: The page.\n          schema: { type: integer }\n        - name: sort",
      ],
    ],
    bump: "minor",
    says: ["The parameter `page` of `rooms.list` is new"],
  },
  {
    edit: "a response's enum grows",
    replace: [["enum: [open, closed]", "enum: [open, closed, hidden]"]],
    bump: "minor",
    says: ["`Privacy` in responses may now also be `hidden`"],
  },
  {
    edit: "a response's enum shrinks",
    replace: [["enum: [open, closed]", "enum: [open]"]],
    bump: "minor",
    says: ["`Privacy` in responses is never `closed` any more"],
  },
  {
    edit: "an enum of requests and responses grows",
    replace: [["enum: [name, age, rank]", "enum: [name, age, rank, size]"]],
    bump: "minor",
    says: ["`Order` in requests also takes `size` now", "`Order` in responses may now also be `size`"],
  },
  {
    edit: "an operation needs no credential any more",
    replace: [["      summary: List rooms\n", "      summary: List rooms\n      security: []\n"]],
    bump: "minor",
    says: ["`rooms.list` no longer needs a credential"],
  },
  {
    edit: "an operation gets its own server",
    replace: [["      summary: List rooms\n", "      summary: List rooms\n      servers: [{ url: https://list.acme.example }]\n"]],
    bump: "minor",
    says: ["`rooms.list` is sent to `https://list.acme.example` instead of `https://api.acme.example`"],
  },
  {
    edit: "an operation is deprecated",
    replace: [["      summary: List rooms\n", "      summary: List rooms\n      deprecated: true\n"]],
    bump: "minor",
    says: ["`rooms.list` is deprecated: plan to stop using it"],
  },
  {
    edit: "a body is sent as a form",
    replace: [[`application/json:\n            ${BODY}`, `application/x-www-form-urlencoded:\n            ${BODY}`]],
    bump: "minor",
    says: ["`rooms.create` now sends its body as `application/x-www-form-urlencoded` instead of `application/json`"],
  },
  {
    edit: "a body gets an alternative",
    replace: [
      [
        BODY,
        'schema: { oneOf: [{ $ref: "#/components/schemas/RoomCreate" }, { type: object, required: [copyOf], properties: { copyOf: { type: string } } }] }',
      ],
    ],
    bump: "minor",
    says: ["the body of `rooms.create` may now also be an object with `copyOf`"],
  },
  {
    edit: "a default is removed from a request",
    replace: [["privacy: { type: string, default: open,", "privacy: { type: string,"]],
    bump: "minor",
    says: ["`RoomCreate.privacy` in requests no longer has the default `open`: send it if you rely on that value"],
  },
  {
    edit: "a webhook is added",
    replace: [
      [
        "webhooks:\n",
        "webhooks:\n  roomClosed:\n    post:\n      operationId: roomClosed\n      summary: A room was closed.\n      x-source: Room closed\n      requestBody: { description: The room., content: { application/json: { schema: { type: object, description: Which., required: [closed], properties: { closed: { type: string, description: Its id. } } } } } }\n      responses: { '200': { description: Received. } }\n",
      ],
    ],
    bump: "minor",
    says: ["The webhook `roomClosed` is new"],
  },
];

/** Changes of the docs, and corrections of inferred parts. */
export const PATCHES: readonly SpecEdit[] = [
  {
    edit: "a description changes",
    replace: [["Lists the rooms.", "Lists the rooms, newest first."]],
    bump: "patch",
    says: ["The docs of `rooms.list` changed"],
  },
  { edit: "a source changes", replace: [["x-source: List rooms", "x-source: Rooms"]], bump: "patch", says: ["The docs of `rooms.list` changed"] },
  {
    edit: "a property's description changes",
    replace: [["How many may enter.", "How many people may enter."]],
    bump: "patch",
    says: ["The docs of `Room` changed"],
  },
  { edit: "a response's limit gets looser", replace: [["maximum: 500", "maximum: 900"]], bump: "patch", says: ["The docs of `Room` changed"] },
  {
    edit: "values are described",
    replace: [["enum: [open, closed]", "enum: [open, closed]\n      x-enumDescriptions: [a, b]"]],
    bump: "patch",
    says: ["The docs of `Privacy` changed"],
  },
  {
    edit: "an inferred route is corrected",
    replace: [["    post:\n      operationId: rooms/create", "    put:\n      operationId: rooms/create"]],
    bump: "patch",
    says: ["`rooms.create` now sends `PUT /rooms` instead of `POST /rooms`; the old route was inferred"],
  },
  {
    edit: "a documented error is removed",
    replace: [['        "409": { description: The name is taken. }\n', ""]],
    bump: "patch",
    says: ["The error `409` of `rooms.create` is no longer documented"],
  },
];

/** The same API, written differently. */
const SAME_EDITS: readonly (readonly [string, SpecEdit["replace"]])[] = [
  ["nothing", []],
  [
    "parameters are moved from the operation to its path",
    [
      [
        "  /rooms/{id}:\n    delete:\n",
        "  /rooms/{id}:\n    parameters:\n        - name: id\n          in: path\n          required: true\n          description: The room's id.\n          schema: { type: string }\n    delete:\n",
      ],
      [
        "      parameters:\n        - name: id\n          in: path\n          required: true\n          description: The room's id.\n          schema: { type: string }\n      responses",
        "      responses",
      ],
    ],
  ],
  ["a body is wrapped in allOf", [[BODY, 'schema: { allOf: [{ $ref: "#/components/schemas/RoomCreate" }] }']]],
  ["oneOf becomes anyOf", [["oneOf: [{ type: string }, { type: integer }]", "anyOf: [{ type: string }, { type: integer }]"]]],
  [
    "null is written as an alternative",
    [['note: { type: [string, "null"], description: A note. }', "note: { anyOf: [{ type: string }, { type: 'null' }], description: A note. }"]],
  ],
  ["a type is written as a list", [["id: { type: string,", "id: { type: [string],"]]],
  ["types are listed in another order", [['type: [string, "null"]', 'type: ["null", string]']]],
  ["required properties are listed in another order", [["required: [id, privacy]", "required: [privacy, id]"]]],
  [
    "a default style is written out",
    [
      [
        "          description: How many to answer at most.\n",
        "          description: How many to answer at most.\n          style: form\n          explode: true\n",
      ],
    ],
  ],
  [
    "required: false is written out",
    [["          description: How many to answer at most.\n", "          description: How many to answer at most.\n          required: false\n"]],
  ],
  ["deprecated: false is written out", [["      summary: List rooms\n", "      summary: List rooms\n      deprecated: false\n"]]],
  ["additionalProperties: true is written out", [["    Room:\n      type: object\n", "    Room:\n      type: object\n      additionalProperties: true\n"]]],
  ["a success has another status", [['"200":\n          description: The new room.', '"201":\n          description: The new room.']]],
  ["JSON becomes another sort of JSON", [[ROOMS_RESPONSE, ROOMS_RESPONSE.replace("application/json", "application/problem+json")]]],
  ["the server gets a trailing slash", [["https://api.acme.example", "https://api.acme.example/"]]],
  ["OpenAPI 3.1.0 becomes 3.1.1", [["openapi: 3.1.0", "openapi: 3.1.1"]]],
  ["a response's property becomes read-only", [["id: { type: string,", "id: { type: string, readOnly: true,"]]],
  ["a webhook is sent with another method", [["roomOpened:\n    post:", "roomOpened:\n    put:"]]],
  [
    "a callback is described",
    [
      [
        "      operationId: rooms/create\n",
        "      operationId: rooms/create\n      callbacks: { done: { '{$request.body#/name}': { post: { responses: { '200': { description: Done. } } } } } }\n",
      ],
    ],
  ],
  [
    "a header of a response is described",
    [
      [
        '"200":\n          description: The new room.',
        '"200":\n          headers: { X-Total: { description: All., schema: { type: integer } } }\n          description: The new room.',
      ],
    ],
  ],
];

export const SAME: readonly SpecEdit[] = SAME_EDITS.map(([edit, replace]) => ({ edit, replace, bump: "none", says: [] }));
