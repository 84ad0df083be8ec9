// Generated from specs/daily-early by `npm run generate`. Do not edit: edit the spec.

import { failureIn, timeRangePages } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "daily-early",
  baseUrl: "https://prod-ks.pluot.blue",
  isFailure: /* @__PURE__ */ failureIn("error"),
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }],
  operations: {
    meetings: {
      list: { method: "POST", idempotent: true, pages: /* @__PURE__ */ timeRangePages({ start: "start", end: "end", items: "meetings", more: "moreResults", from: "mtgStart", key: ["room"] }), path: "/domains/by-name/{teamName}/meetings" },
    },
    rooms: {
      create: { method: "POST", path: "/domains/by-name/{teamName}/room" },
      update: { method: "POST", idempotent: true, path: "/domains/by-name/{teamName}/room/{roomName}" },
      delete: { method: "DELETE", path: "/domains/by-name/{teamName}/room/{roomName}" },
    },
    teams: {
      get: { path: "/domains/by-name/{teamName}" },
    },
    users: {
      remove: { method: "DELETE", path: "/domains/by-name/{teamName}/user/{userEmail}" },
    },
  },
};
