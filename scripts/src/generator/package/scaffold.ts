import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readApi } from "../api/read-api.ts";
import type { Api } from "../api/api.ts";
import { withArticle } from "../api/names.ts";
import { planTypes } from "../plan/plan.ts";
import type { Spec } from "../specs/find.ts";
import type { LoadedSpec } from "../specs/load.ts";
import { SpecError } from "../../shared/problem.ts";
import { listProviders } from "../../shared/workspace.ts";
import { writeOverlay } from "./overlay.ts";
import { writeReadme } from "./readme.ts";

/** The entry points of a provider's package, and the generated files behind them. */
const ENTRY_POINTS = { ".": "index", "./http": "http", "./openapi": "openapi" };

export function packageFolder(root: string, provider: string): string {
  return join(root, "packages", provider);
}

/** Whether a provider already has its package. Throws if the package is of another kind, which must not be overwritten. */
export function hasPackage(root: string, { provider, file }: Spec): boolean {
  if (!existsSync(join(packageFolder(root, provider), "package.json"))) return false;
  if (!listProviders(root).includes(provider))
    throw new SpecError([{ file, message: `packages/${provider} already exists and is not generated from a spec: choose another name for the spec` }]);
  return true;
}

/** Whether the workspace's dependencies are linked for a package. */
export function isLinked(root: string, { provider }: Spec): boolean {
  return existsSync(join(packageFolder(root, provider), "node_modules", "@meetwire", "runtime"));
}

/** Writes the first overlay of a provider's own file, unless it has one or needs no correction. Returns the spec with its overlay. */
export function scaffoldOverlay(root: string, spec: LoadedSpec): Spec {
  const text = spec.overlay === undefined ? writeOverlay(spec, readApi(spec)) : undefined;
  if (text === undefined) return spec;
  const overlay = join(root, "specs", spec.provider, "overlay.yaml");
  mkdirSync(dirname(overlay), { recursive: true });
  writeFileSync(overlay, text);
  return { provider: spec.provider, file: spec.file, overlay };
}

/** Writes the other files of a new provider's package. Existing files are kept. */
export function scaffoldPackage(root: string, spec: LoadedSpec): void {
  const api = readApi(spec);
  const folder = packageFolder(root, spec.provider);
  const files = {
    [join(folder, "package.json")]: writeManifest(api, readFileSync(join(root, "packages", "runtime", "package.json"), "utf8")),
    [join(folder, "tsconfig.build.json")]: '{ "extends": "../../tsconfig.build.json" }\n',
    [join(folder, "README.md")]: writeReadme(planTypes(api)),
    [join(root, ".changeset", `new-${spec.provider}.md`)]:
      `---\n"@meetwire/${spec.provider}": minor\n---\n\nA typed client for ${withArticle(api.document.info.title)}.\n`,
  };
  const written = Object.keys(files).filter((file) => !existsSync(file));
  for (const file of written) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files[file]!);
  }
  // From here on people own these files, so they are formatted like the rest.
  spawnSync("oxfmt", written, { cwd: root, shell: process.platform === "win32" });
}

function writeManifest({ provider, document }: Api, runtime: string): string {
  const { license, engines } = JSON.parse(runtime) as { license: string; engines: object };
  const published = Object.fromEntries(
    Object.entries(ENTRY_POINTS).map(([entry, file]) => [entry, { types: `./dist/generated/${file}.d.ts`, default: `./dist/generated/${file}.js` }]),
  );
  const exports = Object.fromEntries(
    Object.entries(ENTRY_POINTS).map(([entry, file]) => [entry, { "@meetwire/source": `./src/generated/${file}.ts`, ...published[entry] }]),
  );
  const manifest = {
    name: `@meetwire/${provider}`,
    version: "0.0.0",
    description: `A typed client for ${withArticle(document.info.title)}.`,
    license,
    files: ["dist", "src/generated/reference.md", "AGENTS.md", "CHANGELOG.md"],
    type: "module",
    sideEffects: false,
    exports,
    publishConfig: { access: "public", exports: published },
    scripts: {
      build: `node ../../scripts/src/build/build.ts ${provider} && tsc --project tsconfig.build.json`,
    },
    dependencies: { "@meetwire/runtime": "workspace:^" },
    engines,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
