// Generated from specs/daily by `npm run generate`. Do not edit: edit the spec.

import { commaQuery, cursorPages, offsetPages, rateLimits, secretsIn, unixTime, unixTimeMs } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "daily",
  baseUrl: "https://api.daily.co/v1",
  credentials: [{ option: "apiKey", name: "Authorization", prefix: "Bearer " }],
  limits: /* @__PURE__ */ rateLimits({ label: "default", labels: { default: [{ requests: 20, seconds: 1 }, { requests: 100, seconds: 5 }], slow: [{ requests: 2, seconds: 1 }, { requests: 50, seconds: 30 }], start: [{ requests: 1, seconds: 1 }, { requests: 5, seconds: 5 }] }, account: ["apiKey"] }),
  operations: {
    dialin: {
      connect: { method: "POST", limit: "default", path: "/dialin/pinlessCallUpdate" },
    },
    dialinConfigs: {
      list: { query: { phone_numbers: commaQuery }, limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/domain-dialin-config" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("hmac"), limit: "default", path: "/domain-dialin-config" },
      get: { limit: "default", path: "/domain-dialin-config/{dialinConfigId}" },
      update: { method: "PUT", secrets: /* @__PURE__ */ secretsIn("hmac"), limit: "default", path: "/domain-dialin-config/{dialinConfigId}" },
      delete: { method: "DELETE", limit: "default", path: "/domain-dialin-config/{dialinConfigId}" },
    },
    domain: {
      get: { limit: "default", path: "/" },
      update: { method: "POST", idempotent: true, limit: "default", path: "/" },
    },
    logs: {
      list: { dates: { startTime: unixTimeMs, endTime: unixTimeMs }, limit: "default", pages: /* @__PURE__ */ offsetPages({ offset: "offset", limit: "limit", pageSize: 20, items: "logs" }), path: "/logs" },
      listApi: { limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", size: "limit", before: "ending_before", pageSize: 20 }), path: "/logs/api" },
    },
    meetings: {
      list: { dates: { timeframe_start: unixTime, timeframe_end: unixTime }, limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/meetings" },
      get: { limit: "default", path: "/meetings/{meetingId}" },
      listParticipants: { limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "joined_before", item: "participant_id", items: "data", size: "limit", before: "joined_after", pageSize: 100 }), path: "/meetings/{meetingId}/participants" },
    },
    meetingTokens: {
      create: { method: "POST", dates: { nbf: unixTime, exp: unixTime }, limit: "default", path: "/meeting-tokens" },
      validate: { secrets: /* @__PURE__ */ secretsIn("meetingToken"), limit: "default", path: "/meeting-tokens/{meetingToken}" },
    },
    phoneNumbers: {
      buy: { method: "POST", limit: "default", path: "/buy-phone-number" },
      listAvailable: { limit: "default", path: "/list-available-numbers" },
      list: { limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/purchased-phone-numbers" },
      release: { method: "DELETE", limit: "default", path: "/release-phone-number/{phoneNumberId}" },
    },
    presence: {
      get: { limit: "default", path: "/presence" },
    },
    recordings: {
      list: { limit: "slow", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/recordings" },
      get: { limit: "default", path: "/recordings/{recordingId}" },
      delete: { method: "DELETE", limit: "default", path: "/recordings/{recordingId}" },
      getAccessLink: { limit: "default", path: "/recordings/{recordingId}/access-link" },
    },
    rooms: {
      createMany: { method: "POST", dates: { nbf: unixTime, exp: unixTime }, secrets: /* @__PURE__ */ secretsIn("url"), limit: "default", path: "/batch/rooms" },
      deleteMany: { method: "DELETE", limit: "default", path: "/batch/rooms" },
      list: { limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "id", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/rooms" },
      create: { method: "POST", dates: { nbf: unixTime, exp: unixTime }, secrets: /* @__PURE__ */ secretsIn("url"), limit: "default", path: "/rooms" },
      get: { limit: "default", path: "/rooms/{roomName}" },
      update: { method: "POST", dates: { nbf: unixTime, exp: unixTime }, secrets: /* @__PURE__ */ secretsIn("url"), idempotent: true, limit: "default", path: "/rooms/{roomName}" },
      delete: { method: "DELETE", limit: "slow", path: "/rooms/{roomName}" },
      eject: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/eject" },
      getSessionData: { limit: "default", path: "/rooms/{roomName}/get-session-data" },
      getPresence: { limit: "default", path: "/rooms/{roomName}/presence" },
      sendAppMessage: { method: "POST", limit: "default", path: "/rooms/{roomName}/send-app-message" },
      setSessionData: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/set-session-data" },
      transferCall: { method: "POST", limit: "default", path: "/rooms/{roomName}/sipCallTransfer" },
      referCall: { method: "POST", limit: "default", path: "/rooms/{roomName}/sipRefer" },
      updatePermissions: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/update-permissions" },
    },
    "rooms.dialOut": {
      sendTones: { method: "POST", limit: "default", path: "/rooms/{roomName}/dialOut/sendDTMF" },
      start: { method: "POST", limit: "start", path: "/rooms/{roomName}/dialOut/start" },
      stop: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/dialOut/stop" },
    },
    "rooms.liveStreaming": {
      start: { method: "POST", secrets: /* @__PURE__ */ secretsIn("rtmpUrl"), limit: "start", path: "/rooms/{roomName}/live-streaming/start" },
      stop: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/live-streaming/stop" },
      update: { method: "POST", secrets: /* @__PURE__ */ secretsIn("rtmpUrl"), idempotent: true, limit: "default", path: "/rooms/{roomName}/live-streaming/update" },
    },
    "rooms.recordings": {
      start: { method: "POST", limit: "start", path: "/rooms/{roomName}/recordings/start" },
      stop: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/recordings/stop" },
      update: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/recordings/update" },
    },
    "rooms.transcription": {
      start: { method: "POST", limit: "default", path: "/rooms/{roomName}/transcription/start" },
      stop: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/transcription/stop" },
      update: { method: "POST", idempotent: true, limit: "default", path: "/rooms/{roomName}/transcription/update" },
    },
    transcripts: {
      list: { limit: "default", pages: /* @__PURE__ */ cursorPages({ cursor: "starting_after", item: "transcriptId", items: "data", size: "limit", before: "ending_before", pageSize: 100 }), path: "/transcript" },
      get: { limit: "default", path: "/transcript/{transcriptId}" },
      delete: { method: "DELETE", limit: "default", path: "/transcript/{transcriptId}" },
      getAccessLink: { limit: "default", path: "/transcript/{transcriptId}/access-link" },
    },
    webhookEndpoints: {
      list: { limit: "default", path: "/webhooks" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("basicAuth", "hmac"), limit: "default", path: "/webhooks" },
      get: { limit: "default", path: "/webhooks/{webhookId}" },
      update: { method: "POST", secrets: /* @__PURE__ */ secretsIn("basicAuth", "hmac"), idempotent: true, limit: "default", path: "/webhooks/{webhookId}" },
      delete: { method: "DELETE", response: "any", limit: "default", path: "/webhooks/{webhookId}" },
    },
  },
};
