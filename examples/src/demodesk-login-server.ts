/**
 * The server's half of the browser login of `@meetwire/demodesk/browser`: `/api/demodesk_auth` logs the people who are
 * logged in to your application in to Demodesk. A hono app, so that any runtime can host it: `export default` is what
 * Bun, Deno and workers want, and `@hono/node-server` serves it on Node.
 */
import { createLoginHandler } from "@meetwire/demodesk/server";
import type { LoginHandlerOptions } from "@meetwire/demodesk/server";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { cors } from "hono/cors";

export interface LoginServerOptions {
  /** Your own sessions: who is logged in, by the value of the cookie `session`. */
  sessions: ReadonlyMap<string, string>;
  /** The Demodesk user keys (`USER_API_KEY`) of your users, from when they were added. In earnest they are in your database. */
  userKeys: ReadonlyMap<string, string>;
  /** Where your pages are, if that is another origin than this server's: `https://app.yourdomain.com`. */
  pageOrigin?: string | undefined;
  /** How Demodesk is reached. */
  client?: LoginHandlerOptions["client"];
}

export function createLoginServer({ sessions, userKeys, pageOrigin, client }: LoginServerOptions): Hono {
  const app = new Hono();
  // The cookie comes along from that one origin alone. Never answer a login to any origin that asks.
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
