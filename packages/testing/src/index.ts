export { testClient } from "./client-suite.ts";
export type { ClientSuite, OperationCase } from "./client-suite.ts";
