// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

import { timeRangePages } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "daily",
  baseUrl: "https://prod-ks.pluot.blue",
  errorInBody: "error",
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }],
  operations: {
    teams: {
      get: { method: "GET", path: "/domains/by-name/{teamName}" },
    },
    rooms: {
      create: { method: "POST", path: "/domains/by-name/{teamName}/room" },
      update: { method: "POST", path: "/domains/by-name/{teamName}/room/{roomName}", idempotent: true },
      delete: { method: "DELETE", path: "/domains/by-name/{teamName}/room/{roomName}" },
    },
    users: {
      remove: { method: "DELETE", path: "/domains/by-name/{teamName}/user/{userEmail}" },
    },
    meetings: {
      list: { method: "POST", path: "/domains/by-name/{teamName}/meetings", idempotent: true, pages: /* @__PURE__ */ timeRangePages({ start: "start", end: "end", items: "meetings", more: "moreResults", from: "mtgStart", key: ["room"] }) },
    },
  },
};
