/** The entry point `@meetwire/runtime/testing`: for those who write a store or a limiter of their own. */
export { limiterCases, storeCases } from "./state/cases.ts";
export type { Case } from "./state/cases.ts";
