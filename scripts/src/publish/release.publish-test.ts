import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hasChromium, launchChromium } from "@meetwire/chromium";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPackages } from "../shared/workspace.ts";
import { Checkout } from "./checkout.ts";
import { importAll, MAIN, PAGE, PORTABLE, requireAll, requireAllTyped, SANDBOX, withoutTypes, WORKER } from "./programs.ts";
import type { Published } from "./programs.ts";
import { Registry } from "./registry.ts";
import { Consumer } from "./consumer.ts";
import { commandOf, installTool } from "../shared/tools.ts";
import type { ToolName } from "../shared/tools.ts";

let registry: Registry;
let checkout: Checkout;
let consumer: Consumer;
let published: Published[];
let environment: Record<string, string>;

beforeAll(async () => {
  registry = await Registry.start();
  checkout = new Checkout();
  environment = { npm_config_userconfig: registry.publisher, NPM_CONFIG_USERCONFIG: registry.publisher, CI: "true" };
  await checkout.run("npm", ["run", "release:version"], environment);
  checkout.commit("Version packages");
  await checkout.run("npm", ["run", "release:publish"], environment);
  published = listPackages(checkout.folder)
    .filter(({ isPublic }) => isPublic)
    .map(({ name, version, entries }) => ({ name, version, entries: [...entries.keys()].map((entry) => `${name}${entry.slice(1)}`) }));

  consumer = new Consumer(registry.consumer);
  await consumer.run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...published.map(({ name }) => name), "@types/node@22");
  // The adapter suite needs vitest, which this consumer does not have.
  const entries = published.flatMap((each) => each.entries).filter((entry) => entry !== "meetwire/testing");
  consumer.write("all.ts", importAll(entries));
  consumer.write("all.cts", requireAllTyped(entries));
  consumer.write("all.cjs", withoutTypes(requireAll(entries)));
  consumer.write("portable.ts", PORTABLE);
  consumer.write("main.ts", MAIN);
  consumer.write("sandbox.ts", SANDBOX);
  consumer.write("worker.ts", WORKER);
  consumer.write("page.ts", PAGE);
});

afterAll(async () => {
  consumer?.[Symbol.dispose]();
  checkout?.[Symbol.dispose]();
  await registry?.[Symbol.asyncDispose]();
});

describe("a release", () => {
  test("has every public package, with the version in its manifest, and its tag", async () => {
    const tags = (await checkout.run("git", ["tag"])).split("\n");
    for (const { name, version } of published) {
      const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
      const document = (await response.json()) as { "dist-tags": object; versions: Record<string, { dependencies?: Record<string, string> }> };
      expect(document["dist-tags"]).toEqual({ latest: version });
      expect(Object.values(document.versions[version]!.dependencies ?? {}).filter((range) => /workspace|catalog|file:/.test(range))).toEqual([]);
      expect(tags).toContain(`${name}@${version}`);
    }
    expect(published.length).toBeGreaterThan(5);
  });

  test("is not published twice", async () => {
    expect(await checkout.run("npm", ["run", "release:publish"], environment)).toMatch(/No unpublished|already published/i);
  });
});

describe("a consumer's program", () => {
  const compilers = (["typescript5.4", "typescript5.9", "typescript7.0"] as const).flatMap((compiler) => [
    { compiler, options: ["--module", "nodenext", "--moduleResolution", "nodenext"] },
    { compiler, options: ["--module", "esnext", "--moduleResolution", "bundler"] },
  ]);
  // Strict, and including the declarations of all imports.
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--allowImportingTsExtensions"];

  test.each(compilers)("type-checks with $compiler $options.3", async ({ compiler, options }) => {
    const tsc = commandOf(await installTool(compiler), "tsc");
    await expect(consumer.run(tsc, ...strict, ...options, "all.ts", "main.ts", "sandbox.ts", "worker.ts", "page.ts")).resolves.toBe("");
  });

  // TypeScript 5.8 is the first version that allows `require` of ESM.
  test.each(["typescript5.9", "typescript7.0"] as const)("type-checks with require and %s", async (compiler) => {
    const tsc = commandOf(await installTool(compiler), "tsc");
    await expect(consumer.run(tsc, ...strict, "--module", "nodenext", "all.cts")).resolves.toBe("");
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
      await expect(consumer.run(commandOf(await installTool(tool), command), ...args, program)).resolves.toBe("works");
    },
  );

  test("runs on workerd", async () => {
    const folder = await installTool("runtimes");
    await bundle(folder, "worker.ts", "esm");
    const { Miniflare } = (await import(pathToFileURL(join(folder, "node_modules", "miniflare", "dist", "src", "index.js")).href)) as {
      Miniflare: new (options: object) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> };
    };
    const worker = new Miniflare({ modules: true, script: readFileSync(join(consumer.folder, "dist", "worker.js"), "utf8"), compatibilityDate: "2026-07-01" });
    try {
      const response = await worker.dispatchFetch("http://worker.example/");
      await expect(response.text()).resolves.toBe("works");
    } finally {
      await worker.dispose();
    }
  });

  test.skipIf(!hasChromium)("runs in Chromium, bundled", async () => {
    await bundle(await installTool("runtimes"), "page.ts", "iife");
    consumer.write("page.html", '<!doctype html><meta charset="utf-8"><body><script src="dist/page.js"></script></body>');
    const { browser, close } = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(consumer.folder, "page.html")).href);
      // The program writes its result when it is done.
      await page.waitForFunction(() => document.body.textContent !== "");
      await expect(page.textContent("body")).resolves.toBe("works");
    } finally {
      await close();
    }
  });

  /** Bundles a program for a worker or a page, which have no packages. */
  async function bundle(folder: string, program: string, format: string): Promise<void> {
    mkdirSync(join(consumer.folder, "dist"), { recursive: true });
    await consumer.run(
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

/** Later releases: edit a spec, write the changesets, set versions, publish. The other tests use the first release. */
describe("after the first release", () => {
  const name = "@meetwire/connectycube";
  const npm = (...args: string[]) => checkout.run("npm", ["run", "--silent", ...args], environment);
  const readPackage = async (): Promise<{ "dist-tags": Record<string, string>; versions: Record<string, { dependencies: Record<string, string> }> }> => {
    const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
    return (await response.json()) as never;
  };
  const addField = async (field: string) => {
    const file = join(checkout.folder, "specs", "connectycube", "schemas", "meeting.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("    created_at:\n", `    ${field}:\n      type: string\n      description: A new field.\n    created_at:\n`),
    );
    await npm("generate");
    await npm("changes", "--", "--write");
    await npm("changes", "--", "--check");
    checkout.commit(`Add ${field}`);
  };
  const release = async (...options: string[]) => {
    await npm("release:version");
    checkout.commit("Version packages");
    await npm("changes", "--", "--check");
    await npm("release:publish", ...(options.length > 0 ? ["--", ...options] : []));
  };

  test("a new field reaches programs as an update, with one runtime and a changelog", async () => {
    await addField("first_field");
    await release();
    expect((await readPackage())["dist-tags"]).toEqual({ latest: "0.1.1" });
    expect(readFileSync(join(checkout.folder, "packages", "connectycube", "CHANGELOG.md"), "utf8")).toMatch(
      /## 0\.1\.1\n[^]*`Meeting\.first_field` is new in responses\./,
    );
    await consumer.run("npm", "update", "--no-audit", "--no-fund", "--loglevel=error");
    const tree = await consumer.run("npm", "ls", "@meetwire/runtime", "--all", "--json");
    expect(new Set([...tree.matchAll(/"@meetwire\/runtime":\s*\{\s*"version": "([^"]+)"/g)].map(([, version]) => version))).toEqual(new Set(["0.1.0"]));
    await expect(consumer.run("npm", "ls", name)).resolves.toContain(`${name}@0.1.1`);
  });

  test("a pre-release gets its own tag, and then becomes a release", async () => {
    const changeset = (...args: string[]) => checkout.run(process.execPath, [join("scripts", "bootstrap.mjs"), "changeset", ...args], environment);
    await changeset("pre", "enter", "next");
    await addField("second_field");
    writeFileSync(join(checkout.folder, ".changeset", "larger.md"), `---\n"${name}": minor\n---\n\nA larger change.\n`);
    checkout.commit("A larger change");
    await release();
    expect((await readPackage())["dist-tags"]).toEqual({ latest: "0.1.1", next: "0.2.0-next.0" });
    await changeset("pre", "exit");
    checkout.commit("Leave the pre-release");
    await release();
    expect((await readPackage())["dist-tags"]).toEqual({ latest: "0.2.0", next: "0.2.0-next.0" });
  });

  test("a fix of an older line does not become the latest release", async () => {
    await checkout.run("git", ["switch", "--quiet", "--create", "release/0.1", `${name}@0.1.1`]);
    writeFileSync(join(checkout.folder, ".changeset", "fix.md"), `---\n"${name}": patch\n---\n\nA fix.\n`);
    checkout.commit("Fix");
    await release("--tag", "release-0.1");
    expect((await readPackage())["dist-tags"]).toEqual({ latest: "0.2.0", next: "0.2.0-next.0", "release-0.1": "0.1.2" });
  });

  test("a snapshot gets its own tag, and no git tag", async () => {
    await checkout.run("git", ["switch", "--quiet", "main"]);
    await addField("third_field");
    await npm("release:version", "--", "--snapshot", "canary");
    await npm("release:publish", "--", "--tag", "canary", "--no-git-tag");
    const tags = (await readPackage())["dist-tags"];
    expect(tags["canary"]).toMatch(/^0\.0\.0-canary-\d+$/);
    expect(tags["latest"]).toBe("0.2.0");
    expect(await checkout.run("git", ["tag", "--list", "*canary*"])).toBe("");
  });
});
