import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFiles } from "../testing/small-spec.ts";
import { findSpecs } from "./find.ts";

const find = (...names: string[]) => {
  const folder = writeFiles(Object.fromEntries(names.map((name) => [name, ""])));
  return findSpecs(folder).map(({ provider, file }) => `${provider}: ${relative(folder, file)}`);
};

test("a spec is a folder's openapi file, or a file that was dropped there", () => {
  expect(find("specs/zoo/openapi.yaml", "specs/zoo/paths/a.yaml", "specs/app/openapi.json", "specs/mid.yml", "specs/README.md", "specs/notes/a.txt")).toEqual([
    "app: specs/app/openapi.json",
    "mid: specs/mid.yml",
    "zoo: specs/zoo/openapi.yaml",
  ]);
});

describe("is refused", () => {
  test.each([
    ["twice for one provider", ["specs/a.yaml", "specs/a/openapi.yaml"], "there is another spec for a: keep one of them"],
    [
      "under a name that no package can have",
      ["specs/My API.yaml"],
      "a provider is named in lower case with dashes, since its package is: rename the file or its folder",
    ],
  ])("%s", (_name, files, want) => {
    expect(() => find(...files)).toThrow(want);
  });
});
