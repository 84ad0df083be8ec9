/** A process with a client: makes calls and prints the results. */
import { parseArgs } from "node:util";
import { createClient, oauthTokens, rateLimits } from "@meetwire/runtime";
import type { Call, Provider } from "@meetwire/runtime";
import { connectRedis } from "../connect-redis.ts";

interface Client {
  calls: { make(): Call<unknown> };
}

const { values } = parseArgs({
  options: { provider: { type: "string" }, redis: { type: "string" }, calls: { type: "string" }, limit: { type: "string" }, parallel: { type: "string" } },
});
const url = values.provider!;
const provider: Provider = {
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
  limits: rateLimits({ label: "all", labels: { all: [{ requests: Number(values.limit), seconds: 1 }] }, account: ["clientId"] }),
  operations: { calls: { make: { path: "/call" } } },
};

let degraded = 0;
// A busy machine may need more than a second to respond. The client still notices immediately if Redis has stopped.
const store =
  values.redis === undefined
    ? undefined
    : connectRedis({ url: values.redis, timeoutMs: 10_000, onEvent: ({ type }) => void (degraded += Number(type === "degraded")) });
const options = { clientId: "id", clientSecret: "secret", store, maxRetryAfterMs: 600_000, maxRetries: 5 };
const client = createClient<Client>(provider, options);
const errors: string[] = [];
let left = Number(values.calls);
let succeeded = 0;

await Promise.all(
  Array.from({ length: Number(values.parallel) }, async () => {
    while (left-- > 0) {
      const { ok, error } = await client.calls.make().safe();
      if (ok) succeeded++;
      else errors.push(`${error.name}: ${error.message}`);
    }
  }),
);
console.log(JSON.stringify({ succeeded, degraded, errors: errors.slice(0, 3) }));
await store?.close();
