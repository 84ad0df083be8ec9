import type { Api } from "../../generator/api/api.ts";
import { resolve } from "../../shared/openapi.ts";
import type { Document, Schema, SchemaObject } from "../../shared/openapi.ts";

/** A sample that receives a provider's webhooks. If the payload does not name its event, the URL has to. */
export function writeReceiver({ provider, document, webhooks }: Api): string {
  const named = webhooks.length < 2 || webhooks.every(({ schema }) => hasConstant(document, schema));
  const options = ["secret: process.env.WEBHOOK_SECRET!", ...(named ? [] : [`event: ${JSON.stringify(webhooks[0]!.event)}`])];
  return `import { parseWebhook } from "@meetwire/${provider}";

export async function receive(request: Request): Promise<Response> {
  const { event, payload } = await parseWebhook(request, {
    ${options.join(",\n    ")},
  });
  console.log(event, payload);
  return new Response(null, { status: 204 });
}`;
}

function hasConstant(document: Document, schema: Schema, depth = 0): boolean {
  if (typeof schema === "boolean" || depth > 6) return false;
  const { const: value, properties = {}, allOf = [] } = resolve(document, schema as { $ref: string }) as SchemaObject;
  return value !== undefined || [...allOf, ...Object.values(properties)].some((each) => hasConstant(document, each, depth + 1));
}
