// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

import { createClient } from "@meetwire/runtime";
import type {
  AnyRequest,
  Call,
  CallOptions as RuntimeCallOptions,
  ClientOptions,
  CredentialValue,
  PageOptions as RuntimePageOptions,
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
 * The options of `createTeamViewerEngage`.
 *
 * Pass one of the credentials.
 */
export interface TeamViewerEngageOptions extends ClientOptions {
  /**
   * The token as a bearer token: `Authorization: Bearer myaccesstoken`.
   *
   * A string, or a function that returns the current one.
   */
  token?: CredentialValue | undefined;
  /**
   * The same token in the URL. URLs end up in logs, histories and proxies, and the token with them: use it only if you cannot send a header.
   *
   * A string, or a function that returns the current one.
   */
  queryToken?: CredentialValue | undefined;
  /**
   * The API's address. Default `https://app.chatvisor.com/rest/v1`. The spec has others:
   * - `https://api.chatvisor.com/rest/v1`: As in older pages and in the manual's examples.
   */
  baseUrl?: string | undefined;
  /** Corrects the routes of operations, by operation, if they turn out to be wrong. */
  operations?: { readonly [Operation in TeamViewerEngageOperation]?: Route } | undefined;
}

/** The options of one call. */
export interface CallOptions extends RuntimeCallOptions {
  /** Another `token`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  token?: CredentialValue;
  /** Another `queryToken`, for this call only. The client's credentials are not sent with it. Default: the client's. */
  queryToken?: CredentialValue;
}

/** The options of a call whose response is a list. A credential here is sent for each of its pages. */
export interface PageOptions extends CallOptions, RuntimePageOptions {}

/**
 * A client for the TeamViewer Engage API.
 *
 * Customers, chat, co-browsing, appointments and reports.
 */
export interface TeamViewerEngage {
  /** Lists and tags the customers who are active now. */
  readonly activeCustomers: ActiveCustomersResource;
  /** People who contact your tenant through one of its channels, and can send and receive messages there. */
  readonly customers: CustomersResource;
  readonly reports: ReportsResource;
  /** Recorded requests of websites for their resources. */
  readonly resources: ResourcesResource;
  /** The chat on your website. */
  readonly chat: ChatResource;
  /** The opening hours of your tenant. Rules can refer to them. */
  readonly openingHours: OpeningHoursResource;
  /** Statistics about LiveView and LiveChat. */
  readonly statistics: StatisticsResource;
  /** Texts that the system sends automatically, by language. */
  readonly systemMessages: SystemMessagesResource;
  /** The users of your tenant. */
  readonly users: UsersResource;
  /** Recorded sessions of website visitors: the whole path through the website until the browser is closed. */
  readonly sessions: SessionsResource;
  /** Recorded JavaScript errors. */
  readonly jsErrors: JsErrorsResource;
  /** The activities of users in the backend, from its log, such as messages they sent and customers they called. */
  readonly activities: ActivitiesResource;
  /** Public links to join a session or a chat. */
  readonly coBrowsing: CoBrowsingResource;
  /** Groups of users. */
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
  /** All your tenants together. These take the private key of a user, which is generated under Settings/API. */
  readonly tenants: TenantsResource;
  /** Information about the current sessions, for customer support. */
  readonly activeSessions: ActiveSessionsResource;
  /** Messages of the chat, from customers and to them. */
  readonly messages: MessagesResource;
  /** Rules that watch over response times. */
  readonly slaRules: SlaRulesResource;
  /** The appointments of each user. */
  readonly appointments: AppointmentsResource;
  /** Links that open a part of TeamViewer Engage in a browser. The documentation lists them without a heading. */
  readonly links: LinksResource;
  /**
   * Requests a route that the spec does not have, with the client's credentials, retries, limits and errors. The data is the parsed JSON, a string for text, and a `Blob` for another media type.
   *
   * @example
   * const result = await client.request({ method: "POST", path: "/new/route", body: { name: "Maya" } });
   */
  request<Data = unknown>(request: AnyRequest, options?: CallOptions): Call<Data>;
}

/** Lists and tags the customers who are active now. */
export interface ActiveCustomersResource {
  /**
   * Find an active customer.
   *
   * Looks for one customer. The text is compared with every field.
   *
   * `GET /customer/status/query/{query}`, operation `activeCustomers/find`.
   *
   * Source: "Customer Status / Query a Customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading is assumed to be GET.
   * - path: The words of the tag, just as Report Agent becomes `/report/agent`, with one more word, because the path could be mistaken for a customer's.
   * - response: One customer, with the documented fields of an active customer.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.activeCustomers.find({ query: "Doe" });
   */
  find(params: ActiveCustomersFindParams, options?: CallOptions): Call<ActiveCustomer, unknown>;
  /**
   * List active customers.
   *
   * Lists the active customers. With a token that belongs to a user, it returns only the customers assigned to that user.
   *
   * `GET /customer/status/active`, operation `activeCustomers/list`.
   *
   * Source: "Customer Status / Get a list of active customers." in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, just as Report Agent becomes `/report/agent`, with one more word, because the path could be mistaken for a customer's.
   * - response: The fields of an active customer are documented. A plain array is assumed, as for the online times, another list without pages.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.activeCustomers.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<ActiveCustomer[], unknown>;
}

/** People who contact your tenant through one of its channels, and can send and receive messages there. */
export interface CustomersResource {
  /**
   * Assign a customer to a user or a team.
   *
   * Give a user or a team, but not both.
   *
   * `PUT /customer/{customerId}/assign`, operation `customers/assign`.
   *
   * Source: "Customer / Assign customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the action.
   * - parameters: The documentation shows labels in place of the names, "The id of the user" and "The id of the team". `userId` and `teamId` are the names that other operations use.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.customers.assign({ customerId: "5c593c728b02502bc3f8ffe1" });
   */
  assign(params: CustomersAssignParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Set the status of a customer.
   *
   * Sets the status of the customer's messages.
   *
   * `PUT /customer/{customerId}/status`, operation `customers/setStatus`.
   *
   * Source: "Customer / Set status" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the state.
   * - request: The documentation shows one value, "UNREAD, UNRESOLVED, DONE". It is assumed to mean three values, one of them in each request.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.customers.setStatus({ customerId: "5c593c728b02502bc3f8ffe1", body: "UNREAD" });
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
   * Source: "Customer / List all customers" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - response: The envelope is documented; the items are inferred from the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.customers.list()) console.log(item);
   */
  list(params?: CustomersListParams, options?: PageOptions): Pages<Customer, CustomerList, unknown>;
  /**
   * Create a customer.
   *
   * Creates a customer. All fields are optional.
   *
   * `POST /customer`, operation `customers/create`.
   *
   * Source: "Customer / Create customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list, which is documented.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.customers.create({ body: { email: "john.doe@example.com", firstName: "John" } });
   */
  create(params: CustomersCreateParams, options?: CallOptions): Call<Customer, unknown>;
  /**
   * Get a customer.
   *
   * Reads one customer.
   *
   * `GET /customer/{customerId}`, operation `customers/get`.
   *
   * Source: "Customer / Retrieve a customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, which is documented, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.customers.get({ customerId: "5c593c728b02502bc3f8ffe1" });
   */
  get(params: CustomersGetParams, options?: CallOptions): Call<Customer, unknown>;
}

export interface ReportsResource {
  /** Figures about chats. */
  readonly chat: ReportsChatResource;
  /** Current figures. */
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
   * Returns the metrics of the agents by conversation.
   *
   * `POST /report/chat/agent`, operation `reports.chat/agentMetrics`.
   *
   * Source: "Report Chat / Get agent metrics" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The path of the chat report, followed by its subject.
   * - request: The names `from` and `to` of the dates are inferred; the documentation shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.chat.agentMetrics({ body: { from: 1553593383000, to: 1553679783000 } });
   */
  agentMetrics(params: ReportsChatAgentMetricsParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the messages of a conversation.
   *
   * Returns the messages of one conversation.
   *
   * `GET /report/chat/message`, operation `reports.chat/conversationMessages`.
   *
   * Source: "Report Chat / Get conversation messages" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading is assumed to be GET.
   * - path: The path of the chat report, followed by its subject.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.chat.conversationMessages({ conversationId: "5c593c728b02502bc3f8ffe1" });
   */
  conversationMessages(params: ReportsChatConversationMessagesParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the chat report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/chat`, operation `reports.chat/get`.
   *
   * Source: "Report Chat / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Chat, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.chat.get({ body: {} });
   */
  get(params: ReportsChatGetParams, options?: CallOptions): Call<Report, unknown>;
  /**
   * Get conversations with their metrics.
   *
   * Returns the conversations of a time range with the metrics of each.
   *
   * `POST /report/chat/conversation`, operation `reports.chat/conversationMetrics`.
   *
   * Source: "Report Chat / Get conversation metrics" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The path of the chat report, followed by its subject.
   * - request: The names `from` and `to` of the dates are inferred; the documentation shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.chat.conversationMetrics({ body: { from: 1553593383000, to: 1553679783000 } });
   */
  conversationMetrics(params: ReportsChatConversationMetricsParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Current figures. */
export interface ReportsRealtimeResource {
  /**
   * Get the realtime report.
   *
   * Returns the current values of the requested figures.
   *
   * `POST /report/realtime/metric`, operation `reports.realtime/get`.
   *
   * Source: "Report Realtime Metrics / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Realtime Metrics, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report; the documentation does not list them.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.realtime.get({ body: {} });
   */
  get(params: ReportsRealtimeGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about co-browsing. */
export interface ReportsCoBrowseResource {
  /**
   * Get the co-browsing report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/cobrowse`, operation `reports.coBrowse/get`.
   *
   * Source: "Report CoBrowse / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report CoBrowse, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.coBrowse.get({ body: {} });
   */
  get(params: ReportsCoBrowseGetParams, options?: CallOptions): Call<Report, unknown>;
  /**
   * Get the co-browsing report as a table.
   *
   * Returns the requested figures for the requested time as a table.
   *
   * `POST /report/cobrowse/table`, operation `reports.coBrowse/table`.
   *
   * Source: "Report CoBrowse / Get Cobrowse table reports" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The path of the report, followed by its form.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.coBrowse.table({ body: {} });
   */
  table(params: ReportsCoBrowseTableParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Figures about agents, and their times. */
export interface ReportsAgentResource {
  /**
   * Get the agent report.
   *
   * Returns how long the agents were online or logged in, in seconds, by day.
   *
   * `POST /report/agent`, operation `reports.agent/get`.
   *
   * Source: "Report Agent / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The names `from` and `to` in `dateFilter` are inferred; the documentation shows only their labels.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.agent.get({ body: { metrics: [{ metricName: "ONLINE_TIME" }] } });
   */
  get(params: ReportsAgentGetParams, options?: CallOptions): Call<AgentReport, unknown>;
  /**
   * Get the times agents were logged in.
   *
   * Returns the time ranges when each agent was logged in.
   *
   * `POST /report/agent/times/login`, operation `reports.agent/loginTimes`.
   *
   * Source: "Report Agent / Get agent login times" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: Like the online times, whose path is documented.
   * - request: The names `from` and `to` of the dates are inferred; the documentation shows only their labels.
   * - response: Assumed to have the same form as the online times, which are documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.agent.loginTimes({ body: { from: 1553593383000, to: 1553679783000 } });
   */
  loginTimes(params: ReportsAgentLoginTimesParams, options?: CallOptions): Call<AgentTimes[], unknown>;
  /**
   * Get the times agents were online.
   *
   * Returns the time ranges when each agent was online.
   *
   * `POST /report/agent/times/online`, operation `reports.agent/onlineTimes`.
   *
   * Source: "Report Agent / Get agent online times" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - request: The names `from` and `to` of the dates are inferred; the documentation shows only their labels.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.agent.onlineTimes({ body: { from: 1553593383000, to: 1553679783000 } });
   */
  onlineTimes(params: ReportsAgentOnlineTimesParams, options?: CallOptions): Call<AgentTimes[], unknown>;
}

/** Figures about rules. */
export interface ReportsRuleResource {
  /**
   * Get the rule report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/rule`, operation `reports.rule/get`.
   *
   * Source: "Report Rules / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Rules, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.rule.get({ body: {} });
   */
  get(params: ReportsRuleGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about messages. */
export interface ReportsMessageResource {
  /**
   * Get the message report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/message`, operation `reports.message/get`.
   *
   * Source: "Report Message / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Message, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.message.get({ body: {} });
   */
  get(params: ReportsMessageGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about sessions. */
export interface ReportsSessionResource {
  /**
   * Get the session report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/session`, operation `reports.session/get`.
   *
   * Source: "Report Session / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Session, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.session.get({ body: {} });
   */
  get(params: ReportsSessionGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about the metrics of sessions. */
export interface ReportsSessionMetricsResource {
  /**
   * Get the session metrics report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/session/metric`, operation `reports.sessionMetrics/get`.
   *
   * Source: "Report Session Metrics / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Session Metrics, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.sessionMetrics.get({ body: {} });
   */
  get(params: ReportsSessionMetricsGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about visits. */
export interface ReportsVisitResource {
  /**
   * Get the visit report as a table.
   *
   * Returns the requested figures for the requested time as a table.
   *
   * `POST /report/visit/table`, operation `reports.visit/table`.
   *
   * Source: "Report Visit / Get visit table reports" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The path of the report, followed by its form.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.visit.table({ body: {} });
   */
  table(params: ReportsVisitTableParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get the visit report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/visit`, operation `reports.visit/get`.
   *
   * Source: "Report Visit / Get Visit Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Visit, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.visit.get({ body: {} });
   */
  get(params: ReportsVisitGetParams, options?: CallOptions): Call<Report, unknown>;
}

/** Figures about conferences. */
export interface ReportsConferenceResource {
  /**
   * Get the conference report.
   *
   * Returns the requested figures for the requested time.
   *
   * `POST /report/conference`, operation `reports.conference/get`.
   *
   * Source: "Report Conference / Get Report" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be POST, like the agent report.
   * - path: The words of the tag, Report Conference, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - request: The members of a metric are those of the agent report, and the names `from` and `to` in `dateFilter` are inferred; the documentation shows neither.
   * - response: That the response has `results` is inferred from the agent report.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.reports.conference.get({ body: {} });
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
   * Source: "Resource / List all Resources" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Resource, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.resources.list()) console.log(item);
   */
  list(params?: ResourcesListParams, options?: PageOptions): Pages<Resource, ResourceList, unknown>;
  /**
   * Filter recorded resources.
   *
   * Finds the recorded resource requests that meet all the conditions. With `groupBy` they are grouped, and resources with the same name are averaged within their group.
   *
   * `POST /resource/filter`, operation `resources/filter`.
   *
   * Source: "Resource / Filter resources" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: A search with its conditions in the body is assumed to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: The names `from` and `to` in `dateFilter` are inferred; the documentation shows only their labels.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.resources.filter({ body: { resourceName: "…", sessionId: "…" } });
   */
  filter(params: ResourcesFilterParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The chat on your website. */
export interface ChatResource {
  /**
   * Check if the chat is visible.
   *
   * Reads whether the chat is shown.
   *
   * `GET /chat/visibility`, operation `chat/visibility`.
   *
   * Source: "Chat / Get Visibility Status" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The word of the tag, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.chat.visibility();
   */
  visibility(params?: Record<string, never>, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Show or hide the chat.
   *
   * Sets whether the chat is shown.
   *
   * `PUT /chat/visibility`, operation `chat/setVisibility`.
   *
   * Source: "Chat / Set Chat Visibility" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the state that it sets.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.chat.setVisibility({ visible: true });
   */
  setVisibility(params: ChatSetVisibilityParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The opening hours of your tenant. Rules can refer to them. */
export interface OpeningHoursResource {
  /**
   * List opening hours.
   *
   * Reads all opening hours of the tenant. It takes no id.
   *
   * `GET /opening/hour`, operation `openingHours/list`.
   *
   * Source: "Opening Hours / Retrieve Opening Hours" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, Opening Hours, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.openingHours.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<OpeningHours[], unknown>;
  /**
   * Add opening hours.
   *
   * Adds opening hours to the tenant.
   *
   * `POST /opening/hour`, operation `openingHours/create`.
   *
   * Source: "Opening Hours / Add new opening hours" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.openingHours.create({ body: { name: "Name of the opening hours", timezoneOffset: 1 } });
   */
  create(params: OpeningHoursCreateParams, options?: CallOptions): Call<OpeningHours, unknown>;
}

/** Statistics about LiveView and LiveChat. */
export interface StatisticsResource {
  /**
   * Get statistics about LiveView.
   *
   * Returns statistics about the LiveView sessions of a time range.
   *
   * `GET /statistic/liveview`, operation `statistics/liveView`.
   *
   * Source: "Statistics / LiveView" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading is assumed to be GET.
   * - path: The word of the tag in the singular, followed by the subject.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.statistics.liveView({ from: 1553593383000, to: 1553593383000 });
   */
  liveView(params: StatisticsLiveViewParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Get statistics about LiveChat.
   *
   * Returns statistics about the LiveChat conversations of a time range.
   *
   * `GET /statistic/livechat`, operation `statistics/liveChat`.
   *
   * Source: "Statistics / LiveChat" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading is assumed to be GET.
   * - path: The word of the tag in the singular, followed by the subject.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.statistics.liveChat({ from: 1553593383000, to: 1553593383000 });
   */
  liveChat(params: StatisticsLiveChatParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Texts that the system sends automatically, by language. */
export interface SystemMessagesResource {
  /**
   * Delete a language.
   *
   * Deletes all system messages of one language.
   *
   * `DELETE /system/message/language/{language}`, operation `systemMessages/deleteLanguage`.
   *
   * Source: "System Messages / Delete languages" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The words of the tag, System Messages, in the singular, followed by `language` and its key.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.systemMessages.deleteLanguage({ language: "en" });
   */
  deleteLanguage(params: SystemMessagesDeleteLanguageParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List the system messages of a language.
   *
   * Lists the system messages of one language. The documentation says here that it returns the language keys, which is the text of another operation.
   *
   * `GET /system/message/language/{language}/message`, operation `systemMessages/list`.
   *
   * Source: "System Messages / Get messages of language" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, System Messages, in the singular, followed by `language`, its key and the listed items.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.systemMessages.list({ language: "en" });
   */
  list(params: SystemMessagesListParams, options?: CallOptions): Call<SystemMessage[], unknown>;
  /**
   * Create or replace a system message.
   *
   * Creates a message. It replaces a message with the same id.
   *
   * `PUT /system/message`, operation `systemMessages/createOrReplace`.
   *
   * Source: "System Messages / Create/Replace system message" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that creates or replaces is assumed to be PUT.
   * - path: The words of the tag, System Messages, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - response: The response is assumed to be the message, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.systemMessages.createOrReplace({ body: { message: "Hello world", language: "en" } });
   */
  createOrReplace(params: SystemMessagesCreateOrReplaceParams, options?: CallOptions): Call<SystemMessage, unknown>;
  /**
   * List the languages.
   *
   * Lists the keys of the languages that have system messages.
   *
   * `GET /system/message/language`, operation `systemMessages/languages`.
   *
   * Source: "System Messages / Get languages" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, System Messages, in the singular, followed by the listed items.
   * - response: Assumed to be a plain array of keys, like the online times, another list without pages.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.systemMessages.languages();
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
   * Source: "User / Retrieve a user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.users.get({ userId: "testuser@chatvisor.com" });
   */
  get(params: UsersGetParams, options?: CallOptions): Call<User, unknown>;
  /**
   * Delete a user.
   *
   * Deletes one user.
   *
   * `DELETE /user/{userId}`, operation `users/delete`.
   *
   * Source: "User / Delete a user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.users.delete({ userId: "testuser@chatvisor.com" });
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
   * Source: "User / List all users" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, User, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; the items are inferred from the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.users.list()) console.log(item);
   */
  list(params?: UsersListParams, options?: PageOptions): Pages<User, UserList, unknown>;
  /**
   * Create a user.
   *
   * Creates a user. Only the e-mail address is required.
   *
   * `POST /user`, operation `users/create`.
   *
   * Source: "User / Create a new user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.users.create({ body: { email: "john.doe@example.com" } });
   */
  create(params: UsersCreateParams, options?: CallOptions): Call<User, unknown>;
  /**
   * Give a user a role.
   *
   * Adds the user to an existing role.
   *
   * `PUT /user/{userId}/role`, operation `users/assignRole`.
   *
   * Source: "User / Assign a user to a role" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the user, followed by the assigned item.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.users.assignRole({ userId: "testuser@chatvisor.com", roleId: "5c593c728b02502bc3f8ffe1" });
   */
  assignRole(params: UsersAssignRoleParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Give a user a tag.
   *
   * Adds a tag to the user with this e-mail address.
   *
   * `PUT /user/tag`, operation `users/assignTag`.
   *
   * Source: "User / Assign tag to user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the list, followed by the assigned item: the user is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.users.assignTag({ userEmail: "testuser@chatvisor.com", tag: "sales" });
   */
  assignTag(params: UsersAssignTagParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Recorded sessions of website visitors: the whole path through the website until the browser is closed. */
export interface SessionsResource {
  /**
   * Get a session.
   *
   * Reads one recorded session.
   *
   * `GET /session/{sessionId}`, operation `sessions/get`.
   *
   * Source: "Session / Retrieve a session" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item. Only its id is inferred, no other fields.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.sessions.get({ sessionId: "5c593c728b02502bc3f8ffe1" });
   */
  get(params: SessionsGetParams, options?: CallOptions): Call<Session, unknown>;
  /**
   * Delete a session.
   *
   * Deletes one recorded session.
   *
   * `DELETE /session/{sessionId}`, operation `sessions/delete`.
   *
   * Source: "Session / Delete a session" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.sessions.delete({ sessionId: "5c593c728b02502bc3f8ffe1" });
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
   * Source: "Session / List all sessions" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Session, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.sessions.list({ unused: "…" })) console.log(item);
   */
  list(params: SessionsListParams, options?: PageOptions): Pages<Session, SessionList, unknown>;
  /**
   * Find sessions by tags.
   *
   * Finds the recorded sessions that carry certain tags.
   *
   * `POST /session/filter`, operation `sessions/filter`.
   *
   * Source: "Session / Find sessions by tags filter" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: A search with its conditions in the body is assumed to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: The documentation does not list the members of `Pageable`, which is a Spring type; they are Spring's.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.sessions.filter({ body: {} });
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
   * Source: "JsError / List all JsErrors" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, JsError, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.jsErrors.list({ filter: "…" })) console.log(item);
   */
  list(params: JsErrorsListParams, options?: PageOptions): Pages<JsError, JsErrorList, unknown>;
  /**
   * Filter JavaScript errors.
   *
   * Finds the recorded JavaScript errors that meet all the conditions.
   *
   * `POST /jserror/filter`, operation `jsErrors/filter`.
   *
   * Source: "JsError / Filter JSErrors" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: A search with its conditions in the body is assumed to be POST.
   * - path: The path of the list, followed by `filter`.
   * - request: If the documentation shows a label with a space, the label is used as the name, as in the documentation's own sample. The names `from` and `to` in `dateFilter` are inferred.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.jsErrors.filter({ body: { "sessionId filter": "…", "visitorId filter": ["…"] } });
   */
  filter(params: JsErrorsFilterParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** The activities of users in the backend, from its log, such as messages they sent and customers they called. */
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
   * Source: "Activity / Call" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The documentation shows one parameter of type `Pageable`, which is a Spring type; its members are Spring's.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.activities.call()) console.log(item);
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
   * Source: "Activity / LiveChat" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The documentation shows one parameter of type `Pageable`, which is a Spring type; its members are Spring's.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.activities.liveChat()) console.log(item);
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
   * Source: "Activity / Status" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The documentation shows one parameter of type `Pageable`, which is a Spring type; its members are Spring's.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.activities.status()) console.log(item);
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
   * Source: "Activity / LiveView" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, followed by the subject.
   * - parameters: The documentation shows one parameter of type `Pageable`, which is a Spring type; its members are Spring's.
   * - response: The entries are documented; the envelope is taken from the other lists.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.activities.liveView()) console.log(item);
   */
  liveView(params?: ActivitiesLiveViewParams, options?: PageOptions): Pages<LiveViewActivity, LiveViewActivityList, unknown>;
}

/** Public links to join a session or a chat. */
export interface CoBrowsingResource {
  /**
   * Create two links for Universal CoBrowsing.
   *
   * Returns two links to a Universal CoBrowsing session with a random id: one for its host and one for the guest. Each call creates another session.
   *
   * `GET /cobrowsing/link`, operation `coBrowsing/createLinkPair`.
   *
   * Source: "CoBrowsing / Generate a link-pair for Universal CoBrowsing" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word of the tag, followed by `link`.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.coBrowsing.createLinkPair({ url: "https://example.com" });
   */
  createLinkPair(params: CoBrowsingCreateLinkPairParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Groups of users. */
export interface TeamsResource {
  /**
   * Get a team.
   *
   * Reads one team.
   *
   * `GET /team/{teamId}`, operation `teams/get`.
   *
   * Source: "Team / Retrieve a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.get({ teamId: "5c593c728b02502bc3f8ffe1" });
   */
  get(params: TeamsGetParams, options?: CallOptions): Call<Team, unknown>;
  /**
   * Delete a team.
   *
   * Deletes one team.
   *
   * `DELETE /team/{teamId}`, operation `teams/delete`.
   *
   * Source: "Team / Delete a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.delete({ teamId: "5c593c728b02502bc3f8ffe1" });
   */
  delete(params: TeamsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Give a team a tag.
   *
   * Adds a tag to a team.
   *
   * `PUT /team/tag`, operation `teams/assignTag`.
   *
   * Source: "Team / Assign tag to team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the list, followed by the assigned item: the team is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.assignTag({ teamId: "5c593c728b02502bc3f8ffe1", tag: "sales" });
   */
  assignTag(params: TeamsAssignTagParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Check if a team is available.
   *
   * Reads the availability of one team.
   *
   * `GET /team/{teamId}/availability`, operation `teams/availability`.
   *
   * Source: "Team / Retrieve the availability status of a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading a state is assumed to be GET.
   * - path: The path of the item, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.availability({ teamId: "5c593c728b02502bc3f8ffe1" });
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
   * Source: "Team / List all teams" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Team, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; the items are inferred from the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.teams.list({ unused: "…" })) console.log(item);
   */
  list(params: TeamsListParams, options?: PageOptions): Pages<Team, TeamList, unknown>;
  /**
   * Create a team.
   *
   * Creates a team. All fields are optional.
   *
   * `POST /team`, operation `teams/create`.
   *
   * Source: "Team / Create a team" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.create({ body: { name: "Product X experts", members: ["…"] } });
   */
  create(params: TeamsCreateParams, options?: CallOptions): Call<Team, unknown>;
  /**
   * Add a user to a team.
   *
   * Adds a user to an existing team.
   *
   * `PUT /team/{teamId}/user`, operation `teams/addUser`.
   *
   * Source: "Team / Add user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the team, followed by the added item.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.teams.addUser({ teamId: "5c593c728b02502bc3f8ffe1", userId: "testuser@chatvisor.com" });
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
   * Source: "Role / Retrieve a role" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item. Only its id is inferred, no other fields.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.roles.get({ roleId: "5c593c728b02502bc3f8ffe1" });
   */
  get(params: RolesGetParams, options?: CallOptions): Call<Role, unknown>;
  /**
   * Delete a role.
   *
   * Deletes one role.
   *
   * `DELETE /role/{roleId}`, operation `roles/delete`.
   *
   * Source: "Role / Delete a role" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.roles.delete({ roleId: "5c593c728b02502bc3f8ffe1" });
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
   * Source: "Role / List all defined roles" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Role, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.roles.list()) console.log(item);
   */
  list(params?: RolesListParams, options?: PageOptions): Pages<Role, RoleList, unknown>;
}

/** Triggers that send a notification when something happens. */
export interface WatchdogsResource {
  /**
   * List watchdogs.
   *
   * Reads all watchdogs of the tenant. It takes no id.
   *
   * `GET /watchdog`, operation `watchdogs/list`.
   *
   * Source: "Watchdogs / Retrieve Watchdog" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Watchdogs, in lower case and singular, just as Customer becomes `/customer`.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.watchdogs.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<Watchdog[], unknown>;
  /**
   * Add a watchdog.
   *
   * Adds a watchdog to the tenant.
   *
   * `POST /watchdog`, operation `watchdogs/create`.
   *
   * Source: "Watchdogs / Add new watchdog" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.watchdogs.create({ body: { name: "…", watchdogType: "JAVASCRIPT_ERROR" } });
   */
  create(params: WatchdogsCreateParams, options?: CallOptions): Call<Watchdog, unknown>;
  /**
   * Delete a watchdog.
   *
   * Deletes one watchdog. Unlike in other operations, its id is in the query.
   *
   * `DELETE /watchdog`, operation `watchdogs/delete`.
   *
   * Source: "Watchdogs / Delete watchdog" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list: the id is in the query.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.watchdogs.delete({ watchdogId: "5c593c728b02502bc3f8ffe1" });
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
   * Source: "Routing Rules / Retrieve a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.get({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  get(params: RoutingRulesGetParams, options?: CallOptions): Call<RoutingRule, unknown>;
  /**
   * Delete a routing rule.
   *
   * Deletes one rule.
   *
   * `DELETE /routing/rule/{ruleId}`, operation `routingRules/delete`.
   *
   * Source: "Routing Rules / Delete a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.delete({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  delete(params: RoutingRulesDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Deactivate a routing rule.
   *
   * Deactivates one rule. It is kept and can be activated again.
   *
   * `PUT /routing/rule/{ruleId}/deactivate`, operation `routingRules/deactivate`.
   *
   * Source: "Routing Rules / Dectivate a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the action.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.deactivate({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  deactivate(params: RoutingRulesDeactivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Activate a routing rule.
   *
   * Switches one rule on.
   *
   * `PUT /routing/rule/{ruleId}/activate`, operation `routingRules/activate`.
   *
   * Source: "Routing Rules / Activate a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the action.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.activate({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  activate(params: RoutingRulesActivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List routing rules.
   *
   * Lists the rules of the tenant.
   *
   * `GET /routing/rule`, operation `routingRules/list`.
   *
   * Source: "Routing Rules / List the rules" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, Routing Rules, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<RoutingRule[], unknown>;
  /**
   * Create a routing rule.
   *
   * Creates a rule. All fields are optional.
   *
   * `POST /routing/rule`, operation `routingRules/create`.
   *
   * Source: "Routing Rules / Create a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.routingRules.create({ body: { name: "…", types: ["CHAT"] } });
   */
  create(params: RoutingRulesCreateParams, options?: CallOptions): Call<RoutingRule, unknown>;
}

/** Recordings of calls. */
export interface RecordingsResource {
  /**
   * Download a recording.
   *
   * Returns the file of a recording. If the recording is split, you can choose a channel.
   *
   * `GET /call/recording/{recordingId}/download`, operation `recordings/download`.
   *
   * Source: "Call Recording / Download recording" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading is assumed to be GET.
   * - path: The path of the item, followed by the action.
   * - parameters: The documentation shows the label "(Optional) The channel to download for split recordings" in place of the name.
   * - response: A file; its media type is not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const stream = await client.recordings.download({ recordingId: "5c593c9c8b02502bc3f8ffe3" });
   */
  download(params: RecordingsDownloadParams, options?: CallOptions): Call<ReadableStream<Uint8Array>, unknown>;
  /**
   * List recordings.
   *
   * Lists the recordings of calls.
   *
   * `GET /call/recording`, operation `recordings/list`.
   *
   * Source: "Call Recording / List recordings" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, Call Recording, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - parameters: The documentation shows the label "(Optional) The customerId of the appointment" in place of the name.
   * - response: Assumed to be a plain array, like the online times, another list without pages. Its items are not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.recordings.list();
   */
  list(params?: RecordingsListParams, options?: CallOptions): Call<CallRecording[], unknown>;
  /**
   * Delete a recording.
   *
   * Deletes one recording.
   *
   * `DELETE /call/recording/{recordingId}`, operation `recordings/delete`.
   *
   * Source: "Call Recording / Delete recording" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - parameters: The documentation shows no parameter. Deleting a single recording needs its id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.recordings.delete({ recordingId: "5c593c9c8b02502bc3f8ffe3" });
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
   * Source: "Visit / Retrieve a visit" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item. Only its id is inferred, no other fields.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.visits.get({ visitId: "5c593c728b02502bc3f8ffe1" });
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
   * Source: "Visit / List all visits" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Visit, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; its items are not.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.visits.list({ filter: "…" })) console.log(item);
   */
  list(params: VisitsListParams, options?: PageOptions): Pages<Visit, VisitList, unknown>;
}

/** All your tenants together. These take the private key of a user, which is generated under Settings/API. */
export interface TenantsResource {
  /**
   * Get the queues of your tenants.
   *
   * Returns the current state of the queues of all your tenants. It takes the private key of a user.
   *
   * `POST /tenant/queue`, operation `tenants/queueStatus`.
   *
   * Source: "Tenants / Get Queue Status" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reads, but takes a body: assumed to be POST, like the reports.
   * - path: The word of the tag in the singular, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.tenants.queueStatus();
   */
  queueStatus(params?: TenantsQueueStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Check which tenants have agents online.
   *
   * Returns your tenants and whether their agents are online. It takes the private key of a user.
   *
   * `POST /tenant/online`, operation `tenants/onlineStatus`.
   *
   * Source: "Tenants / Get online status of your agents" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reads, but takes a body: assumed to be POST, like the reports.
   * - path: The word of the tag in the singular, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.tenants.onlineStatus();
   */
  onlineStatus(params?: TenantsOnlineStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
}

/** Information about the current sessions, for customer support. */
export interface ActiveSessionsResource {
  /**
   * List active sessions.
   *
   * Lists the current LiveView sessions.
   *
   * `GET /active/session`, operation `activeSessions/list`.
   *
   * Source: "Active Sessions / Active Sessions" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, Active Sessions, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - response: Assumed to be a plain array, like the online times, another list without pages. Its items are not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.activeSessions.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<ActiveSession[], unknown>;
}

/** Messages of the chat, from customers and to them. */
export interface MessagesResource {
  /**
   * Send a message to a customer.
   *
   * Sends a message, a file or a card with a button. The documentation says that the body is the text of the message, but shows an object with several fields. The object is described here.
   *
   * `POST /message/{customerId}`, operation `messages/send`.
   *
   * Source: "Message / Send a message to a customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Sending is assumed to be POST.
   * - path: The path of the list, followed by the customer.
   * - response: Sending a message is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.messages.send({
   *   customerId: "5c593c728b02502bc3f8ffe1",
   *   isExternalId: false,
   *   body: { type: "MESSAGE" },
   * });
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
   * Source: "Message / List all messages" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Message, in lower case, just as Customer becomes `/customer`.
   * - response: The envelope is documented; the items are inferred from the fields that sending one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * for await (const item of client.messages.list({ customerId: "5c593c728b02502bc3f8ffe1" })) console.log(item);
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
   * Source: "SLA Rules / Retrieve a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.get({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  get(params: SlaRulesGetParams, options?: CallOptions): Call<SlaRule, unknown>;
  /**
   * Delete an SLA rule.
   *
   * Deletes one rule.
   *
   * `DELETE /sla/rule/{ruleId}`, operation `slaRules/delete`.
   *
   * Source: "SLA Rules / Delete a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.delete({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  delete(params: SlaRulesDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * List SLA rules.
   *
   * Lists the rules of the tenant.
   *
   * `GET /sla/rule`, operation `slaRules/list`.
   *
   * Source: "SLA Rules / List the rules" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The words of the tag, SLA Rules, in lower case and singular, just as Report Agent becomes `/report/agent`.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<SlaRule[], unknown>;
  /**
   * Create an SLA rule.
   *
   * Creates a rule. All fields are optional.
   *
   * `POST /sla/rule`, operation `slaRules/create`.
   *
   * Source: "SLA Rules / Create a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.create({ body: { name: "…", watchdogEnabled: true } });
   */
  create(params: SlaRulesCreateParams, options?: CallOptions): Call<SlaRule, unknown>;
  /**
   * Activate an SLA rule.
   *
   * Switches one rule on.
   *
   * `PUT /sla/rule/{ruleId}/activate`, operation `slaRules/activate`.
   *
   * Source: "SLA Rules / Activate a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the action.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.activate({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
   */
  activate(params: SlaRulesActivateParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Deactivate an SLA rule.
   *
   * Deactivates one rule. It is kept and can be activated again.
   *
   * `PUT /sla/rule/{ruleId}/deactivate`, operation `slaRules/deactivate`.
   *
   * Source: "SLA Rules / Dectivate a rule" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that has the same effect when it is repeated is assumed to be PUT.
   * - path: The path of the item, followed by the action.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.slaRules.deactivate({ ruleId: "5c593c9c8b02502bc3f8ffe3" });
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
   * Source: "Appointment / List appointments" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Lists are assumed to be read with GET.
   * - path: The word of the tag, Appointment, in lower case, just as Customer becomes `/customer`.
   * - response: Assumed to be a plain array of items with the fields that creating one takes. The request has no paging, and the online times, another list without pages, are a plain array.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): Call<Appointment[], unknown>;
  /**
   * Create an appointment.
   *
   * Creates an appointment. Only the title is required.
   *
   * `POST /appointment`, operation `appointments/create`.
   *
   * Source: "Appointment / Create an appointment" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Creating is assumed to be POST.
   * - path: The path of the list.
   * - response: Creating an item is assumed to return it, with the fields of the request.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.create({ body: { title: "Testappointment" } });
   */
  create(params: AppointmentsCreateParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Get an appointment.
   *
   * Reads one appointment.
   *
   * `GET /appointment/{appointmentId}`, operation `appointments/get`.
   *
   * Source: "Appointment / Retrieve an appointment" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading one item is assumed to be GET.
   * - path: The path of the list, followed by the id.
   * - response: The response is assumed to be the item, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.get({ appointmentId: "5c593c9c8b02502bc3f8ffe3" });
   */
  get(params: AppointmentsGetParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Update an appointment.
   *
   * Changes an appointment. The title is required again. The documentation does not say if fields that are left out keep their values.
   *
   * `PUT /appointment/{appointmentId}`, operation `appointments/update`.
   *
   * Source: "Appointment / Update an appointment" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An update that requires the required fields again is assumed to be PUT.
   * - path: The path of the list, followed by the id.
   * - response: Updating an item is assumed to return it, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.update({
   *   appointmentId: "5c593c9c8b02502bc3f8ffe3",
   *   body: { title: "Testappointment" },
   * });
   */
  update(params: AppointmentsUpdateParams, options?: CallOptions): Call<Appointment, unknown>;
  /**
   * Delete an appointment.
   *
   * Deletes one appointment.
   *
   * `DELETE /appointment/{appointmentId}`, operation `appointments/delete`.
   *
   * Source: "Appointment / Delete an appointment" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Deleting is assumed to be DELETE.
   * - path: The path of the list, followed by the id.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.delete({ appointmentId: "5c593c9c8b02502bc3f8ffe3" });
   */
  delete(params: AppointmentsDeleteParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Check if an appointment is running.
   *
   * Reads whether the appointment is running now.
   *
   * `GET /appointment/{appointmentId}/running`, operation `appointments/runningStatus`.
   *
   * Source: "Appointment / Get running status" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Reading a state is assumed to be GET.
   * - path: The path of the item, followed by the state.
   * - response: Not documented.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.runningStatus({ appointmentId: "5c593c9c8b02502bc3f8ffe3" });
   */
  runningStatus(params: AppointmentsRunningStatusParams, options?: CallOptions): Call<Undocumented, unknown>;
  /**
   * Update properties of an appointment.
   *
   * Changes only whether the appointment is recorded.
   *
   * `PATCH /appointment/{appointmentId}/properties`, operation `appointments/updateProperties`.
   *
   * Source: "Appointment / Update appointment properties" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: An operation that changes some properties is assumed to be PATCH.
   * - path: The path of the appointment, followed by the property that changes.
   * - response: Updating an item is assumed to return it, with the fields that creating one takes.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.appointments.updateProperties({ appointmentId: "5c593c9c8b02502bc3f8ffe3", body: { record: false } });
   */
  updateProperties(params: AppointmentsUpdatePropertiesParams, options?: CallOptions): Call<Appointment, unknown>;
}

/** Links that open a part of TeamViewer Engage in a browser. The documentation lists them without a heading. */
export interface LinksResource {
  /**
   * Get a link to a LiveView session for a user.
   *
   * Returns a public link to join a LiveView session, given the session's id. The link logs the user in.
   *
   * `GET /link/liveview/session/{sessionId}/user/{email}`, operation `links/liveViewBySessionIdAndUser`.
   *
   * Source: "LiveView by session id and user" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.liveViewBySessionIdAndUser({ sessionId: "5c593c728b02502bc3f8ffe1", email: "testuser@chatvisor.com" });
   */
  liveViewBySessionIdAndUser(params: LinksLiveViewBySessionIdAndUserParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a recording.
   *
   * Returns a public link that plays the recording of a session.
   *
   * `GET /link/recording/{sessionId}`, operation `links/recording`.
   *
   * Source: "Recording" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.recording({ sessionId: "5c593c728b02502bc3f8ffe1" });
   */
  recording(params: LinksRecordingParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the chat.
   *
   * Returns a public link to the chat of an agent.
   *
   * `GET /link/chat/{email}`, operation `links/chat`.
   *
   * Source: "Chat" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.chat({ email: "testuser@chatvisor.com" });
   */
  chat(params: LinksChatParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a pre-signed link to Engage.
   *
   * Returns a link that takes an agent to a page of TeamViewer Engage.
   *
   * `GET /link/engage/{email}`, operation `links/getPreSignedEngageUrl`.
   *
   * Source: "getPreSignedEngageUrl" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.getPreSignedEngageUrl({ email: "testuser@chatvisor.com", redirectPath: "/customers" });
   */
  getPreSignedEngageUrl(params: LinksGetPreSignedEngageUrlParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a LiveView session.
   *
   * Returns a public link to join a LiveView session, given the session's id.
   *
   * `GET /link/liveview/session/{sessionId}`, operation `links/liveViewBySessionId`.
   *
   * Source: "LiveView by session id" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.liveViewBySessionId({ sessionId: "5c593c728b02502bc3f8ffe1" });
   */
  liveViewBySessionId(params: LinksLiveViewBySessionIdParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the co-browsing join page.
   *
   * Returns a public link to the page for joining a co-browsing session.
   *
   * `GET /link/cobrowsing/{email}`, operation `links/coBrowsingJoinPage`.
   *
   * Source: "Co-Browsing Join Page" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.coBrowsingJoinPage({ email: "testuser@chatvisor.com" });
   */
  coBrowsingJoinPage(params: LinksCoBrowsingJoinPageParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to the chat with a customer.
   *
   * Returns a public link to the chat of an agent with one customer.
   *
   * `GET /link/chat/{email}/customer/{customerId}`, operation `links/chatByCustomer`.
   *
   * Source: "Chat by Customer" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - method: Assumed to be GET, like the two LiveView links whose method is documented.
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.chatByCustomer({ email: "testuser@chatvisor.com", customerId: "5c593c728b02502bc3f8ffe1" });
   */
  chatByCustomer(params: LinksChatByCustomerParams, options?: CallOptions): Call<PublicLink, unknown>;
  /**
   * Get a link to a shared LiveView session.
   *
   * Returns a public link to join a LiveView session, given its share id.
   *
   * `GET /link/liveview/share/{shareId}`, operation `links/liveViewByShareId`.
   *
   * Source: "LiveView by share id" in the provider's documentation.
   *
   * Inferred (not in the provider's documentation):
   * - path: The word `link`, followed by the target and by the kind of id that finds it.
   * - response: Assumed to be only the address.
   *
   * @throws {ApiError} if the response is 401, another failure
   * @example
   * const result = await client.links.liveViewByShareId({ shareId: "a1b2c3d4" });
   */
  liveViewByShareId(params: LinksLiveViewByShareIdParams, options?: CallOptions): Call<PublicLink, unknown>;
}

/** The name of an operation, in the option `operations` and in errors. */
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
 * Creates a client for the TeamViewer Engage API.
 *
 * @throws {InvalidInputError} if an option is missing or cannot be used
 */
export function createTeamViewerEngage(options: TeamViewerEngageOptions): TeamViewerEngage {
  return createClient<TeamViewerEngage>(provider, options);
}
