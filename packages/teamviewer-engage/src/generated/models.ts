// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

/**
 * Gender in responses. The documentation contradicts itself on the case, so expect both.
 *
 * `REPORTED_GENDERS` has the known values.
 */
export type ReportedGender = "female" | "other" | "male" | "none" | "FEMALE" | "OTHER" | "MALE" | "NONE" | (string & {});

/** A customer who is active now. Each field may be absent. Some are spelled differently from those of `Customer`: `firstname`, `lastname`, `externalToken`. */
export interface ActiveCustomer {
  /** Identifier of the customer. */
  id?: string;
  /** E-mail address. */
  email?: string;
  /** First name. */
  firstname?: string;
  /** Last name. */
  lastname?: string;
  /** Gender of the customer. */
  gender?: ReportedGender;
  /** The user who looks after the customer. */
  assignedUser?: string;
  /** The customer's labels. The form of a label is not documented. */
  labels?: unknown[];
  /** The customer's other tags, by name. */
  additionalTaggingData?: Record<string, unknown>;
  /** The customer's token in your own systems. */
  externalToken?: string;
  /** The website visitor that the customer was recognised as. */
  visitorId?: string;
}

/** A response that is not documented. It is returned unchanged. */
export type Undocumented = unknown;

/**
 * The status of a customer's messages.
 *
 * `CUSTOMER_STATUSES` has the known values.
 */
export type CustomerStatus = "UNREAD" | "UNRESOLVED" | "DONE" | (string & {});

/**
 * The status of a customer's messages.
 *
 * `CUSTOMER_STATUSES` has the known values.
 */
export type CustomerStatusInput = "UNREAD" | "UNRESOLVED" | "DONE";

/** A person who exchanges messages with your tenant over one of its channels. The fields are those that creating a customer takes; the documentation shows no response. */
export interface Customer {
  /**
   * Identifier of the customer.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  id?: string;
  /**
   * E-mail address.
   *
   * @example "john.doe@example.com"
   */
  email?: string;
  /**
   * First name.
   *
   * @example "John"
   */
  firstName?: string;
  /**
   * Last name.
   *
   * @example "Doe"
   */
  lastName?: string;
  /** Gender of the customer. */
  gender?: ReportedGender;
  /**
   * Identifier of the same person in your own systems.
   *
   * @example "12345"
   */
  externalId?: string;
  /**
   * The user who looks after the customer.
   *
   * @example "testuser@chatvisor.com"
   */
  assignedUser?: string;
}

/** One page of customers. */
export interface CustomerList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Customer[];
}

/**
 * Gender in requests. The documentation lists the values in lower case, but its own sample sends `MALE`, so both are accepted.
 *
 * `GENDERS` has the known values.
 */
export type Gender = "female" | "other" | "male" | "none" | "FEMALE" | "OTHER" | "MALE" | "NONE";

/** A customer to create. */
export interface CustomerCreate {
  /**
   * Identifier of the customer.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  id?: string | undefined;
  /**
   * E-mail address.
   *
   * @example "john.doe@example.com"
   */
  email?: string | undefined;
  /**
   * First name.
   *
   * @example "John"
   */
  firstName?: string | undefined;
  /**
   * Last name.
   *
   * @example "Doe"
   */
  lastName?: string | undefined;
  /** Gender of the customer. */
  gender?: Gender | undefined;
  /**
   * Identifier of the same person in your own systems.
   *
   * @example "12345"
   */
  externalId?: string | undefined;
  /**
   * The user who looks after the customer.
   *
   * @example "testuser@chatvisor.com"
   */
  assignedUser?: string | undefined;
}

/**
 * The time range to cover. Judging by its name, `CUSTOM` uses the two dates.
 *
 * `DATE_GROUPINGS` has the known values.
 */
export type DateGrouping = "TODAY" | "TODAY_BY_MINUTE" | "LAST_7_DAYS" | "LAST_MONTH" | "LAST_YEAR" | "CUSTOM" | "ALL";

/** The time range of a report or search. The documentation calls it `DateFilterAPIDTO`. A grouping without dates is enough. */
export interface DateFilter {
  /**
   * Start of the time range, in milliseconds since 1970. The documentation shows the label "From Date (unix timestamp in milliseconds)" in place of the name; `from` is inferred.
   *
   * @example 1553593383000
   */
  from?: number | Date | undefined;
  /**
   * End of the time range, in milliseconds since 1970. The documentation shows the label "To Date (unix timestamp in milliseconds)" in place of the name; `to` is inferred.
   *
   * @example 1553679783000
   */
  to?: number | Date | undefined;
  /** The time range to cover. */
  grouping?: DateGrouping | undefined;
}

/** One figure of the chat report. The documentation calls it `ChatReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface ChatReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the chat report. */
export interface ChatReportQuery {
  /** The figures asked for. */
  metrics?: ChatReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** Figures. Only the response of the agent report is documented. The other reports are assumed to have `results` too; its content is not known. */
export interface Report {
  /** The figures; by day in the agent report. */
  results?: Record<string, unknown>;
}

/** A recorded request for a resource of a website. The documentation does not show its fields. */
export type Resource = Record<string, unknown>;

/** One page of recorded resource requests. */
export interface ResourceList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Resource[];
}

/** A condition on several strings, judging by its name. The documentation calls it `BooleanArrayFilterString` and does not list its members. */
export type BooleanArrayFilterString = Record<string, unknown>;

/**
 * Property to group recorded resources by.
 *
 * `RESOURCE_GROUP_BY_VALUES` has the known values.
 */
export type ResourceGroupBy = "RESOURCE_NAME" | "SESSION_ID" | "VISIT_ID" | "VISITOR_ID" | "EXTERNAL_ID" | "TYPE" | "PATH" | "URL" | "STATUS_CODE";

/** More conditions of a search. The documentation calls it `Criteria` and does not list its members. */
export type Criteria = Record<string, unknown>;

/** Conditions that recorded resource requests have to meet. All are optional. */
export interface ResourceFilter {
  /** Only resources of this name. */
  resourceName?: string | undefined;
  /** Only resources of this session. */
  sessionId?: string | undefined;
  /** Only resources of this visit. */
  visitId?: string | undefined;
  /** Only resources of these visitors. */
  visitorIds?: string[] | undefined;
  /** Only resources of visitors to whom the page gave one of these ids with `CV.user.tag()`. */
  externalIds?: string[] | undefined;
  /**
   * Only resources whose response had this HTTP status.
   *
   * @example 0
   */
  statusCode?: number | undefined;
  /** Only resources of this type. */
  type?: string | undefined;
  /** Only resources whose co-browsing session carries these tags. */
  tags?: BooleanArrayFilterString | undefined;
  /** Only resources of this time. */
  dateFilter?: DateFilter | undefined;
  /** Groups the resources by this property; within a group, resources with the same name are averaged. */
  groupBy?: ResourceGroupBy | undefined;
  /** Only resources of this path of the website. */
  path?: string | undefined;
  /** Only resources of this URL of the website. */
  url?: string | undefined;
  /** Further conditions. */
  criteria?: Criteria | undefined;
}

/** An opening time. The documentation calls it `OpeningHourConditionDTO` and does not list its members. */
export type OpeningHourCondition = Record<string, unknown>;

/** A holiday. The documentation calls it `OpeningHourHolidayDTO` and does not list its members. */
export type OpeningHourHoliday = Record<string, unknown>;

/** Opening hours of the tenant, for use in rules. The fields are those that adding them takes; the documentation shows no response. */
export interface OpeningHours {
  /**
   * Name of the opening hours.
   *
   * @example "Name of the opening hours"
   */
  name?: string;
  /** Identifier of the opening hours. */
  id?: string;
  /**
   * Offset of the time zone of the hours. The unit is not documented; the sample has 1.
   *
   * @example 1
   */
  timezoneOffset?: number;
  /** When it is open. */
  conditions?: OpeningHourCondition[];
  /** Days that are an exception. */
  holidays?: OpeningHourHoliday[];
}

/** Opening hours to add. */
export interface OpeningHoursCreate {
  /**
   * Name of the opening hours. The documentation gives "Name of the opening hours" as the default, which is the field's description in the wrong place.
   *
   * @example "Name of the opening hours"
   */
  name?: string | undefined;
  /** Identifier of the opening hours. */
  id?: string | undefined;
  /**
   * Offset of the time zone of the hours. The unit is not documented; the sample has 1.
   *
   * @example 1
   */
  timezoneOffset?: number | undefined;
  /** When it is open. */
  conditions?: OpeningHourCondition[] | undefined;
  /** Days that are an exception. */
  holidays?: OpeningHourHoliday[] | undefined;
}

/** One figure of the realtime report. The documentation calls it `RealtimeReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface RealtimeReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures of the realtime report. */
export interface RealtimeReportQuery {
  /** The figures asked for. */
  metrics?: RealtimeReportMetricFilter[] | undefined;
}

/** One figure of the co-browsing report. The documentation calls it `CoBrowseReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface CoBrowseReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the co-browsing report. */
export interface CoBrowseReportQuery {
  /** The figures asked for. */
  metrics?: CoBrowseReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A text that the system sends automatically. The fields are those that creating one takes; the documentation shows no response. */
export interface SystemMessage {
  /**
   * Text of the message.
   *
   * @example "Hello world"
   */
  message?: string;
  /**
   * Identifier of the message.
   *
   * @example "helloworld"
   */
  id?: string;
  /**
   * Key of the language the text is in.
   *
   * @example "en"
   */
  language?: string;
}

/** A system message to create, or to replace the one with the same id. */
export interface SystemMessageCreate {
  /**
   * Text of the message.
   *
   * @example "Hello world"
   */
  message?: string | undefined;
  /**
   * Identifier of the message.
   *
   * @example "helloworld"
   */
  id?: string | undefined;
  /**
   * Key of the language the text is in.
   *
   * @example "en"
   */
  language?: string | undefined;
}

/** A user of the tenant. The fields are those that creating a user takes, without the password; the documentation shows no response. */
export interface User {
  /**
   * Identifier of the user. The name is inferred; in the provider's samples, a user's id is the e-mail address.
   *
   * @example "john.doe@example.com"
   */
  id?: string;
  /**
   * Identifier of the user in your own systems; unique.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  externalId?: string;
  /**
   * E-mail address.
   *
   * @example "john.doe@example.com"
   */
  email?: string;
  /**
   * Name that is shown.
   *
   * @example "Stephen Brown"
   */
  displayName?: string;
  /**
   * The purpose of the user.
   *
   * @example "Responsible for usecase X"
   */
  description?: string;
  /**
   * Role of the user; the constant `ADMIN` for an administrator.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  roleId?: string;
  /** Tags of the user. */
  tags?: string[];
  /**
   * Whether the MCO integration is turned on.
   *
   * @example true
   */
  mcoEnabled?: boolean;
  /**
   * Whether the user is an administrator.
   *
   * @example true
   */
  admin?: boolean;
}

/** One page of users. */
export interface UserList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: User[];
}

/** A user to create. */
export interface UserCreate {
  /**
   * Identifier of the user in your own systems; unique.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  externalId?: string | undefined;
  /**
   * E-mail address.
   *
   * @example "john.doe@example.com"
   */
  email: string;
  /**
   * Name that is shown.
   *
   * @example "Stephen Brown"
   */
  displayName?: string | undefined;
  /**
   * The purpose of the user.
   *
   * @example "Responsible for usecase X"
   */
  description?: string | undefined;
  /**
   * Role of the user; the constant `ADMIN` for an administrator.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  roleId?: string | undefined;
  /**
   * Password of the user.
   *
   * @example "Password123"
   */
  password?: string | undefined;
  /** Tags of the user. */
  tags?: string[] | undefined;
  /**
   * Whether the MCO integration is turned on.
   *
   * @example true
   */
  mcoEnabled?: boolean | undefined;
  /**
   * Whether the user is an administrator.
   *
   * @example true
   */
  admin?: boolean | undefined;
}

/**
 * The metrics of an agent, in seconds: the time online, or the time logged in.
 *
 * `AGENT_METRIC_NAMES` has the known values.
 */
export type AgentMetricName = "ONLINE_TIME" | "LOGGED_IN_TIME";

/**
 * The groupings of the agent report.
 *
 * `AGENT_REPORT_GROUP_BY_VALUES` has the known values.
 */
export type AgentReportGroupBy = "AGENT";

/** One figure of the agent report. The documentation calls it `AgentReportMetricFilterEntryAPIDTO`. */
export interface AgentReportMetricFilter {
  /** The metric. */
  metricName: AgentMetricName;
  /** The grouping; optional. */
  groupBy?: AgentReportGroupBy | undefined;
}

/** The figures and the time range of the agent report. */
export interface AgentReportQuery {
  /** The figures asked for. */
  metrics?: AgentReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** Figures of the agents by day. */
export interface AgentReport {
  /** One entry per day (`2020/10/30`), with one figure per agent. The provider's example asks for `groupBy: AGENT`; the form of a report without it is not documented. A day is a day in a local time zone: in the example, times from 23:00 UTC count as the next day. */
  results?: Record<string, Record<string, string>>;
}

/** A time range. */
export interface TimeRange {
  /**
   * When it began.
   *
   * @example "2020-10-31T23:00:00.794Z"
   */
  start?: string;
  /**
   * When it ended.
   *
   * @example "2020-10-31T23:03:25.794Z"
   */
  end?: string;
}

/** The times of one agent. */
export interface AgentTimes {
  /**
   * The agent; an e-mail address in the provider's example.
   *
   * @example "agent1@example.com"
   */
  userId?: string;
  /** The single time ranges, in no particular order. */
  timeRanges?: TimeRange[];
  /**
   * The total in whole minutes. In the provider's example, each range is cut to whole minutes before it is added.
   *
   * @example 6
   */
  sumMinutes?: number;
}

/** The recorded path of a visitor through the website until the browser was closed. The documentation does not show its fields. */
export interface Session {
  /** Identifier of the session. The name is inferred from other entities, whose fields are documented. */
  id?: string;
  [name: string]: unknown;
}

/** One page of recorded sessions. */
export interface SessionList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Session[];
}

/** The page of a search to return. The documentation names this object but not its members; these are the members of the Spring type with the same name. */
export interface Pageable {
  /**
   * Number of the page, counted from 0. Inferred.
   *
   * @example 0
   */
  page?: number | undefined;
  /**
   * Items per page. Inferred.
   *
   * @example 20
   */
  size?: number | undefined;
  /**
   * Properties to sort by, each with an optional direction after a comma. Inferred.
   *
   * @example ["created,desc"]
   */
  sort?: string[] | undefined;
  [name: string]: unknown;
}

/** A condition on the tags of sessions. The documentation calls it `SessionFilter` and does not list its members. */
export type SessionFilter = Record<string, unknown>;

/** A search for sessions by their tags. */
export interface SessionSearch {
  /** The page of matches to return. */
  pageable?: Pageable | undefined;
  /** The tags that sessions have to carry. */
  tagFilter?: SessionFilter | undefined;
}

/** One figure of the rule report. The documentation calls it `RuleReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface RuleReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the rule report. */
export interface RuleReportQuery {
  /** The figures asked for. */
  metrics?: RuleReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure of the message report. The documentation calls it `MessageReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface MessageReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the message report. */
export interface MessageReportQuery {
  /** The figures asked for. */
  metrics?: MessageReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A recorded JavaScript error. The documentation does not show its fields. */
export type JsError = Record<string, unknown>;

/** One page of recorded JavaScript errors. */
export interface JsErrorList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: JsError[];
}

/** Conditions for recorded JavaScript errors. All are optional. Some names have a space, both in the documentation's list of fields and in its sample. They are probably labels in place of the names, and the server may not know them. Compare `ResourceFilter`, which calls the same conditions `sessionId`, `visitorIds`, `externalIds`, `tags`, `path` and `url`. */
export interface JsErrorFilter {
  /** Only errors of this session. Named by its label. */
  "sessionId filter"?: string | undefined;
  /** Only errors of these visitors. Named by its label. */
  "visitorId filter"?: string[] | undefined;
  /** Only errors of visitors who got one of these ids through the API. Named by its label. */
  "externalId filter"?: string[] | undefined;
  /** Only errors of this time. */
  dateFilter?: DateFilter | undefined;
  /** Only errors whose co-browsing session carries these tags. Named by its label. */
  "Tags filter"?: BooleanArrayFilterString | undefined;
  /** Only errors on this path of the website. Named by its label. */
  "Path filter"?: string | undefined;
  /** Only errors on this URL of the website. Named by its label. */
  "Url filter"?: string | undefined;
  /** Only errors in this file. */
  fileName?: string | undefined;
  /** Further conditions. */
  criteria?: Criteria | undefined;
}

/** A call of a customer by a user. The provider's log calls it `START_CALL`; the property with this name is not documented. */
export interface CallActivity {
  /** The call. */
  callId?: string;
  /** The customer who was called. */
  customerId?: string;
}

/** One page of calls. */
export interface CallActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: CallActivity[];
}

/** A message that a user sent to a customer. The provider's log calls it `MESSENGER_SEND`; the property with this name is not documented. */
export interface ChatActivity {
  /** The customer who got the message. */
  customerId?: string;
}

/** One page of sent messages. */
export interface ChatActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: ChatActivity[];
}

/** A change of a customer's status. The provider's log calls it `STATUS_CHANGE`; the property with this name is not documented. */
export interface StatusActivity {
  /** The customer whose status changed. */
  customerId?: string;
  /** The new status. */
  status?: CustomerStatus;
  /** The message that caused the change. */
  messageId?: string;
}

/** One page of status changes. */
export interface StatusActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: StatusActivity[];
}

/** An event of co-browsing, such as the start of a session. The provider's log calls it `LIVE_VIEW`; the property with this name is not documented. */
export interface LiveViewActivity {
  /** The session. */
  sessionId?: string;
}

/** One page of co-browsing events. */
export interface LiveViewActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: LiveViewActivity[];
}

/** One figure of the session report. The documentation calls it `SessionReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface SessionReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the session report. */
export interface SessionReportQuery {
  /** The figures asked for. */
  metrics?: SessionReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A group of users. Customers can be assigned to it. The fields are those that creating a team takes; the documentation shows no response. */
export interface Team {
  /**
   * Identifier of the team.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  id?: string;
  /**
   * Name of the team.
   *
   * @example "Product X experts"
   */
  name?: string;
  /** The users in the team, by their ids. */
  members?: string[];
  /** Tags of the team. */
  tags?: string[];
}

/** One page of teams. */
export interface TeamList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Team[];
}

/** A team to create. */
export interface TeamCreate {
  /**
   * Identifier of the team.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  id?: string | undefined;
  /**
   * Name of the team.
   *
   * @example "Product X experts"
   */
  name?: string | undefined;
  /** The users in the team, by their ids. */
  members?: string[] | undefined;
  /** Tags of the team. */
  tags?: string[] | undefined;
}

/** A role that users can have. The documentation does not show its fields. */
export interface Role {
  /**
   * Identifier of the role. The name is inferred from other entities, whose fields are documented.
   *
   * @example "5c593c728b02502bc3f8ffe1"
   */
  id?: string;
  [name: string]: unknown;
}

/** One page of roles. */
export interface RoleList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Role[];
}

/** One figure of the session metrics report. The documentation calls it `SessionMetricReasonReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface SessionMetricReasonReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the session metrics report. */
export interface SessionMetricReasonReportQuery {
  /** The figures asked for. */
  metrics?: SessionMetricReasonReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure of the visit report. The documentation calls it `VisitReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface VisitReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the visit report. */
export interface VisitReportQuery {
  /** The figures asked for. */
  metrics?: VisitReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure of the conference report. The documentation calls it `ConferenceReportMetricFilterEntryAPIDTO` and does not list its members. */
export interface ConferenceReportMetricFilter {
  /** The metric. Inferred from the agent report; the documentation does not list the values of this report. */
  metricName?: string | undefined;
  /** The grouping. Inferred from the agent report; the documentation does not list the values of this report. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** The figures and the time range of the conference report. */
export interface ConferenceReportQuery {
  /** The figures asked for. */
  metrics?: ConferenceReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/**
 * The event that a watchdog reacts to.
 *
 * `WATCHDOG_TYPES` has the known values.
 */
export type WatchdogType = "JAVASCRIPT_ERROR" | "MESSAGE_RECEIVED" | "CUSTOMER_ASSIGNED" | "FORM_SUBMISSION" | "SETTING_CHANGED" | (string & {});

/**
 * The event that a watchdog reacts to.
 *
 * `WATCHDOG_TYPES` has the known values.
 */
export type WatchdogTypeInput = "JAVASCRIPT_ERROR" | "MESSAGE_RECEIVED" | "CUSTOMER_ASSIGNED" | "FORM_SUBMISSION" | "SETTING_CHANGED";

/** A receiver of notifications. The documentation calls it `WatchdogReceiver` and does not list its members. */
export type WatchdogReceiver = Record<string, unknown>;

/** A trigger that sends a notification when something happens. The fields are those that adding one takes; the documentation shows no response. */
export interface Watchdog {
  /** Identifier of the watchdog. */
  id?: string;
  /** Name of the watchdog. */
  name?: string;
  /** The event that it reacts to. */
  watchdogType?: WatchdogType;
  /** The receivers of the notification. */
  receivers?: WatchdogReceiver[];
}

/** A watchdog to add. */
export interface WatchdogCreate {
  /** Identifier of the watchdog. */
  id?: string | undefined;
  /** Name of the watchdog. */
  name?: string | undefined;
  /** The event that it reacts to. */
  watchdogType?: WatchdogTypeInput | undefined;
  /** The receivers of the notification. */
  receivers?: WatchdogReceiver[] | undefined;
}

/** Matches by an id, judging by its name. The documentation calls it `HAS_ID` and does not list its members. */
export type HasIdRuleCondition = Record<string, unknown>;

/** Matches by a tag, judging by its name. The documentation calls it `HasTagRuleConditionAPIDTO` and does not list its members. */
export type HasTagRuleCondition = Record<string, unknown>;

/** Matches while no agent has replied, judging by its name. The documentation calls it `NoAnswerRuleConditionAPIDTO` and does not list its members. */
export type NoAnswerRuleCondition = Record<string, unknown>;

/** Matches by opening hours, judging by its name. The documentation calls it `OpeningHourRuleConditionAPIDTO` and does not list its members. */
export type OpeningHourRuleCondition = Record<string, unknown>;

/** Matches by a URL, judging by its name. The documentation calls it `UrlRoutingRuleConditionAPIDTO` and does not list its members. */
export type UrlRoutingRuleCondition = Record<string, unknown>;

/** The condition of a rule: one of five kinds. The documentation shows neither their members nor how to tell them apart. */
export type RuleCondition = HasIdRuleCondition | HasTagRuleCondition | NoAnswerRuleCondition | OpeningHourRuleCondition | UrlRoutingRuleCondition;

/**
 * The targets of a routing rule.
 *
 * `ROUTING_TYPES` has the known values.
 */
export type RoutingType = "CHAT" | "CALL" | (string & {});

/**
 * The targets of a routing rule.
 *
 * `ROUTING_TYPES` has the known values.
 */
export type RoutingTypeInput = "CHAT" | "CALL";

/** A routing rule: conditions, actions, and fallback rules. The fields are those that creating one takes; the documentation shows no response. How a response says whether a rule is active is not documented. */
export interface RoutingRule {
  /**
   * Identifier of the rule. The name is inferred from other entities, whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  /** Name of the rule. */
  name?: string;
  /** When the rule matches. */
  conditions?: RuleCondition[];
  /** The target of the rule. */
  types?: RoutingType[];
  /** Rules to use if this one does not match. They have the same form (`RoutingRule` in the documentation). */
  elseRules?: RoutingRule[];
  /** The actions of the rule. */
  actions?: RoutingAction[];
}

/** Puts the customer into a queue, judging by its name. A queue waits for up to 1 hour 30 minutes. The documentation calls it `QueueRoutingAction` and does not list its members. */
export type QueueRoutingAction = Record<string, unknown>;

/** Routes to an agent, judging by its name. The documentation calls it `RoutingToRoutingAction` and does not list its members. */
export type RoutingToRoutingAction = Record<string, unknown>;

/** Sends a flow, judging by its name. The documentation calls it `SendFlowRoutingAction` and does not list its members. */
export type SendFlowRoutingAction = Record<string, unknown>;

/** Sends a system message, judging by its name. The documentation calls it `SystemMessageRoutingAction` and does not list its members. */
export type SystemMessageRoutingAction = Record<string, unknown>;

/** The action of a routing rule: one of four kinds. The documentation shows neither their members nor how to tell them apart. */
export type RoutingAction = QueueRoutingAction | RoutingToRoutingAction | SendFlowRoutingAction | SystemMessageRoutingAction;

/** A routing rule to create: its conditions, its actions, and its fallback rules. */
export interface RoutingRuleCreate {
  /** Name of the rule. */
  name?: string | undefined;
  /** When the rule matches. */
  conditions?: RuleCondition[] | undefined;
  /** The target of the rule. */
  types?: RoutingTypeInput[] | undefined;
  /** Rules to use if this one does not match. They have the same form (`RoutingRule` in the documentation). */
  elseRules?: RoutingRuleCreate[] | undefined;
  /** The actions of the rule. */
  actions?: RoutingAction[] | undefined;
}

/** A recorded call. The documentation does not show its fields. */
export interface CallRecording {
  /**
   * Identifier of the recording. The name is inferred from other entities, whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  [name: string]: unknown;
}

/** One recorded access of the website. The documentation does not show its fields. */
export interface Visit {
  /** Identifier of the visit. The name is inferred from other entities, whose fields are documented. */
  id?: string;
  [name: string]: unknown;
}

/** One page of recorded visits. */
export interface VisitList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Visit[];
}

/** A current LiveView session. The documentation does not show its fields. */
export type ActiveSession = Record<string, unknown>;

/**
 * The kind of content of a message.
 *
 * `MESSAGE_TYPES` has the known values.
 */
export type MessageType = "MESSAGE" | "AUDIO" | "VIDEO" | "FILE" | "CARD" | (string & {});

/**
 * The kind of content of a message.
 *
 * `MESSAGE_TYPES` has the known values.
 */
export type MessageTypeInput = "MESSAGE" | "AUDIO" | "VIDEO" | "FILE" | "CARD";

/** A message to be sent. The documentation says that the body is the text of the message, but shows this object. */
export interface MessageSend {
  /** Text of the message. */
  message?: string | undefined;
  /** The kind of content. */
  type: MessageTypeInput;
  /** Address of the file that goes with the message. */
  url?: string | undefined;
  /** Address that the button opens. */
  buttonLink?: string | undefined;
  /** Text on the button. */
  buttonText?: string | undefined;
}

/** A message to or from a customer. The fields are those that sending one takes; the documentation shows no response. Every message has a `type`, because sending one requires it. */
export interface Message {
  /** Text of the message. */
  message?: string;
  /** The kind of content. */
  type: MessageType;
  /** Address of the file that goes with the message. */
  url?: string;
  /** Address that the button opens. */
  buttonLink?: string;
  /** Text on the button. */
  buttonText?: string;
}

/** One page of messages. */
export interface MessageList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; empty after the last page. */
  results?: Message[];
}

/** A first and a second response time. The documentation calls it `SLATrigger`. The names of its members are not known. */
export type SlaTrigger = Record<string, unknown>;

/** A rule that watches response times. The fields are those that creating one takes; the documentation shows no response. How a response says whether a rule is active is not documented. */
export interface SlaRule {
  /**
   * Identifier of the rule. The name is inferred from other entities, whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  /** Name of the rule. */
  name?: string;
  /** When the rule matches. */
  conditions?: RuleCondition[];
  /** The response times to keep. */
  trigger?: SlaTrigger;
  /** The receivers of a notification when the times are not kept. */
  receivers?: WatchdogReceiver[];
  /**
   * Whether the receivers are notified.
   *
   * @example true
   */
  watchdogEnabled?: boolean;
}

/** An SLA rule to create. */
export interface SlaRuleCreate {
  /** Name of the rule. The documentation calls it the name of the routing rule. */
  name?: string | undefined;
  /** When the rule matches. */
  conditions?: RuleCondition[] | undefined;
  /** The response times to keep. The documentation gives the text "Defined SLA response times" as default and sample; the type is an object. */
  trigger?: SlaTrigger | undefined;
  /** The receivers of a notification when the times are not kept. The documentation gives the text "Defined SLA receivers if no target is matched" as default and sample; the type is an array. */
  receivers?: WatchdogReceiver[] | undefined;
  /**
   * Whether the receivers are notified.
   *
   * @example true
   */
  watchdogEnabled?: boolean | undefined;
}

/**
 * How long the link of an appointment is valid: for a number of hours around it, or for the appointment.
 *
 * `APPOINTMENT_VALID_TYPES` has the known values.
 */
export type AppointmentValidType = "HOURS" | "APPOINTMENT" | (string & {});

/**
 * How long the link of an appointment is valid: for a number of hours around it, or for the appointment.
 *
 * `APPOINTMENT_VALID_TYPES` has the known values.
 */
export type AppointmentValidTypeInput = "HOURS" | "APPOINTMENT";

/** The permissions in the conference of an appointment. The documentation calls it `AppointmentAPIPermissions` and does not list its members. */
export type AppointmentPermissions = Record<string, unknown>;

/** An appointment with a customer or with invited people. The fields are those that creating one takes; the documentation shows no response. */
export interface Appointment {
  /**
   * Identifier of the appointment. The name is inferred from other entities, whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  /**
   * Title.
   *
   * @example "Testappointment"
   */
  title?: string;
  /**
   * Description.
   *
   * @example "Testdescription"
   */
  description?: string;
  /**
   * Duration in minutes.
   *
   * @example 30
   */
  durationInMinutes?: number;
  /**
   * Date and time of the appointment.
   *
   * @example "2019-08-24T14:15:22Z"
   */
  date?: string;
  /**
   * Time zone, by its id.
   *
   * @example "Europe/Vienna"
   */
  timezoneId?: string;
  /**
   * Whether the appointment is recorded automatically.
   *
   * @example false
   */
  record?: boolean;
  /**
   * The user to whom the appointment belongs.
   *
   * @example "test@test.com"
   */
  owner?: string;
  /**
   * Password of the appointment.
   *
   * @example "testpassword"
   */
  password?: string;
  /**
   * E-mail addresses of the attendees.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[];
  /**
   * Whether all attendees get an invitation.
   *
   * @example true
   */
  sendInviteEmail?: boolean;
  /**
   * The customer with whom the appointment is.
   *
   * @example "13245"
   */
  customerId?: string;
  /**
   * Whether the appointment is valid.
   *
   * @example true
   */
  valid?: boolean;
  /**
   * How many hours after the appointment the link stays valid.
   *
   * @example 13245
   */
  validAfter?: number;
  /**
   * How many hours before the appointment the link becomes valid.
   *
   * @example 13245
   */
  validBefore?: number;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidType;
  /** Your own properties. */
  customProperties?: Record<string, unknown>;
  /** The permissions in the conference of this appointment. */
  permissions?: AppointmentPermissions;
}

/** An appointment to create. */
export interface AppointmentCreate {
  /**
   * Title.
   *
   * @example "Testappointment"
   */
  title: string;
  /**
   * Description.
   *
   * @example "Testdescription"
   */
  description?: string | undefined;
  /**
   * Duration in minutes.
   *
   * @example 30
   */
  durationInMinutes?: number | undefined;
  /**
   * Date and time of the appointment.
   *
   * @example "2019-08-24T14:15:22Z"
   */
  date?: string | Date | undefined;
  /**
   * Time zone, by its id.
   *
   * @example "Europe/Vienna"
   */
  timezoneId?: string | undefined;
  /**
   * Whether the appointment is recorded automatically.
   *
   * @example false
   */
  record?: boolean | undefined;
  /**
   * The user to whom the appointment belongs.
   *
   * @example "test@test.com"
   */
  owner?: string | undefined;
  /**
   * Password of the appointment.
   *
   * @example "testpassword"
   */
  password?: string | undefined;
  /**
   * E-mail addresses of the attendees. The documentation's sample sends one string; the type is an array.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[] | undefined;
  /**
   * Whether all attendees get an invitation.
   *
   * @example true
   */
  sendInviteEmail?: boolean | undefined;
  /**
   * The customer with whom the appointment is.
   *
   * @example "13245"
   */
  customerId?: string | undefined;
  /**
   * Whether the appointment is valid.
   *
   * Default `true`.
   *
   * @example true
   */
  valid?: boolean | undefined;
  /**
   * How many hours after the appointment the link stays valid.
   *
   * @example 13245
   */
  validAfter?: number | undefined;
  /**
   * How many hours before the appointment the link becomes valid.
   *
   * @example 13245
   */
  validBefore?: number | undefined;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidTypeInput | undefined;
  /** Your own properties. */
  customProperties?: Record<string, unknown> | undefined;
  /** The permissions in the conference of this appointment. */
  permissions?: AppointmentPermissions | undefined;
}

/** The new version of an appointment. The title is required even if it does not change. */
export interface AppointmentUpdate {
  /**
   * Title.
   *
   * @example "Testappointment"
   */
  title: string;
  /**
   * Description.
   *
   * @example "Testdescription"
   */
  description?: string | undefined;
  /**
   * Duration in minutes.
   *
   * @example 30
   */
  durationInMinutes?: number | undefined;
  /**
   * Date and time of the appointment.
   *
   * @example "2019-08-24T14:15:22Z"
   */
  date?: string | Date | undefined;
  /**
   * Time zone, by its id.
   *
   * @example "Europe/Vienna"
   */
  timezoneId?: string | undefined;
  /**
   * Whether the appointment is recorded automatically.
   *
   * @example false
   */
  record?: boolean | undefined;
  /**
   * The user to whom the appointment belongs.
   *
   * @example "test@test.com"
   */
  owner?: string | undefined;
  /**
   * Password of the appointment.
   *
   * @example "testpassword"
   */
  password?: string | undefined;
  /**
   * E-mail addresses of the attendees. The documentation's sample sends one string; the type is an array.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[] | undefined;
  /**
   * Whether all attendees get an invitation.
   *
   * @example true
   */
  sendInviteEmail?: boolean | undefined;
  /**
   * The customer with whom the appointment is.
   *
   * @example "13245"
   */
  customerId?: string | undefined;
  /**
   * Whether the appointment is valid.
   *
   * Default `true`.
   *
   * @example true
   */
  valid?: boolean | undefined;
  /**
   * How many hours after the appointment the link stays valid.
   *
   * @example 13245
   */
  validAfter?: number | undefined;
  /**
   * How many hours before the appointment the link becomes valid.
   *
   * @example 13245
   */
  validBefore?: number | undefined;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidTypeInput | undefined;
  /** Your own properties. */
  customProperties?: Record<string, unknown> | undefined;
  /** The permissions in the conference of this appointment. */
  permissions?: AppointmentPermissions | undefined;
}

/** The properties of an appointment that can be changed separately. */
export interface AppointmentPropertiesUpdate {
  /**
   * Whether the appointment is recorded automatically.
   *
   * @example false
   */
  record?: boolean | undefined;
}

/**
 * Language of the user interface that a link opens.
 *
 * `LINK_LANGUAGES` has the known values.
 *
 * Default `"en"`.
 */
export type LinkLanguage = "en" | "de" | "jp" | "uk" | "ru";

/** The address to open in a browser. That the response is the plain address is inferred. */
export type PublicLink = string;

/** The latest message of a conversation. */
export interface ConversationMessage {
  /** Text of the message. The documentation spells this property `test`, perhaps for `text`. */
  test?: string;
}

/** The state of a customer's conversation, as reported by the webhooks. */
export interface Conversation {
  /** The customer. */
  customerId: string;
  /** The status after the event. */
  status: CustomerStatus;
  /** The latest message. */
  lastMessage?: ConversationMessage;
  /** Address of the conversation. */
  url?: string;
}
