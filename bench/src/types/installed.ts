import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundlePackage } from "@meetwire/scripts/build";
import { results, root } from "../folders.ts";
import { run } from "../run.ts";

/** A folder in which meetwire is installed as it would be published. Each process has its own, because tests and the bench may run at the same time. */
export const installed = join(results, `installed-${process.pid}`);

/** The packages that a program installs: the facade and its dependencies, the runtime and the clients. */
const PACKAGES = ["meetwire", ...listDependencies("meetwire")];

interface Manifest {
  name: string;
  publishConfig: { exports: object };
}

let installing: Promise<void> | undefined;

/** Builds the JavaScript and the declarations of our packages as they are published, outside the workspace. */
export function installMeetwire(): Promise<void> {
  installing ??= install();
  return installing;
}

export function uninstallMeetwire(): void {
  rmSync(installed, { recursive: true, force: true });
}

async function install(): Promise<void> {
  const scope = join(installed, "node_modules", "@meetwire");
  uninstallMeetwire();
  mkdirSync(scope, { recursive: true });
  // Other checks cover the types of the sources; skipping them here saves time.
  const folders = PACKAGES.map((name) => join(root, "packages", name));
  const configuration = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      rootDir: join(root, "packages"),
      outDir: scope,
      declaration: true,
      emitDeclarationOnly: true,
      customConditions: ["@meetwire/source"],
      noCheck: true,
    },
    include: folders.map((folder) => join(folder, "src")),
    exclude: folders.flatMap((folder) => [join(folder, "src/**/*.test.ts"), join(folder, "src/**/*.test-d.ts")]),
  };
  writeFileSync(join(installed, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const file = join(installed, "tsconfig.build.json");
  writeFileSync(file, JSON.stringify(configuration));
  await run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "--project", file]);
  for (const [index, name] of PACKAGES.entries()) await writePackage(folders[index]!, join(scope, name));
  renameSync(join(scope, "meetwire"), join(installed, "node_modules", "meetwire"));
  linkDependency("openapi-fetch");
}

/** Completes a package whose declarations are in `src/`: adds its JavaScript and its published manifest. */
async function writePackage(source: string, folder: string): Promise<void> {
  await bundlePackage(source, join(folder, "dist"));
  cpSync(join(folder, "src"), join(folder, "dist"), { recursive: true });
  rmSync(join(folder, "src"), { recursive: true });
  const { name, publishConfig } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, type: "module", sideEffects: false, exports: publishConfig.exports }));
}

/** Our packages on which a package depends, by their folders. */
function listDependencies(name: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as { dependencies: object };
  return Object.keys(dependencies).map((each) => each.replace("@meetwire/", ""));
}

function linkDependency(name: string): void {
  const target = join(root, "packages", "runtime", "node_modules", name);
  const link = join(installed, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(realpathSync(target), link, "junction");
}
