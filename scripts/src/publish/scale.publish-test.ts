import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findSpecs } from "../generator/specs/find.ts";
import { root } from "../shared/workspace.ts";
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
    // Turbo counts committed output among a task's inputs, so the first run after the commit is new to it.
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

function clientName(provider: string): string {
  return provider.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}
