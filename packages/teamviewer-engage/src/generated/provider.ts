// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import { numberedPages, queryCredential, streamedAnswer, unixTimeMs } from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "teamviewer-engage",
  baseUrl: "https://app.chatvisor.com/rest/v1",
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }, { option: "queryToken", name: "access_token", write: queryCredential }],
  operations: {
    activeCustomers: {
      find: { method: "GET", path: "/customer/status/query/{query}" },
      list: { method: "GET", path: "/customer/status/active" },
    },
    customers: {
      assign: { method: "PUT", path: "/customer/{customerId}/assign" },
      setStatus: { method: "PUT", path: "/customer/{customerId}/status" },
      list: { method: "GET", path: "/customer", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      create: { method: "POST", path: "/customer" },
      get: { method: "GET", path: "/customer/{customerId}" },
    },
    "reports.chat": {
      agentMetrics: { method: "POST", path: "/report/chat/agent", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      conversationMessages: { method: "GET", path: "/report/chat/message" },
      get: { method: "POST", path: "/report/chat", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      conversationMetrics: { method: "POST", path: "/report/chat/conversation", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    resources: {
      list: { method: "GET", path: "/resource", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      filter: { method: "POST", path: "/resource/filter", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    chat: {
      visibility: { method: "GET", path: "/chat/visibility" },
      setVisibility: { method: "PUT", path: "/chat/visibility" },
    },
    openingHours: {
      list: { method: "GET", path: "/opening/hour" },
      create: { method: "POST", path: "/opening/hour" },
    },
    statistics: {
      liveView: { method: "GET", path: "/statistic/liveview", dates: { from: unixTimeMs, to: unixTimeMs } },
      liveChat: { method: "GET", path: "/statistic/livechat", dates: { from: unixTimeMs, to: unixTimeMs } },
    },
    "reports.realtime": {
      get: { method: "POST", path: "/report/realtime/metric", idempotent: true },
    },
    "reports.coBrowse": {
      get: { method: "POST", path: "/report/cobrowse", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      table: { method: "POST", path: "/report/cobrowse/table", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    systemMessages: {
      deleteLanguage: { method: "DELETE", path: "/system/message/language/{language}" },
      list: { method: "GET", path: "/system/message/language/{language}/message" },
      createOrReplace: { method: "PUT", path: "/system/message" },
      languages: { method: "GET", path: "/system/message/language" },
    },
    users: {
      get: { method: "GET", path: "/user/{userId}" },
      delete: { method: "DELETE", path: "/user/{userId}" },
      list: { method: "GET", path: "/user", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      create: { method: "POST", path: "/user" },
      assignRole: { method: "PUT", path: "/user/{userId}/role" },
      assignTag: { method: "PUT", path: "/user/tag" },
    },
    "reports.agent": {
      get: { method: "POST", path: "/report/agent", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      loginTimes: { method: "POST", path: "/report/agent/times/login", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      onlineTimes: { method: "POST", path: "/report/agent/times/online", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    sessions: {
      get: { method: "GET", path: "/session/{sessionId}" },
      delete: { method: "DELETE", path: "/session/{sessionId}" },
      list: { method: "GET", path: "/session", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      filter: { method: "POST", path: "/session/filter", idempotent: true },
    },
    "reports.rule": {
      get: { method: "POST", path: "/report/rule", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    "reports.message": {
      get: { method: "POST", path: "/report/message", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    jsErrors: {
      list: { method: "GET", path: "/jserror", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      filter: { method: "POST", path: "/jserror/filter", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    activities: {
      call: { method: "GET", path: "/activity/call", pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }) },
      liveChat: { method: "GET", path: "/activity/livechat", pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }) },
      status: { method: "GET", path: "/activity/status", pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }) },
      liveView: { method: "GET", path: "/activity/liveview", pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }) },
    },
    "reports.session": {
      get: { method: "POST", path: "/report/session", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    coBrowsing: {
      createLinkPair: { method: "GET", path: "/cobrowsing/link" },
    },
    teams: {
      get: { method: "GET", path: "/team/{teamId}" },
      delete: { method: "DELETE", path: "/team/{teamId}" },
      assignTag: { method: "PUT", path: "/team/tag" },
      availability: { method: "GET", path: "/team/{teamId}/availability" },
      list: { method: "GET", path: "/team", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
      create: { method: "POST", path: "/team" },
      addUser: { method: "PUT", path: "/team/{teamId}/user" },
    },
    roles: {
      get: { method: "GET", path: "/role/{roleId}" },
      delete: { method: "DELETE", path: "/role/{roleId}" },
      list: { method: "GET", path: "/role", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
    },
    "reports.sessionMetrics": {
      get: { method: "POST", path: "/report/session/metric", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    "reports.visit": {
      table: { method: "POST", path: "/report/visit/table", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
      get: { method: "POST", path: "/report/visit", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    "reports.conference": {
      get: { method: "POST", path: "/report/conference", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true },
    },
    watchdogs: {
      list: { method: "GET", path: "/watchdog" },
      create: { method: "POST", path: "/watchdog" },
      delete: { method: "DELETE", path: "/watchdog" },
    },
    routingRules: {
      get: { method: "GET", path: "/routing/rule/{ruleId}" },
      delete: { method: "DELETE", path: "/routing/rule/{ruleId}" },
      deactivate: { method: "PUT", path: "/routing/rule/{ruleId}/deactivate" },
      activate: { method: "PUT", path: "/routing/rule/{ruleId}/activate" },
      list: { method: "GET", path: "/routing/rule" },
      create: { method: "POST", path: "/routing/rule" },
    },
    recordings: {
      download: { method: "GET", path: "/call/recording/{recordingId}/download", stream: streamedAnswer, accept: "application/octet-stream" },
      list: { method: "GET", path: "/call/recording" },
      delete: { method: "DELETE", path: "/call/recording/{recordingId}" },
    },
    visits: {
      get: { method: "GET", path: "/visit/{visitId}" },
      list: { method: "GET", path: "/visit", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
    },
    tenants: {
      queueStatus: { method: "POST", path: "/tenant/queue", idempotent: true },
      onlineStatus: { method: "POST", path: "/tenant/online", idempotent: true },
    },
    activeSessions: {
      list: { method: "GET", path: "/active/session" },
    },
    messages: {
      send: { method: "POST", path: "/message/{customerId}" },
      list: { method: "GET", path: "/message", pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }) },
    },
    slaRules: {
      get: { method: "GET", path: "/sla/rule/{ruleId}" },
      delete: { method: "DELETE", path: "/sla/rule/{ruleId}" },
      list: { method: "GET", path: "/sla/rule" },
      create: { method: "POST", path: "/sla/rule" },
      activate: { method: "PUT", path: "/sla/rule/{ruleId}/activate" },
      deactivate: { method: "PUT", path: "/sla/rule/{ruleId}/deactivate" },
    },
    appointments: {
      list: { method: "GET", path: "/appointment" },
      create: { method: "POST", path: "/appointment" },
      get: { method: "GET", path: "/appointment/{appointmentId}" },
      update: { method: "PUT", path: "/appointment/{appointmentId}" },
      delete: { method: "DELETE", path: "/appointment/{appointmentId}" },
      runningStatus: { method: "GET", path: "/appointment/{appointmentId}/running" },
      updateProperties: { method: "PATCH", path: "/appointment/{appointmentId}/properties", idempotent: true },
    },
    links: {
      liveViewBySessionIdAndUser: { method: "GET", path: "/link/liveview/session/{sessionId}/user/{email}" },
      recording: { method: "GET", path: "/link/recording/{sessionId}" },
      chat: { method: "GET", path: "/link/chat/{email}" },
      getPreSignedEngageUrl: { method: "GET", path: "/link/engage/{email}" },
      liveViewBySessionId: { method: "GET", path: "/link/liveview/session/{sessionId}" },
      coBrowsingJoinPage: { method: "GET", path: "/link/cobrowsing/{email}" },
      chatByCustomer: { method: "GET", path: "/link/chat/{email}/customer/{customerId}" },
      liveViewByShareId: { method: "GET", path: "/link/liveview/share/{shareId}" },
    },
  },
};
