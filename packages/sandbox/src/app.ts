import { Hono } from "hono";
import { cors } from "hono/cors";
import { createControl } from "./control.ts";
import type { Controlled } from "./control.ts";
import { openapiFor } from "./page/openapi.ts";
import { renderPage } from "./page/page.ts";
import { renderReference } from "./page/reference.ts";
import { loadScalar } from "./page/scalar.ts";
import { providerNames } from "./providers/providers.ts";

/** All that is at the sandbox's address: the services, the page, the references, and the controls. */
export function createApp(sandbox: Controlled): Hono {
  const app = new Hono();
  // For local use: a page of any origin may try a client against it.
  app.use("*", cors({ origin: "*", exposeHeaders: ["Retry-After", "Allow"] }));
  app.get("/", (context) => context.html(renderPage(originOf(context.req.url))));
  app.get("/scalar.js", async (context) =>
    context.body(await loadScalar(), 200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "max-age=3600" }),
  );
  app.route("/_sandbox", createControl(sandbox));
  for (const name of providerNames) {
    app.get(`/reference/${name}`, (context) => context.html(renderReference(name)));
    app.get(`/openapi/${name}.json`, (context) => context.json(openapiFor(name, originOf(context.req.url))));
    app.all(`/${name}/*`, (context) => sandbox.services[name].handle(context.req.raw));
  }
  app.notFound((context) =>
    context.json(
      {
        message: `The sandbox has nothing at ${context.req.path}. Its services are at ${providerNames.map((name) => `/${name}`).join(" and ")}; / lists them.`,
      },
      404,
    ),
  );
  // An interruption is no answer: whoever called this app holds the connection, and breaks it off.
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** The address under which the caller knows the sandbox, which may be localhost, 127.0.0.1 or another. */
function originOf(url: string): string {
  return new URL(url).origin;
}
