/** openapi-fetch's path client over a meetwire client. The only file that knows openapi-fetch. */
import createOpenapiFetch from "openapi-fetch";
import type { Client } from "openapi-fetch";
import { httpOptions } from "@meetwire/runtime";

export type { Client as HttpClient } from "openapi-fetch";

/** Makes openapi-fetch's client, `GET("/path", …)`, from a meetwire client. */
export function createHttpClient<Paths extends object>(client: object): Client<Paths> {
  return createOpenapiFetch<Paths>(httpOptions(client));
}
