// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  Call,
  CallOptions,
  ClientOptions,
  CredentialValue,
  PageOptions,
  Pages,
  Route,
} from "@meetwire/runtime";
import type {
  ActiveCustomer,
  ActiveSession,
  AgentReport,
  AgentTimes,
  Appointment,
  CallActivity,
  CallActivityList,
  CallRecording,
  ChatActivity,
  ChatActivityList,
  Customer,
  CustomerList,
  JsError,
  JsErrorList,
  LiveViewActivity,
  LiveViewActivityList,
  Message,
  MessageList,
  OpeningHours,
  PublicLink,
  Report,
  Resource,
  ResourceList,
  Role,
  RoleList,
  RoutingRule,
  Session,
  SessionList,
  SlaRule,
  StatusActivity,
  StatusActivityList,
  SystemMessage,
  Team,
  TeamList,
  Undocumented,
  User,
  UserList,
  Visit,
  VisitList,
  Watchdog,
} from "./models.ts";
import type {
  ActiveCustomersFindParams,
  ActivitiesCallParams,
  ActivitiesLiveChatParams,
  ActivitiesLiveViewParams,
  ActivitiesStatusParams,
  AppointmentsCreateParams,
  AppointmentsDeleteParams,
  AppointmentsGetParams,
  AppointmentsRunningStatusParams,
  AppointmentsUpdateParams,
  AppointmentsUpdatePropertiesParams,
  ChatSetVisibilityParams,
  CoBrowsingCreateLinkPairParams,
  CustomersAssignParams,
  CustomersCreateParams,
  CustomersGetParams,
  CustomersListParams,
  CustomersSetStatusParams,
  JsErrorsFilterParams,
  JsErrorsListParams,
  LinksChatByCustomerParams,
  LinksChatParams,
  LinksCoBrowsingJoinPageParams,
  LinksGetPreSignedEngageUrlParams,
  LinksLiveViewBySessionIdAndUserParams,
  LinksLiveViewBySessionIdParams,
  LinksLiveViewByShareIdParams,
  LinksRecordingParams,
  MessagesListParams,
  MessagesSendParams,
  OpeningHoursCreateParams,
  RecordingsDeleteParams,
  RecordingsDownloadParams,
  RecordingsListParams,
  ReportsAgentGetParams,
  ReportsAgentLoginTimesParams,
  ReportsAgentOnlineTimesParams,
  ReportsChatAgentMetricsParams,
  ReportsChatConversationMessagesParams,
  ReportsChatConversationMetricsParams,
  ReportsChatGetParams,
  ReportsCoBrowseGetParams,
  ReportsCoBrowseTableParams,
  ReportsConferenceGetParams,
  ReportsMessageGetParams,
  ReportsRealtimeGetParams,
  ReportsRuleGetParams,
  ReportsSessionGetParams,
  ReportsSessionMetricsGetParams,
  ReportsVisitGetParams,
  ReportsVisitTableParams,
  ResourcesFilterParams,
  ResourcesListParams,
  RolesDeleteParams,
  RolesGetParams,
  RolesListParams,
  RoutingRulesActivateParams,
  RoutingRulesCreateParams,
  RoutingRulesDeactivateParams,
  RoutingRulesDeleteParams,
  RoutingRulesGetParams,
  SessionsDeleteParams,
  SessionsFilterParams,
  SessionsGetParams,
  SessionsListParams,
  SlaRulesActivateParams,
  SlaRulesCreateParams,
  SlaRulesDeactivateParams,
  SlaRulesDeleteParams,
  SlaRulesGetParams,
  StatisticsLiveChatParams,
  StatisticsLiveViewParams,
  SystemMessagesCreateOrReplaceParams,
  SystemMessagesDeleteLanguageParams,
  SystemMessagesListParams,
  TeamsAddUserParams,
  TeamsAssignTagParams,
  TeamsAvailabilityParams,
  TeamsCreateParams,
  TeamsDeleteParams,
  TeamsGetParams,
  TeamsListParams,
  TenantsOnlineStatusParams,
  TenantsQueueStatusParams,
  UsersAssignRoleParams,
  UsersAssignTagParams,
  UsersCreateParams,
  UsersDeleteParams,
  UsersGetParams,
  UsersListParams,
  VisitsGetParams,
  VisitsListParams,
  WatchdogsCreateParams,
  WatchdogsDeleteParams,
} from "./parameters.ts";
import { provider } from "./provider.ts";

/**
 * What `createTeamViewerEngage` takes.
 *
 * One of the credentials has to be given.
 */
export interface TeamViewerEngageOptions extends ClientOptions {
  /**
   * The token as a bearer token: `Authorization: Bearer myaccesstoken`.
   *
   * A string, or a function that returns the current one.
   */
  token?: CredentialValue | undefined;
  /**
   * The same token in the URL. URLs end up in logs, in histories and at proxies, and the token with them: use it only where no header can be sent.
   *
   * A string, or a function that returns the current one.
   */
  queryToken?: CredentialValue | undefined;
  /** Corrections of operations whose route turned out to be wrong, by operation. */
  operations?: { readonly [Operation in TeamViewerEngageOperation]?: Route } | undefined;
}

/**
 * A client of the TeamViewer Engage API.
 *
 * Customers, chat, co-browsing, appointments and reports.
 */
export interface TeamViewerEngage {
  /** Lists and tags the customers who are active at the moment. */
  readonly activeCustomers: ActiveCustomersResource;
  /** People who come to your tenant through one of its channels, and who can send and receive messages there. */
  readonly customers: CustomersResource;
  readonly reports: ReportsResource;
  /** Recorded requests of websites for their resources. */
  readonly resources: ResourcesResource;
  /** The chat on your website. */
  readonly chat: ChatResource;
  /** The opening hours of your tenant, which rules can refer to. */
  readonly openingHours: OpeningHoursResource;
  /** Statistics about LiveView and LiveChat. */
  readonly statistics: StatisticsResource;
  /** Texts that the system sends by itself, by language. */
  readonly systemMessages: SystemMessagesResource;
  /** The users of your tenant. */
  readonly users: UsersResource;
  /** Recorded sessions of website visitors: the whole way through the website until the browser is closed. */
  readonly sessions: SessionsResource;
  /** Recorded JavaScript errors. */
  readonly jsErrors: JsErrorsResource;
  /** What users did in the backend, from its log: messages they sent, customers they called. */
  readonly activities: ActivitiesResource;
  /** Public links by which a session or a chat is joined. */
  readonly coBrowsing: CoBrowsingResource;
  /** Groups of users, to which a user can be added. */
  readonly teams: TeamsResource;
  /** The roles that users can have. */
  readonly roles: RolesResource;
  /** Triggers that send a notification when something happens. */
  readonly watchdogs: WatchdogsResource;
  /** Rules that route chats and calls, and the actions they take. */
  readonly routingRules: RoutingRulesResource;
  /** Recordings of calls. */
  readonly recordings: RecordingsResource;
  /** Recorded visits: each is one access of the website. */
  readonly visits: VisitsResource;
  /** All your tenants at once. These take the private key of a user, which is generated under Settings/API. */
  readonly tenants: TenantsResource;
  /** What customer support needs to know of the sessions that are going on. */
  readonly activeSessions: ActiveSessionsResource;
  /** Messages of the chat, from customers and to them. */
  readonly messages: MessagesResource;
  /** Rules that watch over response times. */
  readonly slaRules: SlaRulesResource;
  /** The appointments of each user. */
  readonly appointments: AppointmentsResource;
  /** Links that open a part of TeamViewer Engage in a browser. The reference lists them without a heading. */
  readonly links: LinksResource;
}

/** Lists and tags the customers who are active at the moment. */
export interface ActiveCustomersResource {
  /**
   * Find an active customer.
   *
   * Looks for one customer. The words are compared with every field.
   *
   * `GET /customer/status/query/{query}`, operation `activeCustomers/find`.
   *
   * Source: "Customer Status / Query a Customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading is taken to be GET.
   * - path: The words of the tag, as Report Agent gives `/report/agent`, with one word more so that it cannot be mistaken for the path of a customer.
   * - response: Concluded: one customer with the documented fields of an active one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  find(params: ActiveCustomersFindParams, options?: CallOptions): Call<ActiveCustomer, unknown>;
  /**
   * List active customers.
   *
   * Lists the customers who are active. A token that belongs to a user shows only the customers assigned to that user.
   *
   * `GET /customer/status/active`, operation `activeCustomers/list`.
   *
   * Source: "Customer Status / Get a list of active customers." in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, as Report Agent gives `/report/agent`, with one word more so that it cannot be mistaken for the path of a customer.
   * - response: The fields of an active customer are documented. That they come as a plain array is taken from the online times, another list without pages.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<ActiveCustomer[], unknown>;
}

/** People who come to your tenant through one of its channels, and who can send and receive messages there. */
export interface CustomersResource {
  /**
   * Assign a customer to a user or a team.
   *
   * Give either a user or a team: they exclude each other.
   *
   * `PUT /customer/{customerId}/assign`, operation `customers/assign`.
   *
   * Source: "Customer / Assign customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by what is done.
   * - parameters: The reference shows labels in place of the names, "The id of the user" and "The id of the team"; `userId` and `teamId` are what other operations call them.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  assign(params: CustomersAssignParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Set the status of a customer.
   *
   * Sets by hand how far the customer's messages have been dealt with.
   *
   * `PUT /customer/{customerId}/status`, operation `customers/setStatus`.
   *
   * Source: "Customer / Set status" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by the state.
   * - request: The reference shows one value, "UNREAD, UNRESOLVED, DONE"; it is taken for three, of which one is sent.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  setStatus(params: CustomersSetStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List customers.
   *
   * Lists all customers of the tenant, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /customer`, operation `customers/list`.
   *
   * Source: "Customer / List all customers" in the provider's document.
   *
   * Not in the document, but concluded:
   * - response: The envelope is documented; the items are concluded from what creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: CustomersListParams, options?: PageOptions): Pages<Customer, CustomerList, unknown>;
  /**
   * Create a customer.
   *
   * Creates a customer. Every field may be left out.
   *
   * `POST /customer`, operation `customers/create`.
   *
   * Source: "Customer / Create customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list, which is known.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: CustomersCreateParams, options?: CallOptions): Call<Customer, unknown>;
  /**
   * Get a customer.
   *
   * Reads one customer.
   *
   * `GET /customer/{customerId}`, operation `customers/get`.
   *
   * Source: "Customer / Retrieve a customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, which is known, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: CustomersGetParams, options?: CallOptions): Call<Customer, unknown>;
}

export interface ReportsResource {
  /** Figures about chats. */
  readonly chat: ReportsChatResource;
  /** Figures of this moment. */
  readonly realtime: ReportsRealtimeResource;
  /** Figures about co-browsing. */
  readonly coBrowse: ReportsCoBrowseResource;
  /** Figures about agents, and their times. */
  readonly agent: ReportsAgentResource;
  /** Figures about rules. */
  readonly rule: ReportsRuleResource;
  /** Figures about messages. */
  readonly message: ReportsMessageResource;
  /** Figures about sessions. */
  readonly session: ReportsSessionResource;
  /** Figures about the metrics of sessions. */
  readonly sessionMetrics: ReportsSessionMetricsResource;
  /** Figures about visits. */
  readonly visit: ReportsVisitResource;
  /** Figures about conferences. */
  readonly conference: ReportsConferenceResource;
}

/** Figures about chats. */
export interface ReportsChatResource {
  /**
   * Get agent metrics by conversation.
   *
   * Answers the metrics of the agents, divided by conversation.
   *
   * `POST /report/chat/agent`, operation `reports.chat/agentMetrics`.
   *
   * Source: "Report Chat / Get agent metrics" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The path of the chat report, followed by what it is about.
   * - request: The names `from` and `to` of the dates are ours: the reference shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  agentMetrics(params: ReportsChatAgentMetricsParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the messages of a conversation.
   *
   * Answers the messages of one conversation.
   *
   * `GET /report/chat/message`, operation `reports.chat/conversationMessages`.
   *
   * Source: "Report Chat / Get conversation messages" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading is taken to be GET.
   * - path: The path of the chat report, followed by what it is about.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  conversationMessages(params: ReportsChatConversationMessagesParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the chat report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/chat`, operation `reports.chat/get`.
   *
   * Source: "Report Chat / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Chat, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsChatGetParams, options?: CallOptions): Call<Report, unknown>;
  /**
   * Get conversations with their metrics.
   *
   * Answers the conversations of a time, with what was measured of each.
   *
   * `POST /report/chat/conversation`, operation `reports.chat/conversationMetrics`.
   *
   * Source: "Report Chat / Get conversation metrics" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The path of the chat report, followed by what it is about.
   * - request: The names `from` and `to` of the dates are ours: the reference shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  conversationMetrics(params: ReportsChatConversationMetricsParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Figures of this moment. */
export interface ReportsRealtimeResource {
  /**
   * Get the realtime report.
   *
   * Answers the figures asked for as they are at the moment.
   *
   * `POST /report/realtime/metric`, operation `reports.realtime/get`.
   *
   * Source: "Report Realtime Metrics / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Realtime Metrics, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report: the reference shows none.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsRealtimeGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about co-browsing. */
export interface ReportsCoBrowseResource {
  /**
   * Get the co-browsing report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/cobrowse`, operation `reports.coBrowse/get`.
   *
   * Source: "Report CoBrowse / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report CoBrowse, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsCoBrowseGetParams, options?: CallOptions): Call<Report, unknown>;
  /**
   * Get the co-browsing report as a table.
   *
   * Answers the figures asked for, over the time asked for, in the form of a table.
   *
   * `POST /report/cobrowse/table`, operation `reports.coBrowse/table`.
   *
   * Source: "Report CoBrowse / Get Cobrowse table reports" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The path of the report, followed by its form.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  table(params: ReportsCoBrowseTableParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Figures about agents, and their times. */
export interface ReportsAgentResource {
  /**
   * Get the agent report.
   *
   * Answers how long the agents were online or logged in, in seconds, day by day.
   *
   * `POST /report/agent`, operation `reports.agent/get`.
   *
   * Source: "Report Agent / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The names `from` and `to` in `dateFilter` are ours: the reference shows only their labels.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsAgentGetParams, options?: CallOptions): Call<AgentReport, unknown>;
  /**
   * Get the times agents were logged in.
   *
   * Answers for each agent from when to when they were logged in.
   *
   * `POST /report/agent/times/login`, operation `reports.agent/loginTimes`.
   *
   * Source: "Report Agent / Get agent login times" in the provider's document.
   *
   * Not in the document, but concluded:
   * - path: As the online times, whose path is known.
   * - request: The names `from` and `to` of the dates are ours: the reference shows only their labels.
   * - response: Taken to be of the same form as the online times, which are documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  loginTimes(params: ReportsAgentLoginTimesParams, options?: CallOptions): Call<AgentTimes[], unknown>;
  /**
   * Get the times agents were online.
   *
   * Answers for each agent from when to when they were online.
   *
   * `POST /report/agent/times/online`, operation `reports.agent/onlineTimes`.
   *
   * Source: "Report Agent / Get agent online times" in the provider's document.
   *
   * Not in the document, but concluded:
   * - request: The names `from` and `to` of the dates are ours: the reference shows only their labels.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  onlineTimes(params: ReportsAgentOnlineTimesParams, options?: CallOptions): Call<AgentTimes[], unknown>;
}

/** Figures about rules. */
export interface ReportsRuleResource {
  /**
   * Get the rule report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/rule`, operation `reports.rule/get`.
   *
   * Source: "Report Rules / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Rules, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsRuleGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about messages. */
export interface ReportsMessageResource {
  /**
   * Get the message report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/message`, operation `reports.message/get`.
   *
   * Source: "Report Message / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Message, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsMessageGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about sessions. */
export interface ReportsSessionResource {
  /**
   * Get the session report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/session`, operation `reports.session/get`.
   *
   * Source: "Report Session / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Session, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsSessionGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about the metrics of sessions. */
export interface ReportsSessionMetricsResource {
  /**
   * Get the session metrics report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/session/metric`, operation `reports.sessionMetrics/get`.
   *
   * Source: "Report Session Metrics / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Session Metrics, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsSessionMetricsGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about visits. */
export interface ReportsVisitResource {
  /**
   * Get the visit report as a table.
   *
   * Answers the figures asked for, over the time asked for, in the form of a table.
   *
   * `POST /report/visit/table`, operation `reports.visit/table`.
   *
   * Source: "Report Visit / Get visit table reports" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The path of the report, followed by its form.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  table(params: ReportsVisitTableParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the visit report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/visit`, operation `reports.visit/get`.
   *
   * Source: "Report Visit / Get Visit Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Visit, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsVisitGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about conferences. */
export interface ReportsConferenceResource {
  /**
   * Get the conference report.
   *
   * Answers the figures asked for, over the time asked for.
   *
   * `POST /report/conference`, operation `reports.conference/get`.
   *
   * Source: "Report Conference / Get Report" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be POST, as the agent report is.
   * - path: The words of the tag, Report Conference, in lower case and singular, as Report Agent gives `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are ours: the reference shows neither.
   * - response: That the answer has `results` is concluded from the agent report.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: ReportsConferenceGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Recorded requests of websites for their resources. */
export interface ResourcesResource {
  /**
   * List recorded resources.
   *
   * Lists all recorded resource requests, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /resource`, operation `resources/list`.
   *
   * Source: "Resource / List all Resources" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Resource, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: ResourcesListParams, options?: PageOptions): Pages<Resource, ResourceList, unknown>;
  /**
   * Filter recorded resources.
   *
   * Finds the recorded resource requests that meet all the conditions. With `groupBy` they are grouped, and those of one name are averaged within their group.
   *
   * `POST /resource/filter`, operation `resources/filter`.
   *
   * Source: "Resource / Filter resources" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: A search that takes its conditions in the body is taken to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: The names `from` and `to` in `dateFilter` are ours: the reference shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  filter(params: ResourcesFilterParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The chat on your website. */
export interface ChatResource {
  /**
   * Tell whether the chat is visible.
   *
   * Reads whether the chat is shown.
   *
   * `GET /chat/visibility`, operation `chat/visibility`.
   *
   * Source: "Chat / Get Visibility Status" in the provider's document.
   *
   * Not in the document, but concluded:
   * - path: The word of the tag, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  visibility(params?: Record<string, never>, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Show or hide the chat.
   *
   * Sets whether the chat is shown.
   *
   * `PUT /chat/visibility`, operation `chat/setVisibility`.
   *
   * Source: "Chat / Set Chat Visibility" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the state that it sets.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  setVisibility(params: ChatSetVisibilityParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The opening hours of your tenant, which rules can refer to. */
export interface OpeningHoursResource {
  /**
   * List opening hours.
   *
   * Reads the opening hours of the tenant. It takes no id, so that all are answered.
   *
   * `GET /opening/hour`, operation `openingHours/list`.
   *
   * Source: "Opening Hours / Retrieve Opening Hours" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, Opening Hours, in lower case and singular, as Report Agent gives `/report/agent`.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<OpeningHours[], unknown>;
  /**
   * Add opening hours.
   *
   * Adds opening hours to the tenant.
   *
   * `POST /opening/hour`, operation `openingHours/create`.
   *
   * Source: "Opening Hours / Add new opening hours" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: OpeningHoursCreateParams, options?: CallOptions): Call<OpeningHours, unknown>;
}

/** Statistics about LiveView and LiveChat. */
export interface StatisticsResource {
  /**
   * Get statistics about LiveView.
   *
   * Answers statistics about the LiveView sessions of a time.
   *
   * `GET /statistic/liveview`, operation `statistics/liveView`.
   *
   * Source: "Statistics / LiveView" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading is taken to be GET.
   * - path: The word of the tag in the singular, followed by the subject.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveView(params: StatisticsLiveViewParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get statistics about LiveChat.
   *
   * Answers statistics about the LiveChat conversations of a time.
   *
   * `GET /statistic/livechat`, operation `statistics/liveChat`.
   *
   * Source: "Statistics / LiveChat" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading is taken to be GET.
   * - path: The word of the tag in the singular, followed by the subject.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveChat(params: StatisticsLiveChatParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Texts that the system sends by itself, by language. */
export interface SystemMessagesResource {
  /**
   * Delete a language.
   *
   * Deletes all system messages of one language.
   *
   * `DELETE /system/message/language/{language}`, operation `systemMessages/deleteLanguage`.
   *
   * Source: "System Messages / Delete languages" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The words of the tag, System Messages, in the singular, followed by `language` and its key.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  deleteLanguage(params: SystemMessagesDeleteLanguageParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List the system messages of a language.
   *
   * Lists the system messages of one language. The reference repeats here that it answers the language keys, which is another operation's text.
   *
   * `GET /system/message/language/{language}/message`, operation `systemMessages/list`.
   *
   * Source: "System Messages / Get messages of language" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, System Messages, in the singular, followed by `language` and its key, followed by what is listed.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: SystemMessagesListParams, options?: CallOptions): Call<SystemMessage[], unknown>;
  /**
   * Create or replace a system message.
   *
   * Creates a message. One that has the same id already is replaced.
   *
   * `PUT /system/message`, operation `systemMessages/createOrReplace`.
   *
   * Source: "System Messages / Create/Replace system message" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What creates or replaces is taken to be PUT.
   * - path: The words of the tag, System Messages, in lower case and singular, as Report Agent gives `/report/agent`.
   * - response: Concluded: the answer is the message, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  createOrReplace(params: SystemMessagesCreateOrReplaceParams, options?: CallOptions): Call<SystemMessage, unknown>;
  /**
   * List the languages.
   *
   * Lists the keys of the languages for which there are system messages.
   *
   * `GET /system/message/language`, operation `systemMessages/languages`.
   *
   * Source: "System Messages / Get languages" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, System Messages, in the singular, followed by what is listed.
   * - response: Taken to be a plain array of keys, as the online times are a plain array, another list without pages.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  languages(params?: Record<string, never>, options?: CallOptions): Call<string[], unknown>;
}

/** The users of your tenant. */
export interface UsersResource {
  /**
   * Get a user.
   *
   * Reads one user.
   *
   * `GET /user/{userId}`, operation `users/get`.
   *
   * Source: "User / Retrieve a user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: UsersGetParams, options?: CallOptions): Call<User, unknown>;
  /**
   * Delete a user.
   *
   * Deletes one user.
   *
   * `DELETE /user/{userId}`, operation `users/delete`.
   *
   * Source: "User / Delete a user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: UsersDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List users.
   *
   * Lists all users of the tenant, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /user`, operation `users/list`.
   *
   * Source: "User / List all users" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, User, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; the items are concluded from what creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: UsersListParams, options?: PageOptions): Pages<User, UserList, unknown>;
  /**
   * Create a user.
   *
   * Creates a user. Only the e-mail address has to be given.
   *
   * `POST /user`, operation `users/create`.
   *
   * Source: "User / Create a new user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: UsersCreateParams, options?: CallOptions): Call<User, unknown>;
  /**
   * Give a user a role.
   *
   * Adds the user to a role that exists already.
   *
   * `PUT /user/{userId}/role`, operation `users/assignRole`.
   *
   * Source: "User / Assign a user to a role" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the user, followed by what is assigned.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  assignRole(params: UsersAssignRoleParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Give a user a tag.
   *
   * Adds a tag to the user with this e-mail address.
   *
   * `PUT /user/tag`, operation `users/assignTag`.
   *
   * Source: "User / Assign tag to user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the list, followed by what is assigned: the user is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  assignTag(params: UsersAssignTagParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Recorded sessions of website visitors: the whole way through the website until the browser is closed. */
export interface SessionsResource {
  /**
   * Get a session.
   *
   * Reads one recorded session.
   *
   * `GET /session/{sessionId}`, operation `sessions/get`.
   *
   * Source: "Session / Retrieve a session" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, of whose fields nothing but the id is concluded.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: SessionsGetParams, options?: CallOptions): Call<Session, unknown>;
  /**
   * Delete a session.
   *
   * Deletes one recorded session.
   *
   * `DELETE /session/{sessionId}`, operation `sessions/delete`.
   *
   * Source: "Session / Delete a session" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: SessionsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List sessions.
   *
   * Lists all recorded sessions, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /session`, operation `sessions/list`.
   *
   * Source: "Session / List all sessions" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Session, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: SessionsListParams, options?: PageOptions): Pages<Session, SessionList, unknown>;
  /**
   * Find sessions by tags.
   *
   * Finds the recorded sessions that carry certain tags.
   *
   * `POST /session/filter`, operation `sessions/filter`.
   *
   * Source: "Session / Find sessions by tags filter" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: A search that takes its conditions in the body is taken to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: The reference does not show the members of `Pageable`; they are those of Spring, where the name is from.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  filter(params: SessionsFilterParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Recorded JavaScript errors. */
export interface JsErrorsResource {
  /**
   * List JavaScript errors.
   *
   * Lists all recorded JavaScript errors, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /jserror`, operation `jsErrors/list`.
   *
   * Source: "JsError / List all JsErrors" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, JsError, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: JsErrorsListParams, options?: PageOptions): Pages<JsError, JsErrorList, unknown>;
  /**
   * Filter JavaScript errors.
   *
   * Finds the recorded JavaScript errors that meet all the conditions.
   *
   * `POST /jserror/filter`, operation `jsErrors/filter`.
   *
   * Source: "JsError / Filter JSErrors" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: A search that takes its conditions in the body is taken to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: Where the reference shows a label with a space in it, that label is the name, as it is in the reference's own sample; the names `from` and `to` in `dateFilter` are ours.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  filter(params: JsErrorsFilterParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** What users did in the backend, from its log: messages they sent, customers they called. */
export interface ActivitiesResource {
  /**
   * List calls.
   *
   * Lists the events that occur when a user calls a customer, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /activity/call`, operation `activities/call`.
   *
   * Source: "Activity / Call" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  call(params?: ActivitiesCallParams, options?: PageOptions): Pages<CallActivity, CallActivityList, unknown>;
  /**
   * List sent messages.
   *
   * Lists the events that occur when a user sends a message, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /activity/livechat`, operation `activities/liveChat`.
   *
   * Source: "Activity / LiveChat" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveChat(params?: ActivitiesLiveChatParams, options?: PageOptions): Pages<ChatActivity, ChatActivityList, unknown>;
  /**
   * List status changes.
   *
   * Lists the changes of customers' status, such as when a user sets it to `DONE`, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /activity/status`, operation `activities/status`.
   *
   * Source: "Activity / Status" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  status(params?: ActivitiesStatusParams, options?: PageOptions): Pages<StatusActivity, StatusActivityList, unknown>;
  /**
   * List co-browsing events.
   *
   * Lists the events of co-browsing, such as the start of a session, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /activity/liveview`, operation `activities/liveView`.
   *
   * Source: "Activity / LiveView" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The reference shows one parameter of type `Pageable`; its members are those of Spring, where the name is from.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveView(params?: ActivitiesLiveViewParams, options?: PageOptions): Pages<LiveViewActivity, LiveViewActivityList, unknown>;
}

/** Public links by which a session or a chat is joined. */
export interface CoBrowsingResource {
  /**
   * Create two links for Universal CoBrowsing.
   *
   * Answers two links to a Universal CoBrowsing session with a random id: one for its host, one for whoever is to join. Every call makes another session.
   *
   * `GET /cobrowsing/link`, operation `coBrowsing/createLinkPair`.
   *
   * Source: "CoBrowsing / Generate a link-pair for Universal CoBrowsing" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word of the tag, followed by `link`.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  createLinkPair(params: CoBrowsingCreateLinkPairParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Groups of users, to which a user can be added. */
export interface TeamsResource {
  /**
   * Get a team.
   *
   * Reads one team.
   *
   * `GET /team/{teamId}`, operation `teams/get`.
   *
   * Source: "Team / Retrieve a team" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: TeamsGetParams, options?: CallOptions): Call<Team, unknown>;
  /**
   * Delete a team.
   *
   * Deletes one team.
   *
   * `DELETE /team/{teamId}`, operation `teams/delete`.
   *
   * Source: "Team / Delete a team" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: TeamsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Give a team a tag.
   *
   * Adds a tag to a team.
   *
   * `PUT /team/tag`, operation `teams/assignTag`.
   *
   * Source: "Team / Assign tag to team" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the list, followed by what is assigned: the team is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  assignTag(params: TeamsAssignTagParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Tell whether a team is available.
   *
   * Reads the availability of one team.
   *
   * `GET /team/{teamId}/availability`, operation `teams/availability`.
   *
   * Source: "Team / Retrieve the availability status of a team" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading a state is taken to be GET.
   * - path: The path of the item, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  availability(params: TeamsAvailabilityParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List teams.
   *
   * Lists all teams of the tenant, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /team`, operation `teams/list`.
   *
   * Source: "Team / List all teams" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Team, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; the items are concluded from what creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: TeamsListParams, options?: PageOptions): Pages<Team, TeamList, unknown>;
  /**
   * Create a team.
   *
   * Creates a team. Every field may be left out.
   *
   * `POST /team`, operation `teams/create`.
   *
   * Source: "Team / Create a team" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: TeamsCreateParams, options?: CallOptions): Call<Team, unknown>;
  /**
   * Add a user to a team.
   *
   * Adds a user to a team that exists already.
   *
   * `PUT /team/{teamId}/user`, operation `teams/addUser`.
   *
   * Source: "Team / Add user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the team, followed by what is added.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  addUser(params: TeamsAddUserParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The roles that users can have. */
export interface RolesResource {
  /**
   * Get a role.
   *
   * Reads one role.
   *
   * `GET /role/{roleId}`, operation `roles/get`.
   *
   * Source: "Role / Retrieve a role" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, of whose fields nothing but the id is concluded.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: RolesGetParams, options?: CallOptions): Call<Role, unknown>;
  /**
   * Delete a role.
   *
   * Deletes one role.
   *
   * `DELETE /role/{roleId}`, operation `roles/delete`.
   *
   * Source: "Role / Delete a role" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: RolesDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List roles.
   *
   * Lists all roles that are defined, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /role`, operation `roles/list`.
   *
   * Source: "Role / List all defined roles" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Role, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: RolesListParams, options?: PageOptions): Pages<Role, RoleList, unknown>;
}

/** Triggers that send a notification when something happens. */
export interface WatchdogsResource {
  /**
   * List watchdogs.
   *
   * Reads the watchdogs of the tenant. It takes no id, so that all are answered.
   *
   * `GET /watchdog`, operation `watchdogs/list`.
   *
   * Source: "Watchdogs / Retrieve Watchdog" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Watchdogs, in lower case and singular, as Customer gives `/customer`.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<Watchdog[], unknown>;
  /**
   * Add a watchdog.
   *
   * Adds a watchdog to the tenant.
   *
   * `POST /watchdog`, operation `watchdogs/create`.
   *
   * Source: "Watchdogs / Add new watchdog" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: WatchdogsCreateParams, options?: CallOptions): Call<Watchdog, unknown>;
  /**
   * Delete a watchdog.
   *
   * Deletes one watchdog. Unlike elsewhere its id is in the query.
   *
   * `DELETE /watchdog`, operation `watchdogs/delete`.
   *
   * Source: "Watchdogs / Delete watchdog" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list: the id is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: WatchdogsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Rules that route chats and calls, and the actions they take. */
export interface RoutingRulesResource {
  /**
   * Get a routing rule.
   *
   * Reads one rule.
   *
   * `GET /routing/rule/{ruleId}`, operation `routingRules/get`.
   *
   * Source: "Routing Rules / Retrieve a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: RoutingRulesGetParams, options?: CallOptions): Call<RoutingRule, unknown>;
  /**
   * Delete a routing rule.
   *
   * Deletes one rule.
   *
   * `DELETE /routing/rule/{ruleId}`, operation `routingRules/delete`.
   *
   * Source: "Routing Rules / Delete a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: RoutingRulesDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Deactivate a routing rule.
   *
   * Switches one rule off. It stays and can be activated again.
   *
   * `PUT /routing/rule/{ruleId}/deactivate`, operation `routingRules/deactivate`.
   *
   * Source: "Routing Rules / Dectivate a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by what is done.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  deactivate(params: RoutingRulesDeactivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Activate a routing rule.
   *
   * Switches one rule on.
   *
   * `PUT /routing/rule/{ruleId}/activate`, operation `routingRules/activate`.
   *
   * Source: "Routing Rules / Activate a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by what is done.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  activate(params: RoutingRulesActivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List routing rules.
   *
   * Lists the rules of the tenant.
   *
   * `GET /routing/rule`, operation `routingRules/list`.
   *
   * Source: "Routing Rules / List the rules" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, Routing Rules, in lower case and singular, as Report Agent gives `/report/agent`.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<RoutingRule[], unknown>;
  /**
   * Create a routing rule.
   *
   * Creates a rule. Every field may be left out.
   *
   * `POST /routing/rule`, operation `routingRules/create`.
   *
   * Source: "Routing Rules / Create a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: RoutingRulesCreateParams, options?: CallOptions): Call<RoutingRule, unknown>;
}

/** Recordings of calls. */
export interface RecordingsResource {
  /**
   * Download a recording.
   *
   * Answers the file of a recording. Where the recording is split, a channel can be chosen.
   *
   * `GET /call/recording/{recordingId}/download`, operation `recordings/download`.
   *
   * Source: "Call Recording / Download recording" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading is taken to be GET.
   * - path: The path of the item, followed by what is done.
   * - parameters: The reference shows the label "(Optional) The channel to download for split recordings" in place of the name.
   * - response: A file; its media type is not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  download(params: RecordingsDownloadParams, options?: CallOptions): Call<ReadableStream<Uint8Array>, unknown>;
  /**
   * List recordings.
   *
   * Lists the recordings of calls.
   *
   * `GET /call/recording`, operation `recordings/list`.
   *
   * Source: "Call Recording / List recordings" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, Call Recording, in lower case and singular, as Report Agent gives `/report/agent`.
   * - parameters: The reference shows the label "(Optional) The customerId of the appointment" in place of the name.
   * - response: Taken to be a plain array, as the online times are, another list without pages; its items are not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: RecordingsListParams, options?: CallOptions): Call<CallRecording[], unknown>;
  /**
   * Delete a recording.
   *
   * Deletes one recording.
   *
   * `DELETE /call/recording/{recordingId}`, operation `recordings/delete`.
   *
   * Source: "Call Recording / Delete recording" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - parameters: The reference shows no parameter at all; deleting a single recording cannot do without its id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: RecordingsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Recorded visits: each is one access of the website. */
export interface VisitsResource {
  /**
   * Get a visit.
   *
   * Reads one recorded visit.
   *
   * `GET /visit/{visitId}`, operation `visits/get`.
   *
   * Source: "Visit / Retrieve a visit" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, of whose fields nothing but the id is concluded.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: VisitsGetParams, options?: CallOptions): Call<Visit, unknown>;
  /**
   * List visits.
   *
   * Lists all recorded visits, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /visit`, operation `visits/list`.
   *
   * Source: "Visit / List all visits" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Visit, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: VisitsListParams, options?: PageOptions): Pages<Visit, VisitList, unknown>;
}

/** All your tenants at once. These take the private key of a user, which is generated under Settings/API. */
export interface TenantsResource {
  /**
   * Get the queues of your tenants.
   *
   * Answers how the queues of all your tenants stand at the moment. Takes the private key of a user.
   *
   * `POST /tenant/queue`, operation `tenants/queueStatus`.
   *
   * Source: "Tenants / Get Queue Status" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reads, but takes a body: taken to be POST, as the reports are.
   * - path: The word of the tag in the singular, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  queueStatus(params?: TenantsQueueStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get which agents are online.
   *
   * Answers your tenants and whether their agents are online. Takes the private key of a user.
   *
   * `POST /tenant/online`, operation `tenants/onlineStatus`.
   *
   * Source: "Tenants / Get online status of your agents" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reads, but takes a body: taken to be POST, as the reports are.
   * - path: The word of the tag in the singular, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  onlineStatus(params?: TenantsOnlineStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** What customer support needs to know of the sessions that are going on. */
export interface ActiveSessionsResource {
  /**
   * List active sessions.
   *
   * Lists the LiveView sessions that are going on.
   *
   * `GET /active/session`, operation `activeSessions/list`.
   *
   * Source: "Active Sessions / Active Sessions" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, Active Sessions, in lower case and singular, as Report Agent gives `/report/agent`.
   * - response: Taken to be a plain array, as the online times are, another list without pages; its items are not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<ActiveSession[], unknown>;
}

/** Messages of the chat, from customers and to them. */
export interface MessagesResource {
  /**
   * Send a message to a customer.
   *
   * Sends a message, a file or a card with a button. The reference says that the body is the text of the message, yet shows an object with several fields; it is the object that is described here.
   *
   * `POST /message/{customerId}`, operation `messages/send`.
   *
   * Source: "Message / Send a message to a customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Sending is taken to be POST.
   * - path: The path of the list, followed by the customer.
   * - response: Concluded: sending answers what was sent, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  send(params: MessagesSendParams, options?: CallOptions): Call<Message, unknown>;
  /**
   * List the messages of a customer.
   *
   * Lists all messages from and to one customer, page by page.
   *
   * Await it for one page, or loop over it with `for await` for every item.
   *
   * `GET /message`, operation `messages/list`.
   *
   * Source: "Message / List all messages" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Message, in lower case, as Customer gives `/customer`.
   * - response: The envelope is documented; the items are concluded from what sending one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params: MessagesListParams, options?: PageOptions): Pages<Message, MessageList, unknown>;
}

/** Rules that watch over response times. */
export interface SlaRulesResource {
  /**
   * Get an SLA rule.
   *
   * Reads one rule.
   *
   * `GET /sla/rule/{ruleId}`, operation `slaRules/get`.
   *
   * Source: "SLA Rules / Retrieve a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: SlaRulesGetParams, options?: CallOptions): Call<SlaRule, unknown>;
  /**
   * Delete an SLA rule.
   *
   * Deletes one rule.
   *
   * `DELETE /sla/rule/{ruleId}`, operation `slaRules/delete`.
   *
   * Source: "SLA Rules / Delete a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: SlaRulesDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List SLA rules.
   *
   * Lists the rules of the tenant.
   *
   * `GET /sla/rule`, operation `slaRules/list`.
   *
   * Source: "SLA Rules / List the rules" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The words of the tag, SLA Rules, in lower case and singular, as Report Agent gives `/report/agent`.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<SlaRule[], unknown>;
  /**
   * Create an SLA rule.
   *
   * Creates a rule. Every field may be left out.
   *
   * `POST /sla/rule`, operation `slaRules/create`.
   *
   * Source: "SLA Rules / Create a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: SlaRulesCreateParams, options?: CallOptions): Call<SlaRule, unknown>;
  /**
   * Activate an SLA rule.
   *
   * Switches one rule on.
   *
   * `PUT /sla/rule/{ruleId}/activate`, operation `slaRules/activate`.
   *
   * Source: "SLA Rules / Activate a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by what is done.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  activate(params: SlaRulesActivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Deactivate an SLA rule.
   *
   * Switches one rule off. It stays and can be activated again.
   *
   * `PUT /sla/rule/{ruleId}/deactivate`, operation `slaRules/deactivate`.
   *
   * Source: "SLA Rules / Dectivate a rule" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: What has the same effect when done twice is taken to be PUT.
   * - path: The path of the item, followed by what is done.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  deactivate(params: SlaRulesDeactivateParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The appointments of each user. */
export interface AppointmentsResource {
  /**
   * List appointments.
   *
   * Lists the appointments.
   *
   * `GET /appointment`, operation `appointments/list`.
   *
   * Source: "Appointment / List appointments" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Lists are taken to be read with GET.
   * - path: The word of the tag, Appointment, in lower case, as Customer gives `/customer`.
   * - response: Taken to be a plain array of the items, with the fields that creating one takes: no page is asked for, and the online times, a list without pages too, are one.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<Appointment[], unknown>;
  /**
   * Create an appointment.
   *
   * Creates an appointment. Only the title has to be given.
   *
   * `POST /appointment`, operation `appointments/create`.
   *
   * Source: "Appointment / Create an appointment" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Creating is taken to be POST.
   * - path: The path of the list.
   * - response: Concluded: creating answers what was created, with the fields that it takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  create(params: AppointmentsCreateParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Get an appointment.
   *
   * Reads one appointment.
   *
   * `GET /appointment/{appointmentId}`, operation `appointments/get`.
   *
   * Source: "Appointment / Retrieve an appointment" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading one item is taken to be GET.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: the answer is the item, with the fields that creating one takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  get(params: AppointmentsGetParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Update an appointment.
   *
   * Changes an appointment. The title has to be given again. Whether fields that are left out keep their values is not documented.
   *
   * `PUT /appointment/{appointmentId}`, operation `appointments/update`.
   *
   * Source: "Appointment / Update an appointment" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: An update that demands the required fields anew is taken to be PUT.
   * - path: The path of the list, followed by the id.
   * - response: Concluded: updating answers what was updated, with the fields that creating takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  update(params: AppointmentsUpdateParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Delete an appointment.
   *
   * Deletes one appointment.
   *
   * `DELETE /appointment/{appointmentId}`, operation `appointments/delete`.
   *
   * Source: "Appointment / Delete an appointment" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Deleting is taken to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  delete(params: AppointmentsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Tell whether an appointment is running.
   *
   * Reads whether the appointment is going on at the moment.
   *
   * `GET /appointment/{appointmentId}/running`, operation `appointments/runningStatus`.
   *
   * Source: "Appointment / Get running status" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Reading a state is taken to be GET.
   * - path: The path of the item, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  runningStatus(params: AppointmentsRunningStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Update properties of an appointment.
   *
   * Changes whether the appointment is recorded, and leaves all else as it is.
   *
   * `PATCH /appointment/{appointmentId}/properties`, operation `appointments/updateProperties`.
   *
   * Source: "Appointment / Update appointment properties" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Changing some properties is taken to be PATCH.
   * - path: The path of the appointment, followed by what is changed.
   * - response: Concluded: updating answers what was updated, with the fields that creating takes.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  updateProperties(params: AppointmentsUpdatePropertiesParams, options?: CallOptions): Call<Appointment, unknown>;
}

/** Links that open a part of TeamViewer Engage in a browser. The reference lists them without a heading. */
export interface LinksResource {
  /**
   * Get a link to a LiveView session for a user.
   *
   * Answers a public link by which a LiveView session is joined, found by the session's id. The user is logged in by the link.
   *
   * `GET /link/liveview/session/{sessionId}/user/{email}`, operation `links/liveViewBySessionIdAndUser`.
   *
   * Source: "LiveView by session id and user" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveViewBySessionIdAndUser(params: LinksLiveViewBySessionIdAndUserParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a recording.
   *
   * Answers a public link that plays the recording of a session.
   *
   * `GET /link/recording/{sessionId}`, operation `links/recording`.
   *
   * Source: "Recording" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  recording(params: LinksRecordingParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the chat.
   *
   * Answers a public link to the chat of an agent.
   *
   * `GET /link/chat/{email}`, operation `links/chat`.
   *
   * Source: "Chat" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  chat(params: LinksChatParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a pre-signed link to Engage.
   *
   * Answers a link that takes an agent to a page of TeamViewer Engage.
   *
   * `GET /link/engage/{email}`, operation `links/getPreSignedEngageUrl`.
   *
   * Source: "getPreSignedEngageUrl" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  getPreSignedEngageUrl(params: LinksGetPreSignedEngageUrlParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a LiveView session.
   *
   * Answers a public link by which a LiveView session is joined, found by the session's id.
   *
   * `GET /link/liveview/session/{sessionId}`, operation `links/liveViewBySessionId`.
   *
   * Source: "LiveView by session id" in the provider's document.
   *
   * Not in the document, but concluded:
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveViewBySessionId(params: LinksLiveViewBySessionIdParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the co-browsing join page.
   *
   * Answers a public link to the page on which a co-browsing session is joined.
   *
   * `GET /link/cobrowsing/{email}`, operation `links/coBrowsingJoinPage`.
   *
   * Source: "Co-Browsing Join Page" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  coBrowsingJoinPage(params: LinksCoBrowsingJoinPageParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the chat with a customer.
   *
   * Answers a public link to the chat of an agent with one customer.
   *
   * `GET /link/chat/{email}/customer/{customerId}`, operation `links/chatByCustomer`.
   *
   * Source: "Chat by Customer" in the provider's document.
   *
   * Not in the document, but concluded:
   * - method: Taken to be GET, as the two LiveView links are whose method is known.
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  chatByCustomer(params: LinksChatByCustomerParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a shared LiveView session.
   *
   * Answers a public link by which a LiveView session is joined, found by its share id.
   *
   * `GET /link/liveview/share/{shareId}`, operation `links/liveViewByShareId`.
   *
   * Source: "LiveView by share id" in the provider's document.
   *
   * Not in the document, but concluded:
   * - path: The word `link`, followed by what it opens and by what that is found with.
   * - response: Taken to be the bare address.
   *
   * @throws {ApiError} where the service answers 401, another failure
   */
  liveViewByShareId(params: LinksLiveViewByShareIdParams, options?: CallOptions): Call<PublicLink, unknown>;
}

/** An operation of the API, as `operations` and errors name it. */
export type TeamViewerEngageOperation =
  | "activeCustomers/find"
  | "activeCustomers/list"
  | "customers/assign"
  | "customers/setStatus"
  | "customers/list"
  | "customers/create"
  | "customers/get"
  | "reports.chat/agentMetrics"
  | "reports.chat/conversationMessages"
  | "reports.chat/get"
  | "reports.chat/conversationMetrics"
  | "resources/list"
  | "resources/filter"
  | "chat/visibility"
  | "chat/setVisibility"
  | "openingHours/list"
  | "openingHours/create"
  | "statistics/liveView"
  | "statistics/liveChat"
  | "reports.realtime/get"
  | "reports.coBrowse/get"
  | "reports.coBrowse/table"
  | "systemMessages/deleteLanguage"
  | "systemMessages/list"
  | "systemMessages/createOrReplace"
  | "systemMessages/languages"
  | "users/get"
  | "users/delete"
  | "users/list"
  | "users/create"
  | "users/assignRole"
  | "users/assignTag"
  | "reports.agent/get"
  | "reports.agent/loginTimes"
  | "reports.agent/onlineTimes"
  | "sessions/get"
  | "sessions/delete"
  | "sessions/list"
  | "sessions/filter"
  | "reports.rule/get"
  | "reports.message/get"
  | "jsErrors/list"
  | "jsErrors/filter"
  | "activities/call"
  | "activities/liveChat"
  | "activities/status"
  | "activities/liveView"
  | "reports.session/get"
  | "coBrowsing/createLinkPair"
  | "teams/get"
  | "teams/delete"
  | "teams/assignTag"
  | "teams/availability"
  | "teams/list"
  | "teams/create"
  | "teams/addUser"
  | "roles/get"
  | "roles/delete"
  | "roles/list"
  | "reports.sessionMetrics/get"
  | "reports.visit/table"
  | "reports.visit/get"
  | "reports.conference/get"
  | "watchdogs/list"
  | "watchdogs/create"
  | "watchdogs/delete"
  | "routingRules/get"
  | "routingRules/delete"
  | "routingRules/deactivate"
  | "routingRules/activate"
  | "routingRules/list"
  | "routingRules/create"
  | "recordings/download"
  | "recordings/list"
  | "recordings/delete"
  | "visits/get"
  | "visits/list"
  | "tenants/queueStatus"
  | "tenants/onlineStatus"
  | "activeSessions/list"
  | "messages/send"
  | "messages/list"
  | "slaRules/get"
  | "slaRules/delete"
  | "slaRules/list"
  | "slaRules/create"
  | "slaRules/activate"
  | "slaRules/deactivate"
  | "appointments/list"
  | "appointments/create"
  | "appointments/get"
  | "appointments/update"
  | "appointments/delete"
  | "appointments/runningStatus"
  | "appointments/updateProperties"
  | "links/liveViewBySessionIdAndUser"
  | "links/recording"
  | "links/chat"
  | "links/getPreSignedEngageUrl"
  | "links/liveViewBySessionId"
  | "links/coBrowsingJoinPage"
  | "links/chatByCustomer"
  | "links/liveViewByShareId";

/**
 * Makes a client of the TeamViewer Engage API.
 *
 * @throws {InvalidInputError} where the options cannot be used
 */
export function createTeamViewerEngage(options: TeamViewerEngageOptions): TeamViewerEngage {
  return createClient<TeamViewerEngage>(provider, options);
}
