// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import {
  chooseCredentials,
  numberedPages,
  queryCredential,
  secretsIn,
  streamedResponse,
  unixTimeMs,
} from "@meetwire/runtime";
import type { Provider } from "@meetwire/runtime";

/** The provider as data: its operations and how they are called. */
export const provider: Provider = {
  name: "teamviewer-engage",
  baseUrl: "https://app.chatvisor.com/rest/v1",
  credentials: [{ option: "token", name: "Authorization", prefix: "Bearer " }, { option: "queryToken", name: "access_token", write: queryCredential }],
  security: [["token"], ["queryToken"]],
  chooseCredentials: chooseCredentials,
  operations: {
    activeCustomers: {
      list: { path: "/customer/status/active" },
      find: { path: "/customer/status/query/{query}" },
    },
    activeSessions: {
      list: { path: "/active/session" },
    },
    activities: {
      call: { pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }), path: "/activity/call" },
      liveChat: { pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }), path: "/activity/livechat" },
      liveView: { pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }), path: "/activity/liveview" },
      status: { pages: /* @__PURE__ */ numberedPages({ page: "page", first: 0, items: "results" }), path: "/activity/status" },
    },
    appointments: {
      list: { path: "/appointment" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), path: "/appointment" },
      get: { path: "/appointment/{appointmentId}" },
      update: { method: "PUT", secrets: /* @__PURE__ */ secretsIn("password"), path: "/appointment/{appointmentId}" },
      delete: { method: "DELETE", path: "/appointment/{appointmentId}" },
      updateProperties: { method: "PATCH", idempotent: true, path: "/appointment/{appointmentId}/properties" },
      runningStatus: { path: "/appointment/{appointmentId}/running" },
    },
    chat: {
      visibility: { path: "/chat/visibility" },
      setVisibility: { method: "PUT", path: "/chat/visibility" },
    },
    coBrowsing: {
      createLinkPair: { path: "/cobrowsing/link" },
    },
    customers: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/customer" },
      create: { method: "POST", path: "/customer" },
      get: { path: "/customer/{customerId}" },
      assign: { method: "PUT", path: "/customer/{customerId}/assign" },
      setStatus: { method: "PUT", path: "/customer/{customerId}/status" },
    },
    jsErrors: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/jserror" },
      filter: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/jserror/filter" },
    },
    links: {
      chat: { path: "/link/chat/{email}" },
      chatByCustomer: { path: "/link/chat/{email}/customer/{customerId}" },
      coBrowsingJoinPage: { path: "/link/cobrowsing/{email}" },
      getPreSignedEngageUrl: { path: "/link/engage/{email}" },
      liveViewBySessionId: { path: "/link/liveview/session/{sessionId}" },
      liveViewBySessionIdAndUser: { path: "/link/liveview/session/{sessionId}/user/{email}" },
      liveViewByShareId: { path: "/link/liveview/share/{shareId}" },
      recording: { path: "/link/recording/{sessionId}" },
    },
    messages: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/message" },
      send: { method: "POST", path: "/message/{customerId}" },
    },
    openingHours: {
      list: { path: "/opening/hour" },
      create: { method: "POST", path: "/opening/hour" },
    },
    recordings: {
      list: { path: "/call/recording" },
      delete: { method: "DELETE", path: "/call/recording/{recordingId}" },
      download: { stream: streamedResponse, accept: "application/octet-stream", path: "/call/recording/{recordingId}/download" },
    },
    "reports.agent": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/agent" },
      loginTimes: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/agent/times/login" },
      onlineTimes: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/agent/times/online" },
    },
    "reports.chat": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/chat" },
      agentMetrics: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/chat/agent" },
      conversationMetrics: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/chat/conversation" },
      conversationMessages: { path: "/report/chat/message" },
    },
    "reports.coBrowse": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/cobrowse" },
      table: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/cobrowse/table" },
    },
    "reports.conference": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/conference" },
    },
    "reports.message": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/message" },
    },
    "reports.realtime": {
      get: { method: "POST", idempotent: true, path: "/report/realtime/metric" },
    },
    "reports.rule": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/rule" },
    },
    "reports.session": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/session" },
    },
    "reports.sessionMetrics": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/session/metric" },
    },
    "reports.visit": {
      get: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/visit" },
      table: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/report/visit/table" },
    },
    resources: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/resource" },
      filter: { method: "POST", dates: { from: unixTimeMs, to: unixTimeMs }, idempotent: true, path: "/resource/filter" },
    },
    roles: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/role" },
      get: { path: "/role/{roleId}" },
      delete: { method: "DELETE", path: "/role/{roleId}" },
    },
    routingRules: {
      list: { path: "/routing/rule" },
      create: { method: "POST", path: "/routing/rule" },
      get: { path: "/routing/rule/{ruleId}" },
      delete: { method: "DELETE", path: "/routing/rule/{ruleId}" },
      activate: { method: "PUT", path: "/routing/rule/{ruleId}/activate" },
      deactivate: { method: "PUT", path: "/routing/rule/{ruleId}/deactivate" },
    },
    sessions: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/session" },
      get: { path: "/session/{sessionId}" },
      delete: { method: "DELETE", path: "/session/{sessionId}" },
      filter: { method: "POST", idempotent: true, path: "/session/filter" },
    },
    slaRules: {
      list: { path: "/sla/rule" },
      create: { method: "POST", path: "/sla/rule" },
      get: { path: "/sla/rule/{ruleId}" },
      delete: { method: "DELETE", path: "/sla/rule/{ruleId}" },
      activate: { method: "PUT", path: "/sla/rule/{ruleId}/activate" },
      deactivate: { method: "PUT", path: "/sla/rule/{ruleId}/deactivate" },
    },
    statistics: {
      liveChat: { dates: { from: unixTimeMs, to: unixTimeMs }, path: "/statistic/livechat" },
      liveView: { dates: { from: unixTimeMs, to: unixTimeMs }, path: "/statistic/liveview" },
    },
    systemMessages: {
      createOrReplace: { method: "PUT", path: "/system/message" },
      languages: { path: "/system/message/language" },
      deleteLanguage: { method: "DELETE", path: "/system/message/language/{language}" },
      list: { path: "/system/message/language/{language}/message" },
    },
    teams: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/team" },
      create: { method: "POST", path: "/team" },
      get: { path: "/team/{teamId}" },
      delete: { method: "DELETE", path: "/team/{teamId}" },
      availability: { path: "/team/{teamId}/availability" },
      addUser: { method: "PUT", path: "/team/{teamId}/user" },
      assignTag: { method: "PUT", path: "/team/tag" },
    },
    tenants: {
      onlineStatus: { method: "POST", idempotent: true, path: "/tenant/online" },
      queueStatus: { method: "POST", idempotent: true, path: "/tenant/queue" },
    },
    users: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/user" },
      create: { method: "POST", secrets: /* @__PURE__ */ secretsIn("password"), path: "/user" },
      get: { path: "/user/{userId}" },
      delete: { method: "DELETE", path: "/user/{userId}" },
      assignRole: { method: "PUT", path: "/user/{userId}/role" },
      assignTag: { method: "PUT", path: "/user/tag" },
    },
    visits: {
      list: { pages: /* @__PURE__ */ numberedPages({ page: "pageNumber", first: 0, items: "results" }), path: "/visit" },
      get: { path: "/visit/{visitId}" },
    },
    watchdogs: {
      list: { path: "/watchdog" },
      create: { method: "POST", path: "/watchdog" },
      delete: { method: "DELETE", path: "/watchdog" },
    },
  },
};
