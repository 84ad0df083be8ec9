import { describe, expect, test } from "vitest";
import { Call } from "./call.ts";

const response = new Response();
const succeeded = () => new Call<number>(Promise.resolve({ data: 1, response }));
const error = Object.assign(new Error("no"), { response });
const failed = () => new Call<number>(Promise.reject(error));

describe("a call", () => {
  test("that succeeds is a promise of its data", async () => {
    expect(await succeeded()).toBe(1);
    expect(await succeeded().then((data) => data + 1)).toBe(2);
    expect(await succeeded().catch(() => 9)).toBe(1);
    expect(await Promise.all([succeeded(), succeeded()])).toEqual([1, 1]);
  });

  test("that fails is a promise that is rejected", async () => {
    await expect(failed()).rejects.toBe(error);
    expect(await failed().catch((reason: unknown) => reason)).toBe(error);
    expect(await failed().then(null, () => 9)).toBe(9);
    await expect(failed().then(() => 9)).rejects.toBe(error);
  });

  test("runs `finally` in either case", async () => {
    let runs = 0;
    expect(await succeeded().finally(() => runs++)).toBe(1);
    await expect(failed().finally(() => runs++)).rejects.toBe(error);
    expect(runs).toBe(2);
  });

  test("passes on an error that `then` throws", async () => {
    const mine = new Error("mine");
    const thrown = succeeded().then(
      () => {
        throw mine;
      },
      () => 9,
    );
    await expect(thrown).rejects.toBe(mine);
  });

  test("returns the response with the data", async () => {
    expect(await succeeded().withResponse()).toEqual({ data: 1, response });
    await expect(failed().withResponse()).rejects.toBe(error);
  });

  test("gives a result that does not throw", async () => {
    expect(await succeeded().safe()).toEqual({ ok: true, data: 1, response });
    expect(await failed().safe()).toEqual({ ok: false, error, response });
  });

  test("has a name", () => {
    expect(String(succeeded())).toBe("[object Call]");
  });
});
