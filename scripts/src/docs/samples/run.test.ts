import { createSandbox } from "@meetwire/sandbox";
import type { ProviderName, Sandbox } from "@meetwire/sandbox";
import { describe, expect, test } from "vitest";
import { findSpecs } from "../../generator/specs/find.ts";
import { loadSpec } from "../../generator/specs/load.ts";
import { EXCEPTIONS } from "../../providers/parts.ts";
import { loadClient } from "../../shared/clients.ts";
import type { Client } from "../../shared/clients.ts";
import { root } from "../../shared/workspace.ts";
import { readReference } from "../reference/provider.ts";
import { writeSamples } from "./sample.ts";

/** The account of an operation that the provider's first account may not call. */
const ACCOUNTS: Partial<Record<ProviderName, (operation: string) => string | undefined>> = {
  demodesk: (operation) => ({ "accounts/create": "master", "users/login": "user" })[operation],
  "teamviewer-engage": (operation) => (operation.startsWith("tenants/") ? "personal" : undefined),
};

const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (client: object, log: object) => Promise<void>;

function connect(sandbox: Sandbox, { create }: Client, name: ProviderName, operation: string): object {
  const account = ACCOUNTS[name]?.(operation);
  const credentials = account === undefined ? sandbox.credentials[name] : sandbox.accounts[name][account];
  return create({ ...credentials, baseUrl: sandbox.urls[name], fetch: sandbox.fetch, maxRetries: 0, limiter: false });
}

const specs = findSpecs(root).filter(({ provider }) => provider in createSandbox().urls && EXCEPTIONS[provider]?.["samples"] === undefined);
const providers = await Promise.all(specs.map(async (spec) => ({ ...readReference(await loadSpec(spec)), client: await loadClient(spec.provider) })));

describe.each(providers)("the samples of $name", ({ name: given, plan, client }) => {
  const name = given as ProviderName;
  const sandbox = createSandbox();
  const samples = plan.operations.flatMap((operation) => writeSamples(plan.api, operation).map(({ code }, index) => ({ id: operation.id, index, code })));

  test.each(samples)("run unchanged against the sandbox: $id $index", async ({ id, code }) => {
    sandbox.reset();
    const run = new AsyncFunction("client", "console", code);
    await run(connect(sandbox, client, name, id), { log: () => {} });
    expect(sandbox.requests.length).toBeGreaterThan(0);
    expect(sandbox.requests.flatMap(({ reason, problem, notes }) => [reason, problem, ...notes].filter((each) => each !== undefined))).toEqual([]);
  });
});
