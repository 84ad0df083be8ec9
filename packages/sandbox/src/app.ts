import { Hono } from "hono";
import { cors } from "hono/cors";
import { createControl } from "./control.ts";
import { guardControls } from "./http/guard.ts";
import { openapiFor } from "./page/openapi.ts";
import { createPage } from "./page/page.ts";
import { providerNames } from "./providers/providers.ts";
import type { ProviderName } from "./providers/providers.ts";
import type { OpenSandbox } from "./sandbox-types.ts";
import type { Service } from "./service/service.ts";

/** Everything at the sandbox's address: the providers, the page, the references, and the controls. */
export function createApp(sandbox: OpenSandbox, services: Readonly<Record<ProviderName, Service>>): Hono {
  const app = new Hono();
  // Any page may call the providers, so a page can try a client. Only our own page may use the controls.
  const open = cors({ origin: "*", exposeHeaders: ["Retry-After", "Allow", "X-Meetwire-Inferred"] });
  app.use("/_sandbox/*", guardControls);
  app.route("/_sandbox", createControl(sandbox));
  for (const name of providerNames) {
    app.use(`/${name}/*`, open);
    app.all(`/${name}/*`, (context) => services[name].handle(context.req.raw));
    app.get(`/openapi/${name}.json`, open, (context) => context.json(openapiFor(name, originOf(context.req.url))));
  }
  app.route("/", createPage());
  app.notFound((context) => {
    const places = providerNames.map((name) => `/${name}`).join(", ");
    return context.json({ message: `The sandbox has nothing at ${context.req.path}. Its providers are at ${places}; / lists them.` }, 404);
  });
  // An interruption is not a response, so pass it on to the code that can break the connection.
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** The address that the caller uses, such as localhost or 127.0.0.1. */
function originOf(url: string): string {
  return new URL(url).origin;
}
