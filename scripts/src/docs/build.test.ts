import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { buildSources, writeSources } from "./build.ts";
import type { SiteSources } from "./build.ts";
import { anchor } from "./markdown.ts";
import { linkTo } from "./page.ts";
import { resourcePath, webhooksPath } from "./reference/paths.ts";
import { methodName } from "./reference/provider.ts";

let sources: SiteSources;
beforeAll(async () => {
  sources = await buildSources(root);
});

/** The text under a second-level heading. */
function sectionOf(path: string, heading: string): string {
  const sections = sources.files.get(path)?.split(/^## /m) ?? [];
  return sections.find((section) => section.startsWith(`${heading}\n`)) ?? "";
}

describe("the site's pages", () => {
  test("have a section for every method, with its route, an example, its source and its certainty", () => {
    const methods = sources.providers.flatMap(({ name, plan }) =>
      plan.operations.map((operation) => ({ ...operation, text: sectionOf(resourcePath(name, operation.resource.join(".")), methodName(operation)) })),
    );
    const incomplete = methods.filter(({ text, method, path, object }) => {
      const wanted = [`\`${method} ${path}\``, "**Example**", object["x-inferred"] ? "**Inferred:**" : "**Documented:**"];
      if (object["x-source"]) wanted.push("**Source:**");
      return wanted.some((part) => !text.includes(part));
    });
    expect(methods.length).toBeGreaterThan(100);
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  test("have a section for every webhook", () => {
    const missing = sources.providers.flatMap(({ name, plan }) =>
      plan.api.webhooks.filter(({ event }) => !sectionOf(webhooksPath(name), event).includes("**Payload**")),
    );
    expect(missing).toEqual([]);
  });

  test("link only to pages and methods that exist; the site's own test checks every other anchor", () => {
    const pages = new Set([...sources.pages, ...sources.entries].map(({ path }) => linkTo(path)));
    const methods = new Set(
      sources.providers.flatMap(({ name, plan }) =>
        plan.operations.map((operation) => `${linkTo(resourcePath(name, operation.resource.join(".")))}#${anchor(methodName(operation))}`),
      ),
    );
    const links = sources.pages.flatMap(({ path, text }) => [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link]) => ({ path, link: link! })));
    const broken = links.filter(({ link }) => {
      const [page = "", hash] = link.split("#");
      if (page.startsWith("/openapi/")) return !sources.files.has(`public${page}`);
      return !pages.has(page) || (page.startsWith("/api/") && hash !== undefined && !methods.has(link));
    });
    expect(links.length).toBeGreaterThan(300);
    expect(broken).toEqual([]);
  });

  test("say how many routes are inferred", () => {
    expect(sources.files.get("api/teamviewer-engage/index.md")).toContain("**100 of the 103 routes are inferred** and were never tried on the live service");
    expect(sources.files.get("index.md")).toContain("100 of TeamViewer Engage's 103 routes are inferred");
  });

  test("contain no paths of this machine", () => {
    expect([...sources.files].filter(([, text]) => text.includes(root)).map(([path]) => path)).toEqual([]);
  });

  test("are the same in every build", async () => {
    expect([...(await buildSources(root)).files]).toEqual([...sources.files]);
  });

  test("show the same tables as the guides and the README; run `npm run docs` if this fails", () => {
    expect(sources.staleTables.map(({ file }) => file)).toEqual([]);
  });

  test("replace the pages of an earlier build", () => {
    const folder = mkdtempSync(join(tmpdir(), "meetwire-site-"));
    try {
      writeFileSync(join(folder, "old.md"), "old");
      writeSources(folder, sources);
      expect(existsSync(join(folder, "old.md"))).toBe(false);
      expect(readFileSync(join(folder, "index.md"), "utf8")).toBe(sources.files.get("index.md"));
      expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(sources.files.size);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
