import { createContract } from "../contract/contract.ts";
import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operations.ts";
import { createRouter } from "../contract/router.ts";
import type { Match } from "../contract/router.ts";
import type { Handler, RouteHandler, SandboxProvider } from "../providers/provider.ts";
import { SandboxError } from "../sandbox-error.ts";

/** The target of a path: an operation of the spec, or an extra route of the provider. */
export type Target<State, User> =
  | { readonly method: string; readonly path: string; readonly operation: Operation; readonly handler: Handler<State, User> | undefined }
  | { readonly method: string; readonly path: string; readonly operation?: undefined; readonly handler: RouteHandler<State> };

export interface Routes<State, User> {
  readonly contract: Contract;
  /** Finds the target of a request, or returns the 404 or 405. */
  find(method: string, path: string): Match<Target<State, User>> | SandboxError;
}

/** Compiled specs. All sandboxes in this process share them, so that a test can create its own sandbox. */
const prepared = new WeakMap<object, Routes<never, never>>();

/** Compiles a provider's spec once, and connects it to the provider's handlers. */
export function prepareRoutes<State, User, ClientCredentials>(provider: SandboxProvider<State, User, ClientCredentials>): Routes<State, User> {
  const known = prepared.get(provider) as Routes<State, User> | undefined;
  if (known) return known;
  const routes = compileRoutes(provider);
  prepared.set(provider, routes);
  return routes;
}

function compileRoutes<State, User, ClientCredentials>(provider: SandboxProvider<State, User, ClientCredentials>): Routes<State, User> {
  const contract = createContract(provider.document, provider.name);
  const handlers = new Map(Object.entries(provider.handlers));
  const unknown = [...handlers.keys()].filter((id) => !contract.operations.some((operation) => operation.id === id));
  if (unknown.length > 0) throw new Error(`the spec of ${provider.name} has no ${unknown.join(", ")}`);
  const targets: Target<State, User>[] = contract.operations.map((operation) => ({
    method: operation.method,
    path: operation.path,
    operation,
    handler: handlers.get(operation.id),
  }));
  for (const [route, handler] of Object.entries(provider.routes ?? {})) {
    const [method = "", path = ""] = route.split(" ");
    targets.push({ method, path, handler });
  }
  const findTarget = createRouter(targets);
  return {
    contract,
    find(method, path) {
      try {
        return findTarget(method, provider.normalizePath?.(path) ?? path);
      } catch (error) {
        if (error instanceof SandboxError) return error;
        throw error;
      }
    },
  };
}
