// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

import { createHttpClient } from "@meetwire/runtime/http";
import type { HttpClient } from "@meetwire/runtime/http";
import type { Whereby } from "./client.ts";
import type { paths } from "./paths.ts";

export type { paths };

/** Creates a client by method and path, `GET("/path", …)`, with the credentials, retries and limits of another client. */
export function createHttp(client: Whereby): HttpClient<paths> {
  return createHttpClient<paths>(client);
}
