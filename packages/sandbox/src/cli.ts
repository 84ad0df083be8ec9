#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ProviderName } from "./providers/providers.ts";
import { createReporter } from "./reporter.ts";
import { SandboxError } from "./sandbox-error.ts";
import type { SandboxServer, ServerOptions } from "./server.ts";
import { DataFileError } from "./state/data-file.ts";

const HELP = `A local sandbox of the meeting providers that meetwire supports. It is for
development and tests, not for production.

Usage: npx @meetwire/sandbox [options]

  --port <number>            port to listen at (default 4010; 0 picks a free one)
  --host <address>           address to listen at (default 127.0.0.1, which only
                             this machine can reach)
  --allow-host <name>        also respond to this name in the Host header
  --data <file>              keep the state in this file over restarts
  --seed <number>            start with other ids, names and times (default 0)
  --now <time>               start the clock at this time, such as
                             2026-11-21T09:00:00Z
  --strict                   reject fields that the spec does not have
  --rate-limits [plan]       apply the documented rate limits of a plan
  --webhook <provider>=<url> send the provider's webhooks to this URL when
                             something changes (may be repeated)
  --allow-private-webhooks   allow webhooks to private networks
  --record <file>            append each call to this file
  --replay <file>            send the calls of a recording at the start
  --quiet                    do not print a line for each call
  --json                     print each call as JSON
  --version                  print the version
  --help                     print this`;

/** A mistake in the arguments, or a failure to start. */
class UsageError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

interface Options {
  readonly server: ServerOptions & { readonly port: number; readonly host: string };
  readonly webhooks: readonly (readonly [ProviderName, string])[];
  readonly format: "text" | "json" | "quiet";
}

/** Loads the providers only if it starts the server: they take longer than all the rest. */
async function main(): Promise<void> {
  const options = await readOptions();
  if (options === "help") return console.log(HELP);
  if (options === "version") return console.log(readVersion());
  const server = await listen(options.server);
  const { writeGreeting } = await import("./greeting.ts");
  // The program that reads our output may end, as in `npx @meetwire/sandbox | head`.
  process.stdout.on("error", () => {});
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close().finally(() => process.exit(0)));
  for (const [provider, url] of options.webhooks) server.sandbox.subscribe({ provider, url });
  // Programs that read the calls as JSON do not expect anything else on stdout.
  (options.format === "json" ? console.error : console.log)(writeGreeting(server, { ...options.server, webhooks: options.webhooks }));
  for (const difference of server.replayed?.differences ?? []) console.error(`Replay: ${difference}`);
}

async function readOptions(): Promise<Options | "help" | "version"> {
  try {
    const { values } = parseArgs({
      // The plan is optional, which parseArgs cannot express.
      args: process.argv
        .slice(2)
        .flatMap((each, index, all) => (each === "--rate-limits" && /^(-.*)?$/.test(all[index + 1] ?? "") ? ["--rate-limits="] : [each])),
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        "allow-host": { type: "string", multiple: true, default: [] },
        data: { type: "string" },
        seed: { type: "string", default: "0" },
        now: { type: "string" },
        strict: { type: "boolean", default: false },
        "rate-limits": { type: "string" },
        webhook: { type: "string", multiple: true, default: [] },
        "allow-private-webhooks": { type: "boolean", default: false },
        record: { type: "string" },
        replay: { type: "string" },
        quiet: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        version: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    if (values.help) return "help";
    if (values.version) return "version";
    const format = values.json ? "json" : values.quiet ? "quiet" : "text";
    return {
      format,
      webhooks: await Promise.all(values.webhook.map(readWebhook)),
      server: {
        port: readNumber("--port", values.port, 65_535),
        host: values.host,
        allowedHosts: values["allow-host"],
        dataFile: values.data,
        recordFile: values.record,
        replayFile: values.replay,
        seed: readNumber("--seed", values.seed, Number.MAX_SAFE_INTEGER),
        now: values.now === undefined ? undefined : readClock(values.now),
        strict: values.strict,
        rateLimits: values["rate-limits"] === undefined ? false : values["rate-limits"] || true,
        allowPrivateWebhooks: values["allow-private-webhooks"],
        onRequest: createReporter(format),
      },
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${HELP}`, 2);
  }
}

function readNumber(option: string, text: string, max: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new Error(`${option} takes a number from 0 to ${max}, not "${text}"`);
  return number;
}

/** A clock that starts at a given time. */
function readClock(text: string): () => number {
  const start = Date.parse(text);
  if (Number.isNaN(start)) throw new Error(`--now takes a time such as 2026-11-21T09:00:00Z, not "${text}"`);
  const offset = start - Date.now();
  return () => Date.now() + offset;
}

async function readWebhook(text: string): Promise<readonly [ProviderName, string]> {
  const { isProviderName, providerNames } = await import("./providers/providers.ts");
  const [provider, url = ""] = text.split(/=(.*)/s, 2);
  if (!isProviderName(provider))
    throw new Error(`--webhook takes a provider and a URL, such as demodesk=http://127.0.0.1:3000/hook. The providers are ${providerNames.join(", ")}`);
  if (!URL.canParse(url)) throw new Error(`--webhook ${provider} needs a URL, such as ${provider}=http://127.0.0.1:3000/hook`);
  return [provider, url];
}

async function listen(options: Options["server"]): Promise<SandboxServer> {
  const { port, host } = options;
  const { startSandbox } = await import("./server.ts");
  try {
    return await startSandbox(options);
  } catch (error) {
    if (error instanceof DataFileError || error instanceof SandboxError) throw new UsageError(error.message, 1);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new UsageError(`Port ${port} is in use. Choose another one with --port, such as --port ${port + 1}, or any free one with --port 0.`, 1);
    if (code === "EACCES") throw new UsageError(`Port ${port} is reserved. Choose one above 1023 with --port.`, 1);
    throw new UsageError(`Cannot listen at ${host}: ${message}. Choose another address with --host.`, 1);
  }
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
