// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

import { offsetPages, unixTime } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "connectycube",
  baseUrl: "https://api.connectycube.com",
  credentials: [{ option: "token", name: "CB-Token" }],
  operations: {
    meetings: {
      create: { method: "POST", path: "/meetings", dates: { start_date: unixTime, end_date: unixTime } },
      list: { method: "GET", path: "/meetings", query: { start_date: "deep", end_date: "deep", updated_at: "deep", created_at: "deep", scheduled: "deep" }, dates: { start_date: unixTime, end_date: unixTime }, pages: /* @__PURE__ */ offsetPages({ offset: "offset", limit: "limit", pageSize: 100 }) },
      update: { method: "PUT", path: "/meetings/{meetingId}", dates: { start_date: unixTime, end_date: unixTime } },
      delete: { method: "DELETE", path: "/meetings/{meetingId}", answer: "none" },
    },
    recordings: {
      list: { method: "GET", path: "/meetings/recordings/{meetingId}" },
    },
  },
};
