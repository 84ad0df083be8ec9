import { Call } from "./call.ts";
import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors/InvalidInputError.ts";
import type { Operation, Params, Provider } from "./operation.ts";
import type { CallOptions, ClientOptions, CredentialValue } from "./options.ts";
import { Pages } from "./paging/pages.ts";
import type { Pagination } from "./paging/pagination.ts";
import { perform } from "./perform.ts";
import { parsePath } from "./request/path.ts";
import { RetryBudget } from "./send/retry.ts";

/** The options of a call that answers a list. */
export interface PageOptions extends CallOptions {
  /** A page's `next`: the list goes on after that page. */
  resumeFrom?: string | undefined;
}

/** Where a client keeps its context, for this package's other entry points. Registered, so that copies of the package agree. */
const contextKey = Symbol.for("meetwire.context");

/** Builds a provider's client from its operations: `meetings/create` becomes `client.meetings.create`. */
export function createClient<Client>(provider: Provider, options: ClientOptions): Client {
  const context = createContext(provider, options);
  const client = Object.defineProperty({}, contextKey, { value: context }) as Record<string, unknown>;
  for (const id of Object.keys(provider.operations)) {
    const names = id.split(/[./]/);
    const verb = names.pop()!;
    const resource = names.reduce((parent, name) => (parent[name] ??= {}) as Record<string, unknown>, client);
    resource[verb] = createMethod(context, id, { ...provider.operations[id]!, ...options.operations?.[id] });
  }
  return client as Client;
}

/** The context of a client that {@link createClient} built. */
export function contextOf(client: object): Context {
  const context = (client as Record<symbol, Context | undefined>)[contextKey];
  if (!context) throw new InvalidInputError("this is no meetwire client: pass what a create… function returned");
  return context;
}

type Method = (params?: Params, options?: PageOptions) => Call<unknown>;

function createMethod(context: Context, id: string, operation: Operation): Method {
  const route = { id, operation, path: parsePath(operation.path) };
  const { pages } = operation;
  if (!pages) return (params = {}, options) => new Call(perform(context, route, params, options));
  return (params = {}, options = {}) => {
    const { resumeFrom, ...callOptions } = options;
    return new Pages((cursor) => fetchPage(pages, params, cursor, (page) => perform(context, route, page, callOptions)), resumeFrom);
  };
}

async function fetchPage(pagination: Pagination, params: Params, token: string | undefined, fetch: (params: Params) => ReturnType<typeof perform>) {
  const cursor = token === undefined ? pagination.start(params) : readToken(token);
  const { data, response } = await fetch(pagination.apply(params, cursor));
  const { items, next } = pagination.read(cursor, params, data);
  return { response, data: { items: items as unknown[], data, next: next === undefined ? undefined : JSON.stringify(next) } };
}

function readToken(token: string): unknown {
  try {
    return JSON.parse(token);
  } catch (cause) {
    throw new InvalidInputError(`resumeFrom is ${JSON.stringify(token)}: it has to be the next of a page`, { cause });
  }
}

function createContext(provider: Provider, options: ClientOptions): Context {
  const { name, credentials, operations } = provider;
  const baseUrl = options.baseUrl ?? provider.baseUrl;
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new InvalidInputError(`baseUrl is ${JSON.stringify(baseUrl)}: it has to be an absolute http or https URL`, { provider: name });
  }
  const unknown = Object.keys(options.operations ?? {}).find((id) => !(id in operations));
  if (unknown !== undefined) {
    throw new InvalidInputError(`there is no operation ${JSON.stringify(unknown)} to correct; there are ${Object.keys(operations).join(", ")}`, { provider: name });
  }
  const given = options as Record<string, CredentialValue | undefined>;
  if (!provider.anonymous && credentials.length > 0 && !credentials.some(({ option }) => given[option])) {
    throw new InvalidInputError(`no credential: give ${credentials.map(({ option }) => option).join(" or ")}`, { provider: name });
  }
  return {
    provider,
    baseUrl: baseUrl.replace(/\/+$/, ""),
    options,
    credentials: Object.fromEntries(credentials.map(({ option }) => [option, given[option]])),
    budget: new RetryBudget(),
  };
}
