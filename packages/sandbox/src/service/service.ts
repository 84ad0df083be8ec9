import type { Operation } from "../contract/operations.ts";
import { successStatus } from "../contract/response.ts";
import type { Match } from "../contract/router.ts";
import { applyFaults } from "../faults/apply.ts";
import type { Fault } from "../faults/fault.ts";
import type { Faults } from "../faults/faults.ts";
import { Interruption } from "../faults/interruption.ts";
import { parseFaultHeader } from "../faults/parse.ts";
import { createRateLimits } from "../limits/rate-limits.ts";
import type { CalendarEntry, Endpoint, RouteHandler, SandboxProvider, WebhookBuilder } from "../providers/provider.ts";
import { SandboxError } from "../sandbox-error.ts";
import { bufferRequest } from "./buffer-request.ts";
import { HandlerResponse } from "./handler-response.ts";
import type { LogEntry, RawCall, RequestLog } from "./request-log.ts";
import { prepareRoutes } from "./routes.ts";
import type { Target } from "./routes.ts";
import { toResponse, withStatus, writeFailure, writePlainFailure } from "./write.ts";
import type { WrittenResponse } from "./write.ts";

/** The parts that all services of one sandbox share. */
export interface Environment {
  /** The time in milliseconds since 1970. */
  now(): number;
  /** The address of the sandbox, such as `http://sandbox.meetwire.test`. */
  readonly origin: string;
  /** Different numbers give different ids, names and times. */
  readonly seed: number;
  /** Whether unknown fields and query parameters are rejected even if the spec allows them. */
  readonly strict: boolean;
  /** The plan whose documented rate limits apply; `true` for the default plan, `false` for no limits. */
  readonly rateLimits: string | boolean;
  readonly maxBodyBytes: number;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Called for each event of a provider, in the order of the changes. */
  emit(provider: string, event: string, about: string | undefined): void;
  /** Posts JSON to a URL. Returns whether it responded with 200. */
  probe(url: string, body: unknown): Promise<boolean>;
  /** Called after a change. The response waits for it, so a confirmed change is not lost. */
  save(): Promise<void> | undefined;
}

/** One provider in a sandbox. */
export interface Service {
  /** Handles a request to a URL below `/<name>/`. Rejects with an `Interruption` if a fault breaks the connection. */
  handle(request: Request): Promise<Response>;
  /** Throws if the provider has no webhook for this event. */
  requireEvent(event: string): void;
  /** Builds the payload of a webhook from the current state. */
  buildWebhook(event: string, about: string | undefined): unknown;
  /** The names of all events that have webhooks. */
  readonly events: readonly string[];
  /** When a failed delivery is repeated, as delays in milliseconds. */
  readonly webhookRetries: readonly number[];
  /** The receivers that clients set up through the provider's API. */
  listEndpoints(): readonly Endpoint[];
  /** Notes how an attempt to deliver to one of them ended. */
  noteDelivery(endpoint: string, succeeded: boolean): void;
  /** The names of all operations. */
  listOperations(): string[];
  /** The events between two times that no request caused, such as the end of a meeting. */
  listDueEvents(from: number, to: number): readonly { readonly event: string; readonly about: string }[];
  /** The meetings for the calendar. */
  listMeetings(): readonly CalendarEntry[];
  /** The current state, for a snapshot. */
  getState(): unknown;
  /** Replaces the state, for example with that of a snapshot. */
  setState(state: unknown): void;
  /** Restores the seed. */
  reset(): void;
}

/** The parameter that carries an OAuth token in a URL (RFC 6750), as Zoom's downloads accept it beside the operations of the spec. */
const BEARER_PARAMETER = "access_token";

/** Extra routes of a service and failures have no inferred parts. */
const NO_PARTS: readonly string[] = [];

/** Creates a service: a provider's state, with faults and with checks of requests and responses. */
export function createService<State, User, ClientCredentials>(provider: SandboxProvider<State, User, ClientCredentials>, environment: Environment): Service {
  const { name } = provider;
  const { faults, log } = environment;
  const baseUrl = `${environment.origin}/${name}`;
  const limits = createRateLimits(provider.document, environment.rateLimits, environment.now);
  let startedAt = environment.now();
  let current: State | undefined;
  // Create state and routes on first use: both take some milliseconds, and a test seldom needs every provider.
  const state = () => (current ??= provider.seed(startedAt, environment.seed));
  const prepare = () => prepareRoutes(provider);

  async function handle(request: Request): Promise<Response> {
    const started = performance.now();
    const url = new URL(request.url);
    const path = url.pathname.slice(name.length + 1);
    const entry = log.add({ time: environment.now(), provider: name, method: request.method, path, query: hideCredentials(url) });
    try {
      const response = await respond(request, path, entry);
      entry.status = response instanceof Interruption ? response.response?.status : response.status;
      if (response instanceof Interruption) throw response;
      return response;
    } finally {
      entry.ms = Math.round((performance.now() - started) * 10) / 10;
      log.finish(entry);
    }
  }

  async function respond(given: Request, path: string, entry: LogEntry): Promise<Response | Interruption> {
    const fail = (error: SandboxError) => {
      entry.reason = error.message;
      return toResponse(record(entry, writePlainFailure(provider, error)));
    };
    const match = prepare().find(given.method, path);
    if (!(match instanceof SandboxError)) {
      entry.operation = match.route.operation?.id;
      entry.inferred = match.route.operation?.inferred ?? NO_PARTS;
    }
    const active = readFaults(given, entry.operation);
    if (active instanceof SandboxError) return fail(active);
    return applyFaults(active, given.signal, fail, async () => {
      if (match instanceof SandboxError) return fail(match);
      const written = await perform(match, given, entry);
      return written instanceof Response ? written : toResponse(record(entry, written));
    });
  }

  function hideCredentials({ searchParams, search }: URL): string {
    const secret = [...prepare().contract.credentialParameters, BEARER_PARAMETER].filter((each) => searchParams.has(each));
    if (secret.length === 0) return search;
    const copy = new URLSearchParams(searchParams);
    for (const each of secret) copy.set(each, "***");
    return `?${copy}`;
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

  /** Runs the operation. If the sandbox itself fails, it reports the problem and responds with 500. */
  async function perform({ route, params }: Match<Target<State, User>>, request: Request, entry: LogEntry): Promise<WrittenResponse | Response> {
    let failed = false;
    let problem: string | undefined;
    let written: WrittenResponse | undefined;
    try {
      const result = await run(route, params, request, entry);
      // A file or a redirect of an extra route.
      if (result instanceof Response) return result;
      written = withStatus(result, result.status ?? (route.operation ? successStatus(route.operation) : 200));
    } catch (error) {
      failed = true;
      if (error instanceof SandboxError) {
        entry.reason = error.message;
        // A body that is too large was rejected before the operation could see it.
        written = error.status === 413 ? writePlainFailure(provider, error) : writeFailure(provider, error);
      } else problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const isOperationResponse = written && route.operation && written.status !== 413 && written.status !== 429;
    if (isOperationResponse) problem = prepare().contract.checkResponse(route.operation, written!, failed);
    if (written && problem === undefined) return withInferred(written, route.operation);
    entry.problem = problem ?? "";
    const where = route.operation?.id ?? `${route.method} ${route.path}`;
    return writePlainFailure(provider, new SandboxError(500, `the sandbox has a bug in ${where} of ${name}, or its spec has a mistake: ${problem}`));
  }

  async function run(
    target: Target<State, User>,
    params: Readonly<Record<string, string>>,
    given: Request,
    entry: LogEntry,
  ): Promise<HandlerResponse | Response> {
    const { request, text } = await bufferRequest(given, environment.maxBodyBytes);
    entry.body = parse(text);
    const call: RawCall = { request: given, text, accepted: false };
    log.keep(entry, call);
    const now = environment.now();
    const { operation } = target;
    const events: { readonly event: string; readonly about: string | undefined }[] = [];
    const emit = (event: string, about?: string) => void events.push({ event, about });
    const note = (remark: string) => void entry.notes.push(remark);
    const result = await (operation ? runOperation() : runRoute());
    for (const { event, about } of events) {
      try {
        environment.emit(name, event, about);
      } catch (error) {
        // The change has already happened, so a webhook that fails must not change the response.
        note(`the webhook ${event} was not sent: ${(error as Error).message}`);
      }
    }
    if (given.method !== "GET" && given.method !== "HEAD") await environment.save();
    return result instanceof HandlerResponse || result instanceof Response ? result : HandlerResponse.json(result);

    /** Extra routes check their credentials themselves. */
    async function runRoute(): Promise<HandlerResponse> {
      const response = await (target.handler as RouteHandler<State>)({ request, params, state: state(), now, baseUrl, emit });
      call.accepted = (response.status ?? 200) < 400;
      return response;
    }

    async function runOperation(): Promise<unknown> {
      const { contract } = prepare();
      const user = provider.authenticate(contract.readCredentials(operation!, request), { state: state(), operation: operation!, now });
      call.accepted = operation!.security.length > 0;
      const decoded = await contract.readRequest(operation!, params, request);
      accept(decoded.unknown, note);
      limits.take(operation!, { ...decoded.params, ...decoded.query }, decoded.body);
      if (!target.handler) throw new Error("this operation has no handler yet");
      return (target.handler as (input: unknown) => unknown)({ ...decoded, state: state(), user, now, baseUrl, emit, note, probe: environment.probe });
    }
  }

  /** Unknown fields are noted, or rejected if the sandbox is strict. */
  function accept(unknown: readonly string[], note: (remark: string) => void): void {
    if (unknown.length === 0) return;
    if (environment.strict)
      throw new SandboxError(422, unknown.map((where) => `${where} is not in the spec`).join("; "), {
        problems: unknown.map((where) => ({ where, message: "is not in the spec" })),
      });
    for (const where of unknown) note(`${where} is not in the spec, and was accepted`);
  }

  function findWebhook(event: string): WebhookBuilder<State> {
    const webhooks = new Map(Object.entries(provider.webhooks ?? {}));
    const found = webhooks.get(event);
    if (found) return found;
    throw new SandboxError(400, `${name} has no webhook ${JSON.stringify(event)}. It has ${[...webhooks.keys()].join(", ") || "no webhooks"}.`);
  }

  return {
    handle,
    requireEvent: (event) => void findWebhook(event),
    events: Object.keys(provider.webhooks ?? {}),
    webhookRetries: provider.webhookRetries ?? [],
    listEndpoints: () => provider.endpoints?.(state()) ?? [],
    noteDelivery: (endpoint, succeeded) => provider.noteDelivery?.({ state: state(), now: environment.now(), endpoint, succeeded }),
    listOperations: () => prepare().contract.operations.map(({ id }) => id),
    listDueEvents: (from, to) => provider.dueEvents?.({ state: state(), from, to, baseUrl }) ?? [],
    listMeetings: () => provider.meetings?.({ state: state(), now: environment.now(), baseUrl }) ?? [],
    buildWebhook(event, about) {
      const payload: unknown = JSON.parse(JSON.stringify(findWebhook(event)({ state: state(), now: environment.now(), baseUrl, about }) ?? null));
      const problem = prepare().contract.checkWebhook(event, payload);
      if (problem !== undefined) throw new Error(`the sandbox has a bug in the webhook ${event} of ${name}, or its spec has a mistake: ${problem}`);
      return payload;
    },
    getState: state,
    setState(restored) {
      current = restored as State;
    },
    reset() {
      startedAt = environment.now();
      current = undefined;
      limits.reset();
    },
  };
}

function record(entry: LogEntry, written: WrittenResponse): WrittenResponse {
  entry.response = parse(written.text ?? "");
  return written;
}

/** Marks the response of an inferred route. */
function withInferred(written: WrittenResponse, operation: Operation | undefined): WrittenResponse {
  const isInferred = operation?.inferred.some((part) => part === "method" || part === "path");
  return isInferred ? { ...written, headers: { ...written.headers, "x-meetwire-inferred": "true" } } : written;
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
