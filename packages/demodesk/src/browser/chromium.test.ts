import { hasChromium, launchChromium } from "@meetwire/chromium";
import type { Page } from "@meetwire/chromium";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createToken, DAY, encode, Site, USER } from "../../test/site.ts";
import type { TestPage } from "../../test/site.ts";
import type { DemodeskAuthOptions } from "../browser.ts";

const KEY = "demodesk.authTokenCache";

describe.skipIf(!hasChromium)("the browser login, in a Chromium that npm has only for linux-x64", () => {
  const site = new Site();
  const messages: string[] = [];
  let page: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    await site.open();
    const launched = await launchChromium();
    close = launched.close;
    page = await launched.browser.newPage();
    // The browser logs a 401 itself.
    page.on("console", (message) => message.text().startsWith("Failed to load resource") || messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
  });

  afterAll(async () => {
    site.close();
    await close();
  });

  beforeEach(async () => {
    Object.assign(site, { visits: [], hangs: false, logoutMs: 0, token: createToken() });
    await page.context().clearCookies();
    await page.context().addCookies([{ name: "session", value: "maya", url: site.backend }]);
    await page.goto(site.page);
    await page.evaluate(() => localStorage.clear());
  });

  // After every test, the page has no frames and has logged no messages.
  afterEach(async () => {
    const frames = await page.evaluate(() => document.querySelectorAll("iframe").length);
    if (frames > 0 || messages.length > 0) throw new Error(`${frames} frames left; messages: ${messages.splice(0).join(", ")}`);
  });

  /** Runs a function in the page. It is sent as text, so it sees only its arguments. */
  const inPage = async <Result, Given = undefined>(act: (page: TestPage, given: Given) => Promise<Result>, given?: Given): Promise<Result> => {
    const text = `(${String(act)})(globalThis, ${JSON.stringify(given ?? {})})`;
    return (await page.evaluate(text)) as Result;
  };
  const authenticate = (options?: Pick<DemodeskAuthOptions, "user" | "timeoutMs">) =>
    inPage(
      ({ start }, given) =>
        start(given)
          .authenticate()
          .then(
            ({ user, kept }) => ({ user, kept }),
            ({ name, message }: Error) => ({ name, message }),
          ),
      options,
    );
  const logout = () => inPage(({ start }) => start().logout());
  const seen = () => inPage(async (own) => own.seen);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  const keep = (text: string) => page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
  const hostCookies = async () =>
    (await page.context().cookies(site.host)).filter(({ name }) => name === "demodesk").map(({ value }) => decodeURIComponent(value));

  test("fetches a token, passes it to the meeting host, and stores it", async () => {
    expect(await authenticate()).toEqual({ user: USER, kept: false });
    expect(site.visits.map(({ pathname }) => pathname)).toEqual(["/manage/static-user/remote-login.html"]);
    expect(Object.fromEntries(site.visits[0]!.searchParams)).toEqual({
      access_token: "2MLtE_q&PGKn=",
      client: "vARW4J+seW/bs",
      expiry: String(JSON.parse(Buffer.from(site.token, "base64").toString()).expiry),
      token_type: "Bearer",
      uid: USER,
      requested_at: "2030-06-15T07:42:37Z",
      viewer_access: "true",
    });
    expect(await hostCookies()).toEqual([USER]);
    expect(await kept()).toBe(site.token);
    expect(await seen()).toMatchObject({ fetched: 1, done: [{ user: USER, kept: false }] });
  });

  test("uses the stored token the next time, even after a reload", async () => {
    await authenticate();
    expect(await authenticate()).toEqual({ user: USER, kept: true });
    await page.reload();
    expect(await authenticate()).toEqual({ user: USER, kept: true });
    expect(await seen()).toMatchObject({ fetched: 0, done: [{ kept: true }] });
    expect(site.visits).toHaveLength(1);
  });

  test.each([
    { left: 7 * DAY + 60, wanted: true },
    { left: 7 * DAY - 60, wanted: false },
    { left: -60, wanted: false },
  ])("uses a stored token with $left seconds left: $wanted", async ({ left, wanted }) => {
    const given = createToken({ left });
    await keep(given);
    expect(await authenticate()).toEqual({ user: USER, kept: wanted });
    expect(await kept()).toBe(wanted ? given : site.token);
  });

  test.each(["", "%%%", encode("{"), encode("null"), encode("{}")])("ignores a stored %j", async (text) => {
    await keep(text);
    expect(await authenticate()).toEqual({ user: USER, kept: false });
  });

  test("ignores the stored token of another user if a user is given", async () => {
    await keep(createToken({ uid: "tomas@nordlys.example" }));
    expect(await authenticate({ user: USER.toUpperCase() })).toEqual({ user: USER, kept: false });
    site.token = createToken({ uid: "tomas@nordlys.example" });
    await keep("");
    expect(await authenticate({ user: USER })).toEqual({ name: "AuthTokenError", message: "the login token belongs to another user" });
  });

  test("shares one login among concurrent calls, and works with two instances", async () => {
    const logins = await inPage(async ({ start }) => {
      const [first, second] = [start(), start()];
      return (await Promise.all([first.authenticate(), first.authenticate(), first.authenticate(), second.authenticate()])).map((login) => login.user);
    });
    expect(logins).toEqual([USER, USER, USER, USER]);
    expect(await seen()).toMatchObject({ fetched: 2 });
    expect(site.visits).toHaveLength(2);
  });

  test("logs out and in again on one page", async () => {
    // The logout would undo a login that did not wait for it.
    site.logoutMs = 150;
    const again = await inPage(async ({ start }, key) => {
      const auth = start();
      await auth.authenticate();
      const leaving = auth.logout();
      const forgotten = localStorage.getItem(key) === null;
      const login = await auth.authenticate();
      await leaving;
      return { forgotten, kept: login.kept };
    }, KEY);
    expect(again).toEqual({ forgotten: true, kept: false });
    expect(site.visits.map(({ pathname }) => pathname.split("/").at(-1))).toEqual(["remote-login.html", "remote-logout.html", "remote-login.html"]);
    expect(await hostCookies()).toEqual([USER]);
    await logout();
    expect([await hostCookies(), await kept()]).toEqual([[], null]);
    // A second logout is not an error.
    await logout();
  });

  test("ends a pending login when the user logs out", async () => {
    for (const hangs of [true, false]) {
      site.hangs = hangs;
      const name = await inPage(async ({ start }) => {
        const auth = start();
        const login = auth.authenticate().catch((error: Error) => error.name);
        // The frame exists, and its page is loading or has just loaded.
        while (!document.querySelector("iframe")) await new Promise((resolve) => setTimeout(resolve, 1));
        await auth.logout();
        return login;
      });
      expect(name).toBe("AbortedError");
    }
    expect(site.visits).toHaveLength(4);
    expect([await hostCookies(), await kept()]).toEqual([[], null]);
  });

  test.each([
    { given: "%%%", message: "the login token is not base64" },
    { given: encode("secret"), message: "the login token is not JSON in base64" },
    { given: encode('{"uid":"a"}'), message: "the login token has no access_token" },
    { given: createToken({ left: -60 }), message: expect.stringMatching(/^the login token expired on 20/) },
  ])("rejects a fetched token: $message", async ({ given, message }) => {
    site.token = given;
    expect(await authenticate()).toEqual({ name: "AuthTokenError", message });
    expect([site.visits, await kept(), (await seen()).done]).toEqual([[], null, []]);
  });

  test("throws the error of fetchAuthToken, as for a caller that the backend does not know", async () => {
    await page.context().clearCookies();
    expect(await authenticate()).toEqual({ name: "Error", message: "401" });
  });

  test("gives up if the meeting host does not load, and stores no token", async () => {
    site.hangs = true;
    expect(await authenticate({ timeoutMs: 150 })).toEqual({ name: "TimeoutError", message: `${site.host} did not load within timeoutMs, 150 ms` });
    expect([await kept(), (await seen()).done]).toEqual([null, []]);
    site.hangs = false;
    expect(await authenticate()).toEqual({ user: USER, kept: false });
  });

  test("throws if the storage cannot be used", async () => {
    await page.evaluate((key) => {
      let size = 4 * 1024 * 1024;
      // Fill the storage to the last character.
      for (let index = 0; size >= 1; index++) {
        try {
          localStorage.setItem(`filler${index}`, "x".repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
      localStorage.removeItem(key);
    }, KEY);
    expect(await authenticate()).toMatchObject({ name: "TokenStorageError", message: expect.stringMatching(/^the login token could not be stored: .*quota/) });
    // A sandboxed page has no storage.
    await page.goto(`${site.page}/sandboxed`);
    expect(await authenticate()).toMatchObject({ name: "TokenStorageError", message: expect.stringMatching(/^the login token could not be read: /) });
    expect((await seen()).fetched).toBe(0);
    await page.goto(site.page);
  });

  test("adds no global variables", async () => {
    const added = await inPage(async ({ start }) => {
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await start().authenticate();
      await start().logout();
      return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    });
    expect(added).toEqual([]);
  });
});
