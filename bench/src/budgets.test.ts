import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INSTANTIATIONS_LIMIT, INSTANTIATIONS_NOISE, measureSize, PACKAGES_LIMIT, PUBLISHED_LAZY, PUBLISHED_NOISE, SIZE_BUDGETS } from "./budgets.ts";
import { bundle } from "./bytes/bundle.ts";
import type { Bundle } from "./bytes/bundle.ts";
import { ownDependencies, packagesBeside } from "./packages/closure.ts";
import { MEETWIRE } from "./peers/peers.ts";
import { installed, installMeetwire, uninstallMeetwire } from "./types/installed.ts";
import { countInstantiations } from "./types/instantiations.ts";

beforeAll(installMeetwire, 60_000);
afterAll(uninstallMeetwire);

describe("bytes, minified and gzipped", () => {
  it.each(SIZE_BUDGETS)("$name: at most $limit", async (budget) => {
    const measured = await measureSize(budget);
    expect(measured.gzip, `${budget.name} has ${measured.gzip} bytes; the limit is ${budget.limit}\n${listModules(measured.bundle)}`).toBeLessThanOrEqual(
      budget.limit,
    );
  });

  it.each(SIZE_BUDGETS)("$name: the published files are not larger than the sources", async (budget) => {
    const [published, sources] = [await measureSize(budget, join(installed, "program.js")), await measureSize(budget)];
    expect(published.bundle.modules.length).toBeLessThan(sources.bundle.modules.length);
    const allowed = budget.name.startsWith("the facade") ? PUBLISHED_LAZY : PUBLISHED_NOISE;
    expect(published.gzip).toBeLessThanOrEqual(sources.gzip + allowed);
  });

  it("counts only what is imported and used", async () => {
    expect((await bundle("import { createConnectyCube } from '@meetwire/connectycube'; globalThis.answer = 42;")).gzip).toBeLessThan(60);
  });

  it("rejects a program with a missing part", async () => {
    await expect(bundle("import { missing } from '@meetwire/connectycube'; globalThis.answer = missing;")).rejects.toThrow("missing");
    await expect(bundle("import { missing } from 'no-such-package'; globalThis.answer = missing;")).rejects.toThrow("no-such-package");
  });
});

describe("types", () => {
  it(`instantiates at most ${INSTANTIATIONS_LIMIT} for twenty calls, for a large API as for a small one`, async () => {
    const [small, large, zoom] = await Promise.all([
      countInstantiations("connectycube", MEETWIRE),
      countInstantiations("teamviewer-engage", MEETWIRE),
      countInstantiations("zoom", MEETWIRE),
    ]);
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThanOrEqual(INSTANTIATIONS_LIMIT);
    expect(large).toBeLessThanOrEqual(small + INSTANTIATIONS_NOISE);
    expect(zoom).toBeGreaterThan(0);
    expect(zoom).toBeLessThanOrEqual(INSTANTIATIONS_LIMIT);
  });
});

describe("packages", () => {
  const dependencies = ownDependencies();
  const clients = Object.keys(dependencies).filter((name) => dependencies[name]!.join() === "@meetwire/runtime");

  it.each(clients)(`%s brings at most ${PACKAGES_LIMIT} along`, (client) => {
    const found = packagesBeside(client, dependencies);
    expect(found).toContain("@meetwire/runtime");
    expect(found.length, `it brings ${found.join(", ")}`).toBeLessThanOrEqual(PACKAGES_LIMIT);
  });
});

function listModules({ modules }: Bundle): string {
  return modules.map(({ name, gzip, minified }) => `${String(gzip).padStart(6)} gzipped ${String(minified).padStart(6)} minified  ${name}`).join("\n");
}
