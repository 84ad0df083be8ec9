export { AnswerMismatchError } from "./AnswerMismatchError.ts";
export type { AnswerMismatch } from "./AnswerMismatchError.ts";
export type { Mismatch } from "./answers.ts";
export { checkAnswers } from "./check-answers.ts";
export type { CheckOptions } from "./check-answers.ts";
export type { MismatchReport } from "./report.ts";
