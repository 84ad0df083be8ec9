import { ApiError, AuthenticationError, MeetwireError, NotFoundError, PermissionError } from "@meetwire/runtime";
import { createResponseChecker } from "@meetwire/validate/engine";
import type { Mismatch } from "@meetwire/validate";
import { listReadings } from "./operations.ts";
import type { Reading } from "./operations.ts";
import type { Service } from "./services.ts";
import { Values } from "./values.ts";

/** What came of one operation. */
export type Outcome =
  | { readonly operation: string; readonly state: "matches" | "promises nothing"; readonly reason?: undefined }
  | { readonly operation: string; readonly state: "differs"; readonly mismatches: readonly Mismatch[]; readonly reason?: undefined }
  | { readonly operation: string; readonly state: "failed" | "not tried"; readonly reason: string };

/** Where a service is, and who asks. */
export interface Access {
  readonly credentials: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string>>;
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
}

type Method = (params: Readonly<Record<string, unknown>>) => PromiseLike<unknown>;

/** Calls every operation of a service that only reads, one after the other, and compares what it answers with the spec. Writes nothing. */
export async function compareService(service: Service, access: Access): Promise<Outcome[]> {
  const answers = createResponseChecker(service.openapi);
  const values = new Values(service, access.given);
  let current: Reading | undefined;
  let mismatches: Mismatch[] = [];
  const client = service.create(
    {
      baseUrl: access.baseUrl,
      timeoutMs: 20_000,
      fetch: onlyReading(access.fetch ?? fetch, () => current?.method),
      onResponse({ operation, status, data }) {
        values.remember(operation, data);
        mismatches = answers.check(operation, status, data);
      },
    },
    access.credentials,
  );

  const call = async (reading: Reading, params: Readonly<Record<string, unknown>>): Promise<Outcome> => {
    const operation = reading.id;
    [current, mismatches] = [reading, []];
    await methodOf(client, operation)(params);
    if (mismatches.length > 0) return { operation, state: "differs", mismatches };
    return { operation, state: answers.promises(operation) ? "matches" : "promises nothing" };
  };

  const readings = listReadings(service);
  const outcomes = new Map<string, Outcome>();
  const isRefused = () => [...outcomes.values()].some(({ reason }) => reason === REFUSED);
  // Each round may answer what the next one needs.
  for (let before = -1; before !== outcomes.size && !isRefused();) {
    before = outcomes.size;
    for (const reading of readings.filter(({ id }) => !outcomes.has(id))) {
      const plan = values.for(reading);
      if (reading.left !== undefined) outcomes.set(reading.id, { operation: reading.id, state: "not tried", reason: reading.left });
      else if ("calls" in plan && !isRefused()) outcomes.set(reading.id, await tryCalls(reading, plan.calls, call, values.hasAnswers));
    }
  }
  return readings.map((reading) => outcomes.get(reading.id) ?? untried(reading, values, isRefused()));
}

const REFUSED = "the credential was refused (401)";

/** Tries one set of parameters after the other, as long as what they lead to is gone. */
async function tryCalls(
  reading: Reading,
  calls: readonly Record<string, unknown>[],
  call: (reading: Reading, params: Record<string, unknown>) => Promise<Outcome>,
  isAccepted: boolean,
): Promise<Outcome> {
  let failure: unknown;
  for (const params of calls) {
    try {
      return await call(reading, params);
    } catch (error) {
      failure = error;
      if (!(error instanceof NotFoundError)) break;
    }
  }
  return explainFailure(reading, failure, isAccepted);
}

/** The service's own words are left out: they may repeat what was asked for. A credential that was accepted elsewhere is not wrong. */
function explainFailure({ id: operation, inferredRoute }: Reading, error: unknown, isAccepted: boolean): Outcome {
  if (!(error instanceof MeetwireError)) throw error;
  const isAuthentication = error instanceof AuthenticationError;
  if (error instanceof PermissionError || (isAuthentication && isAccepted)) {
    return { operation, state: "not tried", reason: `the credential does not allow it (${error.status})` };
  }
  if (isAuthentication) return { operation, state: "failed", reason: REFUSED };
  const status = error instanceof ApiError ? ` ${error.status}` : "";
  const doubt = inferredRoute && /40[45]/.test(status) ? "; its route is concluded, not documented, and may be wrong" : "";
  return { operation, state: "failed", reason: `${error.name}${status}${doubt}` };
}

function untried(reading: Reading, values: Values, isRefused: boolean): Outcome {
  const plan = values.for(reading);
  const reason = isRefused || !("missing" in plan) ? "nothing more was asked" : `no answer says what ${plan.missing.join(" and ")} could be`;
  return { operation: reading.id, state: "not tried", reason };
}

/** The client's method of an operation: `reports.agent/get` is `client.reports.agent.get`. */
function methodOf(client: object, operation: string): Method {
  return operation.split(/[./]/).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], client) as Method;
}

/** A `fetch` that sends nothing but what the operation at hand is known to read with. */
function onlyReading(send: typeof fetch, expected: () => string | undefined): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== expected()) throw new Error(`a comparison does not send ${request.method}`);
    return send(request);
  };
}
