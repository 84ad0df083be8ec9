// Generated from specs/whereby by `npm run generate`. Do not edit: edit the spec.

import {
  commaQuery,
  cursorPages,
  deepQuery,
  multipartBody,
  multipartOrJson,
  rateLimits,
  secretsIn,
  waitInBody,
} from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "whereby",
  baseUrl: "https://api.whereby.dev/v1",
  findWait: /* @__PURE__ */ waitInBody("data.msLeft"),
  credentials: [{ option: "apiKey", name: "Authorization", prefix: "Bearer " }],
  limits: /* @__PURE__ */ rateLimits({ plans: ["build", "grow"], plan: "build", labels: { points: { build: [{ requests: 100, seconds: 60 }], grow: [{ requests: 1000, seconds: 60 }] } }, account: ["apiKey"] }),
  operations: {
    insights: {
      getParticipant: { limit: { label: "points", cost: 1 }, path: "/insights/participant" },
      listParticipants: { limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 10 }), path: "/insights/participants" },
      listRoomSessions: { limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 10 }), path: "/insights/room-sessions" },
      listRooms: { query: { roomName: deepQuery, createdAt: deepQuery }, limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 10 }), path: "/insights/rooms" },
    },
    meetings: {
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("accessKeyId", "accessKeySecret", "url"), limit: { label: "points", cost: 3 }, path: "/meetings" },
      list: { query: { fields: commaQuery }, limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 50 }), path: "/meetings" },
      get: { query: { fields: commaQuery }, limit: { label: "points", cost: 1 }, path: "/meetings/{meetingId}" },
      delete: { method: "DELETE", response: "none", limit: { label: "points", cost: 2 }, path: "/meetings/{meetingId}" },
    },
    recordings: {
      list: { limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 50 }), path: "/recordings" },
      get: { limit: { label: "points", cost: 1 }, path: "/recordings/{recordingId}" },
      delete: { method: "DELETE", response: "none", limit: { label: "points", cost: 2 }, path: "/recordings/{recordingId}" },
      getAccessLink: { limit: { label: "points", cost: 1 }, path: "/recordings/{recordingId}/access-link" },
      bulkDelete: { method: "POST", response: "none", idempotent: true, limit: { label: "points", cost: 3 }, path: "/recordings/bulk-delete" },
    },
    rooms: {
      setLogo: { method: "PUT", bodyType: "", writeBody: /* @__PURE__ */ multipartOrJson(multipartBody), response: "none", limit: { label: "points", cost: 3 }, path: "/rooms/{roomName}/theme/logo" },
      setBackground: { method: "PUT", bodyType: "", writeBody: /* @__PURE__ */ multipartOrJson(multipartBody), response: "none", limit: { label: "points", cost: 3 }, path: "/rooms/{roomName}/theme/room-background" },
      setKnockPageBackground: { method: "PUT", bodyType: "", writeBody: /* @__PURE__ */ multipartOrJson(multipartBody), response: "none", limit: { label: "points", cost: 3 }, path: "/rooms/{roomName}/theme/room-knock-page-background" },
      setColors: { method: "PUT", response: "none", limit: { label: "points", cost: 3 }, path: "/rooms/{roomName}/theme/tokens" },
    },
    summaries: {
      create: { method: "POST", limit: { label: "points", cost: 3 }, path: "/summaries" },
      list: { limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 50 }), path: "/summaries" },
      get: { limit: { label: "points", cost: 1 }, path: "/summaries/{summaryId}" },
      delete: { method: "DELETE", response: "none", limit: { label: "points", cost: 2 }, path: "/summaries/{summaryId}" },
    },
    transcriptions: {
      create: { method: "POST", limit: { label: "points", cost: 3 }, path: "/transcriptions" },
      list: { limit: { label: "points", cost: 3 }, pages: /* @__PURE__ */ cursorPages({ cursor: "cursor", next: "cursor", items: "results", size: "limit", pageSize: 50 }), path: "/transcriptions" },
      get: { limit: { label: "points", cost: 1 }, path: "/transcriptions/{transcriptionId}" },
      delete: { method: "DELETE", response: "none", limit: { label: "points", cost: 2 }, path: "/transcriptions/{transcriptionId}" },
      getAccessLink: { limit: { label: "points", cost: 1 }, path: "/transcriptions/{transcriptionId}/access-link" },
      bulkDelete: { method: "POST", response: "none", idempotent: true, limit: { label: "points", cost: 3 }, path: "/transcriptions/bulk-delete" },
    },
  },
};
