/** All parts that a complete provider needs. A test names the missing ones. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "../generator/api/names.ts";
import type { Plan } from "../generator/plan/plan.ts";
import { LISTINGS } from "./listings.ts";

/** The parts that a provider does not need, and why; `everything` while the provider is in progress. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

interface Part {
  readonly name: string;
  /** The missing part and the fix, in a sentence; `undefined` if nothing is missing. */
  missing(plan: Plan, root: string): string | undefined;
}

const fileAt = (path: (provider: string) => string, purpose: string): Part["missing"] => {
  return ({ api: { provider } }, root) => (existsSync(join(root, path(provider))) ? undefined : `${path(provider)}: ${purpose}`);
};

const PARTS: readonly Part[] = [
  {
    name: "401",
    missing({ api, operations }) {
      // An API that reports failures under status 200 has no other statuses.
      if (api.credentials.length === 0 || api.document["x-error-in-body"] !== undefined) return undefined;
      const open = operations.filter(
        ({ failureStatuses, security }) => security?.length !== 0 && !failureStatuses.some((status) => /^(401|4XX|default)$/i.test(status)),
      );
      return open.length === 0 ? undefined : `its spec: a response with status 401 (or 4XX, or default) for ${open.map(({ id }) => id).join(", ")}`;
    },
  },
  { name: "README", missing: fileAt((name) => `packages/${name}/README.md`, "how to use the client") },
  {
    name: "changeset",
    missing({ api: { provider } }, root) {
      const manifest = join(root, "packages", provider, "package.json");
      const isReleased = existsSync(manifest) && (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version !== "0.0.0";
      return isReleased || textsIn(root, ".changeset", /\.md$/).some((text) => text.includes(`"@meetwire/${provider}": `))
        ? undefined
        : `.changeset/new-${provider}.md: a changeset for @meetwire/${provider}`;
    },
  },
  { name: "sandbox", missing: fileAt((name) => `packages/sandbox/src/providers/${name}.ts`, "its part of the sandbox") },
  {
    name: "State",
    missing({ api: { provider } }, root) {
      const file = `packages/sandbox/src/providers/${provider}.ts`;
      const text = readIfThere(join(root, file));
      // The sandbox's declarations name it, and a type that is not exported cannot be named.
      return /^(interface|type) State\b/m.test(text ?? "") ? `${file}: export the type State` : undefined;
    },
  },
  { name: "sandbox test", missing: fileAt((name) => `packages/sandbox/src/providers/${name}.test.ts`, "tests of this provider's own behavior") },
  {
    name: "client suite",
    missing({ api: { provider } }, root) {
      const file = `packages/testing/src/${provider}.test.ts`;
      return readIfThere(join(root, file))?.includes("testClient") ? undefined : `${file}: a case for each operation (testClient)`;
    },
  },
  { name: "adapter", missing: fileAt((name) => `packages/meetwire/src/adapters/${name}.ts`, "its adapter") },
  {
    name: "adapter suite",
    missing({ api: { provider } }, root) {
      const isTested = textsIn(root, "packages/testing/src", /\.test\.ts$/).some((text) =>
        new RegExp(`testAdapter\\(\\{\\s*provider: "${provider}"`).test(text),
      );
      return isTested ? undefined : `packages/testing/src/${provider}-adapter.test.ts: testAdapter for ${camelCase(provider)}`;
    },
  },
  ...LISTINGS.map(({ file, part, has }): Part => ({
    name: file,
    missing: (plan, root) => (has(readIfThere(join(root, file)) ?? "", plan) ? undefined : `${file}: ${part}`),
  })),
  {
    name: "README tables",
    missing({ api: { provider } }, root) {
      const without = ["README.md", "docs/start.md"].filter((file) => !readIfThere(join(root, file))?.includes(`\`@meetwire/${provider}\``));
      return without.length === 0 ? undefined : `the tables in ${without.join(" and ")}: run \`npm run docs -- --tables\``;
    },
  },
];

/** The parts that a provider lacks, one sentence each. */
export function missingParts(plan: Plan, root: string, exceptions = EXCEPTIONS): string[] {
  const excused = exceptions[plan.api.provider] ?? {};
  const isExcused = (name: string) => (excused[name] ?? excused["everything"]) !== undefined;
  return PARTS.filter(({ name }) => !isExcused(name)).flatMap((part) => part.missing(plan, root) ?? []);
}

/** The names for exceptions. */
export const PART_NAMES: readonly string[] = [...PARTS.map(({ name }) => name), "samples", "everything"];

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function textsIn(root: string, folder: string, names: RegExp): string[] {
  return existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).flatMap((name) => (names.test(name) ? [readFileSync(join(root, folder, name), "utf8")] : []))
    : [];
}
