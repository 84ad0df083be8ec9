import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Task } from "./runtime.ts";
import type { CheckResult } from "./suite.ts";

const WORKER = `import { runSuite } from "./suite.mjs";
export default {
  async fetch(request) {
    const { servers, traits } = await request.json();
    return Response.json(await runSuite(servers, traits));
  },
};
`;

/** The part of miniflare that is used: it starts workerd with a worker in it. */
interface Miniflare {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

/** Runs the suite in a worker of workerd, within the request that asks for it. */
export async function runWorker(folder: string, compatibilityDate: string, { suite, servers, traits }: Task): Promise<CheckResult[]> {
  const { Miniflare } = (await import(pathToFileURL(join(folder, "node_modules", "miniflare", "dist", "src", "index.js")).href)) as {
    Miniflare: new (options: object) => Miniflare;
  };
  const modules = [
    { type: "ESModule", path: "worker.mjs", contents: WORKER },
    { type: "ESModule", path: "suite.mjs", contents: suite },
  ];
  const worker = new Miniflare({ modules, compatibilityDate });
  try {
    const response = await worker.dispatchFetch("http://worker.example/", { method: "POST", body: JSON.stringify({ servers, traits }) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as CheckResult[];
  } finally {
    await worker.dispose();
  }
}
