/** For tests and the bench of this repository: a Redis, a strict provider, and processes that call it. */
export { hasRedisServer, startRedisServer } from "./redis-server.ts";
export type { RedisServer } from "./redis-server.ts";
export { Processes } from "./processes.ts";
export type { RunOptions, RunResult } from "./processes.ts";
export { startStrictProvider } from "./strict-provider.ts";
export type { Counts, StrictProvider } from "./strict-provider.ts";
