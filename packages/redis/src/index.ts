export { connectRedis } from "./connect-redis.ts";
export type { RedisEvent, RedisOptions, RedisState } from "./connect-redis.ts";
