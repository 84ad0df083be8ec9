/**
 * A job that runs in several processes, which all share one session. Start it as often as you like:
 *
 *   npm run sandbox                                                    in one terminal
 *   REDIS_URL=redis://localhost:6379 node examples/src/many-processes.ts   in others
 */
import { createConnectyCube } from "@meetwire/connectycube";
import type { ConnectyCube } from "@meetwire/connectycube";
import { createSession } from "@meetwire/connectycube/session";
import { connectRedis } from "@meetwire/redis";
import type { Store } from "@meetwire/runtime";

export interface WorkerOptions {
  /** The store that the processes share. */
  store: Store;
  baseUrl: string;
  fetch?: typeof fetch;
}

/** A client whose session is shared with all processes that have the same store. */
export function connectWorker({ store, ...options }: WorkerOptions): ConnectyCube {
  const session = createSession({ ...options, applicationId: 1, authKey: "key", login: "maya-lindqvist", password: "s3cret", store });
  return createConnectyCube({ ...options, token: session.token });
}

if (import.meta.main) {
  const store = connectRedis({ url: process.env["REDIS_URL"], onEvent: (event) => console.log("redis:", event.type) });
  const cube = connectWorker({ store, baseUrl: "http://127.0.0.1:4010/connectycube" });
  console.log((await cube.meetings.list({ limit: 100 })).items.length, "meetings");
  await store.close();
}
