import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { compare, fillGuide, guide, readResults } from "./comparison.ts";
import type { ClientResult } from "./comparison.ts";

describe("the comparison with Zoom's own SDK", () => {
  const published = readResults();
  let clients: ClientResult[];
  beforeAll(async () => {
    clients = await compare();
  });

  test("@meetwire/zoom does the right thing in each check", () => {
    expect(Object.entries(clients[0]!.verdicts).filter(([, verdict]) => !verdict)).toEqual([]);
    expect(Object.keys(clients[0]!.verdicts)).toEqual(Object.keys(published.clients[0]!.verdicts));
  });

  test("@meetwire/zoom has about the published size", () => {
    expect(Math.abs(clients[0]!.gzip - published.clients[0]!.gzip), "publish the new one: node scripts/bootstrap.mjs node bench/src/zoom/zoom.ts").toBeLessThan(
      500,
    );
  });

  test("matches the published results", (context) => {
    const [, rivet] = clients;
    if (!rivet) return context.skip("install the SDK with: npm ci --prefix bench/zoom");
    const { verdicts, version, gzip } = published.clients[1]!;
    expect(rivet).toMatchObject({ verdicts, version });
    expect(Math.abs(rivet.gzip - gzip)).toBeLessThan(500);
  });

  test("is in the guide", () => expect(fillGuide(readFileSync(guide, "utf8"), published)).toBe(readFileSync(guide, "utf8")));
});
