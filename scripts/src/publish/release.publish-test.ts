import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hasChromium, launchChromium } from "@meetwire/chromium";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPackages } from "../shared/workspace.ts";
import { Checkout } from "./checkout.ts";
import { importAll, MAIN, PAGE, PORTABLE, requireAll, requireAllTyped, SANDBOX, withoutTypes, WORKER } from "./programs.ts";
import type { Published } from "./programs.ts";
import { Registry } from "./registry.ts";
import { Stranger } from "./stranger.ts";
import { commandOf, installTool } from "../shared/tools.ts";
import type { ToolName } from "../shared/tools.ts";

let registry: Registry;
let checkout: Checkout;
let stranger: Stranger;
let published: Published[];

beforeAll(async () => {
  registry = await Registry.start();
  checkout = new Checkout();
  const environment = { npm_config_userconfig: registry.publisher, NPM_CONFIG_USERCONFIG: registry.publisher, CI: "true" };
  await checkout.run("npm", ["run", "release:version"], environment);
  checkout.commit("Version packages");
  await checkout.run("npm", ["run", "release:publish"], environment);
  published = listPackages(checkout.folder)
    .filter(({ isPublic }) => isPublic)
    .map(({ name, version, entries }) => ({ name, version, entries: [...entries.keys()].map((entry) => `${name}${entry.slice(1)}`) }));

  stranger = new Stranger(registry.stranger);
  await stranger.run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...published.map(({ name }) => name), "@types/node@22");
  const entries = published.flatMap((each) => each.entries);
  stranger.write("all.ts", importAll(entries));
  stranger.write("all.cts", requireAllTyped(entries));
  stranger.write("all.cjs", withoutTypes(requireAll(entries)));
  stranger.write("portable.ts", PORTABLE);
  stranger.write("main.ts", MAIN);
  stranger.write("sandbox.ts", SANDBOX);
  stranger.write("worker.ts", WORKER);
  stranger.write("page.ts", PAGE);
});

afterAll(async () => {
  stranger?.[Symbol.dispose]();
  checkout?.[Symbol.dispose]();
  await registry?.[Symbol.asyncDispose]();
});

describe("a release", () => {
  test("has every public package, in the version of its manifest, with its tag", async () => {
    const tags = (await checkout.run("git", ["tag"])).split("\n");
    for (const { name, version } of published) {
      const answer = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
      const document = (await answer.json()) as { "dist-tags": object; versions: Record<string, { dependencies?: Record<string, string> }> };
      expect(document["dist-tags"]).toEqual({ latest: version });
      expect(Object.values(document.versions[version]!.dependencies ?? {}).filter((range) => /workspace|catalog|file:/.test(range))).toEqual([]);
      expect(tags).toContain(`${name}@${version}`);
    }
    expect(published.length).toBeGreaterThan(5);
  });

  test("is not published a second time", async () => {
    const said = await checkout.run("npm", ["run", "release:publish"], {
      npm_config_userconfig: registry.publisher,
      NPM_CONFIG_USERCONFIG: registry.publisher,
      CI: "true",
    });
    expect(said).toMatch(/No unpublished|already published/i);
  });
});

describe("a stranger's program", () => {
  const compilers = (["typescript5.4", "typescript5.9", "typescript7.0"] as const).flatMap((compiler) => [
    { compiler, options: ["--module", "nodenext", "--moduleResolution", "nodenext"] },
    { compiler, options: ["--module", "esnext", "--moduleResolution", "bundler"] },
  ]);
  // Strict, and with the declarations of everything that it imports checked too.
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--allowImportingTsExtensions"];

  test.each(compilers)("type-checks with $compiler $options.3", async ({ compiler, options }) => {
    const tsc = commandOf(await installTool(compiler), "tsc");
    await expect(stranger.run(tsc, ...strict, ...options, "all.ts", "main.ts", "sandbox.ts", "worker.ts", "page.ts")).resolves.toBe("");
  });

  // TypeScript 5.8 was the first to know that Node can require ESM.
  test.each(["typescript5.9", "typescript7.0"] as const)("type-checks with require and %s", async (compiler) => {
    const tsc = commandOf(await installTool(compiler), "tsc");
    await expect(stranger.run(tsc, ...strict, "--module", "nodenext", "all.cts")).resolves.toBe("");
  });

  const runtimes: readonly { name: string; tool: ToolName; command: string; args?: readonly string[] }[] = [
    { name: "Node 22", tool: "node22", command: "node" },
    { name: "Node 24", tool: "node24", command: "node" },
    { name: "Node 26", tool: "node26", command: "node" },
    { name: "Bun", tool: "runtimes", command: "bun" },
    { name: "Deno", tool: "runtimes", command: "deno", args: ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock", "--no-config"] },
  ];
  const programs = ["all.ts", "all.cjs", "main.ts", "sandbox.ts"];
  test.each(runtimes.flatMap((runtime) => programs.map((program) => ({ ...runtime, program }))))(
    "$program runs on $name",
    async ({ tool, command, args = [], program }) => {
      await expect(stranger.run(commandOf(await installTool(tool), command), ...args, program)).resolves.toBe("works");
    },
  );

  test("runs on workerd", async () => {
    const folder = await installTool("runtimes");
    await bundle(folder, "worker.ts", "esm");
    const { Miniflare } = (await import(pathToFileURL(join(folder, "node_modules", "miniflare", "dist", "src", "index.js")).href)) as {
      Miniflare: new (options: object) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
    };
    const worker = new Miniflare({ modules: true, script: readFileSync(join(stranger.folder, "dist", "worker.js"), "utf8"), compatibilityDate: "2026-07-01" });
    try {
      const answer = await worker.dispatchFetch("http://worker.example/");
      await expect(answer.text()).resolves.toBe("works");
    } finally {
      await worker.dispose();
    }
  });

  test.skipIf(!hasChromium)("runs in Chromium, bundled", async () => {
    await bundle(await installTool("runtimes"), "page.ts", "iife");
    stranger.write("page.html", '<!doctype html><meta charset="utf-8"><body><script src="dist/page.js"></script></body>');
    const { browser, close } = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(stranger.folder, "page.html")).href);
      // The program writes what became of it, as soon as it knows.
      await page.waitForFunction(() => document.body.textContent !== "");
      await expect(page.textContent("body")).resolves.toBe("works");
    } finally {
      await close();
    }
  });

  /** Bundles a program for what has no packages: a worker, or a page. */
  async function bundle(folder: string, program: string, format: string): Promise<void> {
    mkdirSync(join(stranger.folder, "dist"), { recursive: true });
    await stranger.run(
      commandOf(folder, "esbuild"),
      program,
      "--bundle",
      "--minify",
      "--platform=browser",
      `--format=${format}`,
      "--outdir=dist",
      "--log-level=warning",
    );
  }
});
