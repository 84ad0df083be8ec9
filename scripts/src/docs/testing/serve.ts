import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { startServer } from "@meetwire/fault-server";
import type { RunningServer } from "@meetwire/fault-server";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** Serves a folder as a plain static host does, with the site's own page for a missing one. */
export async function serveFolder(folder: string): Promise<RunningServer> {
  return startServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, "http://site").pathname)).replace(/\/$/, "/index.html");
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/plain; charset=utf-8" }).end(body);
    } catch {
      response.writeHead(404, { "Content-Type": TYPES[".html"]! }).end(readFileSync(join(folder, "404.html")));
    }
  });
}
