import { describe, expect, test } from "vitest";
import { Fault } from "../fault.ts";
import { encodeSlashesTwice, expandPath } from "./encode.ts";

describe("expandPath", () => {
  test.each([
    { template: "/meetings", params: {}, want: "/meetings" },
    { template: "/meetings/{id}", params: { id: "a1" }, want: "/meetings/a1" },
    { template: "/{a}/{b}/x", params: { a: 1, b: false }, want: "/1/false/x" },
    { template: "/meetings/{id}.json", params: { id: "7" }, want: "/meetings/7.json" },
    { template: "/{id}", params: { id: 12n }, want: "/12" },
    { template: "/{id}", params: { id: "a/../b?c#d" }, want: "/a%2F..%2Fb%3Fc%23d" },
    { template: "/{id}", params: { id: "ü €😀" }, want: "/%C3%BC%20%E2%82%AC%F0%9F%98%80" },
    { template: "/{id}", params: { id: "..." }, want: "/..." },
    { template: "/{id}", params: { id: "%2e%2e" }, want: "/%252e%252e" },
    { template: "/{id}", params: { id: "..\\..\t\n" }, want: "/..%5C..%09%0A" },
    { template: "/{ids}", params: { ids: ["a", "b,c", 3] }, want: "/a,b%2Cc,3" },
    { template: "/{会议号}/{$top}/{user id}", params: { 会议号: "1", $top: 2, "user id": "x" }, want: "/1/2/x" },
    { template: "/{id}", params: { id: "{x}" }, want: "/%7Bx%7D" },
  ])("$template with $params becomes $want", ({ template, params, want }) => {
    expect(expandPath(template, params)).toBe(want);
  });

  test.each([[undefined], [null], [""], ["."], [".."], [{}], [[]], [["a", ".."]], [new Date()]])("refuses %j", (id) => {
    const expand = () => expandPath("/meetings/{id}", { id });
    expect(expand).toThrow(Fault);
    expect(expand).toThrow(/^id is .*: it has to be a text or number, and not empty, "\." or "\.\."$/);
  });

  test("refuses a value that does not match its pattern, with the hint", () => {
    const patterns = { id: [/^\d+$/, "an id has digits alone"] as const };
    const path = "/meetings/{id}";
    expect(expandPath(path, { id: 12 }, patterns)).toBe("/meetings/12");
    expect(() => expandPath(path, { id: "TOKEN" }, patterns)).toThrow('id is "TOKEN": an id has digits alone');
    expect(() => expandPath(path, {}, patterns)).toThrow("id is missing: it has to be a text");
  });
});

test.each([
  { uuid: "aDYlohsHRtCd4ii1uC2+hA==", want: "/aDYlohsHRtCd4ii1uC2%2BhA%3D%3D" },
  { uuid: "a/YlohsHRtCd4ii1uC2+hA==", want: "/a%2FYlohsHRtCd4ii1uC2%2BhA%3D%3D" },
  { uuid: "/DYlohsHRtCd4ii1uC2+hA==", want: "/%252FDYlohsHRtCd4ii1uC2%252BhA%253D%253D" },
  { uuid: "aD//ohsHRtCd4ii1uC2+hA==", want: "/aD%252F%252FohsHRtCd4ii1uC2%252BhA%253D%253D" },
  { uuid: 85746065, want: "/85746065" },
])("$uuid is encoded as Zoom wants its UUIDs", ({ uuid, want }) => {
  expect(expandPath("/{id}", { id: uuid }, undefined, { id: encodeSlashesTwice })).toBe(want);
});
