import { InvalidInputError } from "@meetwire/runtime";
import type { ResponseInfo, ResponseHook } from "@meetwire/runtime";
import { ResponseMismatchError } from "./response-mismatch-error.ts";
import { createResponseChecker } from "./response-checker.ts";
import type { Answers, Mismatch } from "./response-checker.ts";
import { createConsoleReport } from "./report.ts";
import type { MismatchReport } from "./report.ts";

/** How answers are checked. */
export interface CheckOptions {
  /**
   * `warn` reports what differs, and the call goes on. `error` makes the call fail with an {@link ResponseMismatchError}
   * where the answer is wrong, and reports what is only new. `off` does nothing. Default `warn`.
   */
  readonly mode?: "warn" | "error" | "off" | undefined;
  /** Told of each answer that differs. Default: `console.warn` for what is wrong and `console.info` for what is new, once for each place of an operation. */
  readonly report?: ((report: MismatchReport) => void) | undefined;
}

/**
 * Makes a client's `onResponse`, which compares each answer with the API's document, as `@meetwire/…/openapi` has it.
 *
 * @throws {InvalidInputError} where the document is none, and where code may not be made from text, which checking needs
 */
export function checkResponses(openapi: Readonly<Record<string, unknown>>, { mode = "warn", report = createConsoleReport() }: CheckOptions = {}): ResponseHook {
  if (mode === "off") return () => {};
  requireCodeFromText();
  const answers = prepare(openapi);
  return (answer) => {
    const mismatches = inspect(answers, answer);
    const { provider, operation, status } = answer;
    const wrong = mode === "error" ? mismatches.filter(({ kind }) => kind === "wrong") : [];
    const reported = mismatches.filter((each) => !wrong.includes(each));
    if (reported.length > 0) report({ provider, operation, status, mismatches: reported });
    if (wrong.length > 0) throw new ResponseMismatchError({ ...answer, mismatches: wrong });
  };
}

function prepare(openapi: Readonly<Record<string, unknown>>): Answers {
  if (!/^3\.[01]\./.test(String(openapi?.["openapi"])))
    throw new InvalidInputError("this is no OpenAPI 3.0 or 3.1 document: give what the client's package has as /openapi");
  try {
    return createResponseChecker(openapi);
  } catch (cause) {
    throw new InvalidInputError(`this document cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/** A document that cannot be used is a mismatch too: by the time it shows, the service has done what it was asked. */
function inspect(answers: Answers, { operation, status, data }: ResponseInfo): Mismatch[] {
  try {
    return answers.check(operation, status, data);
  } catch (error) {
    return [{ kind: "wrong", path: "", message: `the answer cannot be checked: ${String(error)}`, expected: "a usable document", actual: "another one" }];
  }
}

/** Found out now, and not when the first answer is there. */
function requireCodeFromText(): void {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- ajv does this with each schema
    void new Function("");
  } catch (cause) {
    throw new InvalidInputError(
      "answers cannot be checked here: checking makes functions from text, which this page's Content-Security-Policy or this runtime forbids",
      { cause },
    );
  }
}
