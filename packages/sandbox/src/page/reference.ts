import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { schemesFor } from "./openapi.ts";
import type { FilledScheme } from "./openapi.ts";
import { providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The interactive API reference of a provider: Scalar's, served only from this address, with the first account's key filled in. */
export function renderReference(name: ProviderName): Html {
  const { document } = providers[name];
  const configuration = {
    url: `/openapi/${name}.json`,
    authentication: prefill(schemesFor(name)),
    // The page must not contact other hosts: no fonts, proxy, usage data or other Scalar services.
    withDefaultFonts: false,
    proxyUrl: "",
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: "never",
    hideClientButton: true,
  };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="data:," />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title} - sandbox</title>
      </head>
      <body>
        <div id="reference"></div>
        <script src="/scalar.js"></script>
        <script>
          Scalar.createApiReference("#reference", ${raw(JSON.stringify(configuration).replaceAll("<", "\\u003c"))});
        </script>
      </body>
    </html>`;
}

/** Scalar's own form of filled-in credentials, from the headers that carry them. */
function prefill(schemes: Readonly<Record<string, FilledScheme>>): object {
  const securitySchemes: Record<string, object> = {};
  for (const [name, { scheme, headers }] of Object.entries(schemes)) {
    const given = new Headers(headers);
    if (scheme.type === "apiKey") securitySchemes[name] = { name: scheme.name, in: scheme.in, value: given.get(scheme.name) ?? undefined };
    else securitySchemes[name] = { token: given.get("authorization")?.replace(/^Bearer /, "") };
  }
  // Do not prefer a scheme, so that each operation uses its first one.
  return { securitySchemes };
}
