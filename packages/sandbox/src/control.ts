import { Hono } from "hono";
import { parseFault } from "./faults/parse.ts";
import type { Faults } from "./faults/faults.ts";
import { providerNames } from "./providers/providers.ts";
import type { ProviderName } from "./providers/providers.ts";
import { SandboxError } from "./sandbox-error.ts";
import type { ReceivedRequest } from "./service/request-log.ts";
import type { Service } from "./service/service.ts";
import { fireWebhook } from "./webhooks.ts";

/** What can be controlled from outside. */
export interface Controlled {
  readonly services: Readonly<Record<ProviderName, Service>>;
  readonly faults: Faults;
  readonly requests: readonly ReceivedRequest[];
  reset(): void;
}

/** The controls over HTTP, under `/_sandbox`: what `sandbox.faults`, `reset`, `requests` and `fireWebhook` are in process. */
export function createControl({ services, faults, requests, reset }: Controlled): Hono {
  const control = new Hono();
  control.get("/requests", (context) => context.json(requests));
  control.get("/faults", (context) => context.json(listFaults(faults)));
  control.post("/faults", async (context) => {
    faults.add(parseFault(await readJson(context.req.raw)));
    return context.json(listFaults(faults), 201);
  });
  control.delete("/faults", (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  control.post("/reset", (context) => {
    reset();
    return context.body(null, 204);
  });
  control.post("/webhooks", async (context) => {
    const { provider, event, url, about } = await readJson(context.req.raw);
    const name = providerNames.find((each) => each === provider);
    if (!name || typeof event !== "string" || typeof url !== "string")
      throw new SandboxError(400, `say {"provider": "${providerNames.join('" or "')}", "event": "…", "url": "…"}, and "about": "an id" if you like`);
    const response = await fireWebhook(services[name], event, url, { about: typeof about === "string" ? about : undefined });
    return context.json({ status: response.status });
  });
  control.onError((error, context) => {
    const status = error instanceof SandboxError ? error.status : 500;
    return context.json({ message: error.message }, status as 400);
  });
  return control;
}

/** JSON has no infinity. */
function listFaults({ pending }: Faults): object[] {
  return pending.map((fault) => ({ ...fault, times: fault.times === Infinity ? "always" : fault.times }));
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await request.json();
    if (typeof body === "object" && body !== null) return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new SandboxError(400, "the body is not a JSON object");
}
