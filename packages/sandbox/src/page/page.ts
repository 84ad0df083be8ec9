import { Hono } from "hono";
import { providerNames } from "../providers/providers.ts";
import { renderReference } from "./reference.ts";
import { loadScalar } from "./scalar.ts";

const ASSETS = {
  "/": { file: "page.html", type: "text/html" },
  "/page.css": { file: "page.css", type: "text/css" },
  "/page.js": { file: "page.js", type: "text/javascript" },
} as const;

/** The browser only loads the page's own files, and no other page may show it in a frame. */
const SECURITY = {
  "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  "x-content-type-options": "nosniff",
};

/** The page at `/`, and the interactive references. */
export function createPage(): Hono {
  const page = new Hono();
  for (const [path, { file, type }] of Object.entries(ASSETS))
    page.get(path, async (context) =>
      context.body(await readAsset(file), 200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache", ...SECURITY }),
    );
  page.get("/scalar.js", async (context) =>
    context.body(await loadScalar(), 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "max-age=3600" }),
  );
  for (const name of providerNames) page.get(`/reference/${name}`, (context) => context.html(renderReference(name)));
  return page;
}

/** Reads a file of the page: from the sources, or from the build's copy in `dist/page/`. */
async function readAsset(file: string): Promise<string> {
  // Read the files on demand, because a sandbox in process has no page.
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(new URL(`./assets/${file}`, import.meta.url), "utf8");
  } catch {
    // In the build, this code is in dist/shared/.
    return readFile(new URL(`../../dist/page/${file}`, import.meta.url), "utf8");
  }
}
