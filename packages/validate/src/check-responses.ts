import { InvalidInputError } from "@meetwire/runtime";
import type { ResponseHook, ResponseInfo } from "@meetwire/runtime";
import { createConsoleReport } from "./report.ts";
import type { MismatchReport } from "./report.ts";
import { createResponseChecker } from "./response-checker.ts";
import type { Mismatch, ResponseChecker } from "./response-checker.ts";
import { ResponseMismatchError } from "./response-mismatch-error.ts";

/** How responses are checked. */
export interface CheckOptions {
  /**
   * `warn` reports differences, and the call continues. `error` fails the call with a {@link ResponseMismatchError} if the
   * response breaks the spec, and reports additions. `off` disables the check. Default `warn`.
   */
  readonly mode?: "warn" | "error" | "off" | undefined;
  /**
   * Called for each response that differs. If it throws or rejects, the call continues. Default: `wrong` mismatches go to
   * `console.warn` and `new` ones to `console.info`, once for each path of an operation.
   */
  readonly report?: ((report: MismatchReport) => unknown) | undefined;
}

/**
 * Makes an `onResponse` hook that compares each response with the API's OpenAPI document, which `@meetwire/…/openapi` exports.
 *
 * @throws {InvalidInputError} if it is not an OpenAPI document, or if the runtime forbids `new Function`, which checks need
 *
 * @example
 * const cube = createConnectyCube({ token, onResponse: checkResponses(openapi) });
 */
export function checkResponses(openapi: Readonly<Record<string, unknown>>, { mode = "warn", report = createConsoleReport() }: CheckOptions = {}): ResponseHook {
  if (mode === "off") return () => {};
  requireCodeFromText();
  const checker = prepare(openapi);
  return (response) => {
    const mismatches = inspect(checker, response);
    const { provider, operation, status } = response;
    const wrong = mode === "error" ? mismatches.filter(({ kind }) => kind === "wrong") : [];
    const reported = mismatches.filter((each) => !wrong.includes(each));
    if (reported.length > 0) void callReport(report, { provider, operation, status, mismatches: reported });
    if (wrong.length > 0) throw new ResponseMismatchError({ ...response, mismatches: wrong });
  };
}

/** Runs a report. The request has already taken effect, so an error in the report must not fail the call. */
async function callReport(report: NonNullable<CheckOptions["report"]>, mismatches: MismatchReport): Promise<void> {
  try {
    await report(mismatches);
  } catch {}
}

function prepare(openapi: Readonly<Record<string, unknown>>): ResponseChecker {
  if (!/^3\.[01]\./.test(String(openapi?.["openapi"])))
    throw new InvalidInputError("this is not an OpenAPI 3.0 or 3.1 document: pass the /openapi of the client's package");
  try {
    return createResponseChecker(openapi);
  } catch (cause) {
    throw new InvalidInputError(`this document cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/** A request that `client.request` sent is named by its method and path. No operation of a document has such a name. */
const ANY_REQUEST = /^[A-Z]+ \//;

/** If the document turns out to be unusable, report a mismatch instead of throwing, because the request has already taken effect. */
function inspect(checker: ResponseChecker, { operation, status, data }: ResponseInfo): Mismatch[] {
  if (ANY_REQUEST.test(operation)) return [];
  try {
    return checker.check(operation, status, data);
  } catch (error) {
    return [{ kind: "wrong", path: "", message: `the response cannot be checked: ${String(error)}`, expected: "a usable document", actual: "another one" }];
  }
}

/** Fails now instead of at the first response. */
function requireCodeFromText(): void {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- ajv does this with each schema
    void new Function("");
  } catch (cause) {
    throw new InvalidInputError(
      "responses cannot be checked here: checks need `new Function`, which this page's Content-Security-Policy or this runtime forbids",
      { cause },
    );
  }
}
