import { expect, test } from "vitest";
import { bodyOf, smallPlan } from "../testing/small-spec.ts";
import { emitEnums } from "./enums.ts";

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
