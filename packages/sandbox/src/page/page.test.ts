import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { hasChromium, launchChromium } from "@meetwire/chromium";
import type { Page } from "@meetwire/chromium";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startSandbox } from "../server.ts";
import type { SandboxServer } from "../server.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
declare const window: { axe: { run(within?: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };

const maya = { "CB-Token": "sandbox-connectycube-maya", "content-type": "application/json" };

describe.skipIf(!hasChromium)("the page, in a Chromium that npm has only for linux-x64", () => {
  let server: SandboxServer;
  let page: Page;
  let close: () => Promise<void>;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await startSandbox({ port: 0 });
    const launched = await launchChromium();
    close = launched.close;
    page = await launched.browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => errors.push(`dialog: ${dialog.message()}`));
  });

  afterAll(async () => {
    await close();
    await server.close();
  });

  beforeEach(async () => {
    server.sandbox.reset();
    await page.goto(`${server.origin}/`);
    await page.waitForSelector("#connection.live");
  });

  const create = (name: string) => {
    const start = Math.floor(Date.now() / 1000);
    const body = JSON.stringify({ name, start_date: start, end_date: start + 1800, attendees: [] });
    return fetch(`${server.urls.connectycube}/meetings`, { method: "POST", headers: maya, body });
  };

  test("shows calls as they arrive, as text and not as HTML", async () => {
    const name = '<img src=x onerror="alert(1)">';
    await create(name);
    await page.waitForSelector("#calls li");
    await page.click("#calls summary");
    expect(await page.textContent("#calls details pre")).toContain(JSON.stringify(name).slice(1, -1));
    expect(await page.textContent("#calls summary .badge")).toBe("inferred: request, response");
    expect(await page.locator("#calls img").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("searches the calls, and explains rejections", async () => {
    await create("Planning");
    await fetch(`${server.urls["teamviewer-engage"]}/role`, { headers: { authorization: "Bearer wrong" } });
    await page.waitForSelector("#calls li:nth-child(2)");
    await page.fill("#search", "roles/list");
    expect(await page.locator("#calls li").count()).toBe(1);
    expect(await page.textContent("#calls .warn.badge")).toBe("inferred route");
    expect(await page.textContent("#calls .reason")).toBe("Rejected: Authentication failed");
  });

  test("sets and removes faults", async () => {
    await page.selectOption("#fault-provider", "connectycube");
    await page.selectOption("#fault-operation", "meetings/create");
    await page.click("text=Set the fault");
    await page.waitForSelector("#faults li");
    expect(await page.textContent("#faults li")).toBe("Error status 503 connectycube · meetings/create · next request");
    expect((await create("Fails")).status).toBe(503);
    await page.click("text=Set the fault");
    await page.waitForSelector("#faults li");
    await page.click("#clear-faults");
    await page.waitForSelector("#no-faults:not([hidden])");
    expect((await create("Works")).status).toBe(200);
  });

  test("sends a webhook, and shows its delivery", async () => {
    const receiver = createServer((request, response) => void request.resume().on("end", () => response.writeHead(204).end()));
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    await page.selectOption("#hook-provider", "demodesk");
    await page.fill("#hook-form input[name=url]", `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
    await page.click("text=Send now");
    await page.waitForSelector("#hook-result.good");
    expect(await page.textContent("#hook-result")).toBe("The receiver responded with 204.");
    await page.waitForSelector("#deliveries strong.good");
    receiver.close();
    await page.fill("#hook-form input[name=url]", "http://10.0.0.1/");
    await page.click("text=Send now");
    await page.waitForSelector("#hook-result.bad");
    expect(await page.textContent("#hook-result")).toContain("private network");
  });

  test("shows the meetings of a week, and one day on a phone", async () => {
    const days = () => page.locator("#week .day").count();
    expect(await days()).toBe(7);
    await page.click("#later");
    await page.locator("#week .meeting").first().click();
    expect(await page.textContent("#meeting-details")).toContain("Provider");
    await page.click("#meeting button");
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(days).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(errors).toEqual([]);
  });

  test("has all parts of the day if a meeting is early or late", async () => {
    const midnight = new Date().setHours(23, 0, 0, 0) / 1000;
    const body = JSON.stringify({ name: "Late call", start_date: midnight, end_date: midnight + 1800, attendees: [] });
    await fetch(`${server.urls.connectycube}/meetings`, { method: "POST", headers: maya, body });
    await page.locator("#week .meeting", { hasText: "Late call" }).click();
    expect(await page.textContent("#meeting-title")).toBe("Late call");
  });

  test("works with the keyboard", async () => {
    await create("Planning");
    await page.waitForSelector("#calls li");
    await page.locator("nav a", { hasText: "Calls" }).focus();
    await page.keyboard.press("Enter");
    // From there, Tab leads to the search, the reset, the list and its first call.
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.getAttribute("#calls details", "open")).toBe("");

    await page.locator("#week .meeting").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.getAttribute("#meeting", "open")).toBe("");
    // A call that changes a meeting draws the calendar again.
    await create("Retrospective");
    await page.waitForSelector(".meeting:has-text('Retrospective')");
    await page.keyboard.press("Escape");
    expect(await page.getAttribute("#meeting", "open")).toBeNull();
    const isOnMeeting = () => page.evaluate(() => document.activeElement?.classList.contains("meeting"));
    expect(await isOnMeeting()).toBe(true);
    await create("Kick-off");
    await page.waitForSelector(".meeting:has-text('Kick-off')");
    expect(await isOnMeeting()).toBe(true);

    await page.focus("#providers details:nth-child(2) summary");
    await page.keyboard.press("Enter");
    expect(await page.locator("#providers details[open]").count()).toBe(1);
    await page.focus("#fault-kind");
    await page.keyboard.press("End");
    expect(await page.isHidden("#fault-number")).toBe(true);
  });

  test.each([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "light", width: 390 },
    { colorScheme: "dark", width: 1280 },
    { colorScheme: "dark", width: 390 },
  ] as const)("has no violation of axe's rules and fits: $colorScheme, $width px", async ({ colorScheme, width }) => {
    await create("Planning");
    await fetch(`${server.urls.connectycube}/meetings`, { method: "POST", headers: maya, body: "{" });
    server.sandbox.faults.add({ kind: "latency", ms: 1, provider: "zoom", operation: "meetings.registrants/updateQuestions", percent: 10 });
    await server.sandbox.fireWebhook("demodesk", "demo.ended", "https://example.com/hook", { fetch: async () => new Response() });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await page.waitForSelector("#deliveries summary");
    await page.waitForSelector("#faults li");
    for (const list of ["#calls", "#deliveries"]) await page.click(`${list} summary`);
    await page.evaluate(axe);
    const check = async (within: string) => {
      const { violations } = await page.evaluate((selector) => window.axe.run(selector), within);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    expect(await check("html")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator("#week .meeting").first().click();
    expect(await check("#meeting")).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(errors).toEqual([]);
  });
});
