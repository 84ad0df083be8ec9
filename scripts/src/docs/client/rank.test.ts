import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../shared/workspace.ts";
import { buildSite } from "../build.ts";
import type { Site } from "../build.ts";
import { prepare, rank } from "./rank.ts";
import type { Row } from "./rank.ts";

describe("the search", () => {
  let site: Site;
  let find: (query: string) => Row[];
  beforeAll(async () => {
    site = await buildSite(root);
    let rows: Row[] = [];
    runInNewContext(site.files.get("assets/search-index.js")!, { meetwireSearch: (given: Row[]) => (rows = given) });
    const prepared = prepare(rows);
    find = (query) => rank(prepared, query, 12);
  }, 60_000);

  test("finds every method by its name, and by what it does", () => {
    const queries = site.providers.flatMap(({ name, plan }) =>
      plan.operations.flatMap(({ resource, verb, object }) => {
        const method = [...resource, verb].join(".");
        return [`${name.replaceAll("-", " ")} ${method}`, object.summary ?? method].map((query) => ({ query, url: `api/${name}.html#${method}` }));
      }),
    );
    expect(queries.length).toBeGreaterThan(200);
    expect(queries.filter(({ query, url }) => !find(query).some((row) => row[1] === url))).toEqual([]);
  });

  test.each([
    ["create appointment", "api/teamviewer-engage.html#appointments.create"],
    ["appointments create", "api/teamviewer-engage.html#appointments.create"],
    ["POST /appointment", "api/teamviewer-engage.html#appointments.create"],
    ["onlineTimes", "api/teamviewer-engage.html#reports.agent.onlineTimes"],
    ["recordingDone", "api/connectycube.html#webhook-recordingDone"],
    ["RateLimitError", "packages/runtime.html#RateLimitError"],
    ["retries", "guides/errors.html"],
    ["secret", "guides/webhooks.html#put-a-secret-into-the-address"],
    ["createMeetwire", "packages/meetwire.html#createMeetwire"],
  ])("%s leads to %s", (query, url) =>
    expect(
      find(query)
        .slice(0, 3)
        .map((row) => row[1]),
    ).toContain(url),
  );

  test("finds nothing for nothing, and for what is nowhere", () => {
    expect(find("")).toEqual([]);
    expect(find(" / ")).toEqual([]);
    expect(find("create xylophone")).toEqual([]);
  });

  test("its index is small", () => expect(site.files.get("assets/search-index.js")!.length).toBeLessThan(200_000));
});
