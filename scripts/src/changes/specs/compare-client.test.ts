import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { largest } from "../change.ts";
import type { Bump } from "../change.ts";
import { compareSpecs } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "meetwire-clients-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Spec {
  servers: { url: string; variables?: Record<string, { default: string; enum?: string[] }> }[];
  paths: { "/files": { post: { parameters: object[]; requestBody: { required: boolean; content: Record<string, { schema: FormSchema }> } } } };
  components: { securitySchemes: { account: { flows: Record<string, object> } } };
  "x-webhook-signature"?: object;
  "x-rate-limits"?: object;
}

interface FormSchema {
  type: "object";
  properties: Record<string, { type: string; format?: string }>;
}

const operation = { summary: "Uploads", description: "Uploads a file.", "x-source": "Files", responses: { "204": { description: "Done." } } };
const base = () => ({
  openapi: "3.1.0",
  info: { title: "Acme API", version: "1", "x-client-name": "Acme" },
  security: [{ account: [] }],
  servers: [{ url: "https://{region}.acme.example", variables: { region: { default: "eu", enum: ["eu", "us"] } } }],
  paths: {
    "/files": {
      post: {
        ...operation,
        operationId: "files/create",
        parameters: [{ name: "sort", in: "query", schema: { type: "string" } }],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": { schema: { type: "object", properties: { file: { type: "string", format: "binary" }, name: { type: "string" } } } },
          },
        },
      },
    },
  },
  webhooks: {
    done: { post: { ...operation, operationId: "done", requestBody: { content: { "application/json": { schema: { type: "object" } } } } } },
  },
  components: {
    securitySchemes: {
      account: {
        type: "oauth2",
        "x-option": "token",
        flows: { clientCredentials: { tokenUrl: "https://acme.example/token", scopes: {} } },
      },
    },
  },
});

const SIGNATURE = { algorithm: "hmac-sha256", header: "x-signature", encoding: "hex", payload: ["{body}"] };
const LIMITS = (plans: string[]) => ({ plans, plan: plans[0], limits: [] });
const ACCOUNT = { tokenUrl: "https://acme.example/token", grantType: "account", parameters: { account_id: "accountId" }, parametersIn: "query", scopes: {} };
const region = (spec: Spec) => spec.servers[0]!.variables!["region"]!;
const flows = (spec: Spec) => spec.components.securitySchemes.account.flows;
const post = (spec: Spec) => spec.paths["/files"].post;
const form = (spec: Spec) => post(spec).requestBody.content["multipart/form-data"]!.schema;

/** Edits of the first version, or of both, with the bump from 1.0 on and the sentences. */
const EDITS: readonly [edit: string, bump: Bump, says: readonly string[], now: (spec: Spec) => void, before?: (spec: Spec) => void][] = [
  ["a region is added", "minor", ["The option `region` also takes `ap` now"], (spec) => region(spec).enum!.push("ap")],
  ["a region is gone", "major", ["The option `region` no longer takes `us`: pass `eu`"], (spec) => region(spec).enum!.pop()],
  [
    "another region is the default",
    "major",
    ["The option `region` is `us` instead of `eu` unless you pass it: pass `eu` if you need the old address"],
    (spec) => (region(spec).default = "us"),
  ],
  [
    "the address has another part",
    "major",
    [
      "Requests go to `https://{region}.{team}.acme.example` instead of `https://{region}.acme.example`: set the option `baseUrl` if you need the old address",
      "The option `team` is new and required: pass it",
    ],
    ({ servers }) => {
      servers[0]!.url = "https://{region}.{team}.acme.example";
      servers[0]!.variables!["team"] = { default: "x" };
    },
  ],
  [
    "the address no longer has parts",
    "major",
    [
      "Requests go to `https://acme.example` instead of `https://{region}.acme.example`: set the option `baseUrl` if you need the old address",
      "The option `region` is gone: leave it out",
    ],
    (spec) => (spec.servers = [{ url: "https://acme.example" }]),
  ],
  [
    "webhooks are signed",
    "minor",
    ["Webhooks are signed: pass `secret` to `parseWebhook`, or use `createWebhookHandler`"],
    (spec) => (spec["x-webhook-signature"] = SIGNATURE),
  ],
  [
    "webhooks are signed in another way",
    "minor",
    ["Signatures of webhooks are verified differently"],
    (spec) => (spec["x-webhook-signature"] = { ...SIGNATURE, encoding: "base64" }),
    (spec) => (spec["x-webhook-signature"] = SIGNATURE),
  ],
  [
    "webhooks are no longer signed",
    "major",
    ["Webhooks are no longer signed: `createWebhookHandler` and `signWebhook` are gone, so use `parseWebhook` and keep the address secret"],
    () => {},
    (spec) => (spec["x-webhook-signature"] = SIGNATURE),
  ],
  ["rate limits are documented", "minor", ["Calls wait if a documented rate limit is reached"], (spec) => (spec["x-rate-limits"] = LIMITS(["free"]))],
  [
    "a plan is gone",
    "major",
    ["The rate limits that calls keep to changed", "The option `plan` no longer takes `pro`: pass `free`"],
    (spec) => (spec["x-rate-limits"] = LIMITS(["free"])),
    (spec) => (spec["x-rate-limits"] = LIMITS(["free", "pro"])),
  ],
  [
    "tokens come from another address",
    "minor",
    ["Tokens are requested from `https://acme.example/oauth` instead of `https://acme.example/token`"],
    (spec) => (flows(spec)["clientCredentials"] = { tokenUrl: "https://acme.example/oauth", scopes: {} }),
  ],
  [
    "there is another way to a token",
    "minor",
    ["The client can now also get tokens with `account`"],
    (spec) => (flows(spec)["x-account-credentials"] = ACCOUNT),
  ],
  [
    "a way to a token is gone",
    "major",
    ["The client no longer gets tokens with `account`: use `client_credentials`, or pass `token`"],
    () => {},
    (spec) => (flows(spec)["x-account-credentials"] = ACCOUNT),
  ],
  [
    "an option of a way to a token is renamed",
    "major",
    ["The option `accountId` is gone: leave it out", "The option `account` is new and required to get tokens with `account`: pass it"],
    (spec) => (flows(spec)["x-account-credentials"] = { ...ACCOUNT, parameters: { account_id: "account" } }),
    (spec) => (flows(spec)["x-account-credentials"] = ACCOUNT),
  ],
  [
    "a parameter is replaced by another one of the same type",
    "major",
    ["The parameter `sort` of `files.create` is gone: stop passing it", "The parameter `query` of `files.create` is new"],
    (spec) => (post(spec).parameters = [{ name: "query", in: "query", schema: { type: "string" } }]),
  ],
  [
    "a file is sent as text",
    "major",
    ["`file` in the body of `files.create` no longer takes a file: send the text that the provider expects"],
    (spec) => delete form(spec).properties["file"]!.format,
  ],
  [
    "a text is sent as a file",
    "major",
    ["`name` in the body of `files.create` takes a file now: send a `Blob`"],
    (spec) => (form(spec).properties["name"]!.format = "binary"),
  ],
  [
    "a form with a file becomes JSON",
    "major",
    [
      "`files.create` now sends its body as `application/json` instead of `multipart/form-data`",
      "`files.create` no longer takes files: see the type of `body` for its replacement",
    ],
    (spec) => (post(spec).requestBody.content = { "application/json": { schema: form(spec) } }),
  ],
  [
    "a field of a form is gone, which is in no named type",
    "major",
    ["`name` in the body of `files.create` is gone: stop sending it"],
    (spec) => delete form(spec).properties["name"],
  ],
  [
    "a parameter takes a list",
    "major",
    ["the parameter `sort` of `files.create` now takes an array instead of `string`: send the new type"],
    (spec) => (post(spec).parameters = [{ name: "sort", in: "query", schema: { type: "array", items: { type: "string" } } }]),
  ],
];

test.each(EDITS)("%s: %s", async (_edit, bump, says, now, before = () => {}) => {
  const files = [before, now].map((change, index) => {
    const spec = base() as unknown as Spec;
    change(spec);
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(spec));
    return { provider: "acme", file };
  });
  const changes = await compareSpecs(files[0]!, files[1]!);
  expect({ bump: largest(changes.map((change) => change.bump)), says: changes.filter((change) => change.bump !== "patch").map(({ text }) => text) }).toEqual({
    bump,
    says,
  });
});
