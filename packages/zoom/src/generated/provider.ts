// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

import {
  bodyHas,
  cursorPages,
  encodeSlashesTwice,
  isoDate,
  numberedPages,
  oauthTokens,
  rateLimits,
  secretsIn,
  waitForNextDay,
} from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "zoom",
  baseUrl: "https://api.zoom.us/v2",
  findWait: /* @__PURE__ */ waitForNextDay({ header: "x-ratelimit-type", body: "message", text: "daily" }),
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer ", flows: /* @__PURE__ */ oauthTokens({ flows: [{ grantType: "account_credentials", tokenUrl: "https://zoom.us/oauth/token", parameters: { account_id: "accountId" }, parametersIn: "query" }, { grantType: "refresh_token", tokenUrl: "https://zoom.us/oauth/token" }], authentication: "basic", apiUrl: { property: "api_url", hosts: ["api.zoom.us", "eu01api.zoom.us", "sa01api.zoom.us", "sg01api.zoom.us", "api-au.zoom.us", "api-ca.zoom.us", "api-eu.zoom.us", "api-in.zoom.us", "api-sa.zoom.us", "api-sg.zoom.us", "api-uk.zoom.us", "api-us.zoom.us"] } }), isRefused: /* @__PURE__ */ bodyHas({ code: 124 }) }],
  limits: /* @__PURE__ */ rateLimits({ plans: ["free", "pro", "business"], plan: "pro", labels: { light: { free: [{ requests: 4, seconds: 1 }, { requests: 6000, days: 1 }], pro: [{ requests: 30, seconds: 1 }], business: [{ requests: 80, seconds: 1 }] }, medium: { free: [{ requests: 2, seconds: 1 }, { requests: 2000, days: 1 }], pro: [{ requests: 20, seconds: 1 }], business: [{ requests: 60, seconds: 1 }] }, heavy: { free: [{ requests: 1, seconds: 1 }, { requests: 1000, days: 1 }], pro: [{ requests: 10, seconds: 1 }, { requests: 30000, days: 1 }], business: [{ requests: 40, seconds: 1 }, { requests: 60000, days: 1 }] }, meetingWrites: [{ requests: 100, days: 1 }], webinarWrites: [{ requests: 100, days: 1 }] }, account: ["accountId", "refreshToken", "token"] }),
  operations: {
    meetings: {
      control: { method: "PATCH", encoders: { meetingId: encodeSlashesTwice }, response: "any", limit: "medium", path: "/live_meetings/{meetingId}/events" },
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}" },
      update: { method: "PATCH", encoders: { meetingId: encodeSlashesTwice }, secrets: /* @__PURE__ */ secretsIn("password"), response: "none", idempotent: true, limit: "light", path: "/meetings/{meetingId}" },
      delete: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}" },
      getInvitation: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/invitation" },
      createInviteLinks: { method: "POST", encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/invite_links" },
      updateStatus: { method: "PUT", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/status" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), limit: ["light", { label: "meetingWrites", key: "userId" }], path: "/users/{userId}/meetings" },
      list: { dates: { from: isoDate, to: isoDate }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "meetings", size: "page_size", pageSize: 30 }), path: "/users/{userId}/meetings" },
      listUpcoming: { limit: "medium", path: "/users/{userId}/upcoming_meetings" },
    },
    "meetings.registrants": {
      createBatch: { method: "POST", encoders: { meetingId: encodeSlashesTwice }, limit: "heavy", path: "/meetings/{meetingId}/batch_registrants" },
      list: { encoders: { meetingId: encodeSlashesTwice }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "registrants", size: "page_size", pageSize: 30 }), path: "/meetings/{meetingId}/registrants" },
      create: { method: "POST", encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/registrants" },
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/registrants/{registrantId}" },
      delete: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/registrants/{registrantId}" },
      getQuestions: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/registrants/questions" },
      updateQuestions: { method: "PATCH", encoders: { meetingId: encodeSlashesTwice }, response: "none", idempotent: true, limit: "light", path: "/meetings/{meetingId}/registrants/questions" },
      updateStatus: { method: "PUT", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "medium", path: "/meetings/{meetingId}/registrants/status" },
    },
    notes: {
      list: { limit: "light", path: "/my_notes/notes" },
      getContent: { limit: "medium", path: "/my_notes/notes/{noteId}/content" },
    },
    pastMeetings: {
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/past_meetings/{meetingId}" },
      listInstances: { encoders: { meetingId: encodeSlashesTwice }, dates: { from: isoDate, to: isoDate }, limit: "medium", path: "/past_meetings/{meetingId}/instances" },
      listParticipants: { encoders: { meetingId: encodeSlashesTwice }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "participants", size: "page_size", pageSize: 30 }), path: "/past_meetings/{meetingId}/participants" },
    },
    pastWebinars: {
      listAbsentees: { encoders: { webinarId: encodeSlashesTwice }, limit: "heavy", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "registrants", size: "page_size", pageSize: 30 }), path: "/past_webinars/{webinarId}/absentees" },
      listInstances: { encoders: { webinarId: encodeSlashesTwice }, limit: "light", path: "/past_webinars/{webinarId}/instances" },
      listParticipants: { encoders: { webinarId: encodeSlashesTwice }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "participants", size: "page_size", pageSize: 30 }), path: "/past_webinars/{webinarId}/participants" },
    },
    recordings: {
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/recordings" },
      delete: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/recordings" },
      deleteFile: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/recordings/{recordingId}" },
      recoverFile: { method: "PUT", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/recordings/{recordingId}/status" },
      getSettings: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/recordings/settings" },
      updateSettings: { method: "PATCH", encoders: { meetingId: encodeSlashesTwice }, secrets: /* @__PURE__ */ secretsIn("password"), response: "none", idempotent: true, limit: "light", path: "/meetings/{meetingId}/recordings/settings" },
      recover: { method: "PUT", encoders: { meetingUUID: encodeSlashesTwice }, response: "any", limit: "light", path: "/meetings/{meetingUUID}/recordings/status" },
      list: { dates: { from: isoDate, to: isoDate }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "meetings", size: "page_size", pageSize: 30 }), path: "/users/{userId}/recordings" },
    },
    reports: {
      getMeeting: { encoders: { meetingId: encodeSlashesTwice }, limit: "heavy", path: "/report/meetings/{meetingId}" },
      listMeetingParticipants: { encoders: { meetingId: encodeSlashesTwice }, limit: "heavy", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "participants", size: "page_size", pageSize: 30 }), path: "/report/meetings/{meetingId}/participants" },
      listMeetings: { dates: { from: isoDate, to: isoDate }, limit: "heavy", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "meetings", size: "page_size", pageSize: 30 }), path: "/report/users/{userId}/meetings" },
      listWebinarParticipants: { encoders: { webinarId: encodeSlashesTwice }, limit: "heavy", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "participants", size: "page_size", pageSize: 30 }), path: "/report/webinars/{webinarId}/participants" },
    },
    summaries: {
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "light", path: "/meetings/{meetingId}/meeting_summary" },
      delete: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "light", path: "/meetings/{meetingId}/meeting_summary" },
      list: { limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "summaries", size: "page_size", pageSize: 30 }), path: "/meetings/meeting_summaries" },
    },
    trackingFields: {
      list: { limit: "medium", path: "/tracking_fields" },
      create: { method: "POST", limit: "light", path: "/tracking_fields" },
    },
    transcripts: {
      get: { encoders: { meetingId: encodeSlashesTwice }, limit: "medium", path: "/meetings/{meetingId}/transcript" },
      delete: { method: "DELETE", encoders: { meetingId: encodeSlashesTwice }, response: "none", limit: "medium", path: "/meetings/{meetingId}/transcript" },
    },
    users: {
      list: { limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "users", size: "page_size", pageSize: 30 }), path: "/users" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), limit: "light", path: "/users" },
      get: { limit: "light", path: "/users/{userId}" },
      update: { method: "PATCH", secrets: /* @__PURE__ */ secretsIn("host_key"), response: "none", idempotent: true, limit: "light", path: "/users/{userId}" },
      delete: { method: "DELETE", response: "none", limit: "light", path: "/users/{userId}" },
      updateStatus: { method: "PUT", response: "none", limit: "light", path: "/users/{userId}/status" },
      getToken: { limit: "light", path: "/users/{userId}/token" },
      checkEmail: { limit: "light", path: "/users/email" },
    },
    webinars: {
      list: { limit: "medium", pages: /* @__PURE__ */ numberedPages({ page: "page_number", first: 1, size: "page_size", pageSize: 30, items: "webinars", total: "page_count" }), path: "/users/{userId}/webinars" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), limit: ["light", { label: "webinarWrites", key: "userId" }], path: "/users/{userId}/webinars" },
      get: { encoders: { webinarId: encodeSlashesTwice }, limit: "light", path: "/webinars/{webinarId}" },
      update: { method: "PATCH", encoders: { webinarId: encodeSlashesTwice }, secrets: /* @__PURE__ */ secretsIn("password"), response: "none", idempotent: true, limit: "light", path: "/webinars/{webinarId}" },
      delete: { method: "DELETE", encoders: { webinarId: encodeSlashesTwice }, response: "none", limit: "light", path: "/webinars/{webinarId}" },
    },
    "webinars.panelists": {
      list: { encoders: { webinarId: encodeSlashesTwice }, limit: "medium", path: "/webinars/{webinarId}/panelists" },
      create: { method: "POST", encoders: { webinarId: encodeSlashesTwice }, limit: "medium", path: "/webinars/{webinarId}/panelists" },
    },
    "webinars.registrants": {
      list: { encoders: { webinarId: encodeSlashesTwice }, limit: "medium", pages: /* @__PURE__ */ cursorPages({ cursor: "next_page_token", next: "next_page_token", items: "registrants", size: "page_size", pageSize: 30 }), path: "/webinars/{webinarId}/registrants" },
      create: { method: "POST", encoders: { webinarId: encodeSlashesTwice }, limit: "light", path: "/webinars/{webinarId}/registrants" },
    },
  },
};
