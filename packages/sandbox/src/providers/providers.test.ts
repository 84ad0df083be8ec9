import { describe, expect, it } from "vitest";
import { createContract } from "../contract/contract.ts";
import { createSandbox } from "../sandbox.ts";
import { decodeState, encodeState } from "../state/codec.ts";
import { providerNames, providers } from "./providers.ts";
import { DAY } from "./time.ts";

/** A Thursday, a Saturday and a Sunday. */
const DAYS = [Date.UTC(2026, 10, 26, 10, 7), Date.UTC(2026, 10, 28, 23, 59), Date.UTC(2026, 10, 29, 3)];

describe.each(providerNames)("%s", (name) => {
  const provider = providers[name];
  const contract = createContract(provider.document, "test");

  it("has every operation and every webhook of its spec", () => {
    expect(Object.keys(provider.handlers).toSorted()).toEqual(contract.operations.map(({ id }) => id).toSorted());
    expect(Object.keys(provider.webhooks ?? {}).toSorted()).toEqual(contract.webhooks.map(({ path }) => path).toSorted());
  });

  it("has the same seed for the same time and number, and a different seed for another number", () => {
    const seed = (number: number) => JSON.stringify(encodeState(provider.seed(1_795_000_000_000, number)));
    expect(seed(0)).toBe(seed(0));
    expect(seed(7)).toBe(seed(7));
    expect(seed(7)).not.toBe(seed(0));
  });

  it("survives a snapshot", () => {
    const state = encodeState(provider.seed(1_795_000_000_000, 0));
    expect(encodeState(decodeState(JSON.parse(JSON.stringify(state))))).toEqual(JSON.parse(JSON.stringify(state)));
  });

  it("lets the first account read something, and knows the others", async () => {
    const sandbox = createSandbox();
    const [first, ...others] = await Promise.all(
      provider.accounts.map(({ headers }) => sandbox.fetch(`${sandbox.urls[name]}${provider.firstPath}`, { headers })),
    );
    expect(first?.status).toBe(200);
    expect(await first?.text()).not.toContain('"error');
    for (const { status } of others) expect(status).not.toBe(401);
  });

  it.each(DAYS)("has meetings of several lengths, on weekdays except for those that run now (%i)", (now) => {
    const meetings = provider.meetings?.({ state: provider.seed(now, 0) as never, now, baseUrl: "" }) ?? [];
    expect(meetings.length).toBeGreaterThan(20);
    const lengths = new Set(meetings.map(({ start, end }) => Math.round((end - start) / 60_000)));
    expect(lengths.size).toBeGreaterThanOrEqual(4);
    // The samples of the documentation have their own times.
    const isNear = (time: number) => Math.abs(time - now) < 100 * DAY;
    const isToday = (time: number) => Math.abs(time - now) < DAY / 2;
    const odd = meetings.filter(({ start }) => isNear(start) && !isToday(start) && [0, 6].includes(new Date(start).getUTCDay()));
    expect(odd.map(({ title }) => title)).toEqual([]);
    const late = meetings.filter(({ start }) => isNear(start) && !isToday(start) && (new Date(start).getUTCHours() < 7 || new Date(start).getUTCHours() >= 18));
    expect(late.map(({ title }) => title)).toEqual([]);
  });
});
