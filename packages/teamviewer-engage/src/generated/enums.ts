// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

/** Every value of `ReportedGender` that is known today. */
export const REPORTED_GENDERS = ["female", "other", "male", "none", "FEMALE", "OTHER", "MALE", "NONE"] as const;

/** Whether a value of `ReportedGender` is one that is known today. */
export function isKnownReportedGender(value: string): value is (typeof REPORTED_GENDERS)[number] {
  return (REPORTED_GENDERS as readonly string[]).includes(value);
}

/** Every value of `CustomerStatus` that is known today. */
export const CUSTOMER_STATUSES = ["UNREAD", "UNRESOLVED", "DONE"] as const;

/** Whether a value of `CustomerStatus` is one that is known today. */
export function isKnownCustomerStatus(value: string): value is (typeof CUSTOMER_STATUSES)[number] {
  return (CUSTOMER_STATUSES as readonly string[]).includes(value);
}

/** Every value of `Gender` that is known today. */
export const GENDERS = ["female", "other", "male", "none"] as const;

/** Whether a value of `Gender` is one that is known today. */
export function isKnownGender(value: string): value is (typeof GENDERS)[number] {
  return (GENDERS as readonly string[]).includes(value);
}

/** Every value of `DateGrouping` that is known today. */
export const DATE_GROUPINGS = ["TODAY", "TODAY_BY_MINUTE", "LAST_7_DAYS", "LAST_MONTH", "LAST_YEAR", "CUSTOM", "ALL"] as const;

/** Whether a value of `DateGrouping` is one that is known today. */
export function isKnownDateGrouping(value: string): value is (typeof DATE_GROUPINGS)[number] {
  return (DATE_GROUPINGS as readonly string[]).includes(value);
}

/** Every value of `ResourceGroupBy` that is known today. */
export const RESOURCE_GROUP_BY_VALUES = ["RESOURCE_NAME", "SESSION_ID", "VISIT_ID", "VISITOR_ID", "EXTERNAL_ID", "TYPE", "PATH", "URL", "STATUS_CODE"] as const;

/** Whether a value of `ResourceGroupBy` is one that is known today. */
export function isKnownResourceGroupBy(value: string): value is (typeof RESOURCE_GROUP_BY_VALUES)[number] {
  return (RESOURCE_GROUP_BY_VALUES as readonly string[]).includes(value);
}

/** Every value of `AgentMetricName` that is known today. */
export const AGENT_METRIC_NAMES = ["ONLINE_TIME", "LOGGED_IN_TIME"] as const;

/** Whether a value of `AgentMetricName` is one that is known today. */
export function isKnownAgentMetricName(value: string): value is (typeof AGENT_METRIC_NAMES)[number] {
  return (AGENT_METRIC_NAMES as readonly string[]).includes(value);
}

/** Every value of `AgentReportGroupBy` that is known today. */
export const AGENT_REPORT_GROUP_BY_VALUES = ["AGENT"] as const;

/** Whether a value of `AgentReportGroupBy` is one that is known today. */
export function isKnownAgentReportGroupBy(value: string): value is (typeof AGENT_REPORT_GROUP_BY_VALUES)[number] {
  return (AGENT_REPORT_GROUP_BY_VALUES as readonly string[]).includes(value);
}

/** Every value of `WatchdogType` that is known today. */
export const WATCHDOG_TYPES = ["JAVASCRIPT_ERROR", "MESSAGE_RECEIVED", "CUSTOMER_ASSIGNED", "FORM_SUBMISSION", "SETTING_CHANGED"] as const;

/** Whether a value of `WatchdogType` is one that is known today. */
export function isKnownWatchdogType(value: string): value is (typeof WATCHDOG_TYPES)[number] {
  return (WATCHDOG_TYPES as readonly string[]).includes(value);
}

/** Every value of `RoutingType` that is known today. */
export const ROUTING_TYPES = ["CHAT", "CALL"] as const;

/** Whether a value of `RoutingType` is one that is known today. */
export function isKnownRoutingType(value: string): value is (typeof ROUTING_TYPES)[number] {
  return (ROUTING_TYPES as readonly string[]).includes(value);
}

/** Every value of `MessageType` that is known today. */
export const MESSAGE_TYPES = ["MESSAGE", "AUDIO", "VIDEO", "FILE", "CARD"] as const;

/** Whether a value of `MessageType` is one that is known today. */
export function isKnownMessageType(value: string): value is (typeof MESSAGE_TYPES)[number] {
  return (MESSAGE_TYPES as readonly string[]).includes(value);
}

/** Every value of `AppointmentValidType` that is known today. */
export const APPOINTMENT_VALID_TYPES = ["HOURS", "APPOINTMENT"] as const;

/** Whether a value of `AppointmentValidType` is one that is known today. */
export function isKnownAppointmentValidType(value: string): value is (typeof APPOINTMENT_VALID_TYPES)[number] {
  return (APPOINTMENT_VALID_TYPES as readonly string[]).includes(value);
}

/** Every value of `LinkLanguage` that is known today. */
export const LINK_LANGUAGES = ["en", "de", "jp", "uk", "ru"] as const;

/** Whether a value of `LinkLanguage` is one that is known today. */
export function isKnownLinkLanguage(value: string): value is (typeof LINK_LANGUAGES)[number] {
  return (LINK_LANGUAGES as readonly string[]).includes(value);
}
