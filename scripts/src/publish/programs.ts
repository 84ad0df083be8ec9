/** Programs that a consumer writes. Each prints "works" at the end, which shows that it ran. */

/** A published package, and its entry points such as `@meetwire/daily-early/http`. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly entries: readonly string[];
}

/** Imports every entry point. */
export function importAll(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `import * as module${index} from ${JSON.stringify(entry)};`);
  return `${imports.join("\n")}\n\n${countExports(entries)}`;
}

/** The same with `require`. The packages are ESM. */
export function requireAll(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `const module${index} = require(${JSON.stringify(entry)});`);
  return `${imports.join("\n")}\n\n${countExports(entries)}`;
}

/** The same in TypeScript that compiles to CommonJS. */
export function requireAllTyped(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `import module${index} = require(${JSON.stringify(entry)});`);
  return `${imports.join("\n")}\n\n${countExports(entries)}`;
}

function countExports(entries: readonly string[]): string {
  const modules = entries.map((entry, index) => `[${JSON.stringify(entry)}, module${index}]`);
  return `for (const [name, exported] of [${modules.join(", ")}] as const) {
  if (Object.keys(exported).length === 0) throw new Error(name + " exports nothing");
}
console.log("works");
`;
}

/** Removes `as const`, the only TypeScript in these programs. */
export function withoutTypes(program: string): string {
  return program.replace(" as const)", ")");
}

/** Uses a client and the facade with a stub `fetch`. It runs in every runtime that has `fetch` and web standards. */
export const PORTABLE = `import { createConnectyCube, NotFoundError } from "@meetwire/connectycube";
import type { Meeting } from "@meetwire/connectycube";
import { createHttp } from "@meetwire/connectycube/http";
import { createMeetwire } from "meetwire";
import { connectycube } from "meetwire/connectycube";

const meeting = { _id: "602f926aaa81493ce4c5788e", name: "Weekly sync", start_date: 1613729948, end_date: 1613731012, attendees: [{ id: 245 }], record: false, host_id: 811, public: false, scheduled: false, notify: false, notify_before: null, timezone: null, chat_dialog_id: null, created_at: "2021-02-19T10:26:50.013Z", updated_at: "2021-02-19T10:26:50.013Z" };

async function respond(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (request.headers.get("CB-Token") !== "secret") return Response.json({ errors: ["no token"] }, { status: 401 });
  if (request.method === "DELETE") return Response.json({ errors: ["no such meeting"] }, { status: 404 });
  return Response.json(request.method === "POST" ? meeting : [meeting]);
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

export async function work(): Promise<string> {
  const client = createConnectyCube({ token: async () => "secret", fetch: respond });
  const created: Meeting = await client.meetings.create({ body: { name: "Weekly sync", start_date: new Date(), end_date: 1613731012, attendees: [{ id: 245 }] } });
  expect(created._id === meeting._id, "create");
  const names: string[] = [];
  for await (const each of client.meetings.list({ limit: 5 })) names.push(each.name);
  expect(names.join() === "Weekly sync", "list");
  const result = await client.meetings.delete({ meetingId: "1" }).safe();
  expect(!result.ok && result.error instanceof NotFoundError, "error");
  const { data } = await createHttp(client).GET("/meetings");
  expect(Array.isArray(data), "http");
  const wire = createMeetwire({ classes: connectycube({ token: "secret", fetch: respond }) });
  const planned = await wire.classes.meetings.create({ title: "Demo", startsAt: new Date(), durationMinutes: 30 });
  expect(planned.raw._id === meeting._id, "facade");
  return "works";
}
`;

/** Runs the portable program and prints its result. */
export const MAIN = `import { work } from "./portable.ts";

console.log(await work());
`;

/** A worker whose response is the portable program's result. */
export const WORKER = `import { work } from "./portable.ts";

export default { fetch: async (): Promise<Response> => new Response(await work()) };
`;

/** A script that writes the portable program's result into its page. */
export const PAGE = `import { work } from "./portable.ts";

work().then(
  (said) => document.body.append(said),
  (error: unknown) => document.body.append(String(error)),
);
`;

/** Calls the sandbox in process, like a user who tries a client without an account. */
export const SANDBOX = `import { createConnectyCube } from "@meetwire/connectycube";
import { createSandbox } from "@meetwire/sandbox";

const sandbox = createSandbox();
const client = createConnectyCube({ ...sandbox.credentials.connectycube, baseUrl: sandbox.urls.connectycube, fetch: sandbox.fetch });
const meetings = await client.meetings.list().toArray();
if (meetings.length === 0) throw new Error("there are no meetings");
const script = await sandbox.fetch(sandbox.origin + "/scalar.js");
console.log(script.ok ? "works" : "there is no reference");
`;
