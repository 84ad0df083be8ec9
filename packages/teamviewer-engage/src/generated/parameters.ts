// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import type {
  AgentReportQuery,
  AppointmentCreate,
  AppointmentPropertiesUpdate,
  AppointmentUpdate,
  ChatReportQuery,
  CoBrowseReportQuery,
  ConferenceReportQuery,
  CustomerCreate,
  CustomerStatusInput,
  DateFilter,
  JsErrorFilter,
  LinkLanguage,
  MessageReportQuery,
  MessageSend,
  OpeningHoursCreate,
  RealtimeReportQuery,
  ResourceFilter,
  RoutingRuleCreate,
  RuleReportQuery,
  SessionMetricReasonReportQuery,
  SessionReportQuery,
  SessionSearch,
  SlaRuleCreate,
  SystemMessageCreate,
  TeamCreate,
  UserCreate,
  VisitReportQuery,
  WatchdogCreate,
} from "./models.ts";

/** The parameters of `activeCustomers/find`. */
export interface ActiveCustomersFindParams {
  /**
   * The text to look for.
   *
   * @example "Doe"
   */
  query: string;
}

/** The parameters of `customers/assign`. */
export interface CustomersAssignParams {
  /**
   * The customer to assign.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
  /**
   * The user to assign the customer to. Do not combine it with `teamId`.
   *
   * @example "testuser@chatvisor.com"
   */
  userId?: string | undefined;
  /** The team to assign the customer to. Do not combine it with `userId`. */
  teamId?: string | undefined;
}

/** The parameters of `customers/setStatus`. */
export interface CustomersSetStatusParams {
  /**
   * The customer.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
  /** The new status: a JSON string, so in quotation marks. */
  body: CustomerStatusInput;
}

/** The parameters of `customers/list`. */
export interface CustomersListParams {
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `customers/create`. */
export interface CustomersCreateParams {
  /** The customer to create. */
  body: CustomerCreate;
}

/** The parameters of `customers/get`. */
export interface CustomersGetParams {
  /**
   * The customer to read.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
}

/** The parameters of `reports.chat/agentMetrics`. */
export interface ReportsChatAgentMetricsParams {
  /** The time covered. */
  body: DateFilter;
}

/** The parameters of `reports.chat/conversationMessages`. */
export interface ReportsChatConversationMessagesParams {
  /**
   * The conversation.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  conversationId: string;
}

/** The parameters of `reports.chat/get`. */
export interface ReportsChatGetParams {
  /** The figures and the time to report on. */
  body: ChatReportQuery;
}

/** The parameters of `reports.chat/conversationMetrics`. */
export interface ReportsChatConversationMetricsParams {
  /** The time covered. */
  body: DateFilter;
}

/** The parameters of `resources/list`. */
export interface ResourcesListParams {
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `resources/filter`. */
export interface ResourcesFilterParams {
  /** The conditions. */
  body: ResourceFilter;
}

/** The parameters of `chat/setVisibility`. */
export interface ChatSetVisibilityParams {
  /** Whether the chat is to be shown. */
  visible: boolean;
}

/** The parameters of `openingHours/create`. */
export interface OpeningHoursCreateParams {
  /** The opening hours to add. */
  body: OpeningHoursCreate;
}

/** The parameters of `statistics/liveView`. */
export interface StatisticsLiveViewParams {
  /**
   * Start of the time range, in milliseconds since 1970.
   *
   * @example 1553593383000
   */
  from: number | Date;
  /**
   * End of the time range, in milliseconds since 1970.
   *
   * @example 1553593383000
   */
  to: number | Date;
}

/** The parameters of `statistics/liveChat`. */
export interface StatisticsLiveChatParams {
  /**
   * Start of the time range, in milliseconds since 1970.
   *
   * @example 1553593383000
   */
  from: number | Date;
  /**
   * End of the time range, in milliseconds since 1970.
   *
   * @example 1553593383000
   */
  to: number | Date;
}

/** The parameters of `reports.realtime/get`. */
export interface ReportsRealtimeGetParams {
  /** The figures to report. */
  body: RealtimeReportQuery;
}

/** The parameters of `reports.coBrowse/get`. */
export interface ReportsCoBrowseGetParams {
  /** The figures and the time to report on. */
  body: CoBrowseReportQuery;
}

/** The parameters of `reports.coBrowse/table`. */
export interface ReportsCoBrowseTableParams {
  /** The figures and the time to report on. */
  body: CoBrowseReportQuery;
}

/** The parameters of `systemMessages/deleteLanguage`. */
export interface SystemMessagesDeleteLanguageParams {
  /**
   * Key of the language to delete.
   *
   * @example "en"
   */
  language: string;
}

/** The parameters of `systemMessages/list`. */
export interface SystemMessagesListParams {
  /**
   * Key of the language.
   *
   * @example "en"
   */
  language: string;
}

/** The parameters of `systemMessages/createOrReplace`. */
export interface SystemMessagesCreateOrReplaceParams {
  /** The message. */
  body: SystemMessageCreate;
}

/** The parameters of `users/get`. */
export interface UsersGetParams {
  /**
   * The user to read.
   *
   * @example "testuser@chatvisor.com"
   */
  userId: string;
}

/** The parameters of `users/delete`. */
export interface UsersDeleteParams {
  /**
   * The user to delete.
   *
   * @example "testuser@chatvisor.com"
   */
  userId: string;
}

/** The parameters of `users/list`. */
export interface UsersListParams {
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `users/create`. */
export interface UsersCreateParams {
  /** The user to create. */
  body: UserCreate;
}

/** The parameters of `users/assignRole`. */
export interface UsersAssignRoleParams {
  /**
   * The user to give the role to.
   *
   * @example "testuser@chatvisor.com"
   */
  userId: string;
  /**
   * The role.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  roleId: string;
}

/** The parameters of `users/assignTag`. */
export interface UsersAssignTagParams {
  /**
   * E-mail address of the user.
   *
   * @example "testuser@chatvisor.com"
   */
  userEmail: string;
  /**
   * The tag.
   *
   * @example "sales"
   */
  tag: string;
}

/** The parameters of `reports.agent/get`. */
export interface ReportsAgentGetParams {
  /** The figures and the time to report on. */
  body: AgentReportQuery;
}

/** The parameters of `reports.agent/loginTimes`. */
export interface ReportsAgentLoginTimesParams {
  /** The time covered. */
  body: DateFilter;
}

/** The parameters of `reports.agent/onlineTimes`. */
export interface ReportsAgentOnlineTimesParams {
  /** The time covered. */
  body: DateFilter;
}

/** The parameters of `sessions/get`. */
export interface SessionsGetParams {
  /**
   * The session to read.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  sessionId: string;
}

/** The parameters of `sessions/delete`. */
export interface SessionsDeleteParams {
  /**
   * The session to delete.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  sessionId: string;
}

/** The parameters of `sessions/list`. */
export interface SessionsListParams {
  /** The documentation requires this parameter and does not explain it. Its name suggests that it is not used. */
  unused: string;
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `sessions/filter`. */
export interface SessionsFilterParams {
  /** The tags, and the page of matches to return. */
  body: SessionSearch;
}

/** The parameters of `reports.rule/get`. */
export interface ReportsRuleGetParams {
  /** The figures and the time to report on. */
  body: RuleReportQuery;
}

/** The parameters of `reports.message/get`. */
export interface ReportsMessageGetParams {
  /** The figures and the time to report on. */
  body: MessageReportQuery;
}

/** The parameters of `jsErrors/list`. */
export interface JsErrorsListParams {
  /** The documentation requires this parameter and does not explain it. */
  filter: string;
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `jsErrors/filter`. */
export interface JsErrorsFilterParams {
  /** The conditions. */
  body: JsErrorFilter;
}

/** The parameters of `activities/call`. */
export interface ActivitiesCallParams {
  /** Number of the page, counted from 0. Part of the documentation's `Pageable`; inferred from Spring. */
  page?: number | undefined;
  /** Items per page. Part of the documentation's `Pageable`; inferred from Spring. */
  size?: number | undefined;
  /** Property to sort by, with an optional direction after a comma (`created,desc`). It can be given several times. Part of the documentation's `Pageable`; inferred from Spring. */
  sort?: string[] | undefined;
}

/** The parameters of `activities/liveChat`. */
export interface ActivitiesLiveChatParams {
  /** Number of the page, counted from 0. Part of the documentation's `Pageable`; inferred from Spring. */
  page?: number | undefined;
  /** Items per page. Part of the documentation's `Pageable`; inferred from Spring. */
  size?: number | undefined;
  /** Property to sort by, with an optional direction after a comma (`created,desc`). It can be given several times. Part of the documentation's `Pageable`; inferred from Spring. */
  sort?: string[] | undefined;
}

/** The parameters of `activities/status`. */
export interface ActivitiesStatusParams {
  /** Number of the page, counted from 0. Part of the documentation's `Pageable`; inferred from Spring. */
  page?: number | undefined;
  /** Items per page. Part of the documentation's `Pageable`; inferred from Spring. */
  size?: number | undefined;
  /** Property to sort by, with an optional direction after a comma (`created,desc`). It can be given several times. Part of the documentation's `Pageable`; inferred from Spring. */
  sort?: string[] | undefined;
}

/** The parameters of `activities/liveView`. */
export interface ActivitiesLiveViewParams {
  /** Number of the page, counted from 0. Part of the documentation's `Pageable`; inferred from Spring. */
  page?: number | undefined;
  /** Items per page. Part of the documentation's `Pageable`; inferred from Spring. */
  size?: number | undefined;
  /** Property to sort by, with an optional direction after a comma (`created,desc`). It can be given several times. Part of the documentation's `Pageable`; inferred from Spring. */
  sort?: string[] | undefined;
}

/** The parameters of `reports.session/get`. */
export interface ReportsSessionGetParams {
  /** The figures and the time to report on. */
  body: SessionReportQuery;
}

/** The parameters of `coBrowsing/createLinkPair`. */
export interface CoBrowsingCreateLinkPairParams {
  /**
   * Address at which the session starts.
   *
   * @example "https://example.com"
   */
  url: string;
  /** E-mail address of the tenant's user who hosts the session. */
  userEmail?: string | undefined;
}

/** The parameters of `teams/get`. */
export interface TeamsGetParams {
  /**
   * The team to read.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  teamId: string;
}

/** The parameters of `teams/delete`. */
export interface TeamsDeleteParams {
  /**
   * The team to delete.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  teamId: string;
}

/** The parameters of `teams/assignTag`. */
export interface TeamsAssignTagParams {
  /**
   * The team.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  teamId: string;
  /**
   * The tag.
   *
   * @example "sales"
   */
  tag: string;
}

/** The parameters of `teams/availability`. */
export interface TeamsAvailabilityParams {
  /**
   * The team.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  teamId: string;
}

/** The parameters of `teams/list`. */
export interface TeamsListParams {
  /** The documentation requires this parameter and does not explain it. Its name suggests that it is not used. */
  unused: string;
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `teams/create`. */
export interface TeamsCreateParams {
  /** The team to create. */
  body: TeamCreate;
}

/** The parameters of `teams/addUser`. */
export interface TeamsAddUserParams {
  /**
   * The team.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  teamId: string;
  /**
   * The user to add.
   *
   * @example "testuser@chatvisor.com"
   */
  userId: string;
}

/** The parameters of `roles/get`. */
export interface RolesGetParams {
  /**
   * The role to read.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  roleId: string;
}

/** The parameters of `roles/delete`. */
export interface RolesDeleteParams {
  /**
   * The role to delete.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  roleId: string;
}

/** The parameters of `roles/list`. */
export interface RolesListParams {
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `reports.sessionMetrics/get`. */
export interface ReportsSessionMetricsGetParams {
  /** The figures and the time to report on. */
  body: SessionMetricReasonReportQuery;
}

/** The parameters of `reports.visit/table`. */
export interface ReportsVisitTableParams {
  /** The figures and the time to report on. */
  body: VisitReportQuery;
}

/** The parameters of `reports.visit/get`. */
export interface ReportsVisitGetParams {
  /** The figures and the time to report on. */
  body: VisitReportQuery;
}

/** The parameters of `reports.conference/get`. */
export interface ReportsConferenceGetParams {
  /** The figures and the time to report on. */
  body: ConferenceReportQuery;
}

/** The parameters of `watchdogs/create`. */
export interface WatchdogsCreateParams {
  /** The watchdog to add. */
  body: WatchdogCreate;
}

/** The parameters of `watchdogs/delete`. */
export interface WatchdogsDeleteParams {
  /**
   * The watchdog to delete.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  watchdogId: string;
}

/** The parameters of `routingRules/get`. */
export interface RoutingRulesGetParams {
  /**
   * The rule to read.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `routingRules/delete`. */
export interface RoutingRulesDeleteParams {
  /**
   * The rule to delete.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `routingRules/deactivate`. */
export interface RoutingRulesDeactivateParams {
  /**
   * The rule to deactivate.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `routingRules/activate`. */
export interface RoutingRulesActivateParams {
  /**
   * The rule to activate.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `routingRules/create`. */
export interface RoutingRulesCreateParams {
  /** The rule to create. */
  body: RoutingRuleCreate;
}

/** The parameters of `recordings/download`. */
export interface RecordingsDownloadParams {
  /**
   * The recording to download.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  recordingId: string;
  /** The channel of a split recording to download; optional. */
  channel?: number | undefined;
}

/** The parameters of `recordings/list`. */
export interface RecordingsListParams {
  /**
   * Only recordings of the appointment's customer with this id; optional.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  customerId?: string | undefined;
}

/** The parameters of `recordings/delete`. */
export interface RecordingsDeleteParams {
  /**
   * The recording to delete.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  recordingId: string;
}

/** The parameters of `visits/get`. */
export interface VisitsGetParams {
  /**
   * The visit to read.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  visitId: string;
}

/** The parameters of `visits/list`. */
export interface VisitsListParams {
  /** The documentation requires this parameter and does not explain it. */
  filter: string;
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `tenants/queueStatus`. */
export interface TenantsQueueStatusParams {
  /** Strings. The documentation does not explain them. Optional. */
  body?: string[] | undefined;
}

/** The parameters of `tenants/onlineStatus`. */
export interface TenantsOnlineStatusParams {
  /** Strings. The documentation does not explain them. Optional. */
  body?: string[] | undefined;
}

/** The parameters of `messages/send`. */
export interface MessagesSendParams {
  /**
   * The customer to write to.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
  /**
   * Whether `customerId` is the id in your own systems (`externalId`).
   *
   * @example false
   */
  isExternalId: boolean;
  /** The message to send. */
  body: MessageSend;
}

/** The parameters of `messages/list`. */
export interface MessagesListParams {
  /**
   * The customer.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
  /** How many items to skip; one of the three parameters that the documentation calls `PageinationAPIDTO`. The documentation does not say how it combines with `pageNumber`. */
  offset?: number | undefined;
  /** Number of the page, counted from 0; one of the three parameters that the documentation calls `PageinationAPIDTO`. */
  pageNumber?: number | undefined;
  /** Items per page; one of the three parameters that the documentation calls `PageinationAPIDTO`. Neither the default nor the limit is documented. */
  pageSize?: number | undefined;
}

/** The parameters of `slaRules/get`. */
export interface SlaRulesGetParams {
  /**
   * The rule to read.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `slaRules/delete`. */
export interface SlaRulesDeleteParams {
  /**
   * The rule to delete.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `slaRules/create`. */
export interface SlaRulesCreateParams {
  /** The rule to create. */
  body: SlaRuleCreate;
}

/** The parameters of `slaRules/activate`. */
export interface SlaRulesActivateParams {
  /**
   * The rule to activate.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `slaRules/deactivate`. */
export interface SlaRulesDeactivateParams {
  /**
   * The rule to deactivate.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  ruleId: string;
}

/** The parameters of `appointments/create`. */
export interface AppointmentsCreateParams {
  /** The appointment to create. */
  body: AppointmentCreate;
}

/** The parameters of `appointments/get`. */
export interface AppointmentsGetParams {
  /**
   * The appointment to read.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  appointmentId: string;
}

/** The parameters of `appointments/update`. */
export interface AppointmentsUpdateParams {
  /**
   * The appointment to change.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  appointmentId: string;
  /** The new version of the appointment. */
  body: AppointmentUpdate;
}

/** The parameters of `appointments/delete`. */
export interface AppointmentsDeleteParams {
  /**
   * The appointment to delete.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  appointmentId: string;
}

/** The parameters of `appointments/runningStatus`. */
export interface AppointmentsRunningStatusParams {
  /**
   * The appointment.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  appointmentId: string;
}

/** The parameters of `appointments/updateProperties`. */
export interface AppointmentsUpdatePropertiesParams {
  /**
   * The appointment to change.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  appointmentId: string;
  /** The properties to change. */
  body: AppointmentPropertiesUpdate;
}

/** The parameters of `links/liveViewBySessionIdAndUser`. */
export interface LinksLiveViewBySessionIdAndUserParams {
  /**
   * The session to join.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  sessionId: string;
  /**
   * E-mail address of the user.
   *
   * @example "testuser@chatvisor.com"
   */
  email: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/recording`. */
export interface LinksRecordingParams {
  /**
   * The session that was recorded.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  sessionId: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/chat`. */
export interface LinksChatParams {
  /**
   * E-mail address that the agent logs in with.
   *
   * @example "testuser@chatvisor.com"
   */
  email: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/getPreSignedEngageUrl`. */
export interface LinksGetPreSignedEngageUrlParams {
  /**
   * E-mail address that the agent logs in with.
   *
   * @example "testuser@chatvisor.com"
   */
  email: string;
  /**
   * Path that the link opens.
   *
   * @example "/customers"
   */
  redirectPath: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/liveViewBySessionId`. */
export interface LinksLiveViewBySessionIdParams {
  /**
   * The session to join.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  sessionId: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/coBrowsingJoinPage`. */
export interface LinksCoBrowsingJoinPageParams {
  /**
   * E-mail address that the agent logs in with.
   *
   * @example "testuser@chatvisor.com"
   */
  email: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/chatByCustomer`. */
export interface LinksChatByCustomerParams {
  /**
   * E-mail address that the agent logs in with.
   *
   * @example "testuser@chatvisor.com"
   */
  email: string;
  /**
   * The customer of the chat.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  customerId: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}

/** The parameters of `links/liveViewByShareId`. */
export interface LinksLiveViewByShareIdParams {
  /**
   * The share id of the session.
   *
   * @example "a1b2c3d4"
   */
  shareId: string;
  /** Language of the user interface; the default is English (`en`). */
  language?: LinkLanguage | undefined;
}
