/** For tests and the bench of this repository: a Redis, a strict provider, and processes that call it. */
export { hasRedisServer, startRedisServer } from "./redis-server.ts";
export type { RedisServer } from "./redis-server.ts";
export { runProcesses } from "./run-processes.ts";
export type { RunOptions, RunResult } from "./run-processes.ts";
export { startStrictProvider } from "./strict-provider.ts";
export type { Counts, StrictProvider } from "./strict-provider.ts";
