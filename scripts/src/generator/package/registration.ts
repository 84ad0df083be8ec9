import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFile } from "../emit/generated-file.ts";
import { camelCase, propertyName } from "../api/names.ts";
import { listProviders } from "../../shared/workspace.ts";

/** The parts of a manifest that list providers. */
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, object>>;
  readonly publishConfig?: { readonly exports: Readonly<Record<string, object>> };
}

/** Private packages that use every provider. */
const USERS = ["scripts", "packages/testing", "examples"];

const ADAPTERS = "src/adapters";

/**
 * The files that list providers, as they should be. They follow from the folders: a package with a `generate` script is a
 * provider, a file of its name in the sandbox's `providers/` is its part of the sandbox, and one in the facade's
 * `adapters/` is its adapter. So providers need no manual registration.
 */
export function writeRegistrations(root: string): GeneratedFile[] {
  const providers = listProviders(root);
  const inSandbox = providers.filter((provider) => existsSync(join(root, "packages", "sandbox", "src", "providers", `${provider}.ts`)));
  const adapters = providers.filter((provider) => existsSync(join(root, "packages", "meetwire", ADAPTERS, `${provider}.ts`)));
  const manifest = (folder: string, change: (given: Manifest) => Manifest): GeneratedFile => {
    const name = `${folder}/package.json`;
    return { name, text: `${JSON.stringify(change(JSON.parse(readFileSync(join(root, name), "utf8")) as Manifest), null, 2)}\n` };
  };
  return [
    ...USERS.map((folder) => manifest(folder, (given) => withDependencies(root, given, providers, "workspace:*"))),
    manifest("packages/sandbox", (given) => withDependencies(root, given, inSandbox, "workspace:^")),
    manifest("packages/meetwire", (given) => withAdapters(withDependencies(root, given, adapters, "workspace:^"), adapters)),
    { name: "packages/sandbox/src/providers/all-providers.ts", text: writeSandboxProviders(inSandbox) },
  ];
}

/** The registrations that are not as they should be. */
export function staleRegistrations(root: string): GeneratedFile[] {
  return writeRegistrations(root).filter(({ name, text }) => !existsSync(join(root, name)) || readFileSync(join(root, name), "utf8") !== text);
}

/** Sets the dependencies on providers, and removes those on packages that are gone. */
function withDependencies(root: string, manifest: Manifest, providers: readonly string[], range: string): Manifest {
  const all = new Set(listProviders(root));
  const kept = Object.entries(manifest.dependencies).filter(([name]) => {
    const [, directory] = /^@meetwire\/(.+)$/.exec(name) ?? [];
    return directory === undefined || (!all.has(directory) && existsSync(join(root, "packages", directory, "package.json")));
  });
  const own = providers.map((provider): [string, string] => [`@meetwire/${provider}`, range]);
  return { ...manifest, dependencies: sortByKey([...own, ...kept]) };
}

/** Gives each adapter its entry point, and removes those whose file is gone. */
function withAdapters(manifest: Manifest, adapters: readonly string[]): Manifest {
  const without = (entries: Readonly<Record<string, object>> = {}) =>
    Object.entries(entries).filter(([, entry]) => !JSON.stringify(entry).includes("/adapters/"));
  const built = (provider: string) => ({ types: `./dist/adapters/${provider}.d.ts`, default: `./dist/adapters/${provider}.js` });
  const sources = adapters.map((provider): [string, object] => [`./${provider}`, { "@meetwire/source": `./${ADAPTERS}/${provider}.ts`, ...built(provider) }]);
  const published = adapters.map((provider): [string, object] => [`./${provider}`, built(provider)]);
  return {
    ...manifest,
    exports: sortByKey([...without(manifest.exports), ...sources]),
    publishConfig: { ...manifest.publishConfig, exports: sortByKey([...without(manifest.publishConfig?.exports), ...published]) },
  };
}

function writeSandboxProviders(providers: readonly string[]): string {
  const imports = providers.map((provider) => `import { ${camelCase(provider)} } from "./${provider}.ts";`);
  const entries = providers.map((provider) => {
    const [key, value] = [propertyName(provider), camelCase(provider)];
    return key === value ? `  ${key},` : `  ${key}: ${value},`;
  });
  return `// Generated from the files of this folder. Do not edit: run \`npm run generate\`.
${imports.join("\n")}

/** All providers of the sandbox, by the name in their URLs. */
export const providers = {
${entries.join("\n")}
};
`;
}

function sortByKey<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
