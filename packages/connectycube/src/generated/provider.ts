// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

import { filterQuery, offsetPages, unixTime } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "connectycube",
  baseUrl: "https://api.connectycube.com",
  credentials: [{ option: "token", name: "CB-Token" }],
  operations: {
    meetings: {
      create: { method: "POST", dates: { start_date: unixTime, end_date: unixTime }, path: "/meetings" },
      list: { query: { start_date: filterQuery, end_date: filterQuery, updated_at: filterQuery, created_at: filterQuery, scheduled: filterQuery }, dates: { start_date: unixTime, end_date: unixTime }, pages: /* @__PURE__ */ offsetPages({ offset: "offset", limit: "limit", pageSize: 100 }), path: "/meetings" },
      update: { method: "PUT", dates: { start_date: unixTime, end_date: unixTime }, path: "/meetings/{meetingId}" },
      delete: { method: "DELETE", response: "any", path: "/meetings/{meetingId}" },
    },
    recordings: {
      list: { path: "/meetings/recordings/{meetingId}" },
    },
  },
};
