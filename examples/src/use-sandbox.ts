import { createSandbox } from "@meetwire/sandbox";

/**
 * Sends this process's requests for the providers to a new sandbox, and sets the sandbox's credentials in the
 * environment. The programs themselves do not change.
 */
export async function useSandbox(): Promise<void> {
  const sandbox = createSandbox();
  const providers = Object.entries(sandbox.urls);
  const routes = [
    ...(await Promise.all(providers.map(async ([name, to]) => ({ from: await addressOf(name), to })))),
    { from: "https://zoom.us/oauth", to: `${sandbox.urls.zoom}/oauth` },
    // Links that the sandbox itself hands out, such as those to Zoom's files.
    { from: sandbox.origin, to: sandbox.origin },
    { from: sandbox.origin.replace("//", "//files."), to: sandbox.origin.replace("//", "//files.") },
  ];

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const route = routes.find(({ from }) => request.url.startsWith(from));
    if (!route) throw new TypeError(`${request.url} is not a provider of the sandbox`);
    return sandbox.fetch(new Request(route.to + request.url.slice(route.from.length), request));
  };

  for (const [name, credentials] of Object.entries(sandbox.credentials))
    for (const [option, value] of Object.entries(credentials)) process.env[variableOf(name, option)] = value;
  process.env["CONNECTYCUBE_AUTH_KEY"] = "any";
  process.env["CONNECTYCUBE_PASSWORD"] = "any";
  process.env["ZOOM_ACCOUNT_ID"] = "sandbox-zoom-account";
  process.env["ZOOM_CLIENT_ID"] = "sandbox-zoom-client";
  process.env["ZOOM_CLIENT_SECRET"] = "sandbox-zoom-secret";
}

/** The address of a provider, from its spec. */
async function addressOf(name: string): Promise<string> {
  const { openapi } = (await import(`@meetwire/${name}/openapi`)) as { openapi: { servers: readonly { url: string }[] } };
  return openapi.servers[0]!.url;
}

/** `DEMODESK_API_KEY` for Demodesk's option `apiKey`. */
function variableOf(name: string, option: string): string {
  return `${name}_${option}`.replaceAll("-", "_").replaceAll(/[A-Z]/g, "_$&").toUpperCase();
}
