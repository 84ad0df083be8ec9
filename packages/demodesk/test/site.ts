import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { DemodeskAuth, DemodeskAuthOptions, Login } from "../src/browser.ts";
import { createLoginHandler } from "../src/server.ts";

/** The page's globals: a way to start a login, and a record of it. */
export interface TestPage {
  start(options?: Partial<DemodeskAuthOptions>): DemodeskAuth;
  seen: { fetched: number; done: Login[] };
}

export const USER = "maya+demo@nördlys.example";
export const DAY = 86_400;

/** A login token in Demodesk's format. */
export function createToken({ left = 14 * DAY, uid = USER } = {}): string {
  const expiry = Math.floor(Date.now() / 1000) + left;
  return encode(
    JSON.stringify({ access_token: "2MLtE_q&PGKn=", client: "vARW4J+seW/bs", expiry, token_type: "Bearer", uid, requested_at: "2026-11-20T10:59:02Z" }),
  );
}

export function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** A page, a meeting host and a backend, each with its own origin. */
export class Site {
  /** The token that Demodesk returns. */
  token = createToken();
  /** Whether the meeting host's login page never responds. */
  hangs = false;
  /** How long the meeting host's logout page takes, in milliseconds. */
  logoutMs = 0;
  /** The requests to the meeting host. */
  visits: URL[] = [];
  page = "";
  host = "";
  backend = "";
  readonly #servers: ReturnType<typeof createServer>[] = [];

  async open(): Promise<void> {
    this.host = await this.#serve((request) => this.#handleHost(request));
    this.backend = await this.#serve((request) => this.#handleBackend(request));
    this.page = await this.#serve((request) => this.#handlePage(request));
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #serve(handle: (request: Request) => Response | Promise<Response>): Promise<string> {
    const server = createServer((incoming, outgoing) => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const request = new Request(`http://${incoming.headers.host}${incoming.url}`, { method: incoming.method ?? "GET", headers });
      void (async () => {
        const response = await handle(request);
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(await response.text());
      })();
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Stores the login in a separate cookie. */
  async #handleHost(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const isLogin = url.pathname.endsWith("/remote-login.html");
    this.visits.push(url);
    if (isLogin && this.hangs) return new Promise(() => {});
    if (!isLogin) await setTimeout(this.logoutMs);
    const [value, age] = isLogin ? ['new URLSearchParams(location.search).get("uid")', 60] : ['""', 0];
    return html(`<script>document.cookie = "demodesk=" + encodeURIComponent(${value}) + "; path=/; max-age=${age}"</script>`);
  }

  /** The login endpoint, behind CORS. Demodesk itself is a function here. */
  async #handleBackend(request: Request): Promise<Response> {
    const handle = createLoginHandler({
      authenticateCaller: ({ headers }) => (headers.get("cookie")?.includes("session=maya") ? "maya-key" : null),
      client: { fetch: async () => Response.json({ status: "ok", meta: { access_token: this.token } }) },
    });
    const response = await handle(request);
    response.headers.set("access-control-allow-origin", this.page);
    response.headers.set("access-control-allow-credentials", "true");
    return response;
  }

  /** Serves the sources to the browser without their types. */
  #handlePage(request: Request): Response {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith(".ts")) {
      const source = readFileSync(fileURLToPath(new URL(`../..${pathname}`, import.meta.url)), "utf8");
      return new Response(stripTypeScriptTypes(source), { headers: { "content-type": "text/javascript", "access-control-allow-origin": "*" } });
    }
    if (pathname === "/favicon.ico") return new Response(null, { status: 204 });
    return html(this.#writePage(), pathname === "/sandboxed" ? { "content-security-policy": "sandbox allow-scripts" } : {});
  }

  #writePage(): string {
    return `<script type="importmap">{ "imports": { "@meetwire/runtime": "/runtime/src/index.ts" } }</script>
<script type="module">
  import * as demodesk from "/demodesk/src/browser.ts";
  globalThis.seen = { fetched: 0, done: [] };
  globalThis.start = (options) => demodesk.createDemodeskAuth({
    meetingHost: ${JSON.stringify(new URL(this.host).host)},
    protocol: "http",
    settleMs: 30,
    async fetchAuthToken() {
      seen.fetched++;
      const response = await fetch("${this.backend}/api/demodesk_auth", { credentials: "include" });
      if (!response.ok) throw new Error(response.status);
      return (await response.json()).authToken;
    },
    onAuthenticated: (login) => seen.done.push(login),
    ...options,
  });
</script>`;
  }
}

function html(body: string, headers = {}): Response {
  return new Response(`<!doctype html><title>.</title>${body}`, { headers: { "content-type": "text/html; charset=utf-8", ...headers } });
}
