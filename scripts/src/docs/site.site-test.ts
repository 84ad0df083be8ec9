import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasChromium, launchChromium } from "@meetwire/chromium";
import type { Browser, Page } from "@meetwire/chromium";
import type { RunningServer } from "@meetwire/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { buildSources } from "./build.ts";
import { anchor } from "./markdown.ts";
import { linkTo } from "./page.ts";
import { resourcePath } from "./reference/paths.ts";
import { methodName } from "./reference/provider.ts";
import { serveFolder } from "./testing/serve.ts";

const site = join(root, "docs", "site");
const dist = join(site, "dist");
const files = existsSync(dist) ? (readdirSync(dist, { recursive: true }) as string[]).map((path) => path.replaceAll("\\", "/")) : [];
const pages = files.filter((path) => path.endsWith(".html"));

/** One page of each kind: a guide, an overview with its filter, a resource, webhooks, a package, its exports, a missing page. */
const KINDS = [
  "/",
  "/guides/errors.html",
  "/api/teamviewer-engage/",
  "/api/teamviewer-engage/appointments.html",
  "/api/demodesk/webhook-events.html",
  "/packages/meetwire/",
  "/packages/runtime/exports.html",
  "/no/such/page",
];

interface Index {
  search(words: string): { id: string }[];
}

describe("the files of the site", () => {
  test("are built", () => expect(pages.length, "run `npm run docs` first").toBeGreaterThan(50));

  test("have no broken link", () => {
    const html = new Map(pages.map((path) => [path, readFileSync(join(dist, path), "utf8")]));
    const anchors = new Map([...html].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!))]));
    let count = 0;
    const broken = [...html].flatMap(([path, text]) =>
      [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, href]) => {
        if (/^(https?|mailto):/.test(href!)) return [];
        count++;
        const { pathname, hash } = new URL(href!.replaceAll("&amp;", "&"), `http://site/${path}`);
        const target = decodeURIComponent(pathname)
          .slice(1)
          .replace(/(^|\/)$/, "$1index.html");
        const id = decodeURIComponent(hash.slice(1));
        const found = anchors.has(target) ? id === "" || anchors.get(target)!.has(id) : files.includes(target);
        return found ? [] : [`${href} on ${path}`];
      }),
    );
    expect(count).toBeGreaterThan(5000);
    expect([...new Set(broken)]).toEqual([]);
  });

  test("have one main heading each", () => {
    const wrong = pages.filter((path) => path !== "404.html" && readFileSync(join(dist, path), "utf8").match(/<h1[ >]/g)?.length !== 1);
    expect(wrong).toEqual([]);
  });

  test("have a search that finds every method by its name and by its purpose", async () => {
    const { default: MiniSearch } = (await import(join(site, "node_modules/minisearch/dist/es/index.js"))) as {
      default: { loadJSON(json: string, options: object): Index };
    };
    const { searchOptions, tokenize } = (await import(join(site, ".vitepress", "search.ts"))) as {
      searchOptions: object;
      tokenize: (text: string) => string[];
    };
    const chunk = files.find((path) => path.startsWith("assets/chunks/@localSearchIndexroot"))!;
    const { default: json } = (await import(join(dist, chunk))) as { default: string };
    const index = MiniSearch.loadJSON(json, { fields: ["title", "titles", "text"], storeFields: ["title", "titles"], searchOptions, tokenize });
    const { providers } = await buildSources(root);
    const methods = providers.flatMap(({ name, plan }) =>
      plan.operations.map((operation) => ({
        name: methodName(operation),
        summary: operation.object.summary ?? methodName(operation),
        address: `${linkTo(resourcePath(name, operation.resource.join(".")))}.html#${anchor(methodName(operation))}`,
      })),
    );
    const finds = (words: string, address: string) =>
      index
        .search(words)
        .slice(0, 16)
        .some(({ id }) => id === address);
    expect(methods.length).toBeGreaterThan(100);
    expect(methods.filter(({ name, address }) => !finds(name, address))).toEqual([]);
    // A summary is not a heading: a few are too general to lead to one method.
    expect(methods.filter(({ summary, address }) => !finds(summary, address)).length).toBeLessThan(methods.length / 20);
  });

  test("include llms.txt and the Markdown of each page", () => {
    const index = readFileSync(join(dist, "llms.txt"), "utf8");
    const linked = [...index.matchAll(/\]\(\/([^)]*\.md)\)/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(50);
    expect(linked.filter((path) => !files.includes(path))).toEqual([]);
    const without = pages.filter((path) => path !== "404.html" && !files.includes(path.replace(/\.html$/, ".md")));
    expect(without.filter((path) => !files.includes(`${path.replace(/\/?index\.html$/, "")}.md`))).toEqual([]);
    expect(readFileSync(join(dist, "api/teamviewer-engage/appointments.md"), "utf8")).toContain("## appointments.create");
  });
});

describe.skipIf(!hasChromium)("the site in a browser", () => {
  let server: RunningServer;
  let chromium: Awaited<ReturnType<typeof launchChromium>>;
  let browser: Browser;
  const axe = readFileSync(join(site, "node_modules", "axe-core", "axe.min.js"), "utf8");
  /** The requests of all pages to other origins. */
  const foreign: string[] = [];

  beforeAll(async () => {
    server = await serveFolder(dist);
    chromium = await launchChromium();
    browser = chromium.browser;
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  async function open(path: string, width = 1280, colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    await page.goto(server.url + path);
    await page.waitForSelector(".VPContent");
    return page;
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} (${nodes.length})`);
    });
    return found;
  }

  for (const width of [390, 1280]) {
    for (const scheme of ["light", "dark"] as const) {
      test.each(KINDS)(`%s is accessible and fits ${width} px in ${scheme}`, async (path) => {
        const page = await open(path, width, scheme);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(background).toBe(scheme === "light" ? "rgb(255, 255, 255)" : "rgb(27, 27, 31)");
        await page.close();
      });
    }
  }

  /** Types a query and returns the first links. Waits for them, because the index may still be loading and the search starts after the last key. */
  async function search(page: Page, words: string, wanted: RegExp): Promise<string[]> {
    await page.fill("#localsearch-input", words);
    const readLinks = () =>
      page.locator("#localsearch-list a").evaluateAll((links) =>
        links.slice(0, 5).map((link) => {
          const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
          return pathname + hash;
        }),
      );
    for (let tries = 0; tries < 40; tries++) {
      if ((await readLinks()).some((link) => wanted.test(link))) break;
      await page.waitForTimeout(250);
    }
    return readLinks();
  }

  test("the search finds the right page by names, plain words and with typing errors", { timeout: 120_000 }, async () => {
    const page = await open("/");
    await page.keyboard.press("Control+k");
    await page.waitForSelector("#localsearch-input");
    const wanted: Record<string, RegExp> = {
      createDemodesk: /^\/(packages|api)\/demodesk\//,
      "error handling": /^\/guides\/errors\.html/,
      "cancel appointment": /^\/api\/teamviewer-engage\/appointments\.html/,
      webhok: /webhook/,
      "create appointment": /appointments\.html#appointments-create$/,
      "POST /appointment": /\/appointments\.html/,
      onlineTimes: /reports-agent\.html#reports-agent-onlinetimes$/,
      recordingDone: /connectycube\/webhook-events\.html#recordingdone$/,
      RateLimitError: /#ratelimiterror$/,
      retries: /^\/guides\/errors\.html/,
      paging: /^\/guides\/paging\.html/,
      pagination: /^\/guides\/paging\.html/,
      oauth: /^\/guides\/tokens\.html/,
      "webhook secret": /webhooks\.html#/,
      createMeetwire: /^\/packages\/meetwire\//,
    };
    const missed: string[] = [];
    for (const [words, address] of Object.entries(wanted)) {
      const found = await search(page, words, address);
      if (!found.some((link) => address.test(link))) missed.push(`${words}: ${found.join(" ")}`);
    }
    expect(missed).toEqual([]);
    await page.close();
  });

  test("the search works with only a keyboard", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.waitForSelector("#localsearch-input");
    expect(await search(page, "paging", /^\/guides\/paging/)).not.toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/paging/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to content");
    await page.close();
  });

  test("the filter narrows the methods by words and by certainty", async () => {
    const page = await open("/api/teamviewer-engage/");
    const rows = page.locator(".VPDoc tbody tr:visible");
    expect(await rows.count()).toBe(103);
    await page.selectOption(".method-filter select", "route");
    expect(await rows.count()).toBe(3);
    expect(await page.textContent(".method-filter output")).toBe("3 methods");
    await page.selectOption(".method-filter select", "all");
    await page.fill(".method-filter input", "appointments create");
    expect(await rows.count()).toBe(1);
    await page.close();
  });

  test("code can be copied, pages have previous and next links, and the reader can choose the color scheme", async () => {
    const page = await open("/guides/errors.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const block = page.locator("div.language-ts").first();
    await block.hover();
    await block.locator("button.copy").click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("import ");
    expect(await page.locator(".pager-link").count()).toBe(2);
    await page.locator(".VPSwitchAppearance:visible").first().click();
    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
    await page.locator(".pager-link.next").click();
    await page.waitForURL(/paging/);
    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
    await page.close();
  });

  test("a missing page shows a message and a link back", async () => {
    const page = await open("/no/such/page");
    expect(await page.textContent(".NotFound")).toContain("404");
    await page.locator(".NotFound a").click();
    await page.waitForURL(`${server.url}/`);
    await page.close();
  });

  test("a printed page has the text, without the menus", async () => {
    const page = await open("/api/demodesk/meetings.html");
    await page.emulateMedia({ media: "print" });
    for (const menu of [".VPNav", ".VPSidebar", ".VPDocFooter", ".aside"]) expect(await page.locator(menu).first().isVisible()).toBe(false);
    expect(await page.locator("main h1").isVisible()).toBe(true);
    await page.close();
  });

  test("no page loads anything from another origin", () => expect([...new Set(foreign)]).toEqual([]));
});
