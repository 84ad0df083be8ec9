import { expect, test } from "vitest";
import type { Schema } from "../../shared/openapi.ts";
import { bodyOf, declarationOf, json, operationSpec, smallPlan } from "../testing/small-spec.ts";
import { emitEnums, enumNames } from "./enums.ts";
import { emitModels } from "./models.ts";

test("a named enum is a list with a guard", () => {
  const file = emitEnums(
    smallPlan({ components: { schemas: { MeetingStatus: { type: "string", enum: ["open", "closed", null] }, Level: { type: "integer", enum: [1] } } } }),
  )!;
  expect(bodyOf(file)).toBe(`/** The known values of \`MeetingStatus\`. */
export const MEETING_STATUSES = ["open", "closed"] as const;

/** Whether a \`MeetingStatus\` is one of the known values. */
export function isKnownMeetingStatus(value: string): value is (typeof MEETING_STATUSES)[number] {
  return (MEETING_STATUSES as readonly string[]).includes(value);
}`);
});

test.each([
  ["Category", "CATEGORIES"],
  ["Day", "DAYS"],
  ["Match", "MATCHES"],
  ["SortBy", "SORT_BY_VALUES"],
  ["HTTPMethod", "HTTP_METHODS"],
])("the list of %s is %s", (schema, want) => {
  expect(emitEnums(smallPlan({ components: { schemas: { [schema]: { enum: ["a"] } } } }))!.text).toContain(`export const ${want} = `);
});

const LEVELS = { type: "integer", description: "How loud.", enum: [0, 10, -1], "x-enum-varnames": ["Off", "VeryLoud", "on_default"] } satisfies Schema;

test("a named enum of numbers is an object of its names, with a guard", () => {
  const plan = smallPlan({ components: { schemas: { Level: LEVELS } } });
  expect(bodyOf(emitEnums(plan)!)).toBe(`/**
 * The known values of \`Level\` by name.
 *
 * How loud.
 *
 * @example
 * \`\`\`ts
 * import { LEVELS } from "@meetwire/small";
 *
 * console.log(LEVELS.off); // 0
 * \`\`\`
 */
export const LEVELS = { off: 0, veryLoud: 10, onDefault: -1 } as const;

/** Whether a \`Level\` is one of the known values. */
export function isKnownLevel(value: number): value is (typeof LEVELS)[keyof typeof LEVELS] {
  return (Object.values(LEVELS) as readonly number[]).includes(value);
}`);
  expect(enumNames(plan)).toEqual(["LEVELS", "isKnownLevel"]);
  expect(declarationOf(emitModels(plan), "Level")).toContain("`LEVELS` has the known values.");
});

test("an enum of numbers is open in a response and closed in a request", () => {
  const level = { type: "integer", enum: [1, 2] } satisfies Schema;
  const spec = operationSpec(
    {
      operationId: "things/create",
      requestBody: json({ $ref: "#/components/schemas/Level" }),
      responses: { 200: { description: "", ...json({ $ref: "#/components/schemas/Level" }) } },
    },
    { Level: level },
  );
  const models = emitModels(smallPlan(spec));
  expect(declarationOf(models, "Level")).toBe("export type Level = 1 | 2 | (number & {});");
  expect(declarationOf(models, "LevelInput")).toBe("export type LevelInput = 1 | 2;");
});
