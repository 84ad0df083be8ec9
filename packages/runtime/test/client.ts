import { createClient } from "../src/client.ts";
import type { Operation, Provider } from "../src/operation.ts";
import type { ClientOptions, CredentialValue, PageOptions } from "../src/options.ts";
import type { Pages } from "../src/paging/pages.ts";

/** A method of a client without generated types: it may return a list. */
export type Method = (params?: object, options?: PageOptions) => Pages<unknown>;

export interface TestOptions extends ClientOptions {
  token?: CredentialValue | undefined;
  key?: CredentialValue | undefined;
}

/** A provider with one resource, `things`, for the operations given. */
export function createProvider(operations: Readonly<Record<string, Operation>>, more: Partial<Provider> = {}): Provider {
  return {
    name: "acme",
    baseUrl: "https://acme.example",
    credentials: [{ option: "token", name: "X-Token" }],
    operations: { things: operations },
    ...more,
  };
}

/** A client for the operations given, with a credential. */
export function connect<Verb extends string>(
  operations: Readonly<Record<Verb, Operation>>,
  options: TestOptions = {},
  more: Partial<Provider> = {},
): Record<Verb, Method> {
  const given: TestOptions = { token: "s3cret", ...options };
  return createClient<{ things: Record<Verb, Method> }>(createProvider(operations, more), given).things;
}

/** An operation of each method on one path. */
export const VERBS = {
  get: { method: "GET", path: "/things" },
  create: { method: "POST", path: "/things" },
  replace: { method: "PUT", path: "/things" },
  change: { method: "PATCH", path: "/things" },
  remove: { method: "DELETE", path: "/things" },
  search: { method: "POST", path: "/things/search", idempotent: true },
} satisfies Record<string, Operation>;
