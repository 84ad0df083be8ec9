import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../testing/small-spec.ts";
import { compareFolder, isFresh, writeFolder } from "./compare.ts";

const GENERATED = [
  { name: "client.ts", text: "client" },
  { name: "models.ts", text: "models" },
];

test("every file that is missing, stale or orphaned is named", () => {
  const folder = writeFiles({ "client.ts": "old", "webhooks.ts": "", "deep/er.ts": "" });
  const difference = compareFolder(folder, GENERATED);
  expect(difference).toEqual({
    missing: ["models.ts"],
    stale: ["client.ts"],
    orphaned: expect.arrayContaining(["webhooks.ts", join("deep", "er.ts")]) as string[],
  });
  expect(difference.orphaned).toHaveLength(2);
  expect(isFresh(difference)).toBe(false);
});

test("a folder is updated to match its spec, and then not changed again", () => {
  const folder = writeFiles({ "client.ts": "client", "models.ts": "old", "webhooks.ts": "" });
  const before = statSync(join(folder, "client.ts")).mtimeMs;
  expect(writeFolder(folder, GENERATED)).toEqual({ missing: [], stale: ["models.ts"], orphaned: ["webhooks.ts"] });
  expect(readdirSync(folder).toSorted()).toEqual(["client.ts", "models.ts"]);
  expect(readFileSync(join(folder, "models.ts"), "utf8")).toBe("models");
  expect(statSync(join(folder, "client.ts")).mtimeMs).toBe(before);
  expect(isFresh(writeFolder(folder, GENERATED))).toBe(true);
});

test("a missing folder is created", () => {
  const folder = join(writeFiles({}), "src", "generated");
  expect(writeFolder(folder, GENERATED).missing).toEqual(["client.ts", "models.ts"]);
  expect(isFresh(compareFolder(folder, GENERATED))).toBe(true);
});
