export { interceptFetch, mswHandlers, undiciInterceptor } from "./intercept.ts";
export type { MswHttp, UndiciHandler, UndiciRequest } from "./intercept.ts";
import type { Sandbox } from "./sandbox-types.ts";
import type { ReceivedRequest } from "./service/request-log.ts";

/** The expected parts of a request. Objects match if they contain these properties. */
export type ExpectedRequest = Partial<Pick<ReceivedRequest, "provider" | "operation" | "method" | "path" | "query" | "status" | "body" | "response">>;

/**
 * Throws if the sandbox has not received a matching request. Works with every test runner.
 *
 * @example
 * assertReceived(sandbox, { operation: "meetings/create", body: { name: "Planning" } });
 */
export function assertReceived(sandbox: Pick<Sandbox, "requests">, expected: ExpectedRequest): ReceivedRequest {
  const found = sandbox.requests.find((request) => contains(request, expected));
  if (found) return found;
  throw new Error(`the sandbox has not received ${JSON.stringify(expected)}. ${describeRequests(sandbox.requests)}`);
}

/**
 * The matcher `toHaveReceived` for vitest and Jest.
 *
 * @example
 * expect.extend(matchers);
 * expect(sandbox).toHaveReceived({ operation: "meetings/create" });
 */
export const matchers = {
  toHaveReceived(sandbox: Pick<Sandbox, "requests">, expected: ExpectedRequest): { pass: boolean; message: () => string } {
    const pass = sandbox.requests.some((request) => contains(request, expected));
    const message = () => `expected the sandbox ${pass ? "not " : ""}to have received ${JSON.stringify(expected)}. ${describeRequests(sandbox.requests)}`;
    return { pass, message };
  },
};

function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && contains((actual as Record<string, unknown>)[key], value));
}

function describeRequests(requests: readonly ReceivedRequest[]): string {
  if (requests.length === 0) return "It has received no requests.";
  const lines = requests.slice(-10).map(({ method, provider, path, operation, status }) => `  ${method} /${provider}${path} (${operation}): ${status}`);
  return `Its last requests were:\n${lines.join("\n")}`;
}
