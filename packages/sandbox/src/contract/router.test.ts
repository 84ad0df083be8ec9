import { describe, expect, it } from "vitest";
import type { SandboxError } from "../sandbox-error.ts";
import { createRouter } from "./router.ts";

const find = createRouter([
  { method: "GET", path: "/meetings/{meetingId}" },
  { method: "PUT", path: "/meetings/{meetingId}" },
  { method: "GET", path: "/meetings/recent" },
  { method: "GET", path: "/meetings/{meetingId}/files/{fileId}.json" },
  { method: "POST", path: "/meetings" },
]);

function refusal(search: () => unknown): SandboxError {
  try {
    search();
  } catch (error) {
    return error as SandboxError;
  }
  throw new Error("it was found");
}

describe("a router", () => {
  it.each([
    { method: "GET", path: "/meetings/7", want: ["/meetings/{meetingId}", { meetingId: "7" }] },
    { method: "PUT", path: "/meetings/recent", want: ["/meetings/{meetingId}", { meetingId: "recent" }] },
    { method: "GET", path: "/meetings/recent", want: ["/meetings/recent", {}] },
    { method: "GET", path: "/meetings/a%2Fb%40c", want: ["/meetings/{meetingId}", { meetingId: "a/b@c" }] },
    { method: "GET", path: "/meetings/7/files/x.json", want: ["/meetings/{meetingId}/files/{fileId}.json", { meetingId: "7", fileId: "x" }] },
  ])("finds $want for $method $path", ({ method, path, want }) => {
    const { route, params } = find(method, path);
    expect([route.path, { ...params }]).toEqual(want);
  });

  it.each([
    { method: "GET", path: "/nothing", status: 404, message: "there is nothing at /nothing", headers: {} },
    { method: "GET", path: "/meetings/7/", status: 404, message: "there is nothing at /meetings/7/", headers: {} },
    { method: "GET", path: "/meetings/7/files/xjson", status: 404, message: "there is nothing at /meetings/7/files/xjson", headers: {} },
    { method: "PATCH", path: "/meetings/7", status: 405, message: "/meetings/7 accepts GET and PUT, not PATCH", headers: { allow: "GET, PUT" } },
    { method: "GET", path: "/meetings/%E0", status: 400, message: 'the path has "%E0", which is not URL-encoded text', headers: {} },
  ])("responds with $status to $method $path", ({ method, path, ...want }) => {
    const { status, message, headers } = refusal(() => find(method, path));
    expect({ status, message, headers }).toEqual(want);
  });
});
