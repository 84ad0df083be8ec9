import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFiles } from "../testing/small-spec.ts";
import { loadSpec } from "./load.ts";

const SPEC = `openapi: 3.1.0
info: { title: Small, version: '1', x-source: here }
tags: [{ name: a }, { name: b }]
paths:
  /a:
    get:
      operationId: listAs
      tags: [a]
      responses: { '200': { description: x } }
  /b:
    get: { responses: { '200': { description: x } } }
    delete: { responses: { '200': { description: x } } }
`;

interface Loaded {
  info: object;
  tags: unknown[];
  paths: Record<string, Record<"get" | "delete", Record<string, unknown>>>;
}

/** Loads the spec with the actions, which are written as YAML in one line each. */
async function load(actions: string[], spec = SPEC, head = "overlay: 1.0.0\ninfo: { title: Corrections, version: '1' }\n") {
  const overlay = `${head}actions:\n${actions.map((action) => `  - ${action}\n`).join("")}`;
  const folder = writeFiles({ "specs/small/openapi.yaml": spec, "specs/small/overlay.yaml": overlay });
  return loadSpec({ provider: "small", file: join(folder, "specs/small/openapi.yaml"), overlay: join(folder, "specs/small/overlay.yaml") }).then(
    ({ document, warnings }) => ({ document: document as unknown as Loaded, problems: warnings }),
    (error: { problems: { file: string; line: number; message: string }[] }) => ({ document: {} as Loaded, problems: error.problems }),
  );
}

async function complaints(...given: Parameters<typeof load>): Promise<string[]> {
  const { problems } = await load(...given);
  return problems.map(({ file, line, message }) => `${file.split("/").at(-1)}:${line} ${message}`);
}

describe("an action", () => {
  test("updates objects by merging, lists by adding, and anything else by replacing", async () => {
    const { document, problems } = await load([
      "{ target: $.info, description: why, update: { title: Better, contact: { name: x } } }",
      "{ target: $.tags, description: why, update: { name: c } }",
      "{ target: \"$.paths['/a'].get\", description: why, update: { operationId: things/list, tags: [c] } }",
    ]);
    expect(problems).toEqual([]);
    expect(document.info).toMatchObject({ title: "Better", version: "1", contact: { name: "x" } });
    expect(document.tags).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }]);
    expect(document.paths["/a"]!.get).toMatchObject({ operationId: "things/list", tags: ["a", "c"] });
  });

  test("updates all matches of its target, with filters", async () => {
    const { document } = await load(['{ target: "$.paths.*[?@.responses]", description: why, update: { x-idempotent: true } }']);
    const operations = [document.paths["/a"]!.get, document.paths["/b"]!.get, document.paths["/b"]!.delete];
    expect(operations.map((operation) => operation["x-idempotent"])).toEqual([true, true, true]);
  });

  test("removes all matches of its target, also from lists", async () => {
    const { document } = await load([
      "{ target: '$.tags[*]', description: why, remove: true }",
      "{ target: \"$.paths['/b'].delete\", description: why, remove: true }",
    ]);
    expect(document.tags).toEqual([]);
    expect(Object.keys(document.paths["/b"]!)).toEqual(["get"]);
  });

  test("copies from another part", async () => {
    const { document } = await load(
      ["{ target: \"$.paths['/b'].get\", description: why, copy: \"$.paths['/a'].get\" }"],
      SPEC,
      "overlay: 1.1.0\ninfo: { title: x, version: '1' }\n",
    );
    expect(document.paths["/b"]!.get).toMatchObject({ operationId: "listAs" });
  });

  test("merges a copy into each match of its target, which stay apart", async () => {
    const head = "overlay: 1.1.0\ninfo: { title: x, version: '1' }\n";
    const spec =
      "openapi: 3.1.0\ninfo: { title: Small, version: '1' }\npaths:\n  /a: { get: { tags: [a], responses: { '200': { description: ok } } }, post: { tags: [b] }, put: { summary: Kept } }\n";
    const { document } = await load(
      [
        "{ target: \"$.paths['/a']['post', 'put']\", description: why, copy: \"$.paths['/a'].get\" }",
        "{ target: \"$.paths['/a'].put.responses['200']\", description: why, update: { description: changed } }",
      ],
      spec,
      head,
    );
    expect(document.paths["/a"]).toEqual({
      get: { tags: ["a"], responses: { 200: { description: "ok" } } },
      post: { tags: ["b", "a"], responses: { 200: { description: "ok" } } },
      put: { summary: "Kept", tags: ["a"], responses: { 200: { description: "changed" } } },
    });
  });

  test("copies only in version 1.1, which introduced it", async () => {
    const copy = "{ target: \"$.paths['/b'].get\", description: why, copy: \"$.paths['/a'].get\" }";
    expect(await complaints([copy])).toEqual(["overlay.yaml:4 `copy` is new in version 1.1 of the overlay format: write `overlay: 1.1.0`"]);
  });

  test.each(["1.0.0", "1.0.1", "1.1.0"])("updates in version %s", async (version) => {
    const head = `overlay: ${version}\ninfo: { title: x, version: '1' }\n`;
    const { document, problems } = await load(["{ target: $.info, description: why, update: { title: Better } }"], SPEC, head);
    expect({ problems, title: (document.info as { title: string }).title }).toEqual({ problems: [], title: "Better" });
  });

  test.each([
    ["more than one part", "$.paths.*", 2],
    ["no part", "$.nothing", 0],
  ])("copies from %s: that is refused", async (_name, from, count) => {
    const head = "overlay: 1.1.0\ninfo: { title: x, version: '1' }\n";
    expect(await complaints([`{ target: $.info, description: why, copy: ${from} }`], SPEC, head)).toEqual([
      `overlay.yaml:4 \`copy\` has to match one part of the document, and ${from} matches ${count}`,
    ]);
  });

  test("sees the changes of the action before it", async () => {
    const { document } = await load([
      "{ target: $.paths, description: why, update: { /c: { get: { responses: { '200': { description: x } } } } } }",
      "{ target: \"$.paths['/c'].get\", description: why, update: { operationId: things/get } }",
    ]);
    expect(document.paths["/c"]!.get["operationId"]).toBe("things/get");
  });

  test("writes names that every object has, and locates problems in them", async () => {
    const property = (text: string) =>
      `{ target: $, description: why, update: { components: { schemas: { A: { type: object, properties: { constructor: { type: string }, valueOf: ${text} } } } } } }`;
    const { document, problems } = await load([property("{ type: integer }")]);
    expect(problems).toEqual([]);
    expect(JSON.stringify(document)).toContain('"properties":{"constructor":{"type":"string"},"valueOf":{"type":"integer"}}');
    expect(await complaints([property("{ typo: 1, descripton: x }")])).toEqual([
      "overlay.yaml:4 Property `descripton` is not expected here. Did you mean `description`? (written by this action)",
    ]);
  });

  test("changes a spec in several files like one file", async () => {
    const folder = writeFiles({
      "openapi.yaml": "openapi: 3.1.0\ninfo: { title: Small, version: '1', x-source: here }\npaths: { /a: { $ref: a.yaml } }\n",
      "a.yaml": "get: { responses: { '200': { description: x } } }\n",
      "overlay.yaml":
        "overlay: 1.0.0\ninfo: { title: x, version: '1' }\nactions: [{ target: \"$.paths['/a'].get\", description: why, update: { operationId: things/list } }]\n",
    });
    const { document } = await loadSpec({ provider: "small", file: join(folder, "openapi.yaml"), overlay: join(folder, "overlay.yaml") });
    expect(document.paths!["/a"]).toMatchObject({ get: { operationId: "things/list" } });
  });
});

describe("is refused, with the line", () => {
  test.each<[string, string, string]>([
    [
      "an action that matches nothing",
      "{ target: $.nothing, description: why, remove: true }",
      "the action has no match: there is no $.nothing in openapi.yaml (any more). Correct the target, or remove the action",
    ],
    ["an action without a reason", "{ target: $.info, update: { title: x } }", "the action needs a `description` with its reason"],
    ["an action that removes everything", "{ target: $, description: why, remove: true }", "the action removes the whole spec: target the part that is wrong"],
    ["an action that does nothing", "{ target: $.info, description: why }", "the action needs one of `update`, `copy` and `remove: true`"],
    [
      "an action with a word that means nothing",
      "{ target: $.info, description: why, updates: { title: x }, remove: true }",
      "`updates` is not allowed in an action",
    ],
    ["a target that is not a JSONPath", "{ target: info, description: why, remove: true }", "`target` is a JSONPath, such as `$.paths['/users'].get`"],
  ])("%s", async (_name, action, want) => {
    expect(await complaints(["{ target: $.info, description: why, update: { summary: x } }", action])).toEqual([`overlay.yaml:5 ${want}`]);
  });

  test("a JSONPath with an error in it", async () => {
    expect((await complaints(['{ target: "$.paths[", description: why, remove: true }']))[0]).toMatch(/^overlay\.yaml:4 \$\.paths\[ is not a JSONPath: /);
  });

  test.each([
    ["another version", "overlay: 2.0.0\ninfo: { title: x, version: '1' }\n", "overlay.yaml:1 `overlay` is the version of the overlay format: 1.0.0 or 1.1.0"],
    ["a head without a title", "overlay: 1.0.0\ninfo: { version: '1' }\n", "overlay.yaml:2 `info` needs a `title` and a `version`"],
  ])("%s", async (_name, head, want) => {
    expect(await complaints(["{ target: $.info, description: why, update: { title: x } }"], SPEC, head)).toEqual([want]);
  });
});

describe("a problem of the corrected spec", () => {
  test("is located in the provider's file if it is there", async () => {
    const wrong = SPEC.replace("/b:\n    get: {", "/b:\n    get: { sumary: x,");
    expect(
      await complaints(["{ target: '$.tags[0]', description: why, remove: true }", "{ target: \"$.paths['/a']\", description: why, remove: true }"], wrong),
    ).toEqual(["openapi.yaml:11 Property `sumary` is not expected here. Did you mean `summary`?"]);
  });

  test("is located in the action that causes it", async () => {
    expect(
      await complaints([
        "{ target: $.info, description: why, update: { summary: x } }",
        "{ target: \"$.paths['/a'].get\", description: why, update: { sumary: x } }",
      ]),
    ).toEqual(["overlay.yaml:5 Property `sumary` is not expected here. Did you mean `summary`? (written by this action)"]);
  });
});
