import { describe, expect, test } from "vitest";
import { camelCase, isIdentifier, NameRegistry, pascalCase, propertyName, withArticle } from "./names.ts";

test.each([
  ["meeting-id", "meetingId", "MeetingId"],
  ["meeting_id", "meetingId", "MeetingId"],
  ["meeting id!", "meetingId", "MeetingId"],
  ["MeetingID", "meetingID", "MeetingID"],
  ["HTTPMethod", "httpMethod", "HttpMethod"],
  ["ID", "id", "Id"],
  ["2fa", "_2fa", "_2fa"],
  ["meetings/create", "meetingsCreate", "MeetingsCreate"],
  ["", "", ""],
])("%s is %s and %s", (text, camel, pascal) => {
  expect([camelCase(text), pascalCase(text)]).toEqual([camel, pascal]);
});

test.each([
  ["name", true, "name"],
  ["$ref", true, "$ref"],
  ["page[size]", false, '"page[size]"'],
  ["1st", false, '"1st"'],
])("whether %s needs quotes", (text, identifier, property) => {
  expect([isIdentifier(text), propertyName(text)]).toEqual([identifier, property]);
});

describe("a registry", () => {
  test("gives each name once", () => {
    const names = new NameRegistry(["Date"]);
    expect(["Date", "a", "a", "a2", "a"].map((name) => names.claim(name))).toEqual(["Date2", "a", "a2", "a22", "a3"]);
  });
});

test.each([
  ["Zoom API", "the Zoom API"],
  ["Zoom", "Zoom"],
  ["Zoom's API for rooms", "the Zoom's API for rooms"],
  ["Capital", "Capital"],
  ["The Zoom API", "the Zoom API"],
  ["The Rooms", "the Rooms"],
  ["Theta", "Theta"],
])("the title %s is in a sentence %s", (title, want) => {
  expect(withArticle(title)).toBe(want);
});
