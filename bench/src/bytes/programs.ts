import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../folders.ts";

/** Programs that are bundled to measure our packages. Each creates a client and calls one operation. */
export const CONNECTYCUBE = `
import { createConnectyCube } from "@meetwire/connectycube";
const client = createConnectyCube({ token: globalThis.token });
globalThis.create = (meeting) => client.meetings.create({ body: meeting });
`;

export const CONNECTYCUBE_HTTP = `${CONNECTYCUBE}
import { createHttp } from "@meetwire/connectycube/http";
globalThis.http = createHttp(client);
`;

/** A program that reads the webhooks of a provider that does not sign them. */
export const WEBHOOKS = `${CONNECTYCUBE}
import { parseWebhook } from "@meetwire/connectycube";
globalThis.receive = (request, secret) => parseWebhook(request, { secret });
`;

/** The same for a provider that signs them, as in its generated `parseWebhook`. */
export const SIGNED_WEBHOOKS = `${CONNECTYCUBE}
import { readSignedWebhook } from "@meetwire/runtime";
const signature = { algorithm: "hmac-sha256", digest: "hex", signature: { header: "x-signature", format: "v0={signature}" }, timestamp: { header: "x-timestamp" }, message: "v0:{timestamp}:{body}" };
globalThis.receive = (request, secret) => readSignedWebhook({ started: { required: ["id"] } }, signature, request, { secret });
`;

export const ENGAGE = `
import { createTeamViewerEngage } from "@meetwire/teamviewer-engage";
const client = createTeamViewerEngage({ token: globalThis.token });
globalThis.create = (customer) => client.customers.create({ body: customer });
`;

export const ZOOM = `
import { createZoom } from "@meetwire/zoom";
const client = createZoom({ token: globalThis.token });
globalThis.create = (userId, body) => client.meetings.create({ userId, body });
`;

/** A program that uses the facade with some adapters, one account each. */
export function facade(adapters: readonly string[]): string {
  return `
import { createMeetwire } from "meetwire";
${adapters.map((name, index) => `import * as adapter${index} from "meetwire/${name}";`).join("\n")}
const wire = createMeetwire({ ${adapters.map((name, index) => `account${index}: adapter${index}[${JSON.stringify(functionName(name))}](globalThis.options)`).join(", ")} });
globalThis.list = (range) => wire.meetings.list(range);
`;
}

/** The names of the facade's adapters, read from its entry points. */
export function adapterNames(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, "packages", "meetwire", "package.json"), "utf8")) as {
    exports: Record<string, { "@meetwire/source": string }>;
  };
  return Object.keys(exports)
    .filter((entry) => exports[entry]!["@meetwire/source"].includes("/adapters/"))
    .map((entry) => entry.slice(2));
}

/** `teamviewer-engage` exports `teamviewerEngage`. */
function functionName(adapter: string): string {
  return adapter.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A program with a peer's client and one call. */
export function peerProgram(file: string): string {
  return `
import { connect, create } from ${JSON.stringify(file)};
const client = connect({ baseUrl: globalThis.baseUrl, token: globalThis.token });
globalThis.create = (meeting) => create(client, meeting);
`;
}
