import { Call } from "./call.ts";
import { overlay } from "./context.ts";
import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors/InvalidInputError.ts";
import type { LabelledOperation, Params, Provider } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { Position } from "./paging/page.ts";
import { Pages } from "./paging/pages.ts";
import type { FetchPage } from "./paging/pages.ts";
import { perform } from "./perform.ts";
import type { Credentials } from "./send/credentials.ts";
import { MOST_SUCCESSES } from "./send/retry.ts";

/** The options of a call that answers a list. */
export interface PageOptions extends CallOptions {
  /** A page's `next`: the list goes on after that page. */
  resumeFrom?: string | undefined;
}

/** Where a client keeps its context, for this package's other entry points. Registered, so that copies of the package agree. */
const contextKey = Symbol.for("meetwire.context");

/** Builds a provider's client: a method for each of its operations. */
export function createClient<Client>(provider: Provider, options: ClientOptions): Client {
  const context = createContext(provider, options);
  const client = Object.defineProperty({}, contextKey, { value: context }) as Record<string, unknown>;
  const corrections = { ...options.operations };
  for (const [name, operations] of Object.entries(provider.operations)) {
    const resource = name.split(".").reduce((parent, each) => (parent[each] ??= {}) as Record<string, unknown>, client);
    for (const verb in operations) {
      const id = `${name}/${verb}`;
      resource[verb] = createMethod(context, { ...overlay(operations[verb]!, corrections[id]), label: { provider: provider.name, operation: id } });
      delete corrections[id];
    }
  }
  for (const id in corrections) refuse(provider, `there is no operation ${JSON.stringify(id)} to correct`);
  return client as Client;
}

/** The context of a client that {@link createClient} built. */
export function contextOf(client: object): Context {
  const context = (client as Record<symbol, Context | undefined>)[contextKey];
  if (!context) throw new InvalidInputError("this is no meetwire client: pass what a create… function returned");
  return context;
}

type Method = (params?: Params, options?: PageOptions) => Call<unknown>;

function createMethod(context: Context, operation: LabelledOperation): Method {
  return (params = {}, options) => {
    const send = (position?: Position) => perform(context, operation, params, options, position);
    return operation.pages ? new Pages(send as FetchPage<unknown, unknown>, options?.resumeFrom) : new Call(send());
  };
}

function createContext(provider: Provider, options: ClientOptions): Context {
  const { credentials, anonymous } = provider;
  const baseUrl = options.baseUrl ?? provider.baseUrl;
  // fetch takes no user in a URL, and a query would end up in the middle.
  if (!URL.canParse(baseUrl) || !/^https?:[^?#@]+$/i.test(baseUrl)) refuse(provider, "baseUrl has to be an http or https URL without user, query or fragment");
  const names = credentials.map(({ option }) => option);
  if (!anonymous && !names.some((option) => (options as Credentials)[option])) refuse(provider, `no credential: give ${names.join(" or ")}`);
  return { provider, baseUrl: baseUrl.replace(/\/+$/, ""), options, budget: { successes: MOST_SUCCESSES } };
}

function refuse({ name: provider }: Provider, message: string): never {
  throw new InvalidInputError(message, { provider });
}
