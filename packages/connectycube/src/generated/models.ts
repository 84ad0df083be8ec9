// Generated from specs/connectycube by `npm run generate`. Do not edit: edit the spec.

/**
 * Conditions on a time in seconds since 1970. If there are several, all must match.
 *
 * @example {"gte":1613729948}
 */
export interface TimestampFilter {
  /**
   * Before this time.
   *
   * @example 1613731012
   */
  lt?: number | Date | undefined;
  /**
   * At this time or before.
   *
   * @example 1613731012
   */
  lte?: number | Date | undefined;
  /**
   * After this time.
   *
   * @example 1613729948
   */
  gt?: number | Date | undefined;
  /**
   * At this time or after.
   *
   * @example 1613729948
   */
  gte?: number | Date | undefined;
  /**
   * At any time but this.
   *
   * @example 1613729948
   */
  ne?: number | Date | undefined;
  /**
   * At one of these times. Joined by commas on the wire.
   *
   * @example [1613729948,1613731012]
   */
  in?: (number | Date)[] | undefined;
  /**
   * Not at any of these times. Joined by commas on the wire.
   *
   * @example [1613729948,1613731012]
   */
  nin?: (number | Date)[] | undefined;
}

/**
 * Conditions on a time as an ISO 8601 string. If there are several, all must match.
 *
 * @example {"gt":"2021-02-19T10:26:49.013Z"}
 */
export interface DateFilter {
  /**
   * Before this time.
   *
   * @example "2021-02-19T10:26:49.013Z"
   */
  lt?: string | Date | undefined;
  /**
   * At this time or before.
   *
   * @example "2021-02-19T10:26:49.013Z"
   */
  lte?: string | Date | undefined;
  /**
   * After this time.
   *
   * @example "2021-02-19T10:26:49.013Z"
   */
  gt?: string | Date | undefined;
  /**
   * At this time or after.
   *
   * @example "2021-02-19T10:26:49.013Z"
   */
  gte?: string | Date | undefined;
  /**
   * At any time but this.
   *
   * @example "2021-02-19T10:26:49.013Z"
   */
  ne?: string | Date | undefined;
  /**
   * At one of these times. Joined by commas on the wire.
   *
   * @example ["2021-02-19T10:26:50.013Z"]
   */
  in?: (string | Date)[] | undefined;
  /**
   * Not at any of these times. Joined by commas on the wire.
   *
   * @example ["2021-02-19T10:26:50.013Z"]
   */
  nin?: (string | Date)[] | undefined;
}

/**
 * Conditions on a boolean. If there are several, all must match.
 *
 * @example {"ne":true}
 */
export interface BooleanFilter {
  /**
   * Any value but this.
   *
   * @example true
   */
  ne?: boolean | undefined;
  /**
   * One of these values. Joined by commas on the wire.
   *
   * @example [true]
   */
  in?: boolean[] | undefined;
  /**
   * Not any of these values. Joined by commas on the wire.
   *
   * @example [true]
   */
  nin?: boolean[] | undefined;
}

/** A person who was invited, with the keys that the invitation had. */
export interface MeetingAttendee {
  /**
   * The ConnectyCube user id; absent if the person was invited only by email.
   *
   * @example 245
   */
  id?: number;
  /**
   * The email from the invitation; absent if the person was invited only by id.
   *
   * @example "email1@domen.com"
   */
  email?: string;
}

/**
 * The unit in which the time before a meeting is counted.
 *
 * `NOTIFY_METRICS` has the known values.
 *
 * @example "minutes"
 */
export type NotifyMetric = "minutes" | "hours" | "days" | "weeks" | (string & {});

/** How long before the start a notification is sent. */
export interface MeetingNotifyBefore {
  /**
   * The unit in which the time before a meeting is counted.
   *
   * @example "minutes"
   */
  metric?: NotifyMetric;
  /**
   * How many of the metric's units.
   *
   * @example 10
   */
  value?: number;
}

/** The meeting's time zone, as given in the request. */
export interface MeetingTimezone {
  /**
   * Minutes ahead of UTC, so negative in America.
   *
   * @example 120
   */
  offset?: number;
  /**
   * The time zone's name.
   *
   * @example "Europe/Riga"
   */
  name?: string;
}

/** A scheduled conference call. A new meeting has every key; other meetings may lack some. */
export interface Meeting {
  /**
   * The meeting's id. It takes the place of `%s` in the admin panel's MEETING URL TEMPLATE, which is the link to join.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  _id: string;
  /**
   * The meeting's name.
   *
   * @example "Friday weekly sync"
   */
  name: string;
  /**
   * When the meeting starts, in seconds since 1970.
   *
   * @example 1613729948
   */
  start_date: number;
  /**
   * When the meeting ends, in seconds since 1970.
   *
   * @example 1613731012
   */
  end_date: number;
  /**
   * Who takes part. May be empty.
   *
   * @example [{"id":245,"email":"email1@domen.com"},{"id":343},{"email":"email2@domen.com"}]
   */
  attendees: MeetingAttendee[];
  /**
   * Whether the call is recorded on the server. May be null.
   *
   * @example false
   */
  record?: boolean | null;
  /**
   * The id of the chat dialog that belongs to the meeting, or null if there is no dialog.
   *
   * @example "602f9ea20740a24ec238d9da"
   */
  chat_dialog_id?: string | null;
  /**
   * The ConnectyCube user id of the host, who created the meeting. Only the host may change or delete it.
   *
   * @example 811
   */
  host_id: number;
  /**
   * When the meeting was created. Newer responses leave out the milliseconds.
   *
   * @example "2021-02-19T10:26:50.013Z"
   */
  created_at: string;
  /**
   * When the meeting was last changed. Newer responses leave out the milliseconds.
   *
   * @example "2021-02-19T10:28:50.142Z"
   */
  updated_at: string;
  /**
   * Whether any user can retrieve the meeting by its id.
   *
   * @example true
   */
  public?: boolean;
  /**
   * A flag to filter lists by.
   *
   * @example false
   */
  scheduled?: boolean;
  /**
   * Whether notification emails are sent.
   *
   * @example true
   */
  notify?: boolean;
  /**
   * How long before the start a notification is sent; null if no notification is sent.
   *
   * @example {"metric":"minutes","value":10}
   */
  notify_before?: MeetingNotifyBefore | null;
  /**
   * The meeting's time zone, or null if it was not given.
   *
   * @example {"offset":120,"name":"Europe/Riga"}
   */
  timezone?: MeetingTimezone | null;
}

/**
 * Error texts that are not about a particular field.
 *
 * @example ["Bad request"]
 */
export type ErrorList = string[];

/** Error texts by the name of the field. `base` has the errors that are not about a particular field. */
export interface ErrorMap {
  /**
   * Errors that are not about a particular field, such as "Required session does not exist".
   *
   * @example ["Required session does not exist"]
   */
  base?: string[];
  /**
   * The errors of one field.
   *
   * @example ["is required"]
   */
  [name: string]: string[] | undefined;
}

/** Why a request failed. The texts in the examples are made up, except for status 401; they only show the form. */
export interface Errors {
  /**
   * The errors, as a plain list or grouped by field.
   *
   * @example {"base":["Required session does not exist"]}
   */
  errors: ErrorList | ErrorMap;
}

/** A ConnectyCube user, with an optional email. */
export interface AttendeeById {
  /**
   * The ConnectyCube user id.
   *
   * @example 245
   */
  id: number;
  /**
   * An email. The server does not check its form.
   *
   * @example "email1@domen.com"
   */
  email?: string | undefined;
}

/** A person given by email. The person may not be a ConnectyCube user. */
export interface AttendeeByEmail {
  /**
   * The ConnectyCube user id, if the person is a user.
   *
   * @example 245
   */
  id?: number | undefined;
  /**
   * An email. The server does not check its form.
   *
   * @example "email2@domen.com"
   */
  email: string;
}

/**
 * A person to invite, given by ConnectyCube user id, by email, or by both. At least one is required.
 *
 * @example {"id":5243,"email":"example@mail.com"}
 */
export type Attendee = AttendeeById | AttendeeByEmail;

/** A notification 0 to 55 minutes before the start. */
export interface NotifyMinutesBefore {
  /** Counts in minutes. */
  metric: "minutes";
  /**
   * How many minutes, 0 to 55.
   *
   * 0 to 55.
   *
   * @example 10
   */
  value: number;
}

/** A notification 1 to 24 hours before the start. */
export interface NotifyHoursBefore {
  /** Counts in hours. */
  metric: "hours";
  /**
   * How many hours, 1 to 24.
   *
   * 1 to 24.
   *
   * @example 1
   */
  value: number;
}

/** A notification 1 to 30 days before the start. */
export interface NotifyDaysBefore {
  /** Counts in days. */
  metric: "days";
  /**
   * How many days, 1 to 30.
   *
   * 1 to 30.
   *
   * @example 1
   */
  value: number;
}

/** A notification 1 to 4 weeks before the start. */
export interface NotifyWeeksBefore {
  /** Counts in weeks. */
  metric: "weeks";
  /**
   * How many weeks, 1 to 4.
   *
   * 1 to 4.
   *
   * @example 1
   */
  value: number;
}

/**
 * How long before the start a notification is sent: 0 to 55 minutes, 1 to 24 hours, 1 to 30 days or 1 to 4 weeks.
 *
 * @example {"metric":"minutes","value":10}
 */
export type NotifyBefore = NotifyMinutesBefore | NotifyHoursBefore | NotifyDaysBefore | NotifyWeeksBefore;

/** The meeting's time zone. */
export interface Timezone {
  /**
   * Minutes ahead of UTC, so negative in America.
   *
   * @example 120
   */
  offset?: number | undefined;
  /**
   * The time zone's name.
   *
   * @example "Europe/Riga"
   */
  name?: string | undefined;
}

/** A meeting to schedule. */
export interface MeetingCreate {
  /**
   * The meeting's name.
   *
   * @example "Friday weekly sync"
   */
  name: string;
  /**
   * When the meeting starts, in seconds since 1970.
   *
   * @example 1613729948
   */
  start_date: number | Date;
  /**
   * When the meeting ends, in seconds since 1970.
   *
   * @example 1613829948
   */
  end_date: number | Date;
  /**
   * Who takes part. An empty list is accepted.
   *
   * @example [{"id":5243,"email":"example@mail.com"}]
   */
  attendees: Attendee[];
  /**
   * Whether a chat dialog is created with the meeting. Its id is `chat_dialog_id` in the response, which is null if there is no dialog.
   *
   * @example true
   */
  chat?: boolean | undefined;
  /**
   * Whether the call is recorded on the server. The file can be fetched with `recordings.list` or in the web admin panel.
   *
   * Default `false`.
   *
   * @example false
   */
  record?: boolean | undefined;
  /**
   * Whether any user can retrieve the meeting by its id. The default is false.
   *
   * @example true
   */
  public?: boolean | undefined;
  /**
   * A flag to filter lists by; the default is false. No other effect is documented.
   *
   * @example true
   */
  scheduled?: boolean | undefined;
  /**
   * Whether a notification mail is sent once the meeting is created. The default is false; its link comes from MEETING URL TEMPLATE in the admin panel's settings.
   *
   * @example true
   */
  notify?: boolean | undefined;
  /**
   * How long before the start a notification is sent: 0 to 55 minutes, 1 to 24 hours, 1 to 30 days or 1 to 4 weeks.
   *
   * @example {"metric":"minutes","value":10}
   */
  notify_before?: NotifyBefore | undefined;
  /** The meeting's time zone. */
  timezone?: Timezone | undefined;
}

/** The fields of a meeting to change, any subset of them. Fields that are left out keep their values. */
export interface MeetingUpdate {
  /**
   * The meeting's new name.
   *
   * @example "New meeting name"
   */
  name?: string | undefined;
  /**
   * When the meeting starts, in seconds since 1970. A change emails all attendees and the host.
   *
   * @example 1613329948
   */
  start_date?: number | Date | undefined;
  /**
   * When the meeting ends, in seconds since 1970. In the provider's samples it is before the start; it is not documented whether the provider rejects that.
   *
   * @example 1613429948
   */
  end_date?: number | Date | undefined;
  /**
   * The new list of attendees, which replaces the old one. Only those who were added get an email.
   *
   * @example [{"id":4123,"email":"example@mail.com"}]
   */
  attendees?: Attendee[] | undefined;
  /**
   * Sent in the provider's sample, but the sample response has no chat dialog. Probably has no effect.
   *
   * @example true
   */
  chat?: boolean | undefined;
  /**
   * From false to true starts recording, from true to false stops it.
   *
   * @example true
   */
  record?: boolean | undefined;
  /**
   * Whether any user can retrieve the meeting by its id.
   *
   * @example true
   */
  public?: boolean | undefined;
  /**
   * A flag to filter lists by. No other effect is documented.
   *
   * @example true
   */
  scheduled?: boolean | undefined;
  /**
   * Whether notification emails are sent. A change from false to true emails all attendees and the host.
   *
   * @example true
   */
  notify?: boolean | undefined;
  /**
   * How long before the start a notification is sent: 0 to 55 minutes, 1 to 24 hours, 1 to 30 days or 1 to 4 weeks.
   *
   * @example {"metric":"minutes","value":10}
   */
  notify_before?: NotifyBefore | undefined;
  /** The meeting's time zone. */
  timezone?: Timezone | undefined;
}

/** One recorded file of a meeting. It can also be downloaded in the web admin panel. */
export interface Recording {
  /**
   * The recording's id.
   *
   * @example "649061c8d0b83a4a6dc85d0c"
   */
  _id: string;
  /**
   * The `_id` of the meeting that was recorded.
   *
   * @example "602f926aaa81493ce4c5788e"
   */
  room_id: string;
  /**
   * The ConnectyCube user ids of the people in the recording.
   *
   * @example [78934,894946]
   */
  participants_ids: number[];
  /**
   * How many users are in the recording.
   *
   * @example 2
   */
  participants_count: number;
  /**
   * The id of the file in the storage. Not in every response.
   *
   * @example "619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca"
   */
  file_uid?: string;
  /**
   * The length of the file in seconds, with fractions. The pages of the provider's documentation disagree about the unit.
   *
   * @example 6.062
   */
  duration: number;
  /**
   * The size of the file in MB, with fractions. The pages of the provider's documentation disagree about the unit.
   *
   * @example 0.34
   */
  size: number;
  /**
   * A signed link to the file. It stops working one hour after the response. Its parameter `Expires` is that time in seconds since 1970 (in the webhook's sample, a week ahead).
   *
   * @example "https://cb-recordings.s3.amazonaws.com/videos/dHk9xJQkGjw4ZD8rpuPsVeiD?AWSAccessKeyId=XXXXXXXXXXXX&Expires=1687187417&Signature=uRGxX1mCqLFKoPpP3RJGS0hG5pc%3D&response-cache-control=max-age%3D604800"
   */
  download_url: string;
  /**
   * When the recording was created.
   *
   * @example "2023-06-19T14:10:16Z"
   */
  created_at: string;
  /**
   * When the recording was last changed.
   *
   * @example "2023-06-19T14:10:17Z"
   */
  updated_at: string;
}

/** The ConnectyCube account of a meeting's host. */
export interface HostUser {
  /**
   * The record's own id. Other responses refer to the user by `id`.
   *
   * @example "64ba8aac43e599002b5bdbc8"
   */
  _id?: string;
  /**
   * The ConnectyCube user id, the same as the meeting's `host_id`.
   *
   * @example 6892473
   */
  id: number;
  /**
   * When the account was created.
   *
   * @example "2023-07-21T13:39:56Z"
   */
  created_at?: string;
  /**
   * When the account was last changed.
   *
   * @example "2023-07-21T13:40:00Z"
   */
  updated_at?: string;
  /**
   * When the user last made a request.
   *
   * @example "2023-07-21T13:40:00Z"
   */
  last_request_at?: string;
  /**
   * The login name, or null.
   *
   * @example "resourceful-norris-75"
   */
  login?: string | null;
  /**
   * The user's full name, or null.
   *
   * @example "Sam Fisher"
   */
  full_name?: string | null;
  /** The user's time zone, or null. Its form is not documented. */
  timezone?: unknown;
  /**
   * The user's email, or null.
   *
   * @example "example-sam@email.com"
   */
  email?: string | null;
  /** The user's phone number, or null. */
  phone?: string | null;
  /** The user's website, or null. */
  website?: string | null;
  /** The user's id at Twitter, or null. The documentation does not say if it is a string or a number. */
  twitter_id?: string | number | null;
  /** The user's id in your own system, or null. The documentation does not say if it is a string or a number. */
  external_user_id?: string | number | null;
  /** The user's id at Facebook, or null. The documentation does not say if it is a string or a number. */
  facebook_id?: string | number | null;
  /** Data that your application stored with the user, or null. Its form is not documented. */
  custom_data?: unknown;
  /** The user's tags, or null. Their form is not documented. */
  user_tags?: unknown;
  /** The user's avatar, or null. */
  avatar?: string | null;
  /** Another external id of the user, or null. Neither its meaning nor its type is documented. */
  external_id?: string | number | null;
  /** Whether the user is a guest, or null. */
  is_guest?: boolean | null;
}

/** The recordings of a finished meeting, with the meeting and its host. */
export interface RecordingDone {
  /** A scheduled conference call. A new meeting has every key; other meetings may lack some. */
  meeting: Meeting;
  /** The ConnectyCube account of a meeting's host. */
  hostUser: HostUser;
  /** The recorded files, all from this meeting. */
  callRecords: Recording[];
}
