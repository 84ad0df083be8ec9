// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

import { authorizationHandler } from "@meetwire/runtime";
import type { Authorization, AuthorizationOptions } from "@meetwire/runtime";

/**
 * Makes the handlers with which users of the Zoom Meetings API connect their account: `start` sends the browser to the provider, `callback` handles its return.
 *
 * @throws {InvalidInputError} if the options cannot be used
 *
 * @example
 * const authorization = createAuthorization({ clientId, clientSecret, redirectUri, onGrant: ({ refreshToken }) => save(refreshToken) });
 */
export function createAuthorization(options: AuthorizationOptions): Authorization {
  return authorizationHandler("zoom", { authorizationUrl: "https://zoom.us/oauth/authorize", tokenUrl: "https://zoom.us/oauth/token", authentication: "basic" }, options);
}
