import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { escapeHtml, relativeUrl } from "./html.ts";
import { apiPath, openapiPath } from "./reference/provider.ts";
import type { Provider } from "./reference/provider.ts";

/** The OpenAPI document of a provider as Scalar shows it: a page of its own, outside the site's frame. */
export function openapiPage({ name, spec: { document } }: Provider): { path: string; html: string } {
  const path = openapiPath(name);
  const configuration = {
    content: document,
    // Nothing is loaded or sent: no fonts, no proxy, no usage data, none of Scalar's services, no request to the API.
    withDefaultFonts: false,
    proxyUrl: "",
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: "never",
    hideClientButton: true,
    hideTestRequestButton: true,
    // Our own clients are what the samples of the methods page use.
    hiddenClients: true,
  };
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)}: OpenAPI · meetwire</title>
<link rel="icon" href="${relativeUrl(path, "assets/icon.svg")}" type="image/svg+xml">
<style>body{margin:0}.back{display:block;padding:.6rem 1rem;font:14px/1.4 system-ui,sans-serif}:root{color-scheme:light dark}</style>
</head>
<body>
<a class="back" href="${relativeUrl(path, apiPath(name))}">← Back to the methods of ${escapeHtml(document.info.title)}</a>
<div id="reference"></div>
<noscript><p class="back">This page needs JavaScript. The methods page does not.</p></noscript>
<script src="${relativeUrl(path, "assets/scalar.js")}"></script>
<script>Scalar.createApiReference("#reference", ${JSON.stringify(configuration).replaceAll("<", "\\u003c")})</script>
</body>
</html>
`;
  return { path, html };
}

/** Scalar's browser bundle, as the sandbox takes it from its dependency: there is one copy of it for all pages. */
export async function readScalar(root: string): Promise<string> {
  const file = pathToFileURL(join(root, "packages", "sandbox", "scripts", "scalar.mjs")).href;
  const { readScalar: read } = (await import(file)) as { readScalar(): Promise<string> };
  return read();
}
