import { createContract } from "../contract/contract.ts";
import type { Contract } from "../contract/contract.ts";
import type { OpenApiDocument } from "../contract/openapi.ts";
import type { Operation } from "../contract/operations.ts";
import { createRouter } from "../contract/router.ts";
import type { Match } from "../contract/router.ts";
import type { Handler, SandboxProvider, RouteHandler } from "../providers/provider.ts";
import { SandboxError } from "../sandbox-error.ts";

/** What a path leads to: an operation of the spec, or something that the service has beside it. */
export type Target<State, User> =
  | { readonly method: string; readonly path: string; readonly operation: Operation; readonly handler: Handler<State, User> | undefined }
  | { readonly method: string; readonly path: string; readonly operation?: undefined; readonly handler: RouteHandler<State> };

export interface Routes<State, User> {
  readonly contract: Contract;
  /** What a request is for, or why it is for nothing. */
  find(method: string, path: string): Match<Target<State, User>> | SandboxError;
}

/** Compiles a provider's spec, and brings it together with what the provider does. */
export function prepareRoutes<State, User, ClientCredentials>(provider: SandboxProvider<State, User, ClientCredentials>): Routes<State, User> {
  const contract = contractOf(provider.document, provider.name);
  const stray = Object.keys(provider.handlers).filter((id) => !contract.operations.some((operation) => operation.id === id));
  if (stray.length > 0) throw new Error(`the spec of ${provider.name} has no ${stray.join(", ")}`);
  const targets: Target<State, User>[] = contract.operations.map((operation) => ({
    method: operation.method,
    path: operation.path,
    operation,
    handler: provider.handlers[operation.id],
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

const contracts = new WeakMap<OpenApiDocument, Contract>();

/** The compiled contract of a document. Sandboxes in one process share it: compiling a large spec takes a second. */
function contractOf(document: OpenApiDocument, name: string): Contract {
  const known = contracts.get(document);
  if (known) return known;
  const contract = createContract(document, name);
  contracts.set(document, contract);
  return contract;
}
