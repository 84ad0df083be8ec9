import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findSpecs } from "../generator/specs/find.ts";
import { root } from "../shared/workspace.ts";
import { CacheServer } from "./cache-server.ts";
import { Checkout } from "./checkout.ts";
import { generate, ran } from "./summary.ts";

const checkouts: Checkout[] = [];
const clone = () => {
  const checkout = new Checkout();
  checkouts.push(checkout);
  return checkout;
};
afterAll(() => checkouts.forEach((checkout) => checkout[Symbol.dispose]()));

const own = findSpecs(root).map(({ provider }) => provider);
const task = (provider: string) => `@meetwire/${provider}#generate`;

describe("with a hundred specs", () => {
  const added = Array.from({ length: 100 }, (_, index) => `made-up-${String(index + 1).padStart(3, "0")}`);

  test("an edit of one regenerates that one", { timeout: 900_000 }, async () => {
    const checkout = clone();
    const file = (provider: string) => join(checkout.folder, "specs", provider, "openapi.yaml");
    const model = readFileSync(join(root, "scripts", "src", "changes", "testing", "acme.yaml"), "utf8");
    for (const provider of added) {
      mkdirSync(join(checkout.folder, "specs", provider));
      writeFileSync(
        file(provider),
        model.replace("Acme Rooms API", `Rooms API of ${provider}`).replace("x-client-name: Acme", `x-client-name: ${clientName(provider)}`),
      );
    }

    expect(ran(await generate(checkout)).toSorted()).toEqual([...added, ...own].map(task).toSorted());
    // Generated code is committed, and turbo counts committed output among a task's inputs: the first run after that is new to it.
    checkout.commit("A hundred providers");
    await generate(checkout);
    expect(ran(await generate(checkout))).toEqual([]);

    writeFileSync(file("made-up-042"), readFileSync(file("made-up-042"), "utf8").replace("Lists the rooms.", "Lists the rooms, newest first."));
    const tasks = await generate(checkout);
    expect(ran(tasks)).toEqual([task("made-up-042")]);
    expect(tasks).toHaveLength(added.length + own.length);
    expect(readFileSync(join(checkout.folder, "packages", "made-up-042", "src", "generated", "client.ts"), "utf8")).toContain("newest first");
    expect(readFileSync(join(checkout.folder, "packages", "made-up-041", "src", "generated", "client.ts"), "utf8")).not.toContain("newest first");
  });
});

describe("a cache that a team shares", () => {
  test("what one checkout generated, the next does not generate again", async () => {
    await using server = await CacheServer.start("of-the-team");
    const environment = { TURBO_API: server.url, TURBO_TOKEN: "of-the-team", TURBO_TEAM: "meetwire" };
    const [first, second] = [clone(), clone()];
    const edited = own[0]!;
    for (const { folder } of [first, second]) {
      const { file } = findSpecs(folder).find(({ provider }) => provider === edited)!;
      writeFileSync(file, readFileSync(file, "utf8").replace(/^( +summary: ).+$/m, "$1What both checkouts call it."));
    }

    expect(ran(await generate(first, environment)).toSorted()).toEqual(own.map(task).toSorted());
    expect(server.artifacts.size).toBe(own.length);
    expect(server.fetched).toBe(0);

    const before = readFolder(generatedOf(second, edited));
    const tasks = await generate(second, environment);
    const found = tasks.map(({ taskId, cache }) => ({ taskId, status: cache.status, source: cache.source }));
    expect(found.toSorted((left, right) => left.taskId.localeCompare(right.taskId))).toEqual(
      own.map((provider) => ({ taskId: task(provider), status: "HIT", source: "REMOTE" })),
    );
    expect(server.fetched).toBe(own.length);
    expect(readFolder(generatedOf(second, edited))).not.toEqual(before);
    for (const provider of own) expect(readFolder(generatedOf(second, provider))).toEqual(readFolder(generatedOf(first, provider)));
  });

  test("without the token nothing is shared, and the work is done all the same", async () => {
    await using server = await CacheServer.start("of-the-team");
    const tasks = await generate(clone(), { TURBO_API: server.url, TURBO_TOKEN: "of-somebody-else", TURBO_TEAM: "meetwire" });
    expect(ran(tasks)).toHaveLength(own.length);
    expect(server.artifacts.size).toBe(0);
  });
});

function clientName(provider: string): string {
  return provider.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}

function generatedOf(checkout: Checkout, provider: string): string {
  return join(checkout.folder, "packages", provider, "src", "generated");
}

function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
