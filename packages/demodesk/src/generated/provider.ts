// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

import { deepQuery, failureIn, isoDate, numberedPages, secretsIn } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "demodesk",
  baseUrl: "https://demodesk.com/api/v1",
  isFailure: /* @__PURE__ */ failureIn("errors"),
  credentials: [{ option: "apiKey", name: "api-key" }],
  operations: {
    accounts: {
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), path: "/auth" },
    },
    companies: {
      create: { method: "POST", path: "/companies" },
      listUsers: { path: "/companies/{companyId}/users" },
    },
    meetings: {
      list: { query: { filter: deepQuery }, dates: { start_date_gteq: isoDate, start_date_lteq: isoDate }, pages: /* @__PURE__ */ numberedPages({ page: "page", first: 1, pageSize: 25, items: "data", total: "meta.totalPages", more: "meta.hasNextPage" }), path: "/demos" },
      create: { method: "POST", path: "/scheduled_demos" },
      update: { method: "PATCH", patterns: { meetingId: [/^(?![A-Z]{8}$)/u, "this is a meeting's token, which only reads the meeting; to change it, use its id, which is data.id in responses"] }, idempotent: true, path: "/scheduled_demos/{meetingId}" },
      delete: { method: "DELETE", patterns: { meetingId: [/^(?![A-Z]{8}$)/u, "this is a meeting's token, which only reads the meeting; to change it, use its id, which is data.id in responses"] }, path: "/scheduled_demos/{meetingId}" },
      cancel: { method: "POST", patterns: { meetingId: [/^(?![A-Z]{8}$)/u, "this is a meeting's token, which only reads the meeting; to change it, use its id, which is data.id in responses"] }, path: "/scheduled_demos/{meetingId}/cancel" },
      get: { patterns: { meetingToken: [/^(?!\d+$)/u, "this is a meeting's id, which only changes the meeting; to read it, use its token, which is data.attributes.token in responses"] }, path: "/scheduled_demos/{meetingToken}" },
    },
    recordings: {
      transcript: { response: "text", accept: "text/plain", path: "/recordings/{recordingToken}/transcript" },
    },
    users: {
      create: { method: "POST", path: "/users" },
      update: { method: "PATCH", idempotent: true, path: "/users/{userId}" },
      delete: { method: "DELETE", path: "/users/{userId}" },
      login: { method: "POST", idempotent: true, path: "/users/login" },
    },
  },
};
