import type { Service } from "./service/service.ts";

export interface WebhookOptions {
  /** The id of what the webhook is about, such as a meeting's. Default: the provider's choice, the latest. */
  about?: string | undefined;
  /** What sends it. Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

/** Sends a webhook as the service does: POST, with JSON. */
export async function fireWebhook(service: Service, event: string, url: string | URL, { about, fetch: send = fetch }: WebhookOptions = {}): Promise<Response> {
  const body = JSON.stringify(service.buildWebhook(event, about));
  return send(url, { method: "POST", headers: { "content-type": "application/json" }, body });
}
