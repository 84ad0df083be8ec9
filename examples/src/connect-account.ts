/**
 * Lets users connect their account: `/connect` sends them to the provider, `/connect/callback` handles their return. Their
 * refresh token is kept with them, and each user gets their own client.
 */
import { Hono } from "hono";
import type { Authorization, Grant } from "@meetwire/runtime";

export interface ConnectOptions {
  /** From the provider's package: `createAuthorization({ clientId, clientSecret, redirectUri, onGrant })`. */
  authorization(onGrant: (grant: Grant, request: Request) => Response): Authorization;
  /** Returns the user of a request, from your own session. */
  userOf(request: Request): string;
  /** Stores a refresh token with its user. It is secret. */
  saveToken(user: string, refreshToken: string): void;
}

export function createConnect({ authorization: create, userOf, saveToken }: ConnectOptions): Hono {
  const authorization = create(({ refreshToken }, request) => {
    if (refreshToken !== undefined) saveToken(userOf(request), refreshToken);
    return new Response(null, { status: 303, headers: { location: "/connected" } });
  });
  const app = new Hono();
  app.get("/connect", () => authorization.start());
  app.get("/connect/callback", (context) => authorization.callback(context.req.raw));
  return app;
}
