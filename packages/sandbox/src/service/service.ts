import { successStatus } from "../contract/response.ts";
import type { Operation } from "../contract/operations.ts";
import { applyFaults } from "../faults/apply.ts";
import type { Fault } from "../faults/fault.ts";
import type { Faults } from "../faults/faults.ts";
import { Interruption } from "../faults/interruption.ts";
import { parseFaultHeader } from "../faults/parse.ts";
import type { RouteHandler, SandboxProvider } from "../providers/provider.ts";
import { SandboxError } from "../sandbox-error.ts";
import { HandlerResponse } from "./handler-response.ts";
import type { RequestLog } from "./request-log.ts";
import { prepareRoutes } from "./routes.ts";
import type { Routes, Target } from "./routes.ts";
import { toResponse, withStatus, writeFailure, writePlainFailure } from "./write.ts";
import type { WrittenResponse } from "./write.ts";

/** What all services of one sandbox share. */
export interface Environment {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Where the sandbox is, such as `http://sandbox.meetwire.test`. */
  readonly origin: string;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** A provider at work. */
export interface Service {
  /** Answers a request to a URL under `/<name>/`. Rejects with an `Interruption` where a fault breaks it off. */
  handle(request: Request): Promise<Response>;
  /** Builds the payload of a webhook from the present state. */
  buildWebhook(event: string, about: string | undefined): unknown;
  /** Back to the seed. */
  reset(): void;
}

/** Puts a provider to work: its state behind its contract, and the faults before both. */
export function createService<State, User, ClientCredentials>(provider: SandboxProvider<State, User, ClientCredentials>, environment: Environment): Service {
  const { name } = provider;
  const { faults, log } = environment;
  const baseUrl = `${environment.origin}/${name}`;
  let state = provider.seed(environment.now());
  let routes: Routes<State, User> | undefined;
  // Compiling a spec takes a moment, and a test seldom needs all of them.
  const prepare = () => (routes ??= prepareRoutes(provider));

  async function handle(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.slice(name.length + 1);
    const entry = log.add({ provider: name, method: request.method, path });
    const match = prepare().find(request.method, path);
    entry.operation = match instanceof SandboxError ? undefined : match.route.operation?.id;
    const fail = (error: SandboxError) => toResponse(writePlainFailure(provider, error));
    const answer = async () => {
      if (match instanceof SandboxError) return fail(match);
      if (!match.route.operation) return performRoute(match.route.handler, match.params, request);
      return toResponse(await perform(match.route, match.params, request, (problem) => (entry.problem = problem)));
    };
    const met = readFaults(request, entry.operation);
    const response = met instanceof SandboxError ? fail(met) : await applyFaults(met, request.signal, fail, answer);
    if (response instanceof Interruption) {
      entry.status = response.answer?.status;
      throw response;
    }
    entry.status = response.status;
    return response;
  }

  function readFaults(request: Request, operation: string | undefined): Fault[] | SandboxError {
    try {
      const header = request.headers.get("x-sandbox-fault");
      return [...faults.take(name, operation), ...(header === null ? [] : parseFaultHeader(header))];
    } catch (error) {
      if (error instanceof SandboxError) return error;
      throw error;
    }
  }

  /** Does what a request asks for. What the sandbox itself gets wrong is reported, and answered with 500. */
  async function perform(
    route: Target<State, User> & { operation: Operation },
    params: Readonly<Record<string, string>>,
    request: Request,
    report: (problem: string) => void,
  ): Promise<WrittenResponse> {
    let failed = false;
    let problem: string | undefined;
    let written: WrittenResponse | undefined;
    try {
      const answer = await run(route, params, request);
      written = withStatus(answer, answer.status ?? successStatus(route.operation));
    } catch (error) {
      failed = true;
      if (error instanceof SandboxError) written = writeFailure(provider, error);
      else problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (written) problem = prepare().contract.checkResponse(route.operation, written, failed);
    if (written && problem === undefined) return written;
    report(problem ?? "");
    return writePlainFailure(provider, new SandboxError(500, `the sandbox has a bug in ${route.operation.id} of ${name}, or its spec a mistake: ${problem}`));
  }

  /** Does what the provider has beside its spec, such as a login or a file host. */
  async function performRoute(handler: RouteHandler<State>, params: Readonly<Record<string, string>>, request: Request): Promise<Response> {
    try {
      const result = await handler({ request, params, state, now: environment.now() });
      return result instanceof HandlerResponse ? toResponse(withStatus(result, result.status ?? 200)) : result;
    } catch (error) {
      if (error instanceof SandboxError) return toResponse(writePlainFailure(provider, error));
      throw error;
    }
  }

  async function run(
    target: Target<State, User> & { operation: Operation },
    params: Readonly<Record<string, string>>,
    request: Request,
  ): Promise<HandlerResponse> {
    const now = environment.now();
    const { operation } = target;
    const { contract } = prepare();
    const user = provider.authenticate(contract.readCredentials(operation, request), { state, operation, now });
    const input = await contract.readRequest(operation, params, request);
    if (!target.handler) throw new Error("it is not written yet");
    const result = await target.handler({ ...input, state, user, now, baseUrl });
    return result instanceof HandlerResponse ? result : HandlerResponse.json(result);
  }

  return {
    handle,
    buildWebhook(event, about) {
      const build = provider.webhooks?.[event];
      const payload: unknown = JSON.parse(JSON.stringify(build?.({ state, now: environment.now(), baseUrl, about }) ?? null));
      const problem = prepare().contract.checkWebhook(event, payload);
      if (problem !== undefined) throw new Error(`the sandbox has a bug in the webhook ${event} of ${name}, or its spec a mistake: ${problem}`);
      return payload;
    },
    reset() {
      state = provider.seed(environment.now());
    },
  };
}
