import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markdownTable } from "markdown-table";
import type { Api, ApiOperation } from "../generator/api/api.ts";
import { installTool } from "../shared/tools.ts";
import { FILES } from "./files.ts";
import { judgeNames } from "./naming.ts";
import { PublicWorkspace } from "./public-workspace.ts";
import type { StubRequest } from "./stub.ts";

let workspace: PublicWorkspace;
let typeErrors: string[];
const apis = new Map<string, Api>();
const failures = new Map<string, string>();
const requests = new Map<string, StubRequest[]>();

beforeAll(async () => {
  workspace = new PublicWorkspace(await installTool("openapiFiles"));
  for (const { provider, from, path } of FILES) {
    const api = await workspace.generate(provider, from, path).catch((error: Error) => failures.set(provider, error.message));
    if ("operations" in api) apis.set(provider, api);
  }
  typeErrors = await workspace.typeCheck();
  for (const provider of apis.keys()) {
    const received = await workspace.runReadme(provider).catch((error: Error) => failures.set(provider, error.message));
    if (Array.isArray(received)) requests.set(provider, received);
  }
});
afterAll(() => {
  const rows = [...apis].map(([provider, api]) => {
    const { plain, repeats, numbered } = judgeNames(api);
    const count = api.operations.length;
    return [provider, count, api.webhooks.length, `${count === 0 ? "" : Math.round((100 * plain) / count)}`, repeats.length, numbered.length];
  });
  const columns = ["file", "methods", "webhooks", "plain verbs, %", "repeats", "numbered", "type errors", "requests of its README"];
  const more = [...apis.keys()].map((provider) => [errorsOf(provider).length, requests.get(provider)?.length ?? "failed"]);
  console.log(markdownTable([columns, ...rows.map((row, index) => [...row, ...more[index]!].map(String))]));
  workspace[Symbol.dispose]();
});

const errorsOf = (provider: string) => typeErrors.filter((line) => line.startsWith(`packages/${provider}/`));

describe.each(FILES)("$provider", ({ provider }) => {
  test("generates a client that type-checks with every strict option, and so does the code of its README", () => {
    expect(failures.get(provider)).toBeUndefined();
    expect(errorsOf(provider)).toEqual([]);
  });

  test("no method repeats its resource or has a number", () => {
    const { repeats, numbered } = judgeNames(apis.get(provider)!);
    expect({ repeats, numbered }).toEqual({ repeats: [], numbered: [] });
  });

  test("the code of the README lists and creates, with the credential", () => {
    const { operations, credentials } = apis.get(provider)!;
    const received = requests.get(provider)!;
    const sent = operations.filter(({ method, path }) => received.some((request) => request.method === method && request.path === path));
    const verbs = (all: readonly ApiOperation[]) => ["list", "create"].filter((verb) => all.some((operation) => operation.verb === verb));
    expect(verbs(sent)).toEqual(verbs(operations));
    expect(received.every(({ path }) => path !== undefined)).toBe(true);
    const secret = /secret-of-the-readme|c2VjcmV0LW9m/;
    if (credentials.length > 0 && received.length > 0) expect(received.some((request) => secret.test(JSON.stringify(request)))).toBe(true);
  });
});

test("most methods of these APIs are called list, get, create, update or delete", () => {
  const all = [...apis.values()];
  const plain = all.reduce((sum, api) => sum + judgeNames(api).plain, 0);
  expect(plain / all.reduce((sum, { operations }) => sum + operations.length, 0)).toBeGreaterThan(0.7);
});
