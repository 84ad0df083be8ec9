import { ApiError, AuthenticationError, MeetwireError, NotFoundError, ValidationError, PermissionError } from "@meetwire/runtime";
import { createResponseChecker } from "@meetwire/validate/engine";
import type { Mismatch } from "@meetwire/validate";
import type { Document } from "../shared/openapi.ts";
import { Notices } from "./notice.ts";
import type { Notice } from "./notice.ts";
import { listReadings } from "./operations.ts";
import type { Reading } from "./operations.ts";
import type { DriftTarget } from "./providers.ts";
import { Values } from "./values.ts";

/** The result of one operation. */
export interface ComparisonResult {
  readonly operation: string;
  /**
   * `matches`, or `differs` with mismatches; `empty` if its lists had no items, so its items were not compared; `undescribed`
   * if the spec describes no response; `failed` or `skipped` with a reason.
   */
  readonly state: "matches" | "differs" | "empty" | "undescribed" | "failed" | "skipped";
  readonly mismatches: readonly Mismatch[];
  readonly notices: readonly Notice[];
  readonly reason: string | undefined;
}

/** How to reach a provider. */
export interface Access {
  readonly credentials: Readonly<Record<string, string>>;
  /** Values of parameters, from the environment. */
  readonly given: Readonly<Record<string, string>>;
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
}

type Method = (params: Readonly<Record<string, unknown>>) => PromiseLike<unknown>;

/** Calls a provider's read-only operations one after the other, and compares the responses with the spec. Never writes to the provider. */
export async function compareProvider(provider: DriftTarget, access: Access): Promise<ComparisonResult[]> {
  const checker = createResponseChecker(provider.openapi);
  const values = new Values(provider, access.given);
  const notices = new Notices(provider.openapi as unknown as Document);
  let current: Reading | undefined;
  let mismatches: Mismatch[] = [];
  const client = provider.create({
    ...access.credentials,
    baseUrl: access.baseUrl,
    timeoutMs: 20_000,
    fetch: readOnly(
      access.fetch ?? fetch,
      () => current?.method,
      (request, response) => notices.readHead(request, response),
    ),
    onResponse({ operation, status, data }) {
      values.remember(operation, data);
      notices.readBody(operation, status, data);
      mismatches = checker.check(operation, status, data);
    },
  });
  const call = async (reading: Reading, params: Readonly<Record<string, unknown>>): Promise<ComparisonResult> => {
    const operation = reading.id;
    [current, mismatches] = [reading, []];
    await methodOf(client, operation)(params);
    const { notices: noticed, isEmpty } = notices.take();
    const state = mismatches.length > 0 ? "differs" : !checker.promises(operation) ? "undescribed" : isEmpty ? "empty" : "matches";
    return { operation, state, mismatches, notices: noticed, reason: undefined };
  };
  const readings = listReadings(provider);
  const results = new Map<string, ComparisonResult>();
  const isRejected = () => [...results.values()].some(({ reason }) => reason === REJECTED);
  // A response of one round may have the ids that the next round needs.
  for (let before = -1; before !== results.size && !isRejected();) {
    before = results.size;
    for (const reading of readings.filter(({ id }) => !results.has(id))) {
      const plan = values.for(reading);
      if (reading.skipped !== undefined) results.set(reading.id, without(reading.id, "skipped", reading.skipped));
      else if ("calls" in plan && !isRejected()) results.set(reading.id, await tryCalls(reading, plan.calls, call, values.hasResponses, notices));
    }
  }
  const unseen = notices.unseen();
  return readings.map((reading) => {
    const result = results.get(reading.id) ?? without(reading.id, "skipped", reasonFor(reading, values, isRejected()));
    const properties = unseen.get(reading.id);
    if (!properties) return result;
    return { ...result, notices: [...result.notices, { kind: "info", message: `no response had the optional ${properties.join(", ")}` }] };
  });
}

const REJECTED = "the credential was rejected (401)";

function without(operation: string, state: ComparisonResult["state"], reason: string, notices: readonly Notice[] = []): ComparisonResult {
  return { operation, state, mismatches: [], notices, reason };
}

/** Tries one set of parameters after the other, until a response is not empty. */
async function tryCalls(
  reading: Reading,
  calls: readonly Record<string, unknown>[],
  call: (reading: Reading, params: Record<string, unknown>) => Promise<ComparisonResult>,
  isAccepted: boolean,
  notices: Notices,
): Promise<ComparisonResult> {
  let failure: unknown;
  let empty: ComparisonResult | undefined;
  for (const params of calls) {
    try {
      const result = await call(reading, params);
      if (result.state !== "empty") return result;
      empty ??= result;
    } catch (error) {
      failure = error;
      // Another item may work, such as a meeting with registration.
      if (!(error instanceof NotFoundError || error instanceof ValidationError)) break;
    }
  }
  return empty ?? explainFailure(reading, failure, isAccepted, notices.take().notices);
}

/** Leaves out the provider's own words, because they may repeat private data. A credential that worked before is not wrong. */
function explainFailure({ id, inferredRoute }: Reading, error: unknown, isAccepted: boolean, notices: readonly Notice[]): ComparisonResult {
  if (!(error instanceof MeetwireError)) throw error;
  const isAuthentication = error instanceof AuthenticationError;
  if (error instanceof PermissionError || (isAuthentication && isAccepted))
    return without(id, "skipped", `the credential does not allow it (${error.status})`, notices);
  if (isAuthentication) return without(id, "failed", REJECTED, notices);
  const status = error instanceof ApiError ? ` ${error.status}` : "";
  const doubt = inferredRoute && /40[45]/.test(status) ? "; its route is inferred, not documented, and may be wrong" : "";
  return without(id, "failed", `${error.name}${status}${doubt}`, notices);
}

function reasonFor(reading: Reading, values: Values, isRejected: boolean): string {
  const plan = values.for(reading);
  return isRejected || !("missing" in plan) ? "the comparison stopped before it" : `no response has a value for ${plan.missing.join(" and ")}`;
}

/** The client's method for an operation: `reports.agent/get` is `client.reports.agent.get`. */
function methodOf(client: object, operation: string): Method {
  return operation.split(/[./]/).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client) as Method;
}

/** A `fetch` that rejects every method except for the current operation's. */
function readOnly(send: typeof fetch, expected: () => string | undefined, notice: (request: Request, response: Response) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== expected()) throw new Error(`a comparison does not send ${request.method}`);
    const response = await send(request);
    notice(request, response);
    return response;
  };
}
