/**
 * Load this before a program (`node --import`). It sends requests for the providers to a sandbox in the same
 * process, and sets the sandbox's credentials in the environment. The program itself does not change.
 */
import { openapi as connectycube } from "@meetwire/connectycube/openapi";
import { openapi as dailyEarly } from "@meetwire/daily-early/openapi";
import { openapi as demodesk } from "@meetwire/demodesk/openapi";
import { createSandbox } from "@meetwire/sandbox";
import { openapi as teamviewerEngage } from "@meetwire/teamviewer-engage/openapi";
import { openapi as zoom } from "@meetwire/zoom/openapi";

const sandbox = createSandbox();
const services = { connectycube, "daily-early": dailyEarly, demodesk, "teamviewer-engage": teamviewerEngage, zoom };

const routes = [
  ...Object.entries(services).map(([name, { servers }]) => ({ from: (servers as { url: string }[])[0]!.url, to: sandbox.urls[name as keyof typeof services] })),
  { from: "https://zoom.us/oauth", to: `${sandbox.urls.zoom}/oauth` },
  // Links that the sandbox itself hands out, such as those to Zoom's files.
  { from: sandbox.origin, to: sandbox.origin },
  { from: sandbox.origin.replace("//", "//files."), to: sandbox.origin.replace("//", "//files.") },
];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const route = routes.find(({ from }) => request.url.startsWith(from));
  if (!route) throw new TypeError(`${request.url} is none of the services`);
  return sandbox.fetch(new Request(route.to + request.url.slice(route.from.length), request));
};

process.env["CONNECTYCUBE_TOKEN"] = sandbox.credentials.connectycube.token;
process.env["CONNECTYCUBE_AUTH_KEY"] = "any";
process.env["CONNECTYCUBE_PASSWORD"] = "any";
process.env["DAILY_EARLY_TOKEN"] = sandbox.credentials["daily-early"].token;
process.env["DEMODESK_API_KEY"] = sandbox.credentials.demodesk.apiKey;
process.env["ZOOM_TOKEN"] = sandbox.credentials.zoom.token;
process.env["ZOOM_ACCOUNT_ID"] = "sandbox-zoom-account";
process.env["ZOOM_CLIENT_ID"] = "sandbox-zoom-client";
process.env["ZOOM_CLIENT_SECRET"] = "sandbox-zoom-secret";
process.env["TEAMVIEWER_ENGAGE_TOKEN"] = sandbox.credentials["teamviewer-engage"].token;
