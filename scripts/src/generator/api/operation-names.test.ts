import { describe, expect, test } from "vitest";
import type { Schema } from "../../shared/openapi.ts";
import { json, smallApi, smallSpec } from "../testing/small-spec.ts";
import { nameOperations } from "./operation-names.ts";
import type { UnnamedOperation } from "./operation-names.ts";

/** Names operations that are written as `get /path operationId [Tag]`, with `-` for no operationId. */
function names(...operations: string[]): string[] {
  const given = operations.map((operation): UnnamedOperation => {
    const [, method, path, operationId, tag] = /^(\w+) (\S+)(?: (\S+))?(?: \[(.+)\])?$/.exec(operation)!;
    return { method: method!, path: path!, object: { ...(operationId && operationId !== "-" && { operationId }), ...(tag && { tags: [tag] }) } };
  });
  return nameOperations(smallSpec({}).document, given);
}

test.each([
  ["of the form resource/verb is the name", "post /m meetings/create", "meetings/create"],
  ["of this form has its dots", "get /m reports.agent/onlineTimes", "reports.agent/onlineTimes"],
  ["of this form may be in any script", "get /m 会议/获取", "会议/获取"],
  ["with a slash is made to fit", "get /repos/{owner}/{repo}/contents/{path} repos/get-content [Other]", "repos.contents/get"],
])("an operationId %s", (_name, given, want) => {
  expect(names(given)).toEqual([want]);
});

test("an operation whose operationId says that it is about many keeps that name when one on a single item is added", () => {
  const many = ["delete /presets deletePresets", "patch /presets updatePresets", "delete /cache/presets deletePreset"];
  const single = ["delete /presets/{id} deletePreset", "patch /presets/{id} updatePreset"];
  const want = ["presets/deleteMany", "presets/updateMany", "cache.presets/delete"];
  expect(names(...many)).toEqual(want);
  expect(names(...many, ...single)).toEqual([...want, "presets/delete", "presets/update"]);
});

test("an operationId that an earlier operation has is ignored", () => {
  expect(names("get /a/{id} a/get", "post /a a/create", "get /d/{id} a/get", "post /d a/create")).toEqual(["a/get", "a/create", "d/get", "d/create"]);
});

test("the path without an extension has the plain verb, whatever the order", () => {
  expect(names("get /items.csv", "get /items")).toEqual(["items/listCsv", "items/list"]);
  expect(names("get /items", "get /items.csv")).toEqual(["items/list", "items/listCsv"]);
});

describe("a resource and its usual verbs come from the path and the method", () => {
  test.each([
    ["get /customers", "customers/list"],
    ["post /customers", "customers/create"],
    ["get /customers/{id}", "customers/get"],
    ["post /customers/{id}", "customers/update"],
    ["put /customers/{id}", "customers/update"],
    ["patch /customers/{id}", "customers/update"],
    ["delete /customers/{id}", "customers/delete"],
    ["get /customers/{id}/sources", "customers.sources/list"],
    ["get /balance", "balance/get"],
    ["get /", "root/get"],
    ["get /{tenant}/pets/{id}", "pets/get"],
  ])("%s", (given, want) => {
    expect(names(given)).toEqual([want]);
  });
});

describe("common parts of all paths are left out", () => {
  test.each([
    ["get /v1/customers", "customers/list"],
    ["get /api/v2.0/customers", "customers/list"],
    ["get /2010-04-01/Accounts.json", "accounts/list"],
    ["get /rest/api/3/users/{name}.json", "users/get"],
    ["get /v2", "v2/get"],
  ])("%s", (given, want) => {
    expect(names(given.replace("/3/", "/"))).toEqual([want]);
  });
});

describe("repetitions in an operationId are left out", () => {
  test.each([
    ["get /v2/droplets/{id}/actions droplet_actions_list [Droplet Actions]", "droplets.actions/list"],
    ["delete /droplets/{id} droplets_destroy [Droplets]", "droplets/delete"],
    ["get /customers/{customer} GetCustomersCustomer", "customers/get"],
    ["post /customers/{customer} PostCustomersCustomer", "customers/update"],
    ["post /users/{userId}/meetings Createameeting [Meetings]", "meetings/create"],
    ["get /2010-04-01/Accounts/{Sid}/Messages/{Sid}.json FetchMessage [Api20100401Message]", "messages/get"],
    ["get /v1/Services/{Sid}/AlphaSenders ListAlphaSender [MessagingV1AlphaSender]", "alphaSenders/list"],
  ])("%s", (given, want) => {
    expect(names(given)).toEqual([want]);
  });
});

describe("a provider's own verb is kept", () => {
  test.each([
    ["post /orders/{id}/capture", "orders/capture"],
    ["post /subscriptions/{id}/cancel cancelSubscription", "subscriptions/cancel"],
    ["post /keys/{id}/rotate-secret", "keys/rotateSecret"],
    ["post /emails sendEmail", "emails/send"],
    ["put /teams/{id}/members/{userId} addTeamMember", "teams.members/add"],
    ["get /users/search", "users/search"],
    ["post /documents:batchDelete", "documents/deleteMany"],
    ["post /chat.postMessage", "chat/postMessage"],
    ["post /calls/{id}/hangup hangup-call", "calls/hangup"],
    ["put /accounts createOrUpdateAccount", "accounts/upsert"],
    ["post /accounts/balance/get accountsBalanceGet", "accounts.balance/get"],
    ["post /core/bandwidth coreBandwidth", "core/bandwidth"],
    ["post /rpc/getUser getUser", "user/get"],
    ["get /getUsers", "users/list"],
    ["post /createRoom", "room/create"],
    ["get /check-runs", "checkRuns/list"],
    ["delete /projects/{id} ProjectsController_remove", "projects/delete"],
    ["delete /teams/{id}/members/{userId} removeTeamMember", "teams.members/remove"],
  ])("%s", (given, want) => {
    expect(names(given)).toEqual([want]);
  });
});

describe("a noun that could be a verb is a noun", () => {
  test.each([
    ["post /uploads/upload-sessions createUploadSession", "uploads.uploadSessions/create"],
    ["get /commits/{ref}/check-runs", "commits.checkRuns/list"],
    ["post /change_events createChangeEvent", "changeEvents/create"],
    ["post /payments/{id}/captures", "payments.captures/create"],
    ["get /exports", "exports/list"],
  ])("%s", (given, want) => {
    expect(names(given)).toEqual([want]);
  });
});

describe("a GET is a list if its response is one, or if the response is unknown and the name is a plural", () => {
  const list = { type: "array", items: { type: "object" } } as const satisfies Schema;
  test.each<[string, Schema, string]>([
    ["/settings", { type: "object", properties: { theme: { type: "string" } } }, "settings/get"],
    ["/staff", list, "staff/list"],
    ["/staff", { type: "object", properties: { data: list, has_more: { type: "boolean" } } }, "staff/list"],
    [
      "/staff",
      {
        allOf: [
          { type: "object", properties: { staff: list } },
          { type: "object", properties: { x: {} } },
        ],
      },
      "staff/list",
    ],
    ["/orders/{id}", { type: "object", properties: { items: list } }, "orders/get"],
    ["/items", { type: "object" }, "items/list"],
  ])("%s %j", (path, schema, want) => {
    const [operation] = smallApi({ paths: { [path]: { get: { responses: { 200: { description: "ok", ...json(schema) } } } } } }).operations;
    expect(operation!.id).toBe(want);
  });
});

describe("a tag", () => {
  test.each([
    ["that the path has keeps resources before it without a parameter", ["get /users/me/meetings - [Meetings]"], ["users.me.meetings/list"]],
    ["that the path has drops the resources before it", ["get /users/{userId}/meetings - [Meetings]"], ["meetings/list"]],
    ["that the path does not have is ignored", ["get /v1/accounts - [Accounting]"], ["accounts/list"]],
    ["is the resource if the path has only a verb", ["post /login - [Authentication]"], ["authentication/login"]],
    ["is the resource if the path has only a letter", ["get /u export [Overview]"], ["overview/export"]],
  ])("%s", (_name, given, want) => {
    expect(names(...given)).toEqual(want);
  });
});

describe("equal names get the difference added", () => {
  test.each([
    ["PUT beside PATCH", ["put /a/{id}", "patch /a/{id}"], ["a/replace", "a/update"]],
    ["all items and one", ["delete /tags/{id}", "delete /tags"], ["tags/delete", "tags/deleteMany"]],
    ["all items, by a controller's name", ["delete /tags TagsController_removeAll", "delete /tags/{id}"], ["tags/deleteMany", "tags/delete"]],
    ["all items and one that is removed", ["delete /tags removeAllTags", "delete /tags/{id} removeTag"], ["tags/deleteMany", "tags/delete"]],
    ["another parameter", ["get /users/{id}", "get /users/{email}"], ["users/get", "users/getByEmail"]],
    ["a list for one parent and for all", ["get /issues/comments", "get /issues/{id}/comments"], ["issues.comments/listAll", "issues.comments/list"]],
    ["another tag's resource", ["get /meetings - [Meetings]", "get /users/{id}/meetings - [Meetings]"], ["meetings/list", "users.meetings/list"]],
    ["two versions", ["get /v1/users", "get /v2/users"], ["users/list", "v2.users/list"]],
    ["the extension", ["get /w/widget", "get /w/widget.png"], ["w.widget/get", "w.widget/getPng"]],
    ["words of the operationId", ["post /pets addPet", "post /pets# addPetFromForm"], ["pets/add", "pets/addForm"]],
    ["a method and a resource", ["post /users/invite", "post /users/invite/accept"], ["users.invite/create", "users.invite/accept"]],
    ["a method that the spec names, and a resource", ["put /gists/{id} gists/star", "get /gists/{id}/star"], ["gists/star", "gists/getStar"]],
    ["two resources that the spec gives the same name", ["get /1 reports/agent", "get /2 reports.agent/list"], ["reports/agent_", "reports.agent/list"]],
  ])("%s", (_name, given, want) => {
    expect(names(...given)).toEqual(want);
  });

  test("and they are numbered only if just the order differs", () => {
    expect(names("get /a/{x}/b", "get /{x}/a/b")).toEqual(["a.b/get", "a.b/get2"]);
  });
});

test("a new operation does not rename another one", () => {
  const before = ["get /users/{userId}/meetings meetings [Meetings]", "get /meetings/{meetingId} meeting [Meetings]", "get /v1/pets", "put /v1/pets/{id}"];
  const after = ["get /teams/{teamId}/meetings teamMeetings [Meetings]", "post /v1/pets", "get /pets/{name}", "get /v2/pets", "get /owners/{id}/pets - [Pets]"];
  const named = names(...before);
  expect(names(...before, ...after).slice(0, before.length)).toEqual(named);
});

describe("an added operation whose name is free does not rename another one", () => {
  const api = [
    "get /v1/users listUsers [Users]",
    "post /v1/users createUser [Users]",
    "get /v1/users/{userId} getUser [Users]",
    "patch /v1/users/{userId} updateUser [Users]",
    "delete /v1/users/{userId} deleteUser [Users]",
    "get /v1/users/{userId}/meetings meetings [Meetings]",
    "post /v1/users/{userId}/meetings createameeting [Meetings]",
    "get /v1/meetings/{meetingId} meeting [Meetings]",
    "delete /v1/meetings/{meetingId} deleteMeeting [Meetings]",
    "put /v1/meetings/{meetingId}/status updateStatus [Meetings]",
    "get /v1/meetings/{meetingId}/registrants - [Registrants]",
    "post /v1/meetings/{meetingId}/registrants - [Registrants]",
    "put /v1/meetings/{meetingId}/registrants/{registrantId} - [Registrants]",
    "post /v1/meetings/{meetingId}/registrants/{registrantId}/approve - [Registrants]",
    "get /v1/search/meetings searchMeetings",
    "post /v1/orders/{id}/capture",
    "post /v1/orders/{id}/refunds",
    "get /v1/orders/{id}/refunds/{refundId}",
    "post /v1/files:upload uploadFile [Files]",
    "get /v1/files/{path}/content getContent [Files]",
    "post /v1/chat.postMessage",
    "get /2010-04-01/Accounts/{Sid}/Messages.json ListMessage [Api20100401Message]",
    "get /v2/reports/agents",
    "get /v2/reports/agents/{agentId}/times",
  ];

  // Each place in the list, because the order in the spec does not matter.
  test.each(api.map((operation, index) => [operation, index] as const))("%s", (_operation, index) => {
    const rest = api.filter((_, other) => other !== index);
    const all = names(...api);
    const before = names(...rest);
    expect(before).not.toContain(all[index]);
    expect(all.filter((_, other) => other !== index)).toEqual(before);
  });

  test("anywhere in the spec", () => {
    const named = new Map(names(...api).map((name, index) => [api[index], name]));
    const reversed = api.toReversed();
    expect(names(...reversed)).toEqual(reversed.map((operation) => named.get(operation)));
  });
});

test("a name that would make a promise, or that every object has, is changed", () => {
  expect(names("get /then", "get /toString", "post /a/{id}/valueOf valueOf")).toEqual(["then_/get", "toString_/get", "a/valueOf_"]);
});

test("operations are in the order of the spec, references followed, extensions skipped", () => {
  const api = smallApi({
    paths: { "x-more": "text" as never, "/b": { put: {}, get: {} }, "/a": { $ref: "#/components/pathItems/A" } },
    components: { pathItems: { A: { delete: {} } } },
  });
  expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(["PUT /b", "GET /b", "DELETE /a"]);
});
