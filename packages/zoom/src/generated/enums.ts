// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

/**
 * The known values of `MonthlyWeek` by name.
 *
 * The week of the month: 1 to 4, or -1 for the last one.
 *
 * @example
 * ```ts
 * import { MONTHLY_WEEKS } from "@meetwire/zoom";
 *
 * console.log(MONTHLY_WEEKS.last); // -1
 * ```
 */
export const MONTHLY_WEEKS = { last: -1, first: 1, second: 2, third: 3, fourth: 4 } as const;

/** Whether a `MonthlyWeek` is one of the known values. */
export function isKnownMonthlyWeek(value: number): value is (typeof MONTHLY_WEEKS)[keyof typeof MONTHLY_WEEKS] {
  return (Object.values(MONTHLY_WEEKS) as readonly number[]).includes(value);
}

/**
 * The known values of `WeekDay` by name.
 *
 * The day of the week, from 1 for Sunday to 7 for Saturday.
 *
 * @example
 * ```ts
 * import { WEEK_DAYS } from "@meetwire/zoom";
 *
 * console.log(WEEK_DAYS.sunday); // 1
 * ```
 */
export const WEEK_DAYS = { sunday: 1, monday: 2, tuesday: 3, wednesday: 4, thursday: 5, friday: 6, saturday: 7 } as const;

/** Whether a `WeekDay` is one of the known values. */
export function isKnownWeekDay(value: number): value is (typeof WEEK_DAYS)[keyof typeof WEEK_DAYS] {
  return (Object.values(WEEK_DAYS) as readonly number[]).includes(value);
}

/**
 * The known values of `RecurrenceType` by name.
 *
 * How a series repeats: 1 daily, 2 weekly, 3 monthly.
 *
 * @example
 * ```ts
 * import { RECURRENCE_TYPES } from "@meetwire/zoom";
 *
 * console.log(RECURRENCE_TYPES.daily); // 1
 * ```
 */
export const RECURRENCE_TYPES = { daily: 1, weekly: 2, monthly: 3 } as const;

/** Whether a `RecurrenceType` is one of the known values. */
export function isKnownRecurrenceType(value: number): value is (typeof RECURRENCE_TYPES)[keyof typeof RECURRENCE_TYPES] {
  return (Object.values(RECURRENCE_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `ApprovalType` by name.
 *
 * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
 *
 * @example
 * ```ts
 * import { APPROVAL_TYPES } from "@meetwire/zoom";
 *
 * console.log(APPROVAL_TYPES.automatic); // 0
 * ```
 */
export const APPROVAL_TYPES = { automatic: 0, manual: 1, noRegistration: 2 } as const;

/** Whether a `ApprovalType` is one of the known values. */
export function isKnownApprovalType(value: number): value is (typeof APPROVAL_TYPES)[keyof typeof APPROVAL_TYPES] {
  return (Object.values(APPROVAL_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `CalendarType` by name.
 *
 * The calendar: 1 Outlook, 2 Google.
 *
 * @example
 * ```ts
 * import { CALENDAR_TYPES } from "@meetwire/zoom";
 *
 * console.log(CALENDAR_TYPES.outlook); // 1
 * ```
 */
export const CALENDAR_TYPES = { outlook: 1, google: 2 } as const;

/** Whether a `CalendarType` is one of the known values. */
export function isKnownCalendarType(value: number): value is (typeof CALENDAR_TYPES)[keyof typeof CALENDAR_TYPES] {
  return (Object.values(CALENDAR_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `RegistrationType` by name.
 *
 * The scope of a registration: 1 once for all occurrences, 2 for each occurrence, 3 once for the occurrences they choose.
 *
 * @example
 * ```ts
 * import { REGISTRATION_TYPES } from "@meetwire/zoom";
 *
 * console.log(REGISTRATION_TYPES.onceForAll); // 1
 * ```
 */
export const REGISTRATION_TYPES = { onceForAll: 1, eachOccurrence: 2, chosenOccurrences: 3 } as const;

/** Whether a `RegistrationType` is one of the known values. */
export function isKnownRegistrationType(value: number): value is (typeof REGISTRATION_TYPES)[keyof typeof REGISTRATION_TYPES] {
  return (Object.values(REGISTRATION_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `SummaryRecipients` by name.
 *
 * Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees.
 *
 * @example
 * ```ts
 * import { SUMMARY_RECIPIENTSES } from "@meetwire/zoom";
 *
 * console.log(SUMMARY_RECIPIENTSES.host); // 1
 * ```
 */
export const SUMMARY_RECIPIENTSES = { host: 1, hosts: 2, inviteesOfAccount: 3, allInvitees: 4 } as const;

/** Whether a `SummaryRecipients` is one of the known values. */
export function isKnownSummaryRecipients(value: number): value is (typeof SUMMARY_RECIPIENTSES)[keyof typeof SUMMARY_RECIPIENTSES] {
  return (Object.values(SUMMARY_RECIPIENTSES) as readonly number[]).includes(value);
}

/**
 * The known values of `QuestionAskers` by name.
 *
 * Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join.
 *
 * @example
 * ```ts
 * import { QUESTION_ASKERSES } from "@meetwire/zoom";
 *
 * console.log(QUESTION_ASKERSES.everyone); // 1
 * ```
 */
export const QUESTION_ASKERSES = { everyone: 1, participantsSinceJoining: 2, host: 3, peopleOfAccount: 4, peopleOfAccountSinceJoining: 5 } as const;

/** Whether a `QuestionAskers` is one of the known values. */
export function isKnownQuestionAskers(value: number): value is (typeof QUESTION_ASKERSES)[keyof typeof QUESTION_ASKERSES] {
  return (Object.values(QUESTION_ASKERSES) as readonly number[]).includes(value);
}

/**
 * The known values of `MeetingType` by name.
 *
 * The type of a meeting: 1 instant, 2 scheduled, 3 recurring without fixed times, 8 recurring with fixed times, 10 only screen sharing.
 *
 * @example
 * ```ts
 * import { MEETING_TYPES } from "@meetwire/zoom";
 *
 * console.log(MEETING_TYPES.instant); // 1
 * ```
 */
export const MEETING_TYPES = { instant: 1, scheduled: 2, recurringNoFixedTime: 3, recurringFixedTime: 8, screenShareOnly: 10 } as const;

/** Whether a `MeetingType` is one of the known values. */
export function isKnownMeetingType(value: number): value is (typeof MEETING_TYPES)[keyof typeof MEETING_TYPES] {
  return (Object.values(MEETING_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `InstanceType` by name.
 *
 * The type of the past meeting: 0 prescheduled, 1 instant meeting, 2 scheduled meeting, 3 recurring meeting without fixed times, 4 personal room, 5 webinar, 6 recurring webinar without fixed times, 7 personal audio conference, 8 recurring meeting with fixed times, 9 recurring webinar with fixed times, 10 only screen sharing, 99 uploaded recording.
 *
 * @example
 * ```ts
 * import { INSTANCE_TYPES } from "@meetwire/zoom";
 *
 * console.log(INSTANCE_TYPES.prescheduled); // 0
 * ```
 */
export const INSTANCE_TYPES = {
  prescheduled: 0,
  instant: 1,
  scheduled: 2,
  recurringNoFixedTime: 3,
  personalRoom: 4,
  webinar: 5,
  recurringWebinarNoFixedTime: 6,
  audioConference: 7,
  recurringFixedTime: 8,
  recurringWebinarFixedTime: 9,
  screenShareOnly: 10,
  uploaded: 99,
} as const;

/** Whether a `InstanceType` is one of the known values. */
export function isKnownInstanceType(value: number): value is (typeof INSTANCE_TYPES)[keyof typeof INSTANCE_TYPES] {
  return (Object.values(INSTANCE_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `UserType` by name.
 *
 * The license: 1 basic, 2 licensed, 4 unassigned without Meetings Basic, 99 none (only for `ssoCreate`).
 *
 * @example
 * ```ts
 * import { USER_TYPES } from "@meetwire/zoom";
 *
 * console.log(USER_TYPES.basic); // 1
 * ```
 */
export const USER_TYPES = { basic: 1, licensed: 2, unassigned: 4, none: 99 } as const;

/** Whether a `UserType` is one of the known values. */
export function isKnownUserType(value: number): value is (typeof USER_TYPES)[keyof typeof USER_TYPES] {
  return (Object.values(USER_TYPES) as readonly number[]).includes(value);
}

/**
 * The known values of `PronounsOption` by name.
 *
 * Whether pronouns are shown: 1 asks, 2 always, 3 never.
 *
 * @example
 * ```ts
 * import { PRONOUNS_OPTIONS } from "@meetwire/zoom";
 *
 * console.log(PRONOUNS_OPTIONS.ask); // 1
 * ```
 */
export const PRONOUNS_OPTIONS = { ask: 1, always: 2, never: 3 } as const;

/** Whether a `PronounsOption` is one of the known values. */
export function isKnownPronounsOption(value: number): value is (typeof PRONOUNS_OPTIONS)[keyof typeof PRONOUNS_OPTIONS] {
  return (Object.values(PRONOUNS_OPTIONS) as readonly number[]).includes(value);
}

/**
 * The known values of `WebinarType` by name.
 *
 * The type of a webinar: 5 single, 6 recurring without fixed times, 9 recurring with fixed times.
 *
 * @example
 * ```ts
 * import { WEBINAR_TYPES } from "@meetwire/zoom";
 *
 * console.log(WEBINAR_TYPES.webinar); // 5
 * ```
 */
export const WEBINAR_TYPES = { webinar: 5, recurringNoFixedTime: 6, recurringFixedTime: 9 } as const;

/** Whether a `WebinarType` is one of the known values. */
export function isKnownWebinarType(value: number): value is (typeof WEBINAR_TYPES)[keyof typeof WEBINAR_TYPES] {
  return (Object.values(WEBINAR_TYPES) as readonly number[]).includes(value);
}
