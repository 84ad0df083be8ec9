import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Task } from "./runtime.ts";
import type { Outcome, runSuite } from "./suite.ts";

/** Runs the suite in a page of another origin than the services have. */
export async function runChromium({ suite, services, traits }: Task): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "meetwire-chromium-"));
  try {
    const browser = await launch(folder);
    try {
      const page = await browser.newPage();
      // The stranger's page: the sandbox and the service are cross-origin to it, with preflights and all.
      await page.goto(`${services.stranger}/page`);
      return await page.evaluate(
        async (task) => {
          const url = URL.createObjectURL(new Blob([task.suite], { type: "text/javascript" }));
          const module = (await import(url)) as { runSuite: typeof runSuite };
          return module.runSuite(task.services, task.traits);
        },
        { suite, services, traits },
      );
    } finally {
      await browser.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the Chromium that npm has for Linux on x64, with the libraries that a bare machine lacks, unpacked to a folder of its own. */
async function launch(folder: string): ReturnType<typeof chromium.launch> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const { TMPDIR } = process.env;
  // Where the package unpacks to.
  process.env["TMPDIR"] = folder;
  try {
    const executablePath = await packed.executablePath();
    await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") } as Record<string, string>;
    return await chromium.launch({ executablePath, args: ["--no-sandbox"], env });
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}
