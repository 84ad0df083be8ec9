import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { largest } from "../change.ts";
import { SPEC_EDITS } from "../testing/spec-edits.ts";
import { compareSpecs } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "meetwire-specs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const acme = join(import.meta.dirname, "..", "testing", "acme.yaml");
const edited = join(folder, "edited.yaml");

describe("an edit of a spec", () => {
  test.each(SPEC_EDITS)("$what asks for $bump", async ({ edits, bump, says }) => {
    const text = readFileSync(acme, "utf8");
    for (const [before] of edits) expect(text).toContain(before);
    writeFileSync(
      edited,
      edits.reduce((result, [before, after]) => result.replace(before, after), text),
    );
    const changes = await compareSpecs({ provider: "acme", file: acme }, { provider: "acme", file: edited });
    expect({ bump: largest(changes.map((change) => change.bump)), changes }).toEqual({ bump, changes });
    if (says !== undefined) expect(changes.map((change) => change.text)).toContain(says);
  });
});
