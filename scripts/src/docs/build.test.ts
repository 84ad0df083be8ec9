import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { buildSite, writeSite } from "./build.ts";
import type { Site } from "./build.ts";
import { findBrokenLinks, Links } from "./links.ts";

let site: Site;
beforeAll(async () => {
  site = await buildSite(root);
}, 60_000);

/** The pages, and the style sheet and the script: all but Scalar's bundle, which its own page keeps from the network. */
const own = () => [...site.files].filter(([path]) => path !== "assets/scalar.js");

describe("the site", () => {
  test("has a section for every operation of every spec, with a sample, its source and its certainty", () => {
    const operations = site.providers.flatMap(({ name, plan }) =>
      plan.operations.map((operation) => ({ html: site.files.get(`api/${name}.html`)!, ...operation })),
    );
    const lacking = operations.filter(({ html, resource, verb, method, object }) => {
      const [, section = ""] = html.split(`<section class="operation" id="${[...resource, verb].join(".")}"`);
      const [operation = ""] = section.split('<section class="operation');
      const wanted = [
        `>${method}<`,
        'class="sample"',
        object["x-inferred"] ? "badge concluded" : "badge documented",
        ...(object["x-source"] ? ["Source: "] : []),
      ];
      return wanted.some((part) => !operation.includes(part));
    });
    expect(operations.length).toBeGreaterThan(100);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("has a section for every webhook of every spec", () => {
    const lacking = site.providers.flatMap(({ name, plan }) =>
      plan.api.webhooks.filter(({ event }) => !site.files.get(`api/${name}.html`)!.includes(`id="webhook-${event}"`)),
    );
    expect(lacking).toEqual([]);
  });

  test("has no link that leads nowhere", () => {
    const html = new Map([...site.files].filter(([path]) => path.endsWith(".html")));
    expect(findBrokenLinks(site.pages, html, [...site.files.keys()])).toEqual([]);
    expect([...html.values()].join("").match(/ href="/g)!.length).toBeGreaterThan(1000);
  });

  test("loads nothing from elsewhere", () => {
    const loading = /<(?:script|link|img|iframe|source|video)\b[^>]*(?:src|href)="(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//;
    expect(
      own()
        .filter(([path, text]) => !path.endsWith(".js") && loading.test(text))
        .map(([path]) => path),
    ).toEqual([]);
    expect(site.files.get("assets/site.js")).not.toMatch(/https?:|fetch\(|XMLHttpRequest|sendBeacon/);
  });

  test.each([
    ["one main heading", (text: string) => text.match(/<h1[ >]/g)?.length === 1],
    ["a title and a language", (text: string) => /<html lang="en"/.test(text) && /<title>[^<]+<\/title>/.test(text)],
    [
      "each anchor once",
      (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].every(([, id], index, all) => all.findIndex((each) => each[1] === id) === index),
    ],
    ["a name for each field and button", (text: string) => [...text.matchAll(/<button\b[^>]*>/g)].every(([tag]) => tag.includes("aria-label"))],
  ])("has %s on each page", (_, holds) => expect(site.pages.filter(({ path }) => !holds(site.files.get(path)!)).map(({ path }) => path)).toEqual([]));

  test("says nothing of the machine that it was made on", () => {
    expect(
      own()
        .filter(([, text]) => text.includes(root))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test("is the same when it is made again", async () => {
    const again = await buildSite(root);
    expect([...again.files.keys()]).toEqual([...site.files.keys()]);
    expect([...again.files].filter(([path, text]) => text !== site.files.get(path)).map(([path]) => path)).toEqual([]);
  }, 60_000);

  test("shows the tables that stand in the texts: else run `npm run docs`", () => expect(site.staleTables.map(({ file }) => file)).toEqual([]));

  test("takes the place of what was there", () => {
    const folder = mkdtempSync(join(tmpdir(), "meetwire-site-"));
    try {
      writeFileSync(join(folder, "old.html"), "old");
      writeSite(folder, site);
      expect(existsSync(join(folder, "old.html"))).toBe(false);
      expect(readFileSync(join(folder, "index.html"), "utf8")).toBe(site.files.get("index.html"));
      expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(site.files.size);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is styled and scripted in one piece", () => {
    expect(() => new Script(site.files.get("assets/site.js")!)).not.toThrow();
    expect(site.files.get("assets/site.js")).not.toMatch(/^(import|export)\b/m);
  });
});

describe("Links", () => {
  const folder = mkdtempSync(join(tmpdir(), "meetwire-links-"));
  const file = join(folder, "page.md");
  writeFileSync(file, "one\n[two](./there.md)\n[three](./gone.md)\n");
  writeFileSync(join(folder, "there.md"), "");

  test("lead to the page of a file, and leave out one that has no page", () => {
    const links = new Links(folder, new Map([["page.md", "guides/page.html"]]));
    expect(links.resolve("api/daily-early.html", file, "./page.md#part")).toBe("../guides/page.html#part");
    expect(links.resolve("api/daily-early.html", file, "./there.md")).toBeUndefined();
    expect(links.resolve("api/daily-early.html", file, "https://example.com")).toBe("https://example.com");
    expect(links.problems).toEqual([]);
  });

  test("name the file and the line of one that leads nowhere", () => {
    const links = new Links(folder, new Map());
    links.resolve("index.html", file, "./gone.md");
    expect(links.problems).toEqual([{ file, line: 3, message: "the link to ./gone.md leads nowhere" }]);
  });
});
