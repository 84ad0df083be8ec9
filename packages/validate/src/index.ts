export { ResponseMismatchError } from "./response-mismatch-error.ts";
export type { ResponseMismatch } from "./response-mismatch-error.ts";
export type { Mismatch } from "./response-checker.ts";
export { checkResponses } from "./check-responses.ts";
export type { CheckOptions } from "./check-responses.ts";
export type { MismatchReport } from "./report.ts";
