import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../shared/workspace.ts";
import { Checkout } from "./checkout.ts";
import { generate } from "./summary.ts";

describe("with a hundred specs", () => {
  const added = Array.from({ length: 100 }, (_, index) => `made-up-${String(index + 1).padStart(3, "0")}`);

  test("an edit of one spec changes only its package", { timeout: 900_000 }, async () => {
    using checkout = new Checkout();
    const file = (provider: string) => join(checkout.folder, "specs", provider, "openapi.yaml");
    const model = readFileSync(join(root, "scripts", "src", "changes", "testing", "acme.yaml"), "utf8");
    for (const provider of added) {
      mkdirSync(join(checkout.folder, "specs", provider));
      writeFileSync(
        file(provider),
        model.replace("Acme Rooms API", `Rooms API of ${provider}`).replace("x-client-name: Acme", `x-client-name: ${clientName(provider)}`),
      );
    }

    const first = await generate(checkout);
    expect(added.filter((provider) => !new RegExp(`^${provider} +generated: client\\.ts`, "m").test(first.output))).toEqual([]);
    // Turbo counts the manifests of the new packages among the inputs, so the first run after them is new to it.
    await generate(checkout);
    expect(await generate(checkout)).toMatchObject({ isCached: true });

    writeFileSync(file("made-up-042"), readFileSync(file("made-up-042"), "utf8").replace("Lists the rooms.", "Lists the rooms, newest first."));
    const { output } = await generate(checkout);
    expect(output.match(/^[\w-]+ +generated: .*/gm)).toEqual([expect.stringMatching(/^made-up-042 /)]);
    expect(readFileSync(join(checkout.folder, "packages", "made-up-042", "src", "generated", "client.ts"), "utf8")).toContain("newest first");
    expect(readFileSync(join(checkout.folder, "packages", "made-up-041", "src", "generated", "client.ts"), "utf8")).not.toContain("newest first");
  });
});

function clientName(provider: string): string {
  return provider.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}
