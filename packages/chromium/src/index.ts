import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

export type { Browser, Page } from "playwright-core";

/** npm has a Chromium only for this platform. */
export const hasChromium = process.platform === "linux" && process.arch === "x64";

/** Starts a Chromium, with the libraries that a bare machine lacks, from its own folder: others may do the same at the same time. */
export async function launchChromium(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const folder = await mkdtemp(join(tmpdir(), "meetwire-chromium-"));
  const { TMPDIR } = process.env;
  // The folder into which the package unpacks.
  process.env["TMPDIR"] = folder;
  try {
    const executablePath = await packed.executablePath();
    await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
    // Its own names a fixed folder. Without a font, no text is laid out.
    const fonts = join(folder, "fonts");
    await writeFile(join(fonts, "fonts.conf"), `<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`);
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: fonts } as Record<string, string>;
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], env });
    const close = async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { browser, close };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}
