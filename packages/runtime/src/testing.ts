/** The entry point `@meetwire/runtime/testing`: for your own stores and limiters. */
export { limiterCases, storeCases } from "./state/cases.ts";
export type { Case } from "./state/cases.ts";
