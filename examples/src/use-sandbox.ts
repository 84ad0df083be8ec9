import { createSandbox } from "@meetwire/sandbox";
import { interceptFetch } from "@meetwire/sandbox/testing";

const { fetch } = globalThis;

/**
 * Sends this process's requests for the providers to a new sandbox, and sets the sandbox's credentials in the
 * environment. The programs themselves do not change. Requests to other machines fail.
 */
export function useSandbox(): void {
  const sandbox = createSandbox();
  globalThis.fetch = async (input, init) => {
    const { hostname, href } = new URL(input instanceof Request ? input.url : input);
    if (hostname === "127.0.0.1") return fetch(input, init);
    throw new TypeError(`${href} is not a provider of the sandbox`);
  };
  interceptFetch(sandbox);

  for (const [name, credentials] of Object.entries(sandbox.credentials))
    for (const [option, value] of Object.entries(credentials)) process.env[variableOf(name, option)] = value;
  process.env["CONNECTYCUBE_AUTH_KEY"] = "any";
  process.env["CONNECTYCUBE_PASSWORD"] = "any";
  process.env["ZOOM_ACCOUNT_ID"] = "sandbox-zoom-account";
  process.env["ZOOM_CLIENT_ID"] = "sandbox-zoom-client";
  process.env["ZOOM_CLIENT_SECRET"] = "sandbox-zoom-secret";
}

/** `DEMODESK_API_KEY` for Demodesk's option `apiKey`. */
function variableOf(name: string, option: string): string {
  return `${name}_${option}`.replaceAll("-", "_").replaceAll(/[A-Z]/g, "_$&").toUpperCase();
}
