import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { deadUrl } from "@meetwire/fault-server";
import { installTool, withoutInheritance } from "../shared/tools.ts";

const run = promisify(execFile);

/** A real npm registry on loopback. It has the packages that we publish to it, and fetches all others from this machine's npm registry. */
export class Registry implements AsyncDisposable {
  readonly url: string;
  /** npm's configuration for publishing. */
  readonly publisher: string;
  /** npm's configuration for a consumer. */
  readonly consumer: string;
  readonly #folder: string;
  readonly #process: ChildProcess;

  private constructor(url: string, folder: string, process: ChildProcess, token: string) {
    this.url = url;
    this.#folder = folder;
    this.#process = process;
    this.publisher = join(folder, "publisher.npmrc");
    this.consumer = join(folder, "consumer.npmrc");
    writeFileSync(this.consumer, `registry=${url}\n`);
    writeFileSync(this.publisher, `registry=${url}\n${url.slice("http:".length)}:_authToken=${token}\n`);
  }

  static async start(): Promise<Registry> {
    const tool = await installTool("registry");
    const folder = mkdtempSync(join(tmpdir(), "meetwire-registry-"));
    const url = `${await deadUrl()}/`;
    const upstream = await npmSetting("registry");
    const certificates = await npmSetting("cafile");
    writeFileSync(join(folder, "config.yaml"), writeConfiguration(folder, upstream));
    const environment = withoutInheritance(certificates ? { NODE_EXTRA_CA_CERTS: certificates } : {});
    const server = spawn(
      process.execPath,
      [join(tool, "node_modules", "verdaccio", "bin", "verdaccio"), "--config", join(folder, "config.yaml"), "--listen", url],
      { env: environment, stdio: "ignore" },
    );
    try {
      await untilReady(url, server);
      return new Registry(url, folder, server, await signUp(url));
    } catch (error) {
      server.kill();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    if (this.#process.kill()) await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function writeConfiguration(folder: string, upstream: string): string {
  const own = { access: "$all", publish: "$authenticated" };
  return JSON.stringify({
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, timeout: "60s", max_fails: 100 } },
    packages: { "@meetwire/*": own, meetwire: own, "**": { access: "$all", proxy: "upstream" } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    max_body_size: "100mb",
  });
}

/** A setting of this machine's npm. */
async function npmSetting(name: string): Promise<string> {
  const { stdout } = await run("npm", ["config", "get", name], { env: withoutInheritance() });
  const value = stdout.trim();
  return ["null", "undefined"].includes(value) ? "" : value;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`the registry exited with ${server.exitCode}`);
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error("the registry did not start within 30 s");
}

async function signUp(url: string): Promise<string> {
  const user = { name: "publisher", password: "only-on-loopback" };
  const response = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(user),
  });
  if (!response.ok) throw new Error(`the registry rejected a new user: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}
