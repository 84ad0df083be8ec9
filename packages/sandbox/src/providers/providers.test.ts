import { describe, expect, it } from "vitest";
import { createContract } from "../contract/contract.ts";
import { createSandbox } from "../sandbox.ts";
import { providerNames, providers } from "./providers.ts";

describe.each(providerNames)("%s", (name) => {
  const provider = providers[name];
  const contract = createContract(provider.document, "test");

  it("has every operation and every webhook of its spec", () => {
    expect(Object.keys(provider.handlers).toSorted()).toEqual(contract.operations.map(({ id }) => id).toSorted());
    expect(Object.keys(provider.webhooks ?? {}).toSorted()).toEqual(contract.webhooks.map(({ path }) => path).toSorted());
  });

  it("has the same seed each time for the same time", () => {
    expect(provider.seed(1_795_000_000_000)).toEqual(provider.seed(1_795_000_000_000));
  });

  it("shows something to the first account, and knows the others", async () => {
    const sandbox = createSandbox();
    const [first, ...others] = await Promise.all(
      provider.accounts.map(({ headers }) => sandbox.fetch(`${sandbox.urls[name]}${provider.firstPath}`, { headers })),
    );
    expect(first?.status).toBe(200);
    expect(await first?.text()).not.toContain('"error');
    for (const { status } of others) expect(status).not.toBe(401);
  });
});
