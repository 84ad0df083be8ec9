// Generated from specs/teamviewer-engage by `npm run generate`. Do not edit: edit the spec.

/** The known values of `ReportedGender`. */
export const REPORTED_GENDERS = ["female", "other", "male", "none", "FEMALE", "OTHER", "MALE", "NONE"] as const;

/** Whether a `ReportedGender` is one of the known values. */
export function isKnownReportedGender(value: string): value is (typeof REPORTED_GENDERS)[number] {
  return (REPORTED_GENDERS as readonly string[]).includes(value);
}

/** The known values of `CustomerStatus`. */
export const CUSTOMER_STATUSES = ["UNREAD", "UNRESOLVED", "DONE"] as const;

/** Whether a `CustomerStatus` is one of the known values. */
export function isKnownCustomerStatus(value: string): value is (typeof CUSTOMER_STATUSES)[number] {
  return (CUSTOMER_STATUSES as readonly string[]).includes(value);
}

/** The known values of `Gender`. */
export const GENDERS = ["female", "other", "male", "none", "FEMALE", "OTHER", "MALE", "NONE"] as const;

/** Whether a `Gender` is one of the known values. */
export function isKnownGender(value: string): value is (typeof GENDERS)[number] {
  return (GENDERS as readonly string[]).includes(value);
}

/** The known values of `DateGrouping`. */
export const DATE_GROUPINGS = ["TODAY", "TODAY_BY_MINUTE", "LAST_7_DAYS", "LAST_MONTH", "LAST_YEAR", "CUSTOM", "ALL"] as const;

/** Whether a `DateGrouping` is one of the known values. */
export function isKnownDateGrouping(value: string): value is (typeof DATE_GROUPINGS)[number] {
  return (DATE_GROUPINGS as readonly string[]).includes(value);
}

/** The known values of `ResourceGroupBy`. */
export const RESOURCE_GROUP_BY_VALUES = ["RESOURCE_NAME", "SESSION_ID", "VISIT_ID", "VISITOR_ID", "EXTERNAL_ID", "TYPE", "PATH", "URL", "STATUS_CODE"] as const;

/** Whether a `ResourceGroupBy` is one of the known values. */
export function isKnownResourceGroupBy(value: string): value is (typeof RESOURCE_GROUP_BY_VALUES)[number] {
  return (RESOURCE_GROUP_BY_VALUES as readonly string[]).includes(value);
}

/** The known values of `AgentMetricName`. */
export const AGENT_METRIC_NAMES = ["ONLINE_TIME", "LOGGED_IN_TIME"] as const;

/** Whether a `AgentMetricName` is one of the known values. */
export function isKnownAgentMetricName(value: string): value is (typeof AGENT_METRIC_NAMES)[number] {
  return (AGENT_METRIC_NAMES as readonly string[]).includes(value);
}

/** The known values of `AgentReportGroupBy`. */
export const AGENT_REPORT_GROUP_BY_VALUES = ["AGENT"] as const;

/** Whether a `AgentReportGroupBy` is one of the known values. */
export function isKnownAgentReportGroupBy(value: string): value is (typeof AGENT_REPORT_GROUP_BY_VALUES)[number] {
  return (AGENT_REPORT_GROUP_BY_VALUES as readonly string[]).includes(value);
}

/** The known values of `WatchdogType`. */
export const WATCHDOG_TYPES = ["JAVASCRIPT_ERROR", "MESSAGE_RECEIVED", "CUSTOMER_ASSIGNED", "FORM_SUBMISSION", "SETTING_CHANGED"] as const;

/** Whether a `WatchdogType` is one of the known values. */
export function isKnownWatchdogType(value: string): value is (typeof WATCHDOG_TYPES)[number] {
  return (WATCHDOG_TYPES as readonly string[]).includes(value);
}

/** The known values of `RoutingType`. */
export const ROUTING_TYPES = ["CHAT", "CALL"] as const;

/** Whether a `RoutingType` is one of the known values. */
export function isKnownRoutingType(value: string): value is (typeof ROUTING_TYPES)[number] {
  return (ROUTING_TYPES as readonly string[]).includes(value);
}

/** The known values of `MessageType`. */
export const MESSAGE_TYPES = ["MESSAGE", "AUDIO", "VIDEO", "FILE", "CARD"] as const;

/** Whether a `MessageType` is one of the known values. */
export function isKnownMessageType(value: string): value is (typeof MESSAGE_TYPES)[number] {
  return (MESSAGE_TYPES as readonly string[]).includes(value);
}

/** The known values of `AppointmentValidType`. */
export const APPOINTMENT_VALID_TYPES = ["HOURS", "APPOINTMENT"] as const;

/** Whether a `AppointmentValidType` is one of the known values. */
export function isKnownAppointmentValidType(value: string): value is (typeof APPOINTMENT_VALID_TYPES)[number] {
  return (APPOINTMENT_VALID_TYPES as readonly string[]).includes(value);
}

/** The known values of `LinkLanguage`. */
export const LINK_LANGUAGES = ["en", "de", "jp", "uk", "ru"] as const;

/** Whether a `LinkLanguage` is one of the known values. */
export function isKnownLinkLanguage(value: string): value is (typeof LINK_LANGUAGES)[number] {
  return (LINK_LANGUAGES as readonly string[]).includes(value);
}
