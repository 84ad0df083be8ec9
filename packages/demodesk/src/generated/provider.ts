// Generated from specs/demodesk by `npm run generate`. Do not edit: edit the spec.

import { isoDate, numberedPages } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "demodesk",
  baseUrl: "https://demodesk.com/api/v1",
  errorInBody: "errors",
  credentials: [{ option: "apiKey", name: "api-key" }],
  operations: {
    accounts: {
      create: { method: "POST", path: "/auth" },
    },
    companies: {
      create: { method: "POST", path: "/companies" },
      listUsers: { method: "GET", path: "/companies/{companyId}/users" },
    },
    users: {
      create: { method: "POST", path: "/users" },
      update: { method: "PATCH", path: "/users/{userId}", idempotent: true },
      delete: { method: "DELETE", path: "/users/{userId}" },
      login: { method: "POST", path: "/users/login", idempotent: true },
    },
    meetings: {
      create: { method: "POST", path: "/scheduled_demos" },
      get: { method: "GET", path: "/scheduled_demos/{meetingToken}", patterns: { meetingToken: ["^(?!\\d+$)", "this is a meeting's id, which changes a meeting; its token reads it, and is in the answer's data.attributes.token"] } },
      update: { method: "PATCH", path: "/scheduled_demos/{meetingId}", patterns: { meetingId: ["^(?![A-Z]{8}$)", "this is a meeting's token, which reads a meeting; its id changes it, and is in the answer's data.id"] }, idempotent: true },
      delete: { method: "DELETE", path: "/scheduled_demos/{meetingId}", patterns: { meetingId: ["^(?![A-Z]{8}$)", "this is a meeting's token, which reads a meeting; its id changes it, and is in the answer's data.id"] } },
      cancel: { method: "POST", path: "/scheduled_demos/{meetingId}/cancel", patterns: { meetingId: ["^(?![A-Z]{8}$)", "this is a meeting's token, which reads a meeting; its id changes it, and is in the answer's data.id"] } },
      list: { method: "GET", path: "/demos", query: { filter: "deep" }, dates: { start_date_gteq: isoDate, start_date_lteq: isoDate }, pages: /* @__PURE__ */ numberedPages({ page: "page", first: 1, pageSize: 25, items: "data", total: "meta.totalPages", more: "meta.hasNextPage" }) },
    },
    recordings: {
      transcript: { method: "GET", path: "/recordings/{recordingToken}/transcript", answer: "text", accept: "text/plain" },
    },
  },
};
