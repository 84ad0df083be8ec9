import { expect, test } from "vitest";
import { memoryStore } from "../state/store.ts";
import type { Store } from "../state/store.ts";
import { tokenSource } from "./token-source.ts";
import type { Grant } from "./token-source.ts";

/**
 * A provider whose refresh tokens rotate. The one before the newest is good until the newest was used, as with all
 * providers whose grant can survive at all that a response is lost.
 */
class Provider {
  issued = 0;
  used = 0;
  lost = 0;

  async refresh(refreshToken: string): Promise<Grant> {
    const given = Number(refreshToken.slice(1));
    if (given < this.used || given > this.issued) {
      this.lost++;
      throw new Error(`invalid_grant: ${refreshToken}`);
    }
    this.used = given;
    this.issued++;
    return { accessToken: `a${this.issued}`, lifeMs: 60_000, refreshToken: `r${this.issued}` };
  }
}

/** Counts the points at which a process can end, and stops all of its work at one of them. */
class Life {
  points = 0;
  readonly endsAt: number;
  ended: () => void = () => {};

  constructor(endsAt: number) {
    this.endsAt = endsAt;
  }

  /** Passes a point before the work takes effect, and one after it. */
  readonly pass = async <T>(work: () => Promise<T>): Promise<T> => {
    await this.#point();
    const result = await work();
    await this.#point();
    return result;
  };

  async #point(): Promise<void> {
    if (this.points++ < this.endsAt) return;
    this.ended();
    await new Promise(() => {});
  }
}

/** A process that renews its token several times in a row. */
async function live(provider: Provider, store: Store, life: Life, renewals: number): Promise<void> {
  const mortal = Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...given: unknown[]) => life.pass(() => (method as (...all: unknown[]) => Promise<unknown>)(...given)),
    ]),
  ) as unknown as Store;
  const { token } = tokenSource({
    key: async () => "key",
    store: mortal,
    lockMs: 5,
    request: (refreshToken = "r0") => life.pass(() => provider.refresh(refreshToken)),
  });
  const work = async () => {
    let refused: string | undefined;
    for (let renewal = 0; renewal < renewals; renewal++) refused = await token({ refusedValue: refused });
  };
  await Promise.race([work(), new Promise<void>((resolve) => (life.ended = resolve))]);
}

const RENEWALS = 5;

test("a process that ends at any point of a renewal loses no grant", async () => {
  const whole = new Life(Infinity);
  await live(new Provider(), memoryStore(), whole, RENEWALS);
  expect(whole.points).toBeGreaterThanOrEqual(50);
  const lost: number[] = [];
  for (let point = 0; point < whole.points; point++) {
    const [provider, store] = [new Provider(), memoryStore()];
    await live(provider, store, new Life(point), RENEWALS);
    // The next process renews twice: with the stored token, and with its own new one.
    const next = new Life(Infinity);
    const given = JSON.parse((await store.get("key")) ?? "{}") as { accessToken?: string };
    const { token } = tokenSource({
      key: async () => "key",
      store,
      lockMs: 5,
      request: (refreshToken = "r0") => next.pass(() => provider.refresh(refreshToken)),
    });
    const first = await token({ refusedValue: given.accessToken }).catch(() => undefined);
    const second = await token({ refusedValue: first }).catch(() => undefined);
    if (first === undefined || second === undefined || first === second || provider.lost > 0) lost.push(point);
  }
  expect(lost).toEqual([]);
});

test("this test notices a grant that is used before it is stored", async () => {
  const provider = new Provider();
  const first = await provider.refresh("r0");
  await provider.refresh(first.refreshToken!);
  await expect(provider.refresh("r0")).rejects.toThrow("invalid_grant");
});
