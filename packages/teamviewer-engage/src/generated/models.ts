// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

/** Gender as it is answered. The reference contradicts itself on the case, so that both have to be expected. */
export type ReportedGender = "female" | "other" | "male" | "none" | "FEMALE" | "OTHER" | "MALE" | "NONE" | (string & {});

/** A customer who is active at the moment. Each field may be absent. Some are spelled differently from those of `Customer`: `firstname`, `lastname`, `externalToken`. */
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
  /** Labels the customer carries. What a label looks like is not documented. */
  labels?: unknown[];
  /** Whatever else the customer was tagged with, by name. */
  additionalTaggingData?: Record<string, unknown>;
  /** Token that stands for the customer in your own systems. */
  externalToken?: string;
  /** The visitor of the website whom the customer was recognised as. */
  visitorId?: string;
}

/** An answer about which nothing is documented. Whatever the service sends arrives unchanged. */
export type Undocumented = unknown;

/** How far a customer's messages have been dealt with. */
export type CustomerStatus = "UNREAD" | "UNRESOLVED" | "DONE" | (string & {});

/** How far a customer's messages have been dealt with. */
export type CustomerStatusInput = "UNREAD" | "UNRESOLVED" | "DONE";

/** A person who writes to or is written to by your tenant over one of its channels. The fields are those that creating a customer takes; the reference does not show an answer. */
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
  /** The items of this page; none past the last one. */
  results?: Customer[];
}

/** Gender as it is sent. The reference lists these four in lower case, although its own sample sends `MALE`. */
export type Gender = "female" | "other" | "male" | "none";

/** A customer to be created. */
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

/** The span of time that is covered. `CUSTOM`, to go by its name, leaves it to the two dates. */
export type DateGrouping = "TODAY" | "TODAY_BY_MINUTE" | "LAST_7_DAYS" | "LAST_MONTH" | "LAST_YEAR" | "CUSTOM" | "ALL";

/** The time a report or search covers; `DateFilterAPIDTO` in the reference. A grouping alone is enough. */
export interface DateFilter {
  /**
   * Start of the time covered, in milliseconds since 1970. The reference shows the label "From Date (unix timestamp in milliseconds)" in place of the name; `from` is inferred.
   *
   * @example 1553593383000
   */
  from?: number | Date | undefined;
  /**
   * End of the time covered, in milliseconds since 1970. The reference shows the label "To Date (unix timestamp in milliseconds)" in place of the name; `to` is inferred.
   *
   * @example 1553679783000
   */
  to?: number | Date | undefined;
  /** Which span of time to cover. */
  grouping?: DateGrouping | undefined;
}

/** One figure that the chat report is to hold; `ChatReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface ChatReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the chat report is to hold, and the time it is to cover. */
export interface ChatReportQuery {
  /** The figures asked for. */
  metrics?: ChatReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** Figures. Only the answer of the agent report is documented; that the others have `results` too is concluded from it, and what is in there is not known. */
export interface Report {
  /** The figures; by day in the agent report. */
  results?: Record<string, unknown>;
}

/** A recorded request for a resource of a website. The reference does not show its fields. */
export type Resource = Record<string, unknown>;

/** One page of recorded resource requests. */
export interface ResourceList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: Resource[];
}

/** A condition on several strings, to go by its name; `BooleanArrayFilterString` in the reference, which does not show its members. */
export type BooleanArrayFilterString = Record<string, unknown>;

/** Property by which recorded resources can be grouped. */
export type ResourceGroupBy = "RESOURCE_NAME" | "SESSION_ID" | "VISIT_ID" | "VISITOR_ID" | "EXTERNAL_ID" | "TYPE" | "PATH" | "URL" | "STATUS_CODE";

/** Further conditions of a search; `Criteria` in the reference, which does not show its members. */
export type Criteria = Record<string, unknown>;

/** Conditions that recorded resource requests have to meet. All may be left out. */
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
   * Only resources answered with this HTTP status.
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
  /** Groups the resources by this property; within a group, those of one name are averaged. */
  groupBy?: ResourceGroupBy | undefined;
  /** Only resources of this path of the website. */
  path?: string | undefined;
  /** Only resources of this URL of the website. */
  url?: string | undefined;
  /** Further conditions. */
  criteria?: Criteria | undefined;
}

/** A time at which it is open; `OpeningHourConditionDTO` in the reference, which does not show its members. */
export type OpeningHourCondition = Record<string, unknown>;

/** A holiday; `OpeningHourHolidayDTO` in the reference, which does not show its members. */
export type OpeningHourHoliday = Record<string, unknown>;

/** Opening hours of the tenant, for use in rules. The fields are those that adding them takes; the reference does not show an answer. */
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
   * Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.
   *
   * @example 1
   */
  timezoneOffset?: number;
  /** When it is open. */
  conditions?: OpeningHourCondition[];
  /** Days that are an exception. */
  holidays?: OpeningHourHoliday[];
}

/** Opening hours to be added. */
export interface OpeningHoursCreate {
  /**
   * Name of the opening hours. The reference gives "Name of the opening hours" as the default, which is the field's description in the wrong place.
   *
   * @example "Name of the opening hours"
   */
  name?: string | undefined;
  /** Identifier of the opening hours. */
  id?: string | undefined;
  /**
   * Offset of the time zone in which the hours are meant. The unit is not documented; the sample has 1.
   *
   * @example 1
   */
  timezoneOffset?: number | undefined;
  /** When it is open. */
  conditions?: OpeningHourCondition[] | undefined;
  /** Days that are an exception. */
  holidays?: OpeningHourHoliday[] | undefined;
}

/** One figure that the realtime report is to hold; `RealtimeReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface RealtimeReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the realtime report is to hold. */
export interface RealtimeReportQuery {
  /** The figures asked for. */
  metrics?: RealtimeReportMetricFilter[] | undefined;
}

/** One figure that the co-browsing report is to hold; `CoBrowseReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface CoBrowseReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the co-browsing report is to hold, and the time it is to cover. */
export interface CoBrowseReportQuery {
  /** The figures asked for. */
  metrics?: CoBrowseReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A text that the system sends by itself. The fields are those that creating one takes; the reference does not show an answer. */
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

/** A system message to be created, or put in the place of the one with the same id. */
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

/** A user of the tenant. The fields are those that creating a user takes, without the password; the reference does not show an answer. */
export interface User {
  /**
   * Identifier of the user. The name is inferred; where the vendor shows the id of a user, it is the e-mail address.
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
   * What the user is there for.
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
   * Whether the MCO integration is switched on.
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
  /** The items of this page; none past the last one. */
  results?: User[];
}

/** A user to be created. */
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
   * What the user is there for.
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
   * Whether the MCO integration is switched on.
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

/** What can be measured of an agent, in seconds: the time online, or the time logged in. */
export type AgentMetricName = "ONLINE_TIME" | "LOGGED_IN_TIME";

/** By what the agent report can be divided. */
export type AgentReportGroupBy = "AGENT";

/** One figure that the agent report is to hold; `AgentReportMetricFilterEntryAPIDTO` in the reference. */
export interface AgentReportMetricFilter {
  /** What to measure. */
  metricName: AgentMetricName;
  /** By what to divide the figure; may be left out. */
  groupBy?: AgentReportGroupBy | undefined;
}

/** What the agent report is to hold, and the time it is to cover. */
export interface AgentReportQuery {
  /** The figures asked for. */
  metrics?: AgentReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** Figures of the agents by day. */
export interface AgentReport {
  /** One entry a day (`2020/10/30`), with one figure an agent. The vendor's example asks for `groupBy: AGENT`; how a report without it looks is not documented. A day is one of a local time zone: in the example, what happened from 23:00 UTC counts to the next. */
  results?: Record<string, Record<string, string>>;
}

/** A time from its start to its end. */
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
   * The agent, by e-mail address in the vendor's example.
   *
   * @example "agent1@example.com"
   */
  userId?: string;
  /** The times one by one, in no particular order. */
  timeRanges?: TimeRange[];
  /**
   * Whole minutes altogether. In the vendor's example every range is cut to whole minutes before it is added.
   *
   * @example 6
   */
  sumMinutes?: number;
}

/** The recorded way of a visitor through the website until the browser was closed. The reference does not show its fields. */
export interface Session {
  /** Identifier of the session. The name is inferred from the entities whose fields are documented. */
  id?: string;
  [name: string]: unknown;
}

/** One page of recorded sessions. */
export interface SessionList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: Session[];
}

/** Which page of a search to answer. The reference names this object but not its members; those here are what Spring, whose name it bears, gives it. */
export interface Pageable {
  /**
   * Number of the page, counted from 0. Inferred.
   *
   * @example 0
   */
  page?: number | undefined;
  /**
   * Items a page. Inferred.
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

/** A condition on the tags of sessions; `SessionFilter` in the reference, which does not show its members. */
export type SessionFilter = Record<string, unknown>;

/** A search for sessions by their tags. */
export interface SessionSearch {
  /** Which page of the matches to answer. */
  pageable?: Pageable | undefined;
  /** The tags that sessions have to carry. */
  tagFilter?: SessionFilter | undefined;
}

/** One figure that the rule report is to hold; `RuleReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface RuleReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the rule report is to hold, and the time it is to cover. */
export interface RuleReportQuery {
  /** The figures asked for. */
  metrics?: RuleReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure that the message report is to hold; `MessageReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface MessageReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the message report is to hold, and the time it is to cover. */
export interface MessageReportQuery {
  /** The figures asked for. */
  metrics?: MessageReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A recorded JavaScript error. The reference does not show its fields. */
export type JsError = Record<string, unknown>;

/** One page of recorded JavaScript errors. */
export interface JsErrorList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: JsError[];
}

/** Conditions that recorded JavaScript errors have to meet. All may be left out. The names with a space in them stand so in the reference, in its list of fields and in its sample; they are probably labels that took the place of the names, which the service would then not know. Compare `ResourceFilter`, where the same conditions are called `sessionId`, `visitorIds`, `externalIds`, `tags`, `path` and `url`. */
export interface JsErrorFilter {
  /** Only errors of this session. Named by its label. */
  "sessionId filter"?: string | undefined;
  /** Only errors of these visitors. Named by its label. */
  "visitorId filter"?: string[] | undefined;
  /** Only errors of visitors who were given one of these ids through the API. Named by its label. */
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

/** A call of a customer by a user; `START_CALL` in the vendor's log. The property that carries this name is not documented. */
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
  /** The items of this page; none past the last one. */
  results?: CallActivity[];
}

/** A message that a user sent to a customer; `MESSENGER_SEND` in the vendor's log. The property that carries this name is not documented. */
export interface ChatActivity {
  /** The customer who was written to. */
  customerId?: string;
}

/** One page of sent messages. */
export interface ChatActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: ChatActivity[];
}

/** A change of a customer's status; `STATUS_CHANGE` in the vendor's log. The property that carries this name is not documented. */
export interface StatusActivity {
  /** The customer whose status changed. */
  customerId?: string;
  /** The new status. */
  status?: CustomerStatus;
  /** The message that goes with the change. */
  messageId?: string;
}

/** One page of status changes. */
export interface StatusActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: StatusActivity[];
}

/** An event of co-browsing, such as the start of a session; `LIVE_VIEW` in the vendor's log. The property that carries this name is not documented. */
export interface LiveViewActivity {
  /** The session. */
  sessionId?: string;
}

/** One page of co-browsing events. */
export interface LiveViewActivityList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: LiveViewActivity[];
}

/** One figure that the session report is to hold; `SessionReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface SessionReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the session report is to hold, and the time it is to cover. */
export interface SessionReportQuery {
  /** The figures asked for. */
  metrics?: SessionReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** A group of users to which customers can be assigned. The fields are those that creating a team takes; the reference does not show an answer. */
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
  /** The items of this page; none past the last one. */
  results?: Team[];
}

/** A team to be created. */
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

/** A role that users can have. The reference does not show its fields. */
export interface Role {
  /**
   * Identifier of the role. The name is inferred from the entities whose fields are documented.
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
  /** The items of this page; none past the last one. */
  results?: Role[];
}

/** One figure that the session metrics report is to hold; `SessionMetricReasonReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface SessionMetricReasonReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the session metrics report is to hold, and the time it is to cover. */
export interface SessionMetricReasonReportQuery {
  /** The figures asked for. */
  metrics?: SessionMetricReasonReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure that the visit report is to hold; `VisitReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface VisitReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the visit report is to hold, and the time it is to cover. */
export interface VisitReportQuery {
  /** The figures asked for. */
  metrics?: VisitReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** One figure that the conference report is to hold; `ConferenceReportMetricFilterEntryAPIDTO` in the reference, which does not show its members. */
export interface ConferenceReportMetricFilter {
  /** What to measure. Concluded from the agent report; the reference does not show which values this report takes. */
  metricName?: string | undefined;
  /** By what to divide the figure. Concluded from the agent report; the reference does not show which values this report takes. */
  groupBy?: string | undefined;
  [name: string]: unknown;
}

/** What the conference report is to hold, and the time it is to cover. */
export interface ConferenceReportQuery {
  /** The figures asked for. */
  metrics?: ConferenceReportMetricFilter[] | undefined;
  /** The time covered. */
  dateFilter?: DateFilter | undefined;
}

/** What a watchdog reacts to. */
export type WatchdogType = "JAVASCRIPT_ERROR" | "MESSAGE_RECEIVED" | "CUSTOMER_ASSIGNED" | "FORM_SUBMISSION" | "SETTING_CHANGED" | (string & {});

/** What a watchdog reacts to. */
export type WatchdogTypeInput = "JAVASCRIPT_ERROR" | "MESSAGE_RECEIVED" | "CUSTOMER_ASSIGNED" | "FORM_SUBMISSION" | "SETTING_CHANGED";

/** Someone who is notified; `WatchdogReceiver` in the reference, which does not show its members. */
export type WatchdogReceiver = Record<string, unknown>;

/** A trigger that sends a notification when something happens. The fields are those that adding one takes; the reference does not show an answer. */
export interface Watchdog {
  /** Identifier of the watchdog. */
  id?: string;
  /** Name of the watchdog. */
  name?: string;
  /** What it reacts to. */
  watchdogType?: WatchdogType;
  /** Who is notified. */
  receivers?: WatchdogReceiver[];
}

/** A watchdog to be added. */
export interface WatchdogCreate {
  /** Identifier of the watchdog. */
  id?: string | undefined;
  /** Name of the watchdog. */
  name?: string | undefined;
  /** What it reacts to. */
  watchdogType?: WatchdogTypeInput | undefined;
  /** Who is notified. */
  receivers?: WatchdogReceiver[] | undefined;
}

/** Matches by an id, to go by its name; `HAS_ID` in the reference, which does not show its members. */
export type HasIdRuleCondition = Record<string, unknown>;

/** Matches by a tag, to go by its name; `HasTagRuleConditionAPIDTO` in the reference, which does not show its members. */
export type HasTagRuleCondition = Record<string, unknown>;

/** Matches while nobody has answered, to go by its name; `NoAnswerRuleConditionAPIDTO` in the reference, which does not show its members. */
export type NoAnswerRuleCondition = Record<string, unknown>;

/** Matches by opening hours, to go by its name; `OpeningHourRuleConditionAPIDTO` in the reference, which does not show its members. */
export type OpeningHourRuleCondition = Record<string, unknown>;

/** Matches by a URL, to go by its name; `UrlRoutingRuleConditionAPIDTO` in the reference, which does not show its members. */
export type UrlRoutingRuleCondition = Record<string, unknown>;

/** When a rule matches: one of five kinds of condition. The reference shows neither their members nor how they are told apart. */
export type RuleCondition = HasIdRuleCondition | HasTagRuleCondition | NoAnswerRuleCondition | OpeningHourRuleCondition | UrlRoutingRuleCondition;

/** What a routing rule can apply to. */
export type RoutingType = "CHAT" | "CALL" | (string & {});

/** What a routing rule can apply to. */
export type RoutingTypeInput = "CHAT" | "CALL";

/** A routing rule: conditions, actions, and rules to fall back on. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented. */
export interface RoutingRule {
  /**
   * Identifier of the rule. The name is inferred from the entities whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  /** Name of the rule. */
  name?: string;
  /** When the rule matches. */
  conditions?: RuleCondition[];
  /** What the rule applies to. */
  types?: RoutingType[];
  /** Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference). */
  elseRules?: RoutingRule[];
  /** What the rule does. */
  actions?: RoutingAction[];
}

/** Puts the customer into a queue, to go by its name. A queue waits for up to 1 hour 30 minutes; `QueueRoutingAction` in the reference, which does not show its members. */
export type QueueRoutingAction = Record<string, unknown>;

/** Routes to someone, to go by its name; `RoutingToRoutingAction` in the reference, which does not show its members. */
export type RoutingToRoutingAction = Record<string, unknown>;

/** Sends a flow, to go by its name; `SendFlowRoutingAction` in the reference, which does not show its members. */
export type SendFlowRoutingAction = Record<string, unknown>;

/** Sends a system message, to go by its name; `SystemMessageRoutingAction` in the reference, which does not show its members. */
export type SystemMessageRoutingAction = Record<string, unknown>;

/** What a routing rule does: one of four kinds of action. The reference shows neither their members nor how they are told apart. */
export type RoutingAction = QueueRoutingAction | RoutingToRoutingAction | SendFlowRoutingAction | SystemMessageRoutingAction;

/** A routing rule to be created: its conditions, its actions, and the rules to fall back on. */
export interface RoutingRuleCreate {
  /** Name of the rule. */
  name?: string | undefined;
  /** When the rule matches. */
  conditions?: RuleCondition[] | undefined;
  /** What the rule applies to. */
  types?: RoutingTypeInput[] | undefined;
  /** Rules to fall back on when this one does not match, each of the same form (`RoutingRule` in the reference). */
  elseRules?: RoutingRuleCreate[] | undefined;
  /** What the rule does. */
  actions?: RoutingAction[] | undefined;
}

/** A recorded call. The reference does not show its fields. */
export interface CallRecording {
  /**
   * Identifier of the recording. The name is inferred from the entities whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  [name: string]: unknown;
}

/** One recorded access of the website. The reference does not show its fields. */
export interface Visit {
  /** Identifier of the visit. The name is inferred from the entities whose fields are documented. */
  id?: string;
  [name: string]: unknown;
}

/** One page of recorded visits. */
export interface VisitList {
  /** Number of this page, counted from 0. */
  page?: number;
  /** The items of this page; none past the last one. */
  results?: Visit[];
}

/** A LiveView session that is going on. The reference does not show its fields. */
export type ActiveSession = Record<string, unknown>;

/** What a message consists of. */
export type MessageType = "MESSAGE" | "AUDIO" | "VIDEO" | "FILE" | "CARD" | (string & {});

/** What a message consists of. */
export type MessageTypeInput = "MESSAGE" | "AUDIO" | "VIDEO" | "FILE" | "CARD";

/** A message to be sent. The reference says of this body that it is the text of the message, yet shows this object. */
export interface MessageSend {
  /** Text of the message. */
  message?: string | undefined;
  /** What the message consists of. */
  type: MessageTypeInput;
  /** Address of the file that goes with the message. */
  url?: string | undefined;
  /** Address that the button opens. */
  buttonLink?: string | undefined;
  /** Text on the button. */
  buttonText?: string | undefined;
}

/** A message to or from a customer. The fields are those that sending one takes; the reference does not show an answer. `type` is on every message, as sending demands it. */
export interface Message {
  /** Text of the message. */
  message?: string;
  /** What the message consists of. */
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
  /** The items of this page; none past the last one. */
  results?: Message[];
}

/** Response times, a first and a second; `SLATrigger` in the reference. The names of its members are not known. */
export type SlaTrigger = Record<string, unknown>;

/** A rule that watches over response times. The fields are those that creating one takes; the reference does not show an answer. How an answer says whether a rule is active is not documented. */
export interface SlaRule {
  /**
   * Identifier of the rule. The name is inferred from the entities whose fields are documented.
   *
   * @example "5c593c9c8b02502bc3f8ffe3"
   */
  id?: string;
  /** Name of the rule. */
  name?: string;
  /** When the rule matches. */
  conditions?: RuleCondition[];
  /** The response times to be kept. */
  trigger?: SlaTrigger;
  /** Who is notified when the times are not kept. */
  receivers?: WatchdogReceiver[];
  /**
   * Whether the receivers are notified.
   *
   * @example true
   */
  watchdogEnabled?: boolean;
}

/** An SLA rule to be created. */
export interface SlaRuleCreate {
  /** Name of the rule. The reference calls it the name of the routing rule. */
  name?: string | undefined;
  /** When the rule matches. */
  conditions?: RuleCondition[] | undefined;
  /** The response times to be kept. The reference gives the text "Defined SLA response times" as default and sample; the object is what counts. */
  trigger?: SlaTrigger | undefined;
  /** Who is notified when the times are not kept. The reference gives the text "Defined SLA receivers if no target is matched" as default and sample; the array is what counts. */
  receivers?: WatchdogReceiver[] | undefined;
  /**
   * Whether the receivers are notified.
   *
   * @example true
   */
  watchdogEnabled?: boolean | undefined;
}

/** How long the link of an appointment is valid: for a number of hours around it, or for the appointment. */
export type AppointmentValidType = "HOURS" | "APPOINTMENT" | (string & {});

/** How long the link of an appointment is valid: for a number of hours around it, or for the appointment. */
export type AppointmentValidTypeInput = "HOURS" | "APPOINTMENT";

/** What is permitted in the conference of an appointment; `AppointmentAPIPermissions` in the reference, which does not show its members. */
export type AppointmentPermissions = Record<string, unknown>;

/** An appointment with a customer or with invited people. The fields are those that creating one takes; the reference does not show an answer. */
export interface Appointment {
  /**
   * Identifier of the appointment. The name is inferred from the entities whose fields are documented.
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
   * Whether the appointment is recorded by itself.
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
   * E-mail addresses of those who attend.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[];
  /**
   * Whether everybody who attends is sent an invitation.
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
   * For how many hours after the appointment it stays valid.
   *
   * @example 13245
   */
  validAfter?: number;
  /**
   * From how many hours before the appointment it is valid.
   *
   * @example 13245
   */
  validBefore?: number;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidType;
  /** Properties of your own. */
  customProperties?: Record<string, unknown>;
  /** What is permitted in the conference of this appointment. */
  permissions?: AppointmentPermissions;
}

/** An appointment to be created. */
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
   * Whether the appointment is recorded by itself.
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
   * E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[] | undefined;
  /**
   * Whether everybody who attends is sent an invitation.
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
   * For how many hours after the appointment it stays valid.
   *
   * @example 13245
   */
  validAfter?: number | undefined;
  /**
   * From how many hours before the appointment it is valid.
   *
   * @example 13245
   */
  validBefore?: number | undefined;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidTypeInput | undefined;
  /** Properties of your own. */
  customProperties?: Record<string, unknown> | undefined;
  /** What is permitted in the conference of this appointment. */
  permissions?: AppointmentPermissions | undefined;
}

/** An appointment as it is to be after the update. The title has to be there, changed or not. */
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
   * Whether the appointment is recorded by itself.
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
   * E-mail addresses of those who attend. The sample in the reference sends one string; the type is an array.
   *
   * @example ["test@test.com","test1@test.com"]
   */
  attendees?: string[] | undefined;
  /**
   * Whether everybody who attends is sent an invitation.
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
   * For how many hours after the appointment it stays valid.
   *
   * @example 13245
   */
  validAfter?: number | undefined;
  /**
   * From how many hours before the appointment it is valid.
   *
   * @example 13245
   */
  validBefore?: number | undefined;
  /** How long the link of the appointment is valid. */
  validType?: AppointmentValidTypeInput | undefined;
  /** Properties of your own. */
  customProperties?: Record<string, unknown> | undefined;
  /** What is permitted in the conference of this appointment. */
  permissions?: AppointmentPermissions | undefined;
}

/** The properties of an appointment that can be changed by themselves. */
export interface AppointmentPropertiesUpdate {
  /**
   * Whether the appointment is recorded by itself.
   *
   * @example false
   */
  record?: boolean | undefined;
}

/**
 * Language of the user interface that a link opens.
 *
 * Default `"en"`.
 */
export type LinkLanguage = "en" | "de" | "jp" | "uk" | "ru";

/** The address to open in a browser. That the answer is the bare address is inferred. */
export type PublicLink = string;

/** The latest message of a conversation. */
export interface ConversationMessage {
  /** Text of the message. The reference spells this property `test`, perhaps for `text`. */
  test?: string;
}

/** The state of a customer's conversation, as the webhooks report it. */
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
