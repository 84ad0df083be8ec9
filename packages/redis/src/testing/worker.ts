/** A process that makes calls: reads the options of a run from each line of its input, and prints the results. */
import { createInterface } from "node:readline";
import { createClient, oauthTokens, rateLimits } from "@meetwire/runtime";
import type { Call, Provider } from "@meetwire/runtime";
import { connectRedis } from "../connect-redis.ts";
import type { RunOptions, RunResult } from "./processes.ts";

interface Client {
  calls: { make(): Call<unknown> };
}

const createProvider = (url: string, limit: number): Provider => ({
  name: "strict",
  baseUrl: url,
  credentials: [
    {
      option: "token",
      name: "authorization",
      prefix: "Bearer ",
      flows: oauthTokens({ flows: [{ grantType: "client_credentials", tokenUrl: `${url}/token` }] }),
    },
  ],
  limits: rateLimits({ label: "all", labels: { all: [{ requests: limit, seconds: 1 }] }, account: ["clientId"] }),
  operations: { calls: { make: { path: "/call" } } },
});

async function run({ provider, limit, redis, calls, parallel }: RunOptions): Promise<Omit<RunResult, "ms">> {
  let degraded = 0;
  // A busy machine may need more than a second to respond. The client still notices immediately if Redis has stopped.
  const store =
    redis === undefined ? undefined : connectRedis({ url: redis, timeoutMs: 10_000, onEvent: ({ type }) => void (degraded += Number(type === "degraded")) });
  const options = { clientId: "id", clientSecret: "secret", store, maxRetryAfterMs: 600_000, maxRetries: 5 };
  const client = createClient<Client>(createProvider(provider, limit), options);
  const errors: string[] = [];
  let left = calls;
  let succeeded = 0;
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (left-- > 0) {
        const { ok, error } = await client.calls.make().safe();
        if (ok) succeeded++;
        else errors.push(`${error.name}: ${error.message}`);
      }
    }),
  );
  await store?.close();
  return { succeeded, degraded, errors: errors.slice(0, 3) };
}

for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await run(JSON.parse(line) as RunOptions)));
