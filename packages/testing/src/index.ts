export { testAdapter } from "./adapter-suite.ts";
export type { AdapterSuite } from "./adapter-suite.ts";
export { testClient } from "./client-suite.ts";
export type { ClientSuite, OperationCase } from "./client-suite.ts";
