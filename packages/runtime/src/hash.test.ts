import { expect, test } from "vitest";
import { fingerprint, sha256, toBase64, toHex } from "./hash.ts";

test("a hash is that of FIPS 180, for a text and for its bytes", async () => {
  const hash = await sha256("abc");
  expect(toHex(hash)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(await sha256(new TextEncoder().encode("abc"))).toEqual(hash);
  expect(toBase64(hash)).toBe("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
});

test("a fingerprint distinguishes its parts and hides them", async () => {
  const prints = await Promise.all([fingerprint("a", "b"), fingerprint("ab", ""), fingerprint("ab"), fingerprint("a", undefined, "b")]);
  expect(new Set(prints).size).toBe(4);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/);
});
