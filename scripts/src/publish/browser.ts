import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { root } from "../specs/problem.ts";

const run = promisify(execFile);

/** Opens a page in Chromium, and returns its document once it has settled. */
export async function dumpPage(file: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "meetwire-browser-"));
  try {
    const { stdout } = await run(await findChromium(), [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--virtual-time-budget=10000",
      `--user-data-dir=${profile}`,
      "--dump-dom",
      pathToFileURL(file).href,
    ]);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The machine's own, or the one that Demodesk's tests have for Linux. */
async function findChromium(): Promise<string> {
  const names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];
  const own = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  if (own !== undefined) return own;
  const borrowed = "@sparticuz/chromium";
  const file = createRequire(join(root, "packages", "demodesk", "package.json")).resolve(borrowed);
  const { default: chromium } = (await import(pathToFileURL(file).href)) as { default: { executablePath(): Promise<string> } };
  return chromium.executablePath();
}
