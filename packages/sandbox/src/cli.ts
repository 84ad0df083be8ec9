#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { curlFor } from "./page/curl.ts";
import { providerNames, providers } from "./providers/providers.ts";
import { startSandbox } from "./server.ts";
import type { SandboxServer } from "./server.ts";

const HELP = `A local stand-in for the meeting services that meetwire talks to.

Usage: npx @meetwire/sandbox [options]

  --port <number>   the port to listen at (default 4010; 0 takes a free one)
  --host <address>  the address to listen at (default 127.0.0.1, which only this machine reaches)
  --version         print the version
  --help            print this`;

/** A mistake in how the program was called, or something it cannot do. */
class UsageError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

async function main(): Promise<void> {
  const { port, host, version, help } = readOptions();
  if (help) return console.log(HELP);
  if (version) return console.log(readVersion());
  const server = await listen(port, host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
  console.log(greeting(server));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        version: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}"`);
    return { ...values, port };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${HELP}`, 2);
  }
}

async function listen(port: number, host: string): Promise<SandboxServer> {
  try {
    return await startSandbox({ port, host });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new UsageError(`Port ${port} is taken. Choose another with --port, for instance --port ${port + 1}, or any free one with --port 0.`, 1);
    if (code === "EACCES") throw new UsageError(`Port ${port} may not be used by this user. Choose one above 1023 with --port.`, 1);
    throw new UsageError(`Cannot listen at ${host}: ${message}. Choose another address with --host.`, 1);
  }
}

function greeting({ origin, urls }: SandboxServer): string {
  const services = providerNames.map((name) => {
    const { document, accounts } = providers[name];
    const keys = Object.entries(accounts[0].headers).map(([header, value]) => `${header}: ${value}`);
    return `  ${document.info.title}
    URL   ${urls[name]}
    key   ${keys.join(", ")}
    try   ${curlFor(name, origin)}
`;
  });
  return `The meetwire sandbox is running.

${services.join("\n")}
  Page with an interactive reference of each: ${origin}/

Press Ctrl+C to stop.`;
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
