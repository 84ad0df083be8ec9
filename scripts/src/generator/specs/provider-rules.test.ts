import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../shared/workspace.ts";
import { SpecError } from "../../shared/problem.ts";
import { writeFiles } from "../testing/small-spec.ts";
import { loadSpec } from "./load.ts";

/** The messages of the rules for a spec, without positions; empty if it is valid. */
async function complaints(text: string): Promise<string[]> {
  const head = "openapi: 3.1.0\ninfo:\n  title: Small\n  version: '1'\n";
  const file = join(writeFiles({ "a.yaml": `${head}${text}${/^paths:/m.test(text) ? "" : "\npaths: {}\n"}` }), "a.yaml");
  try {
    await loadSpec({ provider: "small", file });
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    for (const { line } of error.problems) expect(line).toBeGreaterThan(4);
    return error.problems.map(({ message }) => message);
  }
}

const readme = readFileSync(join(root, "specs", "README.md"), "utf8");
/** The blocks of YAML in specs/README.md that begin with a key, divided at each repetition of it. */
const blocks = (key: string) =>
  [...readme.matchAll(/```yaml\n([^]*?)```/g)]
    .map(([, block]) => block!)
    .filter((block) => block.startsWith(`${key}:`))
    .flatMap((block) => block.split(new RegExp(`^(?=${key}:)`, "m")));

describe("the examples in specs/README.md are valid", () => {
  test.each(["x-webhook-signature", "x-rate-limits", "components"])("%s", async (key) => {
    expect(blocks(key).length).toBeGreaterThan(0);
    for (const block of blocks(key)) expect(await complaints(block)).toEqual([]);
  });
});

describe("x-webhook-signature", () => {
  const good = { algorithm: "hmac-sha256", digest: "hex", signature: { header: "x-signature" } };
  const timed = { ...good, timestamp: { header: "x-time" }, message: "{timestamp}.{body}" };
  test.each<[string, object, string[]]>([
    ["of the body only", good, []],
    ["with a time", timed, []],
    ["without a digest", { ...good, digest: undefined }, ["x-webhook-signature.digest has to be hex or base64"]],
    [
      "with an algorithm that is not known",
      { ...good, algorithm: "ed25519" },
      ["x-webhook-signature.algorithm has to be hmac-sha256 or hmac-sha1 or hmac-sha512"],
    ],
    [
      "with a key that would be ignored",
      { ...good, tolerence: 3 },
      [expect.stringMatching(/^x-webhook-signature has no key tolerence: it has algorithm, key,/)],
    ],
    [
      "with a header in another case",
      { ...good, signature: { header: "X-Signature" } },
      ["x-webhook-signature.signature.header has to be a header's name in lower case"],
    ],
    [
      "with a format without its part",
      { ...good, signature: { header: "x", format: "v0=" } },
      ["x-webhook-signature.signature.format has to be a string with {signature} in it"],
    ],
    [
      "that signs a time without a timestamp",
      { ...good, message: "{timestamp}.{body}" },
      [expect.stringMatching(/signs \{timestamp\}, but x-webhook-signature.timestamp is missing/)],
    ],
    ["whose time is not signed", { ...timed, message: "{body}" }, [expect.stringMatching(/does not sign \{timestamp\}, so anyone can change it/)]],
    ["that does not sign the body", { ...timed, message: "{timestamp}" }, ["x-webhook-signature.message has to have {body} in it, once"]],
    ["with ids that are a string", { ...good, eventId: { body: "id" } }, ["x-webhook-signature.eventId.body has to be a list of strings"]],
    [
      "with a challenge without a response",
      { ...good, challenge: { values: {}, token: "a" } },
      ["x-webhook-signature.challenge.response has to be a map of strings"],
    ],
  ])("%s", async (_name, value, want) => {
    expect(await complaints(`x-webhook-signature: ${JSON.stringify(value)}`)).toEqual(want);
  });
});

describe("x-rate-limits and x-rate-limit", () => {
  const labels = { light: [{ requests: 20, seconds: 1 }], writes: [{ requests: 100, days: 1 }] };
  const limits = (value: object) => `x-rate-limits: ${JSON.stringify(value)}\n`;
  const operation = (value: unknown, parameters = "") =>
    `${limits({ labels })}paths:\n  /a:\n    post:\n      x-rate-limit: ${JSON.stringify(value)}\n${parameters}      responses: { '200': { description: Done } }\n`;

  test.each<[string, object, string[]]>([
    ["one for all plans", { labels, label: "light" }, []],
    [
      "a plan that is left out",
      { plans: ["a", "b"], plan: "a", labels: { light: { a: labels.light } } },
      ["x-rate-limits.labels.light has no limits for the plan b"],
    ],
    ["an unknown plan", { labels: { light: { a: labels.light } } }, ["x-rate-limits.plans has no a"]],
    ["no plan by default", { plans: ["a"], labels }, ["x-rate-limits.plan is the default plan: it has to be one of a"]],
    ["an unknown label", { labels, label: "heavy" }, ["x-rate-limits.labels has no heavy"]],
    ["a window without a length", { labels: { light: [{ requests: 1 }] } }, ["x-rate-limits.labels.light has windows with seconds or days, one of them"]],
    ["a window of several days", { labels: { light: [{ requests: 1, days: 7 }] } }, ["x-rate-limits.labels.light.0.days has to be 1"]],
    ["no windows", { labels: { light: [] } }, ["x-rate-limits.labels.light is a list of windows, such as { requests: 20, seconds: 1 }"]],
    [
      "a burst that is too large",
      { labels: { light: [{ requests: 2, seconds: 1, burst: 3 }] } },
      ["x-rate-limits.labels.light has a burst only in windows of seconds, and at most as large as requests"],
    ],
  ])("%s", async (_name, value, want) => {
    expect(await complaints(limits(value))).toEqual(want);
  });

  test.each<[string, unknown, string[]]>([
    ["a label", "light", []],
    ["labels and costs", ["light", { label: "writes", cost: 3 }], []],
    ["an unknown label", "heavy", ["x-rate-limits.labels has no heavy"]],
    ["a cost of nothing", { label: "light", cost: 0 }, ["x-rate-limit.cost has to be a number above 0"]],
    ["an unknown key", { label: "light", key: "userId" }, ["x-rate-limit.key is userId, which is neither a parameter nor a property of the request body"]],
  ])("on an operation: %s", async (_name, value, want) => {
    expect(await complaints(operation(value))).toEqual(want);
  });

  test("on an operation: a known key", async () => {
    expect(await complaints(operation({ label: "light", key: "userId" }, "      parameters: [{ name: userId, in: query, schema: {} }]\n"))).toEqual([]);
  });

  test("on an operation, without limits", async () => {
    expect(await complaints(operation("light").replace(/^x-rate-limits:.*\n/, ""))).toEqual(["x-rate-limits.labels has no light"]);
  });
});

describe("OAuth 2", () => {
  const scheme = (value: object) => `components:\n  securitySchemes:\n    oauth: ${JSON.stringify({ type: "oauth2", "x-option": "token", ...value })}\n`;
  const account = { tokenUrl: "https://acme.example/token", grantType: "account", scopes: {} };
  test.each<[string, object, string[]]>([
    ["a grant of the provider's own", { flows: { "x-account-credentials": { ...account, parameters: { account_id: "accountId" } } } }, []],
    [
      "an address that is relative",
      { flows: { clientCredentials: { tokenUrl: "/token", scopes: {} } } },
      ["clientCredentials.tokenUrl has to be an absolute URL"],
    ],
    [
      "a key that would be ignored",
      { flows: { "x-account-credentials": { ...account, parameter: {} } } },
      [expect.stringMatching(/^x-account-credentials has no key parameter/)],
    ],
    ["another client authentication", { flows: {}, "x-client-authentication": "jwt" }, ["x-client-authentication is basic or body"]],
    [
      "an address without its hosts",
      { flows: {}, "x-token-api-url": { property: "api_url", hosts: [] } },
      ["x-token-api-url.hosts has to be a list of strings"],
    ],
    ["a refusal that is not a map", { flows: {}, "x-token-refused": 124 }, ["x-token-refused is a map from a path in the error's body to a value"]],
  ])("%s", async (_name, value, want) => {
    expect(await complaints(scheme(value))).toEqual(want);
  });
});
