// Generated from specs/zoom by `npm run generate`. Do not edit: edit the spec.

/** A meeting in a list. */
export interface MeetingListItem {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "My Meeting"
   */
  agenda?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @example "2022-03-23T05:31:16Z"
   */
  created_at?: string;
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The user id of the host.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  host_id?: string;
  /**
   * The meeting number.
   *
   * @example 97763643886
   */
  id?: number | string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The number of the personal meeting room. Only for meeting types 2 and 3.
   *
   * @example "97891943927"
   */
  pmi?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2022-03-23T06:00:00Z"
   */
  start_time?: string;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The type. */
  type?: 1 | 2 | 3 | 8 | (number & {});
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  uuid?: string;
}

/** A page of meetings. */
export interface MeetingsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The page number. Use `next_page_token` instead. */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The meetings. */
  meetings?: MeetingListItem[];
}

/** An error of a field. */
export interface ErrorField {
  /** The name of the field. */
  field?: string;
  /** The error. */
  message?: string;
}

/** An error. Check `code`, because the message changes. */
export interface ErrorResponse {
  /**
   * Zoom's error code.
   *
   * @example 3001
   */
  code: number;
  /** The error message, in English. */
  message: string;
  /** The errors of single fields. */
  errors?: ErrorField[];
}

/**
 * The week of the month: 1 to 4, or -1 for the last one.
 *
 * `MONTHLY_WEEKS` has the known values.
 */
export type MonthlyWeek = -1 | 1 | 2 | 3 | 4 | (number & {});

/**
 * The week of the month: 1 to 4, or -1 for the last one.
 *
 * `MONTHLY_WEEKS` has the known values.
 */
export type MonthlyWeekInput = -1 | 1 | 2 | 3 | 4;

/**
 * The day of the week, from 1 for Sunday to 7 for Saturday.
 *
 * `WEEK_DAYS` has the known values.
 */
export type WeekDay = 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});

/**
 * The day of the week, from 1 for Sunday to 7 for Saturday.
 *
 * `WEEK_DAYS` has the known values.
 */
export type WeekDayInput = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * How a series repeats: 1 daily, 2 weekly, 3 monthly.
 *
 * `RECURRENCE_TYPES` has the known values.
 */
export type RecurrenceType = 1 | 2 | 3 | (number & {});

/**
 * How a series repeats: 1 daily, 2 weekly, 3 monthly.
 *
 * `RECURRENCE_TYPES` has the known values.
 */
export type RecurrenceTypeInput = 1 | 2 | 3;

/** How it repeats. */
export interface RecurrenceInput {
  /**
   * When the series ends, in UTC. Cannot be combined with `end_times`.
   *
   * @example "2022-04-02T15:59:00Z"
   */
  end_date_time?: string | Date | undefined;
  /**
   * How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`.
   *
   * At most 60.
   */
  end_times?: number | undefined;
  /** The day of the month, 1 to 31. */
  monthly_day?: number | undefined;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeekInput | undefined;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDayInput | undefined;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number | undefined;
  /** How it repeats: 1 daily, 2 weekly (with `weekly_days`), 3 monthly (with `monthly_day`, or `monthly_week` and `monthly_week_day`). */
  type: RecurrenceTypeInput;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string | undefined;
}

/**
 * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
 *
 * `APPROVAL_TYPES` has the known values.
 */
export type ApprovalType = 0 | 1 | 2 | (number & {});

/**
 * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
 *
 * `APPROVAL_TYPES` has the known values.
 */
export type ApprovalTypeInput = 0 | 1 | 2;

/** Who may join, by country or region. */
export interface CountryRulesInput {
  /** Country codes of those who may join, if `method` is `approve`. */
  approved_list?: string[] | undefined;
  /** Country codes of those who may not join, if `method` is `deny`. */
  denied_list?: string[] | undefined;
  /** Whether it is on. */
  enable?: boolean | undefined;
  /**
   * `approve` lets only the `approved_list` join; `deny` keeps the `denied_list` out.
   *
   * @example "approve"
   */
  method?: "approve" | "deny" | undefined;
}

/** A person who may join without signing in. */
export interface AuthenticationExceptionInput {
  /** The email address. */
  email?: string | undefined;
  /** The name. */
  name?: string | undefined;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string | undefined;
}

/** A channel. */
export interface VideoChannelInput {
  /**
   * The channel's id.
   *
   * @example "Uyh5qeykTDiA66YQEYmFPg"
   */
  channel_id: string;
  /**
   * The name.
   *
   * @example "Team Weekly Meetings"
   */
  name?: string | undefined;
}

/** Channels that the recording is added to. */
export interface VideoManagementInput {
  /**
   * Whether it is on.
   *
   * Default `false`.
   */
  enable: boolean;
  /**
   * The channels, at most five.
   *
   * 1 to 5 items.
   */
  channels?: VideoChannelInput[] | undefined;
}

/** A breakout room. */
export interface BreakoutRoomInput {
  /**
   * The name.
   *
   * @example "room1"
   */
  name?: string | undefined;
  /** Email addresses of the room's participants. */
  participants?: string[] | undefined;
}

/** Breakout rooms that are set up before the meeting. */
export interface BreakoutRoomsInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /** The rooms. */
  rooms?: BreakoutRoomInput[] | undefined;
}

/**
 * The calendar: 1 Outlook, 2 Google.
 *
 * `CALENDAR_TYPES` has the known values.
 */
export type CalendarType = 1 | 2 | (number & {});

/**
 * The calendar: 1 Outlook, 2 Google.
 *
 * `CALENDAR_TYPES` has the known values.
 */
export type CalendarTypeInput = 1 | 2;

/** Questions and answers. */
export interface MeetingQuestionsInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /** Lets participants ask questions. */
  allow_submit_questions?: boolean | undefined;
  /** Lets participants ask without a name. */
  allow_anonymous_questions?: boolean | undefined;
  /**
   * Which questions participants see.
   *
   * @example "all"
   */
  question_visibility?: "answered" | "all" | undefined;
  /** Lets attendees comment on questions. */
  attendees_can_comment?: boolean | undefined;
  /** Lets attendees vote for questions. */
  attendees_can_upvote?: boolean | undefined;
}

/** An interpreter. */
export interface InterpreterInput {
  /** The email address. */
  email?: string | undefined;
  /**
   * Exactly two of US, CN, JP, DE, FR, RU, PT, ES and KR, separated by a comma.
   *
   * @deprecated
   * @example "US,FR"
   */
  languages?: string | undefined;
  /**
   * Exactly two languages, separated by a comma.
   *
   * @example "English,French"
   */
  interpreter_languages?: string | undefined;
}

/** Language interpretation. */
export interface LanguageInterpretationInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /** The interpreters, at most 20. */
  interpreters?: InterpreterInput[] | undefined;
}

/** An interpreter. */
export interface SignInterpreterInput {
  /** The email address. */
  email?: string | undefined;
  /**
   * The sign language.
   *
   * @example "American"
   */
  sign_language?: string | undefined;
}

/** Sign language interpretation. */
export interface SignLanguageInterpretationInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /**
   * The interpreters, at most 20.
   *
   * At most 20 items.
   */
  interpreters?: SignInterpreterInput[] | undefined;
}

/** A person who is invited. */
export interface InviteeInput {
  /** The email address. */
  email?: string | undefined;
}

/**
 * The scope of a registration: 1 once for all occurrences, 2 for each occurrence, 3 once for the occurrences they choose.
 *
 * `REGISTRATION_TYPES` has the known values.
 */
export type RegistrationType = 1 | 2 | 3 | (number & {});

/**
 * The scope of a registration: 1 once for all occurrences, 2 for each occurrence, 3 once for the occurrences they choose.
 *
 * `REGISTRATION_TYPES` has the known values.
 */
export type RegistrationTypeInput = 1 | 2 | 3;

/** Who waits in the waiting room. */
export interface WaitingRoomOptionsInput {
  /**
   * `follow_setting` uses the web portal's setting; `custom` uses `who_goes_to_waiting_room`.
   *
   * @example "follow_setting"
   */
  mode: "follow_setting" | "custom";
  /**
   * Who waits. Required if `mode` is `custom`.
   *
   * @example "everyone"
   */
  who_goes_to_waiting_room?: "everyone" | "users_not_in_account" | "users_not_in_account_or_whitelisted_domains" | "users_not_on_invite" | "users_not_in_org" | undefined;
}

/** A chat that stays open before and after the meeting. */
export interface MeetingChatInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /**
   * Adds invited people from outside.
   *
   * @deprecated
   */
  auto_add_invited_external_users?: boolean | undefined;
  /**
   * Adds participants.
   *
   * @deprecated
   */
  auto_add_meeting_participants?: boolean | undefined;
}

/** A whiteboard of the meeting. */
export interface MeetingResourceInput {
  /**
   * The kind of resource.
   *
   * @example "whiteboard"
   */
  resource_type?: "whiteboard" | undefined;
  /**
   * The whiteboard's id.
   *
   * @example "X4Hy02w3QUOdskKofgb9Jg"
   */
  resource_id?: string | undefined;
  /**
   * The people's rights on the whiteboard.
   *
   * Default `"editor"`.
   *
   * @example "editor"
   */
  permission_level?: "editor" | "commenter" | "viewer" | undefined;
}

/**
 * Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees.
 *
 * `SUMMARY_RECIPIENTSES` has the known values.
 */
export type SummaryRecipients = 1 | 2 | 3 | 4 | (number & {});

/**
 * Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees.
 *
 * `SUMMARY_RECIPIENTSES` has the known values.
 */
export type SummaryRecipientsInput = 1 | 2 | 3 | 4;

/**
 * Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join.
 *
 * `QUESTION_ASKERSES` has the known values.
 */
export type QuestionAskers = 1 | 2 | 3 | 4 | 5 | (number & {});

/**
 * Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join.
 *
 * `QUESTION_ASKERSES` has the known values.
 */
export type QuestionAskersInput = 1 | 2 | 3 | 4 | 5;

/** The settings of a new meeting. */
export interface MeetingSettingsCreate {
  /** Further data center regions, as country codes. */
  additional_data_center_regions?: string[] | undefined;
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean | undefined;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string | undefined;
  /**
   * Mails the alternative hosts.
   *
   * Default `true`.
   */
  alternative_hosts_email_notification?: boolean | undefined;
  /**
   * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
   *
   * Default `2`.
   */
  approval_type?: ApprovalTypeInput | undefined;
  /** Limits who may join by country or region. */
  approved_or_denied_countries_or_regions?: CountryRulesInput | undefined;
  /**
   * How participants join the audio.
   *
   * Default `"both"`.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | undefined;
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * At most 2048 characters.
   *
   * @example "test"
   */
  audio_conference_info?: string | undefined;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string | undefined;
  /** People who may join without signing in, each with their own link. */
  authentication_exception?: AuthenticationExceptionInput[] | undefined;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string | undefined;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * Default `"none"`.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | undefined;
  /** Lets the host pause or stop the automatic cloud recording. */
  host_pause_stop_recording?: boolean | undefined;
  /** Adds the recording to channels of Zoom's video management. Zoom has to enable it. */
  auto_add_recording_to_video_management?: VideoManagementInput | undefined;
  /** Breakout rooms that are set up before the meeting. */
  breakout_room?: BreakoutRoomsInput | undefined;
  /** The calendar: 1 is Outlook, 2 is Google. Used with `private_meeting`. */
  calendar_type?: CalendarTypeInput | undefined;
  /**
   * Closes the registration after the date of the event.
   *
   * Default `false`.
   */
  close_registration?: boolean | undefined;
  /**
   * Hosts the meeting in China.
   *
   * Default `false`.
   *
   * @deprecated
   */
  cn_meeting?: boolean | undefined;
  /** The contact's email address, as registrants see it. */
  contact_email?: string | undefined;
  /** The contact's name, as registrants see it. */
  contact_name?: string | undefined;
  /**
   * Emails alternative hosts and people with scheduling rights.
   *
   * Default `true`.
   */
  email_notification?: boolean | undefined;
  /**
   * `e2ee` turns off cloud recording, phone dial-in, transcription, breakout rooms and joining before the host.
   *
   * @example "enhanced_encryption"
   */
  encryption_type?: "enhanced_encryption" | "e2ee" | undefined;
  /** Starts in focus mode. */
  focus_mode?: boolean | undefined;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[] | undefined;
  /** Starts with the host's camera on. */
  host_video?: boolean | undefined;
  /**
   * Hosts the meeting in India.
   *
   * Default `false`.
   *
   * @deprecated
   */
  in_meeting?: boolean | undefined;
  /** How many minutes before the start participants may join: 5, 10 or 15. 0 means at any time. Used with `join_before_host`. */
  jbh_time?: 0 | 5 | 10 | 15 | undefined;
  /**
   * Lets participants join before the host. For meeting types 2, 3 and 8. Off if there is a waiting room.
   *
   * Default `false`.
   */
  join_before_host?: boolean | undefined;
  /** Questions and answers. */
  question_and_answer?: MeetingQuestionsInput | undefined;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretationInput | undefined;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretationInput | undefined;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean | undefined;
  /** Email addresses of the people who are invited. */
  meeting_invitees?: InviteeInput[] | undefined;
  /**
   * Mutes participants when they join.
   *
   * Default `false`.
   */
  mute_upon_entry?: boolean | undefined;
  /** Starts with participants' cameras on. */
  participant_video?: boolean | undefined;
  /** Hides the details from others in the calendar. */
  private_meeting?: boolean | undefined;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean | undefined;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean | undefined;
  /**
   * The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose.
   *
   * Default `1`.
   */
  registration_type?: RegistrationTypeInput | undefined;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean | undefined;
  /** Shows how to join on the confirmation page. */
  show_join_info?: boolean | undefined;
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean | undefined;
  /** Participants wait until they are admitted. Turns `join_before_host` off. */
  waiting_room?: boolean | undefined;
  /** Who waits in the waiting room. */
  waiting_room_options?: WaitingRoomOptionsInput | undefined;
  /** Puts a watermark on shared screens. */
  watermark?: boolean | undefined;
  /** Lets the host save the order of the videos. */
  host_save_video_order?: boolean | undefined;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean | undefined;
  /** Lets alternative hosts manage the summary. */
  alternative_host_manage_meeting_summary?: boolean | undefined;
  /** Lets alternative hosts manage the cloud recording. */
  alternative_host_manage_cloud_recording?: boolean | undefined;
  /**
   * Only people of the account may join.
   *
   * Default `false`.
   */
  internal_meeting?: boolean | undefined;
  /** A chat that stays open before and after the meeting. For meeting types 2, 3 and 8. */
  continuous_meeting_chat?: MeetingChatInput | undefined;
  /**
   * Focuses on the participants.
   *
   * Default `false`.
   */
  participant_focused_meeting?: boolean | undefined;
  /**
   * Writes changes to the calendar. Needs the two-way calendar integration.
   *
   * Default `false`.
   */
  push_change_to_calendar?: boolean | undefined;
  /** Whiteboards of the meeting. */
  resources?: MeetingResourceInput[] | undefined;
  /** Starts the AI summary automatically. */
  auto_start_meeting_summary?: boolean | undefined;
  /** Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees. Used with `auto_start_meeting_summary`. */
  who_will_receive_summary?: SummaryRecipientsInput | undefined;
  /** Lets participants ask AI Companion about the meeting from the start. */
  auto_start_ai_companion_questions?: boolean | undefined;
  /** Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join. */
  who_can_ask_questions?: QuestionAskersInput | undefined;
  /**
   * The id of one of the user's summary templates.
   *
   * @example "1e1356ad"
   */
  summary_template_id?: string | undefined;
  /**
   * Lets participants test their devices before they join.
   *
   * Default `false`.
   */
  device_testing?: boolean | undefined;
  /**
   * Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`.
   *
   * Default `false`.
   */
  request_permission_to_unmute_participants?: boolean | undefined;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean | undefined;
  /**
   * Turns participants' video off. Zoom has to enable it.
   *
   * Default `false`.
   */
  disable_participant_video?: boolean | undefined;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean | undefined;
  /** Starts deepfake detection automatically. */
  auto_start_deepfake_detection?: boolean | undefined;
}

/** The value of a tracking field. */
export interface TrackingValueInput {
  /**
   * The label of the tracking field.
   *
   * @example "field1"
   */
  field?: string | undefined;
  /**
   * The value.
   *
   * @example "value1"
   */
  value?: string | undefined;
}

/**
 * The type of a meeting: 1 instant, 2 scheduled, 3 recurring without fixed times, 8 recurring with fixed times, 10 only screen sharing.
 *
 * `MEETING_TYPES` has the known values.
 */
export type MeetingType = 1 | 2 | 3 | 8 | 10 | (number & {});

/**
 * The type of a meeting: 1 instant, 2 scheduled, 3 recurring without fixed times, 8 recurring with fixed times, 10 only screen sharing.
 *
 * `MEETING_TYPES` has the known values.
 */
export type MeetingTypeInput = 1 | 2 | 3 | 8 | 10;

/** The meeting to create. */
export interface MeetingCreate {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * At most 2000 characters.
   *
   * @example "My Meeting"
   */
  agenda?: string | undefined;
  /**
   * If false, the meeting has a passcode only if you send one.
   *
   * Default `true`.
   */
  default_password?: boolean | undefined;
  /**
   * The planned length in minutes.
   *
   * 1 to 1440. Default `60`.
   */
  duration?: number | undefined;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * At most 10 characters.
   *
   * @example "123456"
   */
  password?: string | undefined;
  /**
   * Created by the calendar add-on, without a schedule yet.
   *
   * Default `false`.
   */
  pre_schedule?: boolean | undefined;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: RecurrenceInput | undefined;
  /** The user id or email address of the user to schedule it for. Needs scheduling rights. */
  schedule_for?: string | undefined;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: MeetingSettingsCreate | undefined;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`. If it is missing or in the past, it becomes now.
   *
   * @example "2022-03-25T07:32:55Z"
   */
  start_time?: string | Date | undefined;
  /**
   * The id of a sensitivity label. Zoom has to enable it.
   *
   * @example "WAzVaIjFR1Cxd767i9jksw"
   */
  sensitivity_label_id?: string | undefined;
  /**
   * The id of a template. With it the path needs a user id, not an email address.
   *
   * @example "Dv4YdINdTk+Z5RToadh5ug=="
   */
  template_id?: string | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string | undefined;
  /**
   * The title.
   *
   * At most 200 characters.
   *
   * @example "My Meeting"
   */
  topic?: string | undefined;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValueInput[] | undefined;
  /**
   * The type.
   *
   * Default `2`.
   */
  type?: MeetingTypeInput | undefined;
}

/** An occurrence of a series. */
export interface Occurrence {
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The id of the occurrence, which is its start in milliseconds since 1970.
   *
   * @example "1648194360000"
   */
  occurrence_id?: string;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`. If it is missing or in the past, it becomes now.
   *
   * @example "2022-03-25T07:46:00Z"
   */
  start_time?: string;
  /**
   * `available`, or `deleted`.
   *
   * @example "available"
   */
  status?: "available" | "deleted" | (string & {});
}

/** How it repeats. */
export interface Recurrence {
  /**
   * When the series ends, in UTC. Cannot be combined with `end_times`.
   *
   * @example "2022-04-02T15:59:00Z"
   */
  end_date_time?: string;
  /** How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`. */
  end_times?: number;
  /** The day of the month, 1 to 31. */
  monthly_day?: number;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeek;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDay;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number;
  /** How it repeats: 1 daily, 2 weekly (with `weekly_days`), 3 monthly (with `monthly_day`, or `monthly_week` and `monthly_week_day`). */
  type: RecurrenceType;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string;
}

/** Who may join, by country or region. */
export interface CountryRules {
  /** Country codes of those who may join, if `method` is `approve`. */
  approved_list?: string[];
  /** Country codes of those who may not join, if `method` is `deny`. */
  denied_list?: string[];
  /** Whether it is on. */
  enable?: boolean;
  /**
   * `approve` lets only the `approved_list` join; `deny` keeps the `denied_list` out.
   *
   * @example "approve"
   */
  method?: "approve" | "deny" | (string & {});
}

/** A person who may join without signing in. */
export interface AuthenticationException {
  /** The email address. */
  email?: string;
  /** The name. */
  name?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
}

/** A channel. */
export interface VideoChannel {
  /**
   * The channel's id.
   *
   * @example "Uyh5qeykTDiA66YQEYmFPg"
   */
  channel_id: string;
  /**
   * The name.
   *
   * @example "Team Weekly Meetings"
   */
  name?: string;
}

/** Channels that the recording is added to. */
export interface VideoManagement {
  /** Whether it is on. */
  enable: boolean;
  /**
   * The channels, at most five.
   *
   * 1 to 5 items.
   */
  channels?: VideoChannel[];
}

/** A breakout room. */
export interface BreakoutRoom {
  /**
   * The name.
   *
   * @example "room1"
   */
  name?: string;
  /** Email addresses of the room's participants. */
  participants?: string[];
}

/** Breakout rooms that are set up before the meeting. */
export interface BreakoutRooms {
  /** Whether it is on. */
  enable?: boolean;
  /** The rooms. */
  rooms?: BreakoutRoom[];
}

/** Your own key and value. */
export interface CustomKey {
  /**
   * The key.
   *
   * @example "key1"
   */
  key?: string;
  /**
   * The value.
   *
   * @example "value1"
   */
  value?: string;
}

/** A dial-in number. */
export interface DialInNumber {
  /**
   * The city.
   *
   * @example "New York"
   */
  city?: string;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string;
  /**
   * The country's name.
   *
   * @example "US"
   */
  country_name?: string;
  /**
   * The phone number.
   *
   * @example "+1 1000200200"
   */
  number?: string;
  /**
   * The type.
   *
   * @example "toll"
   */
  type?: "toll" | "tollfree" | "premium" | (string & {});
}

/** Questions and answers. */
export interface MeetingQuestions {
  /** Whether it is on. */
  enable?: boolean;
  /** Lets participants ask questions. */
  allow_submit_questions?: boolean;
  /** Lets participants ask without a name. */
  allow_anonymous_questions?: boolean;
  /**
   * Which questions participants see.
   *
   * @example "all"
   */
  question_visibility?: "answered" | "all" | (string & {});
  /** Lets attendees comment on questions. */
  attendees_can_comment?: boolean;
  /** Lets attendees vote for questions. */
  attendees_can_upvote?: boolean;
}

/** An interpreter. */
export interface Interpreter {
  /** The email address. */
  email?: string;
  /**
   * Exactly two of US, CN, JP, DE, FR, RU, PT, ES and KR, separated by a comma.
   *
   * @deprecated
   * @example "US,FR"
   */
  languages?: string;
  /**
   * Exactly two languages, separated by a comma.
   *
   * @example "English,French"
   */
  interpreter_languages?: string;
}

/** Language interpretation. */
export interface LanguageInterpretation {
  /** Whether it is on. */
  enable?: boolean;
  /** The interpreters, at most 20. */
  interpreters?: Interpreter[];
}

/** An interpreter. */
export interface SignInterpreter {
  /** The email address. */
  email?: string;
  /**
   * The sign language.
   *
   * @example "American"
   */
  sign_language?: string;
}

/** Sign language interpretation. */
export interface SignLanguageInterpretation {
  /** Whether it is on. */
  enable?: boolean;
  /**
   * The interpreters, at most 20.
   *
   * At most 20 items.
   */
  interpreters?: SignInterpreter[];
}

/** Who waits in the waiting room. */
export interface WaitingRoomOptions {
  /**
   * `follow_setting` uses the web portal's setting; `custom` uses `who_goes_to_waiting_room`.
   *
   * @example "follow_setting"
   */
  mode: "follow_setting" | "custom" | (string & {});
  /**
   * Who waits. Required if `mode` is `custom`.
   *
   * @example "everyone"
   */
  who_goes_to_waiting_room?: "everyone" | "users_not_in_account" | "users_not_in_account_or_whitelisted_domains" | "users_not_on_invite" | "users_not_in_org" | (string & {});
}

/** A person who is invited. */
export interface Invitee {
  /** The email address. */
  email?: string;
  /** Whether the person belongs to the account. */
  internal_user?: boolean;
}

/** A chat that stays open before and after the meeting. */
export interface MeetingChat {
  /** Whether it is on. */
  enable?: boolean;
  /**
   * Adds invited people from outside.
   *
   * @deprecated
   */
  auto_add_invited_external_users?: boolean;
  /**
   * Adds participants.
   *
   * @deprecated
   */
  auto_add_meeting_participants?: boolean;
  /**
   * The channel's id.
   *
   * @example "cabc1234567defghijkl01234"
   */
  channel_id?: string;
}

/** A whiteboard of the meeting. */
export interface MeetingResource {
  /**
   * The kind of resource.
   *
   * @example "whiteboard"
   */
  resource_type?: "whiteboard";
  /**
   * The whiteboard's id.
   *
   * @example "X4Hy02w3QUOdskKofgb9Jg"
   */
  resource_id?: string;
  /**
   * The people's rights on the whiteboard.
   *
   * @example "editor"
   */
  permission_level?: "editor" | "commenter" | "viewer" | (string & {});
}

/** The settings of a meeting. */
export interface MeetingSettings {
  /** Further data center regions, as country codes. */
  additional_data_center_regions?: string[];
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string;
  /** Mails the alternative hosts. */
  alternative_hosts_email_notification?: boolean;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean;
  /** Lets alternative hosts manage the summary. */
  alternative_host_manage_meeting_summary?: boolean;
  /** Lets alternative hosts manage the cloud recording. */
  alternative_host_manage_cloud_recording?: boolean;
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalType;
  /** Limits who may join by country or region. */
  approved_or_denied_countries_or_regions?: CountryRules;
  /**
   * How participants join the audio.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | (string & {});
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * @example "test"
   */
  audio_conference_info?: string;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string;
  /** People who may join without signing in, each with their own link. */
  authentication_exception?: AuthenticationException[];
  /**
   * The name of the authentication profile.
   *
   * @example "Sign in to Zoom"
   */
  authentication_name?: string;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | (string & {});
  /** Lets the host pause or stop the automatic cloud recording. */
  host_pause_stop_recording?: boolean;
  /** Adds the recording to channels of Zoom's video management. Zoom has to enable it. */
  auto_add_recording_to_video_management?: VideoManagement;
  /** Breakout rooms that are set up before the meeting. */
  breakout_room?: BreakoutRooms;
  /** The calendar: 1 is Outlook, 2 is Google. Used with `private_meeting`. */
  calendar_type?: CalendarType;
  /** Closes the registration after the date of the event. */
  close_registration?: boolean;
  /**
   * Hosts the meeting in China.
   *
   * @deprecated
   */
  cn_meeting?: boolean;
  /** The contact's email address, as registrants see it. */
  contact_email?: string;
  /** The contact's name, as registrants see it. */
  contact_name?: string;
  /**
   * Your own keys and values, at most ten.
   *
   * At most 10 items.
   */
  custom_keys?: CustomKey[];
  /** Emails alternative hosts and people with scheduling rights. */
  email_notification?: boolean;
  /**
   * `e2ee` turns off cloud recording, phone dial-in, transcription, breakout rooms and joining before the host.
   *
   * @example "enhanced_encryption"
   */
  encryption_type?: "enhanced_encryption" | "e2ee" | (string & {});
  /**
   * Only signed-in users may join.
   *
   * @deprecated
   */
  enforce_login?: boolean;
  /**
   * Only signed-in users of these domains may join.
   *
   * @deprecated
   * @example "example.com"
   */
  enforce_login_domains?: string;
  /** Starts in focus mode. */
  focus_mode?: boolean;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[];
  /** The dial-in numbers. */
  global_dial_in_numbers?: DialInNumber[];
  /** Starts with the host's camera on. */
  host_video?: boolean;
  /**
   * Hosts the meeting in India.
   *
   * @deprecated
   */
  in_meeting?: boolean;
  /** How many minutes before the start participants may join: 5, 10 or 15. 0 means at any time. Used with `join_before_host`. */
  jbh_time?: 0 | 5 | 10 | 15 | (number & {});
  /** Lets participants join before the host. For meeting types 2, 3 and 8. Off if there is a waiting room. */
  join_before_host?: boolean;
  /** Questions and answers. */
  question_and_answer?: MeetingQuestions;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretation;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretation;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean;
  /** Mutes participants when they join. */
  mute_upon_entry?: boolean;
  /** Starts with participants' cameras on. */
  participant_video?: boolean;
  /** Hides the details from others in the calendar. */
  private_meeting?: boolean;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean;
  /** The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose. */
  registration_type?: RegistrationType;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean;
  /** Shows how to join on the confirmation page. */
  show_join_info?: boolean;
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean;
  /** Participants wait until they are admitted. Turns `join_before_host` off. */
  waiting_room?: boolean;
  /** Who waits in the waiting room. */
  waiting_room_options?: WaitingRoomOptions;
  /** Puts a watermark on shared screens. */
  watermark?: boolean;
  /** Lets the host save the order of the videos. */
  host_save_video_order?: boolean;
  /** Only people of the account may join. */
  internal_meeting?: boolean;
  /** Email addresses of the people who are invited. */
  meeting_invitees?: Invitee[];
  /** A chat that stays open before and after the meeting. For meeting types 2, 3 and 8. */
  continuous_meeting_chat?: MeetingChat;
  /** Focuses on the participants. */
  participant_focused_meeting?: boolean;
  /** Writes changes to the calendar. Needs the two-way calendar integration. */
  push_change_to_calendar?: boolean;
  /** Whiteboards of the meeting. */
  resources?: MeetingResource[];
  /** Starts the AI summary automatically. */
  auto_start_meeting_summary?: boolean;
  /** Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees. Used with `auto_start_meeting_summary`. */
  who_will_receive_summary?: SummaryRecipients;
  /** Lets participants ask AI Companion about the meeting from the start. */
  auto_start_ai_companion_questions?: boolean;
  /** Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join. */
  who_can_ask_questions?: QuestionAskers;
  /**
   * The id of one of the user's summary templates.
   *
   * @example "1e1356ad"
   */
  summary_template_id?: string;
  /** Lets participants test their devices before they join. */
  device_testing?: boolean;
  /** Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`. */
  request_permission_to_unmute_participants?: boolean;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean;
  /** Turns participants' video off. Zoom has to enable it. */
  disable_participant_video?: boolean;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean;
  /** Starts deepfake detection automatically. */
  auto_start_deepfake_detection?: boolean;
}

/** The value of a tracking field. */
export interface TrackingValue {
  /**
   * The label of the tracking field.
   *
   * @example "field1"
   */
  field?: string;
  /**
   * The value.
   *
   * @example "value1"
   */
  value?: string;
  /** Whether the field is shown in the web portal. Hidden fields are used only through the API. */
  visible?: boolean;
}

/** A meeting. */
export interface Meeting {
  /**
   * The user who scheduled it on behalf of the host.
   *
   * @example "kFFvsJc-Q1OSxaJQLvaa_A"
   */
  assistant_id?: string;
  /** The host's email address. */
  host_email?: string;
  /**
   * The user id of the host.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  host_id?: string;
  /**
   * The meeting number.
   *
   * @example 92674392836
   */
  id?: number | string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  uuid?: string;
  /** The public registration form. Only with registration. */
  registration_url?: string;
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "My Meeting"
   */
  agenda?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @example "2022-03-25T07:29:29Z"
   */
  created_at?: string;
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The passcode in the form that room systems and links (`pwd`) use.
   *
   * @example "8pEkRweVXPV3Ob2KJYgFTRlDtl1gSn.1"
   */
  encrypted_password?: string;
  /**
   * The passcode for the phone.
   *
   * @example "123456"
   */
  pstn_password?: string;
  /**
   * The passcode for room systems.
   *
   * @example "123456"
   */
  h323_password?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /** A link to the meeting's chat. */
  chat_join_url?: string;
  /** The occurrences of a series with fixed times. */
  occurrences?: Occurrence[];
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * @example "123456"
   */
  password?: string;
  /**
   * The number of the personal meeting room. Only for meeting types 2 and 3.
   *
   * @example "97891943927"
   */
  pmi?: string;
  /** Created by the calendar add-on, without a schedule yet. */
  pre_schedule?: boolean;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: Recurrence;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: MeetingSettings;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`. If it is missing or in the past, it becomes now.
   *
   * @example "2022-03-25T07:29:29Z"
   */
  start_time?: string;
  /** The host's link: whoever opens it is signed in as the host. It lives 2 hours (90 days for `custCreate` users). Never store or log it; read the meeting again instead. */
  start_url?: string;
  /**
   * The status.
   *
   * @example "waiting"
   */
  status?: "waiting" | "started" | (string & {});
  /**
   * The id of a sensitivity label. Zoom has to enable it.
   *
   * @example "WAzVaIjFR1Cxd767i9jksw"
   */
  sensitivity_label_id?: string;
  /**
   * The id of a template. With it the path needs a user id, not an email address.
   *
   * @example "Dv4YdINdTk+Z5RToadh5ug=="
   */
  template_id?: string;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValue[];
  /** The type. */
  type?: MeetingType;
  /**
   * The key with which a participant claims the host role. Keep it secret.
   *
   * @example "123456"
   */
  dynamic_host_key?: string;
  /**
   * Where it was created.
   *
   * @example "open_api"
   */
  creation_source?: "other" | "open_api" | "web_portal" | (string & {});
}

/** A meeting of the next 24 hours. */
export interface UpcomingMeeting {
  /**
   * The meeting number.
   *
   * @example 97763643886
   */
  id?: number | string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The type. */
  type?: 1 | 2 | 3 | 8 | (number & {});
  /**
   * When it starts or started, in UTC.
   *
   * @example "2022-03-23T06:00:00Z"
   */
  start_time?: string;
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @example "2022-03-23T05:31:16Z"
   */
  created_at?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The passcode. Letters, digits and `@ - _ * !`.
   *
   * @example "123456"
   */
  passcode?: string;
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean;
  /** Whether the user is the host. False for an invitation. */
  is_host?: boolean;
  /** Whether it is an all-day calendar entry. */
  is_all_day?: boolean;
}

/** The meetings of the next 24 hours. */
export interface UpcomingMeetings {
  /** The total number of items. */
  total_records?: number;
  /** The meetings. */
  meetings?: UpcomingMeeting[];
}

/** Your own key and value. */
export interface CustomKeyInput {
  /**
   * The key.
   *
   * At most 64 characters.
   *
   * @example "key1"
   */
  key?: string | undefined;
  /**
   * The value.
   *
   * At most 256 characters.
   *
   * @example "value1"
   */
  value?: string | undefined;
}

/** A dial-in number. */
export interface DialInNumberInput {
  /**
   * The city.
   *
   * @example "New York"
   */
  city?: string | undefined;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * The country's name.
   *
   * @example "US"
   */
  country_name?: string | undefined;
  /**
   * The phone number.
   *
   * @example "+1 1000200200"
   */
  number?: string | undefined;
  /**
   * The type.
   *
   * @example "toll"
   */
  type?: "toll" | "tollfree" | undefined;
}

/** The settings to change. */
export interface MeetingSettingsUpdate {
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean | undefined;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string | undefined;
  /**
   * Mails the alternative hosts.
   *
   * Default `true`.
   */
  alternative_hosts_email_notification?: boolean | undefined;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean | undefined;
  /** Lets alternative hosts manage the summary. */
  alternative_host_manage_meeting_summary?: boolean | undefined;
  /** Lets alternative hosts manage the cloud recording. */
  alternative_host_manage_cloud_recording?: boolean | undefined;
  /**
   * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
   *
   * Default `2`.
   */
  approval_type?: ApprovalTypeInput | undefined;
  /** Limits who may join by country or region. */
  approved_or_denied_countries_or_regions?: CountryRulesInput | undefined;
  /**
   * How participants join the audio.
   *
   * Default `"both"`.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | undefined;
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * At most 2048 characters.
   *
   * @example "test"
   */
  audio_conference_info?: string | undefined;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string | undefined;
  /** People who may join without signing in, each with their own link. */
  authentication_exception?: AuthenticationExceptionInput[] | undefined;
  /**
   * The name of the authentication profile.
   *
   * @example "Sign in to Zoom"
   */
  authentication_name?: string | undefined;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string | undefined;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * Default `"none"`.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | undefined;
  /** Lets the host pause or stop the automatic cloud recording. */
  host_pause_stop_recording?: boolean | undefined;
  /** Adds the recording to channels of Zoom's video management. Zoom has to enable it. */
  auto_add_recording_to_video_management?: VideoManagementInput | undefined;
  /** Breakout rooms that are set up before the meeting. */
  breakout_room?: BreakoutRoomsInput | undefined;
  /** The calendar: 1 is Outlook, 2 is Google. Used with `private_meeting`. */
  calendar_type?: CalendarTypeInput | undefined;
  /**
   * Closes the registration after the date of the event.
   *
   * Default `false`.
   */
  close_registration?: boolean | undefined;
  /**
   * Hosts the meeting in China.
   *
   * Default `false`.
   *
   * @deprecated
   */
  cn_meeting?: boolean | undefined;
  /** The contact's email address, as registrants see it. */
  contact_email?: string | undefined;
  /** The contact's name, as registrants see it. */
  contact_name?: string | undefined;
  /**
   * Your own keys and values, at most ten.
   *
   * At most 10 items.
   */
  custom_keys?: CustomKeyInput[] | undefined;
  /**
   * Emails alternative hosts and people with scheduling rights.
   *
   * Default `true`.
   */
  email_notification?: boolean | undefined;
  /**
   * `e2ee` turns off cloud recording, phone dial-in, transcription, breakout rooms and joining before the host.
   *
   * @example "enhanced_encryption"
   */
  encryption_type?: "enhanced_encryption" | "e2ee" | undefined;
  /**
   * Only signed-in users may join.
   *
   * @deprecated
   */
  enforce_login?: boolean | undefined;
  /**
   * Only signed-in users of these domains may join.
   *
   * @deprecated
   * @example "example.com"
   */
  enforce_login_domains?: string | undefined;
  /** Starts in focus mode. */
  focus_mode?: boolean | undefined;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[] | undefined;
  /** The dial-in numbers. */
  global_dial_in_numbers?: DialInNumberInput[] | undefined;
  /** Starts with the host's camera on. */
  host_video?: boolean | undefined;
  /**
   * Hosts the meeting in India.
   *
   * Default `false`.
   *
   * @deprecated
   */
  in_meeting?: boolean | undefined;
  /** How many minutes before the start participants may join: 5, 10 or 15. 0 means at any time. Used with `join_before_host`. */
  jbh_time?: 0 | 5 | 10 | 15 | undefined;
  /**
   * Lets participants join before the host. For meeting types 2, 3 and 8. Off if there is a waiting room.
   *
   * Default `false`.
   */
  join_before_host?: boolean | undefined;
  /** Questions and answers. */
  question_and_answer?: MeetingQuestionsInput | undefined;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretationInput | undefined;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretationInput | undefined;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean | undefined;
  /** Email addresses of the people who are invited. */
  meeting_invitees?: InviteeInput[] | undefined;
  /**
   * Mutes participants when they join.
   *
   * Default `false`.
   */
  mute_upon_entry?: boolean | undefined;
  /** Starts with participants' cameras on. */
  participant_video?: boolean | undefined;
  /** Hides the details from others in the calendar. */
  private_meeting?: boolean | undefined;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean | undefined;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean | undefined;
  /**
   * The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose.
   *
   * Default `1`.
   */
  registration_type?: RegistrationTypeInput | undefined;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean | undefined;
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean | undefined;
  /**
   * Participants wait until they are admitted. Turns `join_before_host` off.
   *
   * Default `false`.
   */
  waiting_room?: boolean | undefined;
  /** Who waits in the waiting room. */
  waiting_room_options?: WaitingRoomOptionsInput | undefined;
  /**
   * Puts a watermark on shared screens.
   *
   * Default `false`.
   */
  watermark?: boolean | undefined;
  /** Lets the host save the order of the videos. */
  host_save_video_order?: boolean | undefined;
  /**
   * Only people of the account may join.
   *
   * Default `false`.
   */
  internal_meeting?: boolean | undefined;
  /** A chat that stays open before and after the meeting. For meeting types 2, 3 and 8. */
  continuous_meeting_chat?: MeetingChatInput | undefined;
  /**
   * Focuses on the participants.
   *
   * Default `false`.
   */
  participant_focused_meeting?: boolean | undefined;
  /** Writes changes to the calendar. Needs the two-way calendar integration. */
  push_change_to_calendar?: boolean | undefined;
  /** Whiteboards of the meeting. */
  resources?: MeetingResourceInput[] | undefined;
  /**
   * Starts the AI summary automatically.
   *
   * Default `false`.
   */
  auto_start_meeting_summary?: boolean | undefined;
  /** Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees. Used with `auto_start_meeting_summary`. */
  who_will_receive_summary?: SummaryRecipientsInput | undefined;
  /**
   * Lets participants ask AI Companion about the meeting from the start.
   *
   * Default `false`.
   */
  auto_start_ai_companion_questions?: boolean | undefined;
  /** Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join. */
  who_can_ask_questions?: QuestionAskersInput | undefined;
  /**
   * The id of one of the user's summary templates.
   *
   * @example "1e1356ad"
   */
  summary_template_id?: string | undefined;
  /**
   * Lets participants test their devices before they join.
   *
   * Default `false`.
   */
  device_testing?: boolean | undefined;
  /** Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`. */
  request_permission_to_unmute_participants?: boolean | undefined;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean | undefined;
  /**
   * Turns participants' video off. Zoom has to enable it.
   *
   * Default `false`.
   */
  disable_participant_video?: boolean | undefined;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean | undefined;
  /** Starts deepfake detection automatically. */
  auto_start_deepfake_detection?: boolean | undefined;
}

/** The changes. Missing fields are not changed. */
export interface MeetingUpdate {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * At most 2000 characters.
   *
   * @example "My Meeting"
   */
  agenda?: string | undefined;
  /**
   * The planned length in minutes.
   *
   * 1 to 1440.
   */
  duration?: number | undefined;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * At most 10 characters.
   *
   * @example "123456"
   */
  password?: string | undefined;
  /**
   * Created by the calendar add-on, without a schedule yet.
   *
   * Default `false`.
   */
  pre_schedule?: boolean | undefined;
  /** The user id or email address of the user to schedule it for. Needs scheduling rights. */
  schedule_for?: string | undefined;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: RecurrenceInput | undefined;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: MeetingSettingsUpdate | undefined;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`. A time in the past is ignored.
   *
   * @example "2022-03-25T07:29:29Z"
   */
  start_time?: string | Date | undefined;
  /**
   * The id of a sensitivity label. Zoom has to enable it.
   *
   * @example "WAzVaIjFR1Cxd767i9jksw"
   */
  sensitivity_label_id?: string | undefined;
  /**
   * The id of a template. With it the path needs a user id, not an email address.
   *
   * @example "5Cj3ceXoStO6TGOVvIOVPA=="
   */
  template_id?: string | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string | undefined;
  /**
   * The title.
   *
   * At most 200 characters.
   *
   * @example "My Meeting"
   */
  topic?: string | undefined;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValueInput[] | undefined;
  /**
   * The type.
   *
   * Default `2`.
   */
  type?: MeetingTypeInput | undefined;
}

/** The action. */
export interface MeetingStatusUpdate {
  /** @example "recover" */
  action?: "end" | "recover" | undefined;
}

/** The invitation. */
export interface MeetingInvitation {
  /** The invitation as plain text with CRLF line ends. */
  invitation?: string;
  /** SIP addresses. */
  sip_links?: string[];
}

/** A name to create a link for. */
export interface InviteLinkName {
  /**
   * The name.
   *
   * At most 64 characters.
   */
  name: string;
  /**
   * Joins with the camera off.
   *
   * Default `false`.
   */
  disable_video?: boolean | undefined;
  /**
   * Joins muted.
   *
   * Default `false`.
   */
  disable_audio?: boolean | undefined;
}

/** The people to create links for. */
export interface InviteLinksCreate {
  /**
   * Names to create invite links for.
   *
   * 1 to 500 items.
   */
  attendees?: InviteLinkName[] | undefined;
  /**
   * How long the token is valid, in seconds.
   *
   * 0 to 7776000. Default `7200`.
   *
   * @example 1000
   */
  ttl?: number | undefined;
}

/** An invite link. */
export interface InviteLink {
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /** The name. */
  name?: string;
}

/** The links. */
export interface InviteLinks {
  /**
   * Names to create invite links for.
   *
   * 1 to 500 items.
   */
  attendees?: InviteLink[];
}

/** A person to call. */
export interface MeetingControlContact {
  /** The email address. */
  email?: string | undefined;
  /**
   * The id.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  id?: string | undefined;
}

/** The parameters of a control. */
export interface MeetingControlParams {
  /**
   * At most ten people to call, by id or email address. They belong to the host's account.
   *
   * At most 10 items.
   */
  contacts?: MeetingControlContact[] | undefined;
  /** The name shown for the person who is called. */
  invitee_name?: string | undefined;
  /**
   * The number to call, with country code. `-156` at its end dials the extension 156.
   *
   * @example "5550100"
   */
  phone_number?: string | undefined;
  /** How the phone call is made. */
  invite_options?: {
    /**
     * The person who is called has to say something first.
     *
     * Default `true`.
     */
    require_greeting?: boolean | undefined;
    /**
     * The person who is called has to press 1.
     *
     * Default `true`.
     */
    require_pressing_one?: boolean | undefined;
  } | undefined;
  /**
   * The protocol of the room system.
   *
   * @example "h323"
   */
  call_type?: string | undefined;
  /**
   * The address or URI of the room system.
   *
   * @example "10.100.111.237"
   */
  device_ip?: string | undefined;
  /** Settings of an H.323 call. */
  h323_headers?: {
    /**
     * At most 64 characters.
     *
     * @example "display name"
     */
    from_display_name?: string | undefined;
    /**
     * At most 64 characters.
     *
     * @example "display name"
     */
    to_display_name?: string | undefined;
  } | undefined;
  /** Settings of a SIP call. */
  sip_headers?: {
    /**
     * At most 64 characters.
     *
     * @example "display name"
     */
    from_display_name?: string | undefined;
    /**
     * At most 64 characters.
     *
     * @example "display name"
     */
    to_display_name?: string | undefined;
    /**
     * The SIP URI of the caller.
     *
     * At most 256 characters.
     */
    from_uri?: string | undefined;
    /**
     * One to ten SIP headers whose names begin with `X-`, at most 256 bytes each.
     *
     * At most 10 items.
     */
    additional_headers?: ({
      /**
       * The key.
       *
       * At most 32 characters.
       *
       * @example "X-Header1"
       */
      key?: string | undefined;
      /**
       * The value.
       *
       * At most 256 characters.
       *
       * @example "X-body1"
       */
      value?: string | undefined;
    })[] | undefined;
  } | undefined;
  /**
   * The participant to remove. The id is only valid in this meeting.
   *
   * @example "D444CD06-2ABB-2FCC-019B-39E41D8DADF7"
   */
  participant_uuid?: string | undefined;
  /**
   * The title shown in the waiting room. Only for `waiting_room.update`.
   *
   * @example "waiting room title"
   */
  waiting_room_title?: string | undefined;
  /**
   * The description shown in the waiting room. Only for `waiting_room.update`.
   *
   * @example "waiting room description"
   */
  waiting_room_description?: string | undefined;
  /**
   * Which AI Companion features to start or stop. Zoom's default is `all`.
   *
   * @example "questions"
   */
  ai_companion_mode?: "questions" | "summary" | "all" | undefined;
  /** Keeps the transcript, if the mode is `summary` or `all` and the account allows it. */
  retain_meeting_transcript?: boolean | undefined;
  /**
   * Also deletes the transcript and the summary. Only for `ai_companion.stop` with the mode `all`.
   *
   * Default `false`.
   */
  delete_meeting_assets?: boolean | undefined;
}

/** A control of a running meeting. */
export interface MeetingControl {
  /**
   * The control to use.
   *
   * @example "recording.start"
   */
  method?: "recording.start" | "recording.stop" | "recording.pause" | "recording.resume" | "participant.invite" | "participant.invite.callout" | "participant.invite.room_system_callout" | "waiting_room.update" | "ai_companion.start" | "ai_companion.stop" | "ai_companion.disable" | "participant.remove" | undefined;
  /** The parameters of the control. Which ones apply depends on `method`. */
  params?: MeetingControlParams | undefined;
}

/** A label that people can or must fill in when they schedule a meeting. */
export interface TrackingField {
  /**
   * The field's id.
   *
   * @example "a32CJji-weJ92"
   */
  id?: string;
  /**
   * The label of the tracking field.
   *
   * @example "field1"
   */
  field?: string;
  /** The choices that are offered. */
  recommended_values?: string[];
  /** Whether an answer is required. */
  required?: boolean;
  /** Whether the field is shown in the web portal. Hidden fields are used only through the API. */
  visible?: boolean;
}

/** The tracking fields. */
export interface TrackingFields {
  /** The total number of items. */
  total_records?: number;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingField[];
}

/** The label to add. */
export interface TrackingFieldCreate {
  /**
   * The label of the tracking field.
   *
   * @example "field1"
   */
  field?: string | undefined;
  /** The choices that are offered. */
  recommended_values?: string[] | undefined;
  /** Whether an answer is required. */
  required?: boolean | undefined;
  /** Whether the field is shown in the web portal. Hidden fields are used only through the API. */
  visible?: boolean | undefined;
}

/** The answer to one of your own questions. */
export interface CustomAnswer {
  /**
   * The question.
   *
   * @example "What do you hope to learn from this?"
   */
  title?: string;
  /** The value. */
  value?: string;
  /** The choices. Not for the type `short`. */
  answers?: string[];
  /** Whether an answer is required. */
  required?: boolean;
  /**
   * The type.
   *
   * @example "short"
   */
  type?: "short" | "single" | (string & {});
}

/** A registrant. */
export interface Registrant {
  /**
   * The registrant's id.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  id?: string;
  /**
   * The street address.
   *
   * @example "1800 Amphibious Blvd."
   */
  address?: string;
  /**
   * The city.
   *
   * @example "Mountain View"
   */
  city?: string;
  /**
   * Questions and comments of the registrant.
   *
   * @example "Looking forward to the discussion."
   */
  comments?: string;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string;
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswer[];
  /** The email address. */
  email: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name: string;
  /**
   * The industry.
   *
   * @example "Food"
   */
  industry?: string;
  /**
   * The job title.
   *
   * @example "Chef"
   */
  job_title?: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /**
   * The size of the company, as one of Zoom's fixed texts.
   *
   * @example "1-20"
   */
  no_of_employees?: "" | "1-20" | "21-50" | "51-100" | "101-250" | "251-500" | "501-1,000" | "1,001-5,000" | "5,001-10,000" | "More than 10,000" | (string & {});
  /**
   * The organization.
   *
   * @example "Cooking Org"
   */
  org?: string;
  /**
   * The phone number.
   *
   * @example "5550100"
   */
  phone?: string;
  /**
   * When the registrant plans to buy, as one of Zoom's fixed texts.
   *
   * @example "1-3 months"
   */
  purchasing_time_frame?: "" | "Within a month" | "1-3 months" | "4-6 months" | "More than 6 months" | "No timeframe" | (string & {});
  /**
   * The registrant's role in buying, as one of Zoom's fixed texts.
   *
   * @example "Influencer"
   */
  role_in_purchase_process?: "" | "Decision Maker" | "Evaluator/Recommender" | "Influencer" | "Not involved" | (string & {});
  /**
   * The state or province.
   *
   * @example "CA"
   */
  state?: string;
  /**
   * The status.
   *
   * @example "approved"
   */
  status?: "approved" | "denied" | "pending" | (string & {});
  /**
   * The postal code.
   *
   * @example "94045"
   */
  zip?: string;
  /**
   * When the person registered.
   *
   * @example "2022-03-22T05:59:09Z"
   */
  create_time?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The code to join by phone.
   *
   * @example 380303
   */
  participant_pin_code?: number;
}

/** A page of registrants. */
export interface RegistrantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "w7587w4eiyfsudgf"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The registrants. */
  registrants?: Registrant[];
}

/** The answer to one of your own questions. */
export interface CustomAnswerInput {
  /**
   * The question.
   *
   * @example "What do you hope to learn from this?"
   */
  title?: string | undefined;
  /**
   * The value.
   *
   * At most 128 characters.
   */
  value?: string | undefined;
  /** The choices. Not for the type `short`. */
  answers?: string[] | undefined;
  /** Whether an answer is required. */
  required?: boolean | undefined;
  /**
   * The type.
   *
   * @example "short"
   */
  type?: "short" | "single" | undefined;
}

/** The person to register. */
export interface RegistrantCreate {
  /**
   * The first name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  first_name: string;
  /**
   * The last name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * The email address.
   *
   * At most 128 characters.
   */
  email: string;
  /**
   * The street address.
   *
   * @example "1800 Amphibious Blvd."
   */
  address?: string | undefined;
  /**
   * The city.
   *
   * @example "Mountain View"
   */
  city?: string | undefined;
  /**
   * The state or province.
   *
   * @example "CA"
   */
  state?: string | undefined;
  /**
   * The postal code.
   *
   * @example "94045"
   */
  zip?: string | undefined;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * The phone number.
   *
   * @example "5550100"
   */
  phone?: string | undefined;
  /**
   * Questions and comments of the registrant.
   *
   * @example "Looking forward to the discussion."
   */
  comments?: string | undefined;
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswerInput[] | undefined;
  /**
   * The industry.
   *
   * @example "Food"
   */
  industry?: string | undefined;
  /**
   * The job title.
   *
   * @example "Chef"
   */
  job_title?: string | undefined;
  /**
   * The size of the company, as one of Zoom's fixed texts.
   *
   * @example "1-20"
   */
  no_of_employees?: "" | "1-20" | "21-50" | "51-100" | "101-500" | "500-1,000" | "1,001-5,000" | "5,001-10,000" | "More than 10,000" | undefined;
  /**
   * The organization.
   *
   * @example "Cooking Org"
   */
  org?: string | undefined;
  /**
   * When the registrant plans to buy, as one of Zoom's fixed texts.
   *
   * @example "1-3 months"
   */
  purchasing_time_frame?: "" | "Within a month" | "1-3 months" | "4-6 months" | "More than 6 months" | "No timeframe" | undefined;
  /**
   * The registrant's role in buying, as one of Zoom's fixed texts.
   *
   * @example "Influencer"
   */
  role_in_purchase_process?: "" | "Decision Maker" | "Evaluator/Recommender" | "Influencer" | "Not involved" | undefined;
  /**
   * The language of emails and the web portal.
   *
   * @example "en-US"
   */
  language?: "en-US" | "de-DE" | "es-ES" | "fr-FR" | "jp-JP" | "pt-PT" | "ru-RU" | "zh-CN" | "zh-TW" | "ko-KO" | "it-IT" | "vi-VN" | "pl-PL" | "Tr-TR" | undefined;
  /** Approves the registration immediately, even if the meeting needs approval. */
  auto_approve?: boolean | undefined;
}

/** An occurrence of a series. */
export interface RegistrantOccurrence {
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The id of the occurrence, which is its start in milliseconds since 1970.
   *
   * @example "1648194360000"
   */
  occurrence_id?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2022-03-25T07:46:00Z"
   */
  start_time?: string;
  /**
   * `available`, or `deleted`.
   *
   * @example "available"
   */
  status?: string;
}

/** The registration. */
export interface RegistrantCreated {
  /**
   * The id.
   *
   * @example 85746065
   */
  id?: number | string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The registrant's id. In attendance only with `include_fields=registrant_id`.
   *
   * @example "fdgsfh2ey82fuh"
   */
  registrant_id?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-07-13T21:44:51Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The occurrences of a series with fixed times. */
  occurrences?: RegistrantOccurrence[];
  /**
   * The code to join by phone.
   *
   * @example 380303
   */
  participant_pin_code?: number;
}

/** A person to register. */
export interface BatchRegistrantInput {
  /** The email address. */
  email: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string | undefined;
}

/** The people to register. */
export interface RegistrantBatch {
  /** Approves the registration immediately, even if the meeting needs approval. */
  auto_approve?: boolean | undefined;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean | undefined;
  /**
   * The registrants.
   *
   * At most 30 items.
   */
  registrants?: BatchRegistrantInput[] | undefined;
}

/** A person who was registered. */
export interface BatchRegistrant {
  /** The email address. */
  email?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The registrant's id. In attendance only with `include_fields=registrant_id`.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  registrant_id?: string;
  /**
   * The code to join by phone.
   *
   * @example 380303
   */
  participant_pin_code?: number;
}

/** The registrations. */
export interface RegistrantBatchCreated {
  /** The registrants. */
  registrants?: BatchRegistrant[];
}

/** A registrant, by id and email address. */
export interface RegistrantReference {
  /** The email address. */
  email?: string | undefined;
  /**
   * The registrant's id.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  id?: string | undefined;
}

/** Whose registrations to change, and how. */
export interface RegistrantStatusUpdate {
  /** @example "approve" */
  action: "approve" | "cancel" | "deny";
  /**
   * The registrants.
   *
   * At most 30 items.
   */
  registrants?: RegistrantReference[] | undefined;
}

/** A standard field to ask for. */
export interface StandardQuestion {
  /**
   * The standard field to ask for.
   *
   * @example "last_name"
   */
  field_name?: "last_name" | "address" | "city" | "country" | "zip" | "state" | "phone" | "industry" | "org" | "job_title" | "purchasing_time_frame" | "role_in_purchase_process" | "no_of_employees" | "comments" | (string & {});
  /** Whether an answer is required. */
  required?: boolean;
}

/** The registration form. */
export interface RegistrationQuestions {
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswer[];
  /** The standard fields to ask for. */
  questions?: StandardQuestion[];
}

/** A standard field to ask for. */
export interface StandardQuestionInput {
  /**
   * The standard field to ask for.
   *
   * @example "last_name"
   */
  field_name?: "last_name" | "address" | "city" | "country" | "zip" | "state" | "phone" | "industry" | "org" | "job_title" | "purchasing_time_frame" | "role_in_purchase_process" | "no_of_employees" | "comments" | undefined;
  /** Whether an answer is required. */
  required?: boolean | undefined;
}

/** The new registration form. */
export interface RegistrationQuestionsUpdate {
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswerInput[] | undefined;
  /** The standard fields to ask for. */
  questions?: StandardQuestionInput[] | undefined;
}

/**
 * The type of the past meeting: 0 prescheduled, 1 instant meeting, 2 scheduled meeting, 3 recurring meeting without fixed times, 4 personal room, 5 webinar, 6 recurring webinar without fixed times, 7 personal audio conference, 8 recurring meeting with fixed times, 9 recurring webinar with fixed times, 10 only screen sharing, 99 uploaded recording.
 *
 * `INSTANCE_TYPES` has the known values.
 */
export type InstanceType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 99 | (number & {});

/** A meeting that has ended. */
export interface PastMeeting {
  /**
   * The id.
   *
   * @example 5638296721
   */
  id?: number | string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "4444AAAiAAAAAiAiAiiAii=="
   */
  uuid?: string;
  /** The actual length in minutes. */
  duration?: number;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-07-13T21:44:51Z"
   */
  start_time?: string;
  /**
   * When it ended, in UTC.
   *
   * @example "2021-07-13T23:00:51Z"
   */
  end_time?: string;
  /**
   * The user id of the host.
   *
   * @example "x1yCzABCDEfg23HiJKl4mN"
   */
  host_id?: string;
  /**
   * The department.
   *
   * @example "Developers"
   */
  dept?: string;
  /** How many people took part. */
  participants_count?: number;
  /**
   * `Zoom`, or the name of the OAuth app that created it.
   *
   * @example "Zoom"
   */
  source?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The minutes of all participants together. */
  total_minutes?: number;
  /** The type. */
  type?: InstanceType;
  /** The email address. Usually empty for people outside the account. */
  user_email?: string;
  /** The name shown. */
  user_name?: string;
  /** Whether the AI summary was used. */
  has_meeting_summary?: boolean;
}

/** An instance that has ended. */
export interface PastInstance {
  /**
   * When it starts or started, in UTC.
   *
   * @example "2022-03-26T05:37:59Z"
   */
  start_time?: string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "Vg8IdgluR5WDeWIkpJlElQ=="
   */
  uuid?: string;
}

/** The instances that have ended. */
export interface PastMeetingInstances {
  /** The meetings. */
  meetings?: PastInstance[];
}

/** One visit of a participant. A person who joins again has another entry. */
export interface PastParticipant {
  /**
   * The user id of a signed-in participant, or an empty string.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  id?: string;
  /** The name. */
  name?: string;
  /**
   * An id that is only valid in this meeting. A person who joins again has another id.
   *
   * @example "27423744"
   */
  user_id?: string;
  /**
   * The registrant's id, if the person registered.
   *
   * @example "_f08HhPJS82MIVLuuFaJPg"
   */
  registrant_id?: string;
  /** The email address. Usually empty for people outside the account. */
  user_email?: string;
  /**
   * When the person joined. A person who joins again has another entry.
   *
   * @example "2022-03-23T06:58:09Z"
   */
  join_time?: string;
  /**
   * When the person left.
   *
   * @example "2022-03-23T07:02:28Z"
   */
  leave_time?: string;
  /** How long this visit lasted, in seconds. It can be 0 just after the end. */
  duration?: number;
  /** Whether the person was moved to another media server. */
  failover?: boolean;
  /**
   * Whether the participant was in the meeting or in the waiting room.
   *
   * @example "in_meeting"
   */
  status?: "in_meeting" | "in_waiting_room" | (string & {});
  /** Whether the person belongs to the account. */
  internal_user?: boolean;
}

/** A page of participants. */
export interface PastParticipantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The participants. */
  participants?: PastParticipant[];
}

/** The report of a meeting. */
export interface MeetingDetailReport {
  /**
   * Your own keys and values, at most ten.
   *
   * At most 10 items.
   */
  custom_keys?: CustomKey[];
  /**
   * The department.
   *
   * @example "HR"
   */
  dept?: string;
  /** The actual length in minutes. */
  duration?: number;
  /**
   * When it ended, in UTC.
   *
   * @example "2022-03-15T07:42:22Z"
   */
  end_time?: string;
  /**
   * The id.
   *
   * @example 3927350525
   */
  id?: number | string;
  /** How many people took part. */
  participants_count?: number;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2022-03-15T07:40:46Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The minutes of all participants together. */
  total_minutes?: number;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValue[];
  /** The type. */
  type?: number;
  /** The email address. Usually empty for people outside the account. */
  user_email?: string;
  /** The name shown. */
  user_name?: string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "iOTQZPmhTUq5a232ETb9eg=="
   */
  uuid?: string;
}

/** One visit of a participant, with more detail. A person who joins again has another entry. */
export interface ReportParticipant {
  /**
   * Your own id of the participant, at most 35 characters, as given to the Meeting SDK.
   *
   * @example "349589LkJyeW"
   */
  customer_key?: string;
  /** How long this visit lasted, in seconds. It can be 0 just after the end. */
  duration?: number;
  /** Whether the person was moved to another media server. */
  failover?: boolean;
  /**
   * Replaced by `participant_user_id`.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  id?: string;
  /**
   * When the person joined. A person who joins again has another entry.
   *
   * @example "2022-03-23T06:58:09Z"
   */
  join_time?: string;
  /**
   * When the person left.
   *
   * @example "2022-03-23T07:02:28Z"
   */
  leave_time?: string;
  /**
   * The name.
   *
   * @example "example"
   */
  name?: string;
  /**
   * The registrant's id. In attendance only with `include_fields=registrant_id`.
   *
   * @example "abcdefghij0-klmnopq23456"
   */
  registrant_id?: string;
  /**
   * Whether the participant was in the meeting or in the waiting room.
   *
   * @example "in_meeting"
   */
  status?: "in_meeting" | "in_waiting_room" | (string & {});
  /** The email address. Usually empty for people outside the account. */
  user_email?: string;
  /**
   * An id that is only valid in this meeting. A person who joins again has another id.
   *
   * @example "27423744"
   */
  user_id?: string;
  /**
   * The id of the breakout room.
   *
   * @example "27423744"
   */
  bo_mtg_id?: string;
  /**
   * The user id of a signed-in participant, or an empty string. Use it instead of `id`.
   *
   * @example "DYHrdpjrS3uaOf7dPkkg8w"
   */
  participant_user_id?: string;
}

/** A page of participants. */
export interface ReportParticipantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The participants. */
  participants?: ReportParticipant[];
}

/** A meeting or webinar that has ended. */
export interface MeetingReport {
  /**
   * Your own keys and values, at most ten.
   *
   * At most 10 items.
   */
  custom_keys?: CustomKey[];
  /** The actual length in minutes. */
  duration?: number;
  /**
   * When it ended, in UTC.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  end_time?: string;
  /**
   * The meeting number.
   *
   * @example 12345
   */
  id?: number | string;
  /** How many people took part. */
  participants_count?: number;
  /**
   * The session key of the Video SDK.
   *
   * @example "ABC36jaBI145"
   */
  session_key?: string;
  /**
   * `Zoom`, or the name of the OAuth app that created it.
   *
   * @example "Zoom"
   */
  source?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Meeting"
   */
  topic?: string;
  /** The minutes of all participants together. */
  total_minutes?: number;
  /** The type. */
  type?: InstanceType;
  /** The email address. Usually empty for people outside the account. */
  user_email?: string;
  /** The name shown. */
  user_name?: string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "4444AAAiAAAAAiAiAiiAii=="
   */
  uuid?: string;
  /**
   * The planned time, as `MM/DD/YYYY HH:mm`.
   *
   * @example "12/22/2021 16:20"
   */
  schedule_time?: string;
  /**
   * When the person entered the waiting room, as `MM/DD/YYYY HH:mm`.
   *
   * @example "02/11/2022 16:15"
   */
  join_waiting_room_time?: string;
  /**
   * When the person joined. A person who joins again has another entry.
   *
   * @example "12/22/2021 16:20"
   */
  join_time?: string;
  /**
   * When the person left.
   *
   * @example "12/22/2021 17:13"
   */
  leave_time?: string;
  /**
   * The host's account name.
   *
   * @example "org"
   */
  host_organization?: string;
  host_name?: string;
  /** Whether someone shared their screen. */
  has_screen_share?: boolean;
  /** Whether it was recorded. */
  has_recording?: boolean;
  /** Whether the chat was used. */
  has_chat?: boolean;
  /** How the meeting is encrypted: 1 end to end, 2 enhanced. */
  meeting_encryption_status?: 1 | 2 | (number & {});
  /** How many people of your own account took part. */
  participants_count_my_account?: number;
}

/** A page of reports. */
export interface MeetingReportsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "w7587w4eiyfsudgk"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /**
   * The start of the range that was used.
   *
   * @example "2020-07-14"
   */
  from?: string;
  /** The meetings. */
  meetings?: MeetingReport[];
  /**
   * The end of the range that was used.
   *
   * @example "2020-08-14"
   */
  to?: string;
}

/** A page of participants. */
export interface WebinarReportParticipantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The participants. */
  participants?: ReportParticipant[];
}

/** A file of a recording. */
export interface RecordingFile {
  /**
   * When the file was moved to the trash. Only in trash lists.
   *
   * @example "2021-03-18T05:41:36Z"
   */
  deleted_time?: string;
  /** Downloads the file. Send a bearer token in the `Authorization` header. Zoom redirects to another host, which must not receive the token. */
  download_url?: string;
  /**
   * The file's path. Only for on-premise recordings, which have no `download_url`.
   *
   * @example "/9090876528/path01/demo.mp4"
   */
  file_path?: string;
  /**
   * The size in bytes.
   *
   * @example 7220
   */
  file_size?: number;
  /**
   * The kind of file: `MP4` video, `M4A` audio, `TIMELINE` (JSON, who spoke when), `TRANSCRIPT` (VTT), `CHAT` (text), `CC` (VTT, closed captions), `CSV` (polls), `SUMMARY` (JSON). Rows of `CC` and `TIMELINE` have no `id`, `status`, `file_size`, `recording_type` and `play_url`.
   *
   * @example "MP4"
   */
  file_type?: "MP4" | "M4A" | "CHAT" | "TRANSCRIPT" | "CSV" | "TB" | "CC" | "CHAT_MESSAGE" | "SUMMARY" | (string & {});
  /**
   * The file's extension.
   *
   * @example "M4A"
   */
  file_extension?: "MP4" | "M4A" | "TXT" | "VTT" | "CSV" | "JSON" | "JPG" | (string & {});
  /**
   * The file's id.
   *
   * @example "72576a1f-4e66-4a77-87c4-f13f9808bd76"
   */
  id?: string;
  /**
   * The UUID of the instance.
   *
   * @example "L0AGOEPVR9m5WSOOs/d+FQ=="
   */
  meeting_id?: string;
  /** Plays the file in a browser. */
  play_url?: string;
  /**
   * When the recording ended, in UTC.
   *
   * @example "2021-03-18T05:41:36Z"
   */
  recording_end?: string | null;
  /**
   * When the recording started, in UTC.
   *
   * @example "2021-03-18T05:41:36Z"
   */
  recording_start?: string;
  /**
   * The content of the file.
   *
   * @example "shared_screen_with_speaker_view"
   */
  recording_type?: "shared_screen_with_speaker_view(CC)" | "shared_screen_with_speaker_view" | "shared_screen_with_gallery_view" | "active_speaker" | "gallery_view" | "shared_screen" | "audio_only" | "audio_transcript" | "chat_file" | "poll" | "host_video" | "closed_caption" | "timeline" | "thumbnail" | "audio_interpretation" | "summary" | "summary_next_steps" | "summary_smart_chapters" | "sign_interpretation" | "production_studio" | (string & {});
  /**
   * The status.
   *
   * @example "completed"
   */
  status?: "completed";
}

/** The recordings of one instance. */
export interface RecordedMeeting {
  /**
   * The account that the recording belongs to.
   *
   * @example "Cx3wERazSgup7ZWRHQM8-w"
   */
  account_id?: string;
  /** The length in minutes. */
  duration?: number;
  /**
   * The user id of the host.
   *
   * @example "_0ctZtY0REqWalTmwvrdIw"
   */
  host_id?: string;
  /**
   * The meeting number.
   *
   * @example 6840331990
   */
  id?: number | string;
  /** The number of files, including those of single participants. */
  recording_count?: number;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-03-18T05:41:36Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Personal Meeting"
   */
  topic?: string;
  /** The size of all files in bytes. */
  total_size?: number;
  /**
   * The type.
   *
   * @example "1"
   */
  type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "99" | (string & {});
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "BOKXuumlTAGXuqwr3bLyuQ=="
   */
  uuid?: string;
  /**
   * Add it to `play_url` or `share_url` as `?pwd=`. Needs the permission to view recordings.
   *
   * @example "yNYIS408EJygs7rE5vVsJwXIz4-VW7MH"
   */
  recording_play_passcode?: string;
  /** Whether an account rule deletes the recording on `auto_delete_date`. */
  auto_delete?: boolean;
  /**
   * When the recording is deleted automatically. Missing if `auto_delete` is false.
   *
   * @example "2028-07-12"
   */
  auto_delete_date?: string;
  /** The files. */
  recording_files?: RecordingFile[];
}

/** A page of recordings. */
export interface RecordingsPage {
  /**
   * The start of the range that was used.
   *
   * @example "2022-01-01"
   */
  from?: string;
  /**
   * The end of the range that was used.
   *
   * @example "2022-04-01"
   */
  to?: string;
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The meetings. */
  meetings?: RecordedMeeting[];
}

/** The audio file of one participant. */
export interface AudioFile {
  /** Downloads the file. Send a bearer token in the `Authorization` header. Zoom redirects to another host, which must not receive the token. */
  download_url?: string;
  /**
   * The file's name.
   *
   * @example "test.json"
   */
  file_name?: string;
  /**
   * The file's path. Only for on-premise recordings, which have no `download_url`.
   *
   * @example "/9090876528/path01/demo.mp4"
   */
  file_path?: string;
  /**
   * The size in bytes.
   *
   * @example 65536
   */
  file_size?: number;
  /**
   * The kind of file: `MP4` video, `M4A` audio, `TIMELINE` (JSON, who spoke when), `TRANSCRIPT` (VTT), `CHAT` (text), `CC` (VTT, closed captions), `CSV` (polls), `SUMMARY` (JSON). Rows of `CC` and `TIMELINE` have no `id`, `status`, `file_size`, `recording_type` and `play_url`.
   *
   * @example "M4A"
   */
  file_type?: string;
  /**
   * The file's id.
   *
   * @example "a2f19f96-9294-4f51-8134-6f0eea108eb2"
   */
  id?: string;
  /** Plays the file in a browser. */
  play_url?: string;
  /**
   * When the recording ended, in UTC.
   *
   * @example "2021-06-30T22:14:57Z"
   */
  recording_end?: string | null;
  /**
   * When the recording started, in UTC.
   *
   * @example "2021-06-30T22:14:57Z"
   */
  recording_start?: string;
  /**
   * The status.
   *
   * @example "completed"
   */
  status?: "completed";
}

/** The recordings of one instance. */
export interface MeetingRecordings {
  /**
   * The account that the recording belongs to.
   *
   * @example "Cx3wERazSgup7ZWRHQM8-w"
   */
  account_id?: string;
  /** The length in minutes. */
  duration?: number;
  /**
   * The user id of the host.
   *
   * @example "_0ctZtY0REqWalTmwvrdIw"
   */
  host_id?: string;
  /**
   * The id.
   *
   * @example 6840331990
   */
  id?: number | string;
  /** The number of files, including those of single participants. */
  recording_count?: number;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-03-18T05:41:36Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Personal Meeting"
   */
  topic?: string;
  /** The size of all files in bytes. */
  total_size?: number;
  /**
   * The type.
   *
   * @example "1"
   */
  type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "99" | (string & {});
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "BOKXuumlTAGXuqwr3bLyuQ=="
   */
  uuid?: string;
  /**
   * Add it to `play_url` or `share_url` as `?pwd=`. Needs the permission to view recordings.
   *
   * @example "yNYIS408EJygs7rE5vVsJwXIz4-VW7MH"
   */
  recording_play_passcode?: string;
  /** Whether an account rule deletes the recording on `auto_delete_date`. */
  auto_delete?: boolean;
  /**
   * When the recording is deleted automatically. Missing if `auto_delete` is false.
   *
   * @example "2028-07-12"
   */
  auto_delete_date?: string;
  /**
   * The name of the on-premise node.
   *
   * @example "recording_1"
   */
  service_name?: string;
  /**
   * The zone of the recording connector. Only for on-premise recordings.
   *
   * @example "zone-1202"
   */
  rc_zone?: string;
  /** The instance of the recording connector. Only for on-premise recordings. */
  instance_id?: string;
  /** The zone of the recording connector. Only for on-premise recordings. */
  zone_instance_id?: string;
  /**
   * The zone of the recording connector. Only for on-premise recordings.
   *
   * @example "Meeting zone name"
   */
  rc_meeting_zone_name?: string;
  /**
   * The address of external storage. Only for on-premise recordings.
   *
   * @example "192.163.1.2 "
   */
  external_storage_addr?: string;
  /** The files. */
  recording_files?: RecordingFile[];
  /** A token that downloads the files. Only with `include_fields=download_access_token`. */
  download_access_token?: string;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * @example "981651"
   */
  password?: string;
  /** One audio file for each participant, if the account records them separately. */
  participant_audio_files?: AudioFile[];
}

/** The action. */
export interface RecordingRecover {
  /** @example "recover" */
  action?: "recover" | undefined;
}

/** Who can view and download a recording. */
export interface RecordingSettings {
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalType;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "auth_option"
   */
  authentication_option?: string;
  /**
   * The name of the authentication profile.
   *
   * @example "auth display name"
   */
  authentication_name?: string;
  /** Lets people watch the recording on demand. Viewers have to register. */
  on_demand?: boolean;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * @example "975238724"
   */
  password?: string;
  /** Only signed-in people may view the recording. */
  recording_authentication?: boolean;
  /** Emails the host when someone registers. Only for on-demand recordings. */
  send_email_to_host?: boolean;
  /**
   * Who can view the recording.
   *
   * @example "publicly"
   */
  share_recording?: "publicly" | "internally" | "none" | (string & {});
  /** Shows share buttons. Only for on-demand recordings. */
  show_social_share_buttons?: boolean;
  /**
   * The title.
   *
   * @example "My Personal Meeting Room"
   */
  topic?: string;
  /** Lets viewers download the file. */
  viewer_download?: boolean;
  /** Whether an account rule deletes the recording on `auto_delete_date`. */
  auto_delete?: boolean;
  /**
   * When the recording is deleted automatically. Missing if `auto_delete` is false.
   *
   * @example "2028-07-12"
   */
  auto_delete_date?: string;
}

/** The settings to change. */
export interface RecordingSettingsUpdate {
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalTypeInput | undefined;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "test.com"
   */
  authentication_domains?: string | undefined;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "auth_option"
   */
  authentication_option?: string | undefined;
  /** Lets people watch the recording on demand. Viewers have to register. */
  on_demand?: boolean | undefined;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * 8 to 10 characters.
   *
   * @example "975238724"
   */
  password?: string | undefined;
  /** Only signed-in people may view the recording. */
  recording_authentication?: boolean | undefined;
  /** Emails the host when someone registers. Only for on-demand recordings. */
  send_email_to_host?: boolean | undefined;
  /**
   * Who can view the recording.
   *
   * @example "publicly"
   */
  share_recording?: "publicly" | "internally" | "none" | undefined;
  /** Shows share buttons. Only for on-demand recordings. */
  show_social_share_buttons?: boolean | undefined;
  /**
   * The title.
   *
   * @example "My Personal Meeting Room"
   */
  topic?: string | undefined;
  /** Lets viewers download the file. */
  viewer_download?: boolean | undefined;
  /** Whether an account rule deletes the recording on `auto_delete_date`. */
  auto_delete?: boolean | undefined;
}

/** The transcript of an instance, or why it cannot be downloaded. */
export interface MeetingTranscript {
  /**
   * The meeting's number. In rows of recordings it is the UUID of the instance.
   *
   * @example "uaFkQyFCSwya8iNYtkAw3A=="
   */
  meeting_id?: string;
  /**
   * The account that the recording belongs to.
   *
   * @example "Cx3wERazSgup7ZWRHQM8-w"
   */
  account_id?: string;
  /**
   * The meeting's title.
   *
   * @example "My Personal Meeting"
   */
  meeting_topic?: string;
  /**
   * The user id of the host.
   *
   * @example "_0ctZtY0REqWalTmwvrdIw"
   */
  host_id?: string;
  /**
   * When the transcript was created.
   *
   * @example "2025-06-27T13:48:24Z"
   */
  transcript_created_time?: string;
  /** Whether the transcript can be downloaded. If not, `download_restriction_reason` says why. */
  can_download?: boolean;
  /** Whether an account rule deletes the recording on `auto_delete_date`. */
  auto_delete?: boolean;
  /**
   * When the recording is deleted automatically. Missing if `auto_delete` is false.
   *
   * @example "2052-11-07"
   */
  auto_delete_date?: string;
  /** Downloads the file. Send a bearer token in the `Authorization` header. Zoom redirects to another host, which must not receive the token. */
  download_url?: string | null;
  /**
   * Why the transcript cannot be downloaded, if `can_download` is false. `NOT_READY` means: try again later. The other reasons are final.
   *
   * @example "NOT_READY"
   */
  download_restriction_reason?: "DELETED_OR_TRASHED" | "UNSUPPORTED" | "NO_TRANSCRIPT_DATA" | "NOT_READY" | (string & {}) | null;
}

/** A summary in a list. */
export interface SummaryListItem {
  /**
   * The user id of the host.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  meeting_host_id?: string;
  /** The host's email address. */
  meeting_host_email?: string;
  /**
   * The UUID of the instance.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meeting_uuid?: string;
  /**
   * The meeting's number. In rows of recordings it is the UUID of the instance.
   *
   * @example 97763643886
   */
  meeting_id?: number | string;
  /**
   * The meeting's title.
   *
   * @example "My Meeting"
   */
  meeting_topic?: string;
  /**
   * When the meeting started, in UTC.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  meeting_start_time?: string;
  /**
   * When the meeting ended, in UTC.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  meeting_end_time?: string;
  /**
   * Where the summarized part starts, in UTC.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  summary_start_time?: string;
  /**
   * Where the summarized part ends, in UTC.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  summary_end_time?: string;
  /**
   * When the summary was created.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  summary_created_time?: string;
  /**
   * When the summary last changed.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  summary_last_modified_time?: string;
}

/** A page of summaries. */
export interface SummariesPage {
  /** The number of items per page. */
  page_size?: number;
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /**
   * The start of the range that was used.
   *
   * @example "2023-10-19T07:00:00Z"
   */
  from?: string;
  /**
   * The end of the range that was used.
   *
   * @example "2023-10-20T07:00:00Z"
   */
  to?: string;
  /** The summaries. */
  summaries?: SummaryListItem[];
}

/** A part of the summary. */
export interface SummaryPart {
  /**
   * The heading of this part.
   *
   * @example "Meeting overview"
   */
  label?: string;
  /**
   * The text of this part.
   *
   * @example "Meeting overview"
   */
  summary?: string;
}

/** The edited summary. */
export interface EditedSummary {
  /**
   * The overview. Replaced by `summary_content`.
   *
   * @example "Meeting overview"
   */
  summary_overview?: string;
  /**
   * The parts of the summary. Replaced by `summary_content`.
   *
   * @example "Meeting overview"
   */
  summary_details?: string;
  /** The next steps. */
  next_steps?: string[];
}

/** The AI summary of an instance. */
export interface MeetingSummary {
  /**
   * The user id of the host.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  meeting_host_id?: string;
  /** The host's email address. */
  meeting_host_email?: string;
  /**
   * The UUID of the instance.
   *
   * @example "aDYlohsHRtCd4ii1uC2+hA=="
   */
  meeting_uuid?: string;
  /**
   * The meeting's number. In rows of recordings it is the UUID of the instance.
   *
   * @example 97763643886
   */
  meeting_id?: number | string;
  /**
   * The meeting's title.
   *
   * @example "My Meeting"
   */
  meeting_topic?: string;
  /**
   * When the meeting started, in UTC.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  meeting_start_time?: string;
  /**
   * When the meeting ended, in UTC.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  meeting_end_time?: string;
  /**
   * Where the summarized part starts, in UTC.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  summary_start_time?: string;
  /**
   * Where the summarized part ends, in UTC.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  summary_end_time?: string;
  /**
   * When the summary was created.
   *
   * @example "2019-07-15T23:24:52Z"
   */
  summary_created_time?: string;
  /**
   * When the summary last changed.
   *
   * @example "2020-07-15T23:30:19Z"
   */
  summary_last_modified_time?: string;
  /**
   * The user id of the person who last changed the summary.
   *
   * @example "Lfi0BlBQTM-bbktE9BRUvA"
   */
  summary_last_modified_user_id?: string;
  /** The email address of the person who last changed the summary. */
  summary_last_modified_user_email?: string;
  /**
   * The title of the summary.
   *
   * @example "Meeting summary for my meeting"
   */
  summary_title?: string;
  /**
   * The overview. Replaced by `summary_content`.
   *
   * @deprecated
   * @example "Meeting overview"
   */
  summary_overview?: string;
  /**
   * The parts of the summary. Replaced by `summary_content`.
   *
   * @deprecated
   */
  summary_details?: SummaryPart[];
  /**
   * The next steps.
   *
   * @deprecated
   */
  next_steps?: string[];
  /**
   * The edited summary.
   *
   * @deprecated
   */
  edited_summary?: EditedSummary;
  /** The summary in Markdown. */
  summary_content?: string;
  /** Opens the summary in Zoom Docs. */
  summary_doc_url?: string;
}

/** A note. */
export interface Note {
  /**
   * The note's id.
   *
   * @example "note_abc123"
   */
  note_id: string;
  /**
   * The note's name.
   *
   * @example "Weekly sync notes"
   */
  note_name: string;
  /** Opens the note. */
  note_link: string;
  /**
   * When it was created.
   *
   * @example "2026-07-01T08:30:00Z"
   */
  created_time: string;
  /**
   * When it last changed.
   *
   * @example "2026-07-01T09:15:00Z"
   */
  modified_time: string;
}

/** The notes. */
export interface Notes {
  /** The notes. */
  notes: Note[];
}

/** A segment of a transcript. */
export interface TranscriptSegment {
  /**
   * The transcript's text.
   *
   * @example "Hello hello hello."
   */
  text: string;
  /**
   * Where the segment starts, counted from the start as `HH:MM:SS.mmm`. It is not a time of day.
   *
   * @example "00:00:21.743"
   */
  start_time: string;
  /**
   * When it ended, in UTC.
   *
   * @example "00:00:23.923"
   */
  end_time: string;
  /**
   * The speaker, by an id of `speakers`.
   *
   * @example "2049487510"
   */
  speaker_id: string;
}

/** A person who spoke. */
export interface TranscriptSpeaker {
  /**
   * The speaker, by an id of `speakers`.
   *
   * @example "2049487510"
   */
  speaker_id: string;
  /**
   * The name shown to others.
   *
   * @example "William Smith"
   */
  display_name: string;
  /**
   * The user id, if the speaker is known.
   *
   * @example "OnsTZFMpTUWD_YTo2Z_3Lg"
   */
  zoom_user_id?: string;
}

/** The transcript of a note. */
export interface NoteTranscript {
  /** The segments of the transcript, in order. */
  items?: TranscriptSegment[];
  /** Who spoke. A person whose name is unknown is called "Speaker 1" and so on. */
  speakers?: TranscriptSpeaker[];
}

/** A note and its transcript. */
export interface NoteContent {
  /**
   * The note's id.
   *
   * @example "lXyU1N4sTzSON6cgVwQ48Q"
   */
  note_id: string;
  /**
   * The note's name.
   *
   * @example "Weekly Sync Notes"
   */
  note_name: string;
  note_url: string;
  /**
   * The written note in Markdown. It can be empty.
   *
   * @example "Discussion follow-ups to review before the next sync."
   */
  manual_note_content: string;
  /** The generated note in Markdown. Missing if there is none. */
  generated_note_content?: string;
  /** The transcript. Only with `include=transcript`. */
  transcript?: NoteTranscript;
}

/** A custom attribute. */
export interface CustomAttribute {
  /**
   * The key.
   *
   * @example "cbf_cywdkexrtqc73f97gd4w6g"
   */
  key?: string;
  /**
   * The name.
   *
   * @example "A1"
   */
  name?: string;
  /**
   * The value.
   *
   * @example "2323"
   */
  value?: string;
}

/**
 * The license: 1 basic, 2 licensed, 4 unassigned without Meetings Basic, 99 none (only for `ssoCreate`).
 *
 * `USER_TYPES` has the known values.
 */
export type UserType = 1 | 2 | 4 | 99 | (number & {});

/**
 * The license: 1 basic, 2 licensed, 4 unassigned without Meetings Basic, 99 none (only for `ssoCreate`).
 *
 * `USER_TYPES` has the known values.
 */
export type UserTypeInput = 1 | 2 | 4 | 99;

/** A license of the user. */
export interface License {
  /**
   * The kind of license.
   *
   * @example "ZOOM_WORKPLACE_BUNDLE"
   */
  license_type?: "MEETING" | "ZOOM_WORKPLACE_BUNDLE" | (string & {});
  /** The number of the plan. */
  license_option?: 2 | 4 | 8 | 16 | 32 | 64 | 128 | 33554432 | 134217728 | 1073741824 | 536870912 | 268435456 | 4398046511104 | 18014398509481984 | 72057594037927940 | 576460752303423500 | 144115188075855870 | 137438953472 | 1099511627776 | 549755813888 | 274877906944 | 2199023255552 | 4294967296 | 34359738368 | 17179869184 | 8589934592 | 68719476736 | (number & {});
  /**
   * The id of the subscription.
   *
   * @example "SUBREF-xxxxxx-xxxxxx"
   */
  subscription_id?: string;
}

/** A user in a list. */
export interface UserListItem {
  /**
   * When the user was first created.
   *
   * @example "2019-06-01T07:58:03Z"
   */
  user_created_at?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @deprecated
   * @example "2018-10-31T04:32:37Z"
   */
  created_at?: string;
  /** The account's own attributes. In lists only with `include_fields=custom_attributes`. */
  custom_attributes?: CustomAttribute[];
  /**
   * The department.
   *
   * @example "Developers"
   */
  dept?: string;
  /** The email address. */
  email: string;
  /**
   * The employee id. Only for users who log in by single sign-on.
   *
   * @example "HqDyI037Qjili1kNsSIrIg"
   */
  employee_unique_id?: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name?: string;
  /** The web groups of the user. */
  group_ids?: string[];
  /** The divisions of the user. At present there is at most one. */
  division_ids?: string[];
  /**
   * The host key. In lists only with `include_fields=host_key`.
   *
   * @example "299492849"
   */
  host_key?: string;
  /**
   * The user id.
   *
   * @example "KDcuGIm1QgePTO8WbOqwIQ"
   */
  id?: string;
  /** The chat groups of the user. */
  im_group_ids?: string[];
  /**
   * The version of the last client.
   *
   * @example "5.2.45120.0906(win)"
   */
  last_client_version?: string;
  /**
   * When the user last logged in. It can lag up to three days behind.
   *
   * @example "2022-03-25T05:40:55Z"
   */
  last_login_time?: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /**
   * The number of a bundle of plans.
   *
   * @example "1"
   */
  plan_united_type?: "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | (string & {});
  /**
   * The number of the personal meeting room. Only for meeting types 2 and 3.
   *
   * @example 6589310093
   */
  pmi?: number;
  /**
   * The id of the role.
   *
   * @example "0"
   */
  role_id?: string;
  /**
   * The status.
   *
   * @example "active"
   */
  status?: "active" | "inactive" | "pending" | (string & {});
  /**
   * The time zone, by its IANA name.
   *
   * @example "Asia/Shanghai"
   */
  timezone?: string;
  /** The license: 1 basic, 2 licensed, 4 unassigned without Meetings Basic, 99 none (only for `ssoCreate`). */
  type: UserType;
  /** Whether the address is verified: 1 yes, 0 no. */
  verified?: 1 | 0 | (number & {});
  /** The name shown to others. */
  display_name?: string;
  /** The user's licenses, if the account has several plans. */
  license_info_list?: License[];
  /** How the user can log in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API, 100 email, 101 single sign-on; in China 11 phone, 21 WeChat, 23 Alipay. */
  login_types?: (0 | 1 | 23 | 24 | 27 | 97 | 98 | 100 | 101 | (number & {}))[];
}

/** A page of users. */
export interface UsersPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "8V8HigQkzm2O5r9RUn31D9ZyJHgrmFfbLa2"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The page number. Use `next_page_token` instead. */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /**
   * The total number of items.
   *
   * @example 8482
   */
  total_records?: number;
  /**
   * The users.
   *
   * At most 2000 items.
   */
  users?: UserListItem[];
}

/** A license of the user. */
export interface LicenseInput {
  /**
   * The kind of license.
   *
   * @example "ZOOM_WORKPLACE_BUNDLE"
   */
  license_type: "MEETING" | "ZOOM_WORKPLACE_BUNDLE";
  /** The number of the plan. */
  license_option: 2 | 4 | 8 | 16 | 32 | 64 | 128 | 33554432 | 134217728 | 1073741824 | 536870912 | 268435456 | 4398046511104 | 18014398509481984 | 72057594037927940 | 576460752303423500 | 144115188075855870 | 137438953472 | 1099511627776 | 549755813888 | 274877906944 | 2199023255552 | 4294967296 | 34359738368 | 17179869184 | 8589934592 | 68719476736;
  /**
   * The id of the subscription.
   *
   * @example "SUBREF-xxxxxx-xxxxxx"
   */
  subscription_id: string;
}

/** The user to create. */
export interface UserCreateInfo {
  /**
   * The email address.
   *
   * At most 128 characters.
   */
  email: string;
  /**
   * The first name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  first_name?: string | undefined;
  /**
   * The last name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * The name shown to others.
   *
   * At most 128 characters.
   */
  display_name?: string | undefined;
  /**
   * The password. Only with `autoCreate`. It has 8 to 32 characters with upper and lower case letters and a digit, not all alike and without runs such as 1234. Accounts can demand more.
   *
   * 8 to 32 characters.
   */
  password?: string | undefined;
  /** The license: 1 basic, 2 licensed, 4 unassigned without Meetings Basic, 99 none (only for `ssoCreate`). */
  type: UserTypeInput;
  /**
   * The divisions of the user. At present there is at most one.
   *
   * At most 1 item.
   */
  division_ids?: string[] | undefined;
  /** The features that the user may use. */
  feature?: {
    /** Whether the user has Zoom Phone. Turning it off releases the user's numbers. */
    zoom_phone?: boolean | undefined;
    /** The number of the Zoom One plan. */
    zoom_one_type?: 16 | 32 | 64 | 128 | 33554432 | 134217728 | 268435456 | 536870912 | 1073741824 | 4398046511104 | 4294967296 | 8589934592 | 17179869184 | 34359738368 | 68719476736 | 137438953472 | 274877906944 | 549755813888 | 1099511627776 | 2199023255552 | 18014398509481984 | 72057594037927940 | 144115188075855870 | 576460752303423500 | undefined;
  } | undefined;
  /**
   * The number of a bundle of plans.
   *
   * @example "1"
   */
  plan_united_type?: "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | undefined;
  /**
   * The user's licenses, if the account has several plans.
   *
   * At most 2 items.
   */
  license_info_list?: LicenseInput[] | undefined;
}

/** The user to create, and how. */
export interface UserCreate {
  /**
   * How the user is created. `create` emails an activation link. `autoCreate` needs an Enterprise plan with a managed domain and takes a `password`. `custCreate` makes a user without password or login, who hosts only through `start_url`; Zoom has to enable it. `ssoCreate` makes a user who logs in by single sign-on, without a password.
   *
   * @example "create"
   */
  action: "create" | "autoCreate" | "custCreate" | "ssoCreate";
  /** The user to create. */
  user_info?: UserCreateInfo | undefined;
}

/** The user who was created. */
export interface UserCreated {
  /** The email address. */
  email?: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name?: string;
  /**
   * The id.
   *
   * @example "KDcuGIm1QgePTO8WbOqwIQ"
   */
  id?: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /** The type. */
  type?: UserType;
}

/** A phone number of the user. */
export interface PhoneNumber {
  /**
   * The country calling code, with a plus sign.
   *
   * @example "+1"
   */
  code?: string;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string;
  /** @example "Mobile" */
  label?: "Mobile" | "Office" | "Home" | "Fax" | (string & {});
  /**
   * The phone number.
   *
   * @example "800000000"
   */
  number?: string;
  /** Whether the address is verified: 1 yes, 0 no. */
  verified?: boolean;
}

/**
 * Whether pronouns are shown: 1 asks, 2 always, 3 never.
 *
 * `PRONOUNS_OPTIONS` has the known values.
 */
export type PronounsOption = 1 | 2 | 3 | (number & {});

/**
 * Whether pronouns are shown: 1 asks, 2 always, 3 never.
 *
 * `PRONOUNS_OPTIONS` has the known values.
 */
export type PronounsOptionInput = 1 | 2 | 3;

/** A user. */
export interface User {
  /**
   * The user id.
   *
   * @example "zJKyaiAyTNC-MWjiWC18KQ"
   */
  id?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @deprecated
   * @example "2018-10-31T04:32:37Z"
   */
  created_at?: string;
  /**
   * The department.
   *
   * @example "Developers"
   */
  dept?: string;
  /** The email address. */
  email?: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name?: string;
  /**
   * The version of the last client.
   *
   * @example "5.9.6.4993(mac)"
   */
  last_client_version?: string;
  /**
   * When the user last logged in. It can lag up to three days behind.
   *
   * @example "2021-05-05T20:40:30Z"
   */
  last_login_time?: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /**
   * The number of the personal meeting room. Only for meeting types 2 and 3.
   *
   * @example 3542471135
   */
  pmi?: number;
  /**
   * The name of the role.
   *
   * @example "Admin"
   */
  role_name?: string;
  /**
   * The time zone, by its IANA name.
   *
   * @example "Asia/Shanghai"
   */
  timezone?: string;
  /** The type. */
  type: UserType;
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean;
  /** The name shown to others. */
  display_name?: string;
  /**
   * The account that the recording belongs to.
   *
   * @example "q6gBJVO5TzexKYTb_I2rpg"
   */
  account_id?: string;
  /**
   * The account's number.
   *
   * @example 10009239
   */
  account_number?: number;
  /**
   * The user's id in Kaltura, if that integration is on.
   *
   * @example "KDcuGIm1QgePTO8WbOqwIQ"
   */
  cms_user_id?: string;
  /** The company. */
  company?: string;
  /**
   * When the user was first created.
   *
   * @example "2018-10-31T04:32:37Z"
   */
  user_created_at?: string;
  /** The account's own attributes. In lists only with `include_fields=custom_attributes`. */
  custom_attributes?: CustomAttribute[];
  /**
   * The employee id. Only for users who log in by single sign-on.
   *
   * @example "HqDyI037Qjili1kNsSIrIg"
   */
  employee_unique_id?: string;
  /** The web groups of the user. */
  group_ids?: string[];
  /** The divisions of the user. At present there is at most one. */
  division_ids?: string[];
  /** The chat groups of the user. */
  im_group_ids?: string[];
  /** The user's chat address. */
  jid?: string;
  /**
   * The job title.
   *
   * @example "API Developer"
   */
  job_title?: string;
  /**
   * The cost center, as free text.
   *
   * @example "cost center"
   */
  cost_center?: string;
  /**
   * The language of emails and the web portal.
   *
   * @example "en-US"
   */
  language?: string;
  /**
   * The location.
   *
   * @example "Paris"
   */
  location?: string;
  /** How the user can log in: 0 Facebook, 1 Google, 24 Apple, 27 Microsoft, 97 mobile device, 98 RingCentral, 99 API, 100 email, 101 single sign-on; in China 11 phone, 21 WeChat, 23 Alipay. */
  login_types?: (0 | 1 | 11 | 21 | 23 | 24 | 27 | 97 | 98 | 99 | 100 | 101 | (number & {}))[];
  /** The manager's email address or name. */
  manager?: string;
  /**
   * The link to the personal meeting room.
   *
   * @example "example.com"
   */
  personal_meeting_url?: string;
  /**
   * The country of the phone number.
   *
   * @deprecated
   * @example "US"
   */
  phone_country?: string;
  /**
   * The phone number.
   *
   * @deprecated
   * @example "+1 800000000"
   */
  phone_number?: string;
  /** The user's phone numbers. */
  phone_numbers?: PhoneNumber[];
  /**
   * The address of the picture.
   *
   * @example "example.com"
   */
  pic_url?: string;
  /**
   * The number of a bundle of plans.
   *
   * @example "1"
   */
  plan_united_type?: "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | (string & {});
  /**
   * The pronouns.
   *
   * @example "3123"
   */
  pronouns?: string;
  /** Whether pronouns are shown: 1 asks, 2 always, 3 never. */
  pronouns_option?: PronounsOption;
  /**
   * The id of the role.
   *
   * @example "0"
   */
  role_id?: string;
  /**
   * The status.
   *
   * @example "pending"
   */
  status?: "pending" | "active" | "inactive" | (string & {});
  /**
   * The personal link.
   *
   * @example "example.com"
   */
  vanity_url?: string;
  /** Whether the address is verified: 1 yes, 0 no. */
  verified?: number;
  /**
   * The user's data cluster.
   *
   * @example "us04"
   */
  cluster?: string;
  /** The number of the Zoom One plan. */
  zoom_one_type?: number;
  /** The user's licenses, if the account has several plans. */
  license_info_list?: License[];
}

/** A custom attribute. */
export interface CustomAttributeInput {
  /**
   * The key.
   *
   * @example "cbf_cywdkexrtqc73f97gd4w6g"
   */
  key?: string | undefined;
  /**
   * The name.
   *
   * @example "A1"
   */
  name?: string | undefined;
  /**
   * The value.
   *
   * @example "1"
   */
  value?: string | undefined;
}

/** A phone number of the user. */
export interface PhoneNumberInput {
  /**
   * The country calling code, with a plus sign.
   *
   * @example "+1"
   */
  code?: string | undefined;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /** @example "Mobile" */
  label?: "Mobile" | "Office" | "Home" | "Fax" | undefined;
  /**
   * The phone number.
   *
   * @example "5550100"
   */
  number?: string | undefined;
}

/** The changes. Missing fields are not changed. */
export interface UserUpdate {
  /**
   * The user's id in Kaltura, if that integration is on.
   *
   * @example "KDcuGIm1QgePTO8WbOqwIQ"
   */
  cms_user_id?: string | undefined;
  /**
   * The company.
   *
   * At most 255 characters.
   *
   * @example "Example, Inc."
   */
  company?: string | undefined;
  /**
   * The account's own attributes. In lists only with `include_fields=custom_attributes`.
   *
   * At most 5 items.
   */
  custom_attributes?: CustomAttributeInput[] | undefined;
  /**
   * The department.
   *
   * @example "Developers"
   */
  dept?: string | undefined;
  /**
   * The first name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  first_name?: string | undefined;
  /**
   * The group of a user who has not accepted yet.
   *
   * @example "RSMaSp8sTEGK0_oamiA2_w"
   */
  group_id?: string | undefined;
  /**
   * The divisions of the user. At present there is at most one.
   *
   * At most 1 item.
   */
  division_ids?: string[] | undefined;
  /**
   * The host key. In lists only with `include_fields=host_key`.
   *
   * 6 to 10 characters.
   *
   * @example "4692486817"
   */
  host_key?: string | undefined;
  /**
   * The job title.
   *
   * At most 128 characters.
   *
   * @example "Developer"
   */
  job_title?: string | undefined;
  /**
   * The cost center, as free text.
   *
   * @example "cost center"
   */
  cost_center?: string | undefined;
  /**
   * The language of emails and the web portal.
   *
   * @example "English"
   */
  language?: string | undefined;
  /**
   * The last name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * The location.
   *
   * At most 256 characters.
   *
   * @example "San Jose"
   */
  location?: string | undefined;
  /**
   * The manager's email address or name.
   *
   * @example "Tara Smith"
   */
  manager?: string | undefined;
  /**
   * The country of the phone number.
   *
   * @deprecated
   * @example "US"
   */
  phone_country?: string | undefined;
  /**
   * The phone number.
   *
   * @deprecated
   * @example "5550100"
   */
  phone_number?: string | undefined;
  /**
   * The user's phone numbers.
   *
   * At most 3 items.
   */
  phone_numbers?: PhoneNumberInput[] | undefined;
  /**
   * The number of the personal meeting room. Only for meeting types 2 and 3.
   *
   * @example 1234567890
   */
  pmi?: number | undefined;
  /**
   * The pronouns.
   *
   * @example "They/Them/Their"
   */
  pronouns?: string | undefined;
  /** Whether pronouns are shown: 1 asks, 2 always, 3 never. */
  pronouns_option?: PronounsOptionInput | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Chicago"
   */
  timezone?: string | undefined;
  /** The type. */
  type?: UserTypeInput | undefined;
  /**
   * Uses the personal meeting room. For meeting types 2 and 3.
   *
   * Default `false`.
   */
  use_pmi?: boolean | undefined;
  /**
   * The last part of the personal link.
   *
   * @example "My Meeting Room"
   */
  vanity_name?: string | undefined;
  /**
   * The name shown to others.
   *
   * At most 128 characters.
   */
  display_name?: string | undefined;
  /** The number of the Zoom One plan. */
  zoom_one_type?: 0 | 16 | 32 | 64 | 128 | 33554432 | 134217728 | 268435456 | 536870912 | 1073741824 | 4398046511104 | 4294967296 | 8589934592 | 17179869184 | 34359738368 | 68719476736 | 137438953472 | 274877906944 | 549755813888 | 1099511627776 | 2199023255552 | 18014398509481984 | 72057594037927940 | 144115188075855870 | 576460752303423500 | undefined;
  /**
   * The number of a bundle of plans.
   *
   * @example "1"
   */
  plan_united_type?: "1" | "2" | "4" | "8" | "16" | "32" | "64" | "128" | "256" | "512" | "1024" | "2048" | "4096" | "8192" | "16384" | "32768" | "65536" | "131072" | "none" | undefined;
  /** The features that the user may use. */
  feature?: {
    /** Whether the user has Zoom Phone. Turning it off releases the user's numbers. */
    zoom_phone?: boolean | undefined;
  } | undefined;
  /**
   * A short text about the person, without HTML.
   *
   * At most 150 characters.
   *
   * @example "I'm a Zoom lover!"
   */
  about_me?: string | undefined;
  /** The address of the LinkedIn profile. */
  linkedin_url?: string | undefined;
  /**
   * The user's licenses, if the account has several plans.
   *
   * At most 2 items.
   */
  license_info_list?: LicenseInput[] | undefined;
}

/** The action. */
export interface UserStatusUpdate {
  /**
   * `activate` or `deactivate` the user. `clock_in` and `clock_out` record working hours.
   *
   * @example "deactivate"
   */
  action: "activate" | "deactivate" | "clock_in" | "clock_out";
  /** Moves Zoom Events assets. Then `transfer_email` is required. */
  transfer_events?: boolean | undefined;
  transfer_email?: string | undefined;
}

/** Whether the address is in use. */
export interface EmailCheck {
  /** Whether the address is in use. True only for users of your own account. */
  existed_email?: boolean;
}

/** A token of the user. */
export interface UserToken {
  /**
   * The token. Keep it secret.
   *
   * @example "6IjAwMDAwMSIsInptX3NrbSI6InptX"
   */
  token?: string;
}

/**
 * The type of a webinar: 5 single, 6 recurring without fixed times, 9 recurring with fixed times.
 *
 * `WEBINAR_TYPES` has the known values.
 */
export type WebinarType = 5 | 6 | 9 | (number & {});

/**
 * The type of a webinar: 5 single, 6 recurring without fixed times, 9 recurring with fixed times.
 *
 * `WEBINAR_TYPES` has the known values.
 */
export type WebinarTypeInput = 5 | 6 | 9;

/** A webinar in a list. */
export interface WebinarListItem {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "Learn more about Zoom APIs"
   */
  agenda?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @example "2021-07-01T22:00:00Z"
   */
  created_at?: string;
  /** The planned length in minutes. */
  duration?: number;
  /**
   * The user id of the host.
   *
   * @example "x1yCzABCDEfg23HiJKl4mN"
   */
  host_id?: string;
  /**
   * The webinar number.
   *
   * @example 1234567890
   */
  id?: number | string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-07-13T21:00:00Z"
   */
  start_time?: string;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string;
  /**
   * The title.
   *
   * @example "My Webinar"
   */
  topic?: string;
  /** The type. */
  type?: WebinarType;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "4444AAAiAAAAAiAiAiiAii=="
   */
  uuid?: string;
  /** Whether a recorded video is played as if it were live. */
  is_simulive?: boolean;
  /** Whether the webinar was created in Zoom Events. */
  is_events_webinar?: boolean;
}

/** A page of webinars. */
export interface WebinarsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "w7587w4eiyfsudgf"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The webinars. */
  webinars?: WebinarListItem[];
}

/** How it repeats. */
export interface WebinarRecurrenceInput {
  /**
   * When the series ends, in UTC. Cannot be combined with `end_times`.
   *
   * @example "2022-04-02T15:59:00Z"
   */
  end_date_time?: string | Date | undefined;
  /**
   * How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`.
   *
   * At most 60.
   */
  end_times?: number | undefined;
  /** The day of the month, 1 to 31. */
  monthly_day?: number | undefined;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeekInput | undefined;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDayInput | undefined;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number | undefined;
  /** How it repeats: 1 daily, 2 weekly (with `weekly_days`), 3 monthly (with `monthly_day`, or `monthly_week` and `monthly_week_day`). */
  type: RecurrenceTypeInput;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string | undefined;
}

/** When an email is sent. */
export interface MailPlanInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /** The type. */
  type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined;
}

/** Questions and answers. */
export interface WebinarQuestionsInput {
  /** Lets participants ask questions. */
  allow_submit_questions?: boolean | undefined;
  /** Lets participants ask without a name. */
  allow_anonymous_questions?: boolean | undefined;
  /**
   * Which questions attendees see: `only` the answered ones, or `all`.
   *
   * @example "all"
   */
  answer_questions?: "only" | "all" | undefined;
  /** Lets attendees comment on questions. */
  attendees_can_comment?: boolean | undefined;
  /** Lets attendees vote for questions. */
  attendees_can_upvote?: boolean | undefined;
  /** Answers chat automatically. Only for simulive webinars. */
  allow_auto_reply?: boolean | undefined;
  auto_reply_text?: string | undefined;
  /** Whether it is on. */
  enable?: boolean | undefined;
}

/** The settings of a new webinar. */
export interface WebinarSettingsCreate {
  /** Further data center regions, as country codes. */
  additional_data_center_regions?: string[] | undefined;
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean | undefined;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string | undefined;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean | undefined;
  /**
   * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
   *
   * Default `2`.
   */
  approval_type?: ApprovalTypeInput | undefined;
  /** Reminder emails. `type` is 0 for no reminder, 1 for one hour before, 2 for one day, 3 for both, 4 for one week, 5 for an hour and a week, 6 for a day and a week, 7 for all three. */
  attendees_and_panelists_reminder_email_notification?: MailPlanInput | undefined;
  /**
   * How participants join the audio.
   *
   * Default `"both"`.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | undefined;
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * At most 2048 characters.
   *
   * @example "test"
   */
  audio_conference_info?: string | undefined;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string | undefined;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string | undefined;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * Default `"none"`.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | undefined;
  /**
   * Closes the registration after the date of the event.
   *
   * @deprecated
   */
  close_registration?: boolean | undefined;
  /** The contact's email address, as registrants see it. */
  contact_email?: string | undefined;
  /** The contact's name, as registrants see it. */
  contact_name?: string | undefined;
  /**
   * The language of emails.
   *
   * @example "en-US"
   */
  email_language?: string | undefined;
  /**
   * Only signed-in users may join.
   *
   * @deprecated
   */
  enforce_login?: boolean | undefined;
  /**
   * Only signed-in users of these domains may join.
   *
   * @deprecated
   * @example "example.com"
   */
  enforce_login_domains?: string | undefined;
  /** Emails people who did not attend. `type` is the number of days after the end; 0 sends no email. */
  follow_up_absentees_email_notification?: MailPlanInput | undefined;
  /** Emails people who attended. `type` is the number of days after the end; 0 sends no email. */
  follow_up_attendees_email_notification?: MailPlanInput | undefined;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[] | undefined;
  /**
   * HD video. Not for simulive webinars.
   *
   * Default `false`.
   */
  hd_video?: boolean | undefined;
  /** Default `false`. */
  hd_video_for_attendees?: boolean | undefined;
  /** Starts with the host's camera on. */
  host_video?: boolean | undefined;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretationInput | undefined;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretationInput | undefined;
  /** Panelists have to sign in. */
  panelist_authentication?: boolean | undefined;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean | undefined;
  /** Adds a watermark to each participant's video. Not for simulive webinars. */
  add_watermark?: boolean | undefined;
  /** Adds an audio watermark. Not for simulive webinars. */
  add_audio_watermark?: boolean | undefined;
  /**
   * Lets people watch the recording on demand. Viewers have to register.
   *
   * Default `false`.
   */
  on_demand?: boolean | undefined;
  /** Emails the invitation to panelists. */
  panelists_invitation_email_notification?: boolean | undefined;
  /** Starts with the panelists' cameras on. Not for simulive webinars. */
  panelists_video?: boolean | undefined;
  /** Opens the survey in the browser after the webinar. */
  post_webinar_survey?: boolean | undefined;
  /**
   * Lets panelists meet before the webinar begins.
   *
   * Default `false`.
   */
  practice_session?: boolean | undefined;
  /** Questions and answers. */
  question_and_answer?: WebinarQuestionsInput | undefined;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean | undefined;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean | undefined;
  /**
   * How many people may register. 0 means no limit.
   *
   * 0 to 20000. Default `0`.
   */
  registrants_restrict_number?: number | undefined;
  /**
   * The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose.
   *
   * Default `1`.
   */
  registration_type?: RegistrationTypeInput | undefined;
  /**
   * Sends 1080p video. Not for simulive webinars.
   *
   * Default `false`.
   */
  send_1080p_video_to_attendees?: boolean | undefined;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean | undefined;
  /** Shows how to join on the confirmation page. */
  show_join_info?: boolean | undefined;
  /** The address of your own survey. */
  survey_url?: string | undefined;
  /** Uses the background and name tags that the host set up. */
  enable_session_branding?: boolean | undefined;
  /**
   * Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`.
   *
   * Default `false`.
   */
  request_permission_to_unmute_participants?: boolean | undefined;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean | undefined;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean | undefined;
}

/** How long a simulive webinar waits before it starts. */
export interface SimuliveDelayInput {
  /** Whether it is on. */
  enable?: boolean | undefined;
  /** How long to wait. */
  time?: number | undefined;
  /**
   * The unit of `time`.
   *
   * Default `"second"`.
   *
   * @example "second"
   */
  timeunit?: "second" | "minute" | undefined;
}

/** The webinar to create. */
export interface WebinarCreate {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "My Webinar"
   */
  agenda?: string | undefined;
  /** The planned length in minutes. */
  duration?: number | undefined;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * At most 10 characters.
   *
   * @example "123456"
   */
  password?: string | undefined;
  /**
   * If false, the webinar has a passcode only if you send one.
   *
   * Default `true`.
   */
  default_passcode?: boolean | undefined;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: WebinarRecurrenceInput | undefined;
  /** The user id or email address of the user to schedule it for. Needs scheduling rights. */
  schedule_for?: string | undefined;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: WebinarSettingsCreate | undefined;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`.
   *
   * @example "2022-03-26T06:44:14Z"
   */
  start_time?: string | Date | undefined;
  /**
   * The id of a template. With it the path needs a user id, not an email address.
   *
   * @example "5Cj3ceXoStO6TGOVvIOVPA=="
   */
  template_id?: string | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string | undefined;
  /**
   * The title.
   *
   * @example "My Webinar"
   */
  topic?: string | undefined;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValueInput[] | undefined;
  /**
   * The type.
   *
   * Default `5`.
   */
  type?: WebinarTypeInput | undefined;
  /** Whether a recorded video is played as if it were live. */
  is_simulive?: boolean | undefined;
  /**
   * The file that a simulive webinar plays.
   *
   * @example "f09340e1-cdc3-4eae-9a74-98f9777ed908"
   */
  record_file_id?: string | undefined;
  /** Goes live after a simulive webinar. The host has to be there. */
  transition_to_live?: boolean | undefined;
  /** Delays the start of a simulive webinar by `time`, in seconds (1 to 60) or minutes (1 to 10). */
  simulive_delay_start?: SimuliveDelayInput | undefined;
}

/** How it repeats. */
export interface WebinarRecurrence {
  /**
   * When the series ends, in UTC. Cannot be combined with `end_times`.
   *
   * @example "2022-04-02T15:59:00Z"
   */
  end_date_time?: string;
  /** How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`. */
  end_times?: number;
  /** The day of the month, 1 to 31. */
  monthly_day?: number;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeek;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDay;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number;
  /** How it repeats: 1 daily, 2 weekly (with `weekly_days`), 3 monthly (with `monthly_day`, or `monthly_week` and `monthly_week_day`). */
  type: RecurrenceType;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string;
}

/** When an email is sent. */
export interface MailPlan {
  /** Whether it is on. */
  enable?: boolean;
  /** The type. */
  type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
}

/** Questions and answers. */
export interface WebinarQuestions {
  /** Lets participants ask questions. */
  allow_submit_questions?: boolean;
  /** Lets participants ask without a name. */
  allow_anonymous_questions?: boolean;
  /**
   * Which questions attendees see: `only` the answered ones, or `all`.
   *
   * @example "all"
   */
  answer_questions?: "only" | "all" | (string & {});
  /** Lets attendees comment on questions. */
  attendees_can_comment?: boolean;
  /** Lets attendees vote for questions. */
  attendees_can_upvote?: boolean;
  /** Answers chat automatically. Only for simulive webinars. */
  allow_auto_reply?: boolean;
  auto_reply_text?: string;
  /** Whether it is on. */
  enable?: boolean;
}

/** The settings of a webinar. */
export interface WebinarSettings {
  /** Further data center regions, as country codes. */
  additional_data_center_regions?: string[];
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean;
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalType;
  /** Reminder emails. `type` is 0 for no reminder, 1 for one hour before, 2 for one day, 3 for both, 4 for one week, 5 for an hour and a week, 6 for a day and a week, 7 for all three. */
  attendees_and_panelists_reminder_email_notification?: MailPlan;
  /**
   * How participants join the audio.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | (string & {});
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * @example "test"
   */
  audio_conference_info?: string;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string;
  /**
   * The name of the authentication profile.
   *
   * @example "Sign in to Zoom"
   */
  authentication_name?: string;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | (string & {});
  /**
   * Closes the registration after the date of the event.
   *
   * @deprecated
   */
  close_registration?: boolean;
  /** The contact's email address, as registrants see it. */
  contact_email?: string;
  /** The contact's name, as registrants see it. */
  contact_name?: string;
  /**
   * The language of emails.
   *
   * @example "en-US"
   */
  email_language?: string;
  /**
   * Only signed-in users may join.
   *
   * @deprecated
   */
  enforce_login?: boolean;
  /**
   * Only signed-in users of these domains may join.
   *
   * @deprecated
   * @example "example.com"
   */
  enforce_login_domains?: string;
  /** Emails people who did not attend. `type` is the number of days after the end; 0 sends no email. */
  follow_up_absentees_email_notification?: MailPlan;
  /** Emails people who attended. `type` is the number of days after the end; 0 sends no email. */
  follow_up_attendees_email_notification?: MailPlan;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[];
  /** The dial-in numbers. */
  global_dial_in_numbers?: DialInNumber[];
  /** HD video. Not for simulive webinars. */
  hd_video?: boolean;
  hd_video_for_attendees?: boolean;
  /** Starts with the host's camera on. */
  host_video?: boolean;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretation;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretation;
  /** Panelists have to sign in. */
  panelist_authentication?: boolean;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean;
  /** Adds a watermark to each participant's video. Not for simulive webinars. */
  add_watermark?: boolean;
  /** Adds an audio watermark. Not for simulive webinars. */
  add_audio_watermark?: boolean;
  /** Lets people watch the recording on demand. Viewers have to register. */
  on_demand?: boolean;
  /** Emails the invitation to panelists. */
  panelists_invitation_email_notification?: boolean;
  /** Starts with the panelists' cameras on. Not for simulive webinars. */
  panelists_video?: boolean;
  /** Opens the survey in the browser after the webinar. */
  post_webinar_survey?: boolean;
  /** Lets panelists meet before the webinar begins. */
  practice_session?: boolean;
  /** Questions and answers. */
  question_and_answer?: WebinarQuestions;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean;
  /** How many people may register. 0 means no limit. */
  registrants_restrict_number?: number;
  /** The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose. */
  registration_type?: RegistrationType;
  /** Sends 1080p video. Not for simulive webinars. */
  send_1080p_video_to_attendees?: boolean;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean;
  /** Shows how to join on the confirmation page. */
  show_join_info?: boolean;
  /** The address of your own survey. */
  survey_url?: string;
  /** Uses the background and name tags that the host set up. */
  enable_session_branding?: boolean;
  /** Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`. */
  request_permission_to_unmute_participants?: boolean;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean;
}

/** How long a simulive webinar waits before it starts. */
export interface SimuliveDelay {
  /** Whether it is on. */
  enable?: boolean;
  /** How long to wait. */
  time?: number;
  /**
   * The unit of `time`.
   *
   * @example "second"
   */
  timeunit?: "second" | "minute" | (string & {});
}

/** A webinar. */
export interface Webinar {
  /** The host's email address. */
  host_email?: string;
  /**
   * The user id of the host.
   *
   * @example "30R7kT7bTIKSNUFEuH_Qlg"
   */
  host_id?: string;
  /**
   * The id.
   *
   * @example 95204914252
   */
  id?: number | string;
  /**
   * The id of a template. With it the path needs a user id, not an email address.
   *
   * @example "ull6574eur"
   */
  template_id?: string;
  /**
   * The UUID of this instance of the meeting or webinar, in base64. Each instance has its own.
   *
   * @example "Bznyg8KZTdCVbQxvS/oZ7w=="
   */
  uuid?: string;
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "My Webinar"
   */
  agenda?: string;
  /**
   * When it was created. For pending users, the time of the invitation.
   *
   * @example "2022-03-26T07:18:32Z"
   */
  created_at?: string;
  /** The planned length in minutes. */
  duration?: number;
  /** The public registration form. Only with registration. */
  registration_url?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /** The occurrences of a series with fixed times. */
  occurrences?: Occurrence[];
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * @example "123456"
   */
  password?: string;
  /**
   * The passcode in the form that links and room systems use.
   *
   * @example "8pEkRweVXPV3Ob2KJYgFTRlDtl1gSn.1"
   */
  encrypted_passcode?: string;
  /**
   * The passcode for room systems.
   *
   * @example "123456"
   */
  h323_passcode?: string;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: WebinarRecurrence;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: WebinarSettings;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`.
   *
   * @example "2022-03-26T07:18:32Z"
   */
  start_time?: string;
  /** The host's link: whoever opens it is signed in as the host. It lives 2 hours (90 days for `custCreate` users). Never store or log it; read the meeting again instead. */
  start_url?: string;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string;
  /**
   * The title.
   *
   * @example "My Webinar"
   */
  topic?: string;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValue[];
  /** The type. */
  type?: WebinarType;
  /** Whether a recorded video is played as if it were live. */
  is_simulive?: boolean;
  /**
   * The file that a simulive webinar plays.
   *
   * @example "f09340e1-cdc3-4eae-9a74-98f9777ed908"
   */
  record_file_id?: string;
  /** Goes live after a simulive webinar. The host has to be there. */
  transition_to_live?: boolean;
  /** Delays the start of a simulive webinar by `time`, in seconds (1 to 60) or minutes (1 to 10). */
  simulive_delay_start?: SimuliveDelay;
  /**
   * Where it was created.
   *
   * @example "open_api"
   */
  creation_source?: "other" | "open_api" | "web_portal" | (string & {});
}

/** The settings to change. */
export interface WebinarSettingsUpdate {
  /** Further data center regions, as country codes. */
  additional_data_center_regions?: string[] | undefined;
  /** Lets one registrant join from several devices. Only with registration. */
  allow_multiple_devices?: boolean | undefined;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string | undefined;
  /** Lets alternative hosts change polls. */
  alternative_host_update_polls?: boolean | undefined;
  /**
   * Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration.
   *
   * Default `2`.
   */
  approval_type?: ApprovalTypeInput | undefined;
  /** Reminder emails. `type` is 0 for no reminder, 1 for one hour before, 2 for one day, 3 for both, 4 for one week, 5 for an hour and a week, 6 for a day and a week, 7 for all three. */
  attendees_and_panelists_reminder_email_notification?: MailPlanInput | undefined;
  /**
   * How participants join the audio.
   *
   * Default `"both"`.
   *
   * @example "telephony"
   */
  audio?: "both" | "telephony" | "voip" | "thirdParty" | undefined;
  /**
   * Dial-in information, if `audio` is `thirdParty`.
   *
   * At most 2048 characters.
   *
   * @example "test"
   */
  audio_conference_info?: string | undefined;
  /**
   * Domains whose users may join, separated by commas. Wildcards are allowed.
   *
   * @example "example.com"
   */
  authentication_domains?: string | undefined;
  /**
   * The id of an authentication profile from the user's settings.
   *
   * @example "signIn_D8cJuqWVQ623CI4Q8yQK0Q"
   */
  authentication_option?: string | undefined;
  /**
   * Where the meeting is recorded automatically, if at all.
   *
   * Default `"none"`.
   *
   * @example "cloud"
   */
  auto_recording?: "local" | "cloud" | "none" | undefined;
  /**
   * Closes the registration after the date of the event.
   *
   * @deprecated
   */
  close_registration?: boolean | undefined;
  /** The contact's email address, as registrants see it. */
  contact_email?: string | undefined;
  /** The contact's name, as registrants see it. */
  contact_name?: string | undefined;
  /**
   * The language of emails.
   *
   * @example "en-US"
   */
  email_language?: string | undefined;
  /**
   * Only signed-in users may join.
   *
   * @deprecated
   */
  enforce_login?: boolean | undefined;
  /**
   * Only signed-in users of these domains may join.
   *
   * @deprecated
   * @example "example.com"
   */
  enforce_login_domains?: string | undefined;
  /** Emails people who did not attend. `type` is the number of days after the end; 0 sends no email. */
  follow_up_absentees_email_notification?: MailPlanInput | undefined;
  /** Emails people who attended. `type` is the number of days after the end; 0 sends no email. */
  follow_up_attendees_email_notification?: MailPlanInput | undefined;
  /** Countries with dial-in numbers, as country codes. */
  global_dial_in_countries?: string[] | undefined;
  /**
   * HD video. Not for simulive webinars.
   *
   * Default `false`.
   */
  hd_video?: boolean | undefined;
  /** Default `false`. */
  hd_video_for_attendees?: boolean | undefined;
  /** Starts with the host's camera on. */
  host_video?: boolean | undefined;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: LanguageInterpretationInput | undefined;
  /** Sign language interpretation. */
  sign_language_interpretation?: SignLanguageInterpretationInput | undefined;
  /** Panelists have to sign in. */
  panelist_authentication?: boolean | undefined;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean | undefined;
  /** Adds a watermark to each participant's video. Not for simulive webinars. */
  add_watermark?: boolean | undefined;
  /** Adds an audio watermark. Not for simulive webinars. */
  add_audio_watermark?: boolean | undefined;
  /** Emails registrants if the webinar changes. */
  notify_registrants?: boolean | undefined;
  /**
   * Lets people watch the recording on demand. Viewers have to register.
   *
   * Default `false`.
   */
  on_demand?: boolean | undefined;
  /** Emails the invitation to panelists. */
  panelists_invitation_email_notification?: boolean | undefined;
  /** Starts with the panelists' cameras on. Not for simulive webinars. */
  panelists_video?: boolean | undefined;
  /** Opens the survey in the browser after the webinar. */
  post_webinar_survey?: boolean | undefined;
  /**
   * Lets panelists meet before the webinar begins.
   *
   * Default `false`.
   */
  practice_session?: boolean | undefined;
  /** Questions and answers. */
  question_and_answer?: WebinarQuestionsInput | undefined;
  /** Emails a confirmation to registrants. Needs `registrants_email_notification`. */
  registrants_confirmation_email?: boolean | undefined;
  /** Emails registrants when they are approved, denied or cancelled. */
  registrants_email_notification?: boolean | undefined;
  /**
   * How many people may register. 0 means no limit.
   *
   * 0 to 20000. Default `0`.
   */
  registrants_restrict_number?: number | undefined;
  /**
   * The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose.
   *
   * Default `1`.
   */
  registration_type?: RegistrationTypeInput | undefined;
  /**
   * Sends 1080p video. Not for simulive webinars.
   *
   * Default `false`.
   */
  send_1080p_video_to_attendees?: boolean | undefined;
  /** Shows share buttons on the registration page. */
  show_share_button?: boolean | undefined;
  /** Shows how to join on the confirmation page. */
  show_join_info?: boolean | undefined;
  /** The address of your own survey. */
  survey_url?: string | undefined;
  /** Uses the background and name tags that the host set up. */
  enable_session_branding?: boolean | undefined;
  /** Asks participants before they are unmuted. Cannot be combined with `allow_host_control_participant_mute_state`. */
  request_permission_to_unmute_participants?: boolean | undefined;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean | undefined;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean | undefined;
}

/** The changes. Missing fields are not changed. */
export interface WebinarUpdate {
  /**
   * The description. Lists cut it after 250 characters.
   *
   * @example "My Webinar"
   */
  agenda?: string | undefined;
  /** The planned length in minutes. */
  duration?: number | undefined;
  /**
   * The passcode, by default at most 10 characters. If you send none and the user's settings ask for one, Zoom makes it.
   *
   * At most 10 characters.
   *
   * @example "123456"
   */
  password?: string | undefined;
  /** The user id or email address of the user to schedule it for. Needs scheduling rights. */
  schedule_for?: string | undefined;
  /** How the meeting repeats. Only for type 8. */
  recurrence?: WebinarRecurrenceInput | undefined;
  /** The settings. Those that are missing are taken from the user's settings. */
  settings?: WebinarSettingsUpdate | undefined;
  /**
   * When it starts. With `Z` it is UTC, else local to `timezone`.
   *
   * @example "2022-03-26T07:18:32Z"
   */
  start_time?: string | Date | undefined;
  /**
   * The time zone, by its IANA name.
   *
   * @example "America/Los_Angeles"
   */
  timezone?: string | undefined;
  /**
   * The title.
   *
   * @example "My webinar"
   */
  topic?: string | undefined;
  /** Your own labels and values, such as your own reference. */
  tracking_fields?: TrackingValueInput[] | undefined;
  /**
   * The type.
   *
   * Default `5`.
   */
  type?: WebinarTypeInput | undefined;
  /** Whether a recorded video is played as if it were live. */
  is_simulive?: boolean | undefined;
  /**
   * The file that a simulive webinar plays.
   *
   * @example "f09340e1-cdc3-4eae-9a74-98f9777ed908"
   */
  record_file_id?: string | undefined;
  /** Goes live after a simulive webinar. The host has to be there. */
  transition_to_live?: boolean | undefined;
  /** Delays the start of a simulive webinar by `time`, in seconds (1 to 60) or minutes (1 to 10). */
  simulive_delay_start?: SimuliveDelayInput | undefined;
}

/** A registrant of a webinar. */
export interface WebinarRegistrant {
  /**
   * The registrant's id.
   *
   * @example "9tboDiHUQAeOnbmudzWa5g"
   */
  id?: string;
  /**
   * The street address.
   *
   * @example "1800 Amphibious Blvd."
   */
  address?: string;
  /**
   * The city.
   *
   * @example "Mountain View"
   */
  city?: string;
  /**
   * Questions and comments of the registrant.
   *
   * @example "Looking forward to the discussion."
   */
  comments?: string;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string;
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswer[];
  /** The email address. */
  email: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name: string;
  /**
   * The industry.
   *
   * @example "Food"
   */
  industry?: string;
  /**
   * The job title.
   *
   * @example "Chef"
   */
  job_title?: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /**
   * The size of the company, as one of Zoom's fixed texts.
   *
   * @example "1-20"
   */
  no_of_employees?: "" | "1-20" | "21-50" | "51-100" | "101-250" | "251-500" | "501-1,000" | "1,001-5,000" | "5,001-10,000" | "More than 10,000" | (string & {});
  /**
   * The organization.
   *
   * @example "Cooking Org"
   */
  org?: string;
  /**
   * The phone number.
   *
   * @example "5550100"
   */
  phone?: string;
  /**
   * When the registrant plans to buy, as one of Zoom's fixed texts.
   *
   * @example "1-3 months"
   */
  purchasing_time_frame?: "" | "Within a month" | "1-3 months" | "4-6 months" | "More than 6 months" | "No timeframe" | (string & {});
  /**
   * The registrant's role in buying, as one of Zoom's fixed texts.
   *
   * @example "Influencer"
   */
  role_in_purchase_process?: "" | "Decision Maker" | "Evaluator/Recommender" | "Influencer" | "Not involved" | (string & {});
  /**
   * The state or province.
   *
   * @example "CA"
   */
  state?: string;
  /**
   * The status.
   *
   * @example "approved"
   */
  status?: "approved" | "denied" | "pending" | (string & {});
  /**
   * The postal code.
   *
   * @example "94045"
   */
  zip?: string;
  /**
   * When the person registered.
   *
   * @example "2022-03-22T05:59:09Z"
   */
  create_time?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
}

/** A page of registrants. */
export interface WebinarRegistrantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "w7587w4eiyfsudgf"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The registrants. */
  registrants?: WebinarRegistrant[];
}

/** The person to register. */
export interface WebinarRegistrantCreate {
  /**
   * The first name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  first_name: string;
  /**
   * The last name. For users at most 5 Chinese characters.
   *
   * At most 64 characters.
   */
  last_name?: string | undefined;
  /**
   * The email address.
   *
   * At most 128 characters.
   */
  email: string;
  /**
   * The street address.
   *
   * @example "1800 Amphibious Blvd."
   */
  address?: string | undefined;
  /**
   * The city.
   *
   * @example "Mountain View"
   */
  city?: string | undefined;
  /**
   * The state or province.
   *
   * @example "CA"
   */
  state?: string | undefined;
  /**
   * The postal code.
   *
   * @example "94045"
   */
  zip?: string | undefined;
  /**
   * The country, as a two-letter code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * The phone number.
   *
   * @example "5550100"
   */
  phone?: string | undefined;
  /**
   * Questions and comments of the registrant.
   *
   * @example "Looking forward to the discussion."
   */
  comments?: string | undefined;
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: CustomAnswerInput[] | undefined;
  /**
   * The industry.
   *
   * @example "Food"
   */
  industry?: string | undefined;
  /**
   * The job title.
   *
   * @example "Chef"
   */
  job_title?: string | undefined;
  /**
   * The size of the company, as one of Zoom's fixed texts.
   *
   * @example "1-20"
   */
  no_of_employees?: "" | "1-20" | "21-50" | "51-100" | "101-500" | "500-1,000" | "1,001-5,000" | "5,001-10,000" | "More than 10,000" | undefined;
  /**
   * The organization.
   *
   * @example "Cooking Org"
   */
  org?: string | undefined;
  /**
   * When the registrant plans to buy, as one of Zoom's fixed texts.
   *
   * @example "1-3 months"
   */
  purchasing_time_frame?: "" | "Within a month" | "1-3 months" | "4-6 months" | "More than 6 months" | "No timeframe" | undefined;
  /**
   * The registrant's role in buying, as one of Zoom's fixed texts.
   *
   * @example "Influencer"
   */
  role_in_purchase_process?: "" | "Decision Maker" | "Evaluator/Recommender" | "Influencer" | "Not involved" | undefined;
  /**
   * The language of emails and the web portal.
   *
   * @example "en-US"
   */
  language?: "en-US" | "de-DE" | "es-ES" | "fr-FR" | "jp-JP" | "pt-PT" | "ru-RU" | "zh-CN" | "zh-TW" | "ko-KO" | "it-IT" | "vi-VN" | "pl-PL" | "Tr-TR" | undefined;
  /**
   * The id of the tracking source.
   *
   * @example "4816766181770"
   */
  source_id?: string | undefined;
}

/** The registration. */
export interface WebinarRegistrantCreated {
  /**
   * The id.
   *
   * @example 92674392836
   */
  id?: number | string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The registrant's id. In attendance only with `include_fields=registrant_id`.
   *
   * @example "fdgsfh2ey82fuh"
   */
  registrant_id?: string;
  /**
   * When it starts or started, in UTC.
   *
   * @example "2021-07-13T21:44:51Z"
   */
  start_time?: string;
  /**
   * The title.
   *
   * @example "My Webinar"
   */
  topic?: string;
  /** The occurrences of a series with fixed times. */
  occurrences?: RegistrantOccurrence[];
}

/** A panelist. */
export interface Panelist {
  /**
   * The panelist's id.
   *
   * @example "Tg2b6GhcQKKbV7nSCbDKug"
   */
  id?: string;
  /** The email address. */
  email?: string;
  /** The name. */
  name?: string;
  /** The link to join. Registrants, panelists and invitees have their own links; a registrant who waits for approval has none yet. */
  join_url?: string;
  /**
   * The id of the virtual background.
   *
   * @example "xHhPyb8ERMCmiC5njPjFdQ"
   */
  virtual_background_id?: string;
  /**
   * The id of the name tag.
   *
   * @example "xHhPyb8ERMCmiC5njPjFdQ"
   */
  name_tag_id?: string;
  /** @example "name" */
  name_tag_name?: string;
  /** @example "pronouns" */
  name_tag_pronouns?: string;
  /** @example "description" */
  name_tag_description?: string;
}

/** The panelists. */
export interface Panelists {
  /** The panelists. */
  panelists?: Panelist[];
  /** The total number of items. */
  total_records?: number;
}

/** A panelist to add. */
export interface PanelistInput {
  /** The email address. */
  email?: string | undefined;
  /** The name. */
  name?: string | undefined;
  /**
   * The id of the virtual background.
   *
   * @example "xHhPyb8ERMCmiC5njPjFdQ"
   */
  virtual_background_id?: string | undefined;
  /**
   * The id of the name tag.
   *
   * @example "xHhPyb8ERMCmiC5njPjFdQ"
   */
  name_tag_id?: string | undefined;
  /** @example "xHhPyb8ERMCmiC5njPjFdQ" */
  name_tag_name?: string | undefined;
  /** @example "pronouns" */
  name_tag_pronouns?: string | undefined;
  /** @example "description" */
  name_tag_description?: string | undefined;
}

/** The panelists to add. */
export interface PanelistsCreate {
  /**
   * The panelists.
   *
   * At most 30 items.
   */
  panelists?: PanelistInput[] | undefined;
}

/** When they were added. */
export interface PanelistsCreated {
  /**
   * The id.
   *
   * @example "95204914252"
   */
  id?: string;
  /**
   * When it was added or last changed.
   *
   * @example "2022-03-26T07:30:16Z"
   */
  updated_at?: string;
}

/** A page of participants. */
export interface PastWebinarParticipantsPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "Tva2CuIdTgsv8wAnhyAdU3m06Y2HuLQtlh3"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The participants. */
  participants?: PastParticipant[];
  /** The total number of items. */
  total_records?: number;
}

/** A page of people who did not attend. */
export interface WebinarAbsenteesPage {
  /**
   * The cursor of the next page. Empty on the last page. It is valid for 15 minutes.
   *
   * @example "w7587w4eiyfsudgf"
   */
  next_page_token?: string;
  /** The number of pages. */
  page_count?: number;
  /**
   * The page number. Use `next_page_token` instead.
   *
   * @deprecated
   */
  page_number?: number;
  /** The number of items per page. */
  page_size?: number;
  /** The total number of items. */
  total_records?: number;
  /** The registrants. */
  registrants?: WebinarRegistrant[];
}

/** The instances that have ended. */
export interface PastWebinarInstances {
  /** The webinars. */
  webinars?: PastInstance[];
}

/** An occurrence of a series. */
export interface EventOccurrence {
  /** The id of the occurrence, which is its start in milliseconds since 1970. */
  occurrence_id: string;
  /** When it starts or started, in UTC. */
  start_time: string;
  /** The length in minutes. */
  duration?: number;
  /** `available`, or `deleted`. */
  status?: "available" | "deleted" | (string & {});
}

/** The settings that matter to the event. */
export interface EventMeetingSettings {
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string;
  /** Email addresses of the people who are invited. */
  meeting_invitees?: ({
    /** The email address. */
    email?: string;
  })[];
  /** Lets participants join before the host. */
  join_before_host?: boolean;
  /** How many minutes before the start participants may join: 5, 10 or 15. 0 means at any time. Used with `join_before_host`. */
  jbh_time?: 0 | 5 | 10 | 15 | (number & {});
  /** Starts with the host's camera on. */
  host_video?: boolean;
  /** Starts with participants' cameras on. */
  participant_video?: boolean;
  /** Mutes participants when they join. */
  mute_upon_entry?: boolean;
  /** How participants join the audio. */
  audio?: "telephony" | "voip" | "both" | (string & {});
  /** Where the meeting is recorded automatically, if at all. */
  auto_recording?: "local" | "cloud" | "none" | (string & {});
  /** Participants wait until they are admitted. Turns `join_before_host` off. */
  waiting_room?: boolean;
  /** Puts a watermark on shared screens. */
  watermark?: boolean;
  /** Only signed-in users may join. */
  enforce_login?: boolean;
  /** Only signed-in users of these domains may join. */
  enforce_login_domains?: string;
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalType;
  /** The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose. */
  registration_type?: RegistrationType;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean;
  /** The id of an authentication profile from the user's settings. */
  authentication_option?: string;
  /** The name of the authentication profile. */
  authentication_name?: string;
  /** Domains whose users may join, separated by commas. Wildcards are allowed. */
  authentication_domains?: string;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: {
    /** Whether it is on. */
    enable: boolean;
    /** The interpreters, at most 20. */
    interpreters?: ({
      /** The email address. */
      email?: string;
      /**
       * The languages, separated by commas.
       *
       * @deprecated
       */
      languages?: string;
      /** Exactly two languages, separated by a comma. */
      interpreter_languages?: string;
    })[];
  };
  /** Sign language interpretation. */
  sign_language_interpretation?: {
    /** Whether it is on. */
    enable: boolean;
    /**
     * The interpreters, at most 20.
     *
     * At most 20 items.
     */
    interpreters?: ({
      /** The email address. */
      email?: string;
      /** The sign language. */
      sign_language?: string;
    })[];
  };
  /** A chat that stays open before and after the meeting. For meeting types 2, 3 and 8. */
  continuous_meeting_chat?: {
    /** Whether it is on. */
    enable?: boolean;
    /**
     * Adds invited people from outside.
     *
     * @deprecated
     */
    auto_add_invited_external_users?: boolean;
    /**
     * Adds participants.
     *
     * @deprecated
     */
    auto_add_meeting_participants?: boolean;
    /** The channel's id. */
    channel_id?: string;
  };
  /** Starts the AI summary automatically. */
  auto_start_meeting_summary?: boolean;
  /** Who receives the summary: 1 the host, 2 the host, co-hosts and alternative hosts, 3 the host and invitees of the account, 4 all invitees. Used with `auto_start_meeting_summary`. */
  who_will_receive_summary?: SummaryRecipients;
  /** Lets participants ask AI Companion about the meeting from the start. */
  auto_start_ai_companion_questions?: boolean;
  /** Who may ask AI Companion: 1 all participants and invitees, 2 participants from the moment they join, 3 the host, 4 people of the account, 5 people of the account from the moment they join. */
  who_can_ask_questions?: QuestionAskers;
  /** The id of one of the user's summary templates. */
  summary_template_id?: string;
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean;
}

/** How it repeats. */
export interface EventRecurrence {
  /** The type. */
  type?: RecurrenceType;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string;
  /** The day of the month, 1 to 31. */
  monthly_day?: number;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDay;
  /** How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`. */
  end_times?: number;
  /** When the series ends, in UTC. Cannot be combined with `end_times`. */
  end_date_time?: string;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeek;
}

/** The value of a tracking field. */
export interface EventTrackingValue {
  /** The label of the tracking field. */
  field?: string;
  /** The value. */
  value?: string;
  /** Whether the field is shown in the web portal. Hidden fields are used only through the API. */
  visible?: boolean;
}

/** A meeting was scheduled, in any way. */
export interface MeetingCreatedEvent {
  /** The name of the event. */
  event: "meeting.created";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | "range" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The link to join. */
      join_url: string;
      /** The passcode. */
      password?: string;
      /** The number of the personal meeting room. Only for meeting types 2 and 3. */
      pmi?: string;
      /** Where it was created. */
      creation_source?: "other" | "open_api" | "web_portal" | (string & {});
      /** The id of the new series after a change of "this and following" occurrences. */
      recurrence_event_id?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings: EventMeetingSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventRecurrence;
      /** Your own labels and values, such as your own reference. */
      tracking_fields?: EventTrackingValue[];
    };
  };
}

/** A meeting was changed. `object` has the new values, `old_object` the values before; both have the `id`. */
export interface MeetingUpdatedEvent {
  /** The name of the event. */
  event: "meeting.updated";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series changed, a `single` one, or a `range`. */
    scope?: "single" | "all" | "range" | (string & {});
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid?: string;
      /** The user id of the host. */
      host_id?: string;
      /** The title. */
      topic?: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type?: InstanceType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The link to join. */
      join_url?: string;
      /** The passcode. */
      password?: string;
      /** The description. Lists cut it after 250 characters. */
      agenda?: string;
      /** The public registration form. Only with registration. */
      registration_url?: string;
      /** The id of the new series after a change of "this and following" occurrences. */
      recurrence_event_id?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings?: EventMeetingSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventRecurrence;
      /** Your own labels and values, such as your own reference. */
      tracking_fields?: EventTrackingValue[];
    };
    /** When it changed, in milliseconds since 1970. */
    time_stamp: number;
    /** The values before the change. It has `id` and the values that changed. */
    old_object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid?: string;
      /** The user id of the host. */
      host_id?: string;
      /** The title. */
      topic?: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type?: InstanceType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The link to join. */
      join_url?: string;
      /** The passcode. */
      password?: string;
      /** The description. Lists cut it after 250 characters. */
      agenda?: string;
      /** The public registration form. Only with registration. */
      registration_url?: string;
      /** The id of the new series after a change of "this and following" occurrences. */
      recurrence_event_id?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings?: EventMeetingSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventRecurrence;
      /** Your own labels and values, such as your own reference. */
      tracking_fields?: EventTrackingValue[];
    };
  };
}

/** A meeting was deleted. */
export interface MeetingDeletedEvent {
  /** The name of the event. */
  event: "meeting.deleted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts?: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id?: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | "range" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic?: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The id of the new series after a change of "this and following" occurrences. */
      recurrence_event_id?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
    };
  };
}

/** A deleted meeting was restored. */
export interface MeetingRecoveredEvent {
  /** The name of the event. */
  event: "meeting.recovered";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
    };
  };
}

/** A meeting was deleted for good and cannot be restored. */
export interface MeetingPermanentlyDeletedEvent {
  /** The name of the event. */
  event: "meeting.permanently_deleted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
    };
  };
}

/** A meeting started. */
export interface MeetingStartedEvent {
  /** The name of the event. */
  event: "meeting.started";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The host's email address. */
      host_email?: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
    };
  };
}

/** A meeting ended. */
export interface MeetingEndedEvent {
  /** The name of the event. */
  event: "meeting.ended";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The host's email address. */
      host_email?: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** When it ended, in UTC. */
      end_time: string;
    };
  };
}

/** A participant. */
export interface EventParticipant {
  /** An id that is only valid in this meeting. */
  user_id: string;
  /** The name shown. */
  user_name?: string;
  /** The user id, or an empty string. */
  id?: string;
  /** An id that is only valid in this meeting and its breakout rooms. */
  participant_uuid?: string;
  /** When the person joined. A person who joins again has another entry. */
  join_time?: string;
  /** The participant's email address. Often empty for people outside the account. */
  email: string;
  /** The registrant's id, if the person registered. */
  registrant_id?: string;
  /** The user id of a signed-in participant, or an empty string. */
  participant_user_id?: string;
  /** Your own id of the participant, at most 35 characters, as given to the Meeting SDK. */
  customer_key?: string;
  /** The phone number of a person who joined by phone. */
  phone_number?: string;
  /** When the person left. */
  leave_time?: string;
  /** Why the person left, as a sentence. */
  leave_reason?: string;
  /** When it happened. */
  date_time?: string;
}

/** A participant joined the meeting. */
export interface MeetingParticipantJoinedEvent {
  /** The name of the event. */
  event: "meeting.participant_joined";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id?: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic?: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** A participant left the meeting. */
export interface MeetingParticipantLeftEvent {
  /** The name of the event. */
  event: "meeting.participant_left";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** A participant entered the waiting room. */
export interface MeetingParticipantJoinedWaitingRoomEvent {
  /** The name of the event. */
  event: "meeting.participant_joined_waiting_room";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** A participant left the waiting room without joining the meeting. */
export interface MeetingParticipantLeftWaitingRoomEvent {
  /** The name of the event. */
  event: "meeting.participant_left_waiting_room";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** The host admitted a participant from the waiting room. */
export interface MeetingParticipantAdmittedEvent {
  /** The name of the event. */
  event: "meeting.participant_admitted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** The host put a participant into the waiting room. */
export interface MeetingParticipantPutInWaitingRoomEvent {
  /** The name of the event. */
  event: "meeting.participant_put_in_waiting_room";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** The answer to one of your own questions. */
export interface EventAnswer {
  /** The question. */
  title: string;
  /** The value. */
  value: string;
}

/** A registrant. */
export interface EventRegistrant {
  /** The number of the meeting or webinar. */
  id: string;
  /** The first name. For users at most 5 Chinese characters. */
  first_name: string;
  /** The last name. For users at most 5 Chinese characters. */
  last_name?: string;
  /** The email address. */
  email: string;
  /** The street address. */
  address?: string;
  /** The city. */
  city?: string;
  /** The country, as a two-letter code. */
  country?: string;
  /** The postal code. */
  zip?: string;
  /** The state or province. */
  state?: string;
  /** The phone number. */
  phone?: string;
  /** The industry. */
  industry?: string;
  /** The organization. */
  org?: string;
  /** The job title. */
  job_title?: string;
  /** When the registrant plans to buy, as one of Zoom's fixed texts. */
  purchasing_time_frame?: "" | "Within a month" | "1-3 months" | "4-6 months" | "More than 6 months" | "No timeframe" | (string & {});
  /** The registrant's role in buying, as one of Zoom's fixed texts. */
  role_in_purchase_process?: "" | "Decision Maker" | "Evaluator/Recommender" | "Influencer" | "Not involved" | (string & {});
  /** The size of the company, as one of Zoom's fixed texts. */
  no_of_employees?: "" | "1-20" | "21-50" | "51-100" | "101-250" | "251-500" | "501-1,000" | "1,001-5,000" | "5,001-10,000" | "More than 10,000" | (string & {});
  /** Questions and comments of the registrant. */
  comments?: string;
  /** Your own questions. `short` takes free text, `single` one of the `answers`. */
  custom_questions?: EventAnswer[];
  /** The state of the registration. */
  status?: "approved" | "pending" | (string & {});
  /** The link to join. */
  join_url?: string;
  /** The code to join by phone. */
  participant_pin_code?: number;
  /** Where the registrant came from. */
  tracking_source?: {
    /** The number of the meeting or webinar. */
    id: string;
    /** The name of the tracking source. */
    source_name: string;
    /** The link of the tracking source. */
    tracking_url: string;
  };
}

/** Someone registered for a meeting. */
export interface MeetingRegistrationCreatedEvent {
  /** The name of the event. */
  event: "meeting.registration_created";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The registrant. */
      registrant: EventRegistrant;
    };
  };
}

/** A registration for a meeting was approved. */
export interface MeetingRegistrationApprovedEvent {
  /** The name of the event. */
  event: "meeting.registration_approved";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The registrant. */
      registrant: EventRegistrant;
    };
  };
}

/** A registration for a meeting was cancelled. */
export interface MeetingRegistrationCancelledEvent {
  /** The name of the event. */
  event: "meeting.registration_cancelled";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id?: string;
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The registrant. */
      registrant: EventRegistrant;
    };
  };
}

/** A registration for a meeting was denied. */
export interface MeetingRegistrationDeniedEvent {
  /** The name of the event. */
  event: "meeting.registration_denied";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The registrant. */
      registrant: EventRegistrant;
    };
  };
}

/** A cloud recording started. */
export interface RecordingStartedEvent {
  /** The name of the event. */
  event: "recording.started";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The file that is being recorded. */
      recording_file: {
        /** When the recording started, in UTC. */
        recording_start: string;
        /** When the recording ended, in UTC. Null or empty while it runs. */
        recording_end: string | null;
      };
    };
  };
}

/** A cloud recording stopped. */
export interface RecordingStoppedEvent {
  /** The name of the event. */
  event: "recording.stopped";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The file that is being recorded. */
      recording_file: {
        /** When the recording started, in UTC. */
        recording_start: string;
        /** When the recording ended, in UTC. Null or empty while it runs. */
        recording_end: string | null;
      };
    };
  };
}

/** A cloud recording was paused. */
export interface RecordingPausedEvent {
  /** The name of the event. */
  event: "recording.paused";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The file that is being recorded. */
      recording_file: {
        /** When the recording started, in UTC. */
        recording_start: string;
        /** When the recording ended, in UTC. Null or empty while it runs. */
        recording_end: string | null;
      };
    };
  };
}

/** A paused cloud recording was resumed. */
export interface RecordingResumedEvent {
  /** The name of the event. */
  event: "recording.resumed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The file that is being recorded. */
      recording_file: {
        /** When the recording started, in UTC. */
        recording_start: string;
        /** When the recording ended, in UTC. Null or empty while it runs. */
        recording_end: string | null;
      };
    };
  };
}

/** A file of a recording. */
export interface EventRecordingFile {
  /** The number of the meeting or webinar. */
  id: string;
  /** The meeting's number. In rows of files it is the UUID of the instance. */
  meeting_id: string;
  /** When the recording started, in UTC. */
  recording_start: string;
  /** When the recording ended, in UTC. Null or empty while it runs. */
  recording_end: string | null;
  /** The kind of file: `MP4` video, `M4A` audio, `TIMELINE` (JSON, who spoke when), `TRANSCRIPT` (VTT), `CHAT` (text), `CC` (VTT, closed captions), `CSV` (polls), `SUMMARY` (JSON). Rows of `CC` and `TIMELINE` have no `id`, `status`, `file_size`, `recording_type` and `play_url`. */
  file_type: "MP4" | "M4A" | "CHAT" | "TRANSCRIPT" | "CSV" | "TB" | "CC" | "CHAT_MESSAGE" | "SUMMARY" | "TIMELINE" | (string & {});
  /** The size in bytes. */
  file_size: number;
  /** The file's extension. */
  file_extension: "MP4" | "M4A" | "TXT" | "VTT" | "CSV" | "JSON" | "JPG" | (string & {});
  /** The file's name. */
  file_name?: string;
  /** Plays the file in a browser. */
  play_url?: string;
  /** Downloads the file. Send a bearer token in the `Authorization` header. Zoom redirects to another host, which must not receive the token. */
  download_url: string;
  /** The file's path. Only for on-premise recordings, which have no `download_url`. */
  file_path?: string;
  /** The status. */
  status: "completed" | "processing" | (string & {});
  /** The content of the file. */
  recording_type: "shared_screen_with_speaker_view(CC)" | "shared_screen_with_speaker_view" | "shared_screen_with_gallery_view" | "gallery_view" | "shared_screen" | "audio_only" | "chat_file" | "active_speaker" | "host_video" | "audio_only_each_participant" | "cc_transcript" | "closed_caption" | "poll" | "timeline" | "thumbnail" | "audio_interpretation" | "summary" | "summary_next_steps" | "summary_smart_chapters" | "sign_interpretation" | "production_studio" | "audio_transcript" | "production_sutdio" | (string & {});
}

/** The audio file of one participant. */
export interface EventAudioFile {
  /** The number of the meeting or webinar. */
  id: string;
  /** When the recording started, in UTC. */
  recording_start: string;
  /** When the recording ended, in UTC. Null or empty while it runs. */
  recording_end: string | null;
  /** The kind of file: `MP4` video, `M4A` audio, `TIMELINE` (JSON, who spoke when), `TRANSCRIPT` (VTT), `CHAT` (text), `CC` (VTT, closed captions), `CSV` (polls), `SUMMARY` (JSON). Rows of `CC` and `TIMELINE` have no `id`, `status`, `file_size`, `recording_type` and `play_url`. */
  file_type: string;
  /** The file's name. */
  file_name: string;
  /** The size in bytes. */
  file_size: number;
  /** The file's extension. */
  file_extension: string;
  /** Plays the file in a browser. */
  play_url?: string;
  /** Downloads the file. Send a bearer token in the `Authorization` header. Zoom redirects to another host, which must not receive the token. */
  download_url: string;
  /** The file's path. Only for on-premise recordings, which have no `download_url`. */
  file_path?: string;
  /** The status. */
  status: "completed" | "processing" | (string & {});
}

/** The files of a cloud recording are ready. The transcript comes later, with `recording.transcript_completed`. */
export interface RecordingCompletedEvent {
  /** The name of the event. */
  event: "recording.completed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** A bearer token for the `download_url`s, valid for 24 hours. */
  download_token?: string;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The Zoom account. */
      account_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The passcode. */
      password: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The host's email address. */
      host_email: string;
      /** The length in minutes. */
      duration: number;
      /** The page on which people view the recording. */
      share_url: string;
      /** The size of all files in bytes. */
      total_size: number;
      /** The number of files, including those of single participants. */
      recording_count: number;
      /** Whether it was recorded on premise. */
      on_prem?: boolean;
      /** Add it to `play_url` or `share_url` as `?pwd=`. Needs the permission to view recordings. */
      recording_play_passcode?: string;
      /** Whether an account rule deletes the recording on `auto_delete_date`. */
      auto_delete?: boolean;
      /** When the recording is deleted automatically. Missing if `auto_delete` is false. */
      auto_delete_date?: string;
      /** The files. */
      recording_files: EventRecordingFile[];
      /** One audio file for each participant, if the account records them separately. */
      participant_audio_files?: EventAudioFile[];
    };
  };
}

/** The transcript of a cloud recording is ready. */
export interface RecordingTranscriptCompletedEvent {
  /** The name of the event. */
  event: "recording.transcript_completed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** A bearer token for the `download_url`s, valid for 24 hours. */
  download_token?: string;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The Zoom account. */
      account_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The host's email address. */
      host_email: string;
      /** The length in minutes. */
      duration: number;
      /** The passcode. */
      password?: string;
      /** The page on which people view the recording. */
      share_url: string;
      /** The size of all files in bytes. */
      total_size: number;
      /** The number of files, including those of single participants. */
      recording_count: number;
      /** The files. */
      recording_files: EventRecordingFile[];
    };
  };
}

/** A cloud recording was moved to the trash. */
export interface RecordingTrashedEvent {
  /** The name of the event. */
  event: "recording.trashed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** A bearer token for the `download_url`s, valid for 24 hours. */
  download_token?: string;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The page on which people view the recording. */
      share_url: string;
      /** The size of all files in bytes. */
      total_size: number;
      /** The number of files, including those of single participants. */
      recording_count: number;
      /** The Zoom account. */
      account_id: string;
      /** The files. */
      recording_files?: EventRecordingFile[];
      /** One audio file for each participant, if the account records them separately. */
      participant_audio_files?: EventAudioFile[];
    };
  };
}

/** A cloud recording was deleted for good. */
export interface RecordingDeletedEvent {
  /** The name of the event. */
  event: "recording.deleted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The Zoom account. */
      account_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The page on which people view the recording. */
      share_url: string;
      /** The size of all files in bytes. */
      total_size: number;
      /** The number of files, including those of single participants. */
      recording_count: number;
      /** The files. */
      recording_files: EventRecordingFile[];
      /** One audio file for each participant, if the account records them separately. */
      participant_audio_files?: EventAudioFile[];
    };
  };
}

/** A cloud recording was restored from the trash. */
export interface RecordingRecoveredEvent {
  /** The name of the event. */
  event: "recording.recovered";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** A bearer token for the `download_url`s, valid for 24 hours. */
  download_token?: string;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type: 0 prescheduled, 1 instant, 2 scheduled, 3 recurring without fixed times, 4 personal room, 5, 6 and 9 webinars, 7 audio conference, 8 recurring with fixed times, 10 only screen sharing, 99 uploaded. */
      type: InstanceType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The Zoom account. */
      account_id: string;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The length in minutes. */
      duration: number;
      /** The page on which people view the recording. */
      share_url: string;
      /** The size of all files in bytes. */
      total_size: number;
      /** The number of files, including those of single participants. */
      recording_count: number;
      /** The files. */
      recording_files: EventRecordingFile[];
      /** One audio file for each participant, if the account records them separately. */
      participant_audio_files?: EventAudioFile[];
    };
  };
}

/** A part of the summary. */
export interface EventSummaryPart {
  label: string;
  /** The text of this part. */
  summary: string;
}

/** The AI summary of a meeting is ready. */
export interface MeetingSummaryCompletedEvent {
  /** The name of the event. */
  event: "meeting.summary_completed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The user id of the host. */
      meeting_host_id: string;
      /** The host's email address. */
      meeting_host_email: string;
      /** The UUID of the instance. */
      meeting_uuid: string;
      /** The meeting's number. In rows of files it is the UUID of the instance. */
      meeting_id: number | string;
      /** The meeting's title. */
      meeting_topic: string;
      /** When the meeting started, in UTC. */
      meeting_start_time: string;
      /** When the meeting ended, in UTC. */
      meeting_end_time: string;
      /** Where the summarized part starts, in UTC. */
      summary_start_time: string;
      /** Where the summarized part ends, in UTC. */
      summary_end_time: string;
      /** When the summary was created. */
      summary_created_time: string;
      /** When the summary last changed. */
      summary_last_modified_time: string;
      /** The title of the summary. */
      summary_title: string;
      /**
       * The overview. Replaced by `summary_content`.
       *
       * @deprecated
       */
      summary_overview?: string;
      /**
       * The parts of the summary. Replaced by `summary_content`.
       *
       * @deprecated
       */
      summary_details?: EventSummaryPart[];
      /**
       * The next steps.
       *
       * @deprecated
       */
      next_steps?: string[];
      /** The summary in Markdown. */
      summary_content?: string;
      /** Opens the summary in Zoom Docs. */
      summary_doc_url?: string;
    };
  };
}

/** The edited summary. */
export interface EventEditedSummary {
  /** The overview. Replaced by `summary_content`. */
  summary_overview?: string;
  /** The parts of the summary. Replaced by `summary_content`. */
  summary_details?: string;
  /** The next steps. */
  next_steps?: string[];
}

/** The AI summary of a meeting was changed. */
export interface MeetingSummaryUpdatedEvent {
  /** The name of the event. */
  event: "meeting.summary_updated";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The user id of the host. */
      meeting_host_id: string;
      /** The host's email address. */
      meeting_host_email: string;
      /** The UUID of the instance. */
      meeting_uuid: string;
      /** The meeting's number. In rows of files it is the UUID of the instance. */
      meeting_id: number | string;
      /** The meeting's title. */
      meeting_topic: string;
      /** When the meeting started, in UTC. */
      meeting_start_time: string;
      /** When the meeting ended, in UTC. */
      meeting_end_time: string;
      /** Where the summarized part starts, in UTC. */
      summary_start_time: string;
      /** Where the summarized part ends, in UTC. */
      summary_end_time: string;
      /** When the summary was created. */
      summary_created_time: string;
      /** When the summary last changed. */
      summary_last_modified_time: string;
      /** The user id of the person who last changed the summary. */
      summary_last_modified_user_id: string;
      /** The email address of the person who last changed the summary. */
      summary_last_modified_user_email: string;
      /** The title of the summary. */
      summary_title: string;
      /**
       * The overview. Replaced by `summary_content`.
       *
       * @deprecated
       */
      summary_overview?: string;
      /**
       * The parts of the summary. Replaced by `summary_content`.
       *
       * @deprecated
       */
      summary_details?: EventSummaryPart[];
      /**
       * The next steps.
       *
       * @deprecated
       */
      next_steps?: string[];
      /**
       * The edited summary.
       *
       * @deprecated
       */
      edited_summary?: EventEditedSummary;
      /** The summary in Markdown. */
      summary_content?: string;
      /** Opens the summary in Zoom Docs. */
      summary_doc_url?: string;
    };
  };
}

/** The AI summary of a meeting was deleted for good. */
export interface MeetingSummaryDeletedEvent {
  /** The name of the event. */
  event: "meeting.summary_deleted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** The data of the event. */
    object: {
      /** The user id of the host. */
      meeting_host_id: string;
      /** The host's email address. */
      meeting_host_email: string;
      /** The UUID of the instance. */
      meeting_uuid: string;
      /** The meeting's number. In rows of files it is the UUID of the instance. */
      meeting_id: number | string;
      /** The meeting's title. */
      meeting_topic: string;
      /** When the meeting started, in UTC. */
      meeting_start_time: string;
      /** When the meeting ended, in UTC. */
      meeting_end_time: string;
      /** Where the summarized part starts, in UTC. */
      summary_start_time: string;
      /** Where the summarized part ends, in UTC. */
      summary_end_time: string;
      /** When the summary was created. */
      summary_created_time: string;
      /** When the summary last changed. */
      summary_last_modified_time: string;
      /** The title of the summary. */
      summary_title: string;
    };
  };
}

/** AI Companion's transcript of a meeting is ready. */
export interface MeetingAicTranscriptCompletedEvent {
  /** The name of the event. */
  event: "meeting.aic_transcript_completed";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The user id of the host. */
      host_id: string;
      /** The UUID of the instance. */
      meeting_uuid: string;
      /** The meeting's number. In rows of files it is the UUID of the instance. */
      meeting_id: number | string;
      /** The meeting's title. */
      meeting_topic: string;
      /** When the meeting started, in UTC. */
      meeting_start_time: string;
      /** The file's id. */
      file_id: string;
      /** The kind of attachment. */
      attach_type: string;
    };
  };
}

/** The settings that matter to the event. */
export interface EventWebinarSettings {
  /** Uses the personal meeting room. For meeting types 2 and 3. */
  use_pmi?: boolean;
  /** Email addresses or user ids of alternative hosts in one string, separated by semicolons. */
  alternative_hosts?: string;
  /** Starts with the host's camera on. */
  host_video?: boolean;
  /** Starts with the panelists' cameras on. Not for simulive webinars. */
  panelists_video?: boolean;
  /** Lets panelists meet before the webinar begins. */
  practice_session?: boolean;
  /** Registration: 0 accepts everyone, 1 waits for approval, 2 means no registration. */
  approval_type?: ApprovalType;
  /** The scope of a registration, if the meeting has type 8: 1 once for all occurrences, 2 for each one, 3 once for the occurrences they choose. */
  registration_type?: RegistrationType;
  /** How participants join the audio. */
  audio?: "telephony" | "voip" | "both" | (string & {});
  /** Where the meeting is recorded automatically, if at all. */
  auto_recording?: "local" | "cloud" | "none" | (string & {});
  /** Only signed-in users may join. */
  enforce_login?: boolean;
  /** Only signed-in people may join. */
  meeting_authentication?: boolean;
  /** The id of an authentication profile from the user's settings. */
  authentication_option?: string;
  /** The name of the authentication profile. */
  authentication_name?: string;
  /** Domains whose users may join, separated by commas. Wildcards are allowed. */
  authentication_domains?: string;
  /** Language interpretation. Set up the languages in the web portal first. */
  language_interpretation?: {
    /** Whether it is on. */
    enable?: boolean;
    /** The interpreters, at most 20. */
    interpreters?: ({
      /** The email address. */
      email?: string;
      /** Exactly two languages, separated by a comma. */
      interpreter_languages?: string;
    })[];
  };
  /** Sign language interpretation. */
  sign_language_interpretation?: {
    /** Whether it is on. */
    enable?: boolean;
    /**
     * The interpreters, at most 20.
     *
     * At most 20 items.
     */
    interpreters?: ({
      /** The email address. */
      email?: string;
      /** The sign language. */
      sign_language?: string;
    })[];
  };
  /** Lets the host mute and unmute participants. Cannot be combined with `request_permission_to_unmute_participants`. */
  allow_host_control_participant_mute_state?: boolean;
  /** Includes guests' email addresses in the attendee report. */
  email_in_attendee_report?: boolean;
}

/** How it repeats. */
export interface EventWebinarRecurrence {
  /** The type. */
  type?: RecurrenceType;
  /** The number of days, weeks or months between two occurrences. Meetings: at most 99 days, 50 weeks or 10 months. Webinars: at most 90 days, 12 weeks or 3 months. */
  repeat_interval?: number;
  /**
   * The days of the week, separated by commas, from 1 for Sunday to 7 for Saturday, such as `2,4`.
   *
   * Matches `^[1-7](,[1-7])*$`.
   *
   * @example "2,4"
   */
  weekly_days?: string;
  /** The day of the month, 1 to 31. */
  monthly_day?: number;
  /** The day of the week, from 1 for Sunday to 7 for Saturday. */
  monthly_week_day?: WeekDay;
  /** How many occurrences the series has. 0 means no end. Cannot be combined with `end_date_time`. */
  end_times?: number;
  /** When the series ends, in UTC. Cannot be combined with `end_times`. */
  end_date_time?: string;
  /** The week of the month: 1 to 4, or -1 for the last one. Used with `monthly_week_day`. */
  monthly_week?: MonthlyWeek;
}

/** A webinar was scheduled. */
export interface WebinarCreatedEvent {
  /** The name of the event. */
  event: "webinar.created";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The link to join. */
      join_url: string;
      /** The passcode. */
      password?: string;
      /** Where it was created. */
      creation_source?: "other" | "open_api" | "web_portal" | (string & {});
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings: EventWebinarSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventWebinarRecurrence;
    };
  };
}

/** A webinar was changed. `object` has the new values, `old_object` the values before; both have the `id`. */
export interface WebinarUpdatedEvent {
  /** The name of the event. */
  event: "webinar.updated";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id: string;
    /** Whether `all` occurrences of a series changed, a `single` one, or a `range`. */
    scope?: "single" | "all" | (string & {});
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid?: string;
      /** The user id of the host. */
      host_id?: string;
      /** The title. */
      topic?: string;
      /** The type. */
      type?: WebinarType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The passcode. */
      password?: string;
      /** The description. Lists cut it after 250 characters. */
      agenda?: string;
      /** The public registration form. Only with registration. */
      registration_url?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings?: EventWebinarSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventWebinarRecurrence;
    };
    /** When it changed, in milliseconds since 1970. */
    time_stamp: number;
    /** The values before the change. It has `id` and the values that changed. */
    old_object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid?: string;
      /** The user id of the host. */
      host_id?: string;
      /** The title. */
      topic?: string;
      /** The type. */
      type?: WebinarType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The passcode. */
      password?: string;
      /** The description. Lists cut it after 250 characters. */
      agenda?: string;
      /** The public registration form. Only with registration. */
      registration_url?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The settings that matter to the event. */
      settings?: EventWebinarSettings;
      /** How the meeting repeats. Only for type 8. */
      recurrence?: EventWebinarRecurrence;
    };
  };
}

/** A webinar was deleted. */
export interface WebinarDeletedEvent {
  /** The name of the event. */
  event: "webinar.deleted";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The email address of the user who did it. */
    operator: string;
    /** The user id of the user who did it. */
    operator_id?: string;
    /** Whether `all` occurrences of a series are affected, a `single` one, or a `range`. */
    operation?: "all" | "single" | (string & {});
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic?: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time?: string;
      /** The length in minutes. */
      duration?: number;
      /** The time zone, by its IANA name. */
      timezone?: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
    };
  };
}

/** A webinar started. */
export interface WebinarStartedEvent {
  /** The name of the event. */
  event: "webinar.started";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The host's email address. */
      host_email?: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The length in minutes. */
      duration: number;
    };
  };
}

/** A webinar ended. */
export interface WebinarEndedEvent {
  /** The name of the event. */
  event: "webinar.ended";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The host's email address. */
      host_email?: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** When it ended, in UTC. */
      end_time?: string;
      /** The length in minutes. */
      duration: number;
      /** Lets panelists meet before the webinar begins. */
      practice_session?: boolean;
    };
  };
}

/** A participant or panelist joined the webinar. */
export interface WebinarParticipantJoinedEvent {
  /** The name of the event. */
  event: "webinar.participant_joined";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** A participant or panelist left the webinar. */
export interface WebinarParticipantLeftEvent {
  /** The name of the event. */
  event: "webinar.participant_left";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The length in minutes. */
      duration: number;
      /** The participant. */
      participant: EventParticipant;
    };
  };
}

/** Someone registered for a webinar. */
export interface WebinarRegistrationCreatedEvent {
  /** The name of the event. */
  event: "webinar.registration_created";
  /** When the event happened, in milliseconds since 1970. */
  event_ts: number;
  /** The account and the data of the event. */
  payload: {
    /** The Zoom account. */
    account_id: string;
    /** The data of the event. */
    object: {
      /** The UUID of this instance of the meeting or webinar, in base64. Each instance has its own. */
      uuid: string;
      /** The number of the meeting or webinar. */
      id: number | string;
      /** The user id of the host. */
      host_id: string;
      /** The title. */
      topic: string;
      /** The type. */
      type: WebinarType;
      /** When it starts or started, in UTC. */
      start_time: string;
      /** The length in minutes. */
      duration: number;
      /** The time zone, by its IANA name. */
      timezone: string;
      /** The occurrences of a series with fixed times. */
      occurrences?: EventOccurrence[];
      /** The registrant. */
      registrant: EventRegistrant;
    };
  };
}

/** Asks an endpoint to prove that it knows the secret token. */
export interface EndpointUrlValidationEvent {
  /** The name of the event. */
  event: "endpoint.url_validation";
  /** When the event happened, in milliseconds since 1970. */
  event_ts?: number;
  /** The challenge. */
  payload: {
    /**
     * The text to sign with the secret token.
     *
     * @example "qgg8vlvZRS6UYooatFL8Aw"
     */
    plainToken: string;
  };
}
