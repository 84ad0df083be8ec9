// Scalar's browser bundle, for the interactive reference. Its own package (@scalar/api-reference) brings some 250 others
// and an install script along; its Fastify plugin has the same bundle built in and brings 20. So the plugin is asked
// for the bundle, like Fastify does, and a copy goes into this package. Users of the sandbox install neither.
import scalarPlugin from "@scalar/fastify-api-reference";

/** Asks the plugin for the script that it serves. */
export async function readScalar() {
  const routes = new Map();
  const fastify = { route: ({ url, handler }) => routes.set(url, handler), hasPlugin: () => false, log: console };
  await new Promise((resolve) => scalarPlugin(fastify, { routePrefix: "/reference", configuration: { url: "/openapi.json" } }, resolve));
  const handler = routes.get("/reference/js/scalar.js");
  if (!handler) throw new Error("Scalar's plugin does not serve its script any more");
  const reply = { header: () => reply, send: (text) => text };
  const script = await handler({}, reply);
  // The map is not copied along.
  return `/* Scalar API Reference, MIT License, Copyright (c) Scalar */\n${script.replace(/\/\/# sourceMappingURL=.*$/, "")}`;
}
