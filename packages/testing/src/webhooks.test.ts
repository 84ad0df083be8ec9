import { expect, test } from "vitest";

/** Where the payload has the name of the event, for the providers that have one. */
const NAMES: Readonly<Record<string, (name: string) => object>> = {
  daily: (type) => ({ type }),
  demodesk: (action) => ({ meta: { event: { action } } }),
  whereby: (type) => ({ type }),
  zoom: (event) => ({ event }),
};

test.each(Object.entries(NAMES))("%s: every event is recognized by its name, even if every other field is missing", async (provider, write) => {
  const { parseWebhook } = (await import(`@meetwire/${provider}`)) as { parseWebhook(input: object): Promise<{ event: string }> };
  const { openapi } = (await import(`@meetwire/${provider}/openapi`)) as { openapi: { webhooks: object } };
  const names = Object.keys(openapi.webhooks);
  expect(names.length).toBeGreaterThan(5);
  expect(await Promise.all(names.map(async (name) => (await parseWebhook(write(name))).event))).toEqual(names);
  expect((await parseWebhook(write("of.tomorrow"))).event).toBe("unknown");
});
