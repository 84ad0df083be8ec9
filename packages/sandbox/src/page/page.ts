import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { providerNames, providers } from "../providers/providers.ts";
import type { ProviderName } from "../providers/providers.ts";
import { curlFor } from "./curl.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page at `/`: what is here, and how to try it. */
export function renderPage(origin: string): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="data:," />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>meetwire sandbox</title>
        <style>
          :root {
            color-scheme: light dark;
            --line: light-dark(#d8dce3, #343a46);
            --quiet: light-dark(#5a6372, #9aa3b2);
            --link: light-dark(#0b57d0, #8ab4f8);
          }
          body {
            max-width: 46rem;
            margin: 3rem auto;
            padding: 0 1.25rem;
            font:
              1rem/1.55 system-ui,
              sans-serif;
            color: light-dark(#1b1f27, #e6e9ef);
            background: light-dark(#fff, #14171c);
          }
          h1 {
            font-size: 1.6rem;
            margin-bottom: 0.25rem;
          }
          h2 {
            font-size: 1.15rem;
            margin: 0 0 0.25rem;
          }
          a {
            color: var(--link);
          }
          section {
            border: 1px solid var(--line);
            border-radius: 0.6rem;
            padding: 1.1rem 1.25rem;
            margin: 1.25rem 0;
          }
          dl {
            display: grid;
            grid-template-columns: max-content 1fr;
            gap: 0.3rem 1rem;
            margin: 0.75rem 0;
          }
          dt,
          .quiet {
            color: var(--quiet);
          }
          dd {
            margin: 0;
            overflow-wrap: anywhere;
          }
          code,
          pre {
            font:
              0.88rem/1.5 ui-monospace,
              monospace;
          }
          pre {
            overflow-x: auto;
            padding: 0.7rem 0.9rem;
            border-radius: 0.4rem;
            background: light-dark(#f3f5f8, #1e222a);
          }
        </style>
      </head>
      <body>
        <h1>meetwire sandbox</h1>
        <p class="quiet">A local stand-in for the services below. Whatever you do stays on this machine, and is forgotten when it stops.</p>
        ${providerNames.map((name) => renderProvider(name, origin))}
        <section>
          <h2>Faults</h2>
          <p>Let the next request fail, to see how your program copes:</p>
          <pre><code>curl -X POST ${origin}/_sandbox/faults -H "Content-Type: application/json" -d '{"kind": "status", "status": 503, "retryAfter": 1}'</code></pre>
          <p>
            Or a single one, with the header <code>x-sandbox-fault: status=503;retry-after=1</code>. <code>POST /_sandbox/reset</code> brings everything back to
            the start.
          </p>
        </section>
      </body>
    </html>`;
}

function renderProvider(name: ProviderName, origin: string): Html {
  const { document, accounts } = providers[name];
  return html`<section>
    <h2>${document.info.title}</h2>
    <p class="quiet">${document.info.summary ?? ""}</p>
    <dl>
      <dt>Base URL</dt>
      <dd><code>${origin}/${name}</code></dd>
      ${accounts.map(
        (account) =>
          html`<dt>${account.name}</dt>
            <dd>
              ${Object.entries(account.headers).map(([header, value]) => html`<code>${header}: ${value}</code>`)}<br /><span class="quiet"
                >${account.description}</span
              >
            </dd>`,
      )}
    </dl>
    <pre><code>${curlFor(name, origin)}</code></pre>
    <p><a href="/reference/${name}">Interactive reference</a> &middot; <a href="/openapi/${name}.json">OpenAPI document</a></p>
  </section>`;
}
