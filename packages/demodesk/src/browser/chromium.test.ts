import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DemodeskAuth, DemodeskAuthOptions, Login } from "../browser.ts";
import { createLoginHandler } from "../server.ts";

/** What the page of these tests has: the module, a way to use it, and what it saw. */
declare global {
  var demodesk: typeof import("../browser.ts");
  var start: (options?: Partial<DemodeskAuthOptions>) => DemodeskAuth;
  var seen: { fetched: number; done: Login[] };
}

const KEY = "demodesk.authTokenCache";
const USER = "maya+demo@nördlys.example";
const DAY = 86_400;

/** A login token as Demodesk writes it, of a user, for a number of seconds from now. */
function createToken({ left = 14 * DAY, uid = USER } = {}): string {
  const token = {
    access_token: "2MLtE_q&PGKn=",
    client: "vARW4J+seW/bs",
    expiry: Math.floor(Date.now() / 1000) + left,
    token_type: "Bearer",
    uid,
    requested_at: "2026-11-20T10:59:02Z",
  };
  return Buffer.from(JSON.stringify(token)).toString("base64");
}

// The browser comes from npm, which has it for this platform alone.
const supported = process.platform === "linux" && process.arch === "x64";

describe.skipIf(!supported)("the browser login, in a Chromium that npm has for linux-x64 alone", () => {
  const closers: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  let page: Page;
  let urls: { page: string; host: string; backend: string };
  /** What reached the meeting host, and what stays unanswered there. */
  let visits: URL[] = [];
  let hangs = false;
  let token = createToken();
  const spoken: string[] = [];

  async function serve(answer: (request: Request) => Response | Promise<Response>): Promise<string> {
    const server = createServer((incoming, outgoing) => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const request = new Request(`http://${incoming.headers.host}${incoming.url}`, { method: incoming.method ?? "GET", headers });
      void Promise.resolve(answer(request)).then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(await response.text());
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    closers.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  beforeAll(async () => {
    const host = await serve(answerMeetingHost);
    const backend = await serve(answerBackend);
    urls = { host, backend, page: await serve(answerPage) };
    browser = await launch(closers);
    page = await browser.newPage();
    page.on("console", (message) => spoken.push(message.text()));
    page.on("pageerror", (error) => spoken.push(error.message));
  }, 60_000);

  afterAll(async () => {
    for (const close of closers.toReversed()) await close();
  });

  beforeEach(async () => {
    [visits, hangs, token] = [[], false, createToken()];
    await page.context().clearCookies();
    await page.context().addCookies([{ name: "session", value: "maya", url: urls.backend }]);
    await page.goto(urls.page);
    await page.evaluate(() => localStorage.clear());
  });

  // Whatever happens, nothing is left in the page, and nothing was said.
  afterEach(async () => {
    const frames = await page.evaluate(() => document.querySelectorAll("iframe").length);
    if (frames > 0 || spoken.length > 0) throw new Error(`left behind: ${frames} frames; said: ${spoken.splice(0).join(", ")}`);
  });

  const authenticate = (options?: Partial<DemodeskAuthOptions>) =>
    page.evaluate(
      (given) =>
        start(given)
          .authenticate()
          .then(
            ({ user, kept }) => ({ user, kept }),
            ({ name, message }: Error) => ({ name, message }),
          ),
      options,
    );
  const logout = () => page.evaluate(() => start().logout());
  const seen = () => page.evaluate(() => globalThis.seen);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  const keep = (text: string) => page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
  const hostCookies = async () =>
    (await page.context().cookies(urls.host)).filter(({ name }) => name === "demodesk").map(({ value }) => decodeURIComponent(value));

  test("fetches a token, gives it to the meeting host, and keeps it", async () => {
    expect(await authenticate()).toEqual({ user: USER, kept: false });
    expect(visits.map(({ pathname }) => pathname)).toEqual(["/manage/static-user/remote-login.html"]);
    expect(Object.fromEntries(visits[0]!.searchParams)).toEqual({
      access_token: "2MLtE_q&PGKn=",
      client: "vARW4J+seW/bs",
      expiry: String(JSON.parse(Buffer.from(token, "base64").toString()).expiry),
      token_type: "Bearer",
      uid: USER,
      requested_at: "2030-06-15T07:42:37Z",
      viewer_access: "true",
    });
    expect(await hostCookies()).toEqual([USER]);
    expect(await kept()).toBe(token);
    expect(await seen()).toMatchObject({ fetched: 1, done: [{ user: USER, kept: false }] });
  });

  test("takes the kept token the next time, also after the page was loaded anew", async () => {
    await authenticate();
    expect(await authenticate()).toEqual({ user: USER, kept: true });
    await page.reload();
    expect(await authenticate()).toEqual({ user: USER, kept: true });
    expect(await seen()).toMatchObject({ fetched: 0, done: [{ kept: true }] });
    expect(visits).toHaveLength(1);
  });

  test.each([
    { left: 7 * DAY + 60, wanted: true },
    { left: 7 * DAY - 60, wanted: false },
    { left: -60, wanted: false },
  ])("takes a kept token with $left seconds to run: $wanted", async ({ left, wanted }) => {
    await keep(createToken({ left }));
    expect(await authenticate()).toEqual({ user: USER, kept: wanted });
    expect(await kept()).toBe(wanted ? createToken({ left }) : token);
  });

  test.each(["", "%%%", Buffer.from("{").toString("base64"), Buffer.from("null").toString("base64"), Buffer.from("{}").toString("base64")])(
    "passes over a kept %j",
    async (text) => {
      await keep(text);
      expect(await authenticate()).toEqual({ user: USER, kept: false });
    },
  );

  test("passes over the kept token of somebody else, where it is said who it has to be", async () => {
    await keep(createToken({ uid: "tomas@nordlys.example" }));
    expect(await authenticate({ user: USER.toUpperCase() })).toEqual({ user: USER, kept: false });
    token = createToken({ uid: "tomas@nordlys.example" });
    await keep("");
    expect(await authenticate({ user: USER })).toEqual({ name: "AuthTokenError", message: "the login token is that of another user" });
  });

  test("shares one login among calls at the same time, and copes with two instances", async () => {
    const logins = await page.evaluate(async () => {
      const [first, second] = [start(), start()];
      return (await Promise.all([first.authenticate(), first.authenticate(), first.authenticate(), second.authenticate()])).map((login) => login.user);
    });
    expect(logins).toEqual([USER, USER, USER, USER]);
    expect(await seen()).toMatchObject({ fetched: 2 });
    expect(visits).toHaveLength(2);
  });

  test("logs out, and in again, on one page", async () => {
    const again = await page.evaluate(async (key) => {
      const auth = start();
      await auth.authenticate();
      const leaving = auth.logout();
      const forgotten = localStorage.getItem(key) === null;
      const login = await auth.authenticate();
      await leaving;
      return { forgotten, kept: login.kept };
    }, KEY);
    expect(again).toEqual({ forgotten: true, kept: false });
    expect(visits.map(({ pathname }) => pathname.split("/").at(-1))).toEqual(["remote-login.html", "remote-logout.html", "remote-login.html"]);
    expect(await hostCookies()).toEqual([USER]);
    await logout();
    expect([await hostCookies(), await kept()]).toEqual([[], null]);
    // With nothing to forget, it is no failure.
    await logout();
  });

  test("ends a login under way when the user logs out", async () => {
    const name = await page.evaluate(async () => {
      const auth = start();
      const login = auth.authenticate().catch((error: Error) => error.name);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await auth.logout();
      return login;
    });
    expect(name).toBe("AbortedError");
    expect([await hostCookies(), await kept()]).toEqual([[], null]);
  });

  test.each([
    { given: "%%%", message: "the login token is not base64" },
    { given: Buffer.from("secret").toString("base64"), message: "the login token is not JSON in base64" },
    { given: Buffer.from('{"uid":"a"}').toString("base64"), message: "the login token has no access_token" },
    { given: createToken({ left: -60 }), message: expect.stringMatching(/^the login token ended on 20/) },
  ])("refuses a fetched token: $message", async ({ given, message }) => {
    token = given;
    expect(await authenticate()).toEqual({ name: "AuthTokenError", message });
    expect([visits, await kept(), (await seen()).done]).toEqual([[], null, []]);
  });

  test("throws what fetchAuthToken throws, as for a caller whom the backend does not know", async () => {
    await page.context().clearCookies();
    expect(await authenticate()).toEqual({ name: "Error", message: "401" });
  });

  test("gives up on a meeting host that does not load, and keeps nothing", async () => {
    hangs = true;
    expect(await authenticate({ timeoutMs: 150 })).toEqual({ name: "TimeoutError", message: `${urls.host} did not load within timeoutMs, 150 ms` });
    expect([await kept(), (await seen()).done]).toEqual([null, []]);
    hangs = false;
    expect(await authenticate()).toEqual({ user: USER, kept: false });
  });

  test("says where the storage cannot be used", async () => {
    await page.evaluate((key) => {
      const piece = "x".repeat(1024 * 1024);
      let size = piece.length * 4;
      // Fills the storage to the last character.
      for (let index = 0; size >= 1; index++) {
        try {
          localStorage.setItem(`filler${index}`, "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      localStorage.removeItem(key);
    }, KEY);
    expect(await authenticate()).toMatchObject({ name: "TokenStorageError", message: expect.stringMatching(/^the login token could not be kept: .*quota/) });
    // A page in a sandbox has no storage at all.
    await page.goto(`${urls.page}/sandboxed`);
    expect(await authenticate()).toMatchObject({ name: "TokenStorageError", message: expect.stringMatching(/^the login token could not be read: /) });
    expect((await seen()).fetched).toBe(0);
    await page.goto(urls.page);
  });

  test("leaves no global variable behind", async () => {
    const added = await page.evaluate(async () => {
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await start().authenticate();
      await start().logout();
      return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    });
    expect(added).toEqual([]);
  });

  /** The meeting host: it keeps the login that it is given in a cookie of its own. */
  function answerMeetingHost(request: Request): Response | Promise<Response> {
    const url = new URL(request.url);
    if (hangs) return new Promise(() => {});
    visits.push(url);
    const script = url.pathname.endsWith("/remote-login.html")
      ? 'document.cookie = "demodesk=" + encodeURIComponent(new URLSearchParams(location.search).get("uid"))'
      : 'document.cookie = "demodesk=; max-age=0"';
    return html(`<script>${script}</script>`);
  }

  /** Your server, on an origin of its own: the forward endpoint behind CORS. Demodesk itself is a function here. */
  async function answerBackend(request: Request): Promise<Response> {
    const handle = createLoginHandler({
      authenticateCaller: ({ headers }) => (headers.get("cookie")?.includes("session=maya") ? "maya-key" : null),
      client: { fetch: async () => Response.json({ status: "ok", meta: { access_token: token } }) },
    });
    const response = await handle(request);
    response.headers.set("access-control-allow-origin", urls.page);
    response.headers.set("access-control-allow-credentials", "true");
    return response;
  }

  /** Your page. The browser gets the sources as they are, without their types. */
  function answerPage(request: Request): Response {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith(".ts")) {
      const source = readFileSync(fileURLToPath(new URL(`../../..${pathname}`, import.meta.url)), "utf8");
      return new Response(stripTypeScriptTypes(source), { headers: { "content-type": "text/javascript", "access-control-allow-origin": "*" } });
    }
    if (pathname === "/favicon.ico") return new Response(null, { status: 204 });
    return html(writePage(urls), pathname === "/sandboxed" ? { "content-security-policy": "sandbox allow-scripts" } : {});
  }
});

function html(body: string, headers = {}): Response {
  return new Response(`<!doctype html><title>.</title>${body}`, { headers: { "content-type": "text/html; charset=utf-8", ...headers } });
}

function writePage({ host, backend }: { host: string; backend: string }): string {
  return `<script type="importmap">{ "imports": { "@meetwire/runtime": "/runtime/src/index.ts" } }</script>
<script type="module">
  import * as demodesk from "/demodesk/src/browser.ts";
  globalThis.demodesk = demodesk;
  globalThis.seen = { fetched: 0, done: [] };
  globalThis.start = (options) => demodesk.createDemodeskAuth({
    meetingHost: ${JSON.stringify(new URL(host).host)},
    protocol: "http",
    settleMs: 30,
    async fetchAuthToken() {
      seen.fetched++;
      const response = await fetch("${backend}/api/demodesk_auth", { credentials: "include" });
      if (!response.ok) throw new Error(response.status);
      return (await response.json()).authToken;
    },
    onAuthenticated: (login) => seen.done.push(login),
    ...options,
  });
</script>`;
}

/** Unpacks the browser, with the libraries that a bare machine lacks, into a folder of its own: others may do the same at the same time. */
async function launch(closers: (() => Promise<unknown>)[]): Promise<Browser> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const folder = await mkdtemp(join(tmpdir(), "demodesk-browser-"));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = folder;
  try {
    const executablePath = await packed.executablePath();
    await inflate(fileURLToPath(new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium"))));
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") } as Record<string, string>;
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"], env });
    closers.push(() => browser.close());
    return browser;
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}
