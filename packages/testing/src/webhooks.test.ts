import { expect, test } from "vitest";

/** The payload of an event that has its name and the objects that a handler reads, and no other field. */
const PAYLOADS: Readonly<Record<string, (name: string) => object>> = {
  daily: (type) => ({ type, payload: {} }),
  demodesk: (action) => ({ meta: { event: { action } }, data: { type: action.startsWith("demo.") ? "demos" : "recordings" } }),
  whereby: (type) => ({ type, data: {} }),
  zoom: (event) => ({ event, payload: {} }),
};

test.each(Object.entries(PAYLOADS))("%s: every event is recognized by its name, even if other fields are missing", async (provider, write) => {
  const { parseWebhook } = (await import(`@meetwire/${provider}`)) as { parseWebhook(input: object): Promise<{ event: string }> };
  const { openapi } = (await import(`@meetwire/${provider}/openapi`)) as { openapi: { webhooks: object } };
  const names = Object.keys(openapi.webhooks);
  expect(names.length).toBeGreaterThan(5);
  expect(await Promise.all(names.map(async (name) => (await parseWebhook(write(name))).event))).toEqual(names);
  expect((await parseWebhook(write("of.tomorrow"))).event).toBe("unknown");
});
