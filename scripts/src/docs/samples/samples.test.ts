import { afterAll, describe, expect, test } from "vitest";
import { findSpecs } from "../../generator/specs/find.ts";
import { loadSpec } from "../../generator/specs/load.ts";
import { root } from "../../shared/workspace.ts";
import { readReference } from "../reference/provider.ts";
import { Project } from "../testing/project.ts";
import { exampleOf } from "./example.ts";
import { writeLiteral } from "./literal.ts";
import { writeCreation, writeSamples } from "./sample.ts";
import { writeReceiver } from "./webhook.ts";

const providers = await Promise.all(findSpecs(root).map(async (spec) => readReference(await loadSpec(spec))));

describe("the samples of the reference", () => {
  const project = new Project(root);
  afterAll(() => project.remove());

  test("all type-check, and a wrong one does not", async () => {
    const files = providers.flatMap(({ name, plan: { api, operations } }) => {
      const calls = operations
        .flatMap((operation) => writeSamples(api, operation))
        .map(({ code }, index) => `export async function sample${index}() {\n${code}\n}`);
      const receiver = api.webhooks.length > 0 ? [[`${name}-webhooks.ts`, writeReceiver(api)] as const] : [];
      return [[`${name}.ts`, [writeCreation(api), ...calls].join("\n")] as const, ...receiver];
    });
    expect(files.length).toBeGreaterThanOrEqual(providers.length);
    const wrong =
      'import { createDailyEarly } from "@meetwire/daily-early";\nawait createDailyEarly({ token: "t" }).rooms.create({ teamName: 7, body: { name: "a" } });';
    const errors = await project.typeCheck({ ...Object.fromEntries(files), "wrong.ts": wrong });
    expect(errors.split("\n").filter((line) => line !== "" && !line.startsWith(" "))).toEqual([expect.stringMatching(/^wrong\.ts\(2,/)]);
  });

  test("there is one for each operation", () => {
    const lacking = providers.flatMap(({ plan }) => plan.operations.filter((operation) => writeSamples(plan.api, operation).length === 0).map(({ id }) => id));
    expect(lacking).toEqual([]);
  });
});

describe("writeLiteral", () => {
  test.each([
    [{ a: 1, "b-c": ["x"] }, '{ a: 1, "b-c": ["x"] }'],
    [{}, "{}"],
    [null, "null"],
    [
      { description: "long enough that it does not fit", another: "on the same line as this one" },
      '{\n  description: "long enough that it does not fit",\n  another: "on the same line as this one",\n}',
    ],
  ])("%j", (given, want) => expect(writeLiteral(given)).toBe(want));
});

describe("exampleOf", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    components: {
      schemas: {
        Room: {
          type: "object",
          required: ["name", "size"],
          properties: { name: { type: "string", examples: ["blue"] }, size: { type: "integer", minimum: 2 }, floor: { type: "string" } },
        },
      },
    },
  };
  test.each([
    [{ $ref: "#/components/schemas/Room" }, { name: "blue", size: 2 }],
    [{ type: "array", items: { enum: ["a", "b"] } }, ["a"]],
    [{ type: "string" }, "<it>"],
    [{ type: ["null", "boolean"] }, true],
    [{ oneOf: [{ type: "string", format: "date" }, { type: "integer" }] }, "2026-11-21"],
  ])("%j", (given, want) => expect(exampleOf(document, given, "it")).toEqual(want));
});
