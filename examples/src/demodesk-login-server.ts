/**
 * The server side of the browser login of `@meetwire/demodesk/browser`: `/api/demodesk_auth` logs users of
 * your application in to Demodesk. It is a hono app, so any runtime can host it: Bun, Deno and workers need
 * an `export default`, and `@hono/node-server` serves it on Node.
 */
import { createLoginHandler } from "@meetwire/demodesk/server";
import type { LoginHandlerOptions } from "@meetwire/demodesk/server";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { cors } from "hono/cors";

export interface LoginServerOptions {
  /** Your own sessions: who is logged in, by the value of the cookie `session`. */
  sessions: ReadonlyMap<string, string>;
  /** The Demodesk user keys (`USER_API_KEY`) of your users, from the time they were added. A real application keeps them in its database. */
  userKeys: ReadonlyMap<string, string>;
  /** The origin of your pages, if it differs from this server's: `https://app.yourdomain.com`. */
  pageOrigin?: string | undefined;
  /** Options of the Demodesk client. */
  client?: LoginHandlerOptions["client"];
}

export function createLoginServer({ sessions, userKeys, pageOrigin, client }: LoginServerOptions): Hono {
  const app = new Hono();
  // Only this one origin may send the cookie. Never allow a login from any origin that asks.
  if (pageOrigin !== undefined) app.use("/api/demodesk_auth", cors({ origin: pageOrigin, credentials: true }));

  app.all("/api/demodesk_auth", (context) => {
    const handle = createLoginHandler({
      authenticateCaller() {
        const user = sessions.get(getCookie(context, "session") ?? "");
        return user === undefined ? null : userKeys.get(user);
      },
      client,
      onError: console.error,
    });
    return handle(context.req.raw);
  });
  return app;
}
