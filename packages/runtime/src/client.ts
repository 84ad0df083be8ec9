import { Call } from "./call.ts";
import type { Context } from "./context.ts";
import { InvalidInputError } from "./errors.ts";
import { completeErrors, Fault } from "./fault.ts";
import type { Credential, Label, LabelledOperation, Operation, Pagination, Params, Provider } from "./operation.ts";
import type { CallOptions, ClientOptions, CredentialValue, PageOptions, Route } from "./options.ts";
import { createPages } from "./paging/list.ts";
import { perform } from "./perform.ts";
import { checkFields } from "./request/fields.ts";
import { checkMethod } from "./request/prepare.ts";
import { requestAny } from "./request-any.ts";
import type { AnyRequest } from "./request-any.ts";
import type { Exchanged } from "./send/exchange.ts";
import { MAX_TOKENS } from "./send/retry.ts";
import { callSettings, mergeDefined, mergeSettings } from "./settings.ts";

/** The key of a client's context, for this package's other entry points. `Symbol.for`, so that copies of the package share it. */
const contextKey = Symbol.for("meetwire.context");

/** Builds a provider's client, with a method for each of its operations. */
export function createClient<Client>(table: Provider, options: ClientOptions): Client {
  // Copies have no polluted prototype.
  const provider = mergeDefined<Provider>(table, { credentials: table.credentials.map((each) => mergeDefined<Credential>(each)) });
  return completeErrors({ provider: provider.name }, () => {
    const context = createContext(provider, options);
    const client = Object.defineProperty({}, contextKey, { value: context }) as Record<string, unknown>;
    const corrected = context.options.operations ?? {};
    checkFields(corrected, "operations");
    const corrections = new Map(Object.entries(corrected));
    for (const [name, operations] of Object.entries(provider.operations)) {
      const resource = name.split(".").reduce((parent, each) => (parent[each] ??= {}) as Record<string, unknown>, client);
      for (const [verb, operation] of Object.entries(operations)) {
        const id = `${name}/${verb}`;
        const label = { provider: provider.name, operation: id };
        resource[verb] = createMethod(context, correct({ security: provider.security, ...operation }, label, corrections.get(id)));
        corrections.delete(id);
      }
    }
    // Not enumerable: the client's own properties are its resources, and one may have the same name.
    if (!Object.hasOwn(client, "request")) Object.defineProperty(client, "request", { value: createRequest(context) });
    for (const id of corrections.keys()) refuse(`there is no operation ${JSON.stringify(id)} to correct`);
    return client as Client;
  });
}

/** The context of a client that {@link createClient} built. */
export function contextOf(client: object): Context {
  const context = (client as Record<symbol, Context | undefined>)[contextKey];
  if (!context) throw new InvalidInputError("this is not a meetwire client: pass the result of a create… function");
  return context;
}

type Method = (params?: Params, options?: PageOptions) => Call<unknown>;

function createMethod(context: Context, operation: LabelledOperation): Method {
  const pagination = operation.pages && mergeDefined<Pagination>(operation.pages);
  return (given, options) => {
    const params = given ?? {};
    if (pagination) return createPages(context, operation, pagination, params, options);
    return new Call(start(context, operation, params, options));
  };
}

function createRequest(context: Context): (given: AnyRequest, options?: CallOptions) => Call<unknown> {
  return (given, options) => new Call(requestAny(context, given, options));
}

/** Starts a call. The request is written before this returns, so that the caller can change the parameters afterwards. */
function start(context: Context, operation: LabelledOperation, params: Params, options: CallOptions | undefined): Promise<Exchanged<unknown>> {
  try {
    const settings = completeErrors(operation.label, () => callSettings(context, options));
    return perform(context, operation, params, settings);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Applies the caller's correction to a route. */
function correct(operation: Operation, label: Label, correction: Route | undefined): LabelledOperation {
  const { path, method } = mergeDefined<Route>(correction);
  const id = label.operation;
  checkFields(correction ?? {}, id);
  // The path is appended to the base URL: without the slash it would change the host.
  if (path !== undefined && !/^\/[^?#\s]*$/.test(path)) refuse(`the path of ${id} has to begin with "/", without a query`);
  if (method !== undefined) checkMethod(`the method of ${id}`, method);
  return mergeDefined<LabelledOperation>(operation, correction, { label });
}

function createContext(provider: Provider, given: ClientOptions): Context {
  const options = mergeSettings(undefined, given);
  const { credentials, anonymous } = provider;
  const address: unknown = options.baseUrl ?? provider.baseUrl;
  const isComputed = typeof address === "function";
  const baseUrl = String(address).trim().replace(/\/+$/, "");
  // fetch takes no user in a URL, and a query would end up in the middle.
  if (!isComputed && (!URL.canParse(baseUrl) || !/^https?:[^?#@\s]+$/i.test(baseUrl)))
    refuse("baseUrl has to be an http or https URL without user, query, fragment or spaces");
  const values = options as Record<string, CredentialValue | undefined>;
  for (const { option, flows } of credentials) values[option] ??= flows?.create(provider.name, options);
  if (!anonymous && !credentials.some(({ option }) => values[option])) {
    refuse(`no credential: give ${credentials.flatMap(({ option, flows }) => [option, ...(flows?.needs ?? [])]).join(" or ")}`);
  }
  return {
    provider,
    get baseUrl() {
      return isComputed ? (address as (options: object) => string)(options) : baseUrl;
    },
    options,
    retryBucket: { tokens: MAX_TOKENS },
    credentials: new WeakMap(),
    findLimit: provider.limits?.(provider.name, options),
  };
}

function refuse(message: string): never {
  throw new Fault(InvalidInputError, message);
}
