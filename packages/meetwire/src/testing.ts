/**
 * The entry point `meetwire/testing`: the suite that every adapter has to pass, for vitest. For other test frameworks,
 * `meetwire/testing/cases` has the same cases.
 */
import { describe, test } from "vitest";
import { adapterCases } from "./adapter-cases.ts";
import type { AdapterSuite } from "./adapter-cases.ts";

export { adapterCases, verbsWithoutCase } from "./adapter-cases.ts";
export type { AdapterCase, AdapterSamples, AdapterSubject, AdapterSuite } from "./adapter-cases.ts";

/**
 * Tests an adapter with vitest: a test for each of its capabilities.
 *
 * @example
 * testAdapter({ provider: "acme", create: () => acme({ token }) });
 */
export function testAdapter(suite: AdapterSuite): void {
  describe(`${suite.provider} in meetwire`, async () => {
    for (const { name, run } of await adapterCases(suite)) test(name, run);
  });
}
