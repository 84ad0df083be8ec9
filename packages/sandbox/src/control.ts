import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { curlFor } from "./page/curl.ts";
import { parseFault } from "./faults/parse.ts";
import type { Faults } from "./faults/faults.ts";
import { isProviderName, providerNames, providers } from "./providers/providers.ts";
import type { OpenSandbox } from "./sandbox-types.ts";
import { SandboxError } from "./sandbox-error.ts";
import { bufferRequest } from "./service/buffer-request.ts";
import type { Subscription } from "./webhooks/deliveries.ts";

/** The maximum body size. A snapshot has to fit. */
const MAX_CONTROL_BYTES = 64 * 1024 * 1024;
const KEEP_ALIVE_MS = 15_000;

/** The controls over HTTP, below `/_sandbox`: the same as the methods of a sandbox in process. */
export function createControl(sandbox: OpenSandbox): Hono {
  const { faults } = sandbox;
  const control = new Hono();
  control.get("/info", (context) => context.json(describe(sandbox)));
  control.get("/requests", (context) => context.json(sandbox.requests));
  control.get("/meetings", (context) => context.json(sandbox.listMeetings()));
  control.get("/faults", (context) => context.json(listFaults(faults)));
  control.post("/faults", async (context) => {
    faults.add(parseFault(await readJson(context.req.raw)));
    return context.json(listFaults(faults), 201);
  });
  control.delete("/faults", (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  control.post("/reset", async (context) => {
    sandbox.reset();
    await sandbox.save?.();
    return context.body(null, 204);
  });
  control.get("/snapshot", (context) => context.json(sandbox.snapshot()));
  control.post("/snapshot", async (context) => {
    sandbox.restore(await readJson(context.req.raw));
    await sandbox.save?.();
    return context.body(null, 204);
  });
  control.get("/webhooks", (context) => context.json({ subscriptions: sandbox.subscriptions.map(withoutSecret), deliveries: sandbox.deliveries }));
  control.post("/webhooks", async (context) => {
    const { provider, event, url, about } = await readJson(context.req.raw);
    if (!isProviderName(provider) || typeof event !== "string" || typeof url !== "string") {
      const names = providerNames.map((name) => JSON.stringify(name)).join(" or ");
      throw new SandboxError(400, `send {"provider": ${names}, "event": "…", "url": "…"}, and optionally "about": "an id"`);
    }
    const response = await sandbox.fireWebhook(provider, event, url, { about: typeof about === "string" ? about : undefined });
    await response.body?.cancel();
    return context.json({ status: response.status });
  });
  control.post("/subscriptions", async (context) => {
    const { provider, url, events, secret } = await readJson(context.req.raw);
    if (!isProviderName(provider) || typeof url !== "string")
      throw new SandboxError(400, 'send {"provider": "…", "url": "…"}, and "events": ["…"] if you like');
    const given: Subscription = { provider, url };
    const wanted = Array.isArray(events) ? { events: events.map(String) } : {};
    sandbox.subscribe({ ...given, ...wanted, ...(typeof secret === "string" && { secret }) });
    return context.json(sandbox.subscriptions.map(withoutSecret), 201);
  });
  control.get("/events", (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: string, data: unknown) => void stream.writeSSE({ event, data: JSON.stringify(data) });
      const stops = [sandbox.onRequest((request) => send("request", request)), sandbox.onDelivery((delivery) => send("delivery", delivery))];
      stream.onAbort(() => {
        for (const stop of stops) stop();
      });
      send("ready", {});
      while (!stream.aborted) await stream.sleep(KEEP_ALIVE_MS).then(() => stream.aborted || send("ping", {}));
    }),
  );
  control.onError((error, context) => {
    if (error instanceof SandboxError) return context.json({ message: error.message }, error.status as 400);
    console.error(error);
    return context.json({ message: error.message }, 500);
  });
  return control;
}

/** The providers with their accounts, operations and events, for the page. */
function describe(sandbox: OpenSandbox) {
  return {
    now: sandbox.now(),
    providers: providerNames.map((name) => {
      const { document, accounts } = providers[name];
      return {
        name,
        title: document.info.title,
        summary: document.info.summary ?? "",
        url: sandbox.urls[name],
        curl: curlFor(name, sandbox.origin),
        accounts: accounts.map(({ name: account, description, headers }) => ({ name: account, description, headers })),
        operations: sandbox.listOperations(name),
        events: sandbox.listEvents(name),
      };
    }),
  };
}

function withoutSecret({ provider, url, events }: Subscription) {
  return { provider, url, events };
}

/** JSON cannot represent Infinity. */
function listFaults({ pending }: Faults): object[] {
  return pending.map((fault) => ({ ...fault, times: fault.times === Infinity ? "always" : fault.times }));
}

async function readJson(given: Request): Promise<Record<string, unknown>> {
  const { text } = await bufferRequest(given, MAX_CONTROL_BYTES);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // The error is thrown below.
  }
  throw new SandboxError(400, "the body is not a JSON object");
}
