import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether `redis-server` is installed. On Debian: `apt-get install redis-server`. */
export const hasRedisServer: boolean = spawnSync("redis-server", ["--version"]).status === 0;

/** A separate Redis for a test, which can be stopped, started and paused. */
export interface RedisServer {
  readonly url: string;
  /** Kills the server. With `keepData`, it has its data again when it starts. */
  stop(options?: { keepData?: boolean }): Promise<void>;
  start(): Promise<void>;
  /** Pauses the server while its connections stay open, and resumes it. */
  pause(): void;
  resume(): void;
  close(): Promise<void>;
}

/** Starts a Redis on a free port of the loopback interface. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await findPort();
  const folder = mkdtempSync(join(tmpdir(), "meetwire-redis-"));
  let server: ChildProcess | undefined;

  const start = async () => {
    server = spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no", "--loglevel", "warning"], {
      stdio: "ignore",
    });
    await untilOpen(port);
  };
  const stop = async ({ keepData = false } = {}) => {
    const ending = server;
    if (!ending) return;
    server = undefined;
    const ended = new Promise<void>((resolve) => void ending.once("exit", () => resolve()));
    if (keepData) await send(port, "SHUTDOWN SAVE\r\n");
    else ending.kill("SIGKILL");
    await ended;
    if (!keepData) rmSync(join(folder, "dump.rdb"), { force: true });
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    pause: () => void server?.kill("SIGSTOP"),
    resume: () => void server?.kill("SIGCONT"),
    async close() {
      server?.kill("SIGCONT");
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => void probe.close(resolve));
  return port;
}

async function untilOpen(port: number): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    if ((await send(port, "PING\r\n").catch(() => "")).includes("PONG")) return;
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  throw new Error("redis-server did not start within 10 s");
}

/** Sends a command, and resolves with the response, or when the connection ends. */
function send(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(command));
    let text = "";
    socket.on("data", (data) => {
      text += String(data);
      if (text.includes("PONG")) socket.end();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}
